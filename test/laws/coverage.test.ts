/** Law 2: every requirement that applies is addressed, or honestly open; gate rows by evidence in the words. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { coverage, standards } from '../../src/library/standards.js';
import { flatFacts } from '../../src/profile/facts.js';
import { documentText, documentsOf, examples, policies } from '../support/library.js';
import { fixtures, profileArbitrary } from '../support/profiles.js';
import { evidence, missingEvidence } from './evidence.js';

const numRuns = Number(process.env.POLICYWRIGHT_RUNS ?? 60);
const organisations = [
  ...examples,
  ...Object.entries(fixtures).map(([name, profile]) => ({ name, profile })),
];

describe('coverage of the Code of Conduct', () => {
  test('a clause names only requirements that exist', () => {
    for (const clause of policies.flatMap(({ sections }) => sections.flatMap(({ clauses }) => clauses))) {
      for (const id of clause.satisfies) expect(standards().requirement(id)?.id).toBe(id);
    }
  });

  test('no requirement that applies is left out, for any organisation', () => {
    fc.assert(
      fc.property(profileArbitrary, (profile) => {
        const rows = coverage(documentsOf(profile), flatFacts(profile), { policies: ['code-of-conduct'] });
        expect(rows).toHaveLength(45);
        expect(rows.filter(({ state }) => state === 'not-addressed').map(({ id }) => id)).toEqual([]);
        for (const row of rows) {
          if (row.state !== 'open') continue;
          expect(row.owner).not.toBe('');
          expect(row.by).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        }
      }),
      { numRuns },
    );
  });

  test('an adopted Code has nothing open that may not be dated', () => {
    const everything = examples.find(({ name }) => name === 'everything')?.profile;
    if (!everything) throw new Error('no example answers everything');
    const rows = coverage(documentsOf(everything), flatFacts(everything), { policies: ['code-of-conduct'] });
    expect(rows.filter(({ state }) => state === 'open').map(({ id }) => id)).toEqual([]);
  });
});

describe('evidence for the requirements without which the Code is not fit to adopt', () => {
  test('there is a check for each of them', () => {
    const gates = standards()
      .requirementsOf('code-of-conduct')
      .filter(({ gate }) => gate !== undefined)
      .map(({ id }) => id);
    expect(evidence.map(({ requirement }) => requirement).sort()).toEqual(gates.sort());
  });

  test.each(organisations)('stands in the words for $name', ({ profile }) => {
    const [document] = documentsOf(profile);
    if (!document) throw new Error('no document');
    const text = documentText(document);
    for (const { requirement, applies, shows } of evidence) {
      if (!applies(flatFacts(profile))) continue;
      expect({ requirement, missing: missingEvidence(text, shows(profile, document)) }).toEqual({
        requirement,
        missing: [],
      });
    }
  });

  test('without the sentence that shows it, the check fails', () => {
    const { profile } = organisations.find(({ name }) => name === 'southern-circle') ??
      organisations[0] ?? { profile: undefined };
    if (!profile) throw new Error('no organisation');
    const [document] = documentsOf(profile);
    if (!document) throw new Error('no document');
    const text = documentText(document);
    for (const { requirement, applies, shows } of evidence) {
      if (!applies(flatFacts(profile))) continue;
      const wanted = shows(profile, document);
      for (const [name, sign] of Object.entries(wanted)) {
        const without = text
          .split('\n')
          .filter((line) => (typeof sign === 'string' ? !line.includes(sign) : !sign.test(line)))
          .join('\n');
        expect({ requirement, name, told: missingEvidence(without, wanted).includes(name) }).toEqual({
          requirement,
          name,
          told: true,
        });
      }
    }
  });
});
