/** Answers about leave that contradict each other, or that nobody may promise. */
import type { ResolvedProfile } from '../defaults.js';
import type { FlatFacts } from '../facts.js';
import type { LeaveAnswers } from '../leave/answers.js';
import {
  equalExtraWeeks,
  equalWeeksOf,
  highestTerms,
  isUnionEverywhere,
  lawTerms,
  leastBirthWeeks,
  leastWeeksAfterBirth,
  modelTerms,
  ownTerms,
  todaysTerms,
} from '../leave/terms.js';
import { weeksOfWorkingDays } from '../leave/units.js';
import type { Profile } from '../schema.js';
import { error, warning } from './finding.js';
import type { Finding } from './finding.js';
import { floorFindings } from './leave-floors.js';
import { payFindings } from './leave-pay.js';

function birthFindings({ birthWeeks, birthAfterWeeks }: LeaveAnswers): Finding[] {
  const findings: Finding[] = [];
  if (birthWeeks !== undefined && birthWeeks < leastBirthWeeks) {
    findings.push(
      error(
        'birth-leave-under-floor',
        'leave.birthWeeks',
        `Birth leave is shorter than ${String(leastBirthWeeks)} weeks, the floor of ILO Convention 183.`,
        `Write ${String(leastBirthWeeks)} or more.`,
      ),
    );
  }
  if (
    birthAfterWeeks !== undefined &&
    (birthAfterWeeks < leastWeeksAfterBirth || birthAfterWeeks > (birthWeeks ?? 104))
  ) {
    findings.push(
      error(
        'weeks-after-birth',
        ['leave.birthAfterWeeks', 'leave.birthWeeks'],
        'The weeks that are always taken after the birth are fewer than 6, or more than the whole leave.',
        'Write 6 or more, within the birth leave.',
      ),
    );
  }
  return findings;
}

/** Every parent gets the same, but for the weeks for the body of the birth parent. */
function equalFindings(leave: LeaveAnswers): Finding[] {
  if (leave.model !== 'equal') return [];
  const weeks = equalWeeksOf(leave);
  const model = modelTerms(leave);
  const own = ownTerms(leave);
  const all = highestTerms(highestTerms(own, model), highestTerms(lawTerms(leave), todaysTerms(leave)));
  const needed = Math.max(
    weeks,
    (all.birthWeeks ?? 0) - equalExtraWeeks,
    Math.ceil(weeksOfWorkingDays(all.secondParentDays ?? 0)),
  );
  const isSame =
    needed === weeks &&
    (own.birthWeeks ?? model.birthWeeks) === model.birthWeeks &&
    (own.secondParentDays ?? model.secondParentDays) === model.secondParentDays &&
    (own.secondParentPayPercent ?? 100) === 100 &&
    (own.birthPayPercent ?? 100) === 100;
  return isSame
    ? []
    : [
        error(
          'equal-leave-is-not-equal',
          ['leave.equalWeeks', 'leave.birthWeeks', 'leave.secondParentDays', 'leave.model'],
          `With the model of equal leave each parent gets ${String(weeks)} weeks at full pay, and other answers say otherwise.`,
          `Write ${String(needed)} as leave.equalWeeks and leave the weeks, days and pay of each parent out, or choose another model.`,
        ),
      ];
}

function parentalFindings(profile: Profile): Finding[] {
  const { parentalWeeks, parentalOwnWeeks, parentalShare } = profile.leave ?? {};
  const findings: Finding[] = [];
  if (parentalWeeks !== undefined && parentalOwnWeeks !== undefined && parentalOwnWeeks > parentalWeeks) {
    findings.push(
      error(
        'own-weeks-more-than-all',
        ['leave.parentalOwnWeeks', 'leave.parentalWeeks'],
        'More weeks of parental leave stay one’s own than there are.',
        'Correct one of the two numbers.',
      ),
    );
  }
  if (parentalShare === 'pool' && isUnionEverywhere(profile)) {
    findings.push(
      error(
        'pool-in-union',
        ['leave.parentalShare', 'organisation.countries'],
        'In the European Union two months of parental leave stay each parent’s own; a pool would take them away.',
        'Answer individual or part.',
      ),
    );
  }
  return findings;
}

/** The law in its own units, and of which countries. */
function lawFindings({ leave = {}, organisation }: Profile): Finding[] {
  const lengths = ['Birth', 'SecondParent', 'Parental'] as const;
  const findings = lengths.flatMap((name) => {
    const length = leave[`law${name}Length`];
    const unit = leave[`law${name}Unit`];
    if ((length === undefined) === (unit === undefined)) return [];
    const [has, lacks] = length === undefined ? (['Unit', 'Length'] as const) : (['Length', 'Unit'] as const);
    return [
      error(
        `law${name}-half-told`,
        [`leave.law${name}${lacks}`, `leave.law${name}${has}`],
        'A length by law is told by a number and its unit, and one of the two is missing.',
        `Write leave.law${name}${lacks} too.`,
      ),
    ];
  });
  const { birthWeeks, birthAfterWeeks } = lawTerms(leave);
  if (birthWeeks !== undefined && birthAfterWeeks !== undefined && birthAfterWeeks > birthWeeks) {
    findings.push(
      error(
        'law-after-birth-too-long',
        ['leave.lawBirthAfterWeeks', 'leave.lawBirthLength'],
        'By law more weeks would have to be taken after the birth than there are.',
        'Correct one of the two numbers.',
      ),
    );
  }
  const ours = organisation.countries ?? [];
  (leave.countries ?? []).forEach(({ country }, index) => {
    if (ours.includes(country)) return;
    findings.push(
      warning(
        'country-of-table-unknown',
        [`leave.countries.${String(index)}.country`, 'organisation.countries'],
        `The law of ${country} is told, but you do not work there.`,
        'Add the country to your list, or leave its law out.',
      ),
    );
  });
  return findings;
}

export function leaveFindings(profile: Profile, resolved: ResolvedProfile, flat: FlatFacts): Finding[] {
  const { leave = {} } = profile;
  return [
    ...birthFindings(leave),
    ...floorFindings(profile, flat),
    ...equalFindings(leave),
    ...parentalFindings(profile),
    ...payFindings(profile, resolved, flat),
    ...lawFindings(profile),
  ];
}
