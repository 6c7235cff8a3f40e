/** What an evaluation is given. */
export interface EvaluationContext {
  /** Nested values of the profile and flat facts; only own properties are read. */
  readonly values: object;
  /** BCP 47 tag for formats. */
  readonly locale: string;
  /** Named in errors, so that an author finds the place. */
  readonly clause?: string;
  /** Whether the clause is in this document. */
  has(clause: string): boolean;
  /** The words that stand for a missing value and the id of its open point; `undefined` when there are none. */
  missing(path: string): { readonly text: string; readonly open: string } | undefined;
  /** The words of a reference; without it they are empty and are filled in later. */
  reference?(clause: string, show: 'label' | 'number' | 'title'): string;
  /** Called for each path read, by conditions, loops and fields. */
  read?(path: string): void;
  /** Called for each field printed, in order. */
  field?(key: string, path: string, text: string, open?: string): void;
}

/** A template cannot be evaluated with these values: its author must guard it. */
export class EvaluationError extends Error {
  readonly path: string;
  readonly mend: string;
  readonly clause: string | undefined;

  constructor(options: { message: string; path: string; mend: string; clause?: string | undefined }) {
    const where = options.clause === undefined ? '' : `clause ${options.clause}: `;
    super(`${where}${options.message}. ${options.mend}`);
    this.name = 'EvaluationError';
    this.path = options.path;
    this.mend = options.mend;
    this.clause = options.clause;
  }
}
