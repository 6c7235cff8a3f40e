import { describe, expect, test } from '@jest/globals';
import type { PolicyDocument } from '../../src/policy/document.js';
import { toDocx, type WordOptions } from '../../src/word/to-docx.js';
import { sampleDocument } from '../support/sample-document.js';
import { partsOf } from './open-file.js';

const manners: readonly WordOptions[] = [{}, { controls: 'none' }, { forSharing: true }, { state: 'none' }];

/** Frozen all through: what the writer takes for words that never change, and keeps the bytes of. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

/** The same words as objects that nobody has seen and nobody froze. */
const fresh = (): PolicyDocument => sampleDocument();

describe('what is kept from one file to the next never shows', () => {
  test('the same words are written alike in every manner, whatever was written before', () => {
    const expected = manners.map((options) => partsOf(toDocx(fresh(), options)));
    const document = frozen(sampleDocument());
    for (let round = 0; round < 3; round++) {
      for (const twice of [1, 2]) {
        manners.forEach((options, index) => {
          for (let time = 0; time < twice; time++)
            expect(partsOf(toDocx(document, options))).toEqual(expected[index]);
        });
      }
    }
  });

  test('frozen words with other values around them, under another title, in another direction', () => {
    const words = frozen(sampleDocument());
    const changed = (document: PolicyDocument): PolicyDocument => ({
      ...document,
      direction: 'rtl',
      sections: document.sections.map((section) => ({
        ...section,
        clauses: section.clauses.map((clause) => ({
          ...clause,
          number: clause.number === '' ? '' : `9${clause.number}`,
          title: [{ type: 'text', text: `Anew: ${clause.id}` }],
        })),
      })),
    });
    for (const options of manners) {
      for (let time = 0; time < 3; time++) toDocx(words, options);
      const expected = partsOf(toDocx(changed(fresh()), options));
      for (let time = 0; time < 3; time++) expect(partsOf(toDocx(changed(words), options))).toEqual(expected);
    }
  });
});
