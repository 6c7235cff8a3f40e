/**
 * What the adoption pack says of the other documents, worked out from these documents as they were assembled:
 * states, chosen wordings, open points, questions for whoever checks the law, a calendar.
 */
import { addDays, addMonths } from '../profile/open-points.js';
import { reviewMonthsOf } from '../profile/defaults.js';
import type { ResolvedProfile } from '../profile/defaults.js';
import type { FlatFacts } from '../profile/facts.js';
import { personOf } from '../profile/people.js';
import type { Profile, RoleName } from '../profile/schema.js';
import { plainText } from '../template/plain.js';
import { decisionsOn, isPolicyId } from './adoption.js';
import type { SetFinding } from './consistency/finding.js';
import type { Customisation } from './customisation.js';
import type { Clause, OpenPoint, PolicyDocument } from './document.js';
import type { Lines } from './lines.js';
import { calendarOf } from './pack-calendar.js';
import { decidedOf } from './policy-set.js';
import type { PolicySet } from './policy-set.js';
import { lawQuestions } from './pack-questions.js';
import type { PolicyWords } from './words/index.js';

export interface PackInput {
  readonly set: PolicySet;
  readonly customisation: Customisation | undefined;
  readonly contradictions: readonly SetFinding[];
  readonly profile: Profile;
  readonly resolved: ResolvedProfile;
  readonly flat: FlatFacts;
  readonly lines: Lines;
  readonly words: PolicyWords;
  readonly date: string;
  readonly hasManagers: boolean;
  /** Roles that receive reports here. */
  readonly doors: readonly RoleName[];
  formatDate(day: string): string;
  formatList(words: readonly string[]): string;
  /** Words for a missing value. */
  missing(path: string): string;
  /** The open points of the set, as they are now. */
  points(): readonly OpenPoint[];
}

/** More rows would push the paper for the decision past its second page. */
const mostBlocking = 4;

/** One line of print in a cell. */
const mostWords = 12;

export function packValues(input: PackInput): Readonly<Record<string, unknown>> {
  const documents = decidedOf(input.set);
  const rows = documents.map((document) => documentRow(document, input));
  const [first, ...others] = documents.map((document) => dayOf(document, input));
  const day = others.every((other) => other === first) ? first : undefined;
  const clauses = new Map<string, Clause>();
  for (const { policy, sections } of documents)
    for (const clause of sections.flatMap((section) => section.clauses))
      clauses.set(`${policy.id}/${clause.id}`, clause);
  const printed = (id: string) => {
    const clause = clauses.get(id);
    return clause && clause.origin !== 'omitted' ? clause : undefined;
  };
  const has = (...ids: readonly string[]) => ids.some((id) => printed(id) !== undefined);
  const pointRows = pointRowsOf(input);

  return {
    documents: rows,
    toDecide: rows.some(({ isAdopted }) => !isAdopted),
    someAdopted: rows.some(({ isAdopted }) => isAdopted),
    hasLeave: has('parental-leave/birth-leave', 'parental-leave/leave-at-a-glance'),
    hasWomen: has('womens-leadership/commitment', 'womens-leadership/goal-for-leadership'),
    lawChecked: isLawChecked(input),
    untrained: untrained(input),
    consulted: documents.some(({ policy }) => decisionsOn(input.profile, policy.id).consulted !== undefined),
    tellBy: day === undefined ? undefined : addDays(day, input.resolved.document.disseminationDays),
    members: memberRows(input),
    ask: lawQuestions({ ...input, find: printed }),
    ...calendarOf({
      ...input,
      has,
      isLong: (id) => printed(id)?.short === false,
      from: day === undefined || addMonths(day, 12) <= input.date ? undefined : day,
      reviews: documents.map(({ policy }, index) => ({
        name: rows[index]?.short ?? policy.shortTitle,
        months: monthsToReview(policy.id, input),
      })),
      joined: input.formatList,
    }),
    findings: input.contradictions
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, message, mend }, index) => ({ id: `${rule}-${String(index + 1)}`, what: message, mend })),
    get blocking() {
      return pointRows()
        .filter(({ blocks }) => blocks)
        .slice(0, mostBlocking);
    },
    get moreBlocking() {
      return Math.max(0, input.points().filter((point) => point.class === 'blocks').length - mostBlocking);
    },
    get points() {
      return pointRows();
    },
  };
}

function isAdopted({ policy, openPoints }: PolicyDocument, { profile, date }: PackInput): boolean {
  const { adoptedOn, approvedBy } = decisionsOn(profile, policy.id);
  const blocked = openPoints.some((point) => point.class === 'blocks');
  return !blocked && adoptedOn !== undefined && adoptedOn <= date && approvedBy !== undefined;
}

/** From which dates are counted. A day that passed without a decision is no plan any more. */
function dayOf(document: PolicyDocument, input: PackInput): string | undefined {
  const { adoptedOn, plannedFor } = decisionsOn(input.profile, document.policy.id);
  const day = adoptedOn ?? plannedFor;
  return isAdopted(document, input) || (day !== undefined && day >= input.date) ? day : undefined;
}

function monthsToReview(id: string, { profile }: PackInput): number {
  return decisionsOn(profile, id).reviewMonths ?? (isPolicyId(id) ? reviewMonthsOf(id) : 24);
}

function documentRow(document: PolicyDocument, input: PackInput) {
  const { words } = input;
  const { id, title, promise, shortTitle } = document.policy;
  const decisions = decisionsOn(input.profile, id);
  // What is open stands in the table of open points, with its owner and date.
  const shown = (path: string) => {
    const field = document.fields[path];
    return field?.open === undefined ? field?.text : undefined;
  };
  const adopted = isAdopted(document, input);
  const day = decisions.adoptedOn ?? decisions.plannedFor;
  return {
    id,
    title,
    name: words.pack.names[id] ?? shortTitle,
    promise: plainText(promise),
    short: words.pack.shortNames[id] ?? shortTitle,
    version: document.version,
    isAdopted: adopted,
    state: words.pack.state(adopted, document.openPoints.filter((point) => point.class === 'blocks').length),
    // As the document itself prints it.
    when:
      shown('policy.plannedFor|date') ??
      shown('policy.adoptedOn|date') ??
      (day === undefined ? undefined : input.formatDate(day)),
    owner: shown('policy.owner') ?? decisions.owner,
    choices: choicesOf(document, input),
    changes: changesOf(document, input),
  };
}

/** Each wording that was chosen of a set, with what it means or costs. */
function choicesOf(document: PolicyDocument, { set, customisation, words }: PackInput) {
  const compiled = set.policies.find(({ id }) => id === document.policy.id);
  const own = customisation?.[document.policy.id];
  return (compiled?.sections.flatMap((section) => section.clauses) ?? []).flatMap(({ id, variants }) => {
    const clause = clauseOf(document, id);
    if (!variants || !clause || clause.origin === 'omitted') return [];
    const { number } = clause;
    if (own && Object.hasOwn(own.replaced, id))
      return [{ id: variants.set, clause: number, label: words.pack.ownWords, meaning: '' }];
    const choice = variants.choices.find((one) => one.id === clause.variant) ?? variants.choices[0];
    if (!choice) return [];
    return [
      { id: variants.set, clause: number, label: bare(choice.label), meaning: meaningOf(choice.help, words) },
    ];
  });
}

/** A label goes before a full stop. */
function bare(label: string): string {
  return label.replace(/[.:]$/u, '');
}

/**
 * What a wording means and costs, without the first sentence of its help, which says whom it fits: whole sentences,
 * as many as stand on a line or two.
 */
export function meaningOf(help: string, words: PolicyWords): string {
  const sentences = help.split(/(?<=[.!?])\s+/u);
  const isFirstAboutFit = sentences.length > 1 && words.pack.saysWhomItFits.test(help);
  const wanted = isFirstAboutFit ? sentences.slice(1) : sentences;
  const chosen: string[] = [];
  let count = 0;
  for (const sentence of wanted) {
    count += sentence.split(/\s+/u).length;
    if (chosen.length > 0 && count > mostWords) break;
    chosen.push(sentence);
  }
  return chosen.join(' ');
}

/** What the organisation itself left out, wrote anew or added, by number and title. */
function changesOf(document: PolicyDocument, { customisation, words, formatList }: PackInput) {
  const own = customisation?.[document.policy.id];
  if (!own) return undefined;
  const named = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const clause = clauseOf(document, id);
      return clause ? [clause.number === '' ? plainText(clause.title) : clause.number] : [];
    });
  const parts = (
    [
      ['omitted', Object.keys(own.omitted)],
      ['replaced', Object.keys(own.replaced)],
      ['added', own.added.map(({ id }) => id)],
    ] as const
  ).flatMap(([kind, ids]) => {
    const found = named(ids);
    return found.length === 0 ? [] : [words.pack.changed(kind, formatList(found))];
  });
  return parts.length === 0 ? undefined : parts.join('; ');
}

function clauseOf({ sections }: PolicyDocument, id: string): Clause | undefined {
  for (const { clauses } of sections) for (const clause of clauses) if (clause.id === id) return clause;
  return undefined;
}

/** Checked against the law, as told, and not after the day of the document. */
function isLawChecked({ profile, date }: PackInput): boolean {
  const { checkedBy, checkedOn } = profile.law ?? {};
  return checkedBy !== undefined && checkedOn !== undefined && checkedOn <= date;
}

/** How many of those who receive reports or look into them have not learnt it yet, as far as was told. */
function untrained({ profile, lines, doors, date }: PackInput): number {
  const people = [
    ...[...doors, 'childFocalPoint', 'investigator'].map((role) => lines.holder(role as RoleName)),
    ...(profile.roles?.casePanel ?? []).map((id) => personOf(profile, id)),
  ];
  const waiting = people.flatMap((person) =>
    person && (person.trainedOn === undefined || person.trainedOn > date) ? [person.id] : [],
  );
  return new Set(waiting).size;
}

/** Most members who sign on one page. */
const mostMembers = 6;

/** A place to sign for each member of the body beside the chair; four where nobody told how many sit there. */
function memberRows({ profile, flat }: PackInput): readonly { readonly id: string }[] {
  if (!flat.has_board) return [];
  const size = profile.governance?.bodySize;
  const count = Math.min(mostMembers, size === undefined ? 4 : Math.max(0, size - 1));
  return Array.from({ length: count }, (_, index) => ({ id: `member-${String(index + 1)}` }));
}

/** Templates ask for the rows many times; they change only when a point does. */
function pointRowsOf(input: PackInput) {
  const documents = decidedOf(input.set);
  const rowOf = (point: OpenPoint) => {
    const { id, what, class: kind, owner, by } = point;
    const isOpenIn = ({ openPoints }: PolicyDocument) => openPoints.some((one) => one.id === id);
    return {
      id,
      what,
      blocks: kind === 'blocks',
      className: input.words.classNames[kind],
      owner,
      by,
      documents: whereOf(documents.filter(isOpenIn), documents, input),
    };
  };
  let last:
    { readonly points: readonly OpenPoint[]; readonly rows: readonly ReturnType<typeof rowOf>[] } | undefined;
  return () => {
    const points = input.points();
    if (last?.points !== points) last = { points, rows: points.map(rowOf) };
    return last.rows;
  };
}

function whereOf(
  inside: readonly PolicyDocument[],
  all: readonly PolicyDocument[],
  { words, formatList }: PackInput,
): string {
  const nameOf = ({ policy }: PolicyDocument) => words.pack.shortNames[policy.id] ?? policy.shortTitle;
  if (inside.length === 0) return words.pack.here;
  const [other, ...more] = all.filter((document) => !inside.includes(document));
  if (!other) return all.length > 1 ? words.pack.all : formatList(inside.map(nameOf));
  return more.length === 0 && all.length > 3
    ? words.pack.allBut(nameOf(other))
    : formatList(inside.map(nameOf));
}
