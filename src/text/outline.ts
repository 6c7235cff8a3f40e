/**
 * The order, the levels and the anchors of a document's headings: the same for every text format.
 *
 * Level 1 is the title, level 2 a section, level 3 a clause. Front and back matter has no section heading,
 * so its clauses stand at level 2 themselves and no level is skipped.
 */
import type { Clause, DocumentLabels, Inline, PolicyDocument, Section } from '../policy/document.js';
import { capitalised } from './characters.js';

export interface OutlineClause {
  readonly clause: Clause;
  /** Unique in the page, fit for a fragment. */
  readonly anchor: string;
  readonly level: 2 | 3;
  /** What stands before the title: `4.2`, `Annex A`, or nothing. */
  readonly number: string;
}

export interface OutlineSection {
  readonly section: Section;
  readonly anchor: string;
  /** The section's own heading, absent for front and back matter. */
  readonly title?: readonly Inline[];
  readonly number: string;
  readonly clauses: readonly OutlineClause[];
}

export interface Outline {
  /** What stands before the contents. */
  readonly front: readonly OutlineSection[];
  /** Body, annexes and back matter. */
  readonly rest: readonly OutlineSection[];
  /** Anchor of each clause by its id; the first where an id is used twice. */
  readonly anchors: ReadonlyMap<string, string>;
}

/** The outline of a document. Sections without clauses leave no trace. */
export function outlineOf(document: PolicyDocument): Outline {
  const names = new Anchors();
  const anchors = new Map<string, string>();
  const sections = document.sections
    .filter((section) => section.clauses.length > 0)
    .map((section): OutlineSection => {
      const anchor = names.take(`section-${section.id}`);
      // One page has no sections to tell apart.
      const titled =
        section.title.length > 0 && document.layout !== 'one-page' && section.clauses.some(isBody);
      const clauses = section.clauses.map((clause): OutlineClause => {
        const own = names.take(`clause-${clause.id}`);
        if (!anchors.has(clause.id)) anchors.set(clause.id, own);
        return { clause, anchor: own, level: titled ? 3 : 2, number: clauseNumber(clause, document) };
      });
      return { section, anchor, ...(titled && { title: section.title }), number: section.number, clauses };
    });
  const isFront = (section: OutlineSection): boolean =>
    section.clauses.every(({ clause }) => clause.kind === 'front');
  return { front: sections.filter(isFront), rest: sections.filter((section) => !isFront(section)), anchors };
}

const isBody = (clause: Clause): boolean => clause.kind === 'clause' || clause.kind === 'annex';

function clauseNumber(
  clause: Clause,
  document: { readonly labels: DocumentLabels; readonly language: string },
): string {
  if (clause.number === '' || clause.kind !== 'annex') return clause.number;
  return `${capitalised(document.labels.annex, document.language)} ${clause.number}`;
}

/** Hands out anchors: only characters that need no escaping in a fragment, never the same twice. */
class Anchors {
  readonly #taken = new Set<string>();

  take(wanted: string): string {
    const safe = wanted.replace(/[^A-Za-z0-9_-]/gu, (c) => `_${(c.codePointAt(0) ?? 0).toString(16)}`);
    let name = safe;
    for (let count = 2; this.#taken.has(name); count += 1) name = `${safe}-${count}`;
    this.#taken.add(name);
    return name;
  }
}

/** Heading levels inside one clause: a lower sub-heading never comes before a higher one was seen. */
export class SubHeadingLevels {
  #deepest = 0;
  readonly #clause: number;

  /** `clause` is the level of the clause's own heading. */
  constructor(clause: number) {
    this.#clause = clause;
  }

  /** The level, counted from the title's 1, at which a sub-heading of `level` is written. */
  of(level: 1 | 2): number {
    const written = Math.min(level, this.#deepest + 1);
    this.#deepest = Math.max(this.#deepest, written);
    return this.#clause + written;
  }
}

/** The blocks of a clause as written: an omitted clause without words of its own shows its reason. */
export function blocksOf(clause: Clause): Clause['blocks'] {
  if (clause.blocks.length > 0 || clause.reason === undefined) return clause.blocks;
  return [{ type: 'paragraph', children: [{ type: 'text', text: clause.reason }] }];
}
