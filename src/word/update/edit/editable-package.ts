/** A Word file that is being edited: parts that nobody touches keep their bytes. */
import { XMLSerializer } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';
import { relationshipsOf } from '../../package/relationships.js';
import { openPackage, type WordPackage } from '../../reader/package.js';
import { TooLargeError } from '../../reader/too-large.js';
import { elements, parseXml, type Element } from '../../reader/xml.js';
import { zip, zipEntry } from '../../zip/zip.js';

/** Far more than a policy with pictures needs; XML parts have limits of their own. */
const mostBytes = 256 * 1024 * 1024;

const encoder = new TextEncoder();

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const relationshipsSpace = 'http://schemas.openxmlformats.org/package/2006/relationships';
const typesSpace = 'http://schemas.openxmlformats.org/package/2006/content-types';
const TYPES = '[Content_Types].xml';

const unpack = (bytes: Uint8Array): Map<string, Uint8Array> => {
  let together = 0;
  const files = unzipSync(bytes, {
    filter: ({ originalSize }) => {
      together += originalSize;
      if (together > mostBytes) throw new TooLargeError('The unpacked file', '256 MB');
      return true;
    },
  });
  return new Map(Object.entries(files));
};

/** XML of an element, with carriage returns that would otherwise be read back as line feeds. */
const serialise = (root: Element): string =>
  declaration + new XMLSerializer().serializeToString(root).replaceAll('\r', '&#13;');

/** A path from one part to another, as relationships write it. */
const relativeTo = (source: string, target: string): string => {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  while (from.length > 0 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return [...from.map(() => '..'), ...to].join('/');
};

export class EditablePackage {
  readonly word: WordPackage;
  readonly #files: Map<string, Uint8Array>;
  readonly #changed = new Map<string, Element>();

  /** @throws as `openPackage` does. */
  constructor(bytes: Uint8Array) {
    this.word = openPackage(bytes);
    this.#files = unpack(bytes);
  }

  get main(): string {
    return this.word.main;
  }

  has(name: string): boolean {
    return this.#files.has(name) || this.#changed.has(name);
  }

  names(): string[] {
    return [...new Set([...this.#files.keys(), ...this.#changed.keys()])];
  }

  bytesOf(name: string): Uint8Array | undefined {
    return this.#files.get(name);
  }

  part(name: string): Element | undefined {
    return this.#changed.get(name) ?? (this.#files.has(name) ? this.word.part(name) : undefined);
  }

  /** The XML of a part as it stands now. */
  xmlOf(name: string): string {
    const root = this.part(name);
    return root === undefined ? '' : serialise(root);
  }

  /** The part is written anew from its elements. */
  touch(name: string): void {
    const root = this.part(name);
    if (root !== undefined) this.#changed.set(name, root);
  }

  /** Puts a part in, or other bytes in its place. */
  put(name: string, content: string | Uint8Array): void {
    this.#changed.delete(name);
    this.#files.set(name, typeof content === 'string' ? encoder.encode(content) : content);
  }

  /** Takes a part out, with its content type and its own relationships. */
  remove(name: string): void {
    this.#files.delete(name);
    this.#changed.delete(name);
    const own = relationshipsOf(name);
    this.#files.delete(own);
    this.#changed.delete(own);
    const types = this.part(TYPES);
    if (types === undefined) return;
    for (const element of [...elements(types)]) {
      if (element.getAttribute('PartName') !== `/${name}`) continue;
      types.removeChild(element);
      this.touch(TYPES);
    }
  }

  setType(name: string, type: string): void {
    const types = this.part(TYPES);
    if (types === undefined) return;
    const known = [...elements(types)].some((element) => element.getAttribute('PartName') === `/${name}`);
    if (known) return;
    const override = types.ownerDocument?.createElementNS(typesSpace, 'Override');
    if (override === undefined) return;
    override.setAttribute('PartName', `/${name}`);
    override.setAttribute('ContentType', type);
    types.appendChild(override);
    this.touch(TYPES);
  }

  /** The relationships of a part as elements; a part without any gets an empty list. */
  #relationships(source: string): Element {
    const name = relationshipsOf(source);
    const known = this.part(name);
    if (known !== undefined) return known;
    const root = parseXml(`<Relationships xmlns="${relationshipsSpace}"/>`, name);
    this.#changed.set(name, root);
    return root;
  }

  /**
   * Adds a relationship, or finds one that says the same.
   *
   * @param target name of a part, or an address when `external`.
   * @returns its id.
   */
  relate(source: string, type: string, target: string, external = false): string {
    const root = this.#relationships(source);
    const written = external ? target : relativeTo(source, target);
    const all = [...elements(root)];
    const same = all.find(
      (element) =>
        element.getAttribute('Type') === type &&
        element.getAttribute('Target') === written &&
        (element.getAttribute('TargetMode') === 'External') === external,
    );
    if (same !== undefined) return same.getAttribute('Id') ?? '';
    const used = new Set(all.map((element) => element.getAttribute('Id')));
    let number = all.length + 1;
    while (used.has(`rUp${number}`)) number += 1;
    const element = root.ownerDocument?.createElementNS(relationshipsSpace, 'Relationship');
    if (element === undefined) throw new Error(`the relationships of ${source} belong to no document`);
    element.setAttribute('Id', `rUp${number}`);
    element.setAttribute('Type', type);
    element.setAttribute('Target', written);
    if (external) element.setAttribute('TargetMode', 'External');
    root.appendChild(element);
    this.touch(relationshipsOf(source));
    return `rUp${number}`;
  }

  /** Takes out the relationships of a part that a test picks, by id and by the last word of the type. */
  unrelate(
    source: string,
    picks: (relationship: { id: string; kind: string; target: string }) => boolean,
  ): void {
    const name = relationshipsOf(source);
    const root = this.part(name);
    if (root === undefined) return;
    const picked = new Set(
      this.word
        .relationships(source)
        .filter(picks)
        .map(({ id }) => id),
    );
    for (const element of [...elements(root)]) {
      if (!picked.has(element.getAttribute('Id') ?? '')) continue;
      root.removeChild(element);
      this.touch(name);
    }
  }

  /** The file. Parts stand in their old order, new ones at the end. */
  save(): Uint8Array {
    return zip(
      this.names().map((name) => {
        const changed = this.#changed.get(name);
        const bytes = changed === undefined ? this.#files.get(name) : encoder.encode(serialise(changed));
        return zipEntry(name, bytes ?? new Uint8Array());
      }),
    );
  }
}
