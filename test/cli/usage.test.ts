import { describe, expect, test } from '@jest/globals';
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { version } from '../../src/version.js';
import { inFolder } from '../node/folder.js';
import { smallProfile } from './profiles.js';
import { policywright } from './program.js';

const commands = ['init', 'generate', 'validate', 'check-set', 'coverage', 'explain', 'list', 'schema'];

test('--version is the version and nothing else', async () => {
  await expect(policywright('.', ['--version'])).resolves.toEqual({ code: 0, out: `${version}\n`, err: '' });
});

test('--help names every command and how to begin', async () => {
  const { code, out, err } = await policywright('.', ['--help']);
  expect([code, err]).toEqual([0, '']);
  for (const command of commands) expect(out).toMatch(new RegExp(`^ {2}${command} `, 'm'));
  expect(out).toContain('policywright generate policywright.yaml');
  expect(out).toContain('not legal advice');
});

test('nothing typed: the same help, but as wrong usage', async () => {
  const { code, out, err } = await policywright('.', []);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('Commands');
});

test.each(commands)('%s --help shows examples and every option', async (command) => {
  const { code, out, err } = await policywright('.', [command, '--help']);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^Examples$/m);
  expect(out).toContain(`policywright ${command}`);
  await expect(policywright('.', ['help', command])).resolves.toMatchObject({ out });
  // Lines of wrapped prose end in time; a command line in an example is never broken.
  for (const line of out.split('\n'))
    if (!line.includes('policywright')) expect(line.length).toBeLessThanOrEqual(80);
});

test('colours only on a terminal that wants them', async () => {
  const escape = '\u001b[';
  const plain = await policywright('.', ['--help']);
  const coloured = await policywright('.', ['--help'], { terminal: true });
  const unwanted = await policywright('.', ['--help'], { terminal: true, env: { NO_COLOR: '1' } });
  const dumb = await policywright('.', ['--help'], { terminal: true, env: { TERM: 'dumb' } });
  expect(coloured.out).toContain(escape);
  for (const { out } of [plain, unwanted, dumb]) expect(out).not.toContain(escape);
});

/** What was typed, and what the answer must say. Exit code 2, nothing on standard output, nothing written. */
const wrong: readonly (readonly [string, ...RegExp[]])[] = [
  ['generat p.yaml', /generat: there is no such command/, /Did you mean generate\?/],
  ['--verion', /no such option/],
  ['generate', /PROFILE is missing/, /policywright generate --help/],
  ['generate p.yaml q.yaml', /q\.yaml: one argument too many/],
  ['generate p.yaml --fromat html', /--fromat: there is no such option/, /Did you mean --format\?/],
  ['generate p.yaml -f html', /-f: there is no such option/],
  ['generate p.yaml --out', /--out needs a value: --out DIR/],
  ['generate p.yaml --out --strict', /--out needs a value/],
  ['generate p.yaml --out=', /--out is empty/],
  ['generate p.yaml --strict=yes', /--strict takes no value/],
  ['generate p.yaml --strict --strict', /given twice/],
  ['generate p.yaml --format docx --format md', /given twice/],
  ['generate p.yaml --format odt', /--format odt: there is no such format/, /docx, html, md or pdf/],
  ['generate p.yaml --format docx,,md', /single commas/],
  ['generate p.yaml --policy code-of-conduc', /no such policy/, /Did you mean code-of-conduct\?/],
  ['generate p.yaml --policy x', /--policy x: there is no such policy/, /There is: code-of-conduct/],
  ['generate p.yaml --lang fr', /--lang fr: code-of-conduct is there in en, not in fr/],
  ['generate p.yaml --date 2026-02-30', /not a day of the calendar/, /2027-01-15/],
  ['generate p.yaml --date tomorrow', /not a day of the calendar/],
  ['generate p.yaml --state some', /--state some: choose none or full/],
  ['generate p.yaml --controls few', /--controls few: choose none or all/],
  ['generate p.yaml --fromat x --out', /--fromat/, /--out needs a value/],
  ['generate p.yaml --format odt --date x --policy y', /no such format/, /calendar/, /no such policy/],
  ['validate', /PROFILE is missing/],
  ['validate p.yaml --strict', /--strict: there is no such option/],
  ['check-set', /PROFILE is missing/],
  ['coverage', /PROFILE is missing/],
  ['coverage p.yaml --format html', /--format html: choose md, json or csv/],
  ['explain', /POLICY is missing/],
  ['explain code-of-conduckt', /no such policy/, /Did you mean code-of-conduct\?/],
  ['explain code-of-conduct confidentialty', /has no such clause/, /Did you mean confidentiality\?/],
  ['list all', /all: one argument too many/],
  ['schema --format yaml', /--format yaml: choose json or md/],
  ['init a.yaml b.yaml', /one argument too many/],
  ['init --example', /--example needs a value/],
  ['init --example nobody new.yaml', /there is no such example/],
  ['init new.yaml --policy code', /--policy code: there is no such policy/],
];

describe('typed wrongly', () => {
  test.each(wrong)('%s', (line, ...messages) =>
    inFolder(async (folder) => {
      await writeFile(path.join(folder, 'p.yaml'), smallProfile);
      const { code, out, err } = await policywright(folder, line.split(' '));
      expect([code, out]).toEqual([2, '']);
      for (const message of messages) expect(err).toMatch(message);
      expect(err).not.toMatch(/^\s+at /m);
      expect(await readdir(folder)).toEqual(['p.yaml']);
    }),
  );
});
