/** The contents list: a field of Word with the entries that it has now. */
import type { Block, Inline, PolicyDocument, Section } from '../../policy/document.js';
import { piece } from '../bytes.js';
import { clauseBookmark, CONTENTS_PART, partTitle, sectionBookmark } from '../tags.js';
import { writePart } from './block-controls.js';
import { CONTROL_BOX, isOnCover } from './cover.js';
import { plainText } from '../../template/plain.js';
import { closeAnchor, openAnchor } from './inlines.js';
import { openParagraph, paragraphEnd, writeGap, type Frame } from './paragraphs.js';
import { endPages } from './pages.js';
import { writeTab, writeText } from './runs.js';
import type { Story } from './story.js';

/** A list of contents pays from about four pages on. */
const longDocument = 1_400;

/** Letters and the space after them. */
const averageWord = 6;

/** Longer lists are set in two columns, so that they take no more than half a page. */
const oneColumn = 16;

/** Name of the bookmark around everything that the contents list lists. */
export const BODY = 'pw_body';

export interface Entry {
  readonly level: 1 | 2;
  readonly number: string;
  readonly title: string;
  readonly bookmark: string;
  /** What it leads to. */
  readonly target: { readonly type: 'section' | 'clause'; readonly id: string };
}

const inlineLength = (children: readonly Inline[]): number => {
  let length = 0;
  for (const child of children) {
    if ('text' in child) length += child.text.length;
    else if ('children' in child) length += inlineLength(child.children);
  }
  return length;
};

const blockLength = (block: Block): number => {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineLength(block.children) + 1;
    case 'list':
      return block.items.reduce((sum, { children }) => sum + blocksLength(children), 0);
    case 'table':
      return block.rows.reduce(
        (sum, { cells }) => sum + cells.reduce((all, cell) => all + inlineLength(cell) + 1, 0),
        0,
      );
    case 'definitions':
      return block.items.reduce(
        (sum, { term, description }) => sum + inlineLength(term) + inlineLength(description),
        0,
      );
    case 'callout':
    case 'landscape':
      return blocksLength(block.children);
    default:
      return 0;
  }
};

const blocksLength = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + blockLength(block), 0);

/** True when a document runs to more than about four pages. */
const isLong = (document: PolicyDocument): boolean => {
  let length = 0;
  for (const section of document.sections) {
    for (const clause of section.clauses) {
      length += blocksLength(clause.blocks);
      if (length > longDocument * averageWord) return true;
    }
  }
  return false;
};

/** Sections that have a heading of their own; annexes, front and back matter do not. */
export const hasHeading = (section: Section): boolean =>
  section.title.length > 0 &&
  (section.number !== '' || section.clauses.some(({ kind }) => kind === 'clause'));

/** Sections whose heading is written, in order. */
export const headedSections = (document: PolicyDocument): Section[] =>
  document.layout === 'one-page'
    ? []
    : document.sections.filter(
        (section) => hasHeading(section) && section.clauses.some((clause) => !isOnCover(clause)),
      );

const entriesOf = (document: PolicyDocument): Entry[] => {
  const entries: Entry[] = [];
  for (const section of document.sections) {
    const headed = hasHeading(section);
    if (headed) {
      const title = plainText(section.title);
      entries.push({
        level: 1,
        number: section.number,
        title,
        bookmark: sectionBookmark(section.id),
        target: { type: 'section', id: section.id },
      });
    }
    for (const clause of section.clauses) {
      const title = plainText(clause.title);
      if (isOnCover(clause) || title.trim() === '') continue;
      const number =
        clause.kind === 'annex' && clause.number !== ''
          ? `${document.labels.annex} ${clause.number}`
          : clause.number;
      entries.push({
        level: clause.kind === 'clause' ? 2 : 1,
        number,
        title,
        bookmark: clauseBookmark(clause.id),
        target: { type: 'clause', id: clause.id },
      });
    }
  }
  return entries;
};

/** The entries of the contents list; none where a document is short or has one page. */
export const contentsOf = (document: PolicyDocument): Entry[] =>
  document.layout !== 'one-page' && isLong(document) ? entriesOf(document) : [];

// \b: only what the bookmark encloses, not the first page. \o and \u: headings one and two, and styles with
// such an outline level (annexes). \n: no page numbers. \h: linked.
const start = piece(
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
    `<w:r><w:instrText xml:space="preserve"> TOC \\b ${BODY} \\o "1-2" \\u \\n \\h \\z </w:instrText></w:r>` +
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
);
const end = piece('<w:r><w:fldChar w:fldCharType="end"/></w:r>');

// Annexes have a word and a letter where clauses have a number.
const wideNumber = '<w:tabs><w:tab w:val="clear" w:pos="510"/><w:tab w:val="left" w:pos="1020"/></w:tabs>';
const wideIndent = '<w:ind w:left="1020" w:hanging="1020"/>';
const noNumber = '<w:ind w:left="0" w:firstLine="0"/>';

const frames = ([1, 2] as const).map((level) => {
  const style = `TOC${level}`;
  return {
    unnumbered: { style, indent: noNumber, spaced: true },
    wide: { style, tabs: wideNumber, indent: wideIndent, spaced: true },
    plain: { style, spaced: true },
  };
});

const frameOf = ({ level, number }: Entry): Frame => {
  const { unnumbered, wide, plain } = frames[level - 1] ?? { unnumbered: {}, wide: {}, plain: {} };
  if (number === '') return unnumbered;
  return number.length > 5 ? wide : plain;
};

/**
 * The field begins and ends inside, so that the entries can be replaced without what stands around them. A paragraph
 * stands before it: where a control begins with a field, LibreOffice prints the field's instruction.
 */
const writeEntries = (story: Story, entries: readonly Entry[]): void => {
  writeGap(story);
  entries.forEach((entry, index) => {
    openParagraph(story, frameOf(entry));
    if (index === 0) story.out.raw(start);
    openAnchor(story, entry.bookmark);
    if (entry.number !== '') {
      writeText(story, entry.number, 0);
      writeTab(story);
    }
    writeText(story, entry.title, 0);
    closeAnchor(story);
    if (index === entries.length - 1) story.out.raw(end);
    story.out.raw(paragraphEnd);
  });
};

/** The list, on the first page where no control box stands there; on pages of its own kind: what follows it begins after a break without a new page. */
export const writeContents = (story: Story, entries: readonly Entry[]): void => {
  const columns = entries.length > oneColumn ? 2 : 1;
  const below = columns === 1 && !story.clauses.has(CONTROL_BOX);
  openParagraph(story, { style: below ? 'ContentsHeadingBelow' : 'ContentsHeading', spaced: true });
  writeText(story, story.document.labels.contents, 0);
  story.out.raw(paragraphEnd);
  if (columns === 2) endPages(story, { start: 'nextPage', columns: 1, cover: true });
  writePart(story, CONTENTS_PART, story.document.labels.contents || partTitle.contents, () =>
    writeEntries(story, entries),
  );
  endPages(story, { start: columns === 2 ? 'continuous' : 'nextPage', columns, cover: columns === 1 });
};
