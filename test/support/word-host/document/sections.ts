/** Sections of a document with their headers and footers, which a section has from the one before unless it has its own. */
import { strToU8 } from 'fflate';
import type { Package } from '../package/package.js';
import { freeName } from '../package/part-names.js';
import {
  isW,
  MC,
  R,
  W,
  W14,
  W15,
  wAttribute,
  walk,
  wChild,
  wChildren,
  wElement,
  type Element,
} from '../xml/dom.js';

export type Side = 'header' | 'footer';
/** As the reference in the section calls it. */
export type Page = 'default' | 'first' | 'even';

const inBlocks = (element: Element): boolean => !isW(element, 'tbl', 'r', 'sdtPr');

/** `w:sectPr` of each section, in order. */
export const sectionsIn = (body: Element): Element[] => {
  const found: Element[] = [];
  for (const element of walk(body, inBlocks))
    if (isW(element, 'sectPr') && !isW(element.parentNode, 'sectPrChange')) found.push(element);
  return found;
};

const referenceOf = (section: Element, side: Side, page: Page): string | undefined =>
  wChildren(section, `${side}Reference`)
    .find((reference) => (wAttribute(reference, 'type') ?? 'default') === page)
    ?.getAttributeNS(R, 'id') ?? undefined;

const partOf = (pack: Package, id: string): string | undefined =>
  pack.relationships(pack.main).find((relationship) => relationship.id === id)?.target;

/** Name of the part with a header; undefined where neither the section nor one before has any. */
export const sidePart = (
  pack: Package,
  sections: readonly Element[],
  section: Element,
  side: Side,
  page: Page,
): string | undefined => {
  for (let index = sections.indexOf(section); index >= 0; index--) {
    const before = sections[index];
    const id = before === undefined ? undefined : referenceOf(before, side, page);
    const name = id === undefined ? undefined : partOf(pack, id);
    if (name !== undefined && pack.has(name)) return name;
  }
  return undefined;
};

/** Makes an empty one where there is none: in the first section, from which the others have theirs. */
export const ensureSidePart = (
  pack: Package,
  sections: readonly Element[],
  section: Element,
  side: Side,
  page: Page,
): string => {
  const there = sidePart(pack, sections, section, side, page);
  if (there !== undefined) return there;
  const first = sections[0] ?? section;
  const name = freeName((taken) => pack.has(taken), `word/${side}`, '.xml');
  const tag = side === 'header' ? 'hdr' : 'ftr';
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${tag} xmlns:w="${W}" xmlns:r="${R}" xmlns:mc="${MC}" xmlns:w14="${W14}" xmlns:w15="${W15}" mc:Ignorable="w14 w15"><w:p/></w:${tag}>`;
  pack.put(name, strToU8(xml), `application/vnd.openxmlformats-officedocument.wordprocessingml.${side}+xml`);
  const id = pack.relate(pack.main, side, name);
  const reference = wElement(first, `${side}Reference`, { type: page });
  reference.setAttributeNS(R, 'r:id', id);
  const footers = side === 'header' ? wChild(first, 'footerReference') : undefined;
  const last = wChildren(first, `${side}Reference`).at(-1);
  const headers = side === 'footer' ? wChildren(first, 'headerReference').at(-1) : undefined;
  first.insertBefore(reference, last?.nextSibling ?? footers ?? headers?.nextSibling ?? first.firstChild);
  return name;
};
