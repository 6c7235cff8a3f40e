import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { directive } from 'micromark-extension-directive';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';

export type Root = ReturnType<typeof fromMarkdown>;
export type BlockNode = Root['children'][number];
export type Paragraph = Extract<BlockNode, { type: 'paragraph' }>;
export type List = Extract<BlockNode, { type: 'list' }>;
export type Table = Extract<BlockNode, { type: 'table' }>;
export type Phrasing = Paragraph['children'][number];
export type Nodes = Root | BlockNode | Phrasing | List['children'][number] | Table['children'][number];

/** Directives in blocks only: `:word` inside text stays text, so that "10:30" and "Note:yes" are safe. */
const { flow } = directive();

const settings = {
  extensions: [
    gfmTable(),
    gfmTaskListItem(),
    flow === undefined ? {} : { flow },
    // Words under a line of dashes are no heading, indented words no code, `[a]: b` no hidden definition.
    { disable: { null: ['setextUnderline', 'codeIndented', 'definition'] } },
  ],
  mdastExtensions: [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown(), directiveFromMarkdown()],
};

/** Parses the Markdown of the template language: CommonMark, GFM tables and task lists, block directives. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, settings);
}

/** Where a node begins and ends in the parsed text; trailing white space does not count. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function spanOf(node: Nodes, text: string): Span {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  return { start, end: start + text.slice(start, end).trimEnd().length };
}
