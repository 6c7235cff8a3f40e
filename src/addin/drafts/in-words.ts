/** Messages of the core name answers by their path; people know them by the label of the question. */
import { labelFor } from '../../profile/catalogue/index.js';

/** `Answer law.committeeRequired` becomes `Answer “Committee required by law”`. */
export function inWords(message: string): string {
  return message.replace(/\b[a-z][A-Za-z]*(?:\.[a-z][A-Za-z]*)+\b/g, (path) => {
    const label = labelFor(path);
    return label === undefined ? path : `\u201c${label}\u201d`;
  });
}
