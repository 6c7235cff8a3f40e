/** Abbreviations are written out where they first stand, and few (rule 3.1). */

export const mostAbbreviations = 5;

/** Words in capitals, not abbreviations: the status stands in capitals so that nobody takes a draft for a policy. */
const loudWords: ReadonlySet<string> = new Set(['DRAFT']);

/** Known better by their letters than by their words, so that writing them out would explain nothing. None so far. */
const known: ReadonlySet<string> = new Set();

const abbreviation = /(?<![\p{L}\p{N}])\p{Lu}{2,}s?(?![\p{L}\p{N}])/gu;

function abbreviationsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(abbreviation)].map(([found]) => found.replace(/s$/u, '')))].filter(
    (short) => !loudWords.has(short),
  );
}

/** First use is "written out words (WOW)" or "WOW (written out words)". */
function explained(text: string, short: string): boolean {
  const at = text.search(new RegExp(`(?<![\\p{L}\\p{N}])${short}s?(?![\\p{L}\\p{N}])`, 'u'));
  const before = text.slice(Math.max(0, at - 80), at);
  const after = text.slice(at + short.length, at + short.length + 80);
  return /\p{L}{3,}[^(.]*\($/u.test(before) || /^s? \(\p{L}{2,} [^)]+\)/u.test(after);
}

export interface Abbreviations {
  readonly unexplained: readonly string[];
  readonly count: number;
}

export function checkAbbreviations(lines: readonly string[]): Abbreviations {
  const text = lines.join('\n');
  const found = abbreviationsIn(text);
  return {
    unexplained: found.filter((short) => !known.has(short) && !explained(text, short)),
    count: found.length,
  };
}
