/**
 * The small part of XPath that bindings and custom XML parts are addressed with: steps by name, `*`, `@name`,
 * `text()`, `//`, and predicates `[2]`, `[@key='x']`, `[name='x']`.
 *
 * @throws Error for anything else, so that a test never passes because a path was misread.
 */
import type { Attr } from '@xmldom/xmldom';
import { elementsOf, isElement, nodesOf, walk, type Element, type Node } from '../xml/dom.js';

export type Prefixes = ReadonlyMap<string, string>;

export const prefixesOf = (mappings: string): Prefixes =>
  new Map(
    [...mappings.matchAll(/xmlns:([\w.-]+)\s*=\s*(['"])(.*?)\2/g)].map(([, prefix = '', , uri = '']) => [
      prefix,
      uri,
    ]),
  );

const stepPattern = /(\/\/?)(@?[\w.*-]+(?::[\w.*-]+)?(?:\(\))?)((?:\[[^\]]*\])*)/y;
const predicatePattern =
  /\[\s*(?:(\d+)|(@?[\w.-]+(?::[\w.-]+)?|text\(\)|\.)\s*=\s*(?:'([^']*)'|"([^"]*)"))\s*\]/g;

const expanded = (name: string, prefixes: Prefixes): { space: string | null; local: string } => {
  const [prefix, local] = name.includes(':') ? name.split(':') : [undefined, name];
  if (prefix === undefined) return { space: null, local: local ?? '' };
  const space = prefixes.get(prefix);
  if (space === undefined) throw new Error(`XPath: the prefix ${prefix} is not declared`);
  return { space, local: local ?? '' };
};

const named = (element: Element, test: string, prefixes: Prefixes): boolean => {
  if (test === '*') return true;
  const { space, local } = expanded(test, prefixes);
  return (element.namespaceURI ?? null) === space && (local === '*' || element.localName === local);
};

const attribute = (element: Element, name: string, prefixes: Prefixes): Attr | null => {
  const { space, local } = expanded(name, prefixes);
  return space === null ? element.getAttributeNode(local) : element.getAttributeNodeNS(space, local);
};

const stepFrom = (node: Node, test: string, prefixes: Prefixes): Node[] => {
  if (test.startsWith('@')) {
    const found = isElement(node) ? attribute(node, test.slice(1), prefixes) : null;
    return found === null ? [] : [found];
  }
  if (test === 'text()') return nodesOf(node).filter(({ nodeType }) => nodeType === 3 || nodeType === 4);
  if (test === '.') return [node];
  if (test === 'node()') return nodesOf(node);
  if (test.endsWith('()')) throw new Error(`XPath: ${test} is not simulated`);
  return elementsOf(node).filter((element) => named(element, test, prefixes));
};

const holds = (node: Node, subject: string, value: string, prefixes: Prefixes): boolean =>
  stepFrom(node, subject, prefixes).some((found) => (found.textContent ?? '') === value);

/** Nodes that a path reaches from a root; a relative path begins at `from`. */
export const select = (root: Element, xpath: string, prefixes: Prefixes, from?: Node): Node[] => {
  const whole = xpath.trim();
  let path = whole;
  let nodes: Node[] = [];
  const relative = !path.startsWith('/');
  if (relative) {
    path = `/${path}`;
    nodes = [from ?? root];
  }
  let at = 0;
  let first = !relative;
  while (at < path.length) {
    stepPattern.lastIndex = at;
    const match = stepPattern.exec(path);
    if (match === null) throw new Error(`XPath: not simulated: ${whole}`);
    at = stepPattern.lastIndex;
    const [, axis, test = '', predicates = ''] = match;
    const sources = first ? [root] : nodes;
    const wide =
      axis === '//' ? sources.flatMap((node) => (isElement(node) ? [...walk(node)] : [])) : sources;
    const groups: Node[][] = first
      ? axis === '//'
        ? [
            [
              ...(named(root, test, prefixes) ? [root as Node] : []),
              ...wide.flatMap((node) => stepFrom(node, test, prefixes)),
            ],
          ]
        : [test === '.' || test === 'node()' || named(root, test, prefixes) ? [root] : []]
      : wide.map((node) => stepFrom(node, test, prefixes));
    first = false;
    const rest = predicates.replace(predicatePattern, '');
    if (rest !== '') throw new Error(`XPath: not simulated: ${rest} in ${whole}`);
    nodes = groups.flatMap((group) => {
      let kept = group;
      for (const [, index, subject = '', single, double] of predicates.matchAll(predicatePattern)) {
        kept =
          index === undefined
            ? kept.filter((node) => holds(node, subject, single ?? double ?? '', prefixes))
            : kept.slice(Number(index) - 1, Number(index));
      }
      return kept;
    });
  }
  return [...new Set(nodes)];
};
