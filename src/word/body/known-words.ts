/**
 * Words that come back as the same frozen objects, which the template evaluator hands out for what no value can
 * change, are encoded once. What is kept depends on the objects and the look alone.
 */
import type { Inline } from '../../policy/document.js';
import type { Piece } from '../bytes.js';
import type { Story } from './story.js';

type Words = Inline | readonly Inline[];

/** By look; in documents from left to right only, the others look at every stretch. */
const kept: (WeakMap<Words, Piece> | undefined)[] = [];

const isFixed = (words: Words): boolean =>
  Object.isFrozen(words) &&
  ('length' in words
    ? words.every((child) => (child.type === 'text' || child.type === 'break') && Object.isFrozen(child))
    : words.type === 'text');

/** Writes words by `write`, or as they were written before. */
export const writeKnownWords = <Kind extends Words>(
  story: Story,
  words: Kind,
  look: number,
  write: (story: Story, words: Kind, look: number) => void,
): void => {
  const { out } = story;
  if (story.document.direction !== 'ltr') {
    write(story, words, look);
    return;
  }
  const known = (kept[look] ??= new WeakMap<Words, Piece>());
  const bytes = known.get(words);
  if (bytes !== undefined) {
    out.raw(bytes);
    return;
  }
  const start = out.length;
  write(story, words, look);
  if (isFixed(words)) known.set(words, out.copy(start));
};
