/** Where in its file a part of a profile stands. Used for error messages only. */
import { LineCounter, isMap, isNode, isPair, isScalar, isSeq, parseDocument } from 'yaml';

/**
 * A function from a path (`people.0.email`) to the line of the text (from 1) where that part, or the nearest
 * part around it, stands. `undefined` for the whole text, and for text that is not YAML or JSON.
 */
export function placesOf(text: string): (path: string) => number | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, logLevel: 'silent' });
  const lineAt = (offset: number | undefined) =>
    offset === undefined ? undefined : lines.linePos(offset).line;
  return (path) => {
    let node: unknown = document.contents;
    let line: number | undefined;
    for (const part of path === '' ? [] : path.split('.')) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === part);
        if (!isPair(pair) || !isScalar(pair.key)) break;
        line = lineAt(pair.key.range?.[0]) ?? line;
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(part)];
        if (!isNode(node)) break;
        line = lineAt(node.range?.[0]) ?? line;
      } else break;
    }
    return line;
  };
}
