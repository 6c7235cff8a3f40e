/** Marks that begin inside a block and end outside: they stay in the file when the block's words go. */
import { wordAttribute, type Element } from '../../reader/xml.js';
import { create, descendants, insertAfter, insertBefore, remove } from './dom.js';
import { breakParagraph } from './sections.js';

const pairs = [
  ['bookmarkStart', 'bookmarkEnd'],
  ['commentRangeStart', 'commentRangeEnd'],
  ['permStart', 'permEnd'],
] as const;

/** Moves such marks, and section breaks that somebody put in, beside the block. */
export const rescueMarks = (content: Element, block: Element): void => {
  for (const [start, end] of pairs) {
    const starts = descendants(content, start);
    const ends = descendants(content, end);
    const idOf = (mark: Element): string | undefined => wordAttribute(mark, 'id');
    for (const mark of starts) {
      if (!ends.some((other) => idOf(other) === idOf(mark))) {
        remove(mark);
        insertBefore(mark, block);
      }
    }
    for (const mark of ends.reverse()) {
      if (!starts.some((other) => idOf(other) === idOf(mark))) {
        remove(mark);
        insertAfter(mark, block);
      }
    }
  }
  for (const properties of descendants(content, 'sectPr').reverse()) {
    remove(properties);
    insertAfter(breakParagraph(properties), block);
  }
};

/** Whether every field of Word that begins here also ends here. */
export const fieldsAreWhole = (content: Element): boolean => {
  let depth = 0;
  for (const mark of descendants(content, 'fldChar')) {
    const type = wordAttribute(mark, 'fldCharType');
    if (type === 'begin') depth += 1;
    else if (type === 'end') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
};

export const countComments = (content: Element): number => descendants(content, 'commentReference').length;

/** A paragraph where the format needs one. */
export const gap = (model: Element): Element => {
  const paragraph = create(model, 'p');
  const properties = create(model, 'pPr');
  const style = create(model, 'pStyle');
  style.setAttributeNS(style.namespaceURI, `${style.prefix ?? 'w'}:val`, 'Gap');
  properties.appendChild(style);
  paragraph.appendChild(properties);
  return paragraph;
};
