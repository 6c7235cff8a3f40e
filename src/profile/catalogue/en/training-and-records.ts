import { casePolicies, entries, everyPolicy } from '../entry.js';

export const training = {
  ...entries('training', everyPolicy, {
    'training.inductionDays': [
      'Introduced within',
      'Within how many days is a new person introduced to the policies?',
      'And always before any contact with children.',
      '30',
      '30 days.',
      'days',
    ],
    'training.refresherMonths': [
      'Refreshed every',
      'How many months between two trainings?',
      'What is not repeated is forgotten.',
      '12',
      'Every 12 months.',
      'months',
    ],
    'training.ledBy': [
      'Training led by',
      'Who leads the training?',
      'It needs somebody who can hold hard talk.',
      'the Safeguarding Lead with an outside trainer',
      'The focal point.',
    ],
  }),
  ...entries('training', ['child-protection', 'sexual-harassment'], {
    'training.riskMonths': [
      'Risks looked at every',
      'How many months between two looks, with your people, at what could harm somebody?',
      'Work changes, and harm grows where nobody looks.',
      '12',
      'Every 12 months, and before each new activity.',
      'months',
    ],
  }),
  ...entries('training', ['code-of-conduct'], {
    'training.signAgainMonths': [
      'Signed again every',
      'How many months until everybody signs the Code again?',
      'Signing again is a moment to talk.',
      '12',
      'Every 12 months, and after every change.',
      'months',
    ],
  }),
};

export const records = entries('records', casePolicies, {
  'records.provedYears': [
    'Keep proved cases',
    'How many years after the work ended do you keep records of proved cases?',
    'Others may ask before they employ somebody. The law sets limits.',
    '6',
    'Kept until the law has been checked; an open point.',
    'years',
  ],
  'records.notProvedYears': [
    'Keep cases not proved',
    'How many years do you keep records of cases that were not proved?',
    'Patterns show late, but nobody should be marked for ever.',
    '1',
    'Kept until the law has been checked; an open point.',
    'years',
  ],
  'records.childUntilAge': [
    'Keep cases about children',
    'Until which age of the child are these records kept, by the law or the legal check?',
    'Many speak only as adults.',
    '25',
    'As long as the law or the legal check says; an open point.',
    'years old',
  ],
  'records.checkedOn': [
    'Periods checked on',
    'When did somebody check these periods against the law?',
    'Nothing is deleted by default before that.',
    '2026-11-03',
    'An open point: the periods have to be checked.',
  ],
  'records.keeper': [
    'Keeper of the records',
    'Who keeps the records?',
    'Two people have access, no more.',
    'the Safeguarding Lead',
    'The focal point.',
  ],
});
