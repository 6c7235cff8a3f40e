/**
 * Which paragraph of then is which paragraph of now: the longest common run of hashes stays, and between
 * such runs paragraphs are paired in order.
 */
import type { HashedText } from '../hash.js';
import type { ParagraphReading } from './policy-file.js';

/** Beyond this many comparisons (a clause of hundreds of paragraphs) only the common ends are matched. */
const mostComparisons = 1_000_000;

/** Pairs of equal paragraphs: index then, index now, both rising. */
const commonPairs = (written: readonly string[], now: readonly HashedText[]): [number, number][] => {
  const rows = written.length;
  const columns = now.length;
  let start = 0;
  while (start < rows && start < columns && written[start] === now[start]?.hash) start += 1;
  let end = 0;
  while (
    end < rows - start &&
    end < columns - start &&
    written[rows - 1 - end] === now[columns - 1 - end]?.hash
  ) {
    end += 1;
  }
  const pairs: [number, number][] = [];
  for (let index = 0; index < start; index += 1) pairs.push([index, index]);
  const height = rows - start - end;
  const width = columns - start - end;
  if (height > 0 && width > 0 && height * width <= mostComparisons) {
    const lengths = Array.from({ length: height + 1 }, () => new Uint32Array(width + 1));
    const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
    const equal = (row: number, column: number): boolean =>
      written[start + row] === now[start + column]?.hash;
    for (let row = height - 1; row >= 0; row -= 1) {
      const line = lengths[row];
      for (let column = width - 1; line !== undefined && column >= 0; column -= 1) {
        line[column] = equal(row, column)
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
      }
    }
    let row = 0;
    let column = 0;
    while (row < height && column < width) {
      if (equal(row, column)) pairs.push([start + row++, start + column++]);
      else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
      else column += 1;
    }
  }
  for (let index = end; index > 0; index -= 1) pairs.push([rows - index, columns - index]);
  return pairs;
};

/** How many paragraphs stand unchanged and in order. */
export const commonCount = (written: readonly string[], now: readonly HashedText[]): number =>
  commonPairs(written, now).length;

/** Paragraphs of a clause, then and now, in reading order. */
export const align = (written: readonly string[], now: readonly HashedText[]): ParagraphReading[] => {
  const readings: ParagraphReading[] = [];
  let then = 0;
  let today = 0;
  const until = (nextThen: number, nextToday: number): void => {
    while (then < nextThen || today < nextToday) {
      const writtenHash = then < nextThen ? written[then++] : undefined;
      const current = today < nextToday ? now[today++] : undefined;
      readings.push({
        change: current === undefined ? 'removed' : writtenHash === undefined ? 'added' : 'edited',
        ...(current === undefined ? {} : { hash: current.hash, text: current.text }),
        ...(writtenHash === undefined ? {} : { writtenHash }),
      });
    }
  };
  for (const [pairThen, pairToday] of commonPairs(written, now)) {
    until(pairThen, pairToday);
    const current = now[pairToday];
    if (current === undefined) continue;
    readings.push({ change: 'same', hash: current.hash, writtenHash: current.hash, text: current.text });
    then = pairThen + 1;
    today = pairToday + 1;
  }
  until(written.length, now.length);
  return readings;
};
