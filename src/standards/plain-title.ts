/**
 * A title as plain text.
 */
import type { Inline } from '../template/blocks.js';

/** The characters a reader sees; a line break becomes a space. */
export function plainTitle(inlines: readonly Inline[]): string {
  return inlines.map(plain).join('');
}

function plain(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'field':
    case 'reference':
      return inline.text;
    case 'strong':
    case 'emphasis':
    case 'link':
      return plainTitle(inline.children);
    case 'break':
      return ' ';
    case 'checkbox':
      return '';
  }
}
