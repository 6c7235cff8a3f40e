/** One mistake in a customisation file. `line` and `column` count from 1. */
export interface CustomisationIssue {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** What to do about it. */
  readonly mend: string;
}

/** Every mistake of a customisation file at once; nothing of it was taken over. */
export class CustomisationError extends Error {
  constructor(readonly issues: readonly CustomisationIssue[]) {
    super(
      issues
        .map(
          ({ file, line, column, message, mend }) =>
            `${file}:${String(line)}:${String(column)}: ${message}. ${mend}`,
        )
        .join('\n'),
    );
    this.name = 'CustomisationError';
  }
}
