/** The first 12 months: what comes in which month, counted with the same numbers as the policies print. */
import type { FlatFacts } from '../profile/facts.js';
import type { ResolvedProfile } from '../profile/defaults.js';
import { addMonths } from '../profile/open-points.js';

export interface CalendarFacts {
  readonly resolved: ResolvedProfile;
  readonly flat: FlatFacts;
  /** Whether one of these clauses stands in a document of the set, such as `sexual-harassment/prevention-plan`. */
  has(...clauses: readonly string[]): boolean;
  /** Its full words stand there, not the short ones. */
  isLong(clause: string): boolean;
  /** Months until the first review of each document, by a short name. */
  readonly reviews: readonly { readonly name: string; readonly months: number }[];
  readonly hasManagers: boolean;
  /** Day of adoption, where all documents share one. */
  readonly from: string | undefined;
  joined(names: readonly string[]): string;
}

const year = 12;

/** Names of what happens, as templates ask for them. */
export const calendarEvents = [
  'telling',
  'training',
  'safety',
  'children',
  'top',
  'receivers',
  'panels',
  'managers',
  'teams',
  'values',
  'reflection',
  'meetings',
  'risk',
  'log',
  'help',
  'askChildren',
  'plan',
  'count',
  'pay',
  'check',
  'report',
  'sign',
] as const;
export type CalendarEvent = (typeof calendarEvents)[number];

/** From a month on, again and again. */
function every(step: number, from = step): number[] {
  const months: number[] = [];
  for (let month = from; month <= year; month += Math.max(step, 1)) months.push(month);
  return months;
}

/** So many times in the year, as evenly as it goes. */
function times(count: number): number[] {
  const most = Math.min(count, year);
  return Array.from({ length: most }, (_, index) => Math.round(((index + 0.5) * year) / most));
}

/** The month in which so many days are over. */
function monthOf(days: number): number {
  return Math.min(year, Math.max(1, Math.ceil(days / 30)));
}

const reflectionSteps: Readonly<Record<string, number>> = { 'two-months': 2, quarter: 3 };

/** Months by event; an event that has no place in this organisation is absent, one that comes later has none. */
function monthsByEvent({
  resolved,
  flat,
  has,
  isLong,
  hasManagers,
}: CalendarFacts): Readonly<Partial<Record<CalendarEvent, readonly number[]>>> {
  const { training, network, document, targets } = resolved;
  const first = monthOf(training.inductionDays);
  const again = training.refresherMonths;
  const learning = has('sexual-harassment/safety-training', 'child-protection/safety-training');
  const panels = has('womens-leadership/fair-selection', 'womens-leadership/who-does-what');
  const when = (holds: boolean, months: () => number[]) => (holds ? months() : undefined);
  return Object.fromEntries(
    Object.entries({
      telling: [monthOf(document.disseminationDays)],
      training: when(has('code-of-conduct/what-the-organisation-does'), () =>
        every(network.accountabilityTrainingMonths, first),
      ),
      safety: when(learning, () => every(again, first)),
      // Whoever may meet children learns at least once a year.
      children: when(again > year && has('child-protection/safety-training'), () => every(year, first)),
      top: when(
        flat.has_board &&
          (isLong('sexual-harassment/safety-training') || isLong('child-protection/safety-training')),
        () => every(year, first),
      ),
      receivers: when(learning, () => [first]),
      panels: when(panels, () => every(again, 6)),
      managers: when(hasManagers && has('parental-leave/monitoring-leave'), () => every(again, 2)),
      teams: when(has('womens-leadership/making-it-known'), () => [3]),
      values: when(has('code-of-conduct/what-each-person-does'), () =>
        every(network.valuesMonths, Math.min(network.valuesMonths, 4)),
      ),
      reflection: when(has('code-of-conduct/what-each-person-does'), () =>
        every(reflectionSteps[network.reflectionEvery] ?? 1),
      ),
      meetings: when(
        (flat.is_network || flat.works_with_men_boys || flat.is_menengage_member) &&
          network.meetingsPerYear > 0 &&
          has('code-of-conduct/network-accountability', 'code-of-conduct/womens-rights-groups'),
        () => times(network.meetingsPerYear),
      ),
      risk: when(has('sexual-harassment/prevention-plan', 'child-protection/risk-before-activities'), () =>
        every(training.riskMonths, 2),
      ),
      log: when(
        has('sexual-harassment/patterns-and-old-cases', 'child-protection/patterns-and-old-cases'),
        () => every(3),
      ),
      help: when(has('sexual-harassment/local-contacts', 'child-protection/local-contacts'), () => every(6)),
      askChildren: when(flat.works_with_children && has('child-protection/children-take-part'), () =>
        every(6),
      ),
      plan: when(has('womens-leadership/action-plan'), () => every(3)),
      count: when(has('womens-leadership/where-we-are'), () => [6]),
      pay: when(has('womens-leadership/equal-pay'), () => every(targets.payReviewMonths)),
      check: when(has('code-of-conduct/self-assessment'), () => [10]),
      report: [year],
      sign: when(has('code-of-conduct/what-each-person-does'), () => every(training.signAgainMonths)),
    }).filter(([, months]) => months !== undefined),
  );
}

/** The months with what comes in each, and for each event its months in words. */
export function calendarOf(facts: CalendarFacts) {
  const events = monthsByEvent(facts);
  const months = Array.from({ length: year }, (_, index) => {
    const month = index + 1;
    const reviews = facts.reviews.filter(({ months: after }) => after === month).map(({ name }) => name);
    return {
      id: `month-${String(month)}`,
      number: month,
      from: facts.from === undefined ? undefined : addMonths(facts.from, index),
      ...Object.fromEntries(
        Object.entries(events).map(([event, when]) => [event, when.includes(month)] as const),
      ),
      reviews: reviews.length === 0 ? undefined : facts.joined(reviews),
    };
  });
  const inWords = Object.fromEntries(
    Object.entries(events).map(([event, when]) => {
      const all = when.length === year;
      const words = when.length === 0 ? undefined : facts.joined(when.map(String));
      return [event, { all, later: when.length === 0, months: all ? undefined : words }] as const;
    }),
  );
  return { months, in: inWords };
}
