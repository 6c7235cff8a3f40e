import { resolveProfile } from './defaults.js';
import { flatFacts } from './facts.js';
import type { Profile } from './schema.js';
import { answerFindings } from './validation/answers.js';
import { dateFindings } from './validation/dates.js';
import type { Finding } from './validation/finding.js';
import { numberFindings } from './validation/numbers.js';
import { peopleFindings } from './validation/people.js';

export type { Finding, Severity } from './validation/finding.js';

/**
 * What in a profile is contradictory, unsafe or not feasible: errors first, then warnings. Missing answers are no
 * findings but open points.
 *
 * @param options.date today as an ISO date, such as `2026-11-22`
 */
export function validateProfile(profile: Profile, options: { readonly date: string }): Finding[] {
  const resolved = resolveProfile(profile);
  const flat = flatFacts(profile);
  const findings = [
    ...peopleFindings(profile),
    ...numberFindings(profile, resolved, flat),
    ...dateFindings(profile, resolved, options.date),
    ...answerFindings(profile, resolved, flat),
  ];
  return [
    ...findings.filter(({ severity }) => severity === 'error'),
    ...findings.filter(({ severity }) => severity === 'warning'),
  ];
}
