/**
 * The words around coverage rows, shared by every format. English.
 */
import type { CoverageRow, CoverageState } from './coverage-row.js';

/** What a reader must know before reading a row. */
export const coverageNotice =
  'This list says which requirement the text addresses, and where. Whether it is so in practice is another ' +
  'question and must be checked: fill in the last column. The sources are orientation: treaties and their ' +
  'recommendations bind states, and what binds you is your law and your agreements.';

/** Heading of the empty column. */
export const practiceHeading = 'In practice yet? (yes / no / date)';

export const stateWords: Readonly<Record<CoverageState, string>> = {
  addressed: 'addressed',
  open: 'open',
  customised: 'in your own words',
  omitted: 'left out',
  'not-applicable': 'does not apply',
  'not-addressed': 'not addressed (a gap)',
};

/** Whose coverage it is. */
export interface CoverageHeading {
  readonly organisation: string;
  /** ISO date of the documents. */
  readonly date: string;
}

export interface CoverageSummary {
  readonly state: CoverageState;
  readonly must: number;
  readonly should: number;
}

/** How many rows are in each state, in a fixed order, states without rows left out. */
export function coverageSummary(rows: readonly CoverageRow[]): readonly CoverageSummary[] {
  return (Object.keys(stateWords) as CoverageState[])
    .map((state) => {
      const of = rows.filter((row) => row.state === state);
      const must = of.filter((row) => row.level === 'must').length;
      return { state, must, should: of.length - must };
    })
    .filter(({ must, should }) => must + should > 0);
}

/** Where it stands: `4.2 Raising a concern`, with the policy's id where it is not the row's own. */
export function clauseWords({ clauses, policy }: CoverageRow): string {
  return clauses
    .map((clause) => {
      const place = `${clause.number} ${clause.title}`.trim() || clause.id;
      return clause.policy === policy ? place : `${place} (${clause.policy})`;
    })
    .join('; ');
}

/** What else is to be said of a row: who settles it, why it was left out, when it applies, what stands open. */
export function remarkWords(row: CoverageRow): string {
  switch (row.state) {
    case 'open':
      return row.dateAllowed
        ? `to be settled by ${row.by ?? ''} by ${row.owner ?? ''}`
        : `blocks adoption; to be settled by ${row.by ?? ''} by ${row.owner ?? ''}`;
    case 'omitted':
      return row.reason ?? '';
    case 'not-applicable':
      return row.condition ?? '';
    case 'customised':
      return 'read your words against the requirement';
    case 'not-addressed':
      return row.clauses.length > 0 ? 'left out without a reason' : '';
    case 'addressed':
      return row.points.length > 0
        ? `open in the same place: ${row.points.map(({ what }) => what).join('; ')}`
        : '';
  }
}
