import type { Block, Inline, ListItem, TableRow } from '../blocks.js';
import type {
  BlockTemplate,
  DefinitionTemplate,
  Each,
  If,
  InlineTemplate,
  ListItemTemplate,
  RowTemplate,
} from '../compiled.js';
import { compileCondition, type Names } from './expressions.js';
import type { Frame } from './frame.js';
import { compileInlines, compileLoop } from './inlines.js';
import { deepFreeze, isStaticBlock, isStaticEntry, isStaticInline } from './static.js';

/** Adds what a template comes to, nothing where nothing is left of it. */
type Write<Result> = (frame: Frame, out: Result[]) => void;

type BlockOf<Type extends BlockTemplate['type']> = Extract<BlockTemplate, { type: Type }>;

const topLevel = new WeakMap<BlockTemplate, Write<Block>>();

/** Compiles the blocks of a clause; each block only once, also when arrays of blocks are put together anew. */
export function compileClause(templates: readonly BlockTemplate[]): Write<Block> {
  return sequence(templates, [], (template) => {
    let write = topLevel.get(template);
    if (write === undefined) topLevel.set(template, (write = compileBlock(template, [])));
    return write;
  });
}

function compileBlocks(templates: readonly BlockTemplate[], names: Names): Write<Block> {
  return sequence(templates, names, compileBlock);
}

function sequence<Template, Result>(
  templates: readonly Template[],
  names: Names,
  compile: (template: Template, names: Names) => Write<Result>,
): Write<Result> {
  const writers = templates.map((template) => compile(template, names));
  return (frame, out) => {
    for (const write of writers) write(frame, out);
  };
}

const staticResults = new WeakMap<object, readonly unknown[]>();

/** Static results are made once, frozen, and the same objects ever after: writers keep their bytes by identity. */
function once<Result>(template: object, write: Write<Result>): Write<Result> {
  // What stands under a template was put there by its own `write`.
  let results = staticResults.get(template) as readonly Result[] | undefined;
  return (frame, out) => {
    if (results === undefined) {
      const made: Result[] = [];
      write(frame, made);
      results = deepFreeze(made);
      staticResults.set(template, results);
    }
    for (const result of results) out.push(result);
  };
}

function compileBranches<Template, Result>(
  template: If<Template> | Each<Template>,
  names: Names,
  compile: (template: Template, names: Names) => Write<Result>,
): Write<Result> {
  const otherwise = sequence(template.otherwise, names, compile);
  if (template.type === 'if') {
    const test = compileCondition(template.test, names);
    const then = sequence(template.then, names, compile);
    return (frame, out) => (test(frame) ? then : otherwise)(frame, out);
  }
  const loop = compileLoop(template.over, names);
  const body = sequence(template.body, [...names, template.as], compile);
  return (frame, out) => {
    if (!loop(frame, () => body(frame, out))) otherwise(frame, out);
  };
}

/** A list item, row or definition, or the conditions and loops between them. */
function compileEntry<Template extends { type: 'item' | 'row' | 'definition' }, Result>(
  compile: (template: Template, names: Names) => Write<Result>,
): (entry: Entry<Template>, names: Names) => Write<Result> {
  const compileAny = (entry: Entry<Template>, names: Names): Write<Result> =>
    isBranch(entry) ? compileBranches(entry, names, compileAny) : compile(entry, names);
  return compileAny;
}

type Entry<Template> = Template | If<Entry<Template>> | Each<Entry<Template>>;

function isBranch<Template extends { type: 'item' | 'row' | 'definition' }>(
  entry: Entry<Template>,
): entry is If<Entry<Template>> | Each<Entry<Template>> {
  return entry.type === 'if' || entry.type === 'each';
}

function compileBlock(template: BlockTemplate, names: Names): Write<Block> {
  if (template.type === 'if' || template.type === 'each')
    return compileBranches(template, names, compileBlock);
  const write = compileContent(template, names);
  return isStaticBlock(template) ? once(template, write) : write;
}

function compileContent(
  template: Exclude<BlockTemplate, { type: 'if' | 'each' }>,
  names: Names,
): Write<Block> {
  switch (template.type) {
    case 'paragraph':
      return words(template.children, names, (children) => ({ type: 'paragraph', children }));
    case 'heading': {
      const { level } = template;
      return words(template.children, names, (children) => ({ type: 'heading', level, children }));
    }
    case 'list': {
      const { style } = template;
      return collection(sequence(template.items, names, compileEntry(compileItem)), (items) => ({
        type: 'list',
        style,
        items,
      }));
    }
    case 'table':
      return compileTable(template, names);
    case 'definitions':
      return collection(sequence(template.items, names, compileEntry(compileDefinition)), (items) => ({
        type: 'definitions',
        items,
      }));
    case 'callout': {
      const { kind } = template;
      return collection(compileBlocks(template.children, names), (children) => ({
        type: 'callout',
        kind,
        children,
      }));
    }
    case 'landscape':
      return collection(compileBlocks(template.children, names), (children) => ({
        type: 'landscape',
        children,
      }));
    case 'lines': {
      const { rows } = template;
      const label = compileInlines(template.label, names);
      return (frame, out) => out.push({ type: 'lines', label: label(frame), rows });
    }
    case 'signature': {
      const parts = template.parts.map((part) => compileInlines(part, names));
      return (frame, out) => {
        const filled = parts.map((part) => part(frame)).filter((part) => part.length > 0);
        if (filled.length > 0) out.push({ type: 'signature', parts: filled });
      };
    }
    case 'pagebreak':
      return (_, out) => out.push({ type: 'pagebreak' });
  }
}

function words(
  templates: readonly InlineTemplate[],
  names: Names,
  make: (children: readonly Inline[]) => Block,
): Write<Block> {
  const inlines = compileInlines(templates, names);
  return (frame, out) => {
    const children = inlines(frame);
    if (children.length > 0) out.push(make(children));
  };
}

function collection<Part>(write: Write<Part>, make: (parts: readonly Part[]) => Block): Write<Block> {
  return (frame, out) => {
    const parts: Part[] = [];
    write(frame, parts);
    if (parts.length > 0) out.push(make(parts));
  };
}

function compileItem(template: ListItemTemplate, names: Names): Write<ListItem> {
  const blocks = compileBlocks(template.children, names);
  const write: Write<ListItem> = (frame, out) => {
    const children: Block[] = [];
    blocks(frame, children);
    if (children.length > 0) out.push({ children });
  };
  return isStaticEntry(template) ? once(template, write) : write;
}

/** A row that is empty in the template is a form's row to fill in; one that became empty vanishes. */
function compileRow(template: RowTemplate, names: Names): Write<TableRow> {
  const cells = template.cells.map((cell) => compileInlines(cell, names));
  const isForm = template.cells.every((cell) => cell.length === 0);
  const write: Write<TableRow> = (frame, out) => {
    const filled = cells.map((cell) => cell(frame));
    if (isForm || filled.some((cell) => cell.length > 0)) out.push({ cells: filled });
  };
  return isStaticEntry(template) ? once(template, write) : write;
}

function compileDefinition(
  template: DefinitionTemplate,
  names: Names,
): Write<{ readonly term: readonly Inline[]; readonly description: readonly Inline[] }> {
  const term = compileInlines(template.term, names);
  const description = compileInlines(template.description, names);
  const write: Write<{ term: readonly Inline[]; description: readonly Inline[] }> = (frame, out) => {
    const item = { term: term(frame), description: description(frame) };
    if (item.term.length > 0 && item.description.length > 0) out.push(item);
  };
  return isStaticEntry(template) ? once(template, write) : write;
}

function compileTable(template: BlockOf<'table'>, names: Names): Write<Block> {
  const { style, caption } = template;
  const headers = template.columns.map((column) => ({
    ...column,
    make: compileInlines(column.header, names),
  }));
  const makeColumns = (frame: Frame) =>
    headers.map(({ align, width, make }) => ({ align, width, header: make(frame) }));
  let fixed: ReturnType<typeof makeColumns> | undefined;
  const isFixed = template.columns.every((column) => column.header.every(isStaticInline));
  const columns = (frame: Frame) =>
    isFixed ? (fixed ??= deepFreeze(makeColumns(frame))) : makeColumns(frame);
  const rows = sequence(template.rows, names, compileEntry(compileRow));
  return (frame, out) => {
    const filled: TableRow[] = [];
    rows(frame, filled);
    if (filled.length > 0) out.push({ type: 'table', style, caption, columns: columns(frame), rows: filled });
  };
}
