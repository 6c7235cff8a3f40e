/** Law 1 of the Word files, by docxodus and our own assertions: valid for every organisation. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toDocx } from '../../src/word/to-docx.js';
import { judgeWithDocxodus, ownAssertions } from '../support/judges.js';
import type { PolicyDocument } from '../../src/policy/document.js';
import { documentText, documentsOf, examples } from '../support/library.js';
import { profileArbitrary } from '../support/profiles.js';

const numRuns = Number(process.env.POLICYWRIGHT_RUNS ?? 16);

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

const otherKinds = [{ state: 'none' }, { controls: 'none' }, { forSharing: true }] as const;

/** ms for one test: each question takes one to four seconds, by how busy the machine is. */
const limit = 300_000;

describe('docxodus and our own assertions find nothing', () => {
  test.each(examples)(
    'in the documents of $name, and in every third in another kind of file',
    async ({ profile }) => {
      for (const [index, document] of documentsOf(profile).entries()) {
        const bytes = toDocx(document);
        expect(ownAssertions(bytes)).toEqual([]);
        expect(await docxodusFindings(bytes, document)).toEqual([]);
        // docxodus takes more than a second for each file, our own assertions a twentieth of it.
        for (const [kind, option] of otherKinds.entries()) {
          const other = toDocx(document, option);
          expect(ownAssertions(other)).toEqual([]);
          if (index % (3 * otherKinds.length) === 3 * kind)
            expect(await docxodusFindings(other, document)).toEqual([]);
        }
      }
    },
    limit,
  );

  test(
    'in the documents of random organisations',
    async () => {
      // Our own assertions on each document, docxodus on one of each organisation, a different kind in turn.
      const profiles = fc.sample(profileArbitrary, { numRuns, seed: 12 });
      for (const [turn, profile] of profiles.entries()) {
        const documents = documentsOf(profile);
        for (const [index, document] of documents.entries()) {
          const bytes = toDocx(document);
          expect(ownAssertions(bytes)).toEqual([]);
          if (index === turn % documents.length) expect(await docxodusFindings(bytes, document)).toEqual([]);
        }
      }
    },
    limit,
  );
});
