/** Words on a terminal: colour where it is wanted, lines that fit, columns that stand under each other. */
import type { Io } from './io.js';

export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  green(text: string): string;
}

/** Colours for a terminal; anywhere else, and where NO_COLOR is set or TERM is dumb, the text as it is. */
export function paint(io: Io, isTerminal: boolean): Paint {
  const wanted = isTerminal && !io.env['NO_COLOR'] && io.env['TERM'] !== 'dumb';
  const code = (on: number, off: number) => (text: string) =>
    wanted && text !== '' ? `\u001b[${String(on)}m${text}\u001b[${String(off)}m` : text;
  return {
    bold: code(1, 22),
    dim: code(2, 22),
    red: code(31, 39),
    yellow: code(33, 39),
    green: code(32, 39),
  };
}

/** Breaks text at blanks into lines of at most `width` characters; a longer word keeps a line of its own. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (line !== '' && [...line].length + 1 + [...word].length > width) {
        lines.push(line);
        line = word;
      } else {
        line = line === '' ? word : `${line} ${word}`;
      }
    }
    return [...lines, line];
  });
}

/** Wrapped text with `indent` blanks before every line, ending in a line feed. */
export function indented(text: string, indent: number, width: number): string {
  const blanks = ' '.repeat(indent);
  return wrap(text, Math.max(30, width - indent))
    .map((line) => `${blanks}${line}`.trimEnd() + '\n')
    .join('');
}

/** Two columns: terms, and explanations that wrap beside them. */
export function termList(rows: readonly (readonly [string, string])[], width: number): string {
  const column = Math.min(34, Math.max(...rows.map(([term]) => term.length)) + 2);
  return rows
    .map(([term, text]) => {
      const [first = '', ...rest] = wrap(text, Math.max(30, width - column - 2));
      const head =
        term.length + 2 > column ? `  ${term}\n${' '.repeat(column + 2)}` : `  ${term.padEnd(column)}`;
      return `${[`${head}${first}`, ...rest.map((line) => ' '.repeat(column + 2) + line)].join('\n')}\n`;
    })
    .join('');
}

/** Rows with columns as wide as their longest cell; the last column is not padded. */
export function columns(rows: readonly (readonly string[])[], indent = 2): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, [...cell].length);
  }
  return rows
    .map((row) => {
      const cells = row.map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - [...cell].length));
      return `${' '.repeat(indent)}${cells.join('  ')}`.trimEnd() + '\n';
    })
    .join('');
}

/**
 * Text of a file or a profile, safe to show: control characters (which could move the cursor or hide words) are
 * shown as `\u{…}`.
 */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (character) =>
    character === '\n' ? character : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
