/** The frame of a paragraph: style, numbering, indents, in the order that the format asks for. */
import { piece, type Piece } from '../bytes.js';
import type { Inline } from '../../policy/document.js';
import { commonPiece } from './common-piece.js';
import { writeInlines } from './inlines.js';
import type { Story } from './story.js';

export const paragraphEnd = piece('</w:p>');

const plain = piece('<w:p>');
const propertiesEnd = piece('</w:pPr>');
const pageBreak = piece('<w:pageBreakBefore/>');
const afterTableSpace = piece('<w:spacing w:before="180"/>');

export interface Frame {
  /** Absent: the default style. */
  readonly style?: string;
  /** Writes `w:numPr`. */
  readonly numbering?: { readonly list: number; readonly level: number };
  readonly tabs?: string;
  readonly indent?: string;
  readonly align?: string;
  /** The style keeps its own distance above. */
  readonly spaced?: boolean;
}

const numberingLevel = piece('<w:numPr><w:ilvl w:val="');
const numberingList = piece('"/><w:numId w:val="');
const numberingEnd = piece('"/></w:numPr>');

const styledFrames = new Map<string, Piece>();

/** Opens a paragraph that has nothing but a style, the common case. */
const openStyled = (story: Story, style: string | undefined): void => {
  if (style === undefined) {
    story.out.raw(plain);
    return;
  }
  let frame = styledFrames.get(style);
  if (frame === undefined) {
    frame = piece(`<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>`);
    styledFrames.set(style, frame);
  }
  story.out.raw(frame);
};

export const openParagraph = (story: Story, frame: Frame): void => {
  const { out } = story;
  const { style, numbering, tabs, indent, align } = frame;
  const gap = story.after !== '' && frame.spaced !== true;
  if (!story.breakPending && !gap && !numbering && !tabs && !indent && !align) {
    openStyled(story, style);
    story.after = '';
    return;
  }
  out.raw(plain);
  out.raw(commonPiece(style === undefined ? '<w:pPr>' : `<w:pPr><w:pStyle w:val="${style}"/>`));
  if (story.breakPending) out.raw(pageBreak);
  if (numbering !== undefined) {
    out.raw(numberingLevel);
    out.number(numbering.level);
    out.raw(numberingList);
    story.listId(numbering.list);
    out.raw(numberingEnd);
  }
  if (tabs !== undefined) out.raw(commonPiece(tabs));
  if (gap) out.raw(afterTableSpace);
  if (indent !== undefined) out.raw(commonPiece(indent));
  if (align !== undefined) out.raw(commonPiece(`<w:jc w:val="${align}"/>`));
  out.raw(propertiesEnd);
  story.breakPending = false;
  story.after = '';
};

const itemStarts = Array.from({ length: 9 }, (_, level) =>
  piece(`<w:p><w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="`),
);
const itemStartEnd = piece('"/></w:numPr></w:pPr>');

/** Opens an item of an ordinary list, the commonest paragraph after plain ones. */
export const openItem = (story: Story, list: number, level: number): void => {
  const start = itemStarts[level];
  if (story.breakPending || story.after !== '' || start === undefined) {
    openParagraph(story, { style: 'ListParagraph', numbering: { list, level } });
    return;
  }
  story.out.raw(start);
  story.listId(list);
  story.out.raw(itemStartEnd);
};

export const writeParagraph = (story: Story, frame: Frame, children: readonly Inline[], look = 0): void => {
  openParagraph(story, frame);
  writeInlines(story, children, look);
  story.out.raw(paragraphEnd);
};

/** A paragraph of no height, where the format needs one; between two things it keeps them apart. */
export const writeGap = (story: Story, spaced = false): void => {
  openParagraph(story, { style: 'Gap', spaced });
  story.out.raw(paragraphEnd);
};

/** True when there is something to read or to tick. */
export const hasContent = (children: readonly Inline[]): boolean =>
  children.some((child) => {
    if (child.type === 'text' || child.type === 'field' || child.type === 'reference')
      return child.text !== '';
    return 'children' in child ? hasContent(child.children) : child.type === 'checkbox';
  });
