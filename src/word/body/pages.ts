/** Section properties: paper, margins, headers and footers. */
import { piece } from '../bytes.js';
import { pageOf } from '../layout.js';
import { commonPiece } from './common-piece.js';
import { openParagraph, paragraphEnd, writeGap } from './paragraphs.js';
import type { Story } from './story.js';

/** How the body is divided into pages of one kind. */
export interface PageKind {
  /** How it begins. */
  readonly start: 'nextPage' | 'continuous';
  readonly columns: 1 | 2;
  /** The first page has a header of its own. */
  readonly cover: boolean;
}

/** Relationships of header and footer, upright and landscape. */
export const FRAMES = {
  upright: { header: 'rHeader', footer: 'rFooter' },
  landscape: { header: 'rHeaderWide', footer: 'rFooterWide' },
  first: { header: 'rHeaderFirst' },
} as const;

const properties = (story: Story, { start, columns, cover }: PageKind): string => {
  const { page, document, framed } = story;
  const { margins } = page;
  const { header, footer } = page.landscape ? FRAMES.landscape : FRAMES.upright;
  return (
    '<w:sectPr>' +
    (framed
      ? `<w:headerReference w:type="default" r:id="${header}"/>` +
        (cover ? `<w:headerReference w:type="first" r:id="${FRAMES.first.header}"/>` : '') +
        `<w:footerReference w:type="default" r:id="${footer}"/>` +
        (cover ? `<w:footerReference w:type="first" r:id="${footer}"/>` : '')
      : '') +
    `<w:type w:val="${start}"/>` +
    `<w:pgSz w:w="${page.width}" w:h="${page.height}"${page.landscape ? ' w:orient="landscape"' : ''}/>` +
    `<w:pgMar w:top="${margins.top}" w:right="${margins.right}" w:bottom="${margins.bottom}" w:left="${margins.left}"` +
    ` w:header="${margins.header}" w:footer="${margins.footer}" w:gutter="0"/>` +
    (columns === 1 ? '<w:cols w:space="720"/>' : '<w:cols w:num="2" w:space="480"/>') +
    (cover ? '<w:titlePg/>' : '') +
    (document.direction === 'rtl' ? '<w:bidi/>' : '') +
    '</w:sectPr>'
  );
};

const breakStart = piece('<w:p><w:pPr><w:pStyle w:val="Gap"/>');
const breakEnd = piece('</w:pPr>');

/** Ends the pages so far. */
export const endPages = (story: Story, kind: PageKind): void => {
  story.out.raw(breakStart);
  story.out.raw(commonPiece(properties(story, kind)));
  story.out.raw(breakEnd);
  story.out.raw(paragraphEnd);
  story.after = '';
};

/** Ends the body. A table cannot be the last thing before it. Without frames a host keeps its own last section. */
export const endBody = (story: Story, kind: PageKind): void => {
  if (story.after === 'table') writeGap(story, true);
  if (story.framed) story.out.raw(commonPiece(properties(story, kind)));
};

export const turnPage = (story: Story, landscape: boolean): void => {
  story.page = pageOf(story.document, landscape);
};

/** A heading paragraph that only the writer knows of. */
export const openPlain = (story: Story, style: string): void => openParagraph(story, { style, spaced: true });
