/**
 * The few words that only the written text formats need, by language. Everything a reader of the policy sees
 * comes from the document itself; these are read aloud or shown on focus.
 */
export interface TextWords {
  /** The link past the page's head, shown when it has the focus. */
  readonly skip: string;
  /** What a screen reader says for an empty check box. */
  readonly box: string;
}

const english: TextWords = { skip: 'Skip to the text', box: 'box to tick' };

const byLanguage: ReadonlyMap<string, TextWords> = new Map([['en', english]]);

/** The words for a BCP 47 tag: those of its language, else English. */
export function wordsFor(language: string): TextWords {
  return byLanguage.get(language.split('-')[0]?.toLowerCase() ?? '') ?? english;
}
