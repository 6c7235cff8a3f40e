/** Changes to a document in its own terms: text and packages go into places; locks, bindings and tracking are seen to. */
import { Package } from '../package/package.js';
import { incomingBlocks, type Quirks } from '../insertion/incoming.js';
import { makeUnique } from '../insertion/identities.js';
import { accessDenied, general, invalid } from '../protocol/failure.js';
import {
  ancestor,
  isElement,
  isW,
  nodesOf,
  removeNode,
  wChild,
  wElement,
  type Element,
  type Node,
} from '../xml/dom.js';
import {
  bindingOf,
  cannotDelete,
  cannotEdit,
  contentOf,
  isInlineControl,
  isPlain,
  lookIn,
  runOf,
  setControlText,
} from './control.js';
import type { OpenDocument } from './open-document.js';
import {
  blockPoint,
  contentNodes,
  endOf,
  insertAt,
  isInline,
  keepParagraph,
  removeAll,
  startOf,
  stretch,
  type Place,
} from './place.js';
import { inlineText } from './text.js';
import { markDeleted, markInserted } from './tracking.js';

export type Location = 'Replace' | 'Start' | 'End' | 'Before' | 'After';

/** @throws Failure InvalidArgument where a place knows no such location. */
export const locationOf = (value: unknown, allowed: readonly Location[]): Location => {
  const found = allowed.find((location) => location === value);
  if (found === undefined) throw invalid(`insertLocation ${String(value)}`);
  return found;
};

export class Editing {
  readonly document: OpenDocument;
  readonly quirks: Quirks;

  constructor(document: OpenDocument, quirks: Quirks) {
    this.document = document;
    this.quirks = quirks;
  }

  get #tracked(): boolean {
    return this.document.tracking !== 'Off';
  }

  /** @throws Failure AccessDenied inside a control that may not be edited; which code Word gives is a guess. */
  refuseLocked(node: Node, deleting: readonly Node[] = []): void {
    for (let at: Node | null = node; at !== null; at = at.parentNode)
      if (isW(at, 'sdt') && cannotEdit(at)) throw accessDenied();
    for (const control of this.document.controlsIn(deleting)) if (cannotDelete(control)) throw accessDenied();
  }

  /** Bound controls around a place show what was written there. */
  #wrote(node: Node): void {
    this.document.changed();
    for (let at: Node | null = node; at !== null; at = at.parentNode)
      if (isW(at, 'sdt') && bindingOf(at) !== undefined) this.document.writeBound(at);
  }

  /** Text in place of all a control holds. */
  replaceControlText(sdt: Element, text: string): void {
    this.refuseLocked(sdt);
    const content = contentOf(sdt);
    if (this.#tracked && isInlineControl(sdt)) {
      const old = nodesOf(content).filter(isElement);
      const run = runOf(sdt, text, lookIn(old));
      markDeleted(old);
      content.appendChild(run);
      markInserted([content]);
      // The old words are marked as deleted once; new ones only as inserted.
    } else {
      const inner = this.document.controlsIn(nodesOf(content)).length > 0;
      setControlText(sdt, text);
      if (inner) this.document.changed();
    }
    this.document.changed(false);
    if (bindingOf(sdt) !== undefined) this.document.writeBound(sdt);
  }

  /** Text at a place; paragraphs where it has line feeds and the place is one of blocks. */
  insertText(place: Place, text: string, location: Location): Place {
    this.refuseLocked(place.parent, location === 'Replace' ? place.nodes : []);
    const look = lookIn(place.nodes);
    const point = location === 'Start' || location === 'Before' ? startOf(place) : endOf(place);
    let made: Element[];
    if (isInline(place)) {
      if (location === 'Replace') removeAll(place.nodes);
      made = [runOf(place.parent, text, look)];
      insertAt(
        point.before !== null && point.before.parentNode !== place.parent
          ? { ...point, before: null }
          : point,
        made,
      );
    } else {
      const following = place.before;
      if (location === 'Replace') removeAll(place.nodes);
      made = text
        .split(/\r\n|[\n\r]/)
        .map((line) =>
          wElement(place.parent, 'p', {}, ...(line === '' ? [] : [runOf(place.parent, line, undefined)])),
        );
      const edge = place.nodes[location === 'Start' ? 0 : place.nodes.length - 1];
      // At the start or end of paragraphs the words go into the paragraph that is there.
      if (location !== 'Replace' && edge !== undefined && isW(edge, 'p') && made.length === 1) {
        const run = runOf(edge, text, look);
        edge.insertBefore(
          run,
          location === 'Start' ? (wChild(edge, 'pPr')?.nextSibling ?? edge.firstChild) : null,
        );
        made = [run];
      } else
        insertAt(
          location === 'Replace' ? { parent: place.parent, nodes: [], before: following } : point,
          made,
        );
      keepParagraph(place.parent);
    }
    if (this.#tracked)
      markInserted(
        made.map((element) => (isW(element, 'r') ? element.parentNode : element)).filter(isElementNode),
      );
    this.#wrote(place.parent);
    return stretch(made[0]?.parentNode === null ? [place.parent] : made);
  }

  /**
   * A package at a place.
   *
   * @throws Failure InvalidArgument where it is no package, GeneralException where blocks cannot stand.
   */
  insertPackage(
    place: Place,
    source: string | Uint8Array,
    location: Location,
    container: 'body' | 'control' | 'range',
  ): Place {
    const { document, quirks } = this;
    const replaced = location === 'Replace' ? place.nodes : [];
    this.refuseLocked(place.parent, replaced);
    let from: Package;
    try {
      from = typeof source === 'string' ? Package.fromFlat(source) : Package.fromZip(source);
    } catch (error) {
      throw invalid(error instanceof Error ? error.message : String(error));
    }
    const control = ancestorControl(place.parent);
    if (control !== undefined && isPlain(control)) throw general('A plain text control holds text only');
    const story = document.storyOf(place.parent);
    if (story === undefined) throw general('The place is no longer in the document');
    let blocks: Node[];
    try {
      blocks = incomingBlocks(document, story, from, quirks);
    } catch (error) {
      throw invalid(error instanceof Error ? error.message : String(error));
    }
    const following = place.before;
    if (this.#tracked) markDeleted(replaced);
    else removeAll(replaced);
    document.changed();
    makeUnique(document, blocks);
    let point: Place =
      location === 'Start' || location === 'Before'
        ? startOf(replaced.length > 0 ? { ...place, nodes: [] } : place)
        : { parent: place.parent, nodes: [], before: following };
    let made = blocks;
    const [only] = blocks;
    if (isInline(place)) {
      if (blocks.length === 1 && only !== undefined && isW(only, 'p')) {
        made = nodesOf(only).filter((node) => !isW(node, 'pPr'));
      } else {
        if (isW(place.parent, 'sdtContent')) throw general('Blocks cannot stand inside a line');
        point = blockPoint(point);
      }
    } else if (container === 'body' && location === 'End') point = this.#beforeTrailing(place, point);
    insertAt(point, made);
    const trailing =
      container === 'body' ? quirks.trailingParagraph !== false : quirks.trailingParagraphEverywhere === true;
    if (location === 'Replace' && trailing && !isInline(place))
      insertAt(point, [wElement(place.parent, 'p')]);
    keepParagraph(point.parent);
    keepParagraph(place.parent);
    this.#endWithParagraph(point.parent);
    if (this.#tracked) markInserted(made);
    document.changed();
    document.applyBindings(document.controlsIn(made));
    this.#wrote(place.parent);
    return made.length === 0 ? { parent: point.parent, nodes: [], before: point.before } : stretch(made);
  }

  /** The last, empty paragraph of a body stays the last. */
  #beforeTrailing(place: Place, point: Place): Place {
    const last = place.nodes.filter(isElement).at(-1);
    return last !== undefined &&
      isW(last, 'p') &&
      wChild(wChild(last, 'pPr') ?? last, 'sectPr') === undefined &&
      inlineText(last) === '' &&
      nodesOf(last).every((node) => isW(node, 'pPr'))
      ? { ...point, before: last }
      : point;
  }

  /** A table or a control is followed by a paragraph at the end of a body or a cell. */
  #endWithParagraph(parent: Element): void {
    if (!isW(parent, 'body', 'hdr', 'ftr', 'tc')) return;
    const last = contentNodes(parent).filter(isElement).at(-1);
    if (last !== undefined && isW(last, 'tbl'))
      insertAt({ parent, nodes: [], before: last.nextSibling }, [wElement(parent, 'p')]);
  }

  insertParagraph(place: Place, text: string): Element {
    this.refuseLocked(place.parent);
    const point = blockPoint(place);
    const made = wElement(
      point.parent,
      'p',
      {},
      ...(text === '' ? [] : [runOf(point.parent, text, undefined)]),
    );
    insertAt(point, [made]);
    if (this.#tracked) markInserted([made]);
    this.document.changed();
    return made;
  }

  /** Takes nodes out; with tracking they are marked. */
  remove(nodes: readonly Node[]): void {
    const [first] = nodes;
    if (first === undefined) return;
    const parent = first.parentNode as Element;
    this.refuseLocked(parent, nodes);
    if (this.#tracked) markDeleted(nodes);
    else {
      removeAll(nodes);
      keepParagraph(parent);
    }
    this.#wrote(parent);
  }

  /** A paragraph; the only one of a control takes the control with it, the only one of a cell or body is emptied. */
  removeParagraph(paragraph: Element): void {
    const parent = paragraph.parentNode as Element;
    this.refuseLocked(parent, [paragraph]);
    const others = nodesOf(parent).filter((node) => node !== paragraph && isW(node, 'p', 'tbl', 'sdt'));
    if (this.#tracked) markDeleted([paragraph]);
    else if (others.length === 0 && isW(parent, 'sdtContent') && isW(parent.parentNode, 'sdt')) {
      const outer = parent.parentNode.parentNode as Element;
      if (cannotDelete(parent.parentNode)) throw accessDenied();
      removeNode(parent.parentNode);
      keepParagraph(outer);
    } else if (others.length === 0 || (isW(parent, 'body') && isLast(paragraph))) {
      for (const node of nodesOf(paragraph)) paragraph.removeChild(node);
    } else removeNode(paragraph);
    this.#wrote(parent);
  }

  removeControl(sdt: Element, keepContent: boolean): void {
    if (cannotDelete(sdt)) throw accessDenied();
    this.refuseLocked(sdt.parentNode ?? sdt);
    const parent = sdt.parentNode as Element;
    const content = nodesOf(contentOf(sdt));
    if (keepContent) {
      for (const node of content) parent.insertBefore(node, sdt);
      removeNode(sdt);
    } else if (this.#tracked) markDeleted([sdt]);
    else {
      removeNode(sdt);
      keepParagraph(parent);
    }
    this.#wrote(parent);
  }

  /** Empties a body or a control. */
  clear(place: Place): void {
    this.refuseLocked(place.parent, place.nodes);
    if (this.#tracked) markDeleted(place.nodes);
    else removeAll(place.nodes);
    keepParagraph(place.parent);
    this.#wrote(place.parent);
  }

  /** A control around a place. */
  wrap(place: Place): Element {
    this.refuseLocked(place.parent);
    const id = this.document.freeControlId();
    const sdt = wElement(
      place.parent,
      'sdt',
      {},
      wElement(place.parent, 'sdtPr', {}, wElement(place.parent, 'id', { val: String(id) })),
      wElement(place.parent, 'sdtContent'),
    );
    place.parent.insertBefore(sdt, place.nodes[0] ?? place.before);
    for (const node of place.nodes) contentOf(sdt).appendChild(node);
    keepParagraph(contentOf(sdt));
    this.document.changed();
    return sdt;
  }
}

const isElementNode = (node: Node | null): node is Element => node !== null && isElement(node);

const isLast = (paragraph: Element): boolean => {
  for (let node = paragraph.nextSibling; node !== null; node = node.nextSibling)
    if (isW(node, 'p', 'tbl', 'sdt')) return false;
  return true;
};

const ancestorControl = (node: Element): Element | undefined => ancestor(node, 'sdt');
