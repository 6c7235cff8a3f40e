/** What is not made, why, and what is left of it from an earlier run. */
import { describe, expect, test } from '@jest/globals';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inFolder } from '../node/folder.js';
import { smallProfile } from './profiles.js';
import { policywright } from './program.js';

const everything = (
  await readFile(new URL('../../examples/everything.yaml', import.meta.url), 'utf8')
).replace(/^ {2}logo:\n( {4}.*\n)+/m, '');
const withChildren = `${smallProfile}work: { childContact: direct }\n`;
const sentence = 'not made while somebody to tell is missing or has not agreed.';

async function inFolderWith(profile: string, use: (folder: string) => Promise<void>): Promise<void> {
  await inFolder(async (folder) => {
    await writeFile(path.join(folder, 'p.yaml'), profile);
    await use(folder);
  });
}

const onDay = ['--date', '2026-11-23'];

describe('generate', () => {
  test('writes the poster and the page for children once nobody to tell is missing', () =>
    inFolderWith(everything, async (folder) => {
      const { code, err } = await policywright(folder, ['generate', 'p.yaml', '--format', 'md', ...onDay]);
      expect(code).toBe(0);
      expect(await readdir(path.join(folder, 'out'))).toEqual(
        expect.arrayContaining(['poster.en.md', 'child-page.en.md']),
      );
      expect(err).not.toMatch(/not made|Out of date/);
    }));

  test('else writes no file of theirs and says why, in one sentence each', () =>
    inFolderWith(withChildren, async (folder) => {
      const { code, out, err } = await policywright(folder, [
        'generate',
        'p.yaml',
        '--format',
        'md',
        '--json',
      ]);
      expect(code).toBe(0);
      expect((await readdir(path.join(folder, 'out'))).sort()).toEqual([
        'adoption-pack.en.md',
        'child-protection.en.md',
        'code-of-conduct.en.md',
        'forms.en.md',
        'review-dates.ics',
        'sexual-harassment.en.md',
      ]);
      expect(err).toContain(`Poster: ${sentence}`);
      expect(err.replaceAll('\n', ' ')).toContain(`Page for children: ${sentence}`);
      const data = JSON.parse(out) as { documents: { policy: string }[] };
      expect(data).toMatchObject({
        withheld: [
          { policy: 'poster', title: 'Poster', why: `Poster: ${sentence}` },
          { policy: 'child-page', title: 'Page for children' },
        ],
        outOfDate: [],
      });
      expect(data.documents.map(({ policy }) => policy)).toEqual([
        'code-of-conduct',
        'child-protection',
        'sexual-harassment',
        'forms',
        'adoption-pack',
      ]);
    }));

  test('gives another reason where everybody to tell is there', () =>
    inFolderWith(everything.replace("  emergencyNumber: '000'\n", ''), async (folder) => {
      const { err } = await policywright(folder, ['generate', 'p.yaml', '--format', 'md', ...onDay]);
      expect(err).toContain('Poster: not made while a point is open that blocks adoption.');
      expect(err).not.toContain(sentence);
    }));

  test('does not speak of a page for children where there are none', () =>
    inFolderWith(smallProfile, async (folder) => {
      const { out, err } = await policywright(folder, ['generate', 'p.yaml', '--format', 'md', '--json']);
      expect(err).toContain('Poster: not made');
      expect(err).not.toContain('Page for children');
      expect(JSON.parse(out)).toMatchObject({ withheld: [{ policy: 'poster' }] });
    }));

  test('a page that does not belong adds no open point, one that waits does', () =>
    inFolderWith(smallProfile, async (folder) => {
      const only = async (id: string) =>
        JSON.parse(
          (await policywright(folder, ['generate', 'p.yaml', '--policy', id, '--json', '--format', 'md']))
            .out,
        ) as { openPoints: unknown[] };
      expect((await only('child-page')).openPoints).toEqual([]);
      expect((await only('poster')).openPoints.length).toBeGreaterThan(0);
    }));

  test('tells of an old file that no longer holds', () =>
    inFolderWith(everything, async (folder) => {
      await policywright(folder, ['generate', 'p.yaml', '--format', 'docx,md', ...onDay]);
      await writeFile(path.join(folder, 'p.yaml'), everything.replace('  outsideContact: ines\n', ''));
      const { out, err } = await policywright(folder, [
        'generate',
        'p.yaml',
        '--format',
        'md',
        '--json',
        ...onDay,
      ]);
      const told = err.replaceAll(/\s+/g, ' ');
      expect(told).toContain(
        'Out of date: poster.en.docx, poster.en.md, child-page.en.docx, child-page.en.md are',
      );
      expect(JSON.parse(out)).toMatchObject({ outOfDate: expect.arrayContaining(['poster.en.docx']) });
      expect(await readdir(path.join(folder, 'out'))).toContain('poster.en.docx');
    }));
});

test('validate says what waits', () =>
  inFolderWith(withChildren, async (folder) => {
    const { out } = await policywright(folder, ['validate', 'p.yaml']);
    expect(out).toContain(`Poster: ${sentence}`);
    const json = await policywright(folder, ['validate', 'p.yaml', '--json']);
    expect(JSON.parse(json.out)).toMatchObject({
      withheld: [{ policy: 'poster' }, { policy: 'child-page' }],
    });
  }));

test('check-set names only what it could look at', () =>
  inFolderWith(smallProfile, async (folder) => {
    const { out } = await policywright(folder, ['check-set', 'p.yaml', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      checked: ['code-of-conduct', 'child-protection', 'sexual-harassment', 'forms', 'adoption-pack'],
    });
  }));

test('list and coverage know them', () =>
  inFolderWith(everything, async (folder) => {
    expect((await policywright(folder, ['list'])).out).toMatch(/^ {2}child-page +Page for children +en$/m);
    const { err } = await policywright(folder, ['coverage', 'p.yaml', '--policy', 'poster']);
    expect(err).toContain('not the forms or pages beside it');
  }));
