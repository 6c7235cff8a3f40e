/** Conversions against a calendar that is walked through day by day. */
import { expect, test } from '@jest/globals';
import { leaveUnits } from '../../../src/profile/leave/answers.js';
import { calendarDaysOf, mostDaysOf, weeksOf, workingDaysOf } from '../../../src/profile/leave/units.js';
import { addMonths } from '../../../src/profile/open-points.js';

/** All days on which every kind of month meets every day of the week: 28 years, and room to count on. */
const start = Date.UTC(2001, 0, 1);
const cycle = 10_227;
const spare = 1200;
const dayLength = 86_400_000;
const iso = (index: number) => new Date(start + index * dayLength).toISOString().slice(0, 10);
const indexOf = (day: string) => (Date.parse(`${day}T00:00:00Z`) - start) / dayLength;

/** Working days before each day. 1 January 2001 was a Monday. */
const worked: number[] = [0];
for (let index = 0; index < cycle + spare; index += 1)
  worked.push((worked[index] ?? 0) + (index % 7 < 5 ? 1 : 0));

/** The most calendar days and the most working days of a leave that may begin on any day. */
function mostOf(endOf: (begin: number) => number): { days: number; working: number } {
  let days = 0;
  let working = 0;
  for (let begin = 0; begin < cycle; begin += 1) {
    const end = endOf(begin);
    days = Math.max(days, end - begin);
    working = Math.max(working, (worked[end] ?? 0) - (worked[begin] ?? 0));
  }
  return { days, working };
}

test.each([1, 2, 3, 4, 5, 6, 7, 9, 11, 12, 13, 18, 24, 36])('%i months', (months) => {
  const most = mostOf((begin) => indexOf(addMonths(iso(begin), months)));
  expect(mostDaysOf(months)).toBe(most.days);
  expect(weeksOf(months, 'months')).toBe(Math.ceil(most.days / 7));
  expect(workingDaysOf(months, 'months')).toBe(most.working);
});

test('as anybody can count: 31, 62, 92, and 366 in a leap year', () => {
  expect([0, 1, 2, 3, 12].map(mostDaysOf)).toEqual([0, 31, 62, 92, 366]);
  expect([weeksOf(3, 'months'), weeksOf(4, 'months'), weeksOf(2, 'months')]).toEqual([14, 18, 9]);
  expect(mostDaysOf(1100)).toBe(mostDaysOf(1100 - 48) + 1461);
});

test.each([0, 1, 4, 5, 6, 7, 8, 13, 14, 15, 28, 60, 90, 98, 126, 400])('%i calendar days', (length) => {
  const most = mostOf((begin) => begin + length);
  expect(weeksOf(length, 'calendar-days')).toBe(Math.ceil(length / 7));
  expect(workingDaysOf(length, 'calendar-days')).toBe(most.working);
});

test.each([0, 1, 5, 6, 10, 12, 60, 84])('%i working days', (length) => {
  // The fewest weeks with Monday to Friday in which they have room, whatever day they begin on.
  expect(weeksOf(length, 'working-days') * 5).toBeGreaterThanOrEqual(length);
  expect((weeksOf(length, 'working-days') - 1) * 5).toBeLessThan(length);
  expect(workingDaysOf(length, 'working-days')).toBe(length);
  expect(calendarDaysOf(length, 'working-days')).toBeUndefined();
});

test('weeks stay weeks, and a longer leave never becomes a shorter one', () => {
  expect([weeksOf(14, 'weeks'), workingDaysOf(2, 'weeks'), calendarDaysOf(2, 'weeks')]).toEqual([14, 10, 14]);
  for (const unit of leaveUnits) {
    for (let length = 1; length < 400; length += 1) {
      expect(weeksOf(length, unit)).toBeGreaterThanOrEqual(weeksOf(length - 1, unit));
      expect(workingDaysOf(length, unit)).toBeGreaterThanOrEqual(workingDaysOf(length - 1, unit));
      expect(weeksOf(length, unit) * 5).toBeGreaterThanOrEqual(workingDaysOf(length, unit));
    }
  }
});
