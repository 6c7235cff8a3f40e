/**
 * Numbering of an inserted package. An abstract numbering with the `nsid` of one in the document is taken for the
 * same list, as the standard has it (17.9.14); others are copied. Ids are new.
 */
import { strToU8 } from 'fflate';
import type { Package } from '../package/package.js';
import {
  copyFor,
  isElement,
  isW,
  removeNode,
  serialize,
  W,
  walk,
  wAttribute,
  wChildren,
  wElement,
  wValue,
  type Element,
  type Node,
} from '../xml/dom.js';
import { mapStyles } from './styles.js';

const partOf = (pack: Package): Element | undefined => {
  const name = pack.related(pack.main, 'numbering')[0]?.target;
  return name === undefined ? undefined : pack.root(name);
};

const ensurePart = (pack: Package): Element => {
  const there = partOf(pack);
  if (there !== undefined) return there;
  const name = 'word/numbering.xml';
  pack.put(
    name,
    strToU8(`<w:numbering xmlns:w="${W}"/>`),
    'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml',
  );
  pack.relate(pack.main, 'numbering', name);
  return pack.root(name);
};

const numIdsIn = (nodes: readonly Node[]): Element[] => {
  const found: Element[] = [];
  for (const node of nodes)
    if (isElement(node))
      for (const element of walk(node))
        if (isW(element, 'numId') && isW(element.parentNode, 'numPr')) found.push(element);
  return found;
};

/** As #6843 reports: lists come without their numbering. */
export const loseNumbering = (nodes: readonly Node[]): void => {
  for (const id of numIdsIn(nodes)) if (id.parentNode !== null) removeNode(id.parentNode);
};

const overrides = (num: Element): string => wChildren(num, 'lvlOverride').map(serialize).join('');
const highest = (elements: readonly Element[], name: string): number =>
  Math.max(0, ...elements.map((element) => Number(wAttribute(element, name) ?? 0)));

/** Brings the numbering along that these nodes use, and changes their ids. */
export const mergeNumbering = (
  into: Package,
  from: Package,
  nodes: readonly Node[],
  styleIds: ReadonlyMap<string, string>,
): void => {
  const theirs = partOf(from);
  const uses = numIdsIn(nodes).filter((element) => wAttribute(element, 'val') !== '0');
  if (uses.length === 0) return;
  if (theirs === undefined) {
    loseNumbering(nodes);
    return;
  }
  const mine = ensurePart(into);
  const document = mine.ownerDocument;
  if (document === null) return;
  const abstracts = new Map<string, string>();
  const numbers = new Map<string, string>();
  const importAbstract = (id: string): string => {
    const known = abstracts.get(id);
    if (known !== undefined) return known;
    const source = wChildren(theirs, 'abstractNum').find(
      (candidate) => wAttribute(candidate, 'abstractNumId') === id,
    );
    if (source === undefined) throw new Error(`the inserted numbering has no abstractNum ${id}`);
    const nsid = wValue(source, 'nsid');
    const existing = wChildren(mine, 'abstractNum');
    const same =
      nsid === undefined ? undefined : existing.find((candidate) => wValue(candidate, 'nsid') === nsid);
    const made =
      same === undefined
        ? String(highest(existing, 'abstractNumId') + 1)
        : (wAttribute(same, 'abstractNumId') ?? '');
    abstracts.set(id, made);
    if (same === undefined) {
      const copy = copyFor(mine, source);
      copy.setAttributeNS(W, 'w:abstractNumId', made);
      mapStyles([copy], styleIds);
      // Definitions stand before instances.
      mine.insertBefore(copy, wChildren(mine, 'num')[0] ?? null);
    }
    return made;
  };
  for (const use of uses) {
    const id = wAttribute(use, 'val') ?? '';
    let to = numbers.get(id);
    if (to === undefined) {
      const source = wChildren(theirs, 'num').find((candidate) => wAttribute(candidate, 'numId') === id);
      if (source === undefined) {
        if (use.parentNode !== null) removeNode(use.parentNode);
        continue;
      }
      const abstract = importAbstract(wValue(source, 'abstractNumId') ?? '');
      const existing = wChildren(mine, 'num');
      // A list that does not begin anew goes on where there is one.
      const same =
        overrides(source) === ''
          ? existing.find((num) => wValue(num, 'abstractNumId') === abstract && overrides(num) === '')
          : undefined;
      to = same === undefined ? String(highest(existing, 'numId') + 1) : (wAttribute(same, 'numId') ?? '');
      numbers.set(id, to);
      if (same === undefined) {
        const num = wElement(mine, 'num', { numId: to }, wElement(mine, 'abstractNumId', { val: abstract }));
        for (const override of wChildren(source, 'lvlOverride')) num.appendChild(copyFor(mine, override));
        mine.insertBefore(num, wChildren(mine, 'numIdMacAtCleanup')[0] ?? null);
      }
    }
    use.setAttributeNS(W, 'w:val', to);
  }
};
