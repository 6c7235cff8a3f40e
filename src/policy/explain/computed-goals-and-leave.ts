/** How the values about leave and about goals are found that are worked out from several answers. */
import { described } from './described.js';
import type { Described } from './described.js';

const model = 'leave.model';
const checked = ['leave.lawCheckedBy', 'leave.lawCheckedOn'];
const highest =
  'The highest of your own answer, the model, the law once it is checked, and the terms of today';

/** For each figure of leave: what is added to the rule, and the answers beside its own, the model and the check. */
const figures: Readonly<Record<string, readonly [rule: string, ...answers: string[]]>> = {
  birthWeeks: ['; never below 14 weeks', 'lawBirthLength', 'lawBirthUnit', 'todayBirthWeeks'],
  birthAfterWeeks: ['; never below 6 weeks', 'lawBirthAfterWeeks'],
  birthPayPercent: [
    ', and of the top-up',
    'lawBirthPayPercent',
    'todayBirthPayPercent',
    'topUp',
    'paySource',
  ],
  secondParentDays: ['', 'lawSecondParentLength', 'lawSecondParentUnit', 'todaySecondParentDays'],
  secondParentPayPercent: ['', 'lawSecondParentPayPercent', 'todaySecondParentPayPercent'],
  parentalWeeks: ['', 'lawParentalLength', 'lawParentalUnit', 'todayParentalWeeks'],
  parentalPayPercent: ['', 'lawParentalPayPercent', 'todayParentalPayPercent'],
  parentalOwnWeeks: ['; where a part is shared', 'parentalShare'],
  adoptionWeeks: ['', 'todayAdoptionWeeks'],
  lossWeeks: ['', 'todayLossWeeks'],
  carersDays: ['', 'lawCarersDays', 'todayCarersDays'],
  urgentDays: ['', 'lawUrgentDays', 'todayUrgentDays'],
};

const leaveFigures = Object.fromEntries(
  Object.entries(figures).map(([name, [rule, ...answers]]) => [
    `leave.${name}`,
    described(
      `${highest}${rule}.`,
      `leave.${name}`,
      model,
      ...answers.map((answer) => `leave.${answer}`),
      ...checked,
      'organisation.countries',
    ),
  ]),
);

const length = (of: string) => [`leave.law${of}Length`, `leave.law${of}Unit`];
const gap = described(
  'Fewer than 10 people are employed, the law was checked, and what they get is below two thirds.',
  'leave.birthPayPercent',
  'leave.topUp',
  'leave.paySource',
  model,
  'staff.count',
  ...checked,
);
const cost = described(
  'Counted from what is promised beyond the law and the terms of today.',
  'leave.expectedBirths',
  'leave.weeklyPay',
  'leave.currency',
  model,
  'leave.statePayPercent',
);

/** What of a goal comes from which answers; `*` is `body` or `leadership`. */
const goalParts: Readonly<Record<string, readonly string[]>> = {
  size: ['governance.*Size'],
  women: ['governance.*Women'],
  share: ['governance.*Women', 'governance.*Size'],
  percent: ['targets.*Percent'],
  persons: ['targets.*Percent', 'governance.*Size'],
  year: ['targets.*Year'],
  interimPercent: ['targets.interimPercent'],
  interimPersons: ['targets.interimPercent', 'governance.*Size'],
  interimYear: ['targets.interimYear'],
  hasInterim: ['targets.interimPercent', 'targets.*Percent', 'governance.*Women', 'governance.*Size'],
  isMajority: ['governance.*Women', 'governance.*Size'],
  isReached: ['governance.*Women', 'targets.*Percent', 'governance.*Size'],
  bandLow: ['governance.*Size'],
  bandHigh: ['governance.*Size'],
};

const goals = Object.fromEntries(
  ['body', 'leadership'].flatMap((group) =>
    Object.entries(goalParts).map(([part, paths]) => [
      `targets.${group}.${part}`,
      described(
        paths.length === 1 ? 'As answered.' : 'Counted from these answers.',
        ...paths.map((path) => path.replace('*', group)),
      ),
    ]),
  ),
);

const fixed = described('Set by this policy for everybody.');

/** By the whole name of the value. */
export const goalsAndLeave: Readonly<Record<string, Described>> = {
  ...leaveFigures,
  ...goals,
  'leave.isChecked': described('Somebody checked the law on leave, and the day of it has come.', ...checked),
  'leave.lawBirth': described('What the law gives, in words.', ...length('Birth')),
  'leave.lawSecondParent': described('What the law gives, in words.', ...length('SecondParent')),
  'leave.lawParental': described('What the law gives, in words.', ...length('Parental')),
  'leave.euEverywhere': described(
    'Every country is a member of the European Union.',
    'organisation.countries',
  ),
  'leave.euSomewhere': described(
    'Some countries are members of the European Union, not all.',
    'organisation.countries',
  ),
  'leave.birthFreeWeeks': described(
    'The weeks of birth leave that are not kept for the time after the birth.',
    'leave.birthWeeks',
    'leave.birthAfterWeeks',
    model,
  ),
  'leave.payer': described('The answer in words.', 'leave.paySource'),
  'leave.topUpPercent': described(
    'What is paid, without the part of the state.',
    'leave.birthPayPercent',
    'leave.statePayPercent',
    model,
  ),
  'leave.gap': gap,
  'leave.gapPoints': gap,
  'leave.gapClosedBy': described(
    'As answered, else the first stage that closes the gap.',
    'leave.gapClosedBy',
    'leave.stages.*.from',
  ),
  'leave.domesticViolenceDays': described(
    'As answered, where the answer to domestic violence is paid days.',
    'leave.domesticViolenceDays',
    'leave.domesticViolenceChoice',
  ),
  ...Object.fromEntries(
    ['promises', 'costBirths', 'costWeeks', 'costMoney', 'costIsWhole', 'costStateUnknown'].map((name) => [
      `leave.${name}`,
      cost,
    ]),
  ),
  'targets.staffShare': described('As answered.', 'staff.womenPercent'),
  'targets.powerPosts': described('Counted in the house, never asked here.'),
  'targets.baselineBy': described(
    'Six months after adoption, planned or done.',
    'policies.womens-leadership.adoptedOn',
    'adoption.adoptedOn',
    'adoption.plannedFor',
  ),
  'targets.finalMonths': fixed,
  'targets.interimMonths': fixed,
  'targets.smallestGroup': fixed,
};

/** By the beginning of the name. */
export const goalsAndLeavePrefixes: readonly (readonly [start: string, described: Described])[] = [
  ['leave.promises', cost],
  [
    'leave.stages',
    described(
      'The stages told, for fewer than 10 people employed.',
      'leave.stages.*.from',
      'leave.stages.*.percent',
      'leave.topUp',
      'staff.count',
    ),
  ],
  ...['leave.countryRows', 'leave.countries'].map(
    (start) =>
      [
        start,
        described(
          'A line for each country; of the main one what is told of the law in general.',
          'leave.countries.*.birth',
          'organisation.countries',
          ...checked,
        ),
      ] as const,
  ),
];
