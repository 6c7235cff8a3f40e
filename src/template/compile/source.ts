import type { Issue, IssueList, Rule } from '../issues.js';

/**
 * A piece of a file that is compiled on its own, and where it stands in that file.
 * Offsets count UTF-16 units from the start of `text`; lines and columns count from 1 in the file.
 */
export class Source {
  readonly file: string;
  readonly text: string;
  readonly firstLine: number;
  /** Columns by which every line is indented in the file and not in `text` (a YAML block, for example). */
  readonly indent: number;
  readonly #issues: IssueList;
  readonly #lineStarts: readonly number[];

  constructor(options: {
    file: string;
    text: string;
    firstLine?: number;
    indent?: number;
    issues: IssueList;
  }) {
    this.file = options.file;
    this.text = options.text;
    this.firstLine = options.firstLine ?? 1;
    this.indent = options.indent ?? 0;
    this.#issues = options.issues;
    const starts = [0];
    for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#lineStarts = starts;
  }

  place(offset: number): { file: string; line: number; column: number } {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return {
      file: this.file,
      line: this.firstLine + low,
      column: this.indent + offset - (this.#lineStarts[low] ?? 0) + 1,
    };
  }

  /** Offset of a line and column as a parser counts them inside `text` (line from 1, column from 0). */
  offsetOf(line: number, column: number): number {
    return (this.#lineStarts[line - 1] ?? this.text.length) + column;
  }

  error(offset: number, rule: Rule, message: string, mend: string): void {
    this.#issues.error(this.#issue(offset, rule, message, mend));
  }

  warn(offset: number, rule: Rule, message: string, mend: string): void {
    this.#issues.warn(this.#issue(offset, rule, message, mend));
  }

  #issue(offset: number, rule: Rule, message: string, mend: string): Issue {
    return { ...this.place(offset), message, mend, rule };
  }
}

/** Line ends as `\n`, and no byte-order mark: one form for every parser, so that offsets agree. */
export function normaliseText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
