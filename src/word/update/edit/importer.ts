/**
 * Brings blocks of a fresh file into an older one: their lists, styles, links, bookmarks and control ids become those
 * of the older file.
 */
import type { PolicyDocument } from '../../../policy/document.js';
import { relationshipTypes, contentTypes } from '../../package/types.js';
import { copyFor, isWord, wordAttribute, wordChild, wordValue, type Element } from '../../reader/xml.js';
import { toDocx } from '../../to-docx.js';
import { descendants, remove, setValue } from './dom.js';
import { EditablePackage } from './editable-package.js';
import { locate, type Located } from './located.js';
import { frameReferences, setFrame } from './sections.js';

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const XMLNS = 'http://www.w3.org/2000/xmlns/';
const later = {
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  w15: 'http://schemas.microsoft.com/office/word/2012/wordml',
} as const;

/** Elements that name a style. */
const styleUses = ['pStyle', 'rStyle', 'tblStyle', 'basedOn', 'next', 'link'];

const number = (text: string | undefined): number => Number(text ?? Number.NaN);

export class Importer {
  readonly fresh: EditablePackage;
  readonly located: Located;
  readonly #file: EditablePackage;
  readonly #lists = new Map<string, string>();
  readonly #abstracts = new Map<string, string>();
  readonly #styles = new Map<string, string>();
  readonly #parts = new Map<string, string>();
  readonly #controlIds: Set<number>;
  readonly #bookmarks = new Set<string>();
  #control = 1000;
  #bookmark = 0;

  constructor(file: EditablePackage, document: PolicyDocument, storeItemId: string) {
    this.#file = file;
    this.fresh = new EditablePackage(toDocx(document, { storeItemId }));
    this.located = locate(this.fresh, document.policy.id);
    this.#controlIds = this.#collectControlIds();
    this.#collectBookmarks();
  }

  #collectControlIds(): Set<number> {
    const ids = new Set<number>();
    for (const name of this.#file.names()) {
      if (!/^word\/[^/]+\.xml$/.test(name) && name !== this.#file.main) continue;
      const root = this.#file.part(name);
      if (root === undefined || !isWord(root)) continue;
      for (const properties of descendants(root, 'sdtPr')) ids.add(number(wordValue(properties, 'id')));
    }
    return ids;
  }

  /** The control of a block as the document has it now; undefined where it has none. */
  block(id: string): Element | undefined {
    return this.located.blocks.get(id)?.[0]?.element;
  }

  /**
   * A copy of a node of the fresh file that fits into the older one.
   *
   * @param root of the part into which it goes; absent: the body.
   */
  adopt(node: Element, root = this.#file.part(this.#file.main)): Element {
    if (root === undefined) throw new Error('the file has no body');
    const copy = copyFor(root, node);
    this.#renumberControls(copy);
    this.#renumberBookmarks(copy);
    this.#renumberLists(copy);
    this.#mapStyles(copy);
    this.#relateLinks(copy);
    for (const [prefix, space] of Object.entries(later)) ensurePrefix(root, prefix, space);
    return copy;
  }

  #renumberControls(copy: Element): void {
    const all = copy.localName === 'sdt' ? [copy] : [];
    for (const control of [...all, ...descendants(copy, 'sdt')]) {
      const properties = wordChild(control, 'sdtPr');
      const id = properties === undefined ? undefined : wordChild(properties, 'id');
      if (id === undefined) continue;
      do this.#control += 1;
      while (this.#controlIds.has(this.#control));
      this.#controlIds.add(this.#control);
      setValue(id, 'val', String(this.#control));
    }
  }

  #collectBookmarks(): void {
    const root = this.#file.part(this.#file.main);
    for (const mark of root === undefined ? [] : descendants(root, 'bookmarkStart', 'bookmarkEnd')) {
      this.#bookmark = Math.max(this.#bookmark, number(wordAttribute(mark, 'id')) || 0);
      const name = wordAttribute(mark, 'name');
      if (name !== undefined) this.#bookmarks.add(name.toLowerCase());
    }
  }

  /** The names of bookmarks in words that go are free again. */
  release(content: Element): void {
    for (const mark of descendants(content, 'bookmarkStart')) {
      this.#bookmarks.delete((wordAttribute(mark, 'name') ?? '').toLowerCase());
    }
  }

  #renumberBookmarks(copy: Element): void {
    const ids = new Map<string, string | undefined>();
    for (const mark of descendants(copy, 'bookmarkStart')) {
      const name = (wordAttribute(mark, 'name') ?? '').toLowerCase();
      const taken = this.#bookmarks.has(name);
      this.#bookmarks.add(name);
      ids.set(wordAttribute(mark, 'id') ?? '', taken ? undefined : String((this.#bookmark += 1)));
    }
    for (const mark of descendants(copy, 'bookmarkStart', 'bookmarkEnd')) {
      const id = ids.get(wordAttribute(mark, 'id') ?? '');
      if (id === undefined) remove(mark);
      else setValue(mark, 'id', id);
    }
  }

  #renumberLists(copy: Element): void {
    for (const use of descendants(copy, 'numId')) {
      const id = wordAttribute(use, 'val') ?? '';
      if (id !== '' && id !== '0') setValue(use, 'val', this.#list(id));
    }
  }

  #numbering(file: EditablePackage): { readonly name: string; readonly root: Element } {
    const name = file.word.relationships(file.main).find(({ kind }) => kind === 'numbering')?.target;
    const root = name === undefined ? undefined : file.part(name);
    if (name === undefined || root === undefined) throw new Error('the file has no part for its lists');
    return { name, root };
  }

  /** A list of the older file that counts like this one of the fresh file. */
  #list(id: string): string {
    const known = this.#lists.get(id);
    if (known !== undefined) return known;
    const fresh = this.#numbering(this.fresh).root;
    const { name, root } = this.#numbering(this.#file);
    const list = descendants(fresh, 'num').find((one) => wordAttribute(one, 'numId') === id);
    if (list === undefined) return id;
    const made = copyFor(root, list);
    const used = descendants(root, 'num').map((one) => number(wordAttribute(one, 'numId')));
    const next = String(Math.max(0, ...used) + 1);
    setValue(made, 'numId', next);
    const abstract = wordChild(made, 'abstractNumId');
    if (abstract !== undefined) {
      setValue(abstract, 'val', this.#abstract(wordAttribute(abstract, 'val') ?? '', fresh, root));
    }
    const end = wordChild(root, 'numIdMacAtCleanup');
    root.insertBefore(made, end ?? null);
    this.#file.touch(name);
    this.#lists.set(id, next);
    return next;
  }

  #abstract(id: string, fresh: Element, root: Element): string {
    const known = this.#abstracts.get(id);
    if (known !== undefined) return known;
    const model = descendants(fresh, 'abstractNum').find((one) => wordAttribute(one, 'abstractNumId') === id);
    const nsid = model === undefined ? undefined : wordValue(model, 'nsid');
    const all = descendants(root, 'abstractNum');
    const same = all.find((one) => nsid !== undefined && wordValue(one, 'nsid') === nsid);
    let found = same === undefined ? undefined : wordAttribute(same, 'abstractNumId');
    if (found === undefined && model !== undefined) {
      found = String(Math.max(-1, ...all.map((one) => number(wordAttribute(one, 'abstractNumId')))) + 1);
      const made = copyFor(root, model);
      setValue(made, 'abstractNumId', found);
      root.insertBefore(made, wordChild(root, 'num') ?? null);
    }
    this.#abstracts.set(id, found ?? id);
    return found ?? id;
  }

  #stylesOf(file: EditablePackage): { readonly name: string; readonly root: Element } | undefined {
    const name = file.word.relationships(file.main).find(({ kind }) => kind === 'styles')?.target;
    const root = name === undefined ? undefined : file.part(name);
    return name === undefined || root === undefined ? undefined : { name, root };
  }

  /** The id that the older file has for a style of ours, which is brought along where it is missing. */
  styleId(id: string): string {
    const known = this.#styles.get(id);
    if (known !== undefined) return known;
    const fresh = this.#stylesOf(this.fresh);
    const old = this.#stylesOf(this.#file);
    const model =
      fresh === undefined
        ? undefined
        : descendants(fresh.root, 'style').find((style) => wordAttribute(style, 'styleId') === id);
    if (old === undefined || model === undefined) return id;
    const name = wordValue(model, 'name')?.toLowerCase();
    const all = descendants(old.root, 'style');
    const same =
      all.find((style) => wordAttribute(style, 'styleId') === id) ??
      // Word in other languages renames the ids of its own styles, never their names.
      all.find((style) => wordValue(style, 'name')?.toLowerCase() === name);
    const found = same === undefined ? undefined : wordAttribute(same, 'styleId');
    this.#styles.set(id, found ?? id);
    if (found !== undefined) return found;
    const made = copyFor(old.root, model);
    made.removeAttributeNS(made.namespaceURI, 'default');
    old.root.appendChild(made);
    this.#mapStyles(made);
    this.#renumberLists(made);
    this.#file.touch(old.name);
    return id;
  }

  #mapStyles(copy: Element): void {
    for (const use of descendants(copy, ...styleUses)) {
      const id = wordAttribute(use, 'val');
      if (id !== undefined) setValue(use, 'val', this.styleId(id));
    }
  }

  #relateLinks(copy: Element): void {
    const links = this.fresh.word.relationships(this.fresh.main);
    for (const link of descendants(copy, 'hyperlink')) {
      const id = link.getAttributeNS(R, 'id') ?? '';
      if (id === '') continue;
      const target = links.find((one) => one.id === id)?.target;
      if (target === undefined) continue;
      setFrame(link, this.#file.relate(this.#file.main, relationshipTypes.hyperlink, target, true));
    }
  }

  /** Properties of a section of the fresh file, with its header and footer brought along. */
  section(properties: Element): Element {
    const main = this.#file.part(this.#file.main);
    if (main === undefined) throw new Error('the file has no main part');
    const copy = copyFor(main, properties);
    const frames = this.fresh.word.relationships(this.fresh.main);
    for (const { element, id } of frameReferences(copy)) {
      const frame = frames.find((one) => one.id === id);
      if (frame === undefined) remove(element);
      else setFrame(element, this.#frame(frame.target, frame.kind === 'header' ? 'header' : 'footer'));
    }
    return copy;
  }

  #frame(source: string, kind: 'header' | 'footer'): string {
    const known = this.#parts.get(source);
    if (known !== undefined) return known;
    let index = 1;
    while (this.#file.has(`word/${kind}${index}.xml`)) index += 1;
    const name = `word/${kind}${index}.xml`;
    const root = this.fresh.part(source);
    if (root !== undefined) {
      this.#renumberControls(root);
      this.#mapStyles(root);
      this.fresh.touch(source);
    }
    this.#file.put(name, this.fresh.xmlOf(source));
    this.#file.setType(name, contentTypes[kind]);
    const id = this.#file.relate(this.#file.main, relationshipTypes[kind], name);
    this.#parts.set(source, id);
    return id;
  }
}

/** Declares a prefix that older programs may pass over. */
const ensurePrefix = (root: Element, prefix: string, space: string): void => {
  if (root.lookupNamespaceURI(prefix) === space) return;
  root.setAttributeNS(XMLNS, `xmlns:${prefix}`, space);
  if (root.lookupNamespaceURI('mc') !== MC) root.setAttributeNS(XMLNS, 'xmlns:mc', MC);
  const ignorable = (root.getAttributeNS(MC, 'Ignorable') ?? '').split(/\s+/).filter(Boolean);
  if (!ignorable.includes(prefix)) root.setAttributeNS(MC, 'mc:Ignorable', [...ignorable, prefix].join(' '));
};
