/** A package as one XML file (Flat OPC). */
import { textOf } from '../bytes.js';
import type { Part } from './part.js';
import { typeOf } from './parts.js';

const declaration = /^\ufeff?<\?xml[^>]*\?>\s*/;

/** Base 64 in lines of 76 characters, as Word writes it. */
const base64 = (bytes: Uint8Array): string => {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/.{76}(?=.)/g, '$&\n');
};

const flatPart = (part: Part): string => {
  const type = typeOf(part);
  const open = `<pkg:part pkg:name="/${part.name}" pkg:contentType="${type}"`;
  return type.endsWith('xml')
    ? `${open}><pkg:xmlData>${textOf(part.bytes).replace(declaration, '')}</pkg:xmlData></pkg:part>`
    : `${open} pkg:compression="store"><pkg:binaryData>${base64(part.bytes)}</pkg:binaryData></pkg:part>`;
};

/** @param parts with `[Content_Types].xml` first, which a flat file does not need. */
export const flatOpc = ([, ...parts]: readonly Part[]): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<?mso-application progid="Word.Document"?>\n' +
  '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">' +
  `${parts.map(flatPart).join('')}</pkg:package>`;
