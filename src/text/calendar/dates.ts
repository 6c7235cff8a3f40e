/** The days that follow from the policies of an organisation: adoption, reviews, open points, checks, goals. */
import { decisionsOn, isPolicyId } from '../../policy/adoption.js';
import type { OpenPoint, PolicyDocument } from '../../policy/document.js';
import { leaveFigures, stagesOf } from '../../policy/leave/figures.js';
import { formatDay } from '../../policy/setting.js';
import { targetValues } from '../../policy/targets.js';
import { resolveProfile, reviewMonthsOf } from '../../profile/defaults.js';
import { flatFacts } from '../../profile/facts.js';
import { addDays, addMonths } from '../../profile/open-points.js';
import type { PolicyId, Profile } from '../../profile/schema.js';
import { calendarWordsFor } from './words.js';
import type { CalendarWords } from './words.js';

export type ReviewDateKind =
  'adoption' | 'review' | 'look' | 'training' | 'law' | 'goal' | 'pay' | 'open-point';

export interface ReviewDate {
  /** Stable: kind, document and part, such as `review code-of-conduct`. */
  readonly id: string;
  readonly kind: ReviewDateKind;
  /** ISO day, never before the day of the documents: what is overdue stands on that day and says so. */
  readonly day: string;
  /** One line. */
  readonly title: string;
  /** Lines are parted by `\n`. */
  readonly text: string;
}

/** Months between two checks of the law, and between two looks at a policy. */
const yearly = 12;

/**
 * The days in the order of the calendar. Days that have passed are left out, but not what is overdue.
 *
 * @param documents Of one organisation, one language and one day; also those that are withheld, for their open points.
 */
export function reviewDates(documents: readonly PolicyDocument[], profile: Profile): readonly ReviewDate[] {
  const [first] = documents;
  if (!first) return [];
  const { date, language } = first;
  const words = calendarWordsFor(language);
  const days = new Days(date, words, (day) => formatDay(day, language));
  for (const document of documents) {
    if (isPolicyId(document.policy.id)) addPolicy(days, document, document.policy.id, profile);
  }
  addLaw(days, documents, profile);
  addGoals(days, documents, profile);
  addPay(days, documents, profile);
  addPoints(days, documents);
  return days.inOrder();
}

/** Collects days and leaves out those that have passed. */
class Days {
  private readonly found: ReviewDate[] = [];
  private readonly trainings = new Map<string, { readonly id: string; readonly policies: string[] }>();

  constructor(
    readonly date: string,
    readonly words: CalendarWords,
    readonly inWords: (day: string) => string,
  ) {}

  add(id: string, kind: ReviewDateKind, day: string, entry: { title: string; text: string }): void {
    if (day >= this.date) this.found.push({ id, kind, day, title: entry.title, text: entry.text });
  }

  /** What still has to be done when its day has passed. */
  addDue(
    id: string,
    kind: ReviewDateKind,
    day: string,
    { title, text }: { title: string; text: string },
  ): void {
    if (day >= this.date) return this.add(id, kind, day, { title, text });
    const { overdue, overdueSince } = this.words;
    this.add(id, kind, this.date, {
      title: overdue(title),
      text: `${text}\n${overdueSince(this.inWords(day))}`,
    });
  }

  /** Trainings of one day are one training. */
  addTraining(id: string, day: string, policy: string): void {
    const known = this.trainings.get(day);
    if (known) known.policies.push(policy);
    else this.trainings.set(day, { id, policies: [policy] });
  }

  inOrder(): readonly ReviewDate[] {
    for (const [day, { id, policies }] of this.trainings)
      this.add(`training ${id}`, 'training', day, this.words.training(policies));
    this.trainings.clear();
    return this.found.sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
  }
}

/** The day of adoption: the one that was, else the one that is planned. A day that has passed is no plan. */
function adoptionDay(id: PolicyId, profile: Profile, date: string): string | undefined {
  const { adoptedOn, plannedFor } = decisionsOn(profile, id);
  return adoptedOn ?? (plannedFor !== undefined && plannedFor >= date ? plannedFor : undefined);
}

function addPolicy(days: Days, document: PolicyDocument, id: PolicyId, profile: Profile): void {
  const { date, words } = days;
  const { owner, reviewMonths = reviewMonthsOf(id) } = decisionsOn(profile, id);
  const adopted = adoptionDay(id, profile, date);
  if (adopted === undefined) return;
  const name = document.policy.shortTitle;
  const isPlanned = adopted > date;
  const remarks = [
    ...(owner === undefined ? [] : [words.owner(owner)]),
    ...(isPlanned ? [words.ifAdopted(days.inWords(adopted))] : []),
  ];
  const remarked = ({ title, text }: { title: string; text: string }) => ({
    title,
    text: [text, ...remarks].join('\n'),
  });
  if (isPlanned) days.add(`adoption ${id}`, 'adoption', adopted, words.adoption(name));
  const review = addMonths(adopted, reviewMonths);
  days.addDue(`review ${id}`, 'review', review, remarked(words.review(name, document.version)));
  // Where the review is overdue, the rest goes on all the same.
  const end = review < date ? addMonths(date, yearly) : review;
  for (const [index, day] of between(adopted, end, yearly).entries())
    days.add(`look ${id} ${String(index + 1)}`, 'look', day, remarked(words.look(name)));
  const learnt = trainingMonths(document, id, profile);
  if (learnt === undefined) return;
  for (const [index, day] of between(adopted, addDays(end, 1), learnt).entries())
    days.addTraining(`${id} ${String(index + 1)}`, day, name);
}

/** Every so many months after a day, before another. */
function between(start: string, end: string, months: number): readonly string[] {
  const found: string[] = [];
  for (
    let step = 1, day = addMonths(start, months);
    day < end;
    step += 1, day = addMonths(start, step * months)
  )
    found.push(day);
  return found;
}

/** Months between two trainings, where the policy promises any: about children they are at least yearly. */
function trainingMonths(document: PolicyDocument, id: PolicyId, profile: Profile): number | undefined {
  const { training, network } = resolveProfile(profile);
  if (id === 'child-protection' && hasClause(document, 'safety-training'))
    return Math.min(yearly, training.refresherMonths);
  if (printed(document, 'training.refresherMonths') !== undefined) return training.refresherMonths;
  if (printed(document, 'network.accountabilityTrainingMonths') !== undefined)
    return network.accountabilityTrainingMonths;
  return undefined;
}

function addLaw(days: Days, documents: readonly PolicyDocument[], profile: Profile): void {
  const { words } = days;
  const checkedOn = profile.law?.checkedOn;
  if (checkedOn !== undefined) days.addDue('law', 'law', addMonths(checkedOn, yearly), words.law);
  const leaveCheckedOn = profile.leave?.lawCheckedOn;
  if (leaveCheckedOn !== undefined && documentOf(documents, 'parental-leave'))
    days.addDue('law parental-leave', 'law', addMonths(leaveCheckedOn, yearly), words.leaveLaw);
}

function addGoals(days: Days, documents: readonly PolicyDocument[], profile: Profile): void {
  const document = documentOf(documents, 'womens-leadership');
  if (!document) return;
  const { words } = days;
  const { baselineBy } = targetValues(resolveProfile(profile));
  if (baselineBy !== undefined && adoptionDay('womens-leadership', profile, days.date) !== undefined)
    days.add('goal baseline', 'goal', baselineBy, words.baseline);
  for (const group of ['body', 'leadership'] as const) {
    for (const [step, path] of [
      ['interim', `targets.${group}.interimYear`],
      ['final', `targets.${group}.year`],
    ] as const) {
      const year = printedYear(document, path);
      if (year === undefined) continue;
      days.add(`goal ${group} ${step}`, 'goal', `${year}-12-31`, words.goal(group, step, year));
    }
  }
}

/** A year that the document prints: of a goal that is left out it prints none. */
function printedYear(document: PolicyDocument, path: string): string | undefined {
  const year = printed(document, path);
  return year !== undefined && /^\d{4}$/.test(year) ? year : undefined;
}

/** The text of a value that the document prints, and that is not open. */
function printed({ fields }: PolicyDocument, path: string): string | undefined {
  const field = Object.values(fields).find(({ key }) => key === path || key.startsWith(`${path}|`));
  return field?.open === undefined ? field?.text : undefined;
}

function hasClause({ sections }: PolicyDocument, id: string): boolean {
  return sections.some(({ clauses }) =>
    clauses.some((clause) => clause.id === id && clause.origin !== 'omitted'),
  );
}

/** Only where fewer than ten people work may pay grow in steps, or lie under two thirds for a time. */
function addPay(days: Days, documents: readonly PolicyDocument[], profile: Profile): void {
  const document = documentOf(documents, 'parental-leave');
  if (!document || !hasClause(document, 'small-employer')) return;
  const { words, date } = days;
  const flat = flatFacts(profile);
  const { hasGap, gapClosedBy } = leaveFigures(profile, flat, date);
  if (hasGap && gapClosedBy !== undefined) days.addDue('pay gap', 'pay', gapClosedBy, words.gapClosed);
  for (const { id, from, percent } of stagesOf(profile.leave ?? {}, flat))
    days.add(`pay stage ${id}`, 'pay', from, words.stage(percent));
}

function documentOf(documents: readonly PolicyDocument[], id: PolicyId): PolicyDocument | undefined {
  return documents.find(({ policy }) => policy.id === id);
}

/** Each open point once, on the first of its days, with all documents that wait for it. */
function addPoints(days: Days, documents: readonly PolicyDocument[]): void {
  const { words } = days;
  const points = new Map<string, { point: OpenPoint; documents: string[] }>();
  for (const { policy, openPoints } of documents) {
    for (const point of openPoints) {
      const known = points.get(point.id);
      if (!known) points.set(point.id, { point, documents: [policy.shortTitle] });
      else {
        known.documents.push(policy.shortTitle);
        if (point.by < known.point.by) known.point = point;
      }
    }
  }
  for (const { point, documents: titles } of points.values()) {
    days.addDue(`open-point ${point.id}`, 'open-point', point.by, {
      title: words.point(point.class, point.what),
      text: words.pointStands(point.owner, titles),
    });
  }
}
