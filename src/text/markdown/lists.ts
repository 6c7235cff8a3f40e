/** Lists to Markdown. */
import type { Block, List, ListItem } from '../../policy/document.js';
import { BOX } from '../plain.js';

/** Two lists of one kind that follow each other would be read as one; the second takes the other marker. */
export interface Markers {
  readonly bullet: '-' | '*';
  readonly number: '.' | ')';
}

/** What stands before an item, and what of it counts as indentation. */
interface Opening {
  readonly marker: string;
  /** Words or signs that belong to the first line, such as `(a) `. */
  readonly sign: string;
}

/** The Markdown of a list; `write` writes the blocks of an item. */
export function listMarkdown(
  list: List,
  markers: Markers,
  write: (blocks: readonly Block[], tight: boolean) => string,
): string {
  const tight = list.items.every(isTight);
  return list.items
    .map((item, index) => {
      const { marker, sign } = opening(list, item, index, markers);
      return indented(`${marker} `, sign + write(item.children, tight));
    })
    .join(tight ? '\n' : '\n\n');
}

/** A block behind a list marker: every further line stands under the first. */
export function indented(marker: string, content: string): string {
  const margin = ' '.repeat(marker.length);
  return (marker + content.replace(/\n(?!\n|$)/g, `\n${margin}`)).replace(/ +$/, '');
}

/** One paragraph, then nothing but lists that may follow it without an empty line. */
function isTight(item: ListItem): boolean {
  const [first, ...others] = item.children;
  return (
    (first === undefined || first.type === 'paragraph') &&
    others.length < 2 &&
    others.every((block) => block.type === 'list' && block.items[0]?.children[0]?.type === 'paragraph')
  );
}

function opening(list: List, item: ListItem, index: number, markers: Markers): Opening {
  const first = item.children[0];
  const hasWords = first?.type === 'paragraph' && first.children.length > 0;
  // Before anything but a paragraph the sign is a paragraph of its own.
  const after = hasWords ? ' ' : '\n\n';
  switch (list.style) {
    case 'bullet':
      return { marker: markers.bullet, sign: '' };
    case 'number':
      return { marker: `${index + 1}${markers.number}`, sign: '' };
    case 'letter':
      return { marker: markers.bullet, sign: `(${letters(index)})${after}` };
    case 'check':
      return { marker: markers.bullet, sign: hasWords ? '[ ] ' : BOX + after };
  }
}

/** a to z, then aa, ab and so on. */
function letters(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : letters(Math.floor(index / 26) - 1) + letter;
}
