/** Fields as written, as stored and as shown, brought together. */
import { FIELDS_NAMESPACE } from '../namespaces.js';
import type { FieldReading } from './policy-file.js';
import type { FieldOccurrence } from './story.js';
import type { WrittenState } from './written-state.js';
import { elements, type Element } from './xml.js';

/** Texts of the store of bound fields, by key. Of a key that occurs twice the first node counts, as in Word. */
export const readStore = (root: Element): Map<string, string> => {
  const texts = new Map<string, string>();
  for (const element of elements(root)) {
    const key = element.getAttribute('key');
    if (element.localName !== 'field' || element.namespaceURI !== FIELDS_NAMESPACE || key === null) continue;
    if (!texts.has(key)) texts.set(key, element.textContent ?? '');
  }
  return texts;
};

/** Word knows one kind of line break, and programs differ in which they store. */
const shown = (text: string): string => text.replace(/\r\n?|[\v\u2028]/g, '\n');

export const fieldReadings = (
  state: WrittenState | undefined,
  store: ReadonlyMap<string, string> | undefined,
  occurrences: readonly FieldOccurrence[],
): FieldReading[] => {
  const texts = new Map<string, string[]>();
  for (const { key, text } of occurrences) {
    const others = texts.get(key);
    if (others === undefined) texts.set(key, [text]);
    else others.push(text);
  }
  const written = new Map((state?.fields ?? []).map((field) => [field.key, field]));
  const keys = new Set([...written.keys(), ...(store?.keys() ?? []), ...texts.keys()]);
  return [...keys].map((key) => {
    const field = written.get(key);
    const stored = store?.get(key);
    const now = texts.get(key) ?? [];
    const all = [
      ...(field === undefined ? [] : [field.text]),
      ...(stored === undefined ? [] : [stored]),
      ...now,
    ];
    return {
      key,
      ...(field === undefined ? {} : { label: field.label, written: field.text }),
      ...(field?.open === undefined ? {} : { open: field.open }),
      bound: field?.bound ?? stored !== undefined,
      ...(stored === undefined ? {} : { store: stored }),
      texts: now,
      differs: new Set(all.map(shown)).size > 1,
    };
  });
};
