/** A document open in a host is read like a file. */
import { describe, expect, test } from '@jest/globals';
import { customParts } from '../../src/word/custom-parts.js';
import { toInsertion } from '../../src/word/insertion.js';
import { readHostDocument } from '../../src/word/reader/read-host-document.js';
import { readPolicyFile } from '../../src/word/reader/read-policy-file.js';
import { toDocx, toFlatOpc } from '../../src/word/to-docx.js';
import { documentsOf, examples } from '../support/library.js';
import { sampleDocument } from '../support/sample-document.js';

const storeItemId = '{01234567-89AB-4CDE-8F01-23456789ABCD}';
const document = sampleDocument({ facts: { staff: 14 } });
const body = toFlatOpc(document, { customParts: 'outside', storeItemId });
const parts = customParts(document);

describe('a document in a host', () => {
  test('gives the readings of the file with the same words', () => {
    expect(readHostDocument({ body, ...parts })).toEqual(readPolicyFile(toDocx(document)));
    const profile = examples.find(({ name }) => name === 'everything')?.profile;
    if (!profile) throw new Error('no example answers everything');
    for (const one of documentsOf(profile)) {
      const host = { body: toFlatOpc(one, { customParts: 'outside' }), ...customParts(one) };
      expect(readHostDocument(host)).toEqual(readPolicyFile(toDocx(one)));
    }
  });

  test('as it was inserted has every clause and part as written', () => {
    const file = readHostDocument({ body: toInsertion(document, { storeItemId }).body, ...parts });
    expect([...file.clauses, ...file.parts].filter(({ edited, missing }) => edited || missing)).toEqual([]);
    expect(file.fields.filter(({ differs }) => differs)).toEqual([]);
    expect(file.messages).toEqual([]);
  });

  test('shows what was edited in its words and in its store', () => {
    const file = readHostDocument({
      body: body.replace('This is our rule; the law of your country may ask for more.', 'This is our rule.'),
      store: parts.store.replace('>Achieng Odhiambo<', '>Amina Yusuf<'),
      state: parts.state,
    });
    expect(file.clauses.flatMap(({ id, edited }) => (edited ? [id] : []))).toEqual(['kinds']);
    expect(file.messages.map(({ code }) => code)).toEqual(['store-edited']);
  });

  test('without the parts is known by its tags, even where the flat file brings some', () => {
    const stripped = readHostDocument({ body: toFlatOpc(document) });
    expect(stripped).toMatchObject({ recognised: true, state: 'stripped', facts: {} });
    expect(readHostDocument({ body, state: parts.state }).messages.map(({ code }) => code)).toEqual([
      'store-missing',
    ]);
  });

  test('that has nothing of ours is not recognised', () => {
    const plain = toFlatOpc(document, { controls: 'none' });
    expect(readHostDocument({ body: plain })).toMatchObject({ recognised: false, parts: [], clauses: [] });
  });

  test('that is none, is damaged or comes later is refused in words', () => {
    expect(() => readHostDocument({ body: '<a/>' })).toThrow(/not a Word file.*host gave something else/);
    expect(() => readHostDocument({ body: body.slice(0, -20) })).toThrow(/with the words.*not well-formed/);
    expect(() => readHostDocument({ body, state: '<a/>' })).toThrow(/with the state.*which format/);
    const later = parts.state.replace('document:1"', 'document:2"').replace('format="1.0"', 'format="2.0"');
    expect(() => readHostDocument({ body, state: later })).toThrow(/npm install policywright@latest/);
  });
});
