/** The plain text of content, without any of its structure. */
import type { Inline } from './blocks.js';

/**
 * The characters a reader sees.
 *
 * @param lineBreak what stands for a line break.
 * @param box what stands for a check box.
 */
export function plainText(inlines: readonly Inline[], lineBreak = ' ', box = ''): string {
  let text = '';
  for (const inline of inlines) {
    switch (inline.type) {
      case 'text':
      case 'field':
      case 'reference':
        text += inline.text;
        break;
      case 'strong':
      case 'emphasis':
      case 'link':
        text += plainText(inline.children, lineBreak, box);
        break;
      case 'break':
        text += lineBreak;
        break;
      case 'checkbox':
        text += box;
    }
  }
  return text;
}
