/** Blocks of a clause: everything between one heading and the next. */
import type { Block, Callout, DefinitionList, List } from '../../policy/document.js';
import { BOX_INSET, LIST_STEP } from '../layout.js';
import { plainText } from '../../template/plain.js';
import { writeCheckbox, writeInlines } from './inlines.js';
import { hasContent, openItem, openParagraph, paragraphEnd, writeGap, writeParagraph } from './paragraphs.js';
import type { Place } from './place.js';
import { writeTab } from './runs.js';
import type { Story } from './story.js';
import { writeLines, writeSignature, writeTable } from './tables.js';

/** Levels that numbering.xml knows. */
const deepest = 2;

/** What `story.after` says below a heading that stands in the box that follows. */
export const BOX_HEADING = 'box-heading';

/** Styles of boxes; each has one for a heading inside, `<style>Heading`. */
export const boxes = {
  note: 'BoxNote',
  danger: 'BoxDanger',
  promise: 'BoxPromise',
  open: 'BoxOpen',
} as const;

const left = (indent: number, hanging = 0): string =>
  `<w:ind w:left="${indent}"${hanging > 0 ? ` w:hanging="${hanging}"` : ''}/>`;

/**
 * Markers in a box: Word joins paragraphs into one frame only while their indents are equal, so in a box
 * the marker stands at the edge, the words follow after a tab, and nothing hangs.
 */
const boxedFrame = ({ boxLeft }: Place) => ({
  tabs: `<w:tabs><w:tab w:val="left" w:pos="${boxLeft + 300}"/></w:tabs>`,
  indent: `<w:ind w:left="${boxLeft}" w:firstLine="0"/>`,
});

const writeList = (story: Story, list: List, place: Place): void => {
  const level = Math.min(place.depth, deepest);
  const number = list.style === 'check' ? undefined : story.addList(list.style, level);
  const indent = place.indent + LIST_STEP;
  const inner: Place = {
    ...place,
    ...(place.boxed ? {} : { style: 'ListParagraph', indent, frame: { indent: left(indent) } }),
    depth: place.depth + 1,
  };
  for (const { children } of list.items) {
    const [first, ...rest] = children;
    if (first?.type !== 'paragraph') {
      for (const child of children) writeBlock(story, child, inner);
      continue;
    }
    const style = inner.style === undefined ? {} : { style: inner.style };
    const frame = place.boxed ? boxedFrame(place) : { indent: left(indent, LIST_STEP) };
    if (number === undefined) {
      openParagraph(story, { ...style, ...frame });
      writeCheckbox(story, plainText(first.children));
      writeTab(story);
      writeInlines(story, first.children);
      story.out.raw(paragraphEnd);
    } else {
      // The level of numbering.xml has the indent of ordinary lists already.
      const ordinary = !place.boxed && place.indent === place.depth * LIST_STEP && place.depth <= deepest;
      if (ordinary) openItem(story, number, level);
      else openParagraph(story, { ...style, numbering: { list: number, level }, ...frame });
      writeInlines(story, first.children);
      story.out.raw(paragraphEnd);
    }
    for (const child of rest) writeBlock(story, child, inner);
  }
};

const writeDefinitions = (story: Story, { items }: DefinitionList, place: Place): void => {
  for (const { term, description } of items) {
    if (place.boxed || place.indent > 0) {
      if (hasContent(term)) writeParagraph(story, frameOf(place), [{ type: 'strong', children: term }]);
      if (hasContent(description)) writeParagraph(story, frameOf(place), description);
    } else {
      if (hasContent(term)) writeParagraph(story, { style: 'DefinitionTerm' }, term);
      if (hasContent(description)) writeParagraph(story, { style: 'DefinitionText' }, description);
    }
  }
};

const writeCallout = (story: Story, { kind, children }: Callout, place: Place): void => {
  const style = boxes[kind];
  // Two boxes of a kind in a row would become one.
  if (story.after === style) writeGap(story);
  // A heading in the box is its first paragraph already.
  story.after = story.after === BOX_HEADING ? '' : 'box';
  for (const child of children) {
    writeBlock(story, child, {
      ...place,
      style,
      boxed: true,
      boxLeft: BOX_INSET + place.indent,
      frame: place.indent > 0 ? { indent: left(place.indent + BOX_INSET) } : {},
    });
  }
  story.after = style;
};

const frameOf = (place: Place) =>
  place.style === undefined ? place.frame : { style: place.style, ...place.frame };

export const writeBlock = (story: Story, block: Block, place: Place): void => {
  switch (block.type) {
    case 'paragraph':
      if (hasContent(block.children)) writeParagraph(story, frameOf(place), block.children);
      break;
    case 'heading':
      if (!hasContent(block.children)) break;
      if (place.boxed || place.indent > 0) {
        writeParagraph(story, frameOf(place), [{ type: 'strong', children: block.children }]);
      } else if (place.shallow) {
        writeParagraph(story, { style: `HeadingPlain${block.level + 1}`, spaced: true }, block.children);
      } else {
        writeParagraph(story, { style: `Heading${block.level + 2}`, spaced: true }, block.children);
      }
      break;
    case 'list':
      writeList(story, block, place);
      break;
    case 'table':
      writeTable(story, block, place);
      break;
    case 'definitions':
      writeDefinitions(story, block, place);
      break;
    case 'callout':
      writeCallout(story, block, place);
      break;
    case 'lines':
      writeLines(story, block, place);
      break;
    case 'signature':
      writeSignature(story, block, place);
      break;
    case 'pagebreak':
      story.breakPending = true;
      break;
    case 'landscape':
      // The page was turned around the whole clause.
      for (const child of block.children) writeBlock(story, child, place);
      break;
  }
};
