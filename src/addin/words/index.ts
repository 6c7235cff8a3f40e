/** Every word that the pane shows. Another language is another folder beside `en` with the same shape. */
import { en } from './en/index.js';

export type Words = typeof en;

const languages: Readonly<Record<string, Words>> = { en };

/** @param tag Language of the host, such as `en-GB`; English where there is none yet. */
export function wordsIn(tag: string): Words {
  const language = tag.toLowerCase().split('-')[0] ?? 'en';
  return languages[language] ?? en;
}

/** The words of this visit. */
export const words: Words = wordsIn('en');
