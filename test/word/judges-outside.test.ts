import { expect, test } from '@jest/globals';
import { toDocx, toFlatOpc } from '../../src/word/to-docx.js';
import { judgeWithDocxodus, judgeWithSdk, packageOfFlatOpc } from '../support/judges.js';
import { sampleDocument } from '../support/sample-document.js';

const valid = toDocx(sampleDocument());

test('the Open XML SDK finds nothing in a file of ours, flat or zipped', async () => {
  expect(await judgeWithSdk(valid)).toEqual([]);
  expect(await judgeWithSdk(valid, 'Office2013')).toEqual([]);
  expect(await judgeWithSdk(packageOfFlatOpc(toFlatOpc(sampleDocument())))).toEqual([]);
});

test('docxodus finds nothing in a file of ours', async () => {
  expect(await judgeWithDocxodus(valid)).toEqual({ findings: [], placeholders: 0 });
});
