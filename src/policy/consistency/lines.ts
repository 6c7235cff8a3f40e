/** A document as a reader reads it: sentence by sentence, and row by row in tables. */
import { plainText } from '../../template/plain.js';
import type { Block, Clause, Field, Inline, PolicyDocument } from '../document.js';
import type { SetPlace } from './rule.js';

/** A sentence, or a row of a table. */
export interface Line {
  readonly document: PolicyDocument;
  readonly policy: string;
  readonly clause: Clause;
  /** What the reader sees; the cells of a row stand apart by ` | `. */
  readonly text: string;
  /** The same with a mark in the place of every value and every reference: only the words of the text itself. */
  readonly words: string;
  /** The cells of a row. */
  readonly cells?: readonly string[];
  /** `blank`: a label of a form, or a line to sign on. */
  readonly kind: 'sentence' | 'item' | 'row' | 'heading' | 'blank';
  /** The values in the paragraph, the item or the row. */
  readonly fields: readonly Field[];
  /** The organisation wrote the clause, or a part of it. */
  readonly own: boolean;
}

/** Stands for a value or a reference in `words`. */
export const mark = '\u25a1';

/** The fields below inlines, in order. */
export function fieldsOf(inlines: readonly Inline[]): Field[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'field') return [inline];
    return 'children' in inline ? fieldsOf(inline.children) : [];
  });
}

interface Piece {
  readonly text: string;
  readonly isValue: boolean;
}

function piecesOf(inlines: readonly Inline[]): Piece[] {
  return inlines.flatMap((inline): Piece[] => {
    if (inline.type === 'field' || inline.type === 'reference') return [{ text: inline.text, isValue: true }];
    if ('children' in inline) return piecesOf(inline.children);
    return [{ text: plainText([inline]), isValue: false }];
  });
}

/** A sentence ends before a capital, a digit, a quotation mark or a value, never inside a value. */
const sentenceEnd = /[.!?…]["”’)]*\s+(?=[\p{Lu}\p{Lo}\d"“(\u25a1])/gu;

function sentencesOf(inlines: readonly Inline[]): { text: string; words: string }[] {
  const pieces = piecesOf(inlines);
  const masked = pieces.map(({ text, isValue }) => (isValue ? mark : text)).join('');
  const values = pieces.filter(({ isValue }) => isValue).map(({ text }) => text);
  let next = 0;
  return masked
    .replaceAll(sentenceEnd, (end) => `${end}\u0000`)
    .split('\u0000')
    .map((words) => ({
      words: words.trim(),
      text: words.replaceAll(mark, () => values[next++] ?? mark).trim(),
    }))
    .filter(({ text }) => text !== '');
}

type Words = Pick<Line, 'text' | 'words' | 'kind' | 'fields' | 'cells'>;

function inlineLines(inlines: readonly Inline[], kind: Line['kind']): Words[] {
  const fields = fieldsOf(inlines);
  return sentencesOf(inlines).map((sentence) => ({ ...sentence, kind, fields }));
}

function rowLine(cells: readonly (readonly Inline[])[]): Words {
  const texts = cells.map((cell) => plainText(cell, '\n'));
  return {
    text: texts.join(' | ').replaceAll('\n', ' '),
    words: cells
      .map((cell) => piecesOf(cell).map(({ text, isValue }) => (isValue ? mark : text)))
      .map((parts) => parts.join(''))
      .join(' | '),
    cells: texts,
    kind: 'row',
    fields: cells.flatMap(fieldsOf),
  };
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
export function excerpt(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  const characters = [...line];
  return characters.length <= longest ? line : `${characters.slice(0, longest).join('').trimEnd()} …`;
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
