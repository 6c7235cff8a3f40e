/** Documents with one thing taken out or put wrong, to see that a check tells it. */
import type { Block, Clause, Inline, PolicyDocument, Table } from '../../../src/policy/document.js';
import { isRouteTable } from './route-table.js';

function withClauses(
  document: PolicyDocument,
  change: (clause: Clause) => readonly Clause[],
): PolicyDocument {
  return {
    ...document,
    sections: document.sections.map((section) => ({ ...section, clauses: section.clauses.flatMap(change) })),
  };
}

/** Without the clauses that say that they address a requirement. */
export function withoutClausesOf(document: PolicyDocument, requirement: string): PolicyDocument {
  return withClauses(document, (clause) => (clause.satisfies.includes(requirement) ? [] : [clause]));
}

export function routeTableOf(document: PolicyDocument): Table | undefined {
  return document.sections
    .flatMap(({ clauses }) => clauses.flatMap(({ blocks }) => blocks))
    .find((block): block is Table => block.type === 'table' && isRouteTable(block));
}

function withRouteTable(document: PolicyDocument, change: (table: Table) => Table): PolicyDocument {
  const changed = (block: Block) => (block.type === 'table' && isRouteTable(block) ? change(block) : block);
  return withClauses(document, (clause) => [{ ...clause, blocks: clause.blocks.map(changed) }]);
}

export function withoutRouteRow(document: PolicyDocument, row: number): PolicyDocument {
  return withRouteTable(document, (table) => ({
    ...table,
    rows: table.rows.filter((_, index) => index !== row),
  }));
}

export function withRouteCell(
  document: PolicyDocument,
  row: number,
  column: number,
  cell: readonly Inline[],
): PolicyDocument {
  return withRouteTable(document, (table) => ({
    ...table,
    rows: table.rows.map((old, index) =>
      index === row ? { cells: old.cells.map((words, at) => (at === column ? cell : words)) } : old,
    ),
  }));
}
