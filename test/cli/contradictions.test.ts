/** `check-set`, and what `generate` does with a set that contradicts itself. */
import { describe, expect, test } from '@jest/globals';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readPolicyFile } from '../../src/word/reader/read-policy-file.js';
import { inFolder } from '../node/folder.js';
import { contradictoryProfile, smallProfile } from './profiles.js';
import { policywright } from './program.js';

const everything = (
  await readFile(new URL('../../examples/everything.yaml', import.meta.url), 'utf8')
).replace(/^ {2}logo:\n( {4}.*\n)+/m, '');
const ownWords = `customisation: 1
code-of-conduct:
  add:
    - id: our-days
      after: whistle-blowing
      title: Our days
      text: We answer every report within 5 working days.
`;
const agreeing = ownWords.replace('5 working', '2 working');
const onDay = ['--date', '2026-11-23'];

async function run(argv: readonly string[], profile = smallProfile, words = ownWords) {
  return inFolder(async (folder) => {
    await writeFile(path.join(folder, 'p.yaml'), profile);
    await writeFile(path.join(folder, 'own.yaml'), words);
    return policywright(folder, argv);
  });
}

describe('check-set', () => {
  test('nothing contradicts in a set that the library wrote', async () => {
    const { code, out } = await run(['check-set', 'p.yaml', ...onDay], everything);
    expect(out).toMatch(/^No contradiction found in the profile and in code-of-conduct, .*parental-leave/m);
    expect([code, out.includes('Not checked')]).toEqual([0, false]);
  });

  test('a contradiction in own words: rule, place in each document, what to do, exit code 1', async () => {
    const argv = ['check-set', 'p.yaml', '--customise', 'own.yaml', ...onDay];
    const { code, out } = await run(argv, everything);
    const text = out.replaceAll(/\s+/g, ' ');
    expect(code).toBe(1);
    expect(text).toContain('Contradictions between the documents: 1');
    expect(text).toMatch(/X-03 Time to confirm a report: 2 working days \/ 5 working days\./);
    expect(text).toContain(
      'code-of-conduct, 4.4 Our days (our own addition): "We answer every report within 5 working days."',
    );
    expect(text).toMatch(/sexual-harassment, in short/i);
    expect(text).toMatch(/What to do: Write the same number/);
    expect((await run(argv, everything, agreeing)).code).toBe(0);
  });

  test('--json gives the same', async () => {
    const { code, out } = await run(
      ['check-set', 'p.yaml', '--customise', 'own.yaml', '--json', ...onDay],
      everything,
    );
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      complete: true,
      notChecked: [],
      errors: [],
      findings: [
        {
          rule: 'X-03',
          severity: 'error',
          places: expect.arrayContaining([
            expect.objectContaining({ policy: 'code-of-conduct', clause: 'our-days' }),
          ]),
        },
      ],
    });
  });

  test('a warning alone leaves the exit code at 0', async () => {
    const words = ownWords.replace(/text: .*/, 'text: The chairman opens each meeting.');
    const { code, out } = await run(
      ['check-set', 'p.yaml', '--customise', 'own.yaml', ...onDay],
      everything,
      words,
    );
    expect([code, /Worth a look in the documents: 1\n {2}X-31/.test(out)]).toEqual([0, true]);
  });

  test('says which rules could not be judged where a part of the set is missing', async () => {
    const argv = ['check-set', 'p.yaml', '--policy', 'code-of-conduct,sexual-harassment', ...onDay];
    const { code, out } = await run(argv, everything);
    expect(code).toBe(0);
    const text = out.replaceAll(/\s+/g, ' ');
    expect(text).toMatch(
      /Not checked, or in part only: \d+ X-02 .* Missing in the set: child-protection, womens-leadership, parental-leave\./,
    );
    const json = JSON.parse((await run([...argv, '--json'], everything)).out) as { complete: boolean };
    expect(json.complete).toBe(false);
  });

  test('a contradiction in the profile gives exit code 1', async () => {
    const { code, out } = await run(['check-set', 'p.yaml'], contradictoryProfile);
    expect(code).toBe(1);
    expect(out).toMatch(/p\.yaml: .*roles\.outsideContact/);
    expect(out).not.toContain('No contradiction');
  });
});

describe('generate with a set that contradicts itself', () => {
  const argv = ['generate', 'p.yaml', '--customise', 'own.yaml', ...onDay];

  test('writes everything, as a draft that tells what is to settle', () =>
    inFolder(async (folder) => {
      await writeFile(path.join(folder, 'p.yaml'), everything);
      await writeFile(path.join(folder, 'own.yaml'), ownWords);
      const { code, err } = await policywright(folder, argv);
      expect(code).toBe(0);
      expect(err).toContain('Contradictions between the documents: 1');
      expect(err).toMatch(/X-03 Time to confirm a report/);
      const names = await readdir(path.join(folder, 'out'));
      expect(names).toEqual(expect.arrayContaining(['code-of-conduct.en.docx', 'forms.en.docx']));
      for (const page of ['poster', 'child-page']) expect(names).not.toContain(`${page}.en.docx`);

      const read = (name: string) => readFile(path.join(folder, 'out', name), 'utf8');
      const code1 = await read('code-of-conduct.en.md');
      expect(code1).toMatch(/DRAFT - not ready to adopt: 1 point to settle first/);
      expect(code1).toMatch(
        /\| Contradiction \(X-03\): Time to confirm a report: 2 working days \/ 5 working days \| Before adoption \| The Steering Committee \| /,
      );
      expect(code1).toContain('We answer every report within 5 working days.');
      const pack = await read('adoption-pack.en.md');
      expect(pack).toContain('What contradicts itself: mend it first');
      expect(pack).toContain('Time to confirm a report: 2 working days / 5 working days.');
      // Nobody quotes as adopted what is a draft, and nobody signs.
      expect(await read('child-protection.en.md')).not.toMatch(/adopted on 15 October 2026/);
      expect(await read('forms.en.md')).not.toContain('I sign on to these documents');

      const word = readPolicyFile(await readFile(path.join(folder, 'out', 'code-of-conduct.en.docx')));
      expect(JSON.stringify(word)).toContain('our-days');
    }));

  test('the Word file says DRAFT in its header and its status', () =>
    inFolder(async (folder) => {
      await writeFile(path.join(folder, 'p.yaml'), everything);
      await writeFile(path.join(folder, 'own.yaml'), ownWords);
      const headerOf = async () => {
        const { strFromU8, unzipSync } = await import('fflate');
        const parts = unzipSync(await readFile(path.join(folder, 'out', 'sexual-harassment.en.docx')));
        const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array()).replaceAll(/<[^>]+>/g, '');
        return Object.keys(parts)
          .filter((name) => /^word\/(header\d*|document)\.xml$/.test(name))
          .map((name) => [name.replace(/\d/g, ''), /DRAFT/.test(text(name))] as const);
      };
      await policywright(folder, [...argv, '--format', 'docx']);
      const draft = await headerOf();
      expect(draft.filter(([name]) => name.includes('header')).some(([, isDraft]) => isDraft)).toBe(true);
      expect(draft.find(([name]) => name.includes('document'))?.[1]).toBe(true);
      await writeFile(path.join(folder, 'own.yaml'), agreeing);
      await policywright(folder, [...argv, '--format', 'docx']);
      expect((await headerOf()).some(([, isDraft]) => isDraft)).toBe(false);
    }));

  test('--json tells it, and --strict writes nothing', async () => {
    const json = await run([...argv, '--format', 'md', '--json'], everything);
    expect(JSON.parse(json.out)).toMatchObject({
      contradictions: { findings: [{ rule: 'X-03' }] },
      documents: expect.arrayContaining([
        expect.objectContaining({ policy: 'parental-leave', status: 'not-ready' }),
      ]),
    });
    const strict = await run([...argv, '--strict'], everything);
    expect(strict.code).toBe(1);
    expect(strict.err).toContain('Contradiction (X-03)');
  });

  test('a part of the set is judged by what is there', async () => {
    const part = ['--policy', 'code-of-conduct', '--format', 'md'];
    const { err } = await run([...argv, ...part], everything);
    expect(err).toMatch(/X-03 Time to confirm a report: 2 working days \/ 5/);
  });
});
