/**
 * Law 1 of the Word files, by the Open XML SDK: valid for every organisation in the newest version of Office. The SDK
 * inside docxodus is asked about the oldest one, for the same documents (`word-docxodus.test.ts`).
 */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toDocx } from '../../src/word/to-docx.js';
import { judgeWithSdk } from '../support/judges.js';
import { documentsOf, examples } from '../support/library.js';
import { profileArbitrary } from '../support/profiles.js';

const numRuns = Number(process.env.POLICYWRIGHT_RUNS ?? 30);

/** ms for one test: each question takes one to four seconds, by how busy the machine is. */
const limit = 300_000;

describe('the Open XML SDK finds nothing', () => {
  test.each(examples)(
    'in the documents of $name',
    async ({ profile }) => {
      for (const document of documentsOf(profile))
        expect(await judgeWithSdk(toDocx(document), 'Microsoft365')).toEqual([]);
    },
    limit,
  );

  test(
    'in the documents of random organisations',
    async () => {
      // One document each, a different kind in turn.
      const profiles = fc.sample(profileArbitrary, { numRuns, seed: 11 });
      for (const [index, profile] of profiles.entries()) {
        const documents = documentsOf(profile);
        const document = documents[index % documents.length];
        if (!document) throw new Error('no document');
        expect(await judgeWithSdk(toDocx(document), 'Microsoft365')).toEqual([]);
      }
    },
    limit,
  );
});
