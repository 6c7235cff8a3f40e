import { describe, expect, test } from '@jest/globals';
import type { Block, Clause, Inline } from '../../src/policy/document.js';
import { clauseHashes } from '../../src/word/clause-text.js';
import { hashedText, hashOf, normaliseText } from '../../src/word/hash.js';
import { clause, list, paragraph, table, tick } from '../support/document-builder.js';

const texts = (one: Clause): string[] => clauseHashes(one).paragraphs.map(({ text }) => text);
const field = (text: string): Inline => ({ type: 'field', key: 'organisation.name', text });

describe('hashes', () => {
  test('are the first 64 bits of SHA-256 in hexadecimal', () => {
    // sha256sum of these bytes begins so.
    expect(hashOf('abc')).toBe('ba7816bf8f01cfea');
    expect(hashOf('é')).toBe('4a99557e4033c353');
  });

  test('do not depend on quotes, white space, composition, ticks or direction marks', () => {
    const plain = `It is the board's "decision", café`;
    for (const other of [
      'It is the board’s “decision”, café',
      'It  is\u00a0the\nboard‘s „decision”, cafe\u0301 ',
      '☐ It is the board\u2019s \u201cdecision\u201d, caf\u00e9\u200f',
      '☒ It is the board\u2019s \u201cdecision\u201d, caf\u00e9',
    ]) {
      expect(hashedText(other)).toEqual(hashedText(plain));
    }
    expect(hashedText('It is the boards "decision", café').hash).not.toBe(hashedText(plain).hash);
    expect(hashedText(' \n☐ ')).toEqual({ text: '', hash: '' });
  });

  test('normalising twice changes nothing', () => {
    const once = normaliseText('  “{a}.” ‚x‘\t☐\u00ad{b}. ');
    expect(normaliseText(once)).toBe(once);
    expect(once).toBe(`"{a}" 'x' {b}`);
  });
});

describe('the words of a clause', () => {
  test('are its title and every paragraph with words, in order, marks for values and references', () => {
    const one = clause(
      'one',
      '1.1',
      ['What ', field('Acme'), ' does'],
      [
        paragraph([
          'We, ',
          field('Acme'),
          ', see ',
          { type: 'reference', clause: 'two', show: 'label', text: 'clause 2.1' },
          '.',
        ]),
        list('bullet', 'first', 'second'),
        table(
          'data',
          'Who',
          [{ header: 'Case' }, { header: 'Person' }],
          [
            ['any', [tick]],
            ['', [field('Acme')]],
          ],
        ),
        {
          type: 'definitions',
          items: [{ term: [{ type: 'text', text: 'Term' }], description: [{ type: 'text', text: 'Words' }] }],
        },
        { type: 'callout', kind: 'note', children: [paragraph('Boxed')] },
        { type: 'lines', label: [{ type: 'text', text: 'Label' }], rows: 3 },
        { type: 'signature', parts: [[{ type: 'text', text: 'Name' }], [{ type: 'text', text: 'Date' }]] },
        { type: 'pagebreak' },
        { type: 'landscape', children: [paragraph(['Wide', { type: 'break' }, 'page'])] },
      ],
    );
    expect(texts(one)).toEqual(
      [
        'What {organisation.name} does',
        'We, {organisation.name}, see {clause:two}.',
        'first',
        'second',
        'Who',
        'Case',
        'Person',
        'any',
        '{organisation.name}',
        'Term',
        'Words',
        'Boxed',
        'Label',
        'Name',
        'Date',
        'Wide page',
      ].map(normaliseText),
    );
    expect(clauseHashes(one).hash).toBe(hashOf(texts(one).join('\n')));
  });

  test('keep their hash when a value or a number changes, and lose it when a word does', () => {
    const written = (name: string, number: string, verb: string): string =>
      clauseHashes(
        clause('one', number, 'Title', [
          paragraph([
            field(name),
            ` ${verb} (`,
            { type: 'reference', clause: 'two', show: 'number', text: number },
            ')',
          ]),
        ]),
      ).hash;
    expect(written('Acme Inc.', '2.1', 'acts')).toBe(written('Acme', '3.4', 'acts'));
    expect(written('Acme', '2.1', 'acts')).not.toBe(written('Acme', '2.1', 'waits'));
  });

  test('of a frozen block are read once, of any other block every time', () => {
    const frozen: Block = Object.freeze(paragraph('Kept'));
    const loose = { type: 'paragraph', children: [{ type: 'text', text: 'before' }] } as const;
    const clauseOf = (block: Block): Clause => clause('one', '1', 'Title', [block]);
    expect(texts(clauseOf(frozen))).toEqual(texts(clauseOf(frozen)));
    expect(texts(clauseOf(loose))).toEqual(['Title', 'before']);
    Object.assign(loose.children[0], { text: 'after' });
    expect(texts(clauseOf(loose))).toEqual(['Title', 'after']);
  });
});
