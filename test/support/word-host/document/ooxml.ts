/** `getOoxml`: the flat package of a place. Headers, footers and custom XML parts are not in it. */
import type { Quirks } from '../insertion/incoming.js';
import { relationshipType, kindOf } from '../package/package.js';
import {
  copyFor,
  isElement,
  isW,
  nodesOf,
  removeNode,
  R,
  W,
  walk,
  wChild,
  wElement,
  type Element,
  type Node,
} from '../xml/dom.js';
import type { OpenDocument } from './open-document.js';
import { isInline, type Place } from './place.js';

/** Parts that describe how the text looks. */
const described = ['styles', 'numbering', 'settings', 'fontTable', 'theme', 'webSettings', 'image'];

/**
 * Word saves text in other pieces than it was given: marks of revisions, and words cut up by the spelling check.
 */
const cutUp = (root: Element): void => {
  let number = 0;
  for (const element of [...walk(root)]) {
    if (isW(element, 'p')) element.setAttributeNS(W, 'w:rsidR', `00A1${String((number++ % 9000) + 1000)}`);
    if (!isW(element, 't') || !isW(element.parentNode, 'r')) continue;
    const text = element.textContent ?? '';
    const cut = text.indexOf(' ', 12);
    const run = element.parentNode;
    const words = nodesOf(run).filter((node) => isElement(node) && !isW(node, 'rPr'));
    if (cut === -1 || words.length !== 1 || number % 3 !== 0) continue;
    const rest = run.cloneNode(true) as Element;
    element.textContent = text.slice(0, cut);
    element.setAttribute('xml:space', 'preserve');
    const second = wChild(rest, 't');
    if (second === undefined) continue;
    second.textContent = text.slice(cut);
    second.setAttribute('xml:space', 'preserve');
    run.parentNode?.insertBefore(rest, run.nextSibling);
    run.parentNode?.insertBefore(wElement(run, 'proofErr', { type: 'spellStart' }), rest);
    rest.parentNode?.insertBefore(wElement(run, 'proofErr', { type: 'spellEnd' }), rest.nextSibling);
  }
};

export const ooxmlOf = (document: OpenDocument, place: Place, quirks: Quirks): string => {
  const pack = document.package;
  const root = pack.root(pack.main);
  const copy = root.cloneNode(false) as Element;
  const body = wElement(root, 'body');
  copy.appendChild(body);
  const nodes: readonly Node[] = isInline(place)
    ? [wElement(root, 'p', {}, ...place.nodes.map((node) => copyFor(root, node)))]
    : place.nodes.map((node) => copyFor(root, node));
  for (const node of nodes) body.appendChild(node);
  const section = document.sections.at(-1);
  if (section !== undefined) body.appendChild(section.cloneNode(true));
  for (const element of [...walk(copy)])
    if (isW(element, 'headerReference', 'footerReference')) removeNode(element);
  if (quirks.cutUpText !== false) cutUp(copy);
  const story = document.storyOf(place.parent);
  const parts = pack
    .relationships(pack.main)
    .filter(({ external, type, target }) => !external && described.includes(kindOf(type)) && pack.has(target))
    .map(({ target }) => target);
  const replaced = new Map([[pack.main, copy]]);
  if (story !== undefined && story.part !== pack.main) relinkFrom(document, story.part, copy);
  return pack.toFlat([pack.main, ...new Set(parts)], replaced);
};

/** Links of a header get ids that are true in the main part. */
const relinkFrom = (document: OpenDocument, part: string, copy: Element): void => {
  const pack = document.package;
  for (const element of walk(copy))
    for (const attribute of [...element.attributes]) {
      if (attribute.namespaceURI !== R) continue;
      const found = pack.relationships(part).find(({ id }) => id === attribute.value);
      if (found === undefined) continue;
      const same = pack
        .relationships(pack.main)
        .find(({ type, target }) => type === relationshipType(kindOf(found.type)) && target === found.target);
      element.setAttributeNS(
        R,
        attribute.name,
        same?.id ?? pack.relate(pack.main, kindOf(found.type), found.target, found.external),
      );
    }
};
