/** Rules about values and fields: bindings lead to one node that says the same, and a value is shown one way. */
import { elements, type Element } from '../../../src/word/reader/xml.js';
import { all, attribute, child, shownText, value, type OfficeFile } from './office-file.js';
import { walkFields } from './word-fields.js';
import type { Rules } from './rule.js';

interface Binding {
  readonly control: Element;
  readonly tag: string;
  readonly xpath: string;
  readonly store: string;
  /** Nodes that the XPath leads to; undefined when the store is not there. */
  readonly nodes: readonly Element[] | undefined;
}

/** Root of the custom XML part that bears an id. */
const storeWithId = (file: OfficeFile, id: string): Element | undefined => {
  for (const { name, root } of file.parts) {
    const link = file.links(name).find(({ kind }) => kind === 'customXmlProps');
    const properties = link === undefined ? undefined : file.part(link.target)?.root;
    if (properties === undefined) continue;
    if ([...properties.attributes].some((one) => one.localName === 'itemID' && one.value === id)) return root;
  }
  return undefined;
};

const step = /\/(\w+):(\w+)(?:\[(\d+)\])?(?:\[@(\w+)=(?:'([^']*)'|"([^"]*)")\])?/y;

/** Steps with a position, or with an attribute's value: all that our bindings need. */
const evaluate = (root: Element, xpath: string, mappings: string): readonly Element[] => {
  const spaces = new Map([...mappings.matchAll(/xmlns:(\w+)=(["'])(.*?)\2/g)].map((one) => [one[1], one[3]]));
  let candidates: Element[] = [];
  let first = true;
  step.lastIndex = 0;
  while (step.lastIndex < xpath.length) {
    const at = step.lastIndex;
    const match = step.exec(xpath);
    if (match === null) throw new Error(`the XPath ${xpath} is beyond these rules at ${at}`);
    const [, prefix, name, position, key, single, double] = match;
    const next = (first ? [[root]] : candidates.map((element) => [...elements(element)])).flatMap(
      (siblings) => {
        const named = siblings.filter(
          (element) => element.localName === name && element.namespaceURI === spaces.get(prefix),
        );
        const placed = position === undefined ? named : named.slice(Number(position) - 1, Number(position));
        return key === undefined
          ? placed
          : placed.filter((element) => element.getAttribute(key) === (single ?? double));
      },
    );
    candidates = next;
    first = false;
  }
  return candidates;
};

const bindings = (file: OfficeFile): Binding[] =>
  file.stories.flatMap(({ root }) =>
    all(root, 'sdt').flatMap((control) => {
      const binding = child(control, 'sdtPr', 'dataBinding');
      if (binding === undefined) return [];
      const xpath = attribute(binding, 'xpath') ?? '';
      const store = attribute(binding, 'storeItemID') ?? '';
      const part = storeWithId(file, store);
      const nodes = part && evaluate(part, xpath, attribute(binding, 'prefixMappings') ?? '');
      return [{ control, tag: value(control, 'sdtPr', 'tag') ?? '', xpath, store, nodes }];
    }),
  );

const lines = (text: string): string => text.replace(/\r\n?|[\v\u2028]/g, '\n');

export const fieldRules: Rules = {
  'binding-store': (file) =>
    bindings(file)
      .filter(({ nodes }) => nodes === undefined)
      .map(({ tag, store }) => `${tag} is bound to the part ${store}, which is not there`),
  'binding-node': (file) =>
    bindings(file)
      .filter(({ nodes }) => nodes !== undefined && nodes.length !== 1)
      .map(({ tag, xpath, nodes }) => `${tag}: ${xpath} leads to ${nodes?.length ?? 0} nodes`),
  'binding-text': (file) =>
    bindings(file).flatMap(({ control, tag, nodes }) => {
      const content = child(control, 'sdtContent');
      const [node] = nodes?.length === 1 ? nodes : [];
      if (node === undefined || content === undefined) return [];
      const [shown, stored] = [shownText(content), lines(node.textContent ?? '')];
      return shown === stored ? [] : [`${tag} shows "${shown}", and "${stored}" is stored`];
    }),
  'placeholder-part': (file) => {
    const glossaryName = file.links(file.body.name).find(({ kind }) => kind === 'glossaryDocument')?.target;
    const glossary = glossaryName === undefined ? undefined : file.part(glossaryName);
    const names = new Set(
      glossary === undefined
        ? []
        : all(glossary.root, 'docPart').map((part) => value(part, 'docPartPr', 'name')),
    );
    const used = file.stories.flatMap(({ root }) =>
      all(root, 'placeholder').map((one) => value(one, 'docPart')),
    );
    return [...new Set(used)]
      .filter((name) => !names.has(name))
      .map((name) => `the building block ${String(name)} is not there`);
  },
  'field-text': (file) => {
    const texts = new Map<string, Set<string>>();
    for (const { root } of file.stories) {
      for (const control of all(root, 'sdt')) {
        const tag = value(control, 'sdtPr', 'tag') ?? '';
        const content = child(control, 'sdtContent');
        if (!tag.startsWith('pw:field:') || content === undefined) continue;
        texts.set(tag, (texts.get(tag) ?? new Set()).add(shownText(content)));
      }
    }
    return [...texts]
      .filter(([, shown]) => shown.size > 1)
      .map(([tag, shown]) => `${tag} is shown as ${[...shown].join(' | ')}`);
  },
  'field-balance': ({ stories }) =>
    stories.flatMap(({ name, root }) => walkFields(root).faults.map((fault) => `${name}: ${fault}`)),
  'field-code': ({ stories }) =>
    stories.flatMap(({ name, root }) =>
      walkFields(root).strays.map((code) => `${name}: the code ${code} stands outside a field`),
    ),
};
