import { describe, expect, test } from '@jest/globals';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { availablePolicies } from '../../src/library/index.js';
import { inFolder } from '../node/folder.js';
import { png } from '../node/pictures.js';
import { contradictoryProfile, smallProfile } from './profiles.js';
import { policywright } from './program.js';

const code = 'code-of-conduct';

async function withProfile(use: (folder: string) => Promise<void>, profile = smallProfile): Promise<void> {
  await inFolder(async (folder) => {
    await writeFile(path.join(folder, 'p.yaml'), profile);
    await use(folder);
  });
}

test('writes every document in every format and tells what is open', () =>
  withProfile(async (folder) => {
    const { code: exit, out, err } = await policywright(folder, ['generate', 'p.yaml']);
    expect([exit, out]).toEqual([0, '']);
    // Two name the people to tell, and one of them is missing; breaks are for those who have volunteers only.
    const notYet = ['poster', 'child-page', 'breaks'];
    const written = availablePolicies().filter((id) => !notYet.includes(id));
    const names = [
      ...written.flatMap((id) => ['docx', 'html', 'md'].map((format) => `${id}.en.${format}`)),
      'review-dates.ics',
    ];
    expect((await readdir(path.join(folder, 'out'))).sort()).toEqual(names.sort());
    for (const name of names) expect(err).toMatch(new RegExp(`${name} +\\d+ KB`));
    expect(err).toContain('Code of Conduct: DRAFT');
    const at = (words: string) => err.indexOf(words);
    expect(at('Open, blocks adoption')).toBeGreaterThan(0);
    expect(at('Open, to settle by a date')).toBeGreaterThan(at('Open, blocks adoption'));
    expect(err).toMatch(/2026-12-22 {2}Outside contact.*Board/);
    expect(err).toMatch(/\d+ defaults printed/);
    expect(err).toContain('Done in 0.12 s.');
    const markdown = await readFile(path.join(folder, 'out', `${code}.en.md`), 'utf8');
    expect(markdown).toContain('Harbour Lights Youth Trust');
    expect([...(await readFile(path.join(folder, 'out', `${code}.en.docx`))).subarray(0, 2)]).toEqual([
      0x50, 0x4b,
    ]);
  }));

test('only what is asked for, where it is asked for', () =>
  withProfile(async (folder) => {
    const argv = [
      'generate',
      'p.yaml',
      '--policy',
      code,
      '--format',
      'md,html',
      '--out',
      'a/b',
      '--date',
      '2027-01-15',
    ];
    expect((await policywright(folder, argv)).code).toBe(0);
    expect((await readdir(path.join(folder, 'a', 'b'))).sort()).toEqual([`${code}.en.html`, `${code}.en.md`]);
  }));

test('the same inputs and the same day give the same bytes', () =>
  withProfile(async (folder) => {
    for (const out of ['one', 'two']) {
      await policywright(folder, ['generate', 'p.yaml', '--out', out, '--date', '2027-01-15']);
    }
    for (const name of await readdir(path.join(folder, 'one'))) {
      const [one, two] = await Promise.all(
        ['one', 'two'].map((out) => readFile(path.join(folder, out, name))),
      );
      expect(one?.equals(two ?? new Uint8Array())).toBe(true);
    }
  }));

test('--json gives a summary for programs, and nothing else, on standard output', () =>
  withProfile(async (folder) => {
    const { out } = await policywright(folder, [
      'generate',
      'p.yaml',
      '--policy',
      code,
      '--format',
      'md',
      '--json',
    ]);
    const data: unknown = JSON.parse(out);
    const file = path.join(folder, 'out', `${code}.en.md`);
    expect(data).toMatchObject({
      files: [{ path: expect.stringContaining(`${code}.en.md`), policy: code, format: 'md' }],
      documents: [{ policy: code, status: 'not-ready', date: '2026-11-22' }],
      openPoints: expect.arrayContaining([
        expect.objectContaining({ id: 'roles.outsideContact', class: 'blocks', policies: [code] }),
      ]),
      milliseconds: 120,
    });
    expect((data as { files: { bytes: number }[] }).files[0]?.bytes).toBe((await readFile(file)).length);
  }));

test('the calendar comes once with all policies, and never in copies for sharing', () =>
  withProfile(async (folder) => {
    const generate = async (out: string, ...argv: readonly string[]) => {
      const { out: json } = await policywright(folder, [
        'generate',
        'p.yaml',
        '--out',
        out,
        '--json',
        ...argv,
      ]);
      const { files } = JSON.parse(json) as { files: { path: string; policy?: string; format: string }[] };
      return files.filter(({ format }) => format === 'ics');
    };
    expect(await generate('one', '--format', 'md')).toEqual([
      { path: path.join(folder, 'one', 'review-dates.ics'), format: 'ics', bytes: expect.any(Number) },
    ]);
    const calendar = await readFile(path.join(folder, 'one', 'review-dates.ics'), 'utf8');
    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n/);
    // Also what is open in a document that waits for it.
    expect(calendar.replaceAll('\r\n ', '')).toContain('SUMMARY:Settle before adoption: Outside contact');
    expect(await generate('two', '--format', 'md', '--policy', 'all')).toHaveLength(1);
    expect(await generate('three', '--format', 'md', '--for-sharing')).toEqual([]);
    expect(await generate('four', '--format', 'md', '--policy', code)).toEqual([]);
    expect(await readdir(path.join(folder, 'four'))).toEqual([`${code}.en.md`]);
  }));

test('--strict writes nothing while something is open, and says what', () =>
  withProfile(async (folder) => {
    const { code: exit, out, err } = await policywright(folder, ['generate', 'p.yaml', '--strict']);
    expect([exit, out]).toEqual([1, '']);
    expect(err).toMatch(/points are open and --strict was given; nothing was written/);
    expect(err).toContain('Outside contact');
    expect(await readdir(folder)).toEqual(['p.yaml']);
  }));

test('--state none and --controls none and --for-sharing change the Word file', () =>
  withProfile(async (folder) => {
    const sizes: number[] = [];
    for (const extra of [[], ['--state', 'none'], ['--controls', 'none'], ['--for-sharing']]) {
      const argv = ['generate', 'p.yaml', '--policy', code, '--format', 'docx', ...extra];
      expect((await policywright(folder, argv)).code).toBe(0);
      sizes.push((await readFile(path.join(folder, 'out', `${code}.en.docx`))).length);
    }
    const [full = 0, withoutState = 0, withoutControls = 0, shared = 0] = sizes;
    expect(withoutState).toBeLessThan(full);
    expect(withoutControls).toBeLessThan(withoutState);
    expect(shared).toBeLessThan(withoutState);
  }));

test('own words from a customisation are in the text', () =>
  withProfile(async (folder) => {
    await writeFile(
      path.join(folder, 'own.yaml'),
      `customisation: 1\n${code}:\n  replace:\n    confidentiality: |\n      We keep our lips sealed.\n`,
    );
    const argv = ['generate', 'p.yaml', '--policy', code, '--format', 'md', '--customise', 'own.yaml'];
    const { code: exit, err } = await policywright(folder, argv);
    expect([exit, err]).toEqual([0, expect.any(String)]);
    expect(await readFile(path.join(folder, 'out', `${code}.en.md`), 'utf8')).toContain(
      'We keep our lips sealed.',
    );
  }));

test('the logo of the profile is in the page', () =>
  withProfile(async (folder) => {
    await writeFile(path.join(folder, 'logo.png'), png(60, 20));
    expect(
      (await policywright(folder, ['generate', 'p.yaml', '--policy', code, '--format', 'html'])).code,
    ).toBe(0);
    expect(await readFile(path.join(folder, 'out', `${code}.en.html`), 'utf8')).toContain(
      'data:image/png;base64,',
    );
  }, `${smallProfile}document:\n  logo:\n    file: logo.png\n    alt: A lamp\n`));

/** What is wrong; files; arguments; what must be said. Exit code 1, nothing written. */
const bad: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[], ...RegExp[]])[] =
  [
    ['no profile', {}, ['none.yaml'], /there is no such file/, /Check the spelling/],
    ['a folder', {}, ['.'], /neither YAML nor JSON|is a folder/],
    ['YAML that breaks off', { 'x.yaml': 'organisation: {name: "a' }, ['x.yaml'], /x\.yaml:\d+/],
    [
      'an unknown field',
      { 'x.yaml': 'organisation:\n  name: a\n  tpye: ngo\n' },
      ['x.yaml'],
      /x\.yaml:3/,
      /type/,
    ],
    [
      'two problems at once',
      { 'x.yaml': 'organisation:\n  name: a\n  type: club\nstaff:\n  count: -1\n' },
      ['x.yaml'],
      /2 things need mending; nothing was written/,
      /organisation\.type/,
      /staff\.count/,
    ],
    [
      'a contradiction',
      { 'x.yaml': contradictoryProfile },
      ['x.yaml'],
      /The profile needs mending; nothing was written/,
      /roles\.outsideContact/,
    ],
    ['no customisation', {}, ['p.yaml', '--customise', 'none.yaml'], /none\.yaml.*no such file/],
    [
      'an unknown clause',
      { 'own.yaml': `customisation: 1\n${code}:\n  replace:\n    confidentialty: |\n      x\n` },
      ['p.yaml', '--customise', 'own.yaml'],
      /own\.yaml:4:\d+/,
      /confidentiality/,
    ],
    [
      'an unclosed block',
      {
        'own.yaml': `customisation: 1\n${code}:\n  replace:\n    confidentiality: |\n      {{#if is_ngo}}\n      x\n`,
      },
      ['p.yaml', '--customise', 'own.yaml'],
      /own\.yaml:\d+:\d+/,
    ],
    ['an out folder that is a file', { out: 'mine' }, ['p.yaml'], /is not a folder/, /Choose another folder/],
    [
      'a logo outside',
      { 'x.yaml': `${smallProfile}document:\n  logo:\n    file: ../logo.png\n    alt: x\n` },
      ['x.yaml'],
      /document\.logo\.file/,
      /folder of the profile/,
    ],
    [
      'a logo that is none',
      {
        'x.yaml': `${smallProfile}document:\n  logo:\n    file: logo.png\n    alt: x\n`,
        'logo.png': 'GIF89a',
      },
      ['x.yaml'],
      /neither a PNG nor a JPEG/,
    ],
  ];

describe('input that needs mending', () => {
  test.each(bad)('%s', (_, files, argv, ...messages) =>
    withProfile(async (folder) => {
      for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
      const before = (await readdir(folder)).sort();
      const { code: exit, out, err } = await policywright(folder, ['generate', ...argv]);
      expect([exit, out]).toEqual([1, '']);
      for (const message of messages) expect(err).toMatch(message);
      expect(err).not.toMatch(/^\s+at /m);
      expect((await readdir(folder)).sort()).toEqual(before);
    }),
  );

  test('an error in the middle leaves what was there before', () =>
    withProfile(async (folder) => {
      await mkdir(path.join(folder, 'out', `${code}.en.md`), { recursive: true });
      await writeFile(path.join(folder, 'out', `${code}.en.html`), 'old');
      const { code: exit, err } = await policywright(folder, ['generate', 'p.yaml']);
      expect(exit).toBe(1);
      expect(err).toContain('is a folder');
      expect(await readFile(path.join(folder, 'out', `${code}.en.html`), 'utf8')).toBe('old');
      expect(await readdir(path.join(folder, 'out'))).toHaveLength(2);
    }));

  test('stopped by the user: nothing is written, exit code 130', () =>
    withProfile(async (folder) => {
      const { code: exit, err } = await policywright(folder, ['generate', 'p.yaml'], {
        signal: AbortSignal.abort(),
      });
      expect(exit).toBe(130);
      expect(err).toContain('nothing was written');
      expect(await readdir(folder)).toEqual(['p.yaml']);
    }));

  test('DEBUG=policywright shows where an error happened', () =>
    inFolder(async (folder) => {
      const { err } = await policywright(folder, ['generate', 'no.yaml'], { env: { DEBUG: 'policywright' } });
      expect(err).toMatch(/^\s+at /m);
    }));

  test('words of a profile cannot play tricks on the terminal', () =>
    inFolder(async (folder) => {
      await writeFile(
        path.join(folder, 'x.yaml'),
        smallProfile.replace('name: Harbour', 'name: \u009b2JHarbour'),
      );
      const { code: exit, out, err } = await policywright(folder, ['validate', 'x.yaml']);
      expect(exit).toBe(1);
      for (const text of [out, err]) expect(text).not.toMatch(/[^\P{Cc}\n]/u);
    }));

  test('nor can the name of a file', () =>
    inFolder(async (folder) => {
      const { err } = await policywright(folder, ['validate', '\u001b[2Jx.yaml']);
      expect(err).toContain('\\u{1b}[2Jx.yaml');
      expect(err).not.toContain('\u001b');
    }));
});
