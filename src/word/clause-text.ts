/**
 * The words of a clause, paragraph by paragraph, as they are hashed: the walk over the content tree.
 * `reader/paragraph-text.ts` walks the Word file the same way; both must give the same texts.
 *
 * Every field stands as `{key}` and every cross-reference as `{clause:id}`, so that neither a new value nor
 * a new number looks like an edit. Paragraphs without words (blank cells, ruled lines) do not count. Numbers
 * and bullets of lists are not text.
 */
import type { Block, Clause, Inline, Table } from '../policy/document.js';
import { hashedText, hashOfParagraphs, type HashedText } from './hash.js';

export interface ClauseHashes {
  readonly hash: string;
  /** One hash for each paragraph with words, in document order; the title is the first. */
  readonly paragraphs: readonly HashedText[];
}

/** What stands for a field in hashed text. */
export const fieldMark = (key: string): string => `{${key}}`;

/** What stands for a cross-reference in hashed text. */
export const referenceMark = (clause: string): string => `{clause:${clause}}`;

/** What stands for a link to a section in hashed text. */
export const sectionMark = (section: string): string => `{section:${section}}`;

/** Inline content as it is hashed. */
export const inlineText = (children: readonly Inline[]): string => {
  let text = '';
  for (const child of children) {
    switch (child.type) {
      case 'text':
        text += child.text;
        break;
      case 'field':
        // An empty value is written without a control: there is nothing to see or to click on.
        if (child.text !== '') text += fieldMark(child.key);
        break;
      case 'reference':
        text += referenceMark(child.clause);
        break;
      case 'strong':
      case 'emphasis':
      case 'link':
        text += inlineText(child.children);
        break;
      case 'break':
        text += ' ';
        break;
      case 'checkbox':
        break;
    }
  }
  return text;
};

type Paragraphs = readonly HashedText[];

const paragraph = (children: readonly Inline[], into: HashedText[]): void => {
  const hashed = hashedText(inlineText(children));
  if (hashed.hash !== '') into.push(hashed);
};

const table = ({ caption, columns, rows }: Table, into: HashedText[]): void => {
  const start = into.length;
  for (const { header } of columns) paragraph(header, into);
  // A table without columns, or without any row, is not written, nor is its caption.
  if (columns.length === 0 || (rows.length === 0 && into.length === start)) return;
  for (const { cells } of rows) columns.forEach((_, index) => paragraph(cells[index] ?? [], into));
  const words = hashedText(caption);
  if (words.hash !== '') into.splice(start, 0, words);
};

const visit = (block: Block, into: HashedText[]): void => {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      paragraph(block.children, into);
      break;
    case 'list':
      for (const item of block.items) for (const child of item.children) visit(child, into);
      break;
    case 'table':
      table(block, into);
      break;
    case 'definitions':
      for (const { term, description } of block.items) {
        paragraph(term, into);
        paragraph(description, into);
      }
      break;
    case 'callout':
    case 'landscape':
      for (const child of block.children) visit(child, into);
      break;
    case 'lines':
      paragraph(block.label, into);
      break;
    case 'signature':
      for (const part of block.parts) paragraph(part, into);
      break;
    case 'pagebreak':
      break;
  }
};

// The evaluator hands out the same frozen object for every block that no value can change.
const ofFrozenBlocks = new WeakMap<Block, Paragraphs>();

const paragraphsOf = (block: Block): Paragraphs => {
  const known = ofFrozenBlocks.get(block);
  if (known !== undefined) return known;
  const paragraphs: HashedText[] = [];
  visit(block, paragraphs);
  if (Object.isFrozen(block)) ofFrozenBlocks.set(block, paragraphs);
  return paragraphs;
};

/** Hashes of a clause as it is written: its title, then its blocks. */
export const clauseHashes = (clause: Clause): ClauseHashes => {
  const paragraphs: HashedText[] = [];
  paragraph(clause.title, paragraphs);
  for (const block of clause.blocks) {
    for (const hashed of paragraphsOf(block)) paragraphs.push(hashed);
  }
  return { hash: hashOfParagraphs(paragraphs), paragraphs };
};
