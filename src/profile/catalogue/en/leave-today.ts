import { entries } from '../entry.js';

const unknown = 'Today’s terms count as not known; a promise then shows its whole cost.';

/** What contracts give today. */
export const leaveToday = entries('leave', ['parental-leave'], {
  'leave.todaysTerms': [
    'Today’s terms',
    'What do your contracts give parents today?',
    'The policy never gives less than people have.',
    '16 weeks of birth leave at full pay, 5 days for the second parent',
    'An open point: today’s terms have to be written down.',
  ],
  'leave.todayBirthWeeks': [
    'Today: birth leave',
    'How many weeks of birth leave do your contracts give today?',
    'Nobody loses what they have.',
    '16',
    unknown,
    'weeks',
  ],
  'leave.todayBirthPayPercent': [
    'Today: pay during birth leave',
    'At how many per cent of earnings?',
    'Pay never falls below it.',
    '100',
    unknown,
    'per cent',
  ],
  'leave.todaySecondParentDays': [
    'Today: second-parent leave',
    'How many working days do your contracts give the second parent today?',
    'Nobody loses what they have.',
    '5',
    unknown,
    'working days',
  ],
  'leave.todaySecondParentPayPercent': [
    'Today: pay during second-parent leave',
    'At how many per cent of earnings?',
    'Pay never falls below it.',
    '100',
    unknown,
    'per cent',
  ],
  'leave.todayParentalWeeks': [
    'Today: parental leave',
    'How many weeks of parental leave do your contracts give each parent today?',
    'Nobody loses what they have.',
    '0',
    unknown,
    'weeks',
  ],
  'leave.todayParentalPayPercent': [
    'Today: pay during parental leave',
    'At how many per cent of earnings?',
    'Pay never falls below it.',
    '0',
    unknown,
    'per cent',
  ],
  'leave.todayAdoptionWeeks': [
    'Today: adoption leave',
    'How many weeks do your contracts give today when a child comes by adoption or fostering?',
    'Nobody loses what they have.',
    '0',
    unknown,
    'weeks',
  ],
  'leave.todayLossWeeks': [
    'Today: leave after a loss',
    'How many weeks do your contracts give today after an early loss of a pregnancy?',
    'Nobody loses what they have.',
    '0',
    unknown,
    'weeks',
  ],
  'leave.todayCarersDays': [
    'Today: care for relatives',
    'How many working days a year do your contracts give today to care for a relative?',
    'Nobody loses what they have.',
    '0',
    unknown,
    'working days a year',
  ],
  'leave.todayUrgentDays': [
    'Today: urgent family reasons',
    'How many paid days a year do your contracts give today for urgent family reasons?',
    'Nobody loses what they have.',
    '2',
    unknown,
    'days a year',
  ],
});
