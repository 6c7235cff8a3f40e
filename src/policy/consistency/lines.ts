/** A document as a reader reads it: sentence by sentence, and row by row in tables. */
import { plainText } from '../../template/plain.js';
import type { Block, Clause, Field, Inline, PolicyDocument, Reference } from '../document.js';
import type { SetPlace } from './finding.js';

/** A sentence, or a row of a table. */
export interface Line {
  readonly document: PolicyDocument;
  readonly policy: string;
  readonly clause: Clause;
  /** What the reader sees; the cells of a row stand apart by ` | `. */
  readonly text: string;
  /** The same in small letters, for a first look. */
  readonly low: string;
  /** The same with a mark in the place of every value and every reference: only the words of the text itself. */
  readonly words: string;
  /** The cells of a row. */
  readonly cells?: readonly string[];
  /** `blank`: a label of a form, or a line to sign on. */
  readonly kind: 'sentence' | 'item' | 'row' | 'heading' | 'blank';
  /** The values in it. */
  readonly fields: readonly Field[];
  /** The cross-references in it. */
  readonly references: readonly Reference[];
  /** The organisation wrote the clause, or a part of it. */
  readonly own: boolean;
}

/** Stands for a value or a reference in `words`. */
export const mark = '\ufffc';

/** Inlines as a reader sees them: the text with a mark for each value, and the values in order. */
function readInlines(inlines: readonly Inline[], values: (Field | Reference)[]): string {
  let words = '';
  for (const inline of inlines) {
    if (inline.type === 'field' || inline.type === 'reference') {
      values.push(inline);
      words += mark;
    } else if ('children' in inline) words += readInlines(inline.children, values);
    else words += inline.type === 'break' ? '\n' : plainText([inline]).replaceAll(mark, '');
  }
  return words;
}

/** Puts the values back in their places, from the one with number `from` on. */
function filled(words: string, values: readonly (Field | Reference)[], from: number): string {
  let next = from;
  return words.replaceAll(mark, () => values[next++]?.text ?? '');
}

const sentenceEnd = /[.!?…]["”’)]*\s+/gu;
const sentenceStart = /^[\p{Lu}\p{Lo}\d"“(\ufffc]/u;

/** A sentence ends before a capital, a digit, a quotation mark or a value, never inside a value. */
function sentencesOf(words: string): readonly string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const { 0: end, index } of words.matchAll(sentenceEnd)) {
    const next = index + end.length;
    if (!sentenceStart.test(words.slice(next, next + 2))) continue;
    sentences.push(words.slice(from, next));
    from = next;
  }
  sentences.push(words.slice(from));
  return sentences;
}

type Words = Pick<Line, 'text' | 'low' | 'words' | 'kind' | 'fields' | 'references' | 'cells'>;

function lineOf(
  words: string,
  text: string,
  values: readonly (Field | Reference)[],
  kind: Line['kind'],
): Words {
  return {
    text,
    low: text.toLowerCase(),
    words,
    kind,
    fields: values.filter((value): value is Field => value.type === 'field'),
    references: values.filter((value): value is Reference => value.type === 'reference'),
  };
}

function inlineLines(inlines: readonly Inline[], kind: Line['kind']): Words[] {
  const values: (Field | Reference)[] = [];
  const lines: Words[] = [];
  let from = 0;
  for (const part of sentencesOf(readInlines(inlines, values).replaceAll('\n', ' '))) {
    const count = part.split(mark).length - 1;
    const text = filled(part, values, from).trim();
    if (text !== '') lines.push(lineOf(part.trim(), text, values.slice(from, from + count), kind));
    from += count;
  }
  return lines;
}

function rowLine(row: readonly (readonly Inline[])[]): Words {
  const values: (Field | Reference)[] = [];
  const words: string[] = [];
  const cells: string[] = [];
  for (const cell of row) {
    const from = values.length;
    const masked = readInlines(cell, values);
    words.push(masked);
    cells.push(filled(masked, values, from));
  }
  const text = cells.join(' | ').replaceAll('\n', ' ');
  return { ...lineOf(words.join(' | ').replaceAll('\n', ' '), text, values, 'row'), cells };
}

function blockLines(block: Block, kind: Line['kind'] = 'sentence'): Words[] {
  switch (block.type) {
    case 'paragraph':
      return inlineLines(block.children, kind);
    case 'heading':
      return inlineLines(block.children, 'heading');
    case 'list':
      return block.items.flatMap(({ children }) => children.flatMap((child) => blockLines(child, 'item')));
    case 'table':
      return [
        ...block.columns.flatMap(({ header }) => inlineLines(header, 'heading')),
        ...block.rows.map(({ cells }) => rowLine(cells)),
      ];
    case 'definitions':
      return block.items.flatMap(({ term, description }) => [
        ...inlineLines(term, 'heading'),
        ...inlineLines(description, kind),
      ]);
    case 'callout':
    case 'landscape':
      return block.children.flatMap((child) => blockLines(child, kind));
    case 'lines':
      return inlineLines(block.label, 'blank');
    case 'signature':
      return block.parts.flatMap((part) => inlineLines(part, 'blank'));
    case 'pagebreak':
      return [];
  }
}

/** Everything that a document says, in its order. */
export function linesOf(document: PolicyDocument): readonly Line[] {
  return document.sections.flatMap(({ clauses }) =>
    clauses.flatMap((clause) => {
      const own = clause.origin === 'customised' || clause.origin === 'added';
      const whole = [
        ...inlineLines(clause.title, 'heading'),
        ...clause.blocks.flatMap((block) => blockLines(block)),
      ];
      return whole.map((line): Line => ({ document, policy: document.policy.id, clause, own, ...line }));
    }),
  );
}

const longest = 200;

/** What is shown of a text: all of it, or its beginning. */
export function excerpt(text: string, most = longest): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  const characters = [...line];
  return characters.length <= most ? line : `${characters.slice(0, most).join('').trimEnd()} …`;
}

export function clausePlace(document: PolicyDocument, clause: Clause, text: string): SetPlace {
  return {
    policy: document.policy.id,
    language: document.language,
    clause: clause.id,
    number: clause.number,
    title: plainText(clause.title),
    text: excerpt(text),
  };
}

export function placeOf(line: Line): SetPlace {
  return clausePlace(line.document, line.clause, line.text);
}

/** The whole document, where something is missing in it. */
export function documentPlace(document: PolicyDocument, text: string): SetPlace {
  const { id, title } = document.policy;
  return { policy: id, language: document.language, clause: '', number: '', title, text: excerpt(text) };
}
