/** Sentences and their lengths. */
import { mask } from './texts.js';

export const limits = { longest: 30, body: 18, page: 15, items: 8 } as const;

/**
 * The sentences of one line. A line is a paragraph, an item, a cell, a heading or a label, and its end is a stop: a
 * reader takes breath at a bullet, a rule of a table or a heading as at a full stop. Inside a line only `.`, `!` and
 * `?` end a sentence. A colon or a semicolon does not, so nobody gets under a limit by writing one.
 */
export function sentencesOf(line: string): readonly string[] {
  return line
    .replace(/^\d+\.(?:\s+|$)/u, '')
    .split(/(?<=[.!?…]["”’)]*)\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

export function wordsOf(text: string): readonly string[] {
  return text.split(/[\s/–—]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/**
 * What is measured for averages and grades. A label of 1 or 2 words without an end ("Date", "Value", "0-3") says
 * nothing that could be hard or easy. A form has hundreds of them: counted as sentences, they would make any text
 * beside them look plain.
 */
export function measured(lines: readonly string[]): readonly string[] {
  return lines
    .flatMap(sentencesOf)
    .filter((sentence) => /[.!?…]["”’)]*$/u.test(sentence) || wordsOf(sentence).length > 2)
    .filter((sentence) => sentence.replaceAll(/[^\p{L}\p{N}]/gu, '') !== mask);
}

export function tooLong(lines: readonly string[]): readonly string[] {
  return lines.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > limits.longest);
}

export function averageWords(lines: readonly string[]): number {
  const sentences = measured(lines);
  return sentences.reduce((sum, sentence) => sum + wordsOf(sentence).length, 0) / (sentences.length || 1);
}
