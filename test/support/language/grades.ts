/** How many years of school a text asks for, by Flesch and Kincaid. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { measured, wordsOf } from './sentences.js';

export const grades = { page: 6, childPage: 4, body: 9, clause: 12 } as const;

/** A clause with fewer sentences has no grade of its own: one long word would decide it. */
export const fewestSentences = 5;

/** A number is read as one beat, so that figures neither help nor harm. */
function syllables(word: string): number {
  const known = counted.get(word) ?? Math.max(1, syllable(word));
  counted.set(word, known);
  return known;
}

/** The same few thousand words in all documents. */
const counted = new Map<string, number>();

export function gradeOf(lines: readonly string[]): number {
  const sentences = measured(lines);
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return 0;
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllables(word), 0),
  });
}
