/**
 * What is promised beyond today's terms and the law, and what that costs in a year: in weeks of pay of one person,
 * whatever that pay is. Where today's terms are not known the whole is a promise: nobody is told too little.
 */
import type { LeaveAnswers } from '../../profile/leave/answers.js';
import { highest } from '../../profile/leave/terms.js';
import type { FigureName, Terms } from '../../profile/leave/terms.js';
import { weeksOfWorkingDays } from '../../profile/leave/units.js';
import { violenceDaysOf } from './figures.js';
import type { LeaveFigures } from './figures.js';
import { birthLeaveCost, statePercentOf, upToTenth, wholeCost } from './pay.js';
import type { CostOfLeave } from './pay.js';
import type { LeaveCost, LeavePromise, Measure, PromiseId } from './promise.js';

/** Births a year; none or not known counts as one, because a promise has its price on the day it is used. */
export function birthsOf(leave: LeaveAnswers): number {
  return leave.expectedBirths === undefined || leave.expectedBirths === 0 ? 1 : leave.expectedBirths;
}

export function leaveCost(leave: LeaveAnswers, figures: LeaveFigures): LeaveCost {
  const births = birthsOf(leave);
  const state = statePercentOf(leave, figures);
  const costOfBirth = birthLeaveCost(state ?? 0, figures.law.birthWeeks);
  const promises = [...atEachBirth(figures, births, costOfBirth), ...nowAndThen(leave, figures, costOfBirth)];
  const counted = promises.map(({ weeks }) => weeks);
  const sum = counted.reduce<number>((all, weeks) => all + (weeks ?? 0), 0);
  return {
    promises,
    births,
    weeks: Number(sum.toFixed(1)),
    isWhole: !counted.includes(undefined),
    stateUnknown: state === undefined,
  };
}

/** Leave with a pay of its own, which somebody takes at every birth. */
const paidLeaves = [
  { id: 'birth', unit: 'weeks', length: 'birthWeeks', percent: 'birthPayPercent' },
  { id: 'second-parent', unit: 'days', length: 'secondParentDays', percent: 'secondParentPayPercent' },
  { id: 'parental', unit: 'weeks', length: 'parentalWeeks', percent: 'parentalPayPercent' },
] as const satisfies readonly {
  readonly id: PromiseId;
  readonly unit: Measure['unit'];
  readonly length: FigureName;
  readonly percent: FigureName;
}[];
type PaidLeave = (typeof paidLeaves)[number];

function atEachBirth(figures: LeaveFigures, births: number, costOfBirth: CostOfLeave): LeavePromise[] {
  const { today, law } = figures;
  return paidLeaves.flatMap((kind): LeavePromise[] => {
    const { id, length, percent } = kind;
    const ours = measureOf(figures, kind);
    if (!ours || ours.length === 0) return [];
    const isLonger = goesBeyond(ours.length, today[length], law[length]);
    if (!isLonger && !goesBeyond(ours.percent, today[percent], law[percent])) return [];
    const more = costBeyond(figures, kind, id === 'birth' ? costOfBirth : wholeCost);
    const weeks = more === undefined ? undefined : upToTenth(more * births);
    return [{ id, today: measureOf(today, kind), law: measureOf(law, kind), ours, weeks, per: 'births' }];
  });
}

function measureOf(terms: Terms, { unit, length, percent }: PaidLeave): Measure | undefined {
  const known = terms[length];
  return known === undefined ? undefined : { length: known, unit, percent: terms[percent] };
}

/** Does `ours` go beyond the better of what is known? Where nothing is known, it does if it is anything. */
function goesBeyond(ours: number | undefined, ...known: readonly (number | undefined)[]): boolean {
  return ours !== undefined && ours > (highest(...known) ?? 0);
}

/** What one birth costs beyond today's terms and the law, whichever cost more; `undefined` while our pay is not known. */
function costBeyond(figures: LeaveFigures, kind: PaidLeave, cost: CostOfLeave): number | undefined {
  if (figures[kind.percent] === undefined) return undefined;
  const of = (terms: Terms): number => {
    const measure = measureOf(terms, kind);
    return measure ? cost(inWeeks(measure), measure.percent) : 0;
  };
  return Math.max(0, of(figures) - Math.max(of(figures.today), of(figures.law)));
}

function inWeeks({ length, unit }: Pick<Measure, 'length' | 'unit'>): number {
  return unit === 'weeks' ? length : weeksOfWorkingDays(length);
}

/** Leave for what may happen to somebody now and then: counted for one case or one person. */
function nowAndThen(leave: LeaveAnswers, figures: LeaveFigures, costOfBirth: CostOfLeave): LeavePromise[] {
  const { today, law, birthPayPercent } = figures;
  const adoption = adoptionCost(figures, costOfBirth);

  const promise = (
    id: PromiseId,
    per: Exclude<LeavePromise['per'], 'births'>,
    unit: Measure['unit'],
    length: number | undefined,
    more: {
      readonly today?: number | undefined;
      readonly law?: number | undefined;
      readonly percent?: number | undefined;
      /** Full pay for what goes beyond, unless told otherwise. */
      readonly cost?: (weeks: number) => number | undefined;
    } = {},
  ): LeavePromise[] => {
    if (length === undefined || !goesBeyond(length, more.today, more.law)) return [];
    const beyond = length - (highest(more.today, more.law) ?? 0);
    const cost = (more.cost ?? ((weeks) => weeks))(inWeeks({ length: beyond, unit }));
    const measure = (of: number | undefined) =>
      of === undefined ? undefined : { length: of, unit, percent: undefined };
    return [
      {
        id,
        today: measure(more.today),
        law: measure(more.law),
        ours: { length, unit, percent: more.percent },
        weeks: cost === undefined ? undefined : upToTenth(cost),
        per,
      },
    ];
  };
  const given = (name: FigureName) => ({ today: today[name], law: law[name] });
  const likeBirth = {
    percent: birthPayPercent,
    cost: (weeks: number) => (birthPayPercent === undefined ? undefined : wholeCost(weeks, birthPayPercent)),
  };

  return [
    ...promise('adoption', 'adoption', 'weeks', figures.adoptionWeeks, {
      ...given('adoptionWeeks'),
      percent: birthPayPercent,
      cost: () => adoption,
    }),
    ...promise('loss', 'case', 'weeks', figures.lossWeeks, given('lossWeeks')),
    ...promise('neonatal', 'case', 'weeks', leave.neonatalWeeks, likeBirth),
    ...promise('multiple', 'case', 'weeks', leave.multipleWeeks, likeBirth),
    ...promise('carers', 'person', 'days', figures.carersDays, given('carersDays')),
    ...promise('urgent', 'person', 'days', figures.urgentDays, given('urgentDays')),
    ...promise('fertility', 'person', 'days', leave.fertilityDays),
    ...promise('domestic-violence', 'person', 'days', violenceDaysOf(leave)),
  ];
}

/** What an adoption costs beyond the birth that was counted in its place. */
function adoptionCost(figures: LeaveFigures, cost: CostOfLeave): number | undefined {
  const { today, adoptionWeeks, birthPayPercent } = figures;
  const birth = costBeyond(figures, paidLeaves[0], cost);
  if (birth === undefined) return undefined;
  const more = cost(adoptionWeeks, birthPayPercent) - cost(today.adoptionWeeks, today.birthPayPercent);
  return Math.max(0, more - birth);
}
