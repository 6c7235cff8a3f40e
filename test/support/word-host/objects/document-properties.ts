/** Title, author and the like of a document: `docProps/core.xml`. */
import { strToU8 } from 'fflate';
import type { OpenDocument } from '../document/open-document.js';
import { elementsOf, ownerOf, type Element } from '../xml/dom.js';
import { invalid } from '../protocol/failure.js';
import type { HostObject } from './host-object.js';

const CP = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const DC = 'http://purl.org/dc/elements/1.1/';
const names: Readonly<Record<string, readonly [string, string]>> = {
  Title: [DC, 'dc:title'],
  Author: [DC, 'dc:creator'],
  Subject: [DC, 'dc:subject'],
  Comments: [DC, 'dc:description'],
  Keywords: [CP, 'cp:keywords'],
  Category: [CP, 'cp:category'],
};

const part = (document: OpenDocument): string | undefined =>
  document.package.related('', 'core-properties')[0]?.target;

const find = (root: Element, space: string, name: string): Element | undefined =>
  elementsOf(root).find(
    ({ namespaceURI, localName }) => namespaceURI === space && localName === name.split(':')[1],
  );

export const documentProperties = (document: OpenDocument): HostObject => ({
  type: 'DocumentProperties',
  properties: Object.fromEntries(
    Object.entries(names).map(([name, [space, qualified]]) => [
      name,
      () => {
        const there = part(document);
        return there === undefined
          ? ''
          : (find(document.package.root(there), space, qualified)?.textContent ?? '');
      },
    ]),
  ),
  setters: Object.fromEntries(
    Object.entries(names).map(([name, [space, qualified]]) => [
      name,
      (value: unknown) => {
        if (typeof value !== 'string') throw invalid(name);
        let there = part(document);
        if (there === undefined) {
          there = 'docProps/core.xml';
          document.package.put(
            there,
            strToU8(`<cp:coreProperties xmlns:cp="${CP}" xmlns:dc="${DC}"/>`),
            'application/vnd.openxmlformats-package.core-properties+xml',
          );
          document.package.relateCore(there);
        }
        const root = document.package.root(there);
        let element = find(root, space, qualified);
        if (element === undefined)
          root.appendChild((element = ownerOf(root).createElementNS(space, qualified)));
        element.textContent = value;
        document.changed(false);
      },
    ]),
  ),
});
