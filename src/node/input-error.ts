/** One thing about the user's input that needs mending. */
export interface InputProblem {
  /** File, or file with line and column, or path inside the profile: where to look. */
  readonly place: string;
  readonly message: string;
  /** What to do about it, a whole sentence. */
  readonly mend: string;
}

/** A file, folder or picture that cannot be used as it is. Holds every problem that was found. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly problems: readonly InputProblem[];

  constructor(problems: readonly InputProblem[], options?: ErrorOptions) {
    super(problems.map(({ place, message, mend }) => `${place}: ${message}. ${mend}`).join('\n'), options);
    this.problems = problems;
  }
}

/** An `InputError` of one problem. */
export function inputError(place: string, message: string, mend: string, cause?: unknown): InputError {
  return new InputError([{ place, message, mend }], cause === undefined ? undefined : { cause });
}

/** The code of a Node system error, such as `ENOENT`; empty for anything else. */
export function systemCode(error: unknown): string {
  // By shape: an error of another realm (a test's, a worker's) is no instance of this realm's Error.
  const isCoded =
    typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';
  return isCoded ? String(error.code) : '';
}
