import { describe, expect, test } from '@jest/globals';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { InputError } from '../../src/node/input-error.js';
import { readProfile } from '../../src/node/profile-file.js';
import { inFolder } from './folder.js';

test('YAML and JSON give the same profile, byte order mark or not', () =>
  inFolder(async (folder) => {
    const yaml = path.join(folder, 'a.yml');
    const json = path.join(folder, 'b.JSON');
    await writeFile(yaml, '\ufefforganisation:\n  name: Ñandú & <Söhne>\nstaff:\n  count: 4\n');
    await writeFile(json, JSON.stringify({ organisation: { name: 'Ñandú & <Söhne>' }, staff: { count: 4 } }));
    const [one, other] = [await readProfile(yaml), await readProfile(json)];
    expect(one.profile).toEqual({ organisation: { name: 'Ñandú & <Söhne>' }, staff: { count: 4 } });
    expect(other.profile).toEqual(one.profile);
    expect(one.folder).toBe(folder);
  }));

/** What is wrong, the file's name and content, and what the message must say: place, reason, mend. */
const bad: readonly (readonly [string, string, string | Uint8Array | undefined, ...RegExp[]])[] = [
  ['no file', 'none.yaml', undefined, /none\.yaml/, /there is no such file/, /Check the spelling/],
  ['a folder', 'folder.yaml', undefined, /is a folder/, /Name the profile inside it/],
  ['another kind of file', 'a.docx', 'x', /neither YAML nor JSON/, /\.yaml, \.yml or \.json/],
  ['no extension', 'profile', 'x', /neither YAML nor JSON/],
  ['UTF-16', 'a.yaml', new Uint8Array([0xff, 0xfe, 0x61, 0]), /UTF-16/, /encoding UTF-8/],
  [
    'Latin-1',
    'a.yaml',
    new Uint8Array([0x61, 0x0a, 0x62, 0xe9, 0x0a]),
    /not text in UTF-8 \(first at line 2\)/,
  ],
  ['too large', 'a.yaml', new Uint8Array(1_000_001), /at most 1,000,000/],
  ['empty', 'a.yaml', '', /a\.yaml/],
  ['only a comment', 'a.yaml', '# nothing\n', /a\.yaml/],
  ['an open quote', 'a.yaml', 'organisation:\n  name: "x\n', /a\.yaml:\d+/],
  ['a tab', 'a.yaml', 'organisation:\n\tname: x\n', /a\.yaml:2/],
  ['a key twice', 'a.yaml', 'organisation:\n  name: x\n  name: y\n', /a\.yaml:3/],
  ['a tag', 'a.yaml', 'organisation:\n  name: !!js/function x\n', /a\.yaml:2/],
  ['bad JSON', 'a.json', '{"organisation": {"name": "x",}}', /a\.json:1/],
  ['no name', 'a.yaml', 'staff:\n  count: 3\n', /organisation/],
  [
    'a misspelt field',
    'a.yaml',
    'organisation:\n  nmae: x\n',
    /a\.yaml:2: organisation\.nmae/,
    /Did you mean .*name/,
  ],
  ['a flat name', 'a.yaml', 'org_name: x\n', /a\.yaml:1/, /organisation\.name/],
  ['a wrong kind', 'a.yaml', 'organisation:\n  name: x\nstaff:\n  count: many\n', /a\.yaml:4: staff\.count/],
  [
    'several at once',
    'a.yaml',
    'organisation:\n  name: x\n  type: club\npeople:\n  - id: Amina\n    title: Lead\n',
    /a\.yaml:3: organisation\.type/,
    /a\.yaml:5: people\.0\.id/,
  ],
  [
    'a stranger',
    'a.yaml',
    'organisation:\n  name: x\nroles:\n  focalPoint: nobody\n',
    /a\.yaml:4: roles\.focalPoint/,
  ],
  ['a list', 'a.yaml', '- a\n- b\n', /a\.yaml/],
  ['two documents', 'a.yaml', 'organisation:\n  name: x\n---\nb: 1\n', /a\.yaml:3/],
  ['a prototype key', 'a.json', '{"organisation":{"name":"x"},"__proto__":{"a":1}}', /__proto__/],
];

describe('a profile that cannot be used', () => {
  test.each(bad)('%s', (what, name, content, ...messages) =>
    inFolder(async (folder) => {
      const file = path.join(folder, name);
      if (what === 'a folder') await mkdir(file);
      if (content !== undefined) await writeFile(file, content);
      const error: unknown = await readProfile(file).catch((thrown: unknown) => thrown);
      if (!(error instanceof InputError)) throw error;
      for (const message of messages) expect(error.message).toMatch(message);
      for (const problem of error.problems) expect(problem.mend).toMatch(/^\S.*\.$/s);
    }),
  );
});
