/** Numbers that must fit each other: sizes, targets, time limits; those of leave are beside it. */
import type { ResolvedProfile } from '../defaults.js';
import type { FlatFacts } from '../facts.js';
import type { Profile } from '../schema.js';
import { error, warning } from './finding.js';
import type { Finding } from './finding.js';
import { leaveFindings } from './leave.js';

function sizeFindings({ governance = {} }: Profile): Finding[] {
  const findings: Finding[] = [];
  for (const [women, size, words] of [
    ['bodyWomen', 'bodySize', 'the highest body'],
    ['leadershipWomen', 'leadershipSize', 'the leadership'],
  ] as const) {
    const some = governance[women];
    const all = governance[size];
    if (some !== undefined && all !== undefined && some > all) {
      findings.push(
        error(
          `${women}-more-than-all`,
          [`governance.${women}`, `governance.${size}`],
          `There are more women in ${words} than people (${String(some)} of ${String(all)}).`,
          'Correct one of the two numbers.',
        ),
      );
    }
  }
  if (
    governance.hasBody === false &&
    (governance.bodySize !== undefined || governance.bodyName !== undefined)
  ) {
    findings.push(
      warning(
        'body-without-body',
        ['governance.hasBody', 'governance.bodySize', 'governance.bodyName'],
        'You said that there is no body above the director, but gave its name or size.',
        'Change one of the answers.',
      ),
    );
  }
  return findings;
}

function targetFindings(profile: Profile, resolved: ResolvedProfile, flat: FlatFacts): Finding[] {
  const { targets } = resolved;
  const findings: Finding[] = [];
  if (targets.measure === 'none') {
    return flat.is_one_person
      ? []
      : [
          error(
            'no-leadership-measure',
            'targets.measure',
            'Without a target the policy on women’s leadership promises nothing that can be seen.',
            'Choose a target; only an organisation of one person can do without.',
          ),
        ];
  }
  const adoption = resolved.policies['womens-leadership'];
  const adopted = adoption.adoptedOn ?? adoption.plannedFor;
  for (const [percent, year, words] of [
    ['bodyPercent', 'bodyYear', 'the highest body'],
    ['leadershipPercent', 'leadershipYear', 'the leadership'],
  ] as const) {
    const final = targets[percent];
    const by = targets[year];
    const { interimPercent, interimYear } = targets;
    if (final === undefined) continue;
    const asked = profile.targets ?? {};
    if (final < 50) {
      findings.push(
        error(
          `${percent}-under-half`,
          [`targets.${percent}`, 'targets.interimPercent'],
          `The goal for ${words} is ${String(final)}%, and a final goal is half or more.`,
          `Write 50 or more, and ${String(final)} as targets.interimPercent, the step on the way.`,
        ),
      );
    }
    if (interimPercent >= final && (asked.interimPercent !== undefined || asked[percent] !== undefined)) {
      findings.push(
        error(
          `interim-not-below-${percent}`,
          ['targets.interimPercent', `targets.${percent}`],
          `The interim target (${String(interimPercent)}%) is not below the target for ${words} (${String(final)}%).`,
          'Make the interim target smaller, or the final one greater.',
        ),
      );
    }
    if (by === undefined) continue;
    if (interimYear !== undefined && interimYear >= by) {
      findings.push(
        error(
          `interim-not-before-${year}`,
          ['targets.interimYear', `targets.${year}`],
          `The interim target is for ${String(interimYear)}, not before the target for ${words} (${String(by)}).`,
          'Choose an earlier year for the interim target.',
        ),
      );
    }
    if (adopted !== undefined && by <= Number(adopted.slice(0, 4))) {
      findings.push(
        error(
          `${year}-not-after-adoption`,
          [`targets.${year}`, 'adoption.adoptedOn'],
          `The target for ${words} is for ${String(by)}, not after the year of adoption.`,
          'Choose a later year.',
        ),
      );
    }
  }
  return findings;
}

/** Working days as calendar days, a week of five days. */
function calendarDays(workingDays: number): number {
  return Math.ceil((workingDays * 7) / 5);
}

function timeFindings(resolved: ResolvedProfile): Finding[] {
  const limits = resolved.timeLimits;
  const findings: Finding[] = [];
  const steps = calendarDays(limits.assessDays + limits.decisionDays) + limits.investigationDays;
  const paths = [
    'timeLimits.feedbackMaxDays',
    'timeLimits.assessDays',
    'timeLimits.investigationDays',
    'timeLimits.decisionDays',
  ] as const;
  if (steps >= limits.feedbackMaxDays) {
    findings.push(
      error(
        'steps-longer-than-feedback',
        paths,
        `Looking into it, investigating and deciding take ${String(steps)} calendar days, but people are told ` +
          `within ${String(limits.feedbackMaxDays)}.`,
        'Shorten a step, or allow more days until people are told (at most 89).',
      ),
    );
  } else if (steps + limits.extensionDays > limits.feedbackMaxDays) {
    findings.push(
      warning(
        'extension-longer-than-feedback',
        [...paths, 'timeLimits.extensionDays'],
        'With the extension the steps take longer than the days within which people are told.',
        'Shorten the extension or a step.',
      ),
    );
  }
  if (limits.acknowledgeDays >= limits.assessDays + limits.investigationDays + limits.decisionDays) {
    findings.push(
      error(
        'acknowledgement-too-late',
        'timeLimits.acknowledgeDays',
        'A report would be acknowledged only when it is already decided.',
        'Acknowledge within a few days.',
      ),
    );
  }
  if (limits.retaliationMonths.some((month, index, all) => index > 0 && month <= (all[index - 1] ?? 0))) {
    findings.push(
      error(
        'retaliation-months-order',
        'timeLimits.retaliationMonths',
        'The months after a report are not in order, or one stands there twice.',
        'Write them in order, each once, like [1, 3, 6, 12].',
      ),
    );
  }
  return findings;
}

function networkFindings(resolved: ResolvedProfile, flat: FlatFacts): Finding[] {
  const { level, meetingsPerYear, seats } = resolved.network;
  if (!flat.is_network && !['national', 'regional', 'global'].includes(level ?? '')) return [];
  const findings: Finding[] = [];
  if (meetingsPerYear < 2) {
    findings.push(
      error(
        'too-few-meetings',
        'network.meetingsPerYear',
        'A network meets women’s rights groups at least twice a year.',
        'Write 2 or more.',
      ),
    );
  }
  if (seats < 2) {
    findings.push(
      error(
        'too-few-seats',
        'network.seats',
        'A network keeps at least two seats for women’s rights organisations.',
        'Write 2 or more.',
      ),
    );
  }
  return findings;
}

export function numberFindings(profile: Profile, resolved: ResolvedProfile, flat: FlatFacts): Finding[] {
  return [
    ...sizeFindings(profile),
    ...targetFindings(profile, resolved, flat),
    ...timeFindings(resolved),
    ...leaveFindings(profile, resolved, flat),
    ...networkFindings(resolved, flat),
  ];
}
