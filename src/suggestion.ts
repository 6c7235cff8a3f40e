/** "Did you mean": the nearest of the known words, when it is near enough to be a slip of the hand. */
import { distance } from 'fastest-levenshtein';

/** The known word that differs in at most a third of the letters (at least one), capitals aside. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits < least) {
      best = candidate;
      least = edits;
    }
  }
  return best;
}

/** `Did you mean "X"?`, or the given sentence when nothing is near. */
export function didYouMean(word: string, known: Iterable<string>, otherwise: string): string {
  const guess = nearest(word, known);
  return guess === undefined ? otherwise : `Did you mean "${guess}"?`;
}
