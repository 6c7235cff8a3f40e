/** Small tools for elements of Word's vocabulary, in the dialect and with the prefix of the file at hand. */
import { elements, isElement, isWord, wordChild, type Element, type Node } from '../../reader/xml.js';

const prefixed = (model: Element, name: string): string => `${model.prefix ?? 'w'}:${name}`;

/** A new element beside `model`, which tells document, namespace and prefix. */
export const create = (model: Element, name: string): Element => {
  const { ownerDocument, namespaceURI } = model;
  if (ownerDocument === null) throw new Error(`the element ${model.nodeName} belongs to no document`);
  return ownerDocument.createElementNS(namespaceURI, prefixed(model, name));
};

export const setValue = (element: Element, name: string, value: string): void =>
  element.setAttributeNS(element.namespaceURI, prefixed(element, name), value);

export const setText = (element: Element, text: string): void => {
  element.textContent = text;
  if (text.trim() !== text) element.setAttribute('xml:space', 'preserve');
};

/** Descendants of Word's vocabulary with one of these names, in document order. */
export const descendants = (parent: Element, ...names: readonly string[]): Element[] => {
  const found: Element[] = [];
  let node: Node | null = parent.firstChild;
  while (node !== null) {
    if (isElement(node) && names.includes(node.localName ?? '') && isWord(node)) found.push(node);
    if (node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      if (node === parent) return found;
    }
    node = node?.nextSibling ?? null;
  }
  return found;
};

export const remove = (node: Element): void => {
  node.parentNode?.removeChild(node);
};

export const insertBefore = (node: Element, reference: Element): void => {
  reference.parentNode?.insertBefore(node, reference);
};

export const insertAfter = (node: Element, reference: Element): void => {
  reference.parentNode?.insertBefore(node, reference.nextSibling);
};

export const next = (node: Element): Element | undefined => {
  for (let sibling = node.nextSibling; sibling !== null; sibling = sibling.nextSibling) {
    if (sibling.nodeType === 1) return sibling as Element;
  }
  return undefined;
};

export const previous = (node: Element): Element | undefined => {
  for (let sibling = node.previousSibling; sibling !== null; sibling = sibling.previousSibling) {
    if (sibling.nodeType === 1) return sibling as Element;
  }
  return undefined;
};

/** Puts `child` where the format's order wants it: before the first of the children named `later`. */
export const insertOrdered = (parent: Element, child: Element, later: readonly string[]): void => {
  const found = [...elements(parent)].find((one) => later.includes(one.localName ?? ''));
  parent.insertBefore(child, found ?? null);
};

/** The first child of this name, made if it is not there. */
export const ensureFirst = (parent: Element, name: string): Element => {
  const known = wordChild(parent, name);
  if (known !== undefined) return known;
  const made = create(parent, name);
  parent.insertBefore(made, parent.firstChild);
  return made;
};

/** Whether there is something to read or to see. */
export const hasWords = (element: Element): boolean => {
  for (const found of descendants(element, 't', 'drawing', 'pict', 'object', 'sym')) {
    if (found.localName !== 't' || (found.textContent ?? '') !== '') return true;
  }
  return false;
};
