/** What the library itself writes contradicts nothing, for anybody; and what must agree comes from one place. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkSet } from '../../../src/policy/consistency/check-set.js';
import { differentValues } from '../../../src/policy/consistency/same-values.js';
import { DocumentSet } from '../../../src/policy/consistency/document-set.js';
import type { PolicyDocument } from '../../../src/policy/document.js';
import { parseProfile } from '../../../src/profile/parse.js';
import type { Profile } from '../../../src/profile/schema.js';
import {
  documentText,
  documentsOf,
  everyDocumentOf,
  examples,
  policies,
  today,
} from '../../support/library.js';
import { allDocuments, everything } from '../../support/contradictions.js';
import { fixtures, profileArbitrary } from '../../support/profiles.js';

const runs = Number(process.env.POLICYWRIGHT_RUNS ?? 20);

const organisations = [
  ...examples,
  ...Object.entries(fixtures).map(([name, profile]) => ({ name, profile })),
];

/** As if the organisation had typed every clause itself: then no rule may lean on where the words come from. */
function asOwn(document: PolicyDocument): PolicyDocument {
  return {
    ...document,
    sections: document.sections.map((section) => ({
      ...section,
      clauses: section.clauses.map((clause) => ({ ...clause, origin: 'customised' as const })),
    })),
  };
}

describe.each(organisations)('$name', ({ profile }) => {
  test.each(['inside', 'public'] as const)('contradicts nothing (%s)', (audience) => {
    const documents = everyDocumentOf(profile, { audience });
    expect(checkSet(documents, profile, { date: today, policies })).toEqual({ findings: [], notChecked: [] });
  });

  test('nor would the same words if they were its own', () => {
    const documents = everyDocumentOf(profile).map(asOwn);
    const { findings } = checkSet(documents, profile, { date: today, policies });
    // "Safeguarding" is explained in a short policy that then says "child protection"; an own term would be told.
    expect(findings.filter(({ rule }) => rule !== 'X-21')).toEqual([]);
  });
});

describe('what must agree comes from one place', () => {
  test('a value reads the same in every document of any organisation', () => {
    fc.assert(
      fc.property(profileArbitrary, (profile) => {
        const set = new DocumentSet({
          documents: allDocuments(profile),
          profile,
          date: today,
          compiled: policies,
        });
        expect(differentValues(set)).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  const changed: readonly (readonly [what: string, change: (profile: Profile) => object, text: string])[] = [
    [
      'the short name',
      (profile) => ({ organisation: { ...profile.organisation, shortName: 'Quarry' } }),
      'Quarry',
    ],
    [
      'a telephone number',
      (profile) => ({
        people: (profile.people ?? []).map((person) =>
          person.id === 'lea' ? { ...person, phone: '+00 000 999 777' } : person,
        ),
      }),
      '+00 000 999 777',
    ],
    [
      'a number of days',
      (profile) => ({ timeLimits: { ...profile.timeLimits, acknowledgeDays: 6 } }),
      '6 working days',
    ],
    [
      'the emergency number',
      (profile) => ({ support: { ...profile.support, emergencyNumber: '0987' } }),
      '0987',
    ],
  ];
  test.each(changed)(
    '%s, once changed, is changed in every document that prints it',
    (_what, change, text) => {
      const base = parseProfile({ ...everything, document: undefined });
      const profile = parseProfile({ ...base, ...change(base) });
      const before = new Map(documentsOf(base).map((document) => [document.policy.id, document]));
      const after = documentsOf(profile);
      const printing = after.filter((document) => documentText(document).includes(text));
      expect(printing.length).toBeGreaterThan(3);
      for (const document of after) {
        const same =
          documentText(document) === documentText(before.get(document.policy.id) as PolicyDocument);
        expect([document.policy.id, same]).toEqual([document.policy.id, !printing.includes(document)]);
      }
    },
  );
});

describe('what cannot be judged is told', () => {
  test('documents that are missing, by rule', () => {
    const some = allDocuments(everything).filter(({ policy }) => policy.id !== 'womens-leadership');
    const { notChecked } = checkSet(some, everything, { date: today });
    expect(notChecked.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['X-02', 'X-05', 'X-10', 'X-12', 'X-13', 'X-27']),
    );
    expect(new Set(notChecked.flatMap(({ documents }) => documents))).toEqual(new Set(['womens-leadership']));
  });

  test('no leave policy is missing where nobody is employed', () => {
    const volunteers = fixtures['volunteerGroup'] as Profile;
    const some = documentsOf(volunteers);
    expect(some.some(({ policy }) => policy.id === 'parental-leave')).toBe(false);
    expect(checkSet(some, volunteers, { date: today }).notChecked).toEqual([]);
  });

  test('a language whose words the rules do not know; values are still compared', () => {
    const profile = fixtures['sixtyStaff'] as Profile;
    const french = allDocuments(profile).map((document) => ({ ...document, language: 'fr' }));
    const { findings, notChecked } = checkSet(french, profile, { date: today });
    expect(findings).toEqual([]);
    expect(notChecked.find(({ rule }) => rule === 'X-14')?.why).toMatch(/English, not in fr/);
    expect(notChecked.some(({ rule }) => rule === 'X-15')).toBe(false);
  });
});

test('the property above can fail', () => {
  const [first, ...rest] = fc
    .sample(profileArbitrary, { numRuns: 1, seed: 1 })
    .map((profile) => allDocuments(profile));
  expect(rest).toEqual([]);
  const other = allDocuments(everything);
  const mixed = [...(first ?? []).slice(0, 1), ...other.slice(1)];
  const set = new DocumentSet({ documents: mixed, profile: everything, date: today, compiled: policies });
  expect(differentValues(set)).not.toEqual([]);
});
