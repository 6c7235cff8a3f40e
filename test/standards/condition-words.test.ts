import { describe, expect, it } from '@jest/globals';
import { conditionWords } from '../../src/standards/condition-words.js';
import { parseCondition } from '../../src/template/condition.js';

const said: readonly [condition: string, words: string, contrary: string][] = [
  ['has_board', 'there is a body above the director', 'there is no body above the director'],
  [
    'not in_eu',
    'the organisation does not work in the European Union',
    'the organisation works in the European Union',
  ],
  ['staff_count < 10', 'the number of staff is less than 10', 'the number of staff is at least 10'],
  ['staff_count >= 50', 'the number of staff is at least 50', 'the number of staff is less than 50'],
  ["contact_with_children != 'none'", 'there is contact with children', 'there is no contact with children'],
  ["leadership_measure == 'target'", 'leadership measure is target', 'leadership measure is not target'],
  ['len(countries) > 1', 'the number of countries is more than 1', 'the number of countries is at most 1'],
  ["'KE' in countries", 'the organisation works in KE', 'the organisation does not work in KE'],
  [
    'is_network and in_eu',
    'the organisation is a network and the organisation works in the European Union',
    'the organisation is not a network or the organisation does not work in the European Union',
  ],
  [
    'has_partners and (is_network or in_eu)',
    'there are partner organisations and (the organisation is a network or the organisation works in the European Union)',
    'there are no partner organisations or (the organisation is not a network and the organisation does not work in the European Union)',
  ],
];

describe('conditionWords', () => {
  it.each(said)('says %s', (condition, words, contrary) => {
    expect(conditionWords(parseCondition(condition))).toBe(words);
    expect(conditionWords(parseCondition(condition), false)).toBe(contrary);
  });
});
