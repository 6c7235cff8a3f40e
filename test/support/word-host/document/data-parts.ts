/** Custom XML parts of a document: each has an id that the host gives, and lives in the package. */
import { randomUUID } from 'node:crypto';
import { strToU8 } from 'fflate';
import { freeName } from '../package/part-names.js';
import type { Package } from '../package/package.js';
import { parseXml, type Element } from '../xml/dom.js';

const DS = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const propertiesType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

export interface DataPart {
  /** `{GUID}`, capitals. */
  readonly id: string;
  /** Name in the package. */
  readonly name: string;
  /** Prefixes declared through the namespace manager. */
  readonly prefixes: Map<string, string>;
}

export const newPartId = (): string => `{${randomUUID().toUpperCase()}}`;

export class DataParts {
  readonly #package: Package;
  #parts: DataPart[] = [];

  constructor(pack: Package) {
    this.#package = pack;
    for (const { target } of pack.related(pack.main, 'customXml')) {
      const stated = pack.related(target, 'customXmlProps')[0];
      const id = stated === undefined ? null : pack.root(stated.target).getAttributeNS(DS, 'itemID');
      const part = {
        id: id === null || id === '' ? newPartId() : id.toUpperCase(),
        name: target,
        prefixes: new Map(),
      };
      if (stated === undefined) this.#describe(part);
      this.#parts.push(part);
    }
  }

  get all(): readonly DataPart[] {
    return this.#parts;
  }

  find(id: string): DataPart | undefined {
    return this.#parts.find((part) => part.id === id.toUpperCase());
  }

  root(part: DataPart): Element {
    return this.#package.root(part.name);
  }

  byNamespace(namespace: string): readonly DataPart[] {
    return this.#parts.filter((part) => (this.root(part).namespaceURI ?? '') === namespace);
  }

  /** @throws Error where it is not well-formed. */
  add(xml: string | Element): DataPart {
    const root = typeof xml === 'string' ? parseXml(xml) : xml;
    const name = freeName((taken) => this.#package.has(taken), 'customXml/item', '.xml');
    this.#package.put(name, root, 'application/xml');
    this.#package.relate(this.#package.main, 'customXml', name);
    const part = { id: newPartId(), name, prefixes: new Map() };
    this.#describe(part);
    this.#parts.push(part);
    return part;
  }

  #describe({ id, name }: DataPart): void {
    const properties = freeName((taken) => this.#package.has(taken), 'customXml/itemProps', '.xml');
    const uri = this.#package.root(name).namespaceURI ?? '';
    const uriXml = uri.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
    const xml = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${DS}"><ds:schemaRefs>${uri === '' ? '' : `<ds:schemaRef ds:uri="${uriXml}"/>`}</ds:schemaRefs></ds:datastoreItem>`;
    this.#package.put(properties, strToU8(xml), propertiesType);
    this.#package.relate(name, 'customXmlProps', properties);
  }

  remove(part: DataPart): void {
    for (const { target } of this.#package.related(part.name, 'customXmlProps')) this.#package.remove(target);
    this.#package.remove(part.name);
    this.#parts = this.#parts.filter((other) => other !== part);
  }

  /** Puts another root into a part; what was bound to nodes of the old one is bound by its path to the new one. */
  replace(part: DataPart, root: Element): void {
    this.#package.put(part.name, root);
  }

  /** Whether a part is still in the document. */
  holds(part: DataPart): boolean {
    return this.#parts.includes(part);
  }
}
