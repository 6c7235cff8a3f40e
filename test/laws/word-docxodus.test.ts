/** Law 1 of the Word files, by docxodus and our own assertions: valid for every organisation. */
import { describe, expect, test } from '@jest/globals';
import { toDocx } from '../../src/word/to-docx.js';
import { documentsInTurn } from '../support/in-turn.js';
import { judgeWithDocxodus, ownAssertions } from '../support/judges.js';
import type { PolicyDocument } from '../../src/policy/document.js';
import { documentText, documentsOf, examples } from '../support/library.js';

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
  );

  test('in the documents of random organisations', async () => {
    // Our own assertions on each document, docxodus on one of each organisation.
    for (const { documents, chosen } of documentsInTurn(numRuns, 12)) {
      for (const document of documents) {
        const bytes = toDocx(document);
        expect(ownAssertions(bytes)).toEqual([]);
        if (document === chosen) expect(await docxodusFindings(bytes, document)).toEqual([]);
      }
    }
  }, 240_000);
});
