/**
 * Law 1 of the Word files, by the Open XML SDK: valid for every organisation in the newest version of Office. The SDK
 * inside docxodus is asked about the oldest one, for the same documents (`word-docxodus.test.ts`).
 */
import { describe, expect, test } from '@jest/globals';
import { toDocx } from '../../src/word/to-docx.js';
import { documentsInTurn } from '../support/in-turn.js';
import { judgeWithSdk } from '../support/judges.js';
import { documentsOf, examples } from '../support/library.js';

const numRuns = Number(process.env.POLICYWRIGHT_RUNS ?? 30);

describe('the Open XML SDK finds nothing', () => {
  test.each(examples)('in the documents of $name', async ({ profile }) => {
    for (const document of documentsOf(profile))
      expect(await judgeWithSdk(toDocx(document), 'Microsoft365')).toEqual([]);
  });

  test('in a document each of random organisations', async () => {
    for (const { chosen } of documentsInTurn(numRuns, 11))
      expect(await judgeWithSdk(toDocx(chosen), 'Microsoft365')).toEqual([]);
  }, 240_000);
});
