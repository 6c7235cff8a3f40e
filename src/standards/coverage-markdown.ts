/**
 * Coverage as Markdown: the notice, the counts, the gaps said plainly, and one table for each policy.
 */
import type { CoverageRow } from './coverage-row.js';
import {
  clauseWords,
  coverageNotice,
  coverageSummary,
  practiceHeading,
  remarkWords,
  stateWords,
} from './coverage-words.js';
import type { CoverageHeading } from './coverage-words.js';

/** CommonMark with tables. Values arrive as the characters they are, whatever they hold. */
export function coverageMarkdown(rows: readonly CoverageRow[], heading: CoverageHeading): string {
  const policies = [...new Set(rows.map((row) => row.policy))];
  return [
    `# Coverage: ${escape(heading.organisation)}, ${escape(heading.date)}`,
    coverageNotice,
    table(
      ['The text', 'must', 'should'],
      coverageSummary(rows).map(({ state, must, should }) => [
        stateWords[state],
        String(must),
        String(should),
      ]),
    ),
    gaps(rows),
    ...policies.flatMap((policy) => [
      `## ${policy}`,
      requirements(rows.filter((row) => row.policy === policy)),
    ]),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/u, '\n');
}

function gaps(rows: readonly CoverageRow[]): string {
  const missing = rows.filter((row) => row.state === 'not-addressed');
  if (missing.length === 0) {
    return 'No gap: every requirement that applies has a place in the text, is open, or was left out with a reason.';
  }
  const lines = (['must', 'should'] as const).map((level) => {
    const ids = missing.filter((row) => row.level === level).map((row) => row.id);
    return `- ${level}: ${ids.join(', ') || 'none'}`;
  });
  return ['Gaps, requirements that nothing in the text addresses:\n', ...lines].join('\n');
}

function requirements(rows: readonly CoverageRow[]): string {
  return table(
    ['Id', 'Requirement', 'Level', 'The text', 'Where', 'Remark', 'Sources', practiceHeading],
    rows.map((row) => [
      row.id,
      escape(row.requirement),
      row.gate ? `${row.level}, gate` : row.level,
      stateWords[row.state],
      escape(clauseWords(row)),
      escape(remarkWords(row)),
      escape(row.sources.map(({ text }) => text).join('; ')),
      row.inPracticeYet,
    ]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Nothing in a value is markup: every character with a meaning in a cell is escaped, a line break is a space. */
function escape(value: string): string {
  return value.replace(/\s*[\r\n\u2028\u2029]+\s*/gu, ' ').replace(/[\\`*_[\]<>|&~#]/gu, '\\$&');
}
