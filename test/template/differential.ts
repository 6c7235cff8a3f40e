/**
 * Handlebars itself against our compiler and evaluator: for inert values (no markup, no final full stop) both must
 * say the same words. Used on samples here, and on every shipped template.
 */
import Handlebars from 'handlebars';
import type { Nodes } from 'mdast';
import { compileClauseText } from '../../src/template/compile.js';
import { parseMarkdown } from '../../src/template/compile/markdown.js';
import { readWords, type TextPieces } from '../../src/template/compile/words.js';
import { evaluateBlocks, type EvaluationContext } from '../../src/template/evaluate.js';
import {
  formatCapital,
  formatDate,
  formatList,
  formatNumber,
  formatPercent,
  pluralWord,
} from '../../src/template/formats.js';
import { IssueList } from '../../src/template/issues.js';
import { pieces } from './support.js';

export interface Comparison {
  /** File and line, for messages. */
  readonly place: string;
  readonly handlebars: string;
  readonly ours: string;
}

/** Compares one clause text. */
export function compareText(source: string, context: EvaluationContext, place = 'sample'): Comparison {
  const inert: EvaluationContext = {
    ...context,
    // Handlebars prints nothing where a value is missing.
    missing: () => ({ text: '', open: 'missing' }),
    reference: (clause, show) => `reference ${clause} ${show}`,
  };
  const { text } = compileClauseText({ file: place, text: source });
  return {
    place,
    handlebars: sameSpaces(handlebarsWords(source, inert)),
    ours: sameSpaces(pieces(evaluateBlocks(text, inert)).join(' ')),
  };
}

/** Compares every text of a words file: bodies, short texts, variants. */
export function compareWordsFile(
  file: { file: string; text: string },
  context: EvaluationContext,
): Comparison[] {
  const words = readWords(file, new IssueList(), 'optional');
  const compare = ({ body, short }: TextPieces): Comparison[] =>
    [body, ...(short === undefined ? [] : [short])].map((source) =>
      compareText(source.text, context, `${source.file}:${source.firstLine}`),
    );
  return [...words.clauses.values()].flatMap((clause) => [
    ...compare(clause.text),
    ...clause.variants.flatMap((variant) => compare(variant.text)),
  ]);
}

function handlebarsWords(source: string, context: EvaluationContext): string {
  const engine = Handlebars.create();
  engine.registerHelper(helpersOf(context));
  // `compat` looks names up through the loops, as our language does.
  const template = engine.compile(source, { noEscape: true, compat: true });
  const output = template(context.values, { allowProtoPropertiesByDefault: false });
  // A missing value between asterisks leaves four of them.
  return markdownWords(parseMarkdown(output.replaceAll('****', '')));
}

/** Handlebars hands its options to every helper as the last argument; it is cut off here. */
function helpersOf(context: EvaluationContext): Record<string, (...args: unknown[]) => unknown> {
  const { locale } = context;
  const known = (...values: unknown[]): boolean =>
    values.every((value) => value !== undefined && value !== null);
  const compare = (holds: (a: number | string, b: number | string) => boolean) => (a: unknown, b: unknown) =>
    typeof a === typeof b && (typeof a === 'number' || typeof a === 'string') && holds(a, b as typeof a);
  const isTrue = (value: unknown): boolean => !Handlebars.Utils.isEmpty(value) && value !== 0;
  const plain: Record<string, (...args: never[]) => unknown> = {
    eq: (a: unknown, b: unknown) => known(a, b) && a === b,
    ne: (a: unknown, b: unknown) => known(a, b) && a !== b,
    lt: compare((a, b) => a < b),
    lte: compare((a, b) => a <= b),
    gt: compare((a, b) => a > b),
    gte: compare((a, b) => a >= b),
    and: (...args: unknown[]) => args.every(isTrue),
    or: (...args: unknown[]) => args.some(isTrue),
    not: (a: unknown) => !isTrue(a),
    includes: (list: unknown, item: unknown) => Array.isArray(list) && list.includes(item),
    count: (list: unknown) => (Array.isArray(list) ? list.length : 0),
    has: (id: string) => context.has(id),
    date: (date?: string) => (date ? formatDate(date, locale) : ''),
    number: (number?: number) => (known(number) ? formatNumber(number ?? 0, locale) : ''),
    list: (list?: unknown[]) =>
      formatList(
        (list ?? []).map(nameOf).filter((word) => word !== ''),
        locale,
      ),
    capital: (words?: string) => formatCapital(words ?? '', locale),
    percentOf: (part: number, whole: number) => formatPercent(part, whole, locale),
    plural: (number: number | undefined, one: string, many: string) =>
      number === undefined ? many : pluralWord(number, one, many, locale),
    clause: (id: string, show?: 'number' | 'title') => context.reference?.(id, show ?? 'label'),
    text: (value: unknown) => value,
    term: (key: string) => (context.values as { terms: Record<string, string> }).terms[key],
  };
  return Object.fromEntries(
    Object.entries(plain).map(([name, helper]) => [
      name,
      (...args: unknown[]) => helper(...(args.slice(0, -1) as never[])),
    ]),
  );
}

function nameOf(item: unknown): string {
  const name = typeof item === 'object' && item !== null && 'name' in item ? item.name : item;
  return typeof name === 'string' || typeof name === 'number' ? String(name) : '';
}

/** The words of parsed Markdown; terms of definitions lose the colon that sets them off. */
function markdownWords(node: Nodes, inDefinitions = false): string {
  const definitions = inDefinitions || (node.type === 'containerDirective' && node.name === 'definitions');
  if (node.type === 'text') {
    const words = node.value;
    return inDefinitions ? words.replace(/^\s*:\s*/, ' ') : words;
  }
  if (node.type === 'leafDirective' && node.name === 'signature') {
    return node.children
      .map((child) => markdownWords(child))
      .join('')
      .replaceAll('|', ' ');
  }
  if (!('children' in node)) return ' ';
  // A table of which only the header is left is left out by us.
  if (node.type === 'table' && node.children.length < 2) return ' ';
  const inline = [
    'paragraph',
    'heading',
    'strong',
    'emphasis',
    'link',
    'tableCell',
    'leafDirective',
  ].includes(node.type);
  const words = node.children.map((child) => markdownWords(child, definitions)).join(inline ? '' : ' ');
  return inDefinitions && node.type === 'strong' ? words.replace(/:\s*$/, ' ') : words;
}

/** Seams and doubled full stops are mended by us and not by Handlebars; white space and the mark of a line break are no words. */
function sameSpaces(words: string): string {
  return words
    .replace(/[\s↵]+/g, ' ')
    .replace(/ ([.,;:!?)\]”’…])/g, '$1')
    .replace(/([([“‘]) /g, '$1')
    .replace(/([.!?…])\.(?!\.)/g, '$1')
    .trim();
}
