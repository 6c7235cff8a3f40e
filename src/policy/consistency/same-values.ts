/** Values that are printed under one key: everywhere the same text. */
import type { DocumentSet } from './document-set.js';
import { placeOf } from './lines.js';
import type { Line } from './lines.js';
import type { Found } from './finding.js';
import { differing } from './statements.js';

/** Keys that belong to one document alone: its title, its version, its own days. */
const ofOneDocument = /^(?:policy|history|companions|openPoints|blockingCount|openCount)\b/u;

const stillOpen = 'still open';

interface Difference extends Found {
  /** The path of the value, without its format. */
  readonly path: string;
}

/** Where each text of each key stands first in each document. */
function printedTexts(set: DocumentSet): Map<string, Map<string, Map<string, Line>>> {
  const printed = new Map<string, Map<string, Map<string, Line>>>();
  for (const line of set.lines()) {
    for (const { key, text: printedText, open } of line.fields) {
      // The words of an open point name a day, which hangs on the adoption of each document.
      const text = open === undefined ? printedText : stillOpen;
      let texts = printed.get(key);
      if (!texts) printed.set(key, (texts = new Map()));
      let lines = texts.get(text);
      if (!lines) texts.set(text, (lines = new Map()));
      if (!lines.has(line.policy)) lines.set(line.policy, line);
    }
  }
  return printed;
}

/** Values that two documents print differently, or one document in two places. */
export function differentValues(set: DocumentSet): readonly Difference[] {
  return [...printedTexts(set)].flatMap(([key, texts]) => {
    const path = key.split('|')[0] ?? key;
    if (texts.size < 2 || ofOneDocument.test(path)) return [];
    const statements = [...texts].flatMap(([text, lines]) =>
      [...lines].map(([policy, line]) => ({ policy, value: text, place: placeOf(line) })),
    );
    const label = set.documents.map(({ fields }) => fields[key]?.label).find((known) => known !== undefined);
    return differing(label ?? path, statements).map((found) => ({ path, ...found }));
  });
}
