/** Block content to Markdown. */
import type { Block, DefinitionList, Inline } from '../../policy/document.js';
import type { SubHeadingLevels } from '../outline.js';
import { inlinesMarkdown } from './inlines.js';
import type { Markers } from './lists.js';
import { indented, listMarkdown } from './lists.js';
import { tableMarkdown } from './tables.js';

const FIRST: Markers = { bullet: '-', number: '.' };
const SECOND: Markers = { bullet: '*', number: ')' };

/** Room to write on: underscores stand for themselves where white space is on both sides. */
const BLANK = '____________________';

/** What block content must know of the clause around it. */
export interface BlockContext {
  readonly levels: SubHeadingLevels;
  /** The clause's title in plain text; a caption that repeats it is left out. */
  readonly title: string;
}

/** The Markdown of blocks that follow each other, without a line feed at the end. */
export function blocksMarkdown(blocks: readonly Block[], context: BlockContext, tight = false): string {
  let markers = SECOND;
  let afterList = false;
  const written: string[] = [];
  for (const block of blocks) {
    const isList = block.type === 'list' || block.type === 'definitions';
    markers = isList && afterList && markers === FIRST ? SECOND : FIRST;
    const markdown = blockMarkdown(block, markers, context);
    if (markdown === '') continue;
    afterList = isList;
    written.push(markdown);
  }
  return written.join(tight ? '\n' : '\n\n');
}

function blockMarkdown(block: Block, markers: Markers, context: BlockContext): string {
  switch (block.type) {
    case 'paragraph':
      return inlinesMarkdown(block.children);
    case 'heading':
      return headingMarkdown(context.levels.of(block.level), block.children);
    case 'list':
      return listMarkdown(block, markers, (blocks, tight) => blocksMarkdown(blocks, context, tight));
    case 'table':
      return tableMarkdown(block, context.title);
    case 'definitions':
      return definitionsMarkdown(block, markers);
    case 'callout':
      return blocksMarkdown(block.children, context)
        .split('\n')
        .map((line) => (line === '' ? '>' : `> ${line}`))
        .join('\n');
    case 'lines':
      return linesMarkdown(block.label, block.rows);
    case 'signature':
      return block.parts.map((part) => labelled(part)).join(' ');
    case 'pagebreak':
      return '---';
    case 'landscape':
      return blocksMarkdown(block.children, context);
  }
}

/** A heading of `level` number signs, at most six. */
export const headingMarkdown = (level: number, content: readonly Inline[]): string =>
  `${'#'.repeat(Math.min(6, level))} ${inlinesMarkdown(content, 'heading')}`;

/** CommonMark has no definition lists; a term in bold before its meaning reads the same. */
const definitionsMarkdown = (list: DefinitionList, markers: Markers): string =>
  list.items
    .map(({ term, description }) => {
      const content: Inline[] = [
        { type: 'strong', children: term },
        { type: 'text', text: ' \u2013 ' },
        ...description,
      ];
      return indented(`${markers.bullet} `, inlinesMarkdown(content));
    })
    .join('\n');

const labelled = (label: readonly Inline[]): string =>
  `${inlinesMarkdown([{ type: 'strong', children: label }])} ${BLANK}`;

/** The first line stands behind the label; a line alone would be a rule across the page, so it is escaped. */
const linesMarkdown = (label: readonly Inline[], rows: number): string =>
  [labelled(label), ...Array.from({ length: Math.min(100, rows) - 1 }, () => `\\${BLANK}${BLANK}`)].join(
    '\n\n',
  );
