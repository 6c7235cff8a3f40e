/**
 * Compiles templates/ into src/generated/: one module for each policy and language, the list of loaders, and the
 * example profile to look around with in the task pane.
 * Mistakes in a template stop the build, all of them told with file, line, column and mend.
 */
import { mkdirSync, readFileSync, readdirSync, existsSync, writeFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readProfileText } from '../src/profile/read.js';
import { knownPaths } from '../src/policy/value-paths.js';
import { compilePolicy } from '../src/template/compile.js';
import { CompileError, describeIssue } from '../src/template/issues.js';

const templates = 'templates';
const generated = join('src', 'generated');
const policies = join(generated, 'policies');

function source(path: string) {
  return { file: path, text: readFileSync(path, 'utf8') };
}

rmSync(policies, { recursive: true, force: true });
mkdirSync(policies, { recursive: true });
const order = [
  'code-of-conduct',
  'child-protection',
  'sexual-harassment',
  'womens-leadership',
  'parental-leave',
  'breaks',
  'forms',
  'poster',
  'child-page',
  'adoption-pack',
];
const found = order.filter((id) => existsSync(join(templates, id, 'policy.yaml')));
const lines: string[] = [];
let failed = false;
for (const id of found) {
  const languages = readdirSync(join(templates, id))
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.replace(/\.md$/, ''));
  const loaders: string[] = [];
  for (const language of languages) {
    try {
      const { policy, warnings } = compilePolicy({
        structure: source(join(templates, id, 'policy.yaml')),
        words: source(join(templates, id, `${language}.md`)),
        shared: {
          structure: source(join(templates, 'shared', 'policy.yaml')),
          words: source(join(templates, 'shared', `${language}.md`)),
        },
        language,
        knownPaths,
      });
      for (const warning of warnings) console.error(`warning: ${describeIssue(warning)}`);
      const name = `${id}.${language}`;
      writeFileSync(
        join(policies, `${name}.ts`),
        `import type { CompiledPolicy } from '../../template/compiled.js';\n` +
          `const policy = JSON.parse(${JSON.stringify(JSON.stringify(policy))}) as CompiledPolicy;\nexport default policy;\n`,
      );
      loaders.push(`${JSON.stringify(language)}: () => import('./policies/${name}.js')`);
    } catch (error) {
      if (!(error instanceof CompileError)) throw error;
      for (const issue of error.issues) console.error(describeIssue(issue));
      failed = true;
    }
  }
  lines.push(`  ${JSON.stringify(id)}: { ${loaders.join(', ')} },`);
}
if (failed) process.exit(1);
writeFileSync(
  join(generated, 'library.ts'),
  `import type { CompiledPolicy } from '../template/compiled.js';\n` +
    `type Loader = () => Promise<{ readonly default: CompiledPolicy }>;\n` +
    `export const loaders: Readonly<Record<string, Readonly<Record<string, Loader>>>> = {\n${lines.join('\n')}\n};\n`,
);
const example = readProfileText(readFileSync(join('examples', 'harbour-lights.yaml'), 'utf8'), 'yaml');
writeFileSync(
  join(generated, 'example.ts'),
  `const example = JSON.parse(${JSON.stringify(JSON.stringify(example))}) as Readonly<Record<string, unknown>>;\n` +
    `export default example;\n`,
);
console.error(`compiled ${found.join(', ')}`);
