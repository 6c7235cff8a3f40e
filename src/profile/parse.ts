import { problemsOf } from './problems.js';
import { ProfileError } from './profile-error.js';
import type { ProfileProblem } from './profile-error.js';
import { referenceProblems } from './references.js';
import { profileSchema } from './schema.js';
import type { Profile } from './schema.js';

/**
 * Checks data, as read from YAML or JSON, and returns it as a profile, deeply frozen. No value is ever altered; what is missing
 * stays missing.
 *
 * @throws ProfileError with every problem at once: unknown fields (with the one that was meant), values of a
 * wrong kind, what no document can print, ids that are used twice or lead nowhere.
 */
export function parseProfile(data: unknown): Profile {
  const result = profileSchema.safeParse(data);
  const problems: ProfileProblem[] = result.success
    ? []
    : result.error.issues.flatMap((issue) => problemsOf(issue, data));
  problems.push(...referenceProblems(data));
  if (!result.success || problems.length > 0) throw new ProfileError(problems);
  return frozen(result.data);
}

/** Answers do not change: what was worked out from them stays true. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}
