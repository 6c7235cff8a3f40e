/**
 * Goals for women in the highest body and in the leadership. In small groups a per cent is no number of people, so
 * each goal is also counted in persons; where women are the majority already there is a range instead.
 */
import type { ResolvedProfile } from '../profile/defaults.js';
import { finalMonths, interimMonths } from '../profile/default-table.js';
import { addMonths } from '../profile/open-points.js';

/** Persons are whole; what hangs on a size that nobody has told is `undefined`. */
export interface Goal {
  readonly size: number | undefined;
  readonly women: number | undefined;
  /** Women today, in whole per cent. */
  readonly share: number | undefined;
  /** The final goal in per cent, and in persons rounded up. */
  readonly percent: number | undefined;
  readonly persons: number | undefined;
  readonly year: number | undefined;
  /** There is a step on the way: above today, below the goal, and before it. */
  readonly hasInterim: boolean;
  readonly interimPercent: number;
  readonly interimPersons: number | undefined;
  readonly interimYear: number | undefined;
  /** Women are more than half today. */
  readonly isMajority: boolean;
  readonly isReached: boolean;
  /** The range of 40 to 60 per cent in persons; half of the group always lies in it. */
  readonly bandLow: number | undefined;
  readonly bandHigh: number | undefined;
}

/** Published figures about fewer people would point to single ones. */
const smallestGroup = 10;
const baselineMonths = 6;

/** So many per cent of a group in persons, rounded up. */
export function personsOf(percent: number, size: number): number {
  return Math.ceil(Number(((percent * size) / 100).toFixed(6)));
}

export function goalOf(answers: {
  readonly size: number | undefined;
  readonly women: number | undefined;
  readonly percent: number | undefined;
  readonly year: number | undefined;
  readonly interimPercent: number;
  readonly interimYear: number | undefined;
}): Goal {
  const { size, women, percent, year, interimPercent, interimYear } = answers;
  const inPersons = (of: number | undefined) =>
    size === undefined || of === undefined ? undefined : personsOf(of, size);
  const persons = inPersons(percent);
  const interimPersons = inPersons(interimPercent);
  const areKnown = size !== undefined && women !== undefined;
  const isMajority = areKnown && women * 2 > size;
  const isReached = women !== undefined && persons !== undefined && women >= persons;
  const isBelow =
    percent !== undefined &&
    interimPercent < percent &&
    (interimPersons === undefined || persons === undefined || interimPersons < persons);
  const isAbove = women === undefined || interimPersons === undefined || interimPersons > women;
  const isBefore = year === undefined || interimYear === undefined || interimYear < year;
  return {
    ...answers,
    share: areKnown && size > 0 ? Math.round((women / size) * 100) : undefined,
    persons,
    hasInterim: !isMajority && !isReached && isBelow && isAbove && isBefore,
    interimPersons,
    isMajority,
    isReached,
    bandLow: size === undefined ? undefined : Math.min(Math.ceil((4 * size) / 10), Math.floor(size / 2)),
    bandHigh: size === undefined ? undefined : Math.max(Math.floor((6 * size) / 10), Math.ceil(size / 2)),
  };
}

/** What templates may print and ask about goals: `targets.*`. */
export function targetValues(resolved: ResolvedProfile) {
  const { governance, targets, staff } = resolved;
  const adoption = resolved.policies['womens-leadership'];
  const adopted = adoption.adoptedOn ?? adoption.plannedFor;
  const { interimPercent, interimYear } = targets;
  return {
    measure: targets.measure,
    budget: targets.budget,
    payReviewMonths: targets.payReviewMonths,
    womenMajority: targets.womenMajority,
    staffShare: staff.womenPercent,
    /** Who holds chair, money, agenda and voice: counted in the house, never asked here. */
    powerPosts: undefined,
    baselineBy: adopted === undefined ? undefined : addMonths(adopted, baselineMonths),
    finalMonths,
    interimMonths,
    smallestGroup,
    body: goalOf({
      size: governance.bodySize,
      women: governance.bodyWomen,
      percent: targets.bodyPercent,
      year: targets.bodyYear,
      interimPercent,
      interimYear,
    }),
    leadership: goalOf({
      size: governance.leadershipSize,
      women: governance.leadershipWomen,
      percent: targets.leadershipPercent,
      year: targets.leadershipYear,
      interimPercent,
      interimYear,
    }),
  };
}
