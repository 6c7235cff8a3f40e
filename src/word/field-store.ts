/**
 * The custom XML part that bound content controls share: change a value once, and Word shows it everywhere.
 */
import type { PolicyDocument } from '../policy/document.js';
import { escapeAttribute, escapeText } from './escape.js';
import { FIELDS_NAMESPACE } from './namespaces.js';

export interface FieldStore {
  /** The whole part. One `field` element for each bound key, in order of first occurrence in the document. */
  readonly xml: string;
  /** XPath of the one node of a bound key; escape it like any text when it goes into an attribute. */
  readonly xpathOf: (key: string) => string;
  /** Value of `w:prefixMappings` for these XPaths. */
  readonly prefixMappings: string;
}

const prefixMappings = `xmlns:pw='${FIELDS_NAMESPACE}'`;

const quoted = (key: string): string => {
  if (!key.includes("'")) return `'${key}'`;
  if (!key.includes('"')) return `"${key}"`;
  throw new Error(
    `field ${key}: a key with both kinds of quotes has no XPath; leave one kind out of the key`,
  );
};

/** XPath of a bound field's node. The key is an attribute, so the path stays true when fields come and go. */
export const fieldXPath = (key: string): string => `/pw:fields[1]/pw:field[@key=${quoted(key)}]`;

/** The store of a document: text of each node is exactly the field's text, white space and line breaks kept. */
export const fieldStore = (document: PolicyDocument): FieldStore => {
  let nodes = '';
  for (const { key, text, bound } of Object.values(document.fields)) {
    if (bound)
      nodes += `<field key="${escapeAttribute(key)}" xml:space="preserve">${escapeText(text)}</field>`;
  }
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<fields xmlns="${FIELDS_NAMESPACE}">${nodes}</fields>`;
  return { xml, xpathOf: fieldXPath, prefixMappings };
};
