/** Tracked changes: what is struck out stays, what is new is marked. */
import {
  isElement,
  isW,
  nodesOf,
  ownerOf,
  walk,
  wChild,
  wElement,
  W,
  type Element,
  type Node,
} from '../xml/dom.js';

let revision = 9_000;
const stamp = (): Record<string, string> => ({
  id: String(++revision),
  author: 'Simulated Word',
  date: '2026-01-01T00:00:00Z',
});

const wrap = (nodes: readonly Element[], name: 'ins' | 'del'): void => {
  for (const run of nodes) {
    if (isW(run.parentNode, 'ins', 'del')) continue;
    const mark = wElement(run, name, stamp());
    run.parentNode?.insertBefore(mark, run);
    mark.appendChild(run);
  }
};

const markParagraphs = (root: Element, name: 'ins' | 'del'): void => {
  for (const paragraph of [...walk(root)].filter((element) => isW(element, 'p'))) {
    let properties = wChild(paragraph, 'pPr');
    if (properties === undefined)
      paragraph.insertBefore((properties = wElement(paragraph, 'pPr')), paragraph.firstChild);
    let look = wChild(properties, 'rPr');
    if (look === undefined) {
      look = wElement(paragraph, 'rPr');
      const after = nodesOf(properties).find((node) => isW(node, 'sectPr', 'pPrChange'));
      properties.insertBefore(look, after ?? null);
    }
    if (wChild(look, name) === undefined)
      look.insertBefore(wElement(paragraph, name, stamp()), look.firstChild);
  }
};

const runsOf = (root: Element): Element[] =>
  [...walk(root, (element) => !isW(element, 'r', 'pPr', 'sdtPr'))].filter((element) => isW(element, 'r'));

export const markInserted = (nodes: readonly Node[]): void => {
  for (const node of nodes.filter(isElement)) {
    wrap(runsOf(node), 'ins');
    markParagraphs(node, 'ins');
  }
};

export const markDeleted = (nodes: readonly Node[]): void => {
  for (const node of nodes.filter(isElement)) {
    for (const run of runsOf(node))
      for (const text of nodesOf(run))
        if (isW(text, 't')) {
          const struck = ownerOf(text).createElementNS(W, 'w:delText');
          struck.setAttribute('xml:space', 'preserve');
          while (text.firstChild !== null) struck.appendChild(text.firstChild);
          run.replaceChild(struck, text);
        }
    wrap(runsOf(node), 'del');
    markParagraphs(node, 'del');
  }
};
