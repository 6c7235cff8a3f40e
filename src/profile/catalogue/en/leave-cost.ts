import { entries } from '../entry.js';

/** What it costs, and what the law of each country gives. */
export const leaveCost = entries('leave', ['parental-leave'], {
  'leave.expectedBirths': [
    'Births a year',
    'How many births or adoptions do you expect in a year?',
    'Only to show you the yearly cost.',
    '1',
    'The cost is shown for one.',
    'births a year',
  ],
  'leave.weeklyPay': [
    'Average pay for a week',
    'What does one person earn in a week on average?',
    'Only to show you the yearly cost in money.',
    '350',
    'The cost is shown in weeks of pay.',
    'in your currency',
  ],
  'leave.currency': [
    'Currency',
    'In which currency?',
    'A sum without a currency tells nothing.',
    'EUR',
    'The cost is shown in weeks of pay.',
  ],
  'leave.countries.*.id': [
    'Id of the country',
    'A short name for this country?',
    'It is never printed.',
    'uganda',
    'A country without it cannot be listed.',
  ],
  'leave.countries.*.country': [
    'Country of the table',
    'Which country?',
    'Each country where you employ people has its own law.',
    'UG',
    'A country without it cannot be listed.',
  ],
  'leave.countries.*.birth': [
    'Birth leave in this country',
    'How long is birth leave there by law, in its own unit?',
    'People read what holds where they work.',
    '60 working days',
    'An open point: the law there has to be checked.',
  ],
  'leave.countries.*.pay': [
    'Pay in this country',
    'How much is paid during birth leave there by law, and by whom?',
    'People read what holds where they work.',
    'full pay, by the employer',
    'An open point: the law there has to be checked.',
  ],
  'leave.countries.*.secondParent': [
    'Second parent in this country',
    'What does the second parent get there by law?',
    'People read what holds where they work.',
    '4 working days',
    'An open point: the law there has to be checked.',
  ],
  'leave.countries.*.parental': [
    'Parental leave in this country',
    'Which parental leave is there by law?',
    'People read what holds where they work.',
    'none',
    'An open point: the law there has to be checked.',
  ],
  'leave.countries.*.checkedBy': [
    'Law of this country checked by',
    'Who checked it?',
    'A wrong figure takes away a right.',
    'Advocate in Kampala',
    'An open point: the law there has to be checked.',
  ],
  'leave.countries.*.checkedOn': [
    'Law of this country checked on',
    'When?',
    'Laws change.',
    '2026-11-03',
    'An open point: the law there has to be checked.',
  ],
});
