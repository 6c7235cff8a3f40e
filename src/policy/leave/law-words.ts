/** What the law gives, in its own units and in ours. */
import type { LeaveAnswers, LeaveUnit } from '../../profile/leave/answers.js';
import { calendarDaysOf, workingDaysOf } from '../../profile/leave/units.js';
import type { LeaveWords } from '../words/leave-words.js';

/** Each `undefined` where its length or its unit is not told. */
export interface LawWords {
  readonly birth: string | undefined;
  readonly secondParent: string | undefined;
  readonly parental: string | undefined;
  readonly pay: string | undefined;
}

export function lawWords(
  leave: LeaveAnswers,
  words: Pick<LeaveWords, 'inWeeks' | 'inWorkingDays' | 'pay'>,
): LawWords {
  const inWeeks = (length: number | undefined, unit: LeaveUnit | undefined) =>
    length === undefined || unit === undefined
      ? undefined
      : words.inWeeks(length, unit, calendarDaysOf(length, unit));
  const { lawSecondParentLength: length, lawSecondParentUnit: unit, lawBirthPayPercent: percent } = leave;
  return {
    birth: inWeeks(leave.lawBirthLength, leave.lawBirthUnit),
    secondParent:
      length === undefined || unit === undefined
        ? undefined
        : words.inWorkingDays(length, unit, workingDaysOf(length, unit)),
    parental: inWeeks(leave.lawParentalLength, leave.lawParentalUnit),
    pay: percent === undefined ? undefined : words.pay(percent),
  };
}
