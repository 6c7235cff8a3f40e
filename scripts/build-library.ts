/**
 * Compiles templates/ into src/generated/: one module for each policy and language, and the list of loaders; beside
 * them the words as they were written, for people who begin their own from them.
);
 * Compiles templates/ into src/generated/: one module for each policy and language, the list of loaders, and the
 * example profile to look around with in the task pane.
 * Mistakes in a template stop the build, all of them told with file, line, column and mend.
 */
import { mkdirSync, readFileSync, readdirSync, existsSync, writeFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readProfileText } from '../src/profile/read.js';
import { knownPaths } from '../src/policy/value-paths.js';
import { compilePolicy } from '../src/template/compile.js';
import type { PolicySources } from '../src/template/compile.js';
import { clauseSources } from '../src/template/compile/clause-sources.js';
import { CompileError, describeIssue } from '../src/template/issues.js';

const templates = 'templates';
const generated = join('src', 'generated');
const policies = join(generated, 'policies');
const sources = join(generated, 'sources');

function source(path: string) {
  return { file: path, text: readFileSync(path, 'utf8') };
}

for (const folder of [policies, sources]) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}
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
const sourceLines: string[] = [];
let failed = false;
for (const id of found) {
  const languages = readdirSync(join(templates, id))
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.replace(/\.md$/, ''));
  const loaders: string[] = [];
  const sourceLoaders: string[] = [];
  for (const language of languages) {
    try {
      const given: PolicySources = {
        structure: source(join(templates, id, 'policy.yaml')),
        words: source(join(templates, id, `${language}.md`)),
        shared: {
          structure: source(join(templates, 'shared', 'policy.yaml')),
          words: source(join(templates, 'shared', `${language}.md`)),
        },
        language,
        knownPaths,
      };
      const { policy, warnings } = compilePolicy(given);
      for (const warning of warnings) console.error(`warning: ${describeIssue(warning)}`);
      const name = `${id}.${language}`;
      writeFileSync(
        join(policies, `${name}.ts`),
        `import type { CompiledPolicy } from '../../template/compiled.js';\n` +
          `const policy = JSON.parse(${JSON.stringify(JSON.stringify(policy))}) as CompiledPolicy;\nexport default policy;\n`,
      );
      loaders.push(`${JSON.stringify(language)}: () => import('./policies/${name}.js')`);
      writeFileSync(
        join(sources, `${name}.ts`),
        `import type { ClauseSources } from '../../template/clause-sources.js';\n` +
          `const sources = JSON.parse(${JSON.stringify(JSON.stringify(clauseSources(given)))}) as Readonly<Record<string, ClauseSources>>;\nexport default sources;\n`,
      );
      sourceLoaders.push(`${JSON.stringify(language)}: () => import('./sources/${name}.js')`);
    } catch (error) {
      if (!(error instanceof CompileError)) throw error;
      for (const issue of error.issues) console.error(describeIssue(issue));
      failed = true;
    }
  }
  lines.push(`  ${JSON.stringify(id)}: { ${loaders.join(', ')} },`);
  sourceLines.push(`  ${JSON.stringify(id)}: { ${sourceLoaders.join(', ')} },`);
}
if (failed) process.exit(1);
writeFileSync(
  join(generated, 'library.ts'),
  `import type { CompiledPolicy } from '../template/compiled.js';\n` +
    `type Loader = () => Promise<{ readonly default: CompiledPolicy }>;\n` +
    `export const loaders: Readonly<Record<string, Readonly<Record<string, Loader>>>> = {\n${lines.join('\n')}\n};\n`,
);
writeFileSync(
  join(generated, 'sources.ts'),
  `import type { ClauseSources } from '../template/clause-sources.js';\n` +
    `type Loader = () => Promise<{ readonly default: Readonly<Record<string, ClauseSources>> }>;\n` +
    `export const sources: Readonly<Record<string, Readonly<Record<string, Loader>>>> = {\n${sourceLines.join('\n')}\n};\n`,
);
const example = readProfileText(readFileSync(join('examples', 'harbour-lights.yaml'), 'utf8'), 'yaml');
writeFileSync(
  join(generated, 'example.ts'),
  `const example = JSON.parse(${JSON.stringify(JSON.stringify(example))}) as Readonly<Record<string, unknown>>;\n` +
    `export default example;\n`,
);
console.error(`compiled ${found.join(', ')}`);
