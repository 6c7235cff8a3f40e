/** Runs of text: the smallest things in a paragraph. */
import { piece, type Piece } from '../bytes.js';
import { isLeftToRight, stretches } from '../bidi.js';
import type { Story } from './story.js';

/** How a run looks, as bits. */
export const BOLD = 1;
export const ITALIC = 2;
export const OPEN = 4;
export const LINK = 8;
export const DRAFT = 16;
const RTL = 32;
const HEBREW = 64;

const properties = (look: number): string => {
  let xml = '';
  if (look & OPEN) xml += '<w:rStyle w:val="OpenPoint"/>';
  else if (look & LINK) xml += '<w:rStyle w:val="Hyperlink"/>';
  else if (look & DRAFT) xml += '<w:rStyle w:val="Draft"/>';
  if (look & BOLD) xml += '<w:b/><w:bCs/>';
  if (look & ITALIC) xml += '<w:i/><w:iCs/>';
  if (look & RTL) xml += `<w:rtl/><w:lang w:bidi="${look & HEBREW ? 'he-IL' : 'ar-SA'}"/>`;
  return xml === '' ? '' : `<w:rPr>${xml}</w:rPr>`;
};

const runProperties: readonly string[] = Array.from({ length: 128 }, (_, look) => properties(look));
const openings: readonly Piece[] = runProperties.map((xml) => piece(`<w:r>${xml}`));

/** `w:rPr` of a look, or nothing. */
export const lookOf = (look: number): string => runProperties[look] ?? '';

/** Opens a run; the caller closes it. */
export const openRun = (story: Story, look: number): void => {
  const opening = openings[look];
  if (opening !== undefined) story.out.raw(opening);
};

export const runEnd = piece('</w:r>');
const textStart = piece('<w:t>');
const spacedTextStart = piece('<w:t xml:space="preserve">');
const textEnd = piece('</w:t>');
const lineBreak = piece('<w:br/>');
const tab = piece('<w:tab/>');
const breakRun = piece('<w:r><w:br/></w:r>');
const tabRun = piece('<w:r><w:tab/></w:r>');

const outerSpace = (unit: number): boolean => unit <= 0x20 || unit >= 0x7f;

const words = (story: Story, text: string, from: number, to: number): void => {
  if (from === to) return;
  // Readers drop plain space at the ends unless told not to.
  const spaced = outerSpace(text.charCodeAt(from)) || outerSpace(text.charCodeAt(to - 1));
  story.out.raw(spaced ? spacedTextStart : textStart);
  story.out.text(text, from, to);
  story.out.raw(textEnd);
};

const control = /[\t\n\r\v\u2028]/;

const oneRun = (story: Story, text: string, look: number): void => {
  openRun(story, look);
  if (!control.test(text)) words(story, text, 0, text.length);
  else {
    let from = 0;
    for (let i = 0; i < text.length; i++) {
      const character = text.charAt(i);
      if (!control.test(character)) continue;
      words(story, text, from, i);
      from = i + 1;
      if (character === '\r' && text.charAt(i + 1) === '\n') continue;
      story.out.raw(character === '\t' ? tab : lineBreak);
    }
    words(story, text, from, text.length);
  }
  story.out.raw(runEnd);
};

/** May be more than one run or more than one element: a first look that is quick and a little too careful. */
const unusual = /[^\u0020-\u007e\u00a0-\u058f\u2010-\u2027\u2030-\u205e]/;

/** Writes text as one run, or as several where directions of writing meet. Line breaks and tabs are kept. */
export const writeText = (story: Story, text: string, look: number): void => {
  if (text === '') return;
  const { direction } = story.document;
  if (direction === 'ltr' && !unusual.test(text)) {
    openRun(story, look);
    words(story, text, 0, text.length);
    story.out.raw(runEnd);
  } else if (direction === 'ltr' && isLeftToRight(text)) oneRun(story, text, look);
  else {
    for (const stretch of stretches(text, direction)) {
      oneRun(story, stretch.text, look | (stretch.rtl ? RTL : 0) | (stretch.hebrew ? HEBREW : 0));
    }
  }
};

export const writeBreak = (story: Story): void => story.out.raw(breakRun);

export const writeTab = (story: Story): void => story.out.raw(tabRun);
