/** The command was typed wrongly; exit code 2. Every problem at once, each a whole sentence or two. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}
