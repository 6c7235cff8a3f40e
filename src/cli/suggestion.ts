import { nearest } from '../suggestion.js';

/** ` Did you mean X?`, or nothing where no known word is near. */
export function didYouMean(typed: string, known: readonly string[], prefix = ''): string {
  const word = nearest(typed, known);
  return word === undefined ? '' : ` Did you mean ${prefix}${word}?`;
}
