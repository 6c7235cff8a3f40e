/** Turns a flat Word file (one XML) into a package, so that the judges of packages can judge it. */
import { strToU8, zipSync } from 'fflate';
import { XMLSerializer } from '@xmldom/xmldom';
import { elements, parseXml } from '../../src/word/reader/xml.js';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** A flat file has the content types at its parts; a package lists them in a part of its own. */
export const packageOfFlatOpc = (xml: string): Uint8Array => {
  const files: Record<string, Uint8Array> = {};
  let overrides = '';
  for (const part of elements(parseXml(xml, 'flat file'))) {
    const name = part.getAttribute('pkg:name') ?? '';
    const type = part.getAttribute('pkg:contentType') ?? '';
    const data = elements(part).next().value;
    if (data === undefined) throw new Error(`the flat part ${name} is empty`);
    if (data.localName === 'binaryData') {
      const binary = atob((data.textContent ?? '').replace(/\s/g, ''));
      files[name.slice(1)] = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    } else {
      const root = elements(data).next().value;
      if (root === undefined) throw new Error(`the flat part ${name} has no root element`);
      const text = new XMLSerializer().serializeToString(root);
      files[name.slice(1)] = strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`);
    }
    overrides += `<Override PartName="${escaped(name)}" ContentType="${escaped(type)}"/>`;
  }
  const types = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides}</Types>`;
  return zipSync({ '[Content_Types].xml': strToU8(types), ...files });
};
