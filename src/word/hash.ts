/**
 * Fingerprints of words: the same for the same words, whatever program saved the file last.
 *
 * A hash is the first 64 bits of SHA-256, in hexadecimal, over normalised text. It tells whether words were
 * edited without carrying the words.
 */
import { sha256 } from '@noble/hashes/sha2.js';

/** A normalised paragraph and its hash; both empty when there is nothing to read in it. */
export interface HashedText {
  readonly text: string;
  readonly hash: string;
}

/** How many different texts are kept; enough for several policies, little memory. */
const remembered = 8_192;

const utf8 = new TextEncoder();

// Boxes may be ticked, and direction marks and soft hyphens come and go without being read.
const unread = /[☐☑☒\u00ad\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text as it is compared: NFC, white space collapsed and trimmed, straight and curly quotes alike.
 *
 * The full stop after a field is left out, because the words drop theirs where a value brings its own:
 * a changed value must not look like an edit.
 */
export const normaliseText = (text: string): string =>
  text
    .replace(unread, '')
    .normalize('NFC')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/\s+/g, ' ')
    .replaceAll('}.', '}')
    .trim();

/** First 64 bits of SHA-256 over the UTF-8 of a text that is already normalised, as 16 hexadecimal digits. */
export const hashOf = (text: string): string => {
  const digest = sha256(utf8.encode(text));
  let hash = '';
  for (let index = 0; index < 8; index += 1) hash += (digest[index] ?? 0).toString(16).padStart(2, '0');
  return hash;
};

/** A cache that starts again when it is full: templates' texts hardly vary, so it hardly ever is. */
const memory = <Value>(make: (key: string) => Value): ((key: string) => Value) => {
  const known = new Map<string, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= remembered) known.clear();
    const made = make(key);
    known.set(key, made);
    return made;
  };
};

/** Normalises and hashes the raw text of one paragraph; remembers the latest ones. */
export const hashedText: (raw: string) => HashedText = memory((raw) => {
  const text = normaliseText(raw);
  return { text, hash: text === '' ? '' : hashOf(text) };
});

const clauseHashes = new Map<string, string>();

/** The hash of a clause: over the texts of its paragraphs, joined by newlines. */
export const hashOfParagraphs = (paragraphs: readonly HashedText[]): string => {
  let key = '';
  for (const { hash } of paragraphs) key += hash;
  const known = clauseHashes.get(key);
  if (known !== undefined) return known;
  if (clauseHashes.size >= remembered) clauseHashes.clear();
  const hash = hashOf(paragraphs.map(({ text }) => text).join('\n'));
  clauseHashes.set(key, hash);
  return hash;
};
