/**
 * XML as the reader needs it: parsed strictly, without document types, and walked by element.
 */
import { DOMImplementation, type Document, type Element, type Node } from '@xmldom/xmldom';
import { SaxesParser } from 'saxes';
import { DamagedPartError } from './damaged-part.js';

export type { Element, Node } from '@xmldom/xmldom';

/** Elements deeper than this are no document, but an attempt to exhaust the stack. */
const deepest = 400;

const main = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

export const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Child elements, in order. */
export function* elements(parent: Node): Generator<Element> {
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) if (isElement(node)) yield node;
}

/** Whether an element belongs to the main vocabulary of Word, whatever prefix it has. */
export const isWord = (element: Element): boolean => main.has(element.namespaceURI ?? '');

/** The first child element of Word's vocabulary with this name. */
export const wordChild = (parent: Element, name: string): Element | undefined => {
  for (const child of elements(parent)) if (child.localName === name && isWord(child)) return child;
  return undefined;
};

/** The value of an attribute of Word's vocabulary. */
export const wordAttribute = (element: Element, name: string): string | undefined => {
  for (const space of main) {
    const value = element.getAttributeNS(space, name);
    if (value !== null && element.hasAttributeNS(space, name)) return value;
  }
  return undefined;
};

/** `w:val` of a child of this name, as in `<w:tag w:val="…"/>`. */
export const wordValue = (parent: Element, name: string): string | undefined => {
  const child = wordChild(parent, name);
  return child === undefined ? undefined : wordAttribute(child, 'val');
};

class TooDeepError extends Error {}

/**
 * Builds the tree. saxes reads several times faster than the parser of xmldom, which compiles a pattern for each end
 * tag; but with a seventh handler the engine takes the parser for a dictionary and halves its speed.
 */
const treeOf = (xml: string): Element | null => {
  const document = new DOMImplementation().createDocument(null, '', null);
  let at: Node = document;
  let depth = 0;
  const add = (node: Node): void => {
    at.appendChild(node);
  };
  // Without a handler for errors it throws them.
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on('opentag', ({ name, uri, attributes }) => {
    depth += 1;
    if (depth > deepest) throw new TooDeepError(`its elements are nested over ${deepest} deep`);
    const element = document.createElementNS(uri === '' ? null : uri, name);
    for (const attribute of Object.values(attributes))
      element.setAttributeNS(attribute.uri === '' ? null : attribute.uri, attribute.name, attribute.value);
    add(element);
    at = element;
  });
  parser.on('closetag', () => {
    depth -= 1;
    at = at.parentNode ?? document;
  });
  parser.on('text', (text) => {
    // Blanks around the root are no part of the tree.
    if (depth > 0) add(document.createTextNode(text));
  });
  parser.on('cdata', (text) => add(document.createCDATASection(text)));
  parser.on('comment', (text) => add(document.createComment(text)));
  parser.on('processinginstruction', ({ target, body }) =>
    add(document.createProcessingInstruction(target, body)),
  );
  parser.write(xml).close();
  return document.documentElement;
};

/**
 * The root element of a part.
 *
 * @throws DamagedPartError for anything that is not well-formed, has a document type, or is nested absurdly.
 */
export const parseXml = (xml: string, part: string): Element => {
  if (/<!DOCTYPE/i.test(xml))
    throw new DamagedPartError(part, 'it declares a document type, which Word never does');
  let root: Element | null;
  try {
    root = treeOf(xml);
  } catch (error) {
    if (error instanceof TooDeepError) throw new DamagedPartError(part, error.message);
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new DamagedPartError(part, `it is not well-formed XML (${reason})`, { cause: error });
  }
  if (root === null) throw new DamagedPartError(part, 'it has no root element');
  return root;
};

/**
 * A copy of a node and all below it, for the document of `near`. The library's own `importNode` takes ten times as
 * long: it copies every property of every node by its name.
 */
export const copyFor = <Kind extends Node>(near: Node, node: Kind): Kind => {
  const document = near.ownerDocument;
  if (document === null) throw new Error('a node without a document');
  return copied(document, node) as Kind;
};

const copied = (document: Document, node: Node): Node => {
  if (node.nodeType === 3) return document.createTextNode(node.nodeValue ?? '');
  if (!isElement(node)) return document.importNode(node, false);
  const copy = document.createElementNS(node.namespaceURI, node.tagName);
  for (const { namespaceURI, name, value } of node.attributes)
    if (namespaceURI === null) copy.setAttribute(name, value);
    else copy.setAttributeNS(namespaceURI, name, value);
  for (let child = node.firstChild; child !== null; child = child.nextSibling)
    copy.appendChild(copied(document, child));
  return copy;
};
