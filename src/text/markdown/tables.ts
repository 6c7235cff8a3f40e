/** Tables to Markdown. */
import type { Inline, Table, TableColumn } from '../../policy/document.js';
import { inlinesMarkdown } from './inlines.js';

const RULE: Readonly<Record<TableColumn['align'], string>> = { left: '---', right: '--:', center: ':-:' };

/**
 * Rows of pipes under the caption. Every table has a header row, because the format knows no
 * other. A caption that is the `title` of the clause around it is left out.
 */
export function tableMarkdown(table: Table, title: string): string {
  const caption: readonly Inline[] = [
    { type: 'emphasis', children: [{ type: 'text', text: table.caption }] },
  ];
  const rows = table.rows.map(({ cells }) =>
    table.columns.map((_, index) => {
      const cell = cells[index] ?? [];
      return table.style === 'plain' && index === 0 ? [{ type: 'strong' as const, children: cell }] : cell;
    }),
  );
  const lines = [
    row(table.columns.map((column) => column.header)),
    `| ${table.columns.map((column) => RULE[column.align]).join(' | ')} |`,
    ...rows.map(row),
  ].join('\n');
  return table.caption.trim() === '' || table.caption === title
    ? lines
    : `${inlinesMarkdown(caption)}\n\n${lines}`;
}

const row = (cells: readonly (readonly Inline[])[]): string =>
  `| ${cells.map((cell) => inlinesMarkdown(cell, 'cell')).join(' | ')} |`;
