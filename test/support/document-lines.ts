/** A document as lines, so that words can be asked for that must stand together. */
import type { Block, PolicyDocument } from '../../src/policy/document.js';
import { blockTexts, inlineText } from './library.js';

type Words = string | RegExp;

/** Words that must stand together in one line. */
export type Sign = Words | readonly Words[];

function partsOf(sign: Sign): readonly Words[] {
  return typeof sign === 'string' || sign instanceof RegExp ? [sign] : sign;
}

export function lineShows(line: string, sign: Sign): boolean {
  return partsOf(sign).every((words) =>
    typeof words === 'string' ? line.includes(words) : new RegExp(words.source, words.flags).test(line),
  );
}

/** A paragraph, an item, a term with what it means, or a whole row of a table is one line. */
function blockLines(block: Block): string[] {
  switch (block.type) {
    case 'list':
      return block.items.flatMap((item) => item.children.flatMap(blockLines));
    case 'table':
      return [
        block.columns.map(({ header }) => inlineText(header)),
        ...block.rows.map(({ cells }) => cells.map((cell) => inlineText(cell))),
      ].map((cells) => oneLine(cells.join(' | ')));
    case 'definitions':
      return block.items.map(({ term, description }) =>
        oneLine(`${inlineText(term)} ${inlineText(description)}`),
      );
    case 'callout':
    case 'landscape':
      return block.children.flatMap(blockLines);
    default:
      return blockTexts(block).map(oneLine);
  }
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}

/** The lines of the whole document, or of some clauses, titles included. */
export function documentLines(document: PolicyDocument, clauses?: readonly string[]): string[] {
  return document.sections
    .flatMap((section) => section.clauses)
    .filter(({ id }) => clauses === undefined || clauses.includes(id))
    .flatMap((clause) => [inlineText(clause.title), ...clause.blocks.flatMap(blockLines)]);
}
