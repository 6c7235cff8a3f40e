/** The adoption pack on the command line: with all documents, alone, never for sharing. */
import { describe, expect, test } from '@jest/globals';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inFolder } from '../node/folder.js';
import { smallProfile } from './profiles.js';
import { policywright } from './program.js';

async function withProfile(use: (folder: string) => Promise<void>): Promise<void> {
  await inFolder(async (folder) => {
    await writeFile(path.join(folder, 'p.yaml'), smallProfile);
    await use(folder);
  });
}

const markdown = ['generate', 'p.yaml', '--format', 'md'];
const made = async (folder: string) => readdir(path.join(folder, 'out'));
const packText = (folder: string) => readFile(path.join(folder, 'out', 'adoption-pack.en.md'), 'utf8');

interface Told {
  readonly openPoints: readonly { readonly id: string; readonly policies: readonly string[] }[];
  readonly documents: readonly { readonly policy: string }[];
}

describe('generate', () => {
  test('makes it last, with all documents, and tells each open point of theirs once', () =>
    withProfile(async (folder) => {
      const { code, out } = await policywright(folder, [...markdown, '--json']);
      expect(code).toBe(0);
      const { documents, openPoints } = JSON.parse(out) as Told;
      expect(documents.at(-1)?.policy).toBe('adoption-pack');
      expect(openPoints.some(({ policies }) => policies.includes('adoption-pack'))).toBe(false);
      expect(new Set(openPoints.map(({ id }) => id)).size).toBe(openPoints.length);
      expect(await packText(folder)).toContain('Outside contact');
    }));

  test('makes it alone when asked to, with the same words', () =>
    withProfile(async (folder) => {
      await policywright(folder, markdown);
      const withAll = await packText(folder);
      const { code, out } = await policywright(folder, [
        ...markdown,
        '--policy',
        'adoption-pack',
        '--out',
        'alone',
        '--json',
      ]);
      expect(code).toBe(0);
      expect(await readdir(path.join(folder, 'alone'))).toEqual(['adoption-pack.en.md']);
      expect(await readFile(path.join(folder, 'alone', 'adoption-pack.en.md'), 'utf8')).toBe(withAll);
      expect((JSON.parse(out) as Told).openPoints.length).toBeGreaterThan(0);
    }));

  test('makes none where only some documents are asked for', () =>
    withProfile(async (folder) => {
      await policywright(folder, [...markdown, '--policy', 'code-of-conduct,forms']);
      expect(await made(folder)).not.toContain('adoption-pack.en.md');
    }));

  test('never makes it for sharing', () =>
    withProfile(async (folder) => {
      expect((await policywright(folder, [...markdown, '--for-sharing'])).code).toBe(0);
      expect((await made(folder)).some((name) => name.startsWith('adoption-pack'))).toBe(false);
      const asked = [...markdown, '--policy', 'adoption-pack', '--for-sharing', '--out', 'other'];
      const { code, err } = await policywright(folder, asked);
      expect(code).toBe(2);
      expect(err).toContain('--policy adoption-pack: it is for your own people.');
      expect(await readdir(folder)).not.toContain('other');
    }));

  test('tells own words and choices in it', () =>
    withProfile(async (folder) => {
      await writeFile(
        path.join(folder, 'own.yaml'),
        'customisation: 1\ncode-of-conduct:\n  variants: { V-CC-grounds: B }\n  omit:\n    repair: { reason: We are few. }\n',
      );
      await policywright(folder, [...markdown, '--customise', 'own.yaml']);
      const text = await packText(folder);
      expect(text).toContain('The grounds of the law, and an open end');
      expect(text).toMatch(/left out: \d\.\d/);
    }));
});

test('list, explain, validate and check-set know it', () =>
  withProfile(async (folder) => {
    expect((await policywright(folder, ['list'])).out).toMatch(/^ {2}adoption-pack +Adoption pack.* en$/m);
    const explained = await policywright(folder, [
      'explain',
      'adoption-pack',
      'calendar',
      '--profile',
      'p.yaml',
      '--json',
    ]);
    expect(JSON.parse(explained.out)).toMatchObject([{ clause: 'calendar', present: true, number: 'G' }]);
    const validated = JSON.parse((await policywright(folder, ['validate', 'p.yaml', '--json'])).out) as Told;
    expect(validated.openPoints.flatMap(({ policies }) => policies)).not.toContain('adoption-pack');
    const checked = JSON.parse((await policywright(folder, ['check-set', 'p.yaml', '--json'])).out) as {
      checked: string[];
      differences: unknown[];
    };
    expect(checked.checked).toContain('adoption-pack');
    expect(checked.differences).toEqual([]);
  }));
