/**
 * The figures of leave that hold for one organisation on one day: of each the highest of what anybody gives. The
 * law counts only once somebody has checked it.
 */
import type { FlatFacts } from '../../profile/facts.js';
import type { LeaveAnswers } from '../../profile/leave/answers.js';
import {
  equalWeeksOf,
  highest,
  highestTerms,
  isUnionEverywhere,
  lawTerms,
  mayPayUnderTwoThirds,
  leastBirthWeeks,
  leastWeeksAfterBirth,
  modelTerms,
  ownTerms,
  reachesTwoThirds,
  todaysTerms,
  twoThirds,
  unionTermsOf,
} from '../../profile/leave/terms.js';
import type { FigureName, Terms } from '../../profile/leave/terms.js';
import type { Profile } from '../../profile/schema.js';
import { countriesAreChecked } from './countries.js';

/** In weeks, working days and per cent of earnings; what nobody has told is `undefined`. */
export interface LeaveFigures extends Terms {
  /** Somebody checked what the law gives, and the day of it has come. */
  readonly isChecked: boolean;
  /** The day of that check as an ISO date, once it has come. */
  readonly lawCheckedOn: string | undefined;
  /** What the law gives: that of the Union where it holds everywhere, and that of the country once it is checked. */
  readonly law: Terms;
  readonly today: Terms;
  /** At least 14. */
  readonly birthWeeks: number;
  /** At least 6, at most `birthWeeks`. */
  readonly birthAfterWeeks: number;
  /** Under two thirds only where `hasGap`; under 100 only where `isChecked`. */
  readonly birthPayPercent: number | undefined;
  /** A small employer pays less than two thirds, and the document has to say so. */
  readonly hasGap: boolean;
  /** The day by which the gap is closed, as an ISO date: as told, else of the first stage that closes it. */
  readonly gapClosedBy: string | undefined;
  /** Every country of the organisation is a member of the European Union. */
  readonly unionEverywhere: boolean;
}

/** Models in which a loss of a pregnancy has leave of its own, where nobody answered otherwise. */
const withLeaveAfterLoss: ReadonlySet<LeaveAnswers['model']> = new Set(['ilo-183', 'ilo-191', 'equal']);
const usualLossWeeks = 2;

/** Paid days a year after domestic violence, where they were promised. */
export function violenceDaysOf(leave: LeaveAnswers): number | undefined {
  return leave.domesticViolenceChoice === 'paid-days' ? leave.domesticViolenceDays : undefined;
}

/**
 * What the leave policy, and no other document, cannot be adopted without: a figure that waits for a date would leave
 * people with a right that nobody can read.
 */
export const leavePointsThatBlock: ReadonlySet<string> = new Set([
  'leave.lawCheckedBy',
  'leave.lawCheckedOn',
  'leave.todaysTerms',
  'leave.hostAgreedOn',
  'leave.model',
  'leave.birthPayPercent',
  'leave.paySource',
  'leave.gapClosedBy',
  'leave.stages',
  'leave.secondParentDays',
  'leave.secondParentPayPercent',
  'leave.parentalWeeks',
  'leave.parentalShare',
  'leave.parentalOwnWeeks',
  'leave.parentalPayPercent',
  'leave.parentalChildAge',
  'leave.adoptionWeeks',
  'leave.carersDays',
  'leave.urgentDays',
  'leave.domesticViolenceDays',
  'leave.countries',
]);

/**
 * Which of them are open, as paths; none where nobody is employed, because then there is no leave policy.
 *
 * @param date ISO day of the document.
 */
export function openLeavePoints(
  profile: Profile,
  flat: FlatFacts,
  figures: LeaveFigures,
  date: string,
): readonly string[] {
  if (!flat.has_staff) return [];
  const leave = profile.leave ?? {};
  const hasParental = figures.parentalWeeks !== 0;
  const open: Readonly<Record<string, boolean>> = {
    lawCheckedBy: leave.lawCheckedBy === undefined,
    // A check of which nobody knows by whom is none, nor is one that lies ahead.
    lawCheckedOn:
      !figures.isChecked && !(leave.lawCheckedBy === undefined && figures.lawCheckedOn !== undefined),
    // One person alone has no contract to look at.
    todaysTerms: !flat.is_one_person && leave.todaysTerms === undefined,
    hostAgreedOn: flat.is_hosted && !(leave.hostAgreedOn !== undefined && leave.hostAgreedOn <= date),
    model: leave.model === undefined,
    birthPayPercent: figures.birthPayPercent === undefined,
    paySource: leave.paySource === undefined,
    gapClosedBy: figures.hasGap && figures.gapClosedBy === undefined,
    stages: leave.topUp === 'staged' && flat.is_small && stagesOf(leave, flat).length === 0,
    secondParentDays: figures.secondParentDays === undefined,
    secondParentPayPercent: figures.secondParentDays !== 0 && figures.secondParentPayPercent === undefined,
    parentalWeeks: figures.parentalWeeks === undefined,
    parentalShare: hasParental && leave.parentalShare === undefined,
    parentalOwnWeeks: hasParental && leave.parentalShare === 'part' && figures.parentalOwnWeeks === undefined,
    parentalPayPercent: hasParental && figures.parentalPayPercent === undefined,
    parentalChildAge: hasParental && leave.parentalChildAge === undefined,
    adoptionWeeks: figures.adoptionWeeks === undefined,
    carersDays: figures.carersDays === undefined,
    urgentDays: figures.urgentDays === undefined,
    domesticViolenceDays:
      leave.domesticViolenceChoice === 'paid-days' && leave.domesticViolenceDays === undefined,
    countries: !countriesAreChecked(profile, date),
  };
  return Object.entries(open).flatMap(([name, isOpen]) => (isOpen ? [`leave.${name}`] : []));
}

/** The stages of a pay that grows, by day; only a small employer may pay in stages. */
export function stagesOf(leave: LeaveAnswers, flat: FlatFacts): NonNullable<LeaveAnswers['stages']> {
  if (leave.topUp !== 'staged' || !flat.is_small) return [];
  return [...(leave.stages ?? [])].sort((one, other) => (one.from < other.from ? -1 : 1));
}

/**
 * @param date ISO day of the document: a check of the law that lies ahead is none, a stage that has begun counts.
 */
export function leaveFigures(profile: Profile, flat: FlatFacts, date: string): LeaveFigures {
  const leave = profile.leave ?? {};
  const hasCome = leave.lawCheckedOn !== undefined && leave.lawCheckedOn <= date;
  const isChecked = hasCome && leave.lawCheckedBy !== undefined;
  const law = highestTerms(unionTermsOf(profile), isChecked ? lawTerms(leave) : {});
  const today = todaysTerms(leave);
  const own = ownTerms(leave);
  const model = modelTerms(leave);
  const all = (name: FigureName) => highest(own[name], model[name], law[name], today[name]);
  /** Under full pay the law may give more: no such figure before somebody has looked. */
  const pay = (percent: number | undefined) => (isChecked || percent === 100 ? percent : undefined);

  const birthWeeks = Math.max(leastBirthWeeks, all('birthWeeks') ?? 0, law.birthAfterWeeks ?? 0);
  const birthAfterWeeks = Math.min(birthWeeks, Math.max(leastWeeksAfterBirth, all('birthAfterWeeks') ?? 0));
  const birthPayPercent = pay(birthPay());
  const parentalWeeks = all('parentalWeeks');
  const hasGap = birthPayPercent !== undefined && !reachesTwoThirds(birthPayPercent);

  function birthPay(): number | undefined {
    const begun = stagesOf(leave, flat).filter(({ from }) => from <= date);
    const told = highest(
      own.birthPayPercent,
      law.birthPayPercent,
      today.birthPayPercent,
      leave.topUp === 'full' ? 100 : undefined,
      ...begun.map(({ percent }) => percent),
    );
    const promised = highest(model.birthPayPercent, leave.topUp === 'two-thirds' ? twoThirds : undefined);
    const mayHaveGap = isChecked && mayPayUnderTwoThirds(leave, flat.is_small);
    if (told !== undefined && !reachesTwoThirds(told) && mayHaveGap) {
      // Whoever wrote a figure of their own means it; without one the model stands.
      if (own.birthPayPercent !== undefined || promised === undefined) return told;
    }
    // 66.6 or 66.7, as somebody wrote it, is the two thirds that the model promises.
    if (promised === twoThirds && told !== undefined && reachesTwoThirds(told)) return told;
    const most = highest(told, promised);
    return most !== undefined && reachesTwoThirds(most) ? most : undefined;
  }

  function ownWeeks(): number | undefined {
    if (leave.parentalShare === 'individual') return undefined;
    const told = leave.parentalShare === 'part' ? own.parentalOwnWeeks : undefined;
    const weeks = highest(told, law.parentalOwnWeeks);
    return weeks === undefined ? undefined : Math.min(weeks, parentalWeeks ?? weeks);
  }

  return {
    isChecked,
    lawCheckedOn: hasCome ? leave.lawCheckedOn : undefined,
    law,
    today,
    birthWeeks,
    birthAfterWeeks,
    birthPayPercent,
    hasGap,
    gapClosedBy:
      leave.gapClosedBy ?? stagesOf(leave, flat).find(({ percent }) => reachesTwoThirds(percent))?.from,
    secondParentDays: all('secondParentDays'),
    secondParentPayPercent: pay(all('secondParentPayPercent')),
    parentalWeeks,
    parentalOwnWeeks: ownWeeks(),
    parentalPayPercent: pay(all('parentalPayPercent')),
    adoptionWeeks: highest(
      own.adoptionWeeks ?? adoptionOfModel(leave, birthWeeks - birthAfterWeeks),
      today.adoptionWeeks,
    ),
    lossWeeks: highest(
      own.lossWeeks ?? (withLeaveAfterLoss.has(leave.model) ? usualLossWeeks : undefined),
      today.lossWeeks,
    ),
    carersDays: all('carersDays'),
    urgentDays: all('urgentDays'),
    unionEverywhere: isUnionEverywhere(profile),
  };
}

/** A child who comes by adoption gets what is not for the body of a birth parent. */
function adoptionOfModel(leave: LeaveAnswers, freeWeeks: number): number | undefined {
  if (leave.model === 'equal') return equalWeeksOf(leave);
  return leave.model === undefined ? undefined : freeWeeks;
}
