/** Law 1 of the Word files, by the Open XML SDK: valid for every organisation. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toDocx } from '../../src/word/to-docx.js';
import { judgeWithSdk } from '../support/judges.js';
import { documentsOf, examples } from '../support/library.js';
import { profileArbitrary } from '../support/profiles.js';

const numRuns = Number(process.env.POLICYWRIGHT_RUNS ?? 30);

describe('the Open XML SDK finds nothing', () => {
  test.each(examples)('in the documents of $name', async ({ profile }) => {
    for (const document of documentsOf(profile)) {
      const bytes = toDocx(document);
      expect(await judgeWithSdk(bytes, 'Microsoft365')).toEqual([]);
      expect(await judgeWithSdk(bytes, 'Office2013')).toEqual([]);
    }
  });

  test('in the documents of random organisations', async () => {
    // One document each, a different kind in turn: thirty files of thirty organisations.
    const profiles = fc.sample(profileArbitrary, { numRuns, seed: 11 });
    for (const [index, profile] of profiles.entries()) {
      const documents = documentsOf(profile);
      const document = documents[index % documents.length];
      if (!document) throw new Error('no document');
      expect(await judgeWithSdk(toDocx(document), 'Microsoft365')).toEqual([]);
    }
  }, 240_000);
});
