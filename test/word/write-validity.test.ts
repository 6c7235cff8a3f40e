import { describe, expect, test } from '@jest/globals';
import { toDocx, type WordOptions } from '../../src/word/to-docx.js';
import { paragraph, shortDocument, Values, callout, list, table } from '../support/document-builder.js';
import { judgeWithDocxodus, judgeWithSdk, ownAssertions } from '../support/judges.js';
import { sampleDocument } from '../support/sample-document.js';
import type { PolicyDocument } from '../../src/policy/document.js';

const hostile = (): PolicyDocument => {
  const values = new Values();
  const texts = [
    ']]><b>&amp;"\'',
    'a\u0000b\u0007c',
    'half \ud800 of a pair',
    '**{x}** \ufffe',
    '😀 שלום ملك',
    '\r\n\t x \n',
  ];
  return shortDocument(
    [
      ...texts.map((text, index) => paragraph([values.field(`odd.${index}<&"`, text, { label: text })])),
      callout('note', callout('danger', table('plain', '', [{ header: '' }, { header: '' }], [['a', 'b']]))),
      list('bullet', {
        blocks: [list('check', 'deep', { blocks: [table('data', 'T', [{ header: 'h' }], [['c']])] })],
      }),
      list('number', {
        blocks: [
          paragraph('1'),
          list('number', {
            blocks: [paragraph('2'), list('number', { blocks: [paragraph('3'), list('number', '4')] })],
          }),
        ],
      }),
    ],
    {
      fields: values.fields,
      organisation: { name: texts.join(''), shortName: 'x' },
      statusText: texts[0] ?? '',
    },
  );
};

const cases: readonly [string, PolicyDocument, WordOptions][] = [
  ['with every kind of content', sampleDocument(), {}],
  ['without state', sampleDocument({ paper: 'Letter' }), { state: 'none' }],
  ['without controls', sampleDocument(), { controls: 'none' }],
  ['for sharing', sampleDocument({ status: 'adopted' }), { forSharing: true }],
  ['from right to left', sampleDocument({ direction: 'rtl', language: 'ar' }), {}],
  ['with hostile values', hostile(), {}],
  ['with nothing in it', shortDocument([]), {}],
];

describe.each(cases)('a file %s', (_name, document, options) => {
  const bytes = toDocx(document, options);

  test('passes the Open XML SDK as the newest Office', async () => {
    expect(await judgeWithSdk(bytes, 'Microsoft365')).toEqual([]);
  });

  test('passes docxodus, and the SDK in it as the oldest Office', async () => {
    expect(await judgeWithDocxodus(bytes)).toEqual({ findings: [], placeholders: 0 });
  });

  test('passes our own assertions', () => {
    expect(ownAssertions(bytes)).toEqual([]);
  });
});
