/** Law 2, first part: every requirement that applies is addressed, or honestly open with an owner and a date. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { coverage, standards } from '../../src/library/standards.js';
import { flatFacts } from '../../src/profile/facts.js';
import type { Profile } from '../../src/profile/schema.js';
import { documentsOf, examples, policies } from '../support/library.js';
import { fixtures, profileArbitrary } from '../support/profiles.js';

const numRuns = Number(process.env.POLICYWRIGHT_RUNS ?? 30);
/** How many requirements each policy has; its clauses and the forms address them together. */
const requirements = {
  'code-of-conduct': 45,
  'sexual-harassment': 45,
  'child-protection': 45,
  'womens-leadership': 44,
  'parental-leave': 45,
} as const;
const policyIds = Object.keys(requirements) as (keyof typeof requirements)[];

function rowsOf(profile: Profile) {
  const documents = documentsOf(profile);
  return { documents, rows: coverage(documents, flatFacts(profile), { policies: policyIds }) };
}

/** Nothing is left out, and what is open says who settles it and when, and may be open at all. */
function checkRows(profile: Profile): void {
  const { documents, rows } = rowsOf(profile);
  for (const id of policyIds) {
    expect(rows.filter(({ policy }) => policy === id)).toHaveLength(requirements[id]);
  }
  expect(rows.filter(({ state }) => state === 'not-addressed').map(({ id }) => id)).toEqual([]);
  for (const row of rows.filter(({ state }) => state === 'open')) {
    expect(row.owner).not.toBe('');
    expect(row.by).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const dated = standards().requirement(row.id)?.dated;
    const blocked = row.points.some((point) => point.class === 'blocks');
    const draft = row.clauses.every(
      ({ policy }) => documents.find((document) => document.policy.id === policy)?.status === 'not-ready',
    );
    expect({ id: row.id, allowed: row.dateAllowed ? dated : blocked && draft }).toEqual({
      id: row.id,
      allowed: true,
    });
  }
}

describe('coverage', () => {
  test('a clause names only requirements that exist', () => {
    for (const clause of policies.flatMap(({ sections }) => sections.flatMap(({ clauses }) => clauses))) {
      for (const id of clause.satisfies) expect(standards().requirement(id)?.id).toBe(id);
    }
  });

  test.each([...examples.map(({ name, profile }) => [name, profile] as const), ...Object.entries(fixtures)])(
    'no requirement that applies is left out for %s',
    (_name, profile) => {
      checkRows(profile);
    },
  );

  test('no requirement that applies is left out, for any organisation', () => {
    fc.assert(fc.property(profileArbitrary, checkRows), { numRuns });
  });

  test.each(policyIds)('an adopted policy has nothing open that may not be dated: %s', (id) => {
    const everything = examples.find(({ name }) => name === 'everything')?.profile;
    if (!everything) throw new Error('no example answers everything');
    const { documents, rows } = rowsOf(everything);
    expect(documents.find(({ policy }) => policy.id === id)?.status).toBe('adopted');
    const open = rows.filter(({ policy, state }) => policy === id && state === 'open');
    expect(open.filter((row) => !standards().requirement(row.id)?.dated).map((row) => row.id)).toEqual([]);
  });
});
