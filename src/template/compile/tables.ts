import type { BlockTemplate, RowEntry } from '../compiled.js';
import type { Region } from './lift.js';
import type { Table } from './markdown.js';
import type { BlockTools } from './tools.js';

type TableTemplate = Extract<BlockTemplate, { type: 'table' }>;

/** What `:::table{…}` says of the table in it. */
export interface TableSettings {
  readonly caption: string;
  readonly style?: TableTemplate['style'];
  readonly widths?: readonly number[];
}

/** Compiles a table; without headers it is plain. */
export function compileTable(
  node: Table,
  inner: readonly Region[],
  tools: BlockTools,
  settings?: TableSettings,
): TableTemplate {
  const [head, ...body] = node.children;
  const headers = (head?.children ?? []).map((cell) => tools.inlines.compile(cell.children));
  const widths = settings?.widths;
  if (widths !== undefined && widths.length !== headers.length) {
    tools.report(
      node,
      'table',
      `The table has ${headers.length} columns and ${widths.length} widths`,
      'Give one width for each column.',
    );
  }
  const columns = headers.map((header, index) => ({
    align: node.align?.[index] ?? ('left' as const),
    width: widths?.[index] ?? 1,
    header,
  }));
  const rows = tools.arranger.arrange<Table['children'][number], RowEntry>(
    body,
    inner,
    (row) => {
      if (row.children.length !== columns.length) {
        tools.report(
          row,
          'table',
          `A row has ${row.children.length} cells and the header has ${columns.length}`,
          'Give every row as many cells as the header; a "|" inside a cell is written "\\|".',
        );
      }
      return [{ type: 'row', cells: row.children.map((cell) => tools.inlines.compile(cell.children)) }];
    },
    (entry) => entry,
  );
  const plain = headers.every((header) => header.length === 0);
  return {
    type: 'table',
    style: settings?.style ?? (plain ? 'plain' : 'data'),
    caption: settings?.caption ?? '',
    columns,
    rows,
  };
}
