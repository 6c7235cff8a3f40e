/** An Open Packaging package that can be changed: parts, content types and relationships; zip and flat. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { elementsOf, parseXml, serialize, serializePart, type Element } from '../xml/dom.js';
import { relationshipsName, relativeTarget, resolveTarget, sourceOfRelationships } from './part-names.js';

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Name of a part, or an address where it is external. */
  readonly target: string;
  readonly external: boolean;
}

const PKG = 'http://schemas.microsoft.com/office/2006/xmlPackage';
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
export const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const relationshipType = (kind: string): string => `${OFFICE}/${kind}`;
/** The last word of a type: `header`, `customXml`. */
export const kindOf = (type: string): string => type.slice(type.lastIndexOf('/') + 1);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const isXml = (name: string): boolean => /\.(xml|rels)$/i.test(name);

export class Package {
  readonly #parts = new Map<string, Uint8Array | Element>();
  readonly #types = new Map<string, string>();
  readonly #defaults = new Map<string, string>();
  readonly #relationships = new Map<string, Relationship[]>();

  /** @throws Error where it is no package. */
  static fromZip(bytes: Uint8Array): Package {
    const made = new Package();
    for (const [name, part] of Object.entries(unzipSync(bytes))) {
      if (name.endsWith('/')) continue;
      if (name === '[Content_Types].xml') made.#readTypes(parseXml(strFromU8(part)));
      else if (name.endsWith('.rels')) made.#readRelationships(name, parseXml(strFromU8(part)));
      else made.#parts.set(name, part);
    }
    return made;
  }

  /** @throws Error where it is no flat package. */
  static fromFlat(xml: string): Package {
    const root = parseXml(xml);
    if (root.namespaceURI !== PKG || root.localName !== 'package') throw new Error('no flat package');
    const made = new Package();
    for (const part of elementsOf(root)) {
      const name = (part.getAttributeNS(PKG, 'name') ?? '').replace(/^\//, '');
      const [data] = elementsOf(part);
      if (name === '' || data === undefined)
        throw new Error('a part of the flat package has no name or no data');
      const [content] = elementsOf(data);
      if (name.endsWith('.rels')) {
        if (content !== undefined) made.#readRelationships(name, content);
        continue;
      }
      made.#types.set(name, part.getAttributeNS(PKG, 'contentType') ?? 'application/xml');
      if (data.localName === 'binaryData') {
        made.#parts.set(name, new Uint8Array(Buffer.from(data.textContent ?? '', 'base64')));
      } else {
        if (content === undefined) throw new Error(`the part ${name} of the flat package is empty`);
        made.#parts.set(name, content);
      }
    }
    return made;
  }

  #readTypes(root: Element): void {
    for (const entry of elementsOf(root)) {
      const type = entry.getAttribute('ContentType') ?? '';
      if (entry.localName === 'Default')
        this.#defaults.set((entry.getAttribute('Extension') ?? '').toLowerCase(), type);
      else this.#types.set((entry.getAttribute('PartName') ?? '').replace(/^\//, ''), type);
    }
  }

  #readRelationships(name: string, root: Element): void {
    const source = sourceOfRelationships(name);
    this.#relationships.set(
      source,
      elementsOf(root).map((entry) => {
        const external = entry.getAttribute('TargetMode') === 'External';
        const target = entry.getAttribute('Target') ?? '';
        return {
          id: entry.getAttribute('Id') ?? '',
          type: entry.getAttribute('Type') ?? '',
          target: external ? target : resolveTarget(source, target),
          external,
        };
      }),
    );
  }

  get names(): readonly string[] {
    return [...this.#parts.keys()];
  }

  has(name: string): boolean {
    return this.#parts.has(name);
  }

  /** Root element of an XML part; what is changed in it is changed in the package. */
  root(name: string): Element {
    const part = this.#parts.get(name);
    if (part === undefined) throw new Error(`no part ${name}`);
    if (!(part instanceof Uint8Array)) return part;
    const root = parseXml(strFromU8(part));
    this.#parts.set(name, root);
    return root;
  }

  bytes(name: string): Uint8Array {
    const part = this.#parts.get(name);
    if (part === undefined) throw new Error(`no part ${name}`);
    return part instanceof Uint8Array ? part : strToU8(serializePart(part));
  }

  contentType(name: string): string {
    const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    return this.#types.get(name) ?? this.#defaults.get(ending) ?? 'application/xml';
  }

  put(name: string, part: Uint8Array | Element, contentType?: string): void {
    this.#parts.set(name, part);
    if (contentType !== undefined) this.#types.set(name, contentType);
  }

  /** Removes a part, its relationships, and those that point to it. */
  remove(name: string): void {
    this.#parts.delete(name);
    this.#types.delete(name);
    this.#relationships.delete(name);
    for (const [source, list] of this.#relationships)
      this.#relationships.set(
        source,
        list.filter(({ target, external }) => external || target !== name),
      );
  }

  relationships(source: string): readonly Relationship[] {
    return this.#relationships.get(source) ?? [];
  }

  related(source: string, kind: string): readonly Relationship[] {
    return this.relationships(source).filter(
      ({ type, external, target }) => kindOf(type) === kind && (external || this.has(target)),
    );
  }

  /** @returns The id of the relationship. */
  relate(source: string, kind: string, target: string, external = false): string {
    const list = this.#relationships.get(source) ?? [];
    let number = list.length + 1;
    while (list.some(({ id }) => id === `rId${number}`)) number++;
    const id = `rId${number}`;
    this.#relationships.set(source, [...list, { id, type: relationshipType(kind), target, external }]);
    return id;
  }

  /** The one part whose relationship has a type of the package itself. */
  relateCore(target: string): void {
    const list = this.#relationships.get('') ?? [];
    const type = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
    this.#relationships.set('', [...list, { id: `rId${list.length + 100}`, type, target, external: false }]);
  }

  /** Name of the main part. */
  get main(): string {
    const name = this.related('', 'officeDocument')[0]?.target;
    if (name === undefined) throw new Error('no main part');
    return name;
  }

  #relationshipsXml(source: string): string {
    const entries = this.relationships(source).map(
      ({ id, type, target, external }) =>
        `<Relationship Id="${escaped(id)}" Type="${escaped(type)}" Target="${escaped(
          external ? target : relativeTarget(source, target),
        )}"${external ? ' TargetMode="External"' : ''}/>`,
    );
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELS}">${entries.join('')}</Relationships>`;
  }

  toZip(): Uint8Array {
    const files: Record<string, Uint8Array> = {};
    const defaults = new Map([...this.#defaults, ['rels', RELS_TYPE], ['xml', 'application/xml']]);
    const overrides = this.names
      .filter((name) => this.contentType(name) !== defaults.get(name.slice(name.lastIndexOf('.') + 1)))
      .map(
        (name) => `<Override PartName="/${escaped(name)}" ContentType="${escaped(this.contentType(name))}"/>`,
      );
    files['[Content_Types].xml'] = strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="${TYPES}">${[...defaults]
        .map(([ending, type]) => `<Default Extension="${ending}" ContentType="${escaped(type)}"/>`)
        .join('')}${overrides.join('')}</Types>`,
    );
    for (const source of ['', ...this.names])
      if (this.relationships(source).length > 0)
        files[relationshipsName(source)] = strToU8(this.#relationshipsXml(source));
    for (const name of this.names) files[name] = this.bytes(name);
    return zipSync(files, { level: 1 });
  }

  /**
   * These parts as one XML, with the relationships among them; `replaced` gives other roots for some.
   * Relationships to parts that are not in it are left out.
   */
  toFlat(names: readonly string[], replaced: ReadonlyMap<string, Element> = new Map()): string {
    const chosen = new Set(names);
    let parts = '';
    const relationshipsOf = (source: string): void => {
      const kept = this.relationships(source).filter(
        ({ target, external }) => external || chosen.has(target),
      );
      if (kept.length === 0) return;
      const entries = kept.map(
        ({ id, type, target, external }) =>
          `<Relationship Id="${escaped(id)}" Type="${escaped(type)}" Target="${escaped(
            external ? target : relativeTarget(source, target),
          )}"${external ? ' TargetMode="External"' : ''}/>`,
      );
      parts += `<pkg:part pkg:name="/${relationshipsName(source)}" pkg:contentType="${RELS_TYPE}"><pkg:xmlData><Relationships xmlns="${RELS}">${entries.join('')}</Relationships></pkg:xmlData></pkg:part>`;
    };
    relationshipsOf('');
    for (const name of names) {
      relationshipsOf(name);
      const start = `<pkg:part pkg:name="/${escaped(name)}" pkg:contentType="${escaped(this.contentType(name))}"`;
      parts += isXml(name)
        ? `${start}><pkg:xmlData>${serialize(replaced.get(name) ?? this.root(name))}</pkg:xmlData></pkg:part>`
        : `${start} pkg:compression="store"><pkg:binaryData>${Buffer.from(this.bytes(name)).toString('base64')}</pkg:binaryData></pkg:part>`;
    }
    return `<?xml version="1.0" standalone="yes"?>\n<?mso-application progid="Word.Document"?>\n<pkg:package xmlns:pkg="${PKG}">${parts}</pkg:package>`;
  }
}
