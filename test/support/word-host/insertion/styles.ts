/** Styles of an inserted package: those of the document win; only the ones that are used come along. */
import type { Package } from '../package/package.js';
import {
  copyFor,
  isW,
  walk,
  wAttribute,
  wChildren,
  wValue,
  type Element,
  type Node,
  isElement,
} from '../xml/dom.js';

const references = ['pStyle', 'rStyle', 'tblStyle'];
const links = ['basedOn', 'next', 'link'];

export const stylesPart = (pack: Package): Element | undefined => {
  const name = pack.related(pack.main, 'styles')[0]?.target;
  return name === undefined ? undefined : pack.root(name);
};

const idOf = (style: Element): string => wAttribute(style, 'styleId') ?? '';
const keyOf = (style: Element): string =>
  `${wAttribute(style, 'type') ?? ''} ${(wValue(style, 'name') ?? '').toLowerCase()}`;

/** Changes the styles that elements refer to. */
export const mapStyles = (nodes: readonly Node[], ids: ReadonlyMap<string, string>): void => {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    for (const element of walk(node)) {
      if (!isW(element, ...references, ...links)) continue;
      const to = ids.get(wAttribute(element, 'val') ?? '');
      if (to !== undefined) element.setAttributeNS(element.namespaceURI, 'w:val', to);
    }
  }
};

const used = (nodes: readonly Node[]): Set<string> => {
  const found = new Set<string>();
  for (const node of nodes)
    if (isElement(node))
      for (const element of walk(node))
        if (isW(element, ...references)) found.add(wAttribute(element, 'val') ?? '');
  return found;
};

/**
 * Brings styles along.
 *
 * @returns The styles that are new in the document, and the ids that changed.
 */
export const mergeStyles = (
  into: Package,
  from: Package,
  blocks: readonly Node[],
): { readonly added: readonly Element[]; readonly ids: ReadonlyMap<string, string> } => {
  const mine = stylesPart(into);
  const theirs = stylesPart(from);
  if (mine === undefined || theirs === undefined) return { added: [], ids: new Map() };
  const all = new Map(wChildren(theirs, 'style').map((style) => [idOf(style), style]));
  const wanted = used(blocks);
  // A style needs those it is based on, and the ones it is tied to.
  for (const id of wanted) {
    const style = all.get(id);
    if (style === undefined) continue;
    for (const link of links) {
      const value = wValue(style, link);
      if (value !== undefined) wanted.add(value);
    }
  }
  const byKey = new Map(wChildren(mine, 'style').map((style) => [keyOf(style), idOf(style)]));
  const taken = new Set(wChildren(mine, 'style').map(idOf));
  const ids = new Map<string, string>();
  const added: Element[] = [];
  for (const [id, style] of all) {
    if (!wanted.has(id)) continue;
    const there = byKey.get(keyOf(style));
    if (there !== undefined) {
      if (there !== id) ids.set(id, there);
      continue;
    }
    const copy = copyFor(mine, style);
    copy.removeAttributeNS(copy.namespaceURI ?? '', 'default');
    if (taken.has(id)) {
      ids.set(id, `${id}0`);
      copy.setAttributeNS(copy.namespaceURI, 'w:styleId', `${id}0`);
    }
    mine.appendChild(copy);
    added.push(copy);
  }
  mapStyles(added, ids);
  mapStyles(blocks, ids);
  return { added, ids };
};

/** Name of a style as Word shows it. */
export const styleName = (pack: Package, id: string | undefined): string => {
  const root = stylesPart(pack);
  const style =
    root === undefined
      ? undefined
      : wChildren(root, 'style').find((candidate) =>
          id === undefined
            ? wAttribute(candidate, 'type') === 'paragraph' &&
              ['1', 'true'].includes(wAttribute(candidate, 'default') ?? '')
            : idOf(candidate) === id,
        );
  const name = style === undefined ? (id ?? 'Normal') : (wValue(style, 'name') ?? id ?? 'Normal');
  // Built-in names are written small and shown with a capital.
  return /^(heading|header|footer|title|toc|caption)\b/.test(name)
    ? name.charAt(0).toUpperCase() + name.slice(1)
    : name;
};

/** Id of the paragraph style with a name; undefined where there is none. */
export const styleId = (pack: Package, name: string): string | undefined => {
  const root = stylesPart(pack);
  const style =
    root === undefined
      ? undefined
      : wChildren(root, 'style').find(
          (candidate) =>
            wAttribute(candidate, 'type') === 'paragraph' &&
            (wValue(candidate, 'name') ?? '').toLowerCase() === name.toLowerCase(),
        );
  return style === undefined ? undefined : idOf(style);
};
