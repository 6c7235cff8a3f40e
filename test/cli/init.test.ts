import { describe, expect, test } from '@jest/globals';
import { mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { exampleNames } from '../../src/cli/examples.js';
import { topicsFor } from '../../src/cli/interview/catalogue.js';
import { readProfile } from '../../src/node/profile-file.js';
import { schemaPaths } from '../../src/profile/paths.js';
import { policyIds } from '../../src/profile/schema.js';
import { inFolder } from '../node/folder.js';
import { policywright } from './program.js';

/** Answers question after question, by the field each is about. */
const answersByField: Readonly<Record<string, string>> = {
  'organisation.name': 'Harbour Lights',
  'organisation.type': 'ngo',
  'organisation.countries': 'KE',
  'staff.count': '14',
  'work.childContact': 'none',
  'work.participants': 'no',
};

describe('the questions', () => {
  test('people first, then the eight, then the rest; the words are the catalogue’s', () => {
    const titles = topicsFor(policyIds).map(({ entries }) => entries[0]?.path.split('.')[0]);
    expect(titles.slice(0, 3)).toEqual(['people', 'organisation', 'roles']);
    const eight = topicsFor(policyIds)[1]?.entries.map((entry) => entry.path);
    expect(eight).toEqual(expect.arrayContaining(Object.keys(answersByField)));
    expect(eight).toHaveLength(8);
  });

  test('all policies together ask for every field but ids, the form and what one policy has of its own', () => {
    const asked = new Set(topicsFor(policyIds).flatMap(({ entries }) => entries.map((entry) => entry.path)));
    const fields = schemaPaths()
      .filter(({ kind, path: name }) => kind !== 'id' && kind !== 'form' && !name.startsWith('policies.'))
      .map(({ path: name }) => name);
    expect(fields.filter((name) => !asked.has(name))).toEqual([]);
  });

  test('one policy asks less than five', () => {
    const count = (ids: readonly string[]) => topicsFor(ids).flatMap(({ entries }) => entries).length;
    expect(count(['code-of-conduct'])).toBeLessThan(count(policyIds));
    const paths = topicsFor(['code-of-conduct']).flatMap(({ entries }) => entries.map((entry) => entry.path));
    expect(paths.filter((name) => name.startsWith('leave.'))).toEqual([]);
  });
});

/** The lines that answer a whole interview: known fields by name, everything else skipped. */
function script(answers: Readonly<Record<string, string>>): string {
  const lines = topicsFor(policyIds).flatMap(({ entries }) => {
    const seen = new Set<string>();
    return entries.flatMap(({ path: name }) => {
      const list = /^(.*)\.\*\./.exec(name)?.[1];
      // Of a list only the beginning of its first item is asked, once, and skipped.
      if (list !== undefined) {
        if (seen.has(list)) return [];
        seen.add(list);
        return [''];
      }
      return [answers[name] ?? ''];
    });
  });
  return `${lines.join('\n')}\n`;
}

describe('init', () => {
  test('from empty to a profile that generate takes', () =>
    inFolder(async (folder) => {
      const { code, out, err } = await policywright(folder, ['init'], { input: script(answersByField) });
      expect([code, out, /.*failed.*/.exec(err)?.[0]]).toEqual([0, '', undefined]);
      expect(err).toContain('A new profile in policywright.yaml.');
      expect(err).toContain('All questions have been asked.');
      expect(err).toContain('Next: policywright generate policywright.yaml');
      const { profile } = await readProfile(path.join(folder, 'policywright.yaml'));
      expect(profile).toEqual({
        organisation: { name: 'Harbour Lights', type: 'ngo', countries: ['KE'] },
        staff: { count: 14 },
        work: { childContact: 'none', participants: false },
      });
      expect((await policywright(folder, ['generate', 'policywright.yaml', '--format', 'md'])).code).toBe(0);
      expect((await readdir(folder)).sort()).toEqual(['out', 'policywright.yaml']);
    }));

  test('every answer is in the file before the next question is asked', () =>
    inFolder(async (folder) => {
      const file = path.join(folder, 'p.yaml');
      const seen: string[] = [];
      async function* typing() {
        for (const line of ['Lead\n', 'Amina\n', 'quit\n']) {
          yield Buffer.from(line);
          // What stands there once the program has had time to take the line.
          await new Promise((resolve) => setTimeout(resolve, 150));
          seen.push(await readFile(file, 'utf8').catch(() => ''));
        }
      }
      const { Readable } = await import('node:stream');
      await policywright(folder, ['init', 'p.yaml'], { input: Readable.from(typing()) });
      expect(seen[0]).toContain('title: Lead');
      expect(seen[0]).not.toContain('Amina');
      expect(seen[1]).toContain('name: Amina');
    }));

  test('quit, then again: it says so and goes on', () =>
    inFolder(async (folder) => {
      const first = await policywright(folder, ['init', 'p.yaml'], { input: 'Lead\nquit\n' });
      expect(first.code).toBe(0);
      expect(first.err).toContain('To go on with the questions: policywright init p.yaml');
      const second = await policywright(folder, ['init', 'p.yaml'], { input: 'Amina\n' });
      expect(second.err).toMatch(
        /Going on with p\.yaml: 1 questions are answered, \d+ are not; only these are asked\./,
      );
      expect(second.code).toBe(0);
      expect(await readFile(path.join(folder, 'p.yaml'), 'utf8')).toContain('name: Amina');
    }));

  test('input that ends at once writes nothing', () =>
    inFolder(async (folder) => {
      const { code, err } = await policywright(folder, ['init']);
      expect(code).toBe(0);
      expect(err).toContain('Nothing was answered, so nothing was saved.');
      expect(await readdir(folder)).toEqual([]);
    }));

  test('a JSON file is written as JSON', () =>
    inFolder(async (folder) => {
      await policywright(folder, ['init', 'p.json'], { input: 'Lead\nquit\n' });
      const data: unknown = JSON.parse(await readFile(path.join(folder, 'p.json'), 'utf8'));
      expect(data).toEqual({ people: [{ id: 'lead', title: 'Lead' }] });
      await policywright(folder, ['init', 'p.json'], { input: 'Amina\nquit\n' });
      const again: unknown = JSON.parse(await readFile(path.join(folder, 'p.json'), 'utf8'));
      expect(again).toEqual({ people: [{ id: 'lead', title: 'Lead', name: 'Amina' }] });
    }));

  test('a linked file stays a link', () =>
    inFolder(async (folder) => {
      await mkdir(path.join(folder, 'there'));
      await writeFile(path.join(folder, 'there', 'p.yaml'), '');
      await symlink(path.join(folder, 'there', 'p.yaml'), path.join(folder, 'p.yaml'));
      await policywright(folder, ['init', 'p.yaml'], { input: 'Lead\nquit\n' });
      expect(await readFile(path.join(folder, 'there', 'p.yaml'), 'utf8')).toContain('title: Lead');
    }));

  /** A file that is there and what is said; the file is left as it was. */
  const broken: readonly (readonly [string, string, ...RegExp[]])[] = [
    ['bad.yaml', 'organisation: {', /bad\.yaml:\d+/],
    ['list.yaml', '- a\n', /is not a profile/, /Name another file/],
    ['wrong.yaml', 'organisation:\n  name: a\n  typ: ngo\n', /wrong\.yaml:3: organisation\.typ/],
    ['notes.txt', 'hello', /neither YAML nor JSON/],
  ];
  test.each(broken)('%s is refused and left as it is', (name, text, ...messages) =>
    inFolder(async (folder) => {
      await writeFile(path.join(folder, name), text);
      const { code, err } = await policywright(folder, ['init', name], { input: 'Lead\n' });
      expect(code).toBe(1);
      for (const message of messages) expect(err).toMatch(message);
      expect(await readFile(path.join(folder, name), 'utf8')).toBe(text);
    }),
  );
});

describe('init --example', () => {
  test('every example is written, is valid, and is never written over', () =>
    inFolder(async (folder) => {
      const names = await exampleNames();
      expect(names).toContain('harbour-lights');
      for (const name of names) {
        const file = path.join(folder, `${name}.yaml`);
        expect((await policywright(folder, ['init', '--example', name, `${name}.yaml`])).code).toBe(0);
        const { profile } = await readProfile(file);
        expect(profile.organisation.name).not.toBe('');
        const text = await readFile(file, 'utf8');
        expect((await policywright(folder, ['validate', `${name}.yaml`])).code).toBe(0);
        const again = await policywright(folder, ['init', '--example', name, `${name}.yaml`]);
        expect(again.code).toBe(1);
        expect(again.err).toMatch(/is there already; it was left as it is/);
        expect(await readFile(file, 'utf8')).toBe(text);
      }
    }));

  test('as JSON, and an unknown name is answered with those there are', () =>
    inFolder(async (folder) => {
      expect((await policywright(folder, ['init', '--example', 'harbour-lights', 'h.json'])).code).toBe(0);
      await expect(readProfile(path.join(folder, 'h.json'))).resolves.toMatchObject({
        profile: { organisation: {} },
      });
      const { code, err } = await policywright(folder, ['init', '--example', 'harbour-light', 'x.yaml']);
      expect(code).toBe(2);
      expect(err).toMatch(/There are: .*harbour-lights.*Did you mean harbour-lights\?/);
    }));
});

describe('schema', () => {
  test('is a JSON Schema; --format md is the list of fields', async () => {
    const json = await policywright('.', ['schema']);
    expect(JSON.parse(json.out)).toMatchObject({
      type: 'object',
      properties: { organisation: expect.anything() },
    });
    const text = await policywright('.', ['schema', '--format', 'md']);
    expect(text.out).toContain('organisation.name');
    expect(text.out.endsWith('\n\n')).toBe(false);
  });
});
