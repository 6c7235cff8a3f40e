/** A Word file as the rules look at it: parts by name, parsed where they are XML. */
import { strFromU8, unzipSync } from 'fflate';
import { elements, isElement, parseXml, type Element } from '../../../src/word/reader/xml.js';

export const namespaces = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  dc: 'http://purl.org/dc/elements/1.1/',
} as const;

type Prefix = keyof typeof namespaces;

export interface Part {
  readonly name: string;
  readonly root: Element;
}

export interface Link {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
  readonly external: boolean;
}

export interface OfficeFile {
  readonly names: ReadonlySet<string>;
  readonly parts: readonly Part[];
  /** The body, headers, footers and notes: what people read. */
  readonly stories: readonly Part[];
  readonly body: Part;
  readonly part: (name: string) => Part | undefined;
  readonly links: (part: string) => readonly Link[];
}

/** What was walked already; nothing changes a file while rules look at it. */
const walked = new WeakMap<Element, readonly Element[]>();

/** All elements below one, in document order. */
export function descendants(parent: Element): readonly Element[] {
  const known = walked.get(parent);
  if (known) return known;
  const found: Element[] = [];
  const walk = (around: Element): void => {
    for (let node = around.firstChild; node !== null; node = node.nextSibling) {
      if (!isElement(node)) continue;
      found.push(node);
      walk(node);
    }
  };
  walk(parent);
  walked.set(parent, found);
  return found;
}

export const is = (element: Element, name: string, prefix: Prefix = 'w'): boolean =>
  element.localName === name && element.namespaceURI === namespaces[prefix];

export const all = (parent: Element, name: string, prefix: Prefix = 'w'): Element[] =>
  descendants(parent).filter((element) => is(element, name, prefix));

export const child = (parent: Element | undefined, ...path: string[]): Element | undefined => {
  let current = parent;
  for (const name of path) {
    current = current === undefined ? undefined : [...elements(current)].find((element) => is(element, name));
  }
  return current;
};

export const attribute = (
  element: Element | undefined,
  name: string,
  prefix: Prefix = 'w',
): string | undefined => element?.getAttributeNS(namespaces[prefix], name) ?? undefined;

export const value = (parent: Element | undefined, ...path: string[]): string | undefined =>
  attribute(child(parent, ...path), 'val');

/** The nearest element around one that has such a name. */
export const around = (element: Element, name: string): Element | undefined => {
  for (let node = element.parentNode; node !== null; node = node.parentNode) {
    const candidate = node as Element;
    if (candidate.nodeType === 1 && is(candidate, name)) return candidate;
  }
  return undefined;
};

/** What a paragraph or a control shows. */
export const shownText = (element: Element): string =>
  descendants(element)
    .map((inner) =>
      is(inner, 't') ? (inner.textContent ?? '') : is(inner, 'br') ? '\n' : is(inner, 'tab') ? '\t' : '',
    )
    .join('');

/** What occurs more than once. */
export const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((one, index) => values.indexOf(one) !== index)),
];

const relationshipsOf = (part: string): string => {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
};

const resolve = (source: string, target: string): string => {
  const base = `http://package/${source}`;
  return decodeURIComponent(new URL(target, base).pathname.slice(1));
};

/** @throws when a part is not well-formed, or there is no body: no rule can say anything then. */
export const openOfficeFile = (bytes: Uint8Array): OfficeFile => {
  const files = unzipSync(bytes);
  const parts = Object.entries(files)
    .filter(([name]) => /\.(xml|rels)$/.test(name))
    .map(([name, content]) => ({ name, root: parseXml(strFromU8(content), name) }));
  const part = (name: string): Part | undefined => parts.find((one) => one.name === name);
  const links = (source: string): readonly Link[] => {
    const root = part(relationshipsOf(source))?.root;
    if (root === undefined) return [];
    return [...elements(root)].map((link) => {
      const external = link.getAttribute('TargetMode') === 'External';
      const target = link.getAttribute('Target') ?? '';
      return {
        id: link.getAttribute('Id') ?? '',
        kind: (link.getAttribute('Type') ?? '').split('/').at(-1) ?? '',
        target: external ? target : resolve(source, target),
        external,
      };
    });
  };
  const body = part('word/document.xml');
  if (body === undefined) throw new Error('there is no word/document.xml');
  const told = new Set(['header', 'footer', 'footnotes', 'endnotes']);
  const beside = links(body.name)
    .filter(({ kind }) => told.has(kind))
    .flatMap(({ target }) => part(target) ?? []);
  return { names: new Set(Object.keys(files)), parts, body, stories: [body, ...beside], part, links };
};
