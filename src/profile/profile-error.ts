/** What is wrong with a profile, all at once, each with its place and how to mend it. */

export interface ProfileProblem {
  /** Such as `people.0.email`; empty for the whole profile. */
  readonly path: string;
  /** What is wrong, without the path: `is not a country code`. */
  readonly message: string;
  /** How to mend it, a sentence. */
  readonly mend: string;
  /** The name, path or value that was probably meant. */
  readonly didYouMean?: string;
  /** Whose field it is, for items of a list: the id, as given. */
  readonly item?: string;
  /** Place in the text, from 1, when the text itself cannot be read. */
  readonly line?: number;
  readonly column?: number;
}

function sentence(problem: ProfileProblem): string {
  const place =
    problem.line === undefined
      ? problem.path || 'the profile'
      : `line ${String(problem.line)}, column ${String(problem.column ?? 1)}`;
  const whose = problem.item === undefined ? '' : ` (${problem.item})`;
  const hint = problem.didYouMean === undefined ? '' : ` Did you mean ${problem.didYouMean}?`;
  return `${place}${whose} ${problem.message}.${hint} ${problem.mend}`;
}

/** Thrown when a profile cannot be used; nothing was made from it. */
export class ProfileError extends Error {
  override readonly name = 'ProfileError';
  readonly problems: readonly ProfileProblem[];

  constructor(problems: readonly ProfileProblem[]) {
    const count = problems.length === 1 ? '1 problem' : `${String(problems.length)} problems`;
    super(`The profile has ${count}.\n${problems.map((problem) => `- ${sentence(problem)}`).join('\n')}`);
    this.problems = problems;
  }
}
