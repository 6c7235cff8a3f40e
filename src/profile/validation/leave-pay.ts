/** Pay during leave: how much, from whom, and how it grows where a small employer cannot pay enough yet. */
import type { ResolvedProfile } from '../defaults.js';
import type { FlatFacts } from '../facts.js';
import type { LeaveAnswers } from '../leave/answers.js';
import { mayPayUnderTwoThirds, reachesTwoThirds, twoThirds } from '../leave/terms.js';
import type { Profile } from '../schema.js';
import { error, warning } from './finding.js';
import type { Finding } from './finding.js';

const payFields = [
  ['birthPayPercent', 'birth leave', error],
  ['secondParentPayPercent', 'second-parent leave', warning],
  ['parentalPayPercent', 'parental leave', warning],
] as const;

function levelFindings(leave: LeaveAnswers, flat: FlatFacts): Finding[] {
  const { birthPayPercent, statePayPercent, lawCheckedBy, lawCheckedOn, topUp } = leave;
  const findings: Finding[] = [];
  const isChecked = lawCheckedBy !== undefined && lawCheckedOn !== undefined;
  for (const [field, words, say] of isChecked ? [] : payFields) {
    if ((leave[field] ?? 100) >= 100) continue;
    findings.push(
      say(
        field === 'birthPayPercent' ? 'birth-pay-unchecked' : `${field}-unchecked`,
        [`leave.${field}`, 'leave.lawCheckedOn', 'leave.lawCheckedBy'],
        `Pay during ${words} is under 100%, and nobody has checked yet whether the law gives more.`,
        'Have the law checked and write by whom and when; until then the figure is not printed.',
      ),
    );
  }
  if (birthPayPercent === undefined) return findings;
  if (isChecked && !reachesTwoThirds(birthPayPercent)) {
    const isAllowed = mayPayUnderTwoThirds({ paySource: 'employer', ...leave }, flat.is_small);
    findings.push(
      (isAllowed ? warning : error)(
        'birth-pay-under-floor',
        'leave.birthPayPercent',
        'Pay during birth leave is under two thirds, the floor of ILO Convention 183.',
        isAllowed
          ? 'The policy says so in a notice; plan how to close the gap.'
          : `Write ${String(twoThirds)} or more.`,
      ),
    );
  }
  if (
    (topUp === 'full' && birthPayPercent < 100) ||
    (topUp === 'two-thirds' && !reachesTwoThirds(birthPayPercent))
  ) {
    findings.push(
      error(
        'pay-under-top-up',
        ['leave.birthPayPercent', 'leave.topUp'],
        'Pay during birth leave is less than the top-up that you promise.',
        'Change one of the two answers.',
      ),
    );
  }
  if (statePayPercent !== undefined && birthPayPercent < statePayPercent) {
    findings.push(
      error(
        'pay-under-state-pay',
        ['leave.birthPayPercent', 'leave.statePayPercent'],
        'Pay during birth leave is less than the part that the state pays.',
        `Write ${String(statePayPercent)} or more: it is the whole, whoever pays.`,
      ),
    );
  }
  return findings;
}

function payerFindings({ paySource, statePayPercent = 0 }: LeaveAnswers): Finding[] {
  return paySource === 'employer' && statePayPercent > 0
    ? [
        warning(
          'state-pays-and-does-not',
          ['leave.paySource', 'leave.statePayPercent'],
          'You said that you pay alone, and that the state pays a part.',
          'Change one of the two answers.',
        ),
      ]
    : [];
}

function stageFindings({ leave = {} }: Profile, flat: FlatFacts): Finding[] {
  const { stages = [], topUp, birthPayPercent, gapClosedBy } = leave;
  const findings: Finding[] = [];
  if (topUp === 'staged' && !flat.is_small) {
    findings.push(
      error(
        'staged-top-up',
        ['leave.topUp', 'staff.count'],
        'A top-up in stages is only for fewer than 10 staff.',
        'Choose another one.',
      ),
    );
  }
  const last = stages.at(-1);
  if (!last) return findings;
  const at = (index: number, field: 'from' | 'percent') => `leave.stages.${String(index)}.${field}`;
  const end = stages.length - 1;
  stages.forEach(({ from, percent }, index) => {
    const before = stages[index - 1];
    if (before === undefined || (from > before.from && percent > before.percent)) return;
    findings.push(
      error(
        'stages-order',
        [at(index, from > before.from ? 'percent' : 'from'), at(index - 1, 'from')],
        'The stages of pay do not rise from day to day.',
        'Write the earliest stage first, and in each later one a later day and a higher pay.',
      ),
    );
  });
  if (!reachesTwoThirds(last.percent)) {
    findings.push(
      error(
        'stages-end-too-low',
        at(end, 'percent'),
        'The stages of pay end under two thirds of earnings.',
        `Add a stage with ${String(twoThirds)} or more.`,
      ),
    );
  }
  if (topUp !== 'staged') return findings;
  const low = stages.findIndex(({ percent }) => birthPayPercent !== undefined && percent < birthPayPercent);
  if (low >= 0) {
    findings.push(
      error(
        'stage-under-pay',
        [at(low, 'percent'), 'leave.birthPayPercent'],
        'A stage of pay is lower than what is paid already.',
        'Leave the stage out, or correct the pay.',
      ),
    );
  }
  const closes = stages.some(
    ({ from, percent }) => reachesTwoThirds(percent) && from <= (gapClosedBy ?? from),
  );
  if (gapClosedBy !== undefined && !closes) {
    findings.push(
      error(
        'gap-closed-before-stage',
        ['leave.gapClosedBy', at(end, 'from')],
        'Two thirds are promised by a day on which no stage has reached them.',
        'Leave leave.gapClosedBy out: it follows from the stages.',
      ),
    );
  }
  return findings;
}

function gapFindings({ leave = {} }: Profile, resolved: ResolvedProfile): Finding[] {
  const { adoptedOn, plannedFor } = resolved.policies['parental-leave'];
  const adopted = adoptedOn ?? plannedFor;
  return leave.gapClosedBy !== undefined && adopted !== undefined && leave.gapClosedBy <= adopted
    ? [
        error(
          'gap-closed-before-adoption',
          ['leave.gapClosedBy', 'adoption.adoptedOn'],
          'The gap in pay would be closed before the policy is adopted.',
          'Write a later day, or the pay that you give now.',
        ),
      ]
    : [];
}

export function payFindings(profile: Profile, resolved: ResolvedProfile, flat: FlatFacts): Finding[] {
  const { leave = {} } = profile;
  return [
    ...levelFindings(leave, flat),
    ...payerFindings(leave),
    ...stageFindings(profile, flat),
    ...gapFindings(profile, resolved),
  ];
}
