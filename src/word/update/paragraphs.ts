/** A clause as people read it, paragraph by paragraph; the same paragraphs as `../clause-text.ts` hashes. */
import type { Block, Clause, Inline, Reference } from '../../policy/document.js';
import { fieldMark, referenceMark } from '../clause-text.js';
import { normaliseText } from '../hash.js';

export type Words = readonly Inline[];

/** What stands for a value and for a cross-reference. */
export interface Rendering {
  readonly field: (key: string, text: string) => string;
  readonly reference: (reference: Reference) => string;
}

const visit = (block: Block, into: Words[]): void => {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      into.push(block.children);
      break;
    case 'list':
      for (const { children } of block.items) for (const child of children) visit(child, into);
      break;
    case 'table':
      if (block.caption !== '') into.push([{ type: 'text', text: block.caption }]);
      for (const { header } of block.columns) into.push(header);
      for (const { cells } of block.rows) into.push(...cells);
      break;
    case 'definitions':
      for (const { term, description } of block.items) into.push(term, description);
      break;
    case 'callout':
    case 'landscape':
      for (const child of block.children) visit(child, into);
      break;
    case 'lines':
      into.push(block.label);
      break;
    case 'signature':
      into.push(...block.parts);
      break;
    case 'pagebreak':
      break;
  }
};

export const paragraphsOf = ({ title, blocks }: Pick<Clause, 'title' | 'blocks'>): readonly Words[] => {
  const paragraphs: Words[] = [title];
  for (const block of blocks) visit(block, paragraphs);
  return paragraphs;
};

const raw = (words: Words, rendering: Rendering): string => {
  let text = '';
  for (const inline of words) {
    if (inline.type === 'text') text += inline.text;
    else if (inline.type === 'field') text += rendering.field(inline.key, inline.text);
    else if (inline.type === 'reference') text += rendering.reference(inline);
    else if (inline.type === 'break') text += ' ';
    else if (inline.type !== 'checkbox') text += raw(inline.children, rendering);
  }
  return text;
};

/** The words on one line. */
export const render = (words: Words, rendering: Rendering): string =>
  raw(words, rendering).replace(/\s+/g, ' ').trim();

const asWritten: Rendering = { field: (_, text) => text, reference: ({ text }) => text };

/** The paragraphs with the values that the document shows; empty ones are left out. */
export const readableParagraphs = (paragraphs: readonly Words[]): string[] =>
  paragraphs.map((words) => render(words, asWritten)).filter((text) => text !== '');

/** The words of a title as the state keeps them. */
export const titleText = (words: Words): string => raw(words, asWritten);

const marked: Rendering = {
  field: (key, text) => (text === '' ? '' : fieldMark(key)),
  reference: ({ clause }) => referenceMark(clause),
};

/** The paragraph as it is hashed, with `{key}` for each value. */
export const hashedWords = (words: Words): string => normaliseText(raw(words, marked));

/** Keys of the values that stand there. */
export const keysIn = (paragraphs: readonly Words[]): ReadonlySet<string> => {
  const keys = new Set<string>();
  const rendering: Rendering = {
    field: (key, text) => {
      if (text !== '') keys.add(key);
      return '';
    },
    reference: () => '',
  };
  for (const words of paragraphs) raw(words, rendering);
  return keys;
};

export const referencesIn = (paragraphs: readonly Words[]): readonly Reference[] => {
  const references: Reference[] = [];
  const rendering: Rendering = {
    field: () => '',
    reference: (reference) => {
      references.push(reference);
      return '';
    },
  };
  for (const words of paragraphs) raw(words, rendering);
  return references;
};
