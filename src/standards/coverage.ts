/**
 * Coverage: which requirement is addressed by which clause of a document, what is open, what was left out, what
 * does not apply and why. Says what the text does, never what is done in practice.
 */
import type { Clause, OpenPoint, PolicyDocument } from '../policy/document.js';
import { evaluateCondition } from '../template/condition.js';
import { cite } from './citation.js';
import { factsOf } from './condition-facts.js';
import { conditionWords } from './condition-words.js';
import type { CoverageClause, CoveragePoint, CoverageRow } from './coverage-row.js';
import { plainText } from '../template/plain.js';
import type { Registry } from './registry.js';
import type { Applies, Condition, Level, Requirement } from './requirement.js';

export { coverageCsv } from './coverage-csv.js';
export type { CsvOptions } from './coverage-csv.js';
export { coverageJson } from './coverage-json.js';
export { coverageMarkdown } from './coverage-markdown.js';
export type { CoverageClause, CoveragePoint, CoverageRow, CoverageState } from './coverage-row.js';
export { coverageNotice, coverageSummary } from './coverage-words.js';
export type { CoverageHeading, CoverageSummary } from './coverage-words.js';

export interface CoverageOptions {
  /** The requirements, from `standardsRegistry`. */
  readonly registry: Registry;
  /** Policies whose rows are wanted; absent: those of the documents. */
  readonly policies?: readonly string[];
}

/** The documents or facts cannot be read against the requirements. */
export class CoverageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CoverageError';
  }
}

/** A clause in its document. */
interface Place {
  readonly document: PolicyDocument;
  readonly clause: Clause;
}

/**
 * Reads documents against their requirements.
 *
 * @param documents one policy, or several that belong together (a policy and its forms, or a whole set)
 * @param facts the flat facts by name; an unknown one is present with the value `undefined`
 * @returns one row for each requirement of the policies, in the order of the standards
 * @throws CoverageError when no document has requirements, or facts that conditions read are absent
 */
export function coverage(
  documents: PolicyDocument | readonly PolicyDocument[],
  facts: Readonly<Record<string, unknown>>,
  options: CoverageOptions,
): readonly CoverageRow[] {
  const all = isList(documents) ? documents : [documents];
  const { registry } = options;
  const wanted =
    options.policies ?? registry.policies.filter((id) => all.some(({ policy }) => policy.id === id));
  const requirements = wanted.flatMap((id) => registry.requirementsOf(id));
  if (requirements.length === 0) {
    throw new CoverageError(
      `No requirements are known for ${all.map(({ policy }) => policy.id).join(', ') || 'no document'}. ` +
        `Give a document of one of: ${registry.policies.join(', ')}.`,
    );
  }
  refuseMissingFacts(requirements, facts, registry);
  const places = placesByRequirement(all);
  return requirements.map((row) => coverageRow(row, places.get(row.id) ?? [], facts, registry));
}

function isList(
  documents: PolicyDocument | readonly PolicyDocument[],
): documents is readonly PolicyDocument[] {
  return Array.isArray(documents);
}

function placesByRequirement(documents: readonly PolicyDocument[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const document of documents) {
    for (const clause of document.sections.flatMap((section) => section.clauses)) {
      for (const id of new Set(clause.satisfies)) {
        const list = places.get(id) ?? [];
        list.push({ document, clause });
        places.set(id, list);
      }
    }
  }
  return places;
}

function coverageRow(
  row: Requirement,
  places: readonly Place[],
  facts: Readonly<Record<string, unknown>>,
  registry: Registry,
): CoverageRow {
  const onlyIf = registry.onlyIf(row.policy);
  const condition = appliesWords(row.applies, onlyIf);
  const level = levelOf(row.applies, onlyIf, facts);
  const shared = {
    id: row.id,
    policy: row.policy,
    requirement: row.requirement,
    level: level ?? (row.applies.must ? 'must' : 'should'),
    gate: level !== undefined && holds(row.gate, facts),
    sources: row.sources.map((source) => cite(source, registry.source(source.name), facts)),
    ...(condition ? { condition } : {}),
    inPracticeYet: '',
  } as const;
  if (level === undefined) return { ...shared, state: 'not-applicable', clauses: [], points: [] };

  const present = places.filter(({ clause }) => clause.origin !== 'omitted');
  if (present.length === 0) return { ...shared, ...absent(places), points: [] };

  const points = pointsOf(present);
  const details = { clauses: present.map(clauseOf), points: points.map(pointOf) };
  const open = openPoint(row, present, points);
  if (open) return { ...shared, state: 'open', ...details, ...open };
  const library = present.some(({ clause }) => clause.origin === 'library');
  return { ...shared, state: library ? 'addressed' : 'customised', ...details };
}

function absent(places: readonly Place[]): Pick<CoverageRow, 'state' | 'clauses' | 'reason'> {
  if (places.length === 0) return { state: 'not-addressed', clauses: [] };
  const reasons = new Set(places.flatMap(({ clause }) => (clause.reason ? [clause.reason] : [])));
  const clauses = places.map(clauseOf);
  // Left out without a word: nothing explains the gap, so it is one.
  if (reasons.size === 0) return { state: 'not-addressed', clauses };
  return { state: 'omitted', clauses, reason: [...reasons].join('; ') };
}

/**
 * The point that keeps the row open. A blocking point does so only when it stands in every clause of the row (one
 * clause that is whole is enough); a dated one does wherever the row accepts a date.
 */
function openPoint(
  row: Requirement,
  places: readonly Place[],
  points: readonly OpenPoint[],
): Pick<CoverageRow, 'dateAllowed' | 'owner' | 'by'> | undefined {
  const blocked = places.every((place) => pointsOf([place]).some((point) => point.class === 'blocks'));
  const blocking = blocked ? earliest(points.filter((point) => point.class === 'blocks')) : undefined;
  if (blocking) return { dateAllowed: false, owner: blocking.owner, by: blocking.by };
  const dated = row.dated ? earliest(points.filter((point) => point.class === 'dated')) : undefined;
  return dated && { dateAllowed: true, owner: dated.owner, by: dated.by };
}

/** What is settled first shows; of several on one day, the first in the document. */
function earliest(points: readonly OpenPoint[]): OpenPoint | undefined {
  return points.toSorted((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0))[0];
}

/** Open points that stand in these clauses, each once. */
function pointsOf(places: readonly Place[]): readonly OpenPoint[] {
  const found = places.flatMap(({ document, clause }) =>
    document.openPoints.filter((point) => point.clauses.includes(clause.id)),
  );
  return [...new Map(found.map((point) => [point.id, point])).values()];
}

function pointOf({ id, class: kind, what, owner, by }: OpenPoint): CoveragePoint {
  return { id, class: kind, what, owner, by };
}

function clauseOf({ document, clause }: Place): CoverageClause {
  return {
    policy: document.policy.id,
    id: clause.id,
    number: clause.number,
    title: plainText(clause.title),
  };
}

function levelOf(
  applies: Applies,
  onlyIf: Condition | undefined,
  facts: Readonly<Record<string, unknown>>,
): Level | undefined {
  if (onlyIf && !holds(onlyIf, facts)) return undefined;
  if (holds(applies.must, facts)) return 'must';
  if (applies.should === 'otherwise' || holds(applies.should, facts)) return 'should';
  return undefined;
}

function holds(
  when: 'always' | 'otherwise' | Condition | undefined,
  facts: Readonly<Record<string, unknown>>,
): boolean {
  if (when === undefined || when === 'otherwise') return false;
  return when === 'always' || evaluateCondition(when.test, facts);
}

/** When the row applies, in words; empty for one that always does. */
function appliesWords({ must, should }: Applies, onlyIf: Condition | undefined): string {
  const parts = [
    ...(must && must !== 'always' ? [`a must where ${conditionWords(must.test)}`] : []),
    ...(should === 'otherwise' ? ['a should otherwise'] : []),
    ...(should && typeof should !== 'string' ? [`a should where ${conditionWords(should.test)}`] : []),
    ...(onlyIf ? [`only where ${conditionWords(onlyIf.test)}`] : []),
  ];
  return parts.join('; ');
}

function refuseMissingFacts(
  requirements: readonly Requirement[],
  facts: Readonly<Record<string, unknown>>,
  registry: Registry,
): void {
  const conditions = requirements.flatMap(({ policy, applies, gate, sources }) => [
    registry.onlyIf(policy),
    applies.must,
    applies.should,
    gate,
    ...sources.map(({ name }) => registry.source(name)?.binds),
  ]);
  const names = conditions.flatMap((when) => (typeof when === 'object' ? factsOf(when.test) : []));
  const missing = [...new Set(names)].filter((name) => !Object.hasOwn(facts, name));
  if (missing.length > 0) {
    throw new CoverageError(
      `The facts ${missing.join(', ')} are absent. Give all flat facts, the unknown ones as undefined.`,
    );
  }
}
