/**
 * Writes `src/generated/standards.ts` from `templates/standards/*.yaml`.
 * Run with `npx tsx scripts/build-standards.ts`; exits with 1 and every mistake when the files need mending.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { factNames } from '../src/profile/facts.js';
import { StandardsError, compileStandards } from '../src/standards/compile.js';

const folder = new URL('../templates/standards/', import.meta.url);
const generated = new URL('../src/generated/', import.meta.url);

try {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
  const standards = compileStandards(files, new Set<string>(factNames));
  mkdirSync(generated, { recursive: true });
  writeFileSync(
    new URL('standards.ts', generated),
    [
      '/** Written by scripts/build-standards.ts from templates/standards; not edited by hand. */',
      "import type { CompiledStandards } from '../standards/requirement.js';",
      '',
      `export const standards: CompiledStandards = ${JSON.stringify(standards)};`,
      '',
    ].join('\n'),
  );
  const count = standards.policies.reduce((sum, { requirements }) => sum + requirements.length, 0);
  console.error(`standards: ${count} requirements, ${standards.sources.length} sources`);
} catch (error) {
  if (!(error instanceof StandardsError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
