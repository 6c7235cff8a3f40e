/** How many years of school a text asks for, by the formula of Flesch and Kincaid. */

const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?:])\s+|\n/u).filter((sentence) => wordsOf(sentence).length > 0);

const wordsOf = (text: string): string[] =>
  text.match(/[\p{L}\p{N}’'-]*[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];

/** Groups of vowels, without a silent e at the end; a number counts as one. */
function syllablesOf(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/gu, '');
  const spoken = plain.replace(/(?<=[^laeiouy])e$|(?<=[^aeiouytd])ed$|(?<=[^sxzhaeiouy])es$/u, '');
  return Math.max(1, spoken.match(/[aeiouy]+/gu)?.length ?? 0);
}

export function readingGrade(text: string): number {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** Number of words of the longest sentence. */
export function longestSentence(text: string): number {
  return Math.max(...sentencesOf(text).map((sentence) => wordsOf(sentence).length));
}
