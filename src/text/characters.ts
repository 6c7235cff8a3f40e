/** Characters that both written formats must agree on. */

const REPLACEMENT = '\uFFFD';

/** Control characters that no document may hold: C0 without tab, line feed and carriage return. */
const isControl = (code: number): boolean => code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d;

/**
 * Anything that may need replacing. Broad on purpose (`Cc` controls, `Cs` lone surrogates, `Cn` unassigned,
 * which holds U+FFFE and U+FFFF), so that the common text is passed after one scan.
 */
const SUSPECT = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;
const EACH_SUSPECT = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

const isLegal = (code: number): boolean =>
  !isControl(code) && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;

/**
 * The text with every character that XML 1.0 and HTML cannot hold (controls other than tab and line ends,
 * lone surrogates, U+FFFE, U+FFFF) replaced by U+FFFD. All other text comes back unchanged.
 */
export function legalText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(EACH_SUSPECT, (character) =>
    isLegal(character.codePointAt(0) ?? 0) ? character : REPLACEMENT,
  );
}

/** The text with its first letter as a capital of `language` (a BCP 47 tag). */
export function capitalised(text: string, language: string): string {
  const first = [...text][0];
  if (first === undefined) return text;
  return upper(first, language) + text.slice(first.length);
}

function upper(letter: string, language: string): string {
  try {
    return letter.toLocaleUpperCase(language);
  } catch {
    // A malformed tag must not make a document unwritable.
    return letter.toUpperCase();
  }
}
