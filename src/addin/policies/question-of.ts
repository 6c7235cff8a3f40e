/** The question that settles an open point. */
import { wordsFor } from '../../profile/catalogue/index.js';
import { valueAt } from '../../profile/paths.js';

/** Points that are about something computed, and the question behind them. */
const questions: Readonly<Record<string, string>> = {
  'routes.appeal': 'roles.appeal',
  'routes.decider': 'roles.decider',
  'routes.investigator': 'roles.investigator',
  'policy.adoptedOn': 'adoption.adoptedOn',
  'policy.approvedBy': 'adoption.approvedBy',
  'policy.owner': 'adoption.owner',
  'policy.reviewOn': 'adoption.adoptedOn',
  'document.languages': 'staff.languages',
  'law.reportingDuty': 'law.mandatoryReporting',
  'law.adultReportingDuty': 'law.adultReporting',
  'targets.body': 'governance.bodySize',
  'targets.leadership': 'governance.leadershipSize',
  'targets.staffShare': 'staff.womenPercent',
};

/** Points about one person of the list, and the field of that person. */
const personal: Readonly<Record<string, string>> = {
  agreement: 'agreedOn',
  phone: 'phone',
  trained: 'trainedOn',
};

/**
 * @param point Id of an open point, such as `roles.deputy` or `agreement.rosa`.
 * @returns the path of the question, such as `people.2.agreedOn`; `undefined` where no answer settles it.
 */
export function questionOf(point: string, answers: object): string | undefined {
  if (wordsFor(point) !== undefined || point === 'support.services') return point;
  const [kind = '', id = ''] = point.split('.');
  const field = personal[kind];
  if (field !== undefined) {
    if (id === 'host') return 'leave.hostAgreedOn';
    const people = valueAt(answers, 'people');
    const index = Array.isArray(people)
      ? people.findIndex(
          (one: unknown) => typeof one === 'object' && one !== null && 'id' in one && one.id === id,
        )
      : -1;
    return index < 0 ? undefined : `people.${String(index)}.${field}`;
  }
  return questions[point];
}
