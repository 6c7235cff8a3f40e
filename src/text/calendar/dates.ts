/** The days that follow from the policies of an organisation: adoption, reviews, open points, checks, goals. */
import { decisionsOn, isPolicyId } from '../../policy/adoption.js';
import type { OpenPoint, PolicyDocument } from '../../policy/document.js';
import { formatDay } from '../../policy/setting.js';
import { resolveProfile, reviewMonthsOf } from '../../profile/defaults.js';
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

  inOrder(): readonly ReviewDate[] {
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
    days.add(`training ${id} ${String(index + 1)}`, 'training', day, remarked(words.training(name)));
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

/** The clause of the shared library that promises training, and how often: with children at least once a year. */
const learningClause = 'safety-training';

function trainingMonths(document: PolicyDocument, id: PolicyId, profile: Profile): number | undefined {
  const promises = document.sections.some(({ clauses }) =>
    clauses.some((clause) => clause.id === learningClause && clause.origin !== 'omitted'),
  );
  if (!promises) return undefined;
  const { refresherMonths } = resolveProfile(profile).training;
  return id === 'child-protection' ? Math.min(yearly, refresherMonths) : refresherMonths;
}

function addLaw(days: Days, documents: readonly PolicyDocument[], profile: Profile): void {
  const { words } = days;
  const checkedOn = profile.law?.checkedOn;
  if (checkedOn !== undefined) days.addDue('law', 'law', addMonths(checkedOn, yearly), words.law);
  const leaveCheckedOn = profile.leave?.lawCheckedOn;
  if (leaveCheckedOn !== undefined && documentOf(documents, 'parental-leave'))
    days.addDue('law parental-leave', 'law', addMonths(leaveCheckedOn, yearly), words.leaveLaw);
}

/** Months after adoption by which the first figures are counted. */
const baselineMonths = 6;

function addGoals(days: Days, documents: readonly PolicyDocument[], profile: Profile): void {
  const document = documentOf(documents, 'womens-leadership');
  if (!document) return;
  const { words } = days;
  const adopted = adoptionDay('womens-leadership', profile, days.date);
  if (adopted !== undefined)
    days.add('goal baseline', 'goal', addMonths(adopted, baselineMonths), words.baseline);
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

/** A year that the document prints: a goal that is reached, or left out, is printed nowhere. */
function printedYear({ fields }: PolicyDocument, path: string): string | undefined {
  const field = Object.values(fields).find(({ key }) => key === path || key.startsWith(`${path}|`));
  const year = field?.open === undefined ? field?.text : undefined;
  return year !== undefined && /^\d{4}$/.test(year) ? year : undefined;
}

function addPay(days: Days, documents: readonly PolicyDocument[], profile: Profile): void {
  if (!documentOf(documents, 'parental-leave')) return;
  const { words } = days;
  const leave: LeaveDays = profile.leave ?? {};
  if (leave.gapClosedBy !== undefined) days.add('pay gap', 'pay', leave.gapClosedBy, words.gapClosed);
  if (leave.topUp !== 'staged') return;
  for (const { id, from, percent } of leave.stages ?? []) {
    if (from !== undefined && percent !== undefined)
      days.add(`pay stage ${id}`, 'pay', from, words.stage(percent));
  }
}

/** The answers about leave that hold a day. */
interface LeaveDays {
  readonly topUp?: string | undefined;
  readonly gapClosedBy?: string | undefined;
  readonly stages?:
    | readonly {
        readonly id: string;
        readonly from?: string | undefined;
        readonly percent?: number | undefined;
      }[]
    | undefined;
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
