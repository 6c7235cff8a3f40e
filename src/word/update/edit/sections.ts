/**
 * Pages of one kind. Word keeps the properties of a section at its end: in the last paragraph, or for the last section
 * at the end of the body.
 */
import { elements, wordAttribute, wordChild, type Element } from '../../reader/xml.js';
import {
  create,
  descendants,
  hasWords,
  insertAfter,
  insertBefore,
  next,
  previous,
  remove,
  setValue,
} from './dom.js';

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The child of the body in which a node stands; undefined for what stands elsewhere. */
export const childOfBody = (node: Element, body: Element): Element | undefined => {
  let at: Element = node;
  while (at.parentNode !== body) {
    if (at.parentNode?.nodeType !== 1) return undefined;
    at = at.parentNode as Element;
  }
  return at;
};

const propertiesIn = (node: Element): Element | undefined =>
  node.localName === 'sectPr' ? node : descendants(node, 'sectPr')[0];

/** Properties of the section in which a child of the body stands. */
export const sectionOf = (child: Element): Element | undefined => {
  for (let at: Element | undefined = child; at !== undefined; at = next(at)) {
    const found = propertiesIn(at);
    if (found !== undefined) return found;
  }
  return undefined;
};

const sizeOf = (properties: Element): Element | undefined => wordChild(properties, 'pgSz');

export const isLandscape = (properties: Element | undefined): boolean => {
  const size = properties === undefined ? undefined : sizeOf(properties);
  if (size === undefined) return false;
  return (
    wordAttribute(size, 'orient') === 'landscape' ||
    Number(wordAttribute(size, 'w')) > Number(wordAttribute(size, 'h'))
  );
};

export const columnsOf = (properties: Element): number => {
  const columns = wordChild(properties, 'cols');
  return Number((columns === undefined ? undefined : wordAttribute(columns, 'num')) ?? 1);
};

/** The child of the body that ends a section: a paragraph, or the properties themselves at the end of the body. */
const holderOf = (properties: Element, body: Element): Element => childOfBody(properties, body) ?? properties;

const isContent = (node: Element): boolean => {
  const name = node.localName ?? '';
  if (name === 'tbl' || name === 'sdt') return true;
  return name === 'p' && hasWords(node);
};

/** What stands in the same section before a child of the body. */
const hasBefore = (child: Element): boolean => {
  for (let at = previous(child); at !== undefined; at = previous(at)) {
    if (propertiesIn(at) !== undefined) return false;
    if (isContent(at)) return true;
  }
  return false;
};

const hasAfter = (child: Element): boolean => {
  for (let at = next(child); at !== undefined; at = next(at)) {
    if (isContent(at)) return true;
    if (propertiesIn(at) !== undefined) return false;
  }
  return false;
};

const setStart = (properties: Element, start: 'nextPage' | 'continuous'): void => {
  let type = wordChild(properties, 'type');
  if (type === undefined) {
    type = create(properties, 'type');
    const before = [...elements(properties)].find(
      ({ localName }) =>
        !['headerReference', 'footerReference', 'footnotePr', 'endnotePr'].includes(localName ?? ''),
    );
    properties.insertBefore(type, before ?? null);
  }
  setValue(type, 'val', start);
};

/** The section goes on: it has no first page of its own. */
export const continueSection = (properties: Element, start: 'nextPage' | 'continuous'): void => {
  setStart(properties, start);
  for (const child of [...elements(properties)]) {
    const name = child.localName ?? '';
    const first = name.endsWith('Reference') && wordAttribute(child, 'type') === 'first';
    if (first || name === 'titlePg' || name === 'pgNumType') remove(child);
  }
};

export const copyOf = (properties: Element): Element => properties.cloneNode(true) as Element;

/** A paragraph of no height that ends a section. */
export const breakParagraph = (properties: Element): Element => {
  const paragraph = create(properties, 'p');
  const own = create(properties, 'pPr');
  const style = create(properties, 'pStyle');
  setValue(style, 'val', 'Gap');
  own.appendChild(style);
  own.appendChild(properties);
  paragraph.appendChild(own);
  return paragraph;
};

const replaceProperties = (old: Element, by: Element): void => {
  old.parentNode?.replaceChild(by, old);
};

/** Ends a section no longer; its paragraph goes when nothing else is in it. */
export const removeBreak = (properties: Element, body: Element): void => {
  const holder = holderOf(properties, body);
  if (holder === properties) return;
  if (holder.localName === 'p' && !hasWords(holder)) remove(holder);
  else remove(properties);
};

const alike = (one: Element, other: Element): boolean => {
  const [a, b] = [sizeOf(one), sizeOf(other)];
  const same = (name: string): boolean =>
    (a === undefined ? undefined : wordAttribute(a, name)) ===
    (b === undefined ? undefined : wordAttribute(b, name));
  return same('w') && same('h') && columnsOf(one) === columnsOf(other);
};

const breakBefore = (child: Element): Element | undefined => {
  for (let at = previous(child); at !== undefined; at = previous(at)) {
    const found = propertiesIn(at);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The earlier section takes in the later one: its break goes, and its properties count for both. */
export const join = (earlier: Element, later: Element, body: Element): void => {
  const kept = copyOf(earlier);
  removeBreak(earlier, body);
  replaceProperties(later, kept);
};

/** Dissolves a section whose content is gone or belongs to its neighbours. */
export const dissolve = (properties: Element, body: Element): void => {
  const holder = holderOf(properties, body);
  const before = breakBefore(holder);
  if (holder === properties) {
    if (before !== undefined) join(before, properties, body);
    return;
  }
  const following = next(holder);
  const after = following === undefined ? undefined : sectionOf(following);
  removeBreak(properties, body);
  if (before !== undefined && after !== undefined && alike(before, after)) join(before, after, body);
};

/** Whether nothing else stands in the section of this child. */
export const isAlone = (child: Element): boolean => !hasBefore(child) && !hasAfter(child);

/** Whether a section has lost all its content. */
export const isEmptySection = (properties: Element, body: Element): boolean => {
  const holder = holderOf(properties, body);
  return !isContent(holder) && !hasBefore(holder);
};

/** Puts a child of the body on pages of its own kind. */
export const wrap = (child: Element, wanted: Element, body: Element): void => {
  const section = sectionOf(child);
  if (section === undefined) return;
  const [before, after] = [hasBefore(child), hasAfter(child)];
  if (before) insertBefore(breakParagraph(copyOf(section)), child);
  continueSection(wanted, 'nextPage');
  if (after) {
    insertAfter(breakParagraph(wanted), child);
    continueSection(section, 'nextPage');
  } else if (holderOf(section, body) === section || !hasWords(holderOf(section, body))) {
    replaceProperties(section, wanted);
  }
};

/** Properties of another section of this kind, with a single column. */
export const sectionLike = (body: Element, landscape: boolean): Element | undefined => {
  const all = descendants(body, 'sectPr').filter((one) => isLandscape(one) === landscape);
  const found = all.findLast((one) => columnsOf(one) === 1);
  return found === undefined ? undefined : copyOf(found);
};

/** Relationship ids of header and footer, with the elements that name them. */
export const frameReferences = (properties: Element): { readonly element: Element; readonly id: string }[] =>
  [...elements(properties)]
    .filter(({ localName }) => localName === 'headerReference' || localName === 'footerReference')
    .map((element) => ({ element, id: element.getAttributeNS(R, 'id') ?? '' }));

export const setFrame = (element: Element, id: string): void =>
  element.setAttributeNS(R, element.getAttributeNodeNS(R, 'id')?.name ?? 'r:id', id);
