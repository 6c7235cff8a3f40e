/**
 * Terms of leave in one set of units, whoever gives them: the law, today's contracts, a model, the European Union,
 * or the organisation itself. Weeks, working days and per cent of earnings.
 */
import { euMembers } from '../countries.js';
import type { Profile } from '../schema.js';
import type { LeaveAnswers, LeaveUnit } from './answers.js';
import { weeksOf, workingDaysOf } from './units.js';

export const figureNames = [
  'birthWeeks',
  'birthAfterWeeks',
  'birthPayPercent',
  'secondParentDays',
  'secondParentPayPercent',
  'parentalWeeks',
  'parentalOwnWeeks',
  'parentalPayPercent',
  'adoptionWeeks',
  'lossWeeks',
  'carersDays',
  'urgentDays',
] as const;
export type FigureName = (typeof figureNames)[number];

/** What somebody gives; a figure that is missing is not known, which is not the same as 0. */
export type Terms = Readonly<Partial<Record<FigureName, number | undefined>>>;

/** ILO Convention 183, Articles 4 and 6. */
export const leastBirthWeeks = 14;
export const leastWeeksAfterBirth = 6;
/** Two thirds of earnings as a whole per cent. */
export const twoThirds = 67;

/** Whether a per cent counts as two thirds of earnings: also where somebody wrote 66.6 or 66.7. */
export function reachesTwoThirds(percent: number): boolean {
  return percent >= 66.6;
}

/**
 * Whether an employer may pay less than two thirds for a time, and say so: only a small one that pays alone or in
 * stages, and whose model does not promise more.
 */
export function mayPayUnderTwoThirds({ model, paySource, topUp }: LeaveAnswers, isSmall: boolean): boolean {
  const modelLeavesIt = model === undefined || model === 'statutory-plus';
  const paysAlone = paySource === 'employer' && topUp === undefined;
  return isSmall && modelLeavesIt && (paysAlone || topUp === 'staged');
}

/** Weeks of equal leave where nobody chose a number. */
export const usualEqualWeeks = 16;
/** In the model of equal leave, for the body of the birth parent. */
export const equalExtraWeeks = 6;

/** The greatest of what is known; `undefined` where nothing is. */
export function highest(...figures: readonly (number | undefined)[]): number | undefined {
  const known = figures.filter((figure) => figure !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}

/** Of each figure the greatest. */
export function highestTerms(one: Terms, other: Terms): Terms {
  return Object.fromEntries(figureNames.map((name) => [name, highest(one[name], other[name])]));
}

/** Weeks of equal leave for each parent. */
export function equalWeeksOf(leave: LeaveAnswers): number {
  return leave.equalWeeks ?? usualEqualWeeks;
}

function converted(
  convert: (length: number, unit: LeaveUnit) => number,
  length: number | undefined,
  unit: LeaveUnit | undefined,
): number | undefined {
  return length === undefined || unit === undefined ? undefined : convert(length, unit);
}

/** What the law gives, as told; whether somebody checked it is another question. */
export function lawTerms(leave: LeaveAnswers): Terms {
  return {
    birthWeeks: converted(weeksOf, leave.lawBirthLength, leave.lawBirthUnit),
    birthAfterWeeks: leave.lawBirthAfterWeeks,
    birthPayPercent: leave.lawBirthPayPercent,
    secondParentDays: converted(workingDaysOf, leave.lawSecondParentLength, leave.lawSecondParentUnit),
    secondParentPayPercent: leave.lawSecondParentPayPercent,
    parentalWeeks: converted(weeksOf, leave.lawParentalLength, leave.lawParentalUnit),
    parentalPayPercent: leave.lawParentalPayPercent,
    carersDays: leave.lawCarersDays,
    urgentDays: leave.lawUrgentDays,
  };
}

/** What contracts give today, as told. */
export function todaysTerms(leave: LeaveAnswers): Terms {
  return {
    birthWeeks: leave.todayBirthWeeks,
    birthPayPercent: leave.todayBirthPayPercent,
    secondParentDays: leave.todaySecondParentDays,
    secondParentPayPercent: leave.todaySecondParentPayPercent,
    parentalWeeks: leave.todayParentalWeeks,
    parentalPayPercent: leave.todayParentalPayPercent,
    adoptionWeeks: leave.todayAdoptionWeeks,
    lossWeeks: leave.todayLossWeeks,
    carersDays: leave.todayCarersDays,
    urgentDays: leave.todayUrgentDays,
  };
}

/** What the organisation itself wrote down. */
export function ownTerms(leave: LeaveAnswers): Terms {
  return Object.fromEntries(figureNames.map((name) => [name, leave[name]]));
}

/** What the chosen model promises; nothing while none was chosen. */
export function modelTerms(leave: LeaveAnswers): Terms {
  switch (leave.model) {
    case undefined:
      return {};
    case 'statutory-plus':
      return { birthWeeks: leastBirthWeeks, birthPayPercent: twoThirds };
    case 'ilo-183':
      return {
        birthWeeks: leastBirthWeeks,
        birthPayPercent: twoThirds,
        secondParentDays: 10,
        secondParentPayPercent: 100,
      };
    case 'ilo-191':
      return { birthWeeks: 18, birthPayPercent: 100, secondParentDays: 20, secondParentPayPercent: 100 };
    case 'equal': {
      const weeks = equalWeeksOf(leave);
      return {
        birthWeeks: weeks + equalExtraWeeks,
        birthPayPercent: 100,
        secondParentDays: workingDaysOf(weeks, 'weeks'),
        secondParentPayPercent: 100,
      };
    }
  }
}

/**
 * The least of Directive (EU) 2019/1158, Articles 4 to 6: ten working days for the second parent, four months of
 * parental leave of which two cannot be given away, five days for carers.
 */
const unionTerms: Terms = {
  secondParentDays: 10,
  parentalWeeks: weeksOf(4, 'months'),
  parentalOwnWeeks: weeksOf(2, 'months'),
  carersDays: 5,
};

export function isUnionEverywhere(profile: Profile): boolean {
  const countries = profile.organisation.countries ?? [];
  return countries.length > 0 && countries.every((code) => euMembers.has(code));
}

/** What the law of the European Union gives everybody here; nothing where a country outside it is in the list. */
export function unionTermsOf(profile: Profile): Terms {
  return isUnionEverywhere(profile) ? unionTerms : {};
}
