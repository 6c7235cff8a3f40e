import type { LeaveAnswers, LeaveUnit } from '../../profile/leave/answers.js';
import type { LeavePromise, Measure, PromiseId } from '../leave/promise.js';

/** Words about leave that are composed of figures. */
export interface LeaveWords {
  /** Who pays during birth leave, as a main clause. */
  readonly payer: Readonly<Record<NonNullable<LeaveAnswers['paySource']>, string>>;
  /**
   * A length in the unit of a law, and in brackets what it is in weeks.
   *
   * @param days calendar days, at most; `undefined` for working days.
   */
  inWeeks(length: number, unit: LeaveUnit, days: number | undefined): string;
  /** The same, and in brackets what it is in working days of a five-day week. */
  inWorkingDays(length: number, unit: LeaveUnit, workingDays: number): string;
  /** Pay in per cent of earnings. */
  pay(percent: number): string;
  /** Who checked the law of a country, and when. */
  checked(by: string, day: string): string;
  readonly promises: Readonly<Record<PromiseId, string>>;
  measure(measure: Measure): string;
  /** What people have without the promise: by their contracts, and by law where that is known. */
  before(today: Measure | undefined, law: Measure | undefined): string;
  /**
   * @param births births or adoptions in a year; `undefined` where nobody told: then it is the cost of one.
   * @param money the same in money, where the pay of a week is known.
   */
  cost(
    promise: Pick<LeavePromise, 'weeks' | 'per'>,
    births: number | undefined,
    money: string | undefined,
  ): string;
  money(amount: string, currency: string): string;
  /** What a year costs in money. */
  moneyAYear(money: string): string;
}
