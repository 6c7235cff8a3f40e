/** What is wrong with the files of `templates/standards/`, said so that their author can mend it. */

/** One mistake: where it is, what is wrong, how to mend it. */
export interface StandardsIssue {
  readonly file: string;
  /** Counts from 1. */
  readonly line: number;
  /** Id of the requirement or name of the source, if it is inside one. */
  readonly id?: string;
  readonly message: string;
  readonly mend: string;
}

/** Every mistake of the folder at once. */
export class StandardsError extends Error {
  readonly issues: readonly StandardsIssue[];

  constructor(issues: readonly StandardsIssue[]) {
    super(
      issues
        .map(
          ({ file, line, id, message, mend }) => `${file}:${line}: ${id ? `${id}: ` : ''}${message}. ${mend}`,
        )
        .join('\n'),
    );
    this.name = 'StandardsError';
    this.issues = issues;
  }
}
