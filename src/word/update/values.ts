/** How each value of a document stands in a file: what is to be written, what somebody edited by hand. */
import type { FieldValue, PolicyDocument } from '../../policy/document.js';
import type { FieldReading, PolicyFile } from '../reader/policy-file.js';

export interface ValueStanding {
  readonly key: string;
  readonly label: string;
  readonly now: FieldValue;
  readonly reading: FieldReading;
  /** Texts of the occurrences that are as last written and have to change. */
  readonly places: number;
  /** Texts that somebody wrote by hand, as often as they occur. */
  readonly edited: readonly string[];
  /** The store was changed in Word, for the whole file. */
  readonly storeEdited: boolean;
  /** All occurrences are right, but the store would put the old text back. */
  readonly storeLags: boolean;
  /** It is shown nowhere any more: its control goes. */
  readonly removed: boolean;
}

/** Word knows one kind of line break, and programs differ in which they store. */
export const comparable = (text: string): string => text.replace(/\r\n?|[\v\u2028]/g, '\n');

/** Fields that the document writes, by key. */
export const fieldsOf = (document: PolicyDocument): ReadonlyMap<string, FieldValue> =>
  new Map(Object.entries(document.fields));

const standing = (reading: FieldReading, now: FieldValue): ValueStanding => {
  const { key, written, store, texts } = reading;
  const to = comparable(now.text);
  const from = written === undefined ? undefined : comparable(written);
  const stored = !reading.bound || store === undefined ? undefined : comparable(store);
  const storeEdited = from !== undefined && stored !== undefined && stored !== from && stored !== to;
  let places = 0;
  const edited: string[] = [];
  for (const text of texts) {
    const shown = comparable(text);
    if (shown === to) continue;
    if (shown === from && !storeEdited) places += 1;
    else edited.push(text);
  }
  return {
    key,
    label: now.label,
    now,
    reading,
    places,
    edited,
    storeEdited,
    storeLags: texts.length > 0 && stored !== undefined && stored === from && stored !== to,
    removed: false,
  };
};

/** Values that the file shows and the document has, in the file's order. */
export const valuesOf = (file: PolicyFile, document: PolicyDocument): ValueStanding[] => {
  const fields = fieldsOf(document);
  return file.fields.flatMap((reading) => {
    const now = fields.get(reading.key);
    // An empty value has no control: the words around it are others, so its block is replaced.
    return now === undefined || now.text === '' ? [] : [standing(reading, now)];
  });
};
