/** The plain text of content as HTML and Markdown need it, for titles, labels and comparisons. */
import type { Inline } from '../policy/document.js';
import { plainText as textOf } from '../template/plain.js';

/** What a check box is in plain text. */
export const BOX = '\u2610';

/** The characters a reader sees; a line break is a line feed, a check box is `☐`. */
export function plainText(inlines: readonly Inline[]): string {
  return textOf(inlines, '\n', BOX);
}
