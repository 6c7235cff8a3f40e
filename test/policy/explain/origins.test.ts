import { describe, expect, test } from '@jest/globals';
import { organisationOf } from '../../../src/policy/organisation.js';
import { Answers, labelOfAnswer } from '../../../src/policy/explain/answers.js';
import { alternativesTo, withAnswer } from '../../../src/policy/explain/alternatives.js';
import { originOf } from '../../../src/policy/explain/origins.js';
import { knownPaths } from '../../../src/policy/value-paths.js';
import { decidersOf, variantOf } from '../../../src/policy/variants.js';
import { schemaPathOf, schemaPaths } from '../../../src/profile/paths.js';
import { policyIds } from '../../../src/profile/schema.js';
import type { Profile } from '../../../src/profile/schema.js';
import { examples, policies, today } from '../../support/library.js';

describe('where values come from', () => {
  test('every value that a template may read is described, with answers that there are', () => {
    for (const path of knownPaths) {
      for (const policyId of ['code-of-conduct', 'forms']) {
        const { how, from } = originOf(path, policyId);
        expect([path, how]).toEqual([path, expect.stringMatching(/\.$/u)]);
        expect([path, how]).not.toEqual([
          path,
          expect.stringMatching(/^Worked out from your answers under/u),
        ]);
        for (const answer of from)
          expect([path, answer, schemaPathOf(answer) !== undefined]).toEqual([path, answer, true]);
      }
    }
  });

  test('a value that nobody has described names the part of the profile that it is asked in', () => {
    expect(originOf('leave.somethingNew', 'parental-leave').how).toBe(
      'Worked out from your answers under "Leave for parents".',
    );
  });
});

describe('answers', () => {
  const everything = examples.find(({ name }) => name === 'everything')?.profile;

  test('of a role, the words about a person are those of whoever holds it', () => {
    const answers = new Answers(everything);
    const holder = everything?.roles?.focalPoint ?? '';
    const { from } = originOf('roles.focalPoint.email', 'code-of-conduct');
    expect(answers.all(from)).toMatchObject([
      { path: 'roles.focalPoint', state: 'answer', value: holder },
      { path: `people.${holder}.email`, label: 'E-mail', state: 'answer' },
    ]);
  });

  test('an answer, a default with its source, and what is open', () => {
    const answers = new Answers({
      organisation: { name: 'Acme' },
      staff: { count: 4 },
      law: { funders: [] },
    } as Profile);
    const paths = ['staff.count', 'timeLimits.assessDays', 'support.emergencyNumber', 'law.funders.*.name'];
    expect(answers.all(paths)).toMatchObject([
      { state: 'answer', value: 4 },
      { state: 'default', value: 5, source: 'quality-floor', note: expect.stringMatching(/chosen here/u) },
      { state: 'open' },
      { state: 'open' },
    ]);
  });

  test('a list of groups has the label of its words', () => {
    expect(labelOfAnswer('law.funders')).toBe('Funder to be told');
  });
});

test('another answer changes nothing but itself', () => {
  const profile: Profile = {
    organisation: { name: 'Acme' },
    people: [
      { id: 'ann', title: 'Lead' },
      { id: 'bo', title: 'Clerk' },
    ],
  };
  const before = structuredClone(profile);
  expect(withAnswer(profile, 'people.bo.hours', 'mornings').people?.[1]).toEqual({
    id: 'bo',
    title: 'Clerk',
    hours: 'mornings',
  });
  expect(withAnswer(profile, 'staff.count', 3)).toEqual({ ...before, staff: { count: 3 } });
  expect(withAnswer({ ...profile, staff: { count: 3 } }, 'staff.count', undefined)).toEqual({
    ...before,
    staff: {},
  });
  expect(profile).toEqual(before);
});

test('a set of wordings names everything that decides it', () => {
  const sets = policies.flatMap(({ sections }) =>
    sections.flatMap(({ clauses }) => clauses.flatMap(({ variants }) => variants?.set ?? [])),
  );
  const wordings = (profile: Profile) => {
    const { flat, resolved } = organisationOf(profile);
    return new Map(sets.map((set) => [set, variantOf(set, { profile, resolved, flat })]));
  };
  const paths = schemaPaths()
    .map(({ path }) => path)
    .filter((path) => !path.includes('*'));
  const changed = new Set<string>();
  for (const { profile } of examples) {
    const answers = new Answers(profile);
    const before = wordings(profile);
    for (const path of paths) {
      for (const { value } of alternativesTo(path, answers.valueOf(path), profile, new Set(), today)) {
        for (const [set, wording] of wordings(withAnswer(profile, path, value))) {
          if (wording === before.get(set)) continue;
          changed.add(set);
          const named = decidersOf(set).flatMap((name) => originOf(name, policyIds[0]).from);
          expect([set, named]).toEqual([set, expect.arrayContaining([path])]);
        }
      }
    }
  }
  expect(changed.size).toBeGreaterThan(8);
});
