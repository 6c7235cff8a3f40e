/**
 * Coverage as CSV for a spreadsheet (RFC 4180): comma, double quotes, CRLF, one header record.
 */
import type { CoverageRow } from './coverage-row.js';
import { clauseWords, practiceHeading, remarkWords, stateWords } from './coverage-words.js';

const headings = [
  'Policy',
  'Id',
  'Requirement',
  'Level',
  'Gate',
  'The text (what it addresses; practice must be checked)',
  'Where',
  'Settled by (who)',
  'Settled by (date)',
  'Remark',
  'Sources',
  practiceHeading,
] as const;

export interface CsvOptions {
  /** Starts the text with a byte order mark: Excel then reads every script rightly. For files, not for pipes. */
  readonly byteOrderMark?: boolean;
}

/** One record for each row. A cell that a spreadsheet would run as a formula starts with an apostrophe. */
export function coverageCsv(rows: readonly CoverageRow[], options: CsvOptions = {}): string {
  const records = rows.map((row) => [
    row.policy,
    row.id,
    row.requirement,
    row.level,
    row.gate ? 'yes' : '',
    stateWords[row.state],
    clauseWords(row),
    row.owner ?? '',
    row.by ?? '',
    remarkWords(row),
    row.sources.map(({ text }) => text).join('; '),
    row.inPracticeYet,
  ]);
  const text = [headings, ...records].map((record) => `${record.map(cell).join(',')}\r\n`).join('');
  return options.byteOrderMark ? `\uFEFF${text}` : text;
}

function cell(value: string): string {
  // Spreadsheets take these for a formula, also after a tab or a line break.
  const safe = /^[\s\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
