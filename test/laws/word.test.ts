/** Laws 1, 4 and 8 of the Word files: valid for every organisation, values unchanged, read back as written. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { toDocx } from '../../src/word/to-docx.js';
import { readPolicyFile } from '../../src/word/reader/read-policy-file.js';
import { judgeWithDocxodus, judgeWithSdk, ownAssertions } from '../support/judges.js';
import type { PolicyDocument } from '../../src/policy/document.js';
import { documentText, documentsOf, examples } from '../support/library.js';
import { profileArbitrary } from '../support/profiles.js';

const numRuns = Number(process.env.POLICYWRIGHT_RUNS ?? 25);

/** docxodus takes a value such as `{{x}}` for a forgotten placeholder: where one was typed, that finding is right to be there. */
async function docxodusFindings(bytes: Uint8Array, document: PolicyDocument) {
  const { findings } = await judgeWithDocxodus(bytes);
  const printed = [
    ...Object.values(document.fields).map(({ text }) => text),
    documentText(document),
    document.organisation.name,
  ];
  const typed = printed.some((text) => text.includes('{{'));
  return findings.filter(
    (finding) => !(typed && JSON.stringify(finding).includes('workflow.placeholder_remaining')),
  );
}

const options = [{}, { state: 'none' as const }, { controls: 'none' as const }, { forSharing: true }];

describe('the Open XML SDK finds nothing', () => {
  test.each(examples)('in the documents of $name', async ({ profile }) => {
    for (const document of documentsOf(profile)) {
      const bytes = toDocx(document);
      expect(await judgeWithSdk(bytes, 'Microsoft365')).toEqual([]);
      expect(await judgeWithSdk(bytes, 'Office2013')).toEqual([]);
    }
  });

  test('in the documents of random organisations', async () => {
    const profiles = fc.sample(profileArbitrary, {
      numRuns: Math.max(15, Math.floor(numRuns / 2)),
      seed: 11,
    });
    for (const profile of profiles) {
      for (const document of documentsOf(profile))
        expect(await judgeWithSdk(toDocx(document), 'Microsoft365')).toEqual([]);
    }
  }, 240_000);
});

describe('docxodus and our own assertions find nothing', () => {
  test.each(examples)('in the documents of $name, in every kind of file', async ({ profile }) => {
    for (const document of documentsOf(profile)) {
      for (const option of options) {
        const bytes = toDocx(document, option);
        expect(ownAssertions(bytes)).toEqual([]);
        expect(await docxodusFindings(bytes, document)).toEqual([]);
      }
    }
  });

  test('in the documents of random organisations', async () => {
    await fc.assert(
      fc.asyncProperty(profileArbitrary, async (profile) => {
        for (const document of documentsOf(profile)) {
          const bytes = toDocx(document);
          expect(ownAssertions(bytes)).toEqual([]);
          expect(await docxodusFindings(bytes, document)).toEqual([]);
        }
      }),
      { numRuns, endOnFailure: true },
    );
  }, 240_000);
});

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
