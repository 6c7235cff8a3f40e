/**
 * Coverage as JSON, for other programs.
 */
import type { CoverageRow } from './coverage-row.js';
import { coverageNotice, coverageSummary } from './coverage-words.js';
import type { CoverageHeading } from './coverage-words.js';

/** `{ format: 1, notice, organisation, date, summary, rows }`, indented by two spaces, with a final line break. */
export function coverageJson(rows: readonly CoverageRow[], heading: CoverageHeading): string {
  const { organisation, date } = heading;
  const content = {
    format: 1,
    notice: coverageNotice,
    organisation,
    date,
    summary: coverageSummary(rows),
    rows,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
