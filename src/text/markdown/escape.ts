/**
 * Text to Markdown text: whatever is written here is read back as exactly those characters by CommonMark with
 * or without tables, task lists, strikethrough and literal links.
 */
/** Where the text stands decides what would be markup. */
export type Place = 'paragraph' | 'heading' | 'cell';

/** Which ends of its paragraph, heading or cell a stretch of text touches. */
export interface Edges {
  readonly starts: boolean;
  readonly ends: boolean;
}

/**
 * Markup wherever it stands: the usual signs, an `&` that could begin an entity, the one sign that keeps a
 * literal address from becoming a link, and white space that parsers would change.
 */
const ALWAYS = /[\\`*_[\]<~$|]|&(?![ \t])|(?<=\b(?:https?|ftp|mailto|xmpp)):|(?<=\bwww)\.|@|[\r\t]/giu;

/** Markup at the start of a line: quote, heading, list, rule, underline of a heading, table rule. */
const SIGN = /^[#>+=:-]/;
const ITEM_NUMBER = /^(\d{1,9})([.)])/;

/** A character by its number, which is never markup. */
export const reference = (character: string): string => `&#${character.codePointAt(0) ?? 0};`;

/** False for what a parser replaces by U+FFFD when it is written by its number. */
export const hasReference = (character: string): boolean =>
  '\t\r'.includes(character) || !/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u.test(character);

/**
 * A stretch of legal text (see `legalText`) between two pieces of markup. A line feed becomes a hard break; where none can stand (in a
 * heading, at the very end of a paragraph) a character reference.
 */
export function escapeText(value: string, place: Place, edges: Edges): string {
  const lines = value.split('\n');
  let result = '';
  lines.forEach((line, index) => {
    const first = index === 0;
    const last = index === lines.length - 1;
    if (!first) result += lineBreak(place, edges.ends && lines.slice(index).every((rest) => rest === ''));
    result += escapeLine(line, place, { starts: !first || edges.starts, ends: !last || edges.ends });
  });
  return result;
}

function lineBreak(place: Place, atEnd: boolean): string {
  if (place === 'cell') return '<br>';
  return place === 'heading' || atEnd ? '&#10;' : '\\\n';
}

function escapeLine(line: string, place: Place, edges: Edges): string {
  let escaped = line.replace(ALWAYS, (character) =>
    character === '\r' || character === '\t' ? reference(character) : `\\${character}`,
  );
  // A closing row of number signs would vanish from a heading.
  if (place === 'heading') escaped = escaped.replace(/#(?!\d+;)/g, '\\#');
  if (place === 'paragraph' && edges.starts) {
    escaped = escaped.replace(SIGN, '\\$&').replace(ITEM_NUMBER, '$1\\$2');
  }
  // Before the bracket of a link it would make a picture.
  if (!edges.ends) escaped = escaped.replace(/!$/, '\\!');
  if (edges.starts) escaped = escaped.replace(/^ +/, spaces);
  if (edges.ends) escaped = escaped.replace(/ +$/, spaces);
  return escaped;
}

const spaces = (run: string): string => '&#32;'.repeat(run.length);

/** The destination of a link. The address has no white space (see `isWritableUrl`). */
export const escapeUrl = (url: string): string =>
  /^[\w:/?#@!,;=.~%+-]+$/.test(url) ? url : `<${url.replace(/[\\<>&|]/g, '\\$&')}>`;
