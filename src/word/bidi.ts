/**
 * Which stretches of a text run from right to left. Word needs them as runs of their own, marked with
 * `w:rtl`, or a name in Arabic or Hebrew is set with the wrong font and the wrong order.
 */

export interface Stretch {
  readonly text: string;
  readonly rtl: boolean;
  /** Language for the spelling checker, for stretches from right to left. */
  readonly hebrew: boolean;
}

// Scripts that run from right to left, with their presentation forms and the supplementary ones.
const rightToLeft = '\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}';

const anyRtl = new RegExp(`[${rightToLeft}]`, 'u');

// From the first to the last character of such a script, with the spaces, digits and marks between.
const rtlStretch = new RegExp(`[${rightToLeft}](?:[^\\p{L}]*[${rightToLeft}])*`, 'gu');

// The other way round, for documents that run from right to left: digits and marks stay with the text.
const ltrStretch = new RegExp(
  `(?:(?![${rightToLeft}])\\p{L})(?:[^${rightToLeft}]*(?:(?![${rightToLeft}])[\\p{L}\\p{N}]))?`,
  'gu',
);

const hebrew = /[\u0590-\u05ff\ufb1d-\ufb4f]/;

/** True when a text needs no splitting in a document that runs from left to right; the common case. */
export const isLeftToRight = (text: string): boolean => !anyRtl.test(text);

/** Splits a text so that every stretch runs one way. Joined, the stretches are the text. */
export const stretches = (text: string, direction: 'ltr' | 'rtl'): Stretch[] => {
  const inner = direction === 'ltr' ? rtlStretch : ltrStretch;
  const found: Stretch[] = [];
  const add = (part: string, rtl: boolean): void => {
    if (part !== '') found.push({ text: part, rtl, hebrew: rtl && hebrew.test(part) });
  };
  let at = 0;
  for (const match of text.matchAll(inner)) {
    add(text.slice(at, match.index), direction === 'rtl');
    add(match[0], direction === 'ltr');
    at = match.index + match[0].length;
  }
  add(text.slice(at), direction === 'rtl');
  return found;
};
