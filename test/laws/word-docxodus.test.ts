/** Law 1 of the Word files, by docxodus and our own assertions: valid for every organisation. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toDocx } from '../../src/word/to-docx.js';
import { judgeWithDocxodus, ownAssertions } from '../support/judges.js';
import type { PolicyDocument } from '../../src/policy/document.js';
import { documentText, documentsOf, examples } from '../support/library.js';
import { profileArbitrary } from '../support/profiles.js';

const numRuns = Number(process.env.POLICYWRIGHT_RUNS ?? 3);

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

describe('docxodus and our own assertions find nothing', () => {
  test.each(examples)(
    'in the documents of $name, as usual, and every fourth in another kind of file',
    async ({ profile }) => {
      for (const [index, document] of documentsOf(profile).entries()) {
        // Every fourth document in another kind of file too: this judge takes long.
        for (const option of [
          {},
          ...(index % 4 === 0 ? [otherKinds[(index / 4) % otherKinds.length]] : []),
        ]) {
          const bytes = toDocx(document, option);
          expect(ownAssertions(bytes)).toEqual([]);
          expect(await docxodusFindings(bytes, document)).toEqual([]);
        }
      }
    },
  );

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
