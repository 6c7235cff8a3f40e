/**
 * The words of a place as Word gives them in `text`: line break and tab as one character, field codes and what
 * is struck out left aside. That paragraphs are separated by a line feed is a guess.
 */
import { isElement, isW, walk, type Element, type Node } from '../xml/dom.js';

const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const skipped = new Set([
  'del',
  'moveFrom',
  'pPr',
  'rPr',
  'sdtPr',
  'sectPr',
  'instrText',
  'delText',
  'txbxContent',
]);

export type Version = 'current' | 'original';

const isSkipped = (element: Element, version: Version): boolean => {
  if (element.namespaceURI === MC) return element.localName === 'Fallback';
  if (!isW(element)) return false;
  const name = element.localName ?? '';
  if (version === 'original') {
    if (name === 'ins' || name === 'moveTo') return true;
    if (name === 'del' || name === 'moveFrom' || name === 'delText') return false;
  }
  return skipped.has(name);
};

const characters: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\v',
  cr: '\v',
  noBreakHyphen: '\u2011',
};

/** Words of inline content. */
export const inlineText = (root: Node, version: Version = 'current'): string => {
  if (!isElement(root) || isSkipped(root, version)) return '';
  if (isW(root, 't', 'delText')) return root.textContent ?? '';
  if (isW(root) && characters[root.localName ?? ''] !== undefined) {
    if (root.localName !== 'tab' || isW(root.parentNode, 'r')) return characters[root.localName ?? ''] ?? '';
  }
  let text = '';
  for (let node = root.firstChild; node !== null; node = node.nextSibling) text += inlineText(node, version);
  return text;
};

/** Paragraphs at or below these nodes, those of text boxes not. */
export const paragraphsIn = (nodes: readonly Node[]): Element[] => {
  const found: Element[] = [];
  for (const node of nodes) {
    if (!isElement(node)) continue;
    for (const element of walk(node, (at) => !isW(at, 'p', 'pPr', 'sdtPr', 'tblPr')))
      if (isW(element, 'p')) found.push(element);
  }
  return found;
};

/** Words of blocks, or of inline content where there is no paragraph among the nodes. */
export const textOf = (nodes: readonly Node[], version: Version = 'current'): string => {
  const paragraphs = paragraphsIn(nodes);
  if (paragraphs.length === 0) return nodes.map((node) => inlineText(node, version)).join('');
  return paragraphs.map((paragraph) => inlineText(paragraph, version)).join('\n');
};
