/** A policy as a Word file, zipped or flat. */
import type { PolicyDocument } from '../policy/document.js';
import type { WordOptions } from './options.js';
import { flatOpc } from './package/flat-opc.js';
import { packageParts } from './package/parts.js';
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

/**
 * A policy as one XML file (Flat OPC), which Word opens and Office.js inserts (`insertOoxml`). The same parts
 * as `toDocx`.
 *
 * @throws Error as `toDocx` does.
 */
export const toFlatOpc = (document: PolicyDocument, options: WordOptions = {}): string =>
  flatOpc(packageParts(document, options));
