/** The packed package, installed into an empty project, does what the README says. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const root = new URL('..', import.meta.url).pathname;
let folder = '';

function command(program: string, args: readonly string[], cwd = folder): string {
  return execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'policywright-packed-'));
  // `npm test` has just built dist/; packing must not build it again under the other tests.
  const [packed] = JSON.parse(
    command('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root),
  ) as { filename: string }[];
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'empty', private: true, type: 'module' }),
  );
  command('npm', [
    'install',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    join(folder, packed?.filename ?? ''),
  ]);
}, 240_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('the library writes a Word file', () => {
  writeFileSync(
    join(folder, 'try.js'),
    `import { parseProfile, loadPolicy, assemble, toDocx, toHtml, toMarkdown, explain, coverage, flatFacts } from 'policywright';
import { writeFiles } from 'policywright/node';
const profile = parseProfile({ organisation: { name: 'Acme' } });
const policy = await loadPolicy('code-of-conduct', 'en');
const document = assemble(policy, profile, { date: '2026-11-22' });
await writeFiles('.', [{ name: 'code.docx', bytes: toDocx(document) }]);
const sizes = [toHtml(document).length, toMarkdown(document).length, explain(policy).length, coverage(document, flatFacts(profile)).length];
console.log(JSON.stringify(sizes));
`,
  );
  const sizes = JSON.parse(command(process.execPath, ['try.js'])) as number[];
  expect(sizes.every((size) => size > 20)).toBe(true);
  expect(readFileSync(join(folder, 'code.docx')).subarray(0, 2).toString()).toBe('PK');
});

test('the command line runs', () => {
  const bin = join(folder, 'node_modules', '.bin', 'policywright');
  expect(command(bin, ['--version']).trim()).toMatch(/^\d+\.\d+\.\d+$/);
  command(bin, ['init', 'mine.yaml', '--example', 'harbour-lights']);
  command(bin, ['generate', 'mine.yaml', '--format', 'docx,html,md', '--out', 'written']);
  for (const extension of ['docx', 'html', 'md']) {
    expect(existsSync(join(folder, 'written', `code-of-conduct.en.${extension}`))).toBe(true);
  }
});

test('its code runs where code may not be made from text', () => {
  const output = command(process.execPath, ['--disallow-code-generation-from-strings', 'try.js']);
  expect(JSON.parse(output)).toHaveLength(4);
});
