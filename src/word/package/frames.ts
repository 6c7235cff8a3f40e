/** Header and footer, in the frames that the shell has for them. */
import { WORD_NAMESPACE } from '../body/body.js';
import { commonPiece } from '../body/common-piece.js';
import { writeField, writeOwnField, writeWordField } from '../body/inlines.js';
import { DRAFT, writeText } from '../body/runs.js';
import type { Story } from '../body/story.js';
import type { Page } from '../layout.js';
import { organisationField, ownKeys } from '../own-fields.js';
import type { Part } from './part.js';
import { frameOf } from './shell.js';
import { contentTypes } from './types.js';

const writePages = (story: Story): void => {
  // The results are what a reader sees before the first page is laid out.
  for (const text of story.document.labels.page.split(/(\{pages?\})/)) {
    if (text === '{page}') writeWordField(story, 'PAGE', '1', 0);
    else if (text === '{pages}') writeWordField(story, 'NUMPAGES', '1', 0);
    else writeText(story, text, 0);
  }
};

const isOnePage = (story: Story): boolean => story.document.layout === 'one-page';

/** Fills slots of a frame in order. */
const slots: Readonly<Record<string, (story: Story, page: Page) => void>> = {
  namespaces: ({ out }) => out.raw(commonPiece(WORD_NAMESPACE)),
  rightEdge: ({ out }, { measure }) => out.number(measure),
  headerLeft: (story) => {
    const organisation = organisationField(story.document);
    if (organisation !== undefined && organisation.text !== '') {
      writeField(story, organisation, 0);
      writeText(story, ' · ', 0);
    }
    writeOwnField(story, ownKeys.header);
  },
  headerRight: (story) => writeOwnField(story, ownKeys.mark, DRAFT),
  // One page needs no number; who made it and when tells whether its names are still right.
  footerLeft: (story) => {
    const organisation = isOnePage(story) ? organisationField(story.document) : undefined;
    if (organisation !== undefined) writeField(story, organisation, 0);
    else writeOwnField(story, ownKeys.footer);
  },
  footerRight: (story) => {
    if (isOnePage(story)) writeOwnField(story, ownKeys.status);
    else writePages(story);
  },
};

const framePart = (story: Story, kind: 'header' | 'footer', name: string, page: Page): Part => {
  const { out } = story;
  const start = out.length;
  frameOf(kind).forEach((text, index) => {
    if (index % 2 === 0) out.raw(commonPiece(text));
    else slots[text]?.(story, page);
  });
  return { name, type: contentTypes[kind], bytes: out.copy(start) };
};

/** The first page says who and what in large type; its header has the draft mark only. */
const firstHeader = (story: Story): Part => {
  const { out } = story;
  const start = out.length;
  out.raw(
    commonPiece(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:hdr ${WORD_NAMESPACE}><w:p><w:pPr><w:pStyle w:val="Quiet"/><w:jc w:val="right"/></w:pPr>`,
    ),
  );
  writeOwnField(story, ownKeys.mark, DRAFT);
  out.raw(commonPiece('</w:p></w:hdr>'));
  return { name: 'word/header1.xml', type: contentTypes.header, bytes: out.copy(start) };
};

/** Headers and footers for upright pages, and for landscape ones where there are any. */
export const frameParts = (story: Story, upright: Page, wide: Page | undefined): Part[] => [
  firstHeader(story),
  framePart(story, 'header', 'word/header2.xml', upright),
  framePart(story, 'footer', 'word/footer1.xml', upright),
  ...(wide === undefined
    ? []
    : [
        framePart(story, 'header', 'word/header3.xml', wide),
        framePart(story, 'footer', 'word/footer2.xml', wide),
      ]),
];
