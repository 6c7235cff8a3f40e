/**
 * From the unit of a law to the unit of a policy. Every conversion is to the worker's good: a month counts with
 * the most days that it can have, a part of a week counts as a week.
 */
import type { LeaveUnit } from './answers.js';

const dayLength = 86_400_000;
const workingDaysAWeek = 5;

/** Any four years with one leap year between two centuries: later ones have no longer months. */
const firstYear = 1904;
const monthsOfCycle = 48;

/**
 * The most days that so many months in a row can have, whenever they begin: 1: 31, 2: 62, 3: 92, 12: 366.
 *
 * @param months 0 to 1100
 */
export function mostDaysOf(months: number): number {
  let most = 0;
  for (let start = 0; start < monthsOfCycle; start += 1) {
    const days = (Date.UTC(firstYear, start + months, 1) - Date.UTC(firstYear, start, 1)) / dayLength;
    most = Math.max(most, days);
  }
  return most;
}

/** Calendar days of a length; `undefined` where the law counts working days. */
export function calendarDaysOf(length: number, unit: LeaveUnit): number | undefined {
  switch (unit) {
    case 'weeks':
      return length * 7;
    case 'months':
      return mostDaysOf(length);
    case 'calendar-days':
      return length;
    case 'working-days':
      return undefined;
  }
}

/** Whole weeks that are never shorter than the length; working days are those of a five-day week. */
export function weeksOf(length: number, unit: LeaveUnit): number {
  const days = calendarDaysOf(length, unit);
  return days === undefined ? Math.ceil(length / workingDaysAWeek) : Math.ceil(days / 7);
}

/** The most days from Monday to Friday that the length can hold, whenever it begins. */
export function workingDaysOf(length: number, unit: LeaveUnit): number {
  const days = calendarDaysOf(length, unit);
  if (days === undefined) return length;
  return Math.floor(days / 7) * workingDaysAWeek + Math.min(days % 7, workingDaysAWeek);
}

/** Weeks, with a fraction, of working days of a five-day week. */
export function weeksOfWorkingDays(days: number): number {
  return days / workingDaysAWeek;
}
