/** Laws 4 and 8 of the Word files: read back as written, and nothing in them that must stay inside. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { toDocx } from '../../src/word/to-docx.js';
import { readPolicyFile } from '../../src/word/reader/read-policy-file.js';
import { documentsOf, examples } from '../support/library.js';
import { profileArbitrary } from '../support/profiles.js';

const numRuns = Number(process.env.POLICYWRIGHT_RUNS ?? 12);

const options = [{}, { state: 'none' as const }, { controls: 'none' as const }, { forSharing: true }];

describe('what is written is read back', () => {
  test('clauses, hashes, facts and customisation', () => {
    fc.assert(
      fc.property(profileArbitrary, (profile) => {
        for (const document of documentsOf(profile)) {
          const read = readPolicyFile(toDocx(document));
          expect(read.policyId).toBe(document.policy.id);
          expect(read.clauses.map(({ id }) => id)).toEqual(
            document.sections.flatMap(({ clauses }) => clauses.map(({ id }) => id)),
          );
          expect(read.clauses.filter(({ edited }) => edited).map(({ id }) => id)).toEqual([]);
          expect(read.facts).toEqual(JSON.parse(JSON.stringify(document.facts)));
          for (const field of read.fields) expect(field.differs).toBe(false);
        }
      }),
      { numRuns, endOnFailure: true },
    );
  });
});

describe('what must stay inside the organisation', () => {
  const secret = 'Secret Xylophone';

  test('withheld names, family flags and notes are in no part of a file', () => {
    for (const { profile } of examples) {
      const hidden = {
        ...profile,
        notes: secret,
        people: (profile.people ?? []).map((person) => ({
          ...person,
          name: secret,
          showName: false,
          gender: 'woman' as const,
        })),
        governance: { ...profile.governance, familyRun: true, bodyRelated: true },
      };
      for (const document of documentsOf(hidden)) {
        for (const option of options) {
          for (const [name, part] of Object.entries(unzipSync(toDocx(document, option)))) {
            if (!/\.(xml|rels)$/.test(name)) continue;
            const text = strFromU8(part);
            expect(text).not.toContain(secret);
            expect(text).not.toMatch(
              /is_family_run|body_is_related|familyRun|bodyRelated|relatedTo|reportsTo/,
            );
          }
        }
      }
    }
  });

  test('a copy for sharing carries no state, no controls and no bindings', () => {
    const [first] = examples;
    if (!first) throw new Error('no example');
    for (const document of documentsOf(first.profile)) {
      const parts = unzipSync(toDocx(document, { forSharing: true }));
      expect(Object.keys(parts).filter((name) => name.startsWith('customXml/'))).toEqual([]);
      expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).not.toMatch(
        /w:dataBinding|pw:field|pw:clause/,
      );
    }
  });
});
