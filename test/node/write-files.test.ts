import { describe, expect, jest, test } from '@jest/globals';
import { mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Interrupted, writeFiles } from '../../src/node/write-files.js';
import { inFolder } from './folder.js';

const two = [
  { name: 'one.md', bytes: 'eins' },
  { name: 'two.bin', bytes: new Uint8Array([1, 2, 3]) },
];

test('writes all files into a new folder and leaves nothing else there', () =>
  inFolder(async (folder) => {
    const out = path.join(folder, 'a', 'b');
    const paths = await writeFiles(out, two);
    expect(paths.map((file) => path.basename(file))).toEqual(['one.md', 'two.bin']);
    expect((await readdir(out)).sort()).toEqual(['one.md', 'two.bin']);
    expect(await readFile(path.join(out, 'one.md'), 'utf8')).toBe('eins');
    expect([...(await readFile(path.join(out, 'two.bin')))]).toEqual([1, 2, 3]);
  }));

test('writes over what it wrote before', () =>
  inFolder(async (folder) => {
    await writeFiles(folder, two);
    await writeFiles(folder, [{ name: 'one.md', bytes: 'zwei' }]);
    expect(await readFile(path.join(folder, 'one.md'), 'utf8')).toBe('zwei');
    expect((await readdir(folder)).sort()).toEqual(['one.md', 'two.bin']);
  }));

test('a link in the folder is replaced, what it leads to is not touched', () =>
  inFolder(async (folder) => {
    const out = path.join(folder, 'out');
    await mkdir(out);
    await writeFile(path.join(folder, 'precious'), 'mine');
    await symlink(path.join(folder, 'precious'), path.join(out, 'one.md'));
    await writeFiles(out, two);
    expect(await readFile(path.join(folder, 'precious'), 'utf8')).toBe('mine');
    expect(await readFile(path.join(out, 'one.md'), 'utf8')).toBe('eins');
  }));

describe('nothing is written', () => {
  test.each(['../up.md', 'a/b.md', 'a\\b.md', '..', '.', '', '/abs.md', 'nul\0.md'])(
    'for the name %j',
    (name) =>
      inFolder(async (folder) => {
        const out = path.join(folder, 'out');
        await expect(writeFiles(out, [...two, { name, bytes: '' }])).rejects.toThrow(
          /outside the output folder/,
        );
        expect(await readdir(folder)).toEqual([]);
      }),
  );

  test('for the same name twice, capitals aside', () =>
    inFolder(async (folder) => {
      await expect(writeFiles(folder, [...two, { name: 'ONE.md', bytes: '' }])).rejects.toThrow(
        /written twice/,
      );
      expect(await readdir(folder)).toEqual([]);
    }));

  test('where a folder has the name of a file; what was there stays', () =>
    inFolder(async (folder) => {
      await mkdir(path.join(folder, 'two.bin'));
      await writeFile(path.join(folder, 'one.md'), 'old');
      await expect(writeFiles(folder, two)).rejects.toThrow(/is a folder.*Move the folder away/s);
      expect(await readFile(path.join(folder, 'one.md'), 'utf8')).toBe('old');
      expect((await readdir(folder)).sort()).toEqual(['one.md', 'two.bin']);
    }));

  test('where the folder is a file, or below one', () =>
    inFolder(async (folder) => {
      await writeFile(path.join(folder, 'file'), 'old');
      for (const out of [path.join(folder, 'file'), path.join(folder, 'file', 'below')]) {
        await expect(writeFiles(out, two)).rejects.toThrow(/is not a folder/);
      }
      expect(await readFile(path.join(folder, 'file'), 'utf8')).toBe('old');
    }));

  test('when it is stopped before it begins', () =>
    inFolder(async (folder) => {
      const stopping = new AbortController();
      stopping.abort();
      await expect(writeFiles(path.join(folder, 'out'), two, stopping.signal)).rejects.toThrow(Interrupted);
      expect(await readdir(folder)).toEqual([]);
    }));

  test('when it is stopped half-way; the folder it made is gone again, what was there stays', () =>
    inFolder(async (folder) => {
      // A signal that is aborted from the third look on: after the first file is on the disk.
      let looks = 0;
      const signal = {
        get aborted() {
          looks += 1;
          return looks > 2;
        },
      } as AbortSignal;
      await expect(writeFiles(path.join(folder, 'new', 'out'), two, signal)).rejects.toThrow(Interrupted);
      expect(looks).toBe(3);
      expect(await readdir(folder)).toEqual([]);
    }));

  test('when a file cannot be put in its place, those already placed are taken back', async () => {
    await inFolder(async (folder) => {
      await writeFile(path.join(folder, 'one.md'), 'old');
      jest.resetModules();
      const real = await import('node:fs/promises');
      jest.unstable_mockModule('node:fs/promises', () => ({
        ...real,
        rename: async (from: string, to: string) => {
          if (to.endsWith('two.bin')) throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
          await real.rename(from, to);
        },
      }));
      const fresh = await import('../../src/node/write-files.js');
      const files = [...two, { name: 'new.md', bytes: 'neu' }];
      await expect(
        fresh.writeFiles(
          folder,
          [files[2], files[0], files[1]].flatMap((file) => file ?? []),
        ),
      ).rejects.toThrow(/no room left/);
      expect(await readdir(folder)).toEqual(['one.md']);
      expect(await readFile(path.join(folder, 'one.md'), 'utf8')).toBe('old');
    });
  });
});
