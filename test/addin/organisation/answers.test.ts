/** What is typed becomes an answer and comes back as it was typed; lists keep their order and who points where. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { settled, withField, withoutItem } from '../../../src/addin/organisation/items.js';
import {
  changesText,
  fileStem,
  profileText,
  readFileText,
} from '../../../src/addin/organisation/profile-file.js';
import { isDay, textOf, valueOf } from '../../../src/addin/organisation/typed.js';
import { parseProfile } from '../../../src/profile/parse.js';
import { schemaPathOf } from '../../../src/profile/paths.js';
import type { SchemaPath } from '../../../src/profile/paths.js';
import { ProfileError } from '../../../src/profile/profile-error.js';
import { readProfileText } from '../../../src/profile/read.js';
import { problemsAt, usableProfile, withValue } from '../../../src/profile/typed-answers.js';
import type { Data } from '../../../src/profile/typed-answers.js';

function field(path: string): SchemaPath {
  const found = schemaPathOf(path);
  if (!found) throw new Error(path);
  return found;
}

describe('typed', () => {
  test('numbers become numbers; what is none stays as typed and is told', () => {
    expect(valueOf(' 14 ', field('staff.count'))).toBe(14);
    expect(valueOf('62 %', field('staff.womenPercent'))).toBe(62);
    expect(valueOf('fourteen', field('staff.count'))).toBe('fourteen');
    expect(valueOf('1e9', field('staff.count'))).toBe('1e9');
    expect(problemsAt({ staff: { count: 'fourteen' } })).toHaveLength(1);
    expect(valueOf('  ', field('staff.count'))).toBeUndefined();
  });

  test('lists: short ones with commas, long ones by line', () => {
    expect(valueOf('English, Swahili,', field('staff.languages'))).toEqual(['English', 'Swahili']);
    expect(valueOf('home visits, by car\nfootball', field('work.sectorExamples'))).toEqual([
      'home visits, by car',
      'football',
    ]);
    expect(valueOf('1, 3, six', field('timeLimits.retaliationMonths'))).toEqual([1, 3, 'six']);
    expect(textOf([1, 3], field('timeLimits.retaliationMonths'))).toBe('1, 3');
  });

  test('text comes back as it was typed, but for blanks around it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const value = valueOf(text, field('organisation.mission'));
        expect(textOf(value, field('organisation.mission'))).toBe(text.trim());
      }),
    );
  });

  test('days', () => {
    expect(isDay('2028-02-29')).toBe(true);
    expect(isDay('2027-02-29')).toBe(false);
    expect(isDay('next week')).toBe(false);
  });
});

describe('things in lists', () => {
  const started = withField({}, 'people', 0, 'name', 'Amina');

  test('the first letter makes the thing, with a short name that is better once it has words', () => {
    expect(started).toEqual({ people: [{ id: 'person', name: 'Amina' }] });
    const two = withField(started, 'people', 1, 'title', 'Chair');
    expect(settled(two, 'people')).toEqual({
      people: [
        { id: 'amina', name: 'Amina' },
        { id: 'chair', title: 'Chair' },
      ],
    });
  });

  test('who points to somebody still does when the short name changes', () => {
    const answers = { ...started, roles: { focalPoint: 'person', casePanel: ['x', 'person'] } };
    expect(settled(answers, 'people')['roles']).toEqual({ focalPoint: 'amina', casePanel: ['x', 'amina'] });
  });

  test('what was begun without a word is taken out; a name that somebody gave stays', () => {
    expect(settled({ people: [{ id: 'person' }], roles: { chair: 'person' } }, 'people')).toEqual({
      roles: {},
    });
    const own = { people: [{ id: 'boss', title: 'Director' }] };
    expect(settled(own, 'people')).toEqual(own);
  });

  test('whoever is removed leaves their roles, and nobody reports to them', () => {
    const answers = {
      people: [
        { id: 'a', title: 'A', reportsTo: 'b' },
        { id: 'b', title: 'B' },
        { id: 'c', title: 'C', relatedTo: ['b', 'a'] },
      ],
      roles: { director: 'b', chair: 'c' },
    };
    const rest = withoutItem(answers, 'people', 1);
    expect(rest).toEqual({
      people: [
        { id: 'a', title: 'A' },
        { id: 'c', title: 'C', relatedTo: ['a'] },
      ],
      roles: { chair: 'c' },
    });
    expect(problemsAt(rest)).toEqual([]);
  });
});

describe('files', () => {
  const examples = readdirSync('examples').filter((name) => name.endsWith('.yaml'));

  test.each(examples)('%s goes out and comes in as it was', (name) => {
    const answers = readProfileText(readFileSync(`examples/${name}`, 'utf8'), 'yaml') as Data;
    const text = profileText(answers);
    expect(readFileText(name, text)).toEqual({ kind: 'profile', answers, toMend: 0 });
    expect(parseProfile(readProfileText(text, 'yaml'))).toEqual(parseProfile(answers));
    expect(readFileText('x.json', JSON.stringify(answers))).toEqual({ kind: 'profile', answers, toMend: 0 });
  });

  test('any text goes out and comes in as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (mission) => {
        const answers = { profile: 1, organisation: { name: 'no', mission, website: '1.0' } };
        expect(readFileText('x.yaml', profileText(answers))).toMatchObject({ kind: 'profile', answers });
      }),
    );
  });

  test('a profile with mistakes is one; a customisation is another; other files are neither', () => {
    expect(readFileText('x.yaml', 'organisation: {name: ""}\nfoo: 1')).toMatchObject({
      kind: 'profile',
      toMend: 2,
    });
    const changes = { customisation: 1, 'code-of-conduct': { titles: { a: 'B' } } };
    expect(readFileText('x.yaml', changesText(changes))).toEqual({ kind: 'changes', changes });
    expect(readFileText('x.yaml', 'hello: world')).toBeUndefined();
    expect(readFileText('x.yaml', '- a\n- b')).toBeUndefined();
    expect(() => readFileText('x.yaml', 'a: [1\nb')).toThrow(ProfileError);
  });

  test('the name of a file', () => {
    expect(fileStem('Harbour Lights Youth Trust')).toMatch(/^harbour-lights/u);
    expect(fileStem('مؤسسة')).toBe('organisation');
  });
});

describe('usable', () => {
  test('what is wrong is left out, whatever it is', () => {
    const examplesOf = (name: string) =>
      readProfileText(readFileSync(`examples/${name}`, 'utf8'), 'yaml') as Data;
    const whole = examplesOf('everything.yaml');
    const paths = [
      'organisation.name',
      'people.0.title',
      'people.1',
      'staff.count',
      'roles',
      'foo',
      'leave.stages.0.from',
    ];
    fc.assert(
      fc.property(
        fc.subarray(paths),
        fc.constantFrom<unknown>(null, {}, [], 'x', -1, [[]], { id: 1 }),
        (places, value) => {
          const broken = places.reduce((data, path) => withValue(data, path, value), whole);
          expect(() => usableProfile(broken)).not.toThrow();
        },
      ),
      { numRuns: 20 },
    );
    expect(usableProfile(whole).problems).toEqual([]);
    expect(usableProfile(whole).profile).toEqual(parseProfile(whole));
  });

  test('two mistakes in one person do not reach the next', () => {
    const people = [
      { id: 'a', name: 'No title', email: 'nope' },
      { id: 'b', title: 'B', email: 'b@example.org' },
    ];
    expect(usableProfile({ people }).profile.people).toEqual([
      { id: 'b', title: 'B', email: 'b@example.org' },
    ]);
  });
});
