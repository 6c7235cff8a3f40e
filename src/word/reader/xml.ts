/**
 * XML as the reader needs it: parsed strictly, without document types, and walked by element.
 */
import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
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

const refuseDepth = (root: Element, part: string): void => {
  let depth = 1;
  let node: Node = root;
  for (;;) {
    if (node.firstChild !== null) {
      node = node.firstChild;
      depth += 1;
      if (depth > deepest) throw new DamagedPartError(part, `its elements are nested over ${deepest} deep`);
      continue;
    }
    while (node !== root && node.nextSibling === null) {
      if (node.parentNode === null) return;
      node = node.parentNode;
      depth -= 1;
    }
    if (node === root || node.nextSibling === null) return;
    node = node.nextSibling;
  }
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
    const parser = new DOMParser({
      // As XML 1.0 says; the parser's own way would also take U+0085 and U+2028 for line ends.
      normalizeLineEndings: (source) => source.replace(/\r\n?/g, '\n'),
      onError: (level, message) => {
        // A value may well hold U+FFFD; all else that the parser would put up with is a fault.
        if (level !== 'warning' || !/replacement character/.test(message)) throw new Error(message);
      },
    });
    root = parser.parseFromString(xml, 'text/xml').documentElement;
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new DamagedPartError(part, `it is not well-formed XML (${reason})`, { cause: error });
  }
  if (root === null) throw new DamagedPartError(part, 'it has no root element');
  refuseDepth(root, part);
  return root;
};
