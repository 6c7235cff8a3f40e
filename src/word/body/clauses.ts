/** A clause in its content control: heading, bookmark, blocks. */
import type { Block, Clause } from '../../policy/document.js';
import { BOX_INSET, HANG } from '../layout.js';
import { piece } from '../bytes.js';
import { clauseBookmark, clauseTag } from '../tags.js';
import { writeBlockControl } from './block-controls.js';
import { BOX_HEADING, boxes, writeBlock } from './blocks.js';
import { writeInlines } from './inlines.js';
import { plainText } from '../../template/plain.js';
import { commonPiece } from './common-piece.js';
import { knownBlocks, writeKnownBlock } from './known-blocks.js';
import { hasContent, openParagraph, paragraphEnd } from './paragraphs.js';
import { pagePlace, type Place } from './place.js';
import type { Story } from './story.js';

const bookmarkStart = piece('<w:bookmarkStart w:id="');
const bookmarkName = piece('" w:name="');
const bookmarkNameEnd = piece('"/>');
const bookmarkEnd = piece('<w:bookmarkEnd w:id="');

/** Opens a bookmark and gives the number by which it is closed. */
export const openBookmark = (story: Story, name: string): number => {
  const id = story.nextBookmark();
  story.out.raw(bookmarkStart);
  story.out.number(id);
  story.out.raw(bookmarkName);
  story.out.raw(commonPiece(name));
  story.out.raw(bookmarkNameEnd);
  return id;
};

export const closeBookmark = (story: Story, id: number): void => {
  story.out.raw(bookmarkEnd);
  story.out.number(id);
  story.out.raw(bookmarkNameEnd);
};

/** On one page the heading of a box stands in it, which saves room. */
const isInBox = (story: Story, { blocks }: Clause): boolean =>
  story.document.layout === 'one-page' && blocks[0]?.type === 'callout';

const headingStyle = (story: Story, clause: Clause): string => {
  if (story.document.layout === 'one-page') {
    const [first] = clause.blocks;
    // Every heading stands right below the title.
    return first?.type === 'callout' ? `${boxes[first.kind]}Heading` : 'HeadingPlain';
  }
  if (clause.id === 'in-short' && clause.kind === 'front') return 'BoxShortHeading';
  if (clause.id === 'control-box' && clause.kind === 'front') return 'CoverHeading';
  if (clause.kind === 'annex') return clause.number === '' ? 'HeadingPlain' : 'AnnexHeading';
  if (clause.kind === 'clause') return clause.number === '' ? 'HeadingPlain2' : 'Heading2';
  return 'HeadingPlain';
};

const hasBlocks = (blocks: readonly Block[]): boolean =>
  blocks.some((block) => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return hasContent(block.children);
      case 'callout':
      case 'landscape':
        return hasBlocks(block.children);
      case 'list':
        return block.items.some(({ children }) => hasBlocks(children));
      case 'pagebreak':
        return false;
      default:
        return true;
    }
  });

/** Something to fill in by hand. */
const isForm = (block: Block): boolean =>
  block.type === 'lines' || block.type === 'signature' || (block.type === 'table' && block.style === 'form');

/** The first annex begins a new page, and so does every form, so that it can be taken out and copied. */
const beginsPage = (story: Story, clause: Clause): boolean => {
  const { sections, layout } = story.document;
  if (clause.kind !== 'annex' || layout === 'one-page') return false;
  const first = sections.flatMap(({ clauses }) => clauses).find(({ kind }) => kind === 'annex');
  const allForms = !sections.some(({ clauses }) => clauses.some(({ kind }) => kind === 'clause'));
  return clause === first || allForms || isWide(clause) || clause.blocks.some(isForm);
};

/** True when a page has to be turned for a clause. */
export const isWide = ({ blocks }: Clause): boolean => blocks.some(({ type }) => type === 'landscape');

const placeOf = (story: Story, clause: Clause): Place => {
  const { measure } = story.page;
  const onePage = story.document.layout === 'one-page';
  const place = pagePlace(measure, onePage || clause.kind !== 'clause');
  if (onePage) return place;
  if (clause.kind !== 'front') return place;
  if (clause.id === 'in-short') {
    return { ...place, style: 'BoxShort', boxed: true, boxLeft: BOX_INSET - HANG, cover: true };
  }
  return clause.id === 'control-box' ? { ...place, cover: true } : place;
};

const writeHeading = (story: Story, clause: Clause): void => {
  const style = headingStyle(story, clause);
  const boxed = isInBox(story, clause);
  // A box keeps its distance, whatever stands above it.
  if (boxed) story.after = 'box';
  openParagraph(story, { style, spaced: !boxed });
  const bookmark = openBookmark(story, clauseBookmark(clause.id));
  writeInlines(story, clause.title);
  closeBookmark(story, bookmark);
  story.out.raw(paragraphEnd);
  if (boxed) story.after = BOX_HEADING;
};

/** A sentence that introduces a list or a table stays on the page where that begins. */
const leadsIn = (block: Block, next: Block | undefined): boolean =>
  block.type === 'paragraph' && (next?.type === 'list' || next?.type === 'table');

const writeContent = (story: Story, clause: Clause, titled: boolean): void => {
  if (beginsPage(story, clause)) story.breakPending = true;
  if (titled) writeHeading(story, clause);
  const place = placeOf(story, clause);
  if (place.boxed || place.cover) for (const block of clause.blocks) writeBlock(story, block, place);
  else {
    const known = knownBlocks(story, place);
    const lead = { ...place, style: 'LeadIn' };
    const knownLeads = knownBlocks(story, lead);
    clause.blocks.forEach((block, index) => {
      if (leadsIn(block, clause.blocks[index + 1])) writeKnownBlock(story, block, lead, knownLeads);
      else writeKnownBlock(story, block, place, known);
    });
  }
};

/** Writes a clause; one without any words is left out. */
export const writeClause = (story: Story, clause: Clause): void => {
  const titled = hasContent(clause.title);
  if (!titled && !hasBlocks(clause.blocks)) return;
  story.heading = plainText(clause.title).trim() || clause.id;
  const tag = clauseTag(story.document.policy.id, clause.id);
  writeBlockControl(story, { id: clause.id, tag, title: story.heading }, () =>
    writeContent(story, clause, titled),
  );
};
