/** XML as the simulated host needs it: parsed strictly, walked by element, changed in place. */
import { XMLSerializer, type Element, type Node } from '@xmldom/xmldom';
import { parseXml as parsePart } from '../../../../src/word/reader/xml.js';

export type { Element, Node } from '@xmldom/xmldom';
export { copyFor } from '../../../../src/word/reader/xml.js';

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const W14 = 'http://schemas.microsoft.com/office/word/2010/wordml';
export const W15 = 'http://schemas.microsoft.com/office/word/2012/wordml';
export const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const XMLNS = 'http://www.w3.org/2000/xmlns/';

const serializer = new XMLSerializer();

/** @throws Error for anything that is not well-formed. */
export const parseXml = (xml: string): Element => parsePart(xml.replace(/^\uFEFF/, ''), 'of the host');

export const serialize = (node: Node): string => serializer.serializeToString(node);

/** As a part of a package. */
export const serializePart = (root: Element): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${serialize(root)}`;

export const isElement = (node: Node): node is Element => node.nodeType === 1;

/** An element of Word's vocabulary; the mark only keeps the compiler from taking every element for one. */
export type WordElement = Element & { readonly __word: true };

export const isW = (node: Node | null, ...names: readonly string[]): node is WordElement =>
  node !== null &&
  isElement(node) &&
  node.namespaceURI === W &&
  (names.length === 0 || names.includes(node.localName ?? ''));

/** Child nodes, safe to change meanwhile. */
export const nodesOf = (parent: Node): Node[] => {
  const found: Node[] = [];
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) found.push(node);
  return found;
};

export const elementsOf = (parent: Node): Element[] => nodesOf(parent).filter(isElement);

/** The first child of Word's vocabulary with this name. */
export const wChild = (parent: Node, name: string): Element | undefined => {
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) if (isW(node, name)) return node;
  return undefined;
};

export const wChildren = (parent: Node, name: string): Element[] =>
  nodesOf(parent).filter((node): node is Element => isW(node, name));

export const wAttribute = (element: Element, name: string): string | undefined =>
  element.getAttributeNS(W, name) ?? undefined;

export const wValue = (parent: Node, name: string): string | undefined => {
  const child = wChild(parent, name);
  return child === undefined ? undefined : wAttribute(child, 'val');
};

/** The element and everything below it, in document order; `into` says whether to go below an element. */
export const walk = (root: Element, into: (element: Element) => boolean = () => true): Element[] => {
  const found: Element[] = [root];
  if (!into(root)) return found;
  let node: Node | null = root.firstChild;
  while (node !== null) {
    let next: Node | null = null;
    if (isElement(node)) {
      found.push(node);
      if (node.firstChild !== null && into(node)) next = node.firstChild;
    }
    while (next === null && node !== null && node !== root) {
      next = node.nextSibling;
      if (next === null) node = node.parentNode;
    }
    node = next;
  }
  return found;
};

export const ownerOf = (node: Node) => {
  if (node.ownerDocument === null) throw new Error('a node without a document');
  return node.ownerDocument;
};

/** A new element of Word's vocabulary, with attributes of it, for the document of `near`. */
export const wElement = (
  near: Node,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Node[]
): Element => {
  const element = ownerOf(near).createElementNS(W, `w:${name}`);
  for (const [key, value] of Object.entries(attributes)) element.setAttributeNS(W, `w:${key}`, value);
  for (const child of children) element.appendChild(child);
  return element;
};

export const removeNode = (node: Node): void => {
  node.parentNode?.removeChild(node);
};

export const within = (node: Node | null, root: Node): boolean => {
  for (let at: Node | null = node; at !== null; at = at.parentNode) if (at === root) return true;
  return false;
};

/** The nearest ancestor of this name, the element itself not counted. */
export const ancestor = (node: Node, ...names: readonly string[]): Element | undefined => {
  for (let at = node.parentNode; at !== null; at = at.parentNode) if (isW(at, ...names)) return at;
  return undefined;
};

/** Declares a prefix on a root, unless it has it. */
export const declare = (root: Element, prefix: string, namespace: string): void => {
  if (!root.hasAttributeNS(XMLNS, prefix)) root.setAttributeNS(XMLNS, `xmlns:${prefix}`, namespace);
};

/** Prefixes that older programs may pass over, with their namespaces. */
export const ignorable = (root: Element): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const prefix of (root.getAttributeNS(MC, 'Ignorable') ?? '').split(/\s+/)) {
    const namespace = prefix === '' ? null : root.getAttributeNS(XMLNS, prefix);
    if (namespace !== null) found.set(prefix, namespace);
  }
  return found;
};

export const makeIgnorable = (root: Element, prefixes: ReadonlyMap<string, string>): void => {
  const all = new Map([...ignorable(root), ...prefixes]);
  if (all.size === 0) return;
  declare(root, 'mc', MC);
  for (const [prefix, namespace] of all) declare(root, prefix, namespace);
  root.setAttributeNS(MC, 'mc:Ignorable', [...all.keys()].join(' '));
};
