/** Days that must be in order, and nothing stated as done that lies in the future. */
import type { ResolvedProfile } from '../defaults.js';
import { schemaPaths } from '../paths.js';
import { places } from '../places.js';
import type { Adoption, Profile } from '../schema.js';
import { policyIds } from '../schema.js';
import { error, warning } from './finding.js';
import type { Finding } from './finding.js';

/** Days on which something will happen; all others are days on which something was done. */
const ahead = new Set([
  'adoption.plannedFor',
  'policies.*.plannedFor',
  'adoption.adoptedOn',
  'policies.*.adoptedOn',
  'leave.gapClosedBy',
  'leave.stages.*.from',
]);

function futureFindings(profile: Profile, today: string): Finding[] {
  return schemaPaths()
    .filter(({ kind, path }) => kind === 'date' && !ahead.has(path))
    .flatMap(({ path }) => places(profile, path))
    .filter(({ value }) => typeof value === 'string' && value > today)
    .map(({ path }) =>
      error(
        'done-in-the-future',
        path,
        'This is stated as done, but the day is still to come.',
        'Write the day when it has happened; until then leave it out.',
      ),
    );
}

/** The day `months` after a day; the last of the month where that day does not exist. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

function historyFindings(path: string, { history = [] }: Adoption): Finding[] {
  const versions = history.map(({ version }) => version);
  return [
    ...(new Set(versions).size < versions.length
      ? [
          warning(
            'version-twice',
            `${path}.history`,
            'The history has a version twice.',
            'Give each its own number.',
          ),
        ]
      : []),
    ...(history.some(({ date }, index) => date < (history[index - 1]?.date ?? ''))
      ? [
          warning(
            'history-order',
            `${path}.history`,
            'The history is not in order.',
            'Write the oldest version first.',
          ),
        ]
      : []),
  ];
}

function adoptionFindings(profile: Profile, resolved: ResolvedProfile, today: string): Finding[] {
  const findings: Finding[] = [];
  for (const policy of policyIds) {
    const own = profile.policies?.[policy];
    const { adoptedOn, consultedOn, approvedBy, plannedFor, reviewMonths } = resolved.policies[policy];
    const at = (field: keyof Adoption) =>
      own?.[field] === undefined ? `adoption.${field}` : `policies.${policy}.${field}`;
    if (adoptedOn !== undefined && consultedOn !== undefined && adoptedOn < consultedOn) {
      findings.push(
        error(
          'adopted-before-consulted',
          [at('adoptedOn'), at('consultedOn')],
          'The policy was adopted before people were consulted.',
          'Correct one of the two days.',
        ),
      );
    }
    if (adoptedOn !== undefined && approvedBy === undefined) {
      findings.push(
        warning(
          'adopted-by-nobody',
          [at('adoptedOn'), at('approvedBy')],
          'A day of adoption is given, but not who adopted the policy; it stays a draft.',
          'Write which body or person approved it.',
        ),
      );
    }
    if (adoptedOn === undefined && plannedFor !== undefined && plannedFor < today) {
      findings.push(
        warning(
          'plan-has-passed',
          at('plannedFor'),
          'The day planned for adoption has passed.',
          'Write a new day, or when it was adopted.',
        ),
      );
    }
    if (adoptedOn !== undefined && adoptedOn <= today && monthsAfter(adoptedOn, reviewMonths) < today) {
      findings.push(
        warning(
          'review-overdue',
          [at('adoptedOn'), at('reviewMonths')],
          'The review was due before today.',
          'Review the policy and write the new version and its day.',
        ),
      );
    }
    const yearly = policy === 'child-protection' || policy === 'sexual-harassment';
    if (reviewMonths > 24) {
      findings.push(
        error(
          'review-too-rare',
          at('reviewMonths'),
          'The review is more than two years away.',
          'Write 24 or less.',
        ),
      );
    } else if (yearly && reviewMonths > 12) {
      findings.push(
        warning(
          'review-not-yearly',
          at('reviewMonths'),
          'Policies on children and on sexual harassment are looked at every year.',
          'Write 12, or keep the reason for more in writing.',
        ),
      );
    }
    if (own) findings.push(...historyFindings(`policies.${policy}`, own));
  }
  if (profile.adoption) findings.push(...historyFindings('adoption', profile.adoption));
  const told = new Set<string>();
  return findings.filter(({ id, paths }) => {
    const key = [id, ...paths].join(' ');
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  });
}

/** Laws change: a check that is older than a year is told, whatever it found. */
function lawFindings(profile: Profile, today: string): Finding[] {
  return ['law.checkedOn', 'leave.lawCheckedOn', 'leave.countries.*.checkedOn']
    .flatMap((path) => places(profile, path))
    .filter(({ value }) => typeof value === 'string' && monthsAfter(value, 12) < today)
    .map(({ path }) =>
      warning(
        'law-check-old',
        path,
        'The law was checked more than a year ago.',
        'Have it checked again, and write the new day.',
      ),
    );
}

/** @param today ISO date */
export function dateFindings(profile: Profile, resolved: ResolvedProfile, today: string): Finding[] {
  return [
    ...futureFindings(profile, today),
    ...adoptionFindings(profile, resolved, today),
    ...lawFindings(profile, today),
  ];
}
