/** Tables to HTML. */
import type { Table, TableColumn } from '../../policy/document.js';
import { plainText } from '../plain.js';
import { attribute, text } from './escape.js';
import type { InlineContext } from './inlines.js';
import { inlinesHtml } from './inlines.js';

/** Column widths are classes in steps of five per cent, because a style attribute is refused by a strict CSP. */
export const WIDTH_STEP = 5;

/**
 * The HTML of a table. Two columns fit any screen; wider ones scroll inside a region of their own that the
 * keyboard reaches. `title` is the title of the clause around it: a caption that repeats it is only read aloud.
 */
export function tableHtml(table: Table, context: InlineContext, title: string): string {
  const caption = table.caption.trim() === '' ? title : table.caption;
  const repeats = caption === title ? ' class="pw-aloud"' : '';
  const html =
    `<table class="pw-table pw-${table.style}"><caption${repeats}>${text(caption)}</caption>` +
    columnsHtml(table.columns) +
    headHtml(table, context) +
    `<tbody>${table.rows.map((row) => rowHtml(row.cells, table, context)).join('')}</tbody></table>`;
  if (table.columns.length < 3) return `<div class="pw-fits">${html}</div>`;
  const wide = table.columns.length > 4 ? 'pw-scrolls pw-many' : 'pw-scrolls';
  return `<div class="${wide}" role="region" tabindex="0" aria-label="${attribute(caption)}">${html}</div>`;
}

function columnsHtml(columns: readonly TableColumn[]): string {
  const total = columns.reduce((sum, column) => sum + Math.max(0, column.width), 0);
  const share = (column: TableColumn): number =>
    total > 0 ? (Math.max(0, column.width) / total) * 100 : 100 / columns.length;
  const step = (column: TableColumn): number =>
    Math.max(WIDTH_STEP, Math.round(share(column) / WIDTH_STEP) * WIDTH_STEP);
  return `<colgroup>${columns.map((column) => `<col class="pw-width-${step(column)}"/>`).join('')}</colgroup>`;
}

const aligned = (column: TableColumn | undefined): string =>
  column === undefined || column.align === 'left' ? '' : ` class="pw-${column.align}"`;

function headHtml(table: Table, context: InlineContext): string {
  if (table.columns.every((column) => plainText(column.header).trim() === '')) return '';
  const cells = table.columns.map((column) => {
    const html = inlinesHtml(column.header, context);
    // A header cell without words names nothing; a screen reader would announce an empty header.
    return html.trim() === ''
      ? `<td${aligned(column)}></td>`
      : `<th scope="col"${aligned(column)}>${html}</th>`;
  });
  return `<thead><tr>${cells.join('')}</tr></thead>`;
}

function rowHtml(cells: Table['rows'][number]['cells'], table: Table, context: InlineContext): string {
  const html = cells.map((cell, index) => {
    const content = inlinesHtml(cell, context);
    const attributes = aligned(table.columns[index]);
    const names = index === 0 && table.style === 'plain' && content !== '';
    return names ? `<th scope="row"${attributes}>${content}</th>` : `<td${attributes}>${content}</td>`;
  });
  return `<tr>${html.join('')}</tr>`;
}
