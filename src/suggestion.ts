/** "Did you mean": the known word that a mistyped one is closest to. */

/** Edits between two words: a letter more, less, other, or two neighbours swapped. */
export function distance(a: string, b: string): number {
  const from = [...a];
  const to = [...b];
  let before: number[] = [];
  let last = to.map((_, index) => index + 1);
  last.unshift(0);
  for (const [row, letter] of from.entries()) {
    const next = [row + 1];
    for (const [column, other] of to.entries()) {
      const same = letter === other ? 0 : 1;
      let edits = Math.min((last[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1, (last[column] ?? 0) + same);
      if (row > 0 && column > 0 && letter === to[column - 1] && from[row - 1] === other) {
        edits = Math.min(edits, (before[column - 1] ?? 0) + 1);
      }
      next.push(edits);
    }
    before = last;
    last = next;
  }
  return last[to.length] ?? 0;
}

/** Small letters and digits only: `org_name`, `orgName` and `Org name` are the same word. */
export function bare(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_.-]+/gu, '');
}

/**
 * The candidate that is close enough to be meant: the same word in another spelling, or at most a third of its
 * letters (and at most 3) away. Words of more than 60 letters are not looked at.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > 60) return undefined;
  const sought = bare(word);
  if (sought === '') return undefined;
  let best: string | undefined;
  let fewest = Infinity;
  for (const candidate of candidates) {
    const other = bare(candidate);
    const edits = distance(sought, other);
    const allowed = Math.min(3, Math.floor(Math.max(sought.length, other.length) / 3));
    if (edits <= allowed && edits < fewest) {
      best = candidate;
      fewest = edits;
    }
  }
  return best;
}

/** `Did you mean "X"?`, or the given sentence when nothing is near. */
export function didYouMean(word: string, known: Iterable<string>, otherwise: string): string {
  const guess = nearest(word, known);
  return guess === undefined ? otherwise : `Did you mean "${guess}"?`;
}
