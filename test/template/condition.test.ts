import { describe, expect, test } from '@jest/globals';
import { evaluateCondition, parseCondition } from '../../src/template/condition.js';
import { issuesFrom } from './support.js';

describe('conditions', () => {
  test.each([
    ['always', {}, true],
    ['has_board', { has_board: true }, true],
    ['has_board', {}, false],
    ['not has_board', {}, true],
    ['a or b and c', { a: true }, true],
    ['(a or b) and c', { a: true }, false],
    ['not a and b', { b: true }, true],
    ['not (a and b)', { a: true, b: true }, false],
    ['staff_count >= 50', { staff_count: 50 }, true],
    ['staff_count < 10', {}, false],
    ["contact_with_children != 'none'", { contact_with_children: 'direct' }, true],
    ["contact_with_children != 'none'", {}, false],
    ['contact_with_children == "direct"', { contact_with_children: 'direct' }, true],
    ["has_donor_reporting or 'GB' in countries", { countries: ['KE', 'GB'] }, true],
    ["'GB' in countries", { countries: ['KE'] }, false],
    ["not 'GB' in countries", { countries: ['KE'] }, true],
    ['len(countries) > 1', { countries: ['KE', 'UG'] }, true],
    ['len(countries) > 1', {}, false],
    ['board_size < 5 or leadership_size < 4', { board_size: 7, leadership_size: 3 }, true],
    [
      "has_x or has_regulator or (in_eu and staff_count >= 50) or country_overlay == 'yes'",
      { in_eu: true, staff_count: 50 },
      true,
    ],
    ['is_x == true', { is_x: true }, true],
  ])('%s with %j is %s', (source, facts, expected) => {
    expect(evaluateCondition(parseCondition(source), facts)).toBe(expected);
  });

  test('the compiled form is that of the templates', () => {
    expect(parseCondition("a and len(c) > 1 and 'X' in c")).toEqual({
      op: 'call',
      helper: 'and',
      args: [
        { op: 'path', path: ['a'] },
        {
          op: 'call',
          helper: 'gt',
          args: [
            { op: 'call', helper: 'count', args: [{ op: 'path', path: ['c'] }] },
            { op: 'literal', value: 1 },
          ],
        },
        {
          op: 'call',
          helper: 'includes',
          args: [
            { op: 'path', path: ['c'] },
            { op: 'literal', value: 'X' },
          ],
        },
      ],
    });
  });

  test.each([
    ['', 5, 'ends too early'],
    ['a and', 10, 'ends too early'],
    ['a b', 7, '"b" is not expected'],
    ['a & b', 7, '"&" is not part'],
    ['(a or b', 12, 'bracket is not closed'],
    ['len(a > 1', 11, 'bracket after "len"'],
    ['a == b', 10, 'without quotes'],
    ["'x'", 5, 'stands alone'],
    ['a in b', 5, 'before "in"'],
    ['a == 1 == 2', 12, 'not expected'],
    ['and a', 5, 'is no fact'],
  ])('%j is refused at column %i', (source, column, message) => {
    const [issue] = issuesFrom(() => parseCondition(source, { file: 'policy.yaml', line: 3, column: 5 }));
    expect(issue).toMatchObject({ file: 'policy.yaml', line: 3, column, rule: 'condition' });
    expect(issue?.message).toContain(message);
    expect(issue?.mend).not.toBe('');
  });

  test('unknown facts are refused with the nearest', () => {
    const [issue] = issuesFrom(() =>
      parseCondition('a and has_bord', { knownPaths: new Set(['a', 'has_board']) }),
    );
    expect(issue).toMatchObject({ column: 7, mend: 'Did you mean "has_board"?' });
  });
});
