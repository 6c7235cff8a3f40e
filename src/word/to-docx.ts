/** A policy as a Word file, zipped or flat. */
import type { PolicyDocument } from '../policy/document.js';
import { textOf } from './bytes.js';
import type { WordOptions } from './options.js';
import { packageParts, typeOf } from './package/parts.js';
import type { Part } from './package/part.js';
import { zip, zipEntry } from './zip/zip.js';

export type { WordOptions } from './options.js';

/**
 * A policy as the bytes of a `.docx` file. The same document and options give the same bytes.
 *
 * @throws Error when `storeItemId` is not a GUID in braces or `document.colour` not six hexadecimal digits.
 */
export const toDocx = (document: PolicyDocument, options: WordOptions = {}): Uint8Array =>
  zip(
    packageParts(document, options).map(
      ({ name, bytes, entry }) => entry ?? zipEntry(name, bytes, name !== 'word/document.xml'),
    ),
  );

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

/**
 * A policy as one XML file (Flat OPC), which Word opens and Office.js inserts (`insertOoxml`). The same parts
 * as `toDocx`.
 *
 * @throws Error as `toDocx` does.
 */
export const toFlatOpc = (document: PolicyDocument, options: WordOptions = {}): string => {
  const [, ...parts] = packageParts(document, options);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<?mso-application progid="Word.Document"?>\n' +
    '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">' +
    `${parts.map(flatPart).join('')}</pkg:package>`
  );
};
