/** A content control (`w:sdt`): its properties and its words. */
import {
  ancestor,
  elementsOf,
  isW,
  nodesOf,
  ownerOf,
  removeNode,
  W15,
  wAttribute,
  wChild,
  wElement,
  wValue,
  type Element,
  type Node,
} from '../xml/dom.js';
import { paragraphsIn, textOf } from './text.js';

/** What an emptied control asks for; a guess at the wording. */
export const PROMPT = 'Click or tap here to enter text.';

export const propertiesOf = (sdt: Element): Element => {
  const found = wChild(sdt, 'sdtPr');
  if (found !== undefined) return found;
  const made = wElement(sdt, 'sdtPr');
  sdt.insertBefore(made, sdt.firstChild);
  return made;
};

export const contentOf = (sdt: Element): Element => {
  const found = wChild(sdt, 'sdtContent');
  if (found !== undefined) return found;
  const made = wElement(sdt, 'sdtContent');
  sdt.appendChild(made);
  return made;
};

/** It stands inside a paragraph. */
export const isInlineControl = (sdt: Element): boolean =>
  ancestor(sdt, 'p', 'tbl', 'body', 'hdr', 'ftr')?.localName === 'p';

export const controlId = (sdt: Element): number => Number(wValue(propertiesOf(sdt), 'id') ?? 'NaN');

/** Order of the properties as the schema wants it. */
const order = [
  'rPr',
  'alias',
  'tag',
  'id',
  'lock',
  'placeholder',
  'temporary',
  'showingPlcHdr',
  'dataBinding',
];

const setProperty = (sdt: Element, name: string, element: Element | undefined): void => {
  const properties = propertiesOf(sdt);
  const old = wChild(properties, name);
  if (old !== undefined) removeNode(old);
  if (element === undefined) return;
  const rank = order.indexOf(name);
  const next = elementsOf(properties).find((child) => {
    const other = isW(child) ? order.indexOf(child.localName ?? '') : -1;
    return other === -1 || other > rank;
  });
  properties.insertBefore(element, next ?? null);
};

const setValue = (sdt: Element, name: string, value: string | undefined): void =>
  setProperty(sdt, name, value === undefined ? undefined : wElement(sdt, name, { val: value }));

export const tagOf = (sdt: Element): string => wValue(propertiesOf(sdt), 'tag') ?? '';
export const setTag = (sdt: Element, tag: string): void => setValue(sdt, 'tag', tag);
export const titleOf = (sdt: Element): string => wValue(propertiesOf(sdt), 'alias') ?? '';
export const setTitle = (sdt: Element, title: string): void => setValue(sdt, 'alias', title);
export const setControlId = (sdt: Element, id: number): void => setValue(sdt, 'id', String(id));

const lockOf = (sdt: Element): string => wValue(propertiesOf(sdt), 'lock') ?? 'unlocked';
export const cannotEdit = (sdt: Element): boolean =>
  ['contentLocked', 'sdtContentLocked'].includes(lockOf(sdt));
export const cannotDelete = (sdt: Element): boolean =>
  ['sdtLocked', 'sdtContentLocked'].includes(lockOf(sdt));
export const setLock = (sdt: Element, edit: boolean, remove: boolean): void =>
  setValue(
    sdt,
    'lock',
    edit && remove ? 'sdtContentLocked' : edit ? 'contentLocked' : remove ? 'sdtLocked' : undefined,
  );

const looks: Readonly<Record<string, string>> = {
  boundingBox: 'BoundingBox',
  tags: 'Tags',
  hidden: 'Hidden',
};
export const appearanceOf = (sdt: Element): string => {
  const stated = elementsOf(propertiesOf(sdt)).find(
    ({ localName, namespaceURI }) => localName === 'appearance' && namespaceURI === W15,
  );
  return looks[stated?.getAttributeNS(W15, 'val') ?? 'boundingBox'] ?? 'BoundingBox';
};
export const setAppearance = (sdt: Element, appearance: string): void => {
  const properties = propertiesOf(sdt);
  for (const child of elementsOf(properties))
    if (child.localName === 'appearance' && child.namespaceURI === W15) removeNode(child);
  const value = Object.entries(looks).find(([, name]) => name === appearance)?.[0];
  if (value === undefined) throw new Error(`no appearance ${appearance}`);
  const element = ownerOf(sdt).createElementNS(W15, 'w15:appearance');
  element.setAttributeNS(W15, 'w15:val', value);
  properties.appendChild(element);
};

/** Only text fits in: `w:text`. */
export const isPlain = (sdt: Element): boolean => wChild(propertiesOf(sdt), 'text') !== undefined;

export const showsPrompt = (sdt: Element): boolean =>
  wChild(propertiesOf(sdt), 'showingPlcHdr') !== undefined;

export interface Binding {
  readonly xpath: string;
  readonly prefixes: string;
  readonly part: string;
}

const bindingElement = (sdt: Element): Element | undefined =>
  elementsOf(propertiesOf(sdt)).find(({ localName }) => localName === 'dataBinding');

export const bindingOf = (sdt: Element): Binding | undefined => {
  const found = bindingElement(sdt);
  if (found === undefined) return undefined;
  return {
    xpath: wAttribute(found, 'xpath') ?? '',
    prefixes: wAttribute(found, 'prefixMappings') ?? '',
    part: wAttribute(found, 'storeItemID') ?? '',
  };
};

export const bindTo = (sdt: Element, part: string): void => {
  const found = bindingElement(sdt);
  found?.setAttribute(
    found.getAttributeNodeNS(found.namespaceURI, 'storeItemID')?.name ?? 'w:storeItemID',
    part,
  );
};

export const controlText = (sdt: Element): string => textOf(nodesOf(contentOf(sdt)));

/** Runs of a text; a line break for each line feed or vertical tab. */
export const runOf = (near: Node, text: string, look: Element | undefined): Element => {
  const run = wElement(near, 'r');
  if (look !== undefined) run.appendChild(look.cloneNode(true));
  text.split(/\r\n|[\n\r\v]/).forEach((line, index) => {
    if (index > 0) run.appendChild(wElement(near, 'br'));
    line.split('\t').forEach((words, column) => {
      if (column > 0) run.appendChild(wElement(near, 'tab'));
      if (words === '') return;
      const element = wElement(near, 't');
      element.setAttribute('xml:space', 'preserve');
      element.appendChild(ownerOf(near).createTextNode(words));
      run.appendChild(element);
    });
  });
  return run;
};

/** The look of the first words in a place. */
export const lookIn = (nodes: readonly Node[]): Element | undefined => {
  for (const node of nodes) {
    if (isW(node, 'r')) return wChild(node, 'rPr');
    if (isW(node, 'ins', 'hyperlink', 'sdt', 'sdtContent', 'p')) {
      const found = lookIn(nodesOf(node));
      if (found !== undefined) return found;
    }
  }
  return undefined;
};

/** Writes words in place of all content; the look of the first words stays. `''` shows the prompt. */
export const setControlText = (sdt: Element, text: string): void => {
  const content = contentOf(sdt);
  const look = showsPrompt(sdt) ? wChild(propertiesOf(sdt), 'rPr') : lookIn(nodesOf(content));
  setProperty(sdt, 'showingPlcHdr', text === '' ? wElement(sdt, 'showingPlcHdr') : undefined);
  const run = runOf(sdt, text === '' ? PROMPT : text, look);
  const [paragraph] = paragraphsIn(nodesOf(content));
  if (paragraph === undefined) {
    for (const node of nodesOf(content)) content.removeChild(node);
    content.appendChild(run);
    return;
  }
  for (const node of nodesOf(paragraph)) if (!isW(node, 'pPr')) paragraph.removeChild(node);
  paragraph.appendChild(run);
  if (isW(paragraph.parentNode, 'sdtContent') && paragraph.parentNode === content)
    for (const node of nodesOf(content)) if (node !== paragraph) content.removeChild(node);
};
