import { en } from './en.js';
import type { PolicyWords } from './words.js';

const languages: Readonly<Record<string, PolicyWords>> = { en };

/** The words of a language. @throws RangeError naming the languages there are. */
export function wordsOf(language: string): PolicyWords {
  const words = languages[language] ?? languages[language.split('-')[0] ?? ''];
  if (!words) {
    throw new RangeError(
      `There are no words for the language "${language}". There are: ${Object.keys(languages).join(', ')}.`,
    );
  }
  return words;
}

export type { PolicyWords } from './words.js';
