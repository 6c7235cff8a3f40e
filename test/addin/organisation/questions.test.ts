/** Which questions are asked, how they are counted, and what is told about the answers. */
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { checksOf } from '../../../src/addin/organisation/checks.js';
import { formGroups } from '../../../src/addin/organisation/form.js';
import { progressOf } from '../../../src/addin/organisation/progress.js';
import { conditionalPaths } from '../../../src/addin/organisation/relevance.js';
import { choiceLabel, shown } from '../../../src/addin/organisation/shown.js';
import type { Data, Organisation } from '../../../src/addin/state/organisation.js';
import { words } from '../../../src/addin/words/index.js';
import { schemaGroups, schemaPaths } from '../../../src/profile/paths.js';
import { readProfileText } from '../../../src/profile/read.js';
import { policyIds } from '../../../src/profile/schema.js';

const date = '2026-11-22';

function organisation(answers: Data, given: Partial<Organisation> = {}): Organisation {
  return { id: 'one', answers, unknown: [], changes: {}, policies: policyIds, ...given };
}

const progress = (one: Organisation) => progressOf(one, checksOf(one.answers, date));

const askedPaths = (one: Organisation) =>
  progress(one).groups.flatMap(({ parts }) => parts.map(({ path }) => path));

describe('which questions', () => {
  test('only what the chosen policies need', () => {
    const asked = formGroups(['parental-leave']).flatMap(({ parts }) => parts.map(({ path }) => path));
    expect(asked).toContain('leave.model');
    expect(asked).toContain('people');
    expect(asked).not.toContain('work.childContact');
    expect(asked).not.toContain('targets.measure');
  });

  test('every list of the schema that is asked has words', () => {
    const lists = formGroups(policyIds).flatMap(({ parts }) =>
      parts.flatMap((part) => (part.type === 'list' ? [part.path] : [])),
    );
    expect(Object.keys(words.organisation.lists).sort()).toEqual([...lists].sort());
  });

  test('every value that can be chosen has words of its own', () => {
    const without = schemaPaths().flatMap(({ path, choices = [] }) =>
      path.startsWith('policies.')
        ? []
        : choices
            .filter((value) => !words.organisation.choices[path]?.[value])
            .map((value) => `${path}: ${value}`),
    );
    expect(without).toEqual([]);
    expect(choiceLabel('organisation.type', 'elsewhere')).toBe('elsewhere');
  });

  test('conditions are about questions that there are', () => {
    const known = new Set(
      [...schemaPaths(), ...schemaGroups()].map(({ path }) => path.replace(/\.\*$/u, '')),
    );
    expect(conditionalPaths.filter((path) => !known.has(path))).toEqual([]);
  });

  test('what other answers make pointless is not asked, but an answer is always shown', () => {
    const none = organisation({ organisation: { name: 'A', type: 'ngo' }, work: { childContact: 'none' } });
    expect(askedPaths(none)).not.toContain('work.childActivities');
    expect(askedPaths(none)).not.toContain('organisation.listed');
    const answered = organisation({
      ...none.answers,
      work: { childContact: 'none', childActivities: ['sport'] },
    });
    expect(askedPaths(answered)).toContain('work.childActivities');
  });
});

describe('progress', () => {
  test('nothing answered', () => {
    const { answered, missing, isReady, eightAll, eightAnswered } = progress(organisation({ profile: 1 }));
    expect({ answered, isReady, eightAll, eightAnswered }).toEqual({
      answered: 0,
      isReady: false,
      eightAll: 8,
      eightAnswered: 0,
    });
    expect(missing.map(({ path }) => path)).toEqual([
      'organisation.name',
      'organisation.countries',
      'organisation.type',
      'staff.count',
      'work.childContact',
      'work.participants',
      'roles.focalPoint',
      'roles.outsideContact',
    ]);
  });

  test('"I don’t know yet" is enough for a draft, but not for the name', () => {
    const all = progress(organisation({ profile: 1 })).missing.map(({ path }) => path);
    expect(progress(organisation({ profile: 1 }, { unknown: all })).isReady).toBe(false);
    const named = organisation({ organisation: { name: 'A' } }, { unknown: all });
    expect(progress(named)).toMatchObject({ isReady: true, eightAnswered: 1 });
  });

  test('a default counts as nothing to do until it is answered', () => {
    const before = progress(organisation({ organisation: { name: 'A' } }));
    const after = progress(organisation({ organisation: { name: 'A' }, timeLimits: { childHours: 24 } }));
    expect(after.all).toBe(before.all + 1);
    expect(after.answered).toBe(before.answered + 1);
    expect(after.defaults).toBe(before.defaults - 1);
  });

  test('groups add up to the whole', () => {
    const answers = readProfileText(readFileSync('examples/everything.yaml', 'utf8'), 'yaml') as Data;
    const { groups, answered, all } = progress(organisation(answers));
    expect(groups.reduce((sum, group) => sum + group.answered, 0)).toBe(answered);
    expect(groups.reduce((sum, group) => sum + group.all, 0)).toBe(all);
    expect(answered).toBeGreaterThan(100);
  });
});

describe('what is told', () => {
  test('errors first, each with its place and what to do', () => {
    const { notes, profile } = checksOf(
      {
        organisation: { name: 'A', countries: ['Kenya'] },
        people: [
          { id: 'a', title: 'Boss', email: 'nope' },
          { id: 'b', name: 'No title' },
        ],
        roles: { director: 'a', focalPoint: 'zed', outsideContact: 'a' },
        staff: { count: 'fourteen' },
      },
      date,
    );
    expect(notes.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'organisation.countries.0',
        'people.0.email',
        'people.1.title',
        'roles.focalPoint',
        'staff.count',
        'roles.outsideContact',
      ]),
    );
    expect(notes.find(({ path }) => path === 'organisation.countries.0')?.text).toContain('Did you mean KE?');
    expect(notes.find(({ path }) => path === 'people.1.title')?.isMissing).toBe(true);
    expect(profile.organisation).toEqual({ name: 'A', countries: [] });
    expect(profile.people).toEqual([{ id: 'a', title: 'Boss' }]);
  });

  test('values in the words of people', () => {
    const answers = { people: [{ id: 'a', name: 'Amina', title: 'Lead' }] };
    expect(shown(true, 'work.partners', answers)).toBe('Yes');
    expect(shown(3, 'timeLimits.acknowledgeDays', answers, 'working days')).toBe('3 working days');
    expect(shown(['KE', 'UG'], 'organisation.countries', answers)).toBe('Kenya, Uganda');
    expect(shown('a', 'roles.chair', answers)).toBe('Amina, Lead');
    expect(shown([], 'work.childActivities', answers)).toBe('nothing');
  });
});
