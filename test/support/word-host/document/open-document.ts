/**
 * A document open in the simulated Word, over the package of a real .docx.
 *
 * Data bindings are applied when it opens and whenever a part changes: the text of the part wins over that of
 * the control.
 */
import { Package } from '../package/package.js';
import {
  isElement,
  isW,
  makeIgnorable,
  nodesOf,
  ownerOf,
  W14,
  W15,
  walk,
  wChild,
  within,
  type Element,
  type Node,
} from '../xml/dom.js';
import {
  bindingOf,
  controlId,
  controlText,
  PROMPT,
  setControlText,
  showsPrompt,
  type Binding,
} from './control.js';
import { DataParts, type DataPart } from './data-parts.js';
import { sectionsIn, sidePart } from './sections.js';
import { prefixesOf, select } from './xpath.js';

/** Body, header or footer. */
export interface Story {
  readonly part: string;
  /** `w:body`, `w:hdr` or `w:ftr`. */
  readonly root: Element;
}

export type TrackingMode = 'Off' | 'TrackAll' | 'TrackMineOnly';

export class OpenDocument {
  readonly package: Package;
  readonly dataParts: DataParts;
  /** Those of the Common API; values are JSON. */
  readonly settings = new Map<string, string>();
  tracking: TrackingMode = 'Off';
  saved = true;
  /** Selected nodes, or the point before which the cursor stands. */
  selection:
    { readonly parent: Element; readonly nodes: readonly Node[]; readonly before: Node | null } | undefined;
  #controls: readonly Element[] | undefined;
  #stories: readonly Story[] | undefined;
  #bindings: Map<Element, Binding | undefined> | undefined;
  /** Controls bound to the same node, by what their bindings say. */
  #bound: Map<string, Element[]> | undefined;
  #nextControl: number;

  /** @throws Error where the bytes are no Word file. */
  constructor(bytes: Uint8Array, options: { readonly nextControlId?: number } = {}) {
    this.package = Package.fromZip(bytes);
    if (wChild(this.package.root(this.package.main), 'body') === undefined) throw new Error('no Word file');
    makeIgnorable(
      this.package.root(this.package.main),
      new Map([
        ['w14', W14],
        ['w15', W15],
      ]),
    );
    this.dataParts = new DataParts(this.package);
    this.#nextControl = options.nextControlId ?? 1 + Math.floor(Math.random() * 2 ** 30);
    this.applyBindings();
  }

  get body(): Element {
    const body = wChild(this.package.root(this.package.main), 'body');
    if (body === undefined) throw new Error('the document has lost its body');
    return body;
  }

  get sections(): Element[] {
    return sectionsIn(this.body);
  }

  /** The body, then the headers and footers that a section has. */
  get stories(): readonly Story[] {
    this.#stories ??= this.#findStories();
    return this.#stories;
  }

  #findStories(): readonly Story[] {
    const { sections } = this;
    const names = new Set<string>();
    for (const section of sections)
      for (const side of ['header', 'footer'] as const)
        for (const page of ['default', 'first', 'even'] as const) {
          const name = sidePart(this.package, sections, section, side, page);
          if (name !== undefined) names.add(name);
        }
    return [
      { part: this.package.main, root: this.body },
      ...[...names].map((part) => ({ part, root: this.package.root(part) })),
    ];
  }

  /** The story a node stands in; undefined where it was taken out of the document. */
  storyOf(node: Node): Story | undefined {
    return this.stories.find(({ root }) => within(node, root));
  }

  /** All content controls, those in headers and footers too. */
  get controls(): readonly Element[] {
    this.#controls ??= this.stories.flatMap(({ root }) => this.controlsIn([root]));
    return this.#controls;
  }

  /** Controls at or below these nodes, in order. */
  controlsIn(nodes: readonly Node[]): Element[] {
    return nodes.flatMap((node) =>
      isElement(node)
        ? [...walk(node, (element) => !isW(element, 'sdtPr', 'pPr', 'rPr'))].filter((element) =>
            isW(element, 'sdt'),
          )
        : [],
    );
  }

  /** Must be called after every change; `structure` where elements came or went. */
  changed(structure = true): void {
    this.saved = false;
    if (!structure) return;
    this.#controls = undefined;
    this.#stories = undefined;
    this.#bindings = undefined;
    this.#bound = undefined;
  }

  /** An id that no control has. */
  freeControlId(taken: ReadonlySet<number> = new Set(this.controls.map(controlId))): number {
    while (taken.has(this.#nextControl)) this.#nextControl++;
    return this.#nextControl++;
  }

  /** The node a control is bound to. */
  boundNode(binding: Binding): { readonly part: DataPart; readonly node: Node } | undefined {
    const parts = binding.part === '' ? this.dataParts.all : [this.dataParts.find(binding.part)];
    for (const part of parts) {
      if (part === undefined) continue;
      const [node] = select(this.dataParts.root(part), binding.xpath, prefixesOf(binding.prefixes));
      if (node !== undefined) return { part, node };
    }
    return undefined;
  }

  #bindingOf(control: Element): Binding | undefined {
    this.#bindings ??= new Map(this.controls.map((each) => [each, bindingOf(each)]));
    return this.#bindings.has(control) ? this.#bindings.get(control) : bindingOf(control);
  }

  #boundLike(binding: Binding): readonly Element[] {
    if (this.#bound === undefined) {
      this.#bound = new Map();
      for (const control of this.controls) {
        const its = this.#bindingOf(control);
        if (its === undefined) continue;
        const key = keyOf(its);
        const list = this.#bound.get(key);
        if (list === undefined) this.#bound.set(key, [control]);
        else list.push(control);
      }
    }
    return this.#bound.get(keyOf(binding)) ?? [];
  }

  /** Shows the text of the parts in the controls bound to them. */
  applyBindings(controls: readonly Element[] = this.controls): void {
    const known = new Map<string, string | undefined>();
    for (const control of controls) {
      const binding = this.#bindingOf(control);
      if (binding === undefined) continue;
      const key = keyOf(binding);
      if (!known.has(key)) known.set(key, this.boundNode(binding)?.node.textContent ?? undefined);
      const text = known.get(key);
      if (text !== undefined) this.#show(control, text);
    }
  }

  #show(control: Element, text: string): void {
    const shown = showsPrompt(control) ? '' : controlText(control).replaceAll('\v', '\n');
    if (shown !== text) setControlText(control, text);
  }

  /** Writes a bound control's text into its part and shows it in all controls bound to the same node. */
  writeBound(control: Element): void {
    const binding = this.#bindingOf(control);
    const bound = binding === undefined ? undefined : this.boundNode(binding);
    if (binding === undefined || bound === undefined) return;
    const shown = showsPrompt(control) ? '' : controlText(control);
    const text = shown === PROMPT ? '' : shown.replaceAll('\v', '\n');
    setNodeText(bound.node, text);
    for (const other of this.#boundLike(binding)) if (other !== control) this.#show(other, text);
  }

  /** The file as it would be saved now. */
  toBytes(): Uint8Array {
    return this.package.toZip();
  }
}

const keyOf = ({ part, xpath, prefixes }: Binding): string => `${part.toUpperCase()} ${xpath} ${prefixes}`;

/** Writes the text of an element or attribute. */
export const setNodeText = (node: Node, text: string): void => {
  if (!isElement(node)) {
    node.nodeValue = text;
    if ('value' in node) (node as unknown as { value: string }).value = text;
    return;
  }
  for (const child of nodesOf(node)) node.removeChild(child);
  if (text !== '') node.appendChild(ownerOf(node).createTextNode(text));
};
