/** The store of bound values after an update. */
import type { PolicyDocument } from '../../policy/document.js';
import { escapeAttribute, escapeText } from '../escape.js';
import { FIELDS_NAMESPACE } from '../namespaces.js';
import type { PolicyFile } from '../reader/policy-file.js';
import { comparable, valuesOf } from './values.js';

/**
 * What a kept value has in the store: the text that was stored in Word, or the one that all its places show. Where
 * only some places were edited, the others follow the profile, and so does the store.
 */
export const keptTexts = (
  file: PolicyFile,
  document: PolicyDocument,
  overwritten: ReadonlySet<string>,
): ReadonlyMap<string, string> => {
  const kept = new Map<string, string>();
  for (const { key, now, reading, storeEdited, edited } of valuesOf(file, document)) {
    if (!now.bound || overwritten.has(key)) continue;
    const { store, texts } = reading;
    const [only] = edited;
    if (storeEdited && store !== undefined) kept.set(key, store);
    else if (
      only !== undefined &&
      edited.length === texts.length &&
      new Set(edited.map(comparable)).size === 1
    ) {
      kept.set(key, only);
    }
  }
  return kept;
};

/**
 * @param oldKeys keys that the document no longer has, but blocks that stay in the file show.
 * @param absentKeys keys whose places could not be found; the store keeps what they show.
 */
export const storeAfter = (
  file: PolicyFile,
  document: PolicyDocument,
  overwritten: ReadonlySet<string>,
  oldKeys: ReadonlySet<string>,
  absentKeys: ReadonlySet<string>,
): string => {
  const kept = keptTexts(file, document, overwritten);
  const before = new Map(file.fields.map(({ key, store }) => [key, absentKeys.has(key) ? store : undefined]));
  const node = (key: string, text: string): string =>
    `<field key="${escapeAttribute(key)}" xml:space="preserve">${escapeText(text)}</field>`;
  let nodes = '';
  const written = new Set<string>();
  for (const { key, text, bound } of Object.values(document.fields)) {
    if (!bound) continue;
    nodes += node(key, before.get(key) ?? kept.get(key) ?? text);
    written.add(key);
  }
  for (const { key, store } of file.fields) {
    if (store !== undefined && oldKeys.has(key) && !written.has(key)) nodes += node(key, store);
  }
  return `<fields xmlns="${FIELDS_NAMESPACE}">${nodes}</fields>`;
};
