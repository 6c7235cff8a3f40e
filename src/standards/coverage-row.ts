/**
 * One line of coverage: what the text does about one requirement.
 */
import type { OpenPoint } from '../policy/document.js';
import type { Cited } from './citation.js';
import type { Level } from './requirement.js';

/**
 * `addressed`: a library clause of the document addresses it. `open`: it does, but what the row asks for is still
 * to be settled. `customised`: only the organisation's own words address it. `omitted`: its clauses were left out,
 * with a reason. `not-applicable`: its condition does not hold. `not-addressed`: nothing addresses it, a gap.
 */
export type CoverageState =
  'addressed' | 'open' | 'customised' | 'omitted' | 'not-applicable' | 'not-addressed';

export interface CoverageClause {
  readonly policy: string;
  readonly id: string;
  /** `4.2`, `A`, or empty. */
  readonly number: string;
  readonly title: string;
}

export interface CoveragePoint {
  readonly id: string;
  readonly class: OpenPoint['class'];
  readonly what: string;
  readonly owner: string;
  /** ISO date. */
  readonly by: string;
}

export interface CoverageRow {
  readonly id: string;
  readonly policy: string;
  readonly requirement: string;
  /** For a row that does not apply: the level it would have. */
  readonly level: Level;
  /** Without it the document is not fit to adopt. */
  readonly gate: boolean;
  readonly sources: readonly Cited[];
  readonly state: CoverageState;
  /** The clauses that say it; for an omitted row, the clauses that would. */
  readonly clauses: readonly CoverageClause[];
  /** Open rows: whether a date and an owner count for now. False: it blocks adoption. */
  readonly dateAllowed?: boolean;
  /** Open rows: who settles it, in words. */
  readonly owner?: string;
  /** Open rows: ISO date by which it is settled. */
  readonly by?: string;
  /** Omitted rows: why, as printed. */
  readonly reason?: string;
  /** Rows that depend on something: when they apply, in words. */
  readonly condition?: string;
  /** Open points that stand in these clauses, whatever the state of the row. */
  readonly points: readonly CoveragePoint[];
  /** Left for a person to fill in: yes, no, or a date. */
  readonly inPracticeYet: '';
}
