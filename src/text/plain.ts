/** The plain text of content, for titles, labels and comparisons. */
import type { Inline } from '../policy/document.js';

/** What a check box is in plain text. */
export const BOX = '\u2610';

/** The characters a reader sees; a line break is a line feed, a check box is `☐`. */
export function plainText(inlines: readonly Inline[]): string {
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
      return plainText(inline.children);
    case 'break':
      return '\n';
    case 'checkbox':
      return BOX;
  }
}
