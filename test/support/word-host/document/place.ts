/** A stretch of the document: neighbouring nodes of one parent, or a point between them. */
import { ancestor, isW, nodesOf, removeNode, wChild, wElement, type Element, type Node } from '../xml/dom.js';
import { contentOf, isInlineControl } from './control.js';

export interface Place {
  readonly parent: Element;
  /** Empty for a point. */
  readonly nodes: readonly Node[];
  /** The node before which a point stands, or that follows the stretch; null at the end of the parent. */
  readonly before: Node | null;
}

/** Inside a paragraph, where no block may stand. */
export const isInline = ({ parent }: Place): boolean =>
  isW(parent, 'p') ||
  (!isW(parent, 'body', 'hdr', 'ftr', 'tc') &&
    ancestor(parent, 'p', 'tc', 'body', 'hdr', 'ftr')?.localName === 'p');

/** What is before the last section of a body. */
export const contentNodes = (root: Element): Node[] =>
  nodesOf(root).filter((node) => !(isW(node, 'sectPr') && isW(root, 'body')));

export const bodyPlace = (root: Element): Place => {
  const nodes = contentNodes(root);
  return { parent: root, nodes, before: nodes.at(-1)?.nextSibling ?? wChild(root, 'sectPr') ?? null };
};

export const stretch = (nodes: readonly Node[]): Place => {
  const parent = nodes[0]?.parentNode;
  if (!isW(parent ?? null)) throw new Error('no stretch of the document');
  return { parent: parent as Element, nodes, before: nodes.at(-1)?.nextSibling ?? null };
};

export const pointBefore = (node: Node): Place => ({
  parent: node.parentNode as Element,
  nodes: [],
  before: node,
});
export const pointAfter = (node: Node): Place => ({
  parent: node.parentNode as Element,
  nodes: [],
  before: node.nextSibling,
});

export const controlPlace = (sdt: Element): Place => {
  const parent = contentOf(sdt);
  return { parent, nodes: nodesOf(parent), before: null };
};

/** The content of a paragraph, its properties aside. */
export const paragraphPlace = (paragraph: Element): Place => ({
  parent: paragraph,
  nodes: nodesOf(paragraph).filter((node) => !isW(node, 'pPr')),
  before: null,
});

export const startOf = ({ parent, nodes, before }: Place): Place => ({
  parent,
  nodes: [],
  before: nodes[0] ?? before,
});
export const endOf = ({ parent, before }: Place): Place => ({ parent, nodes: [], before });

/** The point as one between blocks: inside a paragraph, that is cut in two. */
export const blockPoint = (place: Place): Place => {
  let { parent, before } = place;
  while (isInline({ parent, nodes: [], before })) {
    const outer = parent.parentNode as Element;
    if (isW(parent, 'p')) {
      const isStart =
        before === null
          ? false
          : nodesOf(parent).every(
              (node) => isW(node, 'pPr') || node === before || after(before as Node, node),
            );
      if (before === null) before = parent.nextSibling;
      else if (isStart) before = parent;
      else {
        const rest = wElement(parent, 'p');
        const properties = wChild(parent, 'pPr');
        if (properties !== undefined) rest.appendChild(properties.cloneNode(true));
        for (let node: Node | null = before; node !== null;) {
          const next: Node | null = node.nextSibling;
          rest.appendChild(node);
          node = next;
        }
        outer.insertBefore(rest, parent.nextSibling);
        before = rest;
      }
    } else {
      before =
        before === null || before === parent.firstChild
          ? before === null
            ? parent.nextSibling
            : parent
          : parent.nextSibling;
    }
    parent = outer;
  }
  return { parent, nodes: [], before };
};

const after = (first: Node, second: Node): boolean => {
  for (let node = first.nextSibling; node !== null; node = node.nextSibling) if (node === second) return true;
  return false;
};

export const insertAt = ({ parent, before }: Place, nodes: readonly Node[]): void => {
  for (const node of nodes) parent.insertBefore(node, before);
};

/** A container of blocks never stays without a paragraph. */
export const keepParagraph = (parent: Element): void => {
  const needs =
    isW(parent, 'body', 'hdr', 'ftr', 'tc') ||
    (isW(parent, 'sdtContent') && isW(parent.parentNode, 'sdt') && !isInlineControl(parent.parentNode));
  if (!needs || nodesOf(parent).some((node) => isW(node, 'p', 'tbl', 'sdt', 'tr', 'tc'))) return;
  const section = isW(parent, 'body') ? wChild(parent, 'sectPr') : undefined;
  parent.insertBefore(wElement(parent, 'p'), section ?? null);
};

export const removeAll = (nodes: readonly Node[]): void => {
  for (const node of nodes) removeNode(node);
};
