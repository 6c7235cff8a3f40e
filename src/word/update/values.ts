/** How each value of a document stands in a file: what is to be written, what somebody edited by hand. */
import type { FieldValue, PolicyDocument } from '../../policy/document.js';
import { ownFields, ownKeys } from '../own-fields.js';
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
  /** Own values come and go with their text; all others stay where they are. */
  readonly change: 'none' | 'appears' | 'vanishes';
}

/** Word knows one kind of line break, and programs differ in which they store. */
export const comparable = (text: string): string => text.replace(/\r\n?|[\v\u2028]/g, '\n');

/** Own values that stand in header and footer alone: there is room for them, and none where they are empty. */
const inFrames: ReadonlySet<string> = new Set([ownKeys.header, ownKeys.mark, ownKeys.footer]);

/** Fields that the document writes, by key. */
const fieldsOf = (document: PolicyDocument): ReadonlyMap<string, FieldValue> =>
  new Map([...Object.values(document.fields), ...ownFields(document)].map((field) => [field.key, field]));

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
    change: 'none',
  };
};

/** The file was written by a version that has controls in header and footer. */
const hasOwn = (file: PolicyFile): boolean =>
  file.fields.some(({ key, written }) => key === ownKeys.title && written !== undefined);

/** Own values that the file does not show yet. */
const newOwn = (file: PolicyFile, document: PolicyDocument): ValueStanding[] => {
  const known = new Set(file.fields.map(({ key }) => key));
  return ownFields(document)
    .filter(({ key }) => inFrames.has(key) && !known.has(key))
    .map((now) => ({
      key: now.key,
      label: now.label,
      now,
      reading: { key: now.key, bound: false, written: '', texts: [], differs: true },
      places: 1,
      edited: [],
      storeEdited: false,
      storeLags: false,
      change: 'appears',
    }));
};

/** Values that the file shows and the document has, in the file's order; then the generator's own new ones. */
export const valuesOf = (file: PolicyFile, document: PolicyDocument): ValueStanding[] => {
  const fields = fieldsOf(document);
  const standings = file.fields.flatMap((reading): ValueStanding[] => {
    const { key, label = key } = reading;
    const now = fields.get(key);
    if (now === undefined && inFrames.has(key) && reading.texts.length > 0) {
      const empty = { key, label, text: '', bound: false, multiline: false };
      return [{ ...standing(reading, empty), change: 'vanishes' }];
    }
    // Any other empty value has no control: the words around it are others, so its block is replaced.
    return now === undefined || now.text === '' ? [] : [standing(reading, now)];
  });
  return hasOwn(file) ? [...standings, ...newOwn(file, document)] : standings;
};
