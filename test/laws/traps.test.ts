/** The forty traps of the content rules: what the product does about each, or why only a reader can judge it. */
import { describe, expect, test } from '@jest/globals';
import { caseTraps } from './traps/cases.js';
import { childrenTraps } from './traps/children.js';
import { explained } from './traps/explained.js';
import { familyTraps } from './traps/family.js';
import { lawTraps } from './traps/law.js';
import { organisationTraps } from './traps/organisations.js';
import { peopleTraps } from './traps/people.js';

const tested = [
  ...organisationTraps,
  ...caseTraps,
  ...childrenTraps,
  ...familyTraps,
  ...lawTraps,
  ...peopleTraps,
].toSorted((one, other) => one.number - other.number);

describe('traps', () => {
  test.each(tested)('trap $number: $name', ({ check }) => {
    expect.hasAssertions();
    check();
  });

  test('each of the forty is tested, or explained; at most eight are explained', () => {
    const numbers = [...tested, ...explained]
      .map(({ number }) => number)
      .toSorted((one, other) => one - other);
    expect(numbers).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    expect(explained.length).toBeLessThanOrEqual(8);
    for (const { why, reader } of explained) {
      expect(why).not.toBe('');
      expect(reader).not.toBe('');
    }
  });
});
