import { describe, expect, test } from '@jest/globals';
import { readsIn, readsOf } from '../../../src/policy/explain/reads.js';
import { fieldsIn, sameWords } from '../../../src/policy/explain/same-words.js';
import type { Expression } from '../../../src/template/compiled.js';
import { policies, policy } from '../../support/library.js';

function path(name: string): Expression {
  return { op: 'path', path: name.split('.') };
}

describe('what words read', () => {
  test('conditions with what they compare, loops by the name of their list, values, other clauses', () => {
    const reads = readsIn([
      [
        {
          type: 'if',
          test: {
            op: 'call',
            helper: 'includes',
            args: [path('work.settings'), { op: 'literal', value: 'field' }],
          },
          then: [{ type: 'field', value: path('body.the') }],
          otherwise: [
            {
              type: 'if',
              test: { op: 'call', helper: 'has', args: [{ op: 'literal', value: 'partners' }] },
              then: [],
              otherwise: [],
            },
          ],
        },
        {
          type: 'each',
          over: path('support.services'),
          as: 'service',
          body: [
            { type: 'field', value: path('service.name') },
            { type: 'field', value: { op: 'call', helper: 'text', args: [path('service.kindWord')] } },
          ],
          otherwise: [],
        },
        {
          type: 'field',
          value: {
            op: 'call',
            helper: 'plural',
            args: [path('timeLimits.assessDays'), { op: 'literal', value: 'day' }],
          },
        },
      ],
    ]);
    expect(Object.fromEntries(reads.conditions)).toEqual({
      'work.settings': new Set(['field']),
      'support.services': new Set(),
    });
    expect([...reads.printed]).toEqual(['body.the', 'support.services.*.name', 'timeLimits.assessDays']);
    expect([...reads.spoken]).toEqual(['support.services.*.kindWord']);
    expect([...reads.clauses]).toEqual(['partners']);
  });

  test('short words and every variant count', () => {
    const position = policy('sexual-harassment')
      .sections.flatMap(({ clauses }) => clauses)
      .find(({ id }) => id === 'our-position');
    expect(position && [...readsOf(position).conditions.keys()]).toEqual(['has_participants', 'has_staff']);
  });

  test('every loop is resolved to values of the organisation', () => {
    for (const { id, sections } of policies) {
      for (const clause of sections.flatMap(({ clauses }) => clauses)) {
        const { conditions, printed, spoken } = readsOf(clause);
        for (const name of [...conditions.keys(), ...printed, ...spoken])
          expect([id, clause.id, name]).not.toEqual([id, clause.id, expect.stringMatching(/^(this|@)/u)]);
      }
    }
  });
});

describe('the same words', () => {
  const field = (text: string, open?: string) => ({
    type: 'field',
    key: 'staff.count',
    text,
    ...(open ? { open } : {}),
  });
  test.each([
    ['another value', field('3'), field('4'), true],
    ['the same text from another value', field('3'), { ...field('3'), key: 'staff.volunteers' }, true],
    ['another text from another value', field('3'), { ...field('4'), key: 'staff.volunteers' }, false],
    ['a value that becomes open', field('3'), field('to be set', 'staff.count'), false],
    ['another number of a clause', { type: 'reference', text: '1' }, { type: 'reference', text: '2' }, true],
    ['other text', { type: 'text', text: 'a' }, { type: 'text', text: 'b' }, false],
    ['one more part', [field('3')], [field('3'), field('3')], false],
    ['a part of another kind', { type: 'break' }, { type: 'checkbox' }, false],
    ['nothing', [], undefined, false],
  ])('%s', (_, one, other, isSame) => {
    expect(sameWords(one, other)).toBe(isSame);
    expect(sameWords(other, one)).toBe(isSame);
  });

  test('fields are found wherever they stand', () => {
    const blocks = [{ type: 'list', items: [{ children: [{ type: 'paragraph', children: [field('3')] }] }] }];
    expect(fieldsIn(blocks).map(({ text }) => text)).toEqual(['3']);
  });
});
