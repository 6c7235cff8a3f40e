/** Days, hours, months and dates. */
import { parseProfile } from '../../../src/profile/parse.js';
import type { Profile } from '../../../src/profile/schema.js';
import { paragraph, table } from '../../support/document-builder.js';
import { everything, inDocument, overtyped, retyped, without } from '../../support/contradictions.js';
import { added, replaced } from './case.js';
import type { CaseTable } from './case.js';

const code = 'code-of-conduct';
const harassment = 'sexual-harassment';
const children = 'child-protection';
const leave = 'parental-leave';

const twoYears: Profile = parseProfile({
  ...everything,
  document: undefined,
  policies: { ...everything.policies, [harassment]: { reviewMonths: 24 } },
});
const reviewWords = (reason: string) =>
  replaced(
    harassment,
    'review',
    `The owner must review this document every 24 months${reason}. Next review: 15 October 2028.`,
  );

export const daysCases: CaseTable = {
  'X-03': {
    fires: [
      {
        what: 'another number of days to confirm a report',
        words: added(code, 'whistle-blowing', 'We answer every report within 5 working days.'),
        places: [code, harassment, children, 'forms'],
        tells: /2 working days \/ 5 working days/,
      },
      {
        what: 'the same number in days of another kind',
        words: replaced(harassment, 'ways-to-report', 'We confirm your report within 2 days.'),
        places: [harassment, code],
        tells: /2 working days \/ 2 days/,
      },
      {
        what: 'numbers in words',
        words: added(harassment, 'fair-process', 'Both sides may appeal within three weeks.'),
        places: [harassment, code],
        tells: /3 weeks/,
      },
      {
        what: 'more days where a child is harmed',
        words: added(children, 'case-advice', 'We confirm every report within 4 working days.'),
        places: [children],
        tells: /4 working days/,
      },
      {
        what: 'one cell typed over',
        change: retyped('forms', (text) => text.replace(/^40$/, '60'), 'case-flow'),
        places: ['forms', code],
        tells: /40 days \/ 60 days|60/,
      },
    ],
    quiet: [
      {
        what: 'the same days in own words',
        words: added(code, 'whistle-blowing', 'We answer every report within two working days.'),
      },
      {
        what: 'days of something else',
        words: added(code, 'whistle-blowing', 'The team meets within 30 days.'),
      },
      {
        what: 'fewer days in the whole policy on children',
        change: (documents) =>
          ['steps-and-days', 'in-short'].reduce(
            (changed, clause) =>
              overtyped(
                children,
                clause,
                paragraph('Tell Léa Østby or Dr Inês Prado. We confirm your report within 1 working day.'),
              )(changed),
            documents,
          ),
      },
    ],
  },
  'X-04': {
    fires: [
      {
        what: 'other hours in one policy',
        words: added(
          harassment,
          'nobody-under-18',
          'Concerns about children reach the focal point within 20 hours.',
        ),
        places: [harassment, code, children],
        tells: /20 hours/,
      },
      {
        what: 'more than a day',
        words: replaced(code, 'child-behaviour', 'I report every worry about a child within 2 days.'),
        places: [code],
        tells: /longer than 24 hours/,
      },
      {
        what: 'a policy that says nothing',
        change: retyped(code, (text) => text.replaceAll('12', 'a few')),
        places: [code],
        tells: /does not say within how many hours/,
      },
    ],
    quiet: [
      {
        what: 'the same hours in own words',
        words: added(
          harassment,
          'nobody-under-18',
          'Concerns about children reach the focal point within 12 hours.',
        ),
      },
      {
        what: 'hours of something else',
        words: added(children, 'online', 'We answer messages of parents within 48 hours.'),
      },
    ],
  },
  'X-05': {
    fires: [
      {
        what: 'no clause on retaliation in the policy on leave',
        change: without(leave, 'no-retaliation'),
        places: [leave],
        tells: /does not forbid retaliation/,
      },
      {
        what: 'another meaning',
        words: replaced(
          code,
          'no-retaliation',
          'Retaliation is forbidden. It means losing your job because you spoke.',
        ),
        places: [code, harassment],
        tells: /losing your job/,
      },
      {
        what: 'other months',
        words: added(
          harassment,
          'safety-now',
          'The person told asks about retaliation after 1, 3 and 6 months.',
        ),
        places: [harassment, code, 'forms'],
        tells: /1, 3, 6 months/,
      },
    ],
    quiet: [
      {
        what: 'months of something else',
        words: added(harassment, 'safety-now', 'We ask how you are after 1, 3 and 6 months.'),
      },
      {
        what: 'the same months in own words',
        words: added(harassment, 'safety-now', 'We ask about retaliation after 1, 2, 4, 8 and 12 months.'),
      },
    ],
  },
  'X-09': {
    fires: [
      {
        what: 'every two years without a reason',
        profile: twoYears,
        places: [harassment],
        tells: /at most 12/,
      },
      {
        what: 'other months than the profile has',
        words: replaced(code, 'review', 'The owner must review this document every 36 months.'),
        places: [code],
        tells: /36 months; the profile says 12/,
      },
      {
        what: 'a review before the adoption',
        change: retyped(code, (text) => text.replace('15 October 2027', '1 October 2026'), 'control-box'),
        places: [code],
        tells: /not after the adoption/,
      },
      {
        what: 'two days for one review',
        words: replaced(
          code,
          'review',
          'The owner must review this document every 12 months. Next review: 1 May 2027.',
        ),
        places: [code],
        tells: /Two days/,
      },
    ],
    quiet: [
      {
        what: 'every two years with a reason',
        profile: twoYears,
        words: reviewWords(' because the network meets every second year'),
      },
      {
        what: 'a review earlier than planned',
        words: replaced(code, 'review', 'The owner must review this document every 12 months, or sooner.'),
      },
    ],
  },
  'X-10': {
    fires: [
      {
        what: 'an old version is quoted',
        words: added(code, 'repair', 'See version 1.0 of the Child Protection Policy.'),
        places: [code, children],
        tells: /version 1\.0 is quoted, the policy has 2\.0/,
      },
      {
        what: 'another day of adoption',
        change: retyped(
          code,
          (text) => text.replace('5 November 2026', '6 November 2026'),
          'law-and-policies',
        ),
        places: [code, children],
        tells: /day of adoption/,
      },
      {
        what: 'a draft that is quoted as adopted',
        change: inDocument(children, (document) => ({ ...document, status: 'draft', statusText: 'DRAFT' })),
        places: [code, children],
        tells: /is a draft/,
      },
      {
        what: 'a policy that the list leaves out',
        words: replaced(
          code,
          'law-and-policies',
          'The law applies. We also have a Child Protection Policy: version 2.0, adopted on 5 November 2026.',
        ),
        places: [code],
        tells: /missing in the list/,
      },
    ],
    quiet: [
      {
        what: 'the right version',
        words: added(code, 'repair', 'See version 2.0 of the Child Protection Policy.'),
      },
    ],
  },
  'X-18': {
    fires: [
      {
        what: 'other years in one policy',
        words: replaced(children, 'records', 'We keep proved cases for 10 years after the person leaves.'),
        places: [children, code],
        tells: /6 years \/ 10 years|10 years/,
      },
      {
        what: 'a general period beside two by result',
        words: added(harassment, 'fair-process', 'We keep all records of cases for 3 years.'),
        places: [harassment],
        tells: /3 years/,
      },
      {
        what: 'another age for children',
        change: retyped(children, (text) => text.replace(/^25$/, '30'), 'records'),
        places: [children, code],
        tells: /30/,
      },
    ],
    quiet: [
      {
        what: 'papers of another kind',
        words: added(harassment, 'fair-process', 'We keep the receipts of journeys for 10 years.'),
      },
      {
        what: 'the same years in own words',
        words: added(harassment, 'fair-process', 'We keep proved cases for six years.'),
      },
    ],
  },
  'X-19': {
    fires: [
      {
        what: 'training every three years',
        words: added(code, 'repair', 'Everybody takes part in a training every 36 months.'),
        places: [code],
        tells: /more than 24 months/,
      },
      {
        what: 'children only every two years',
        words: replaced(
          children,
          'safety-training',
          'Everybody who joins must learn within 21 days. We repeat it every 24 months.',
        ),
        places: [children],
        tells: /less often than every 12 months/,
      },
      {
        what: 'other days for newcomers',
        words: replaced(
          harassment,
          'safety-training',
          'Everybody who joins must learn within 60 days. We repeat it every 12 months.',
        ),
        places: [harassment, children],
        tells: /60 days/,
      },
    ],
    quiet: [
      { what: 'more often', words: added(children, 'online', 'Everybody learns it again every 6 months.') },
    ],
  },
  'X-33': {
    fires: [
      {
        what: 'another version on the form',
        change: retyped('forms', (text) => text.replace('2.0', '1.9'), 'cc-sign-on'),
        places: ['forms', children],
        tells: /another version/,
      },
      {
        what: 'an adopted policy that the form leaves out',
        change: retyped(
          'forms',
          (text) => text.replace('Child Protection Policy', 'Something else'),
          'cc-sign-on',
        ),
        places: ['forms', children],
        tells: /missing on the sign-on form/,
      },
      {
        what: 'a draft on the form',
        change: inDocument(leave, (document) => ({ ...document, status: 'draft', statusText: 'DRAFT' })),
        places: ['forms', leave],
        tells: /not adopted/,
      },
    ],
    quiet: [
      { what: 'the form of a set with its own versions', words: added(code, 'repair', 'We sign on paper.') },
    ],
  },
  'X-34': {
    fires: [
      {
        what: 'documents of two days',
        change: retyped(harassment, (text) => text.replace('23 November 2026', '1 May 2026')),
        places: [harassment, children],
        tells: /1 May 2026/,
      },
      {
        what: 'an answer that one document still prints in its old form',
        change: retyped(children, (text) =>
          text.replace('Example Hospital, emergency entrance, day and night', 'Old Hospital'),
        ),
        places: [children, code],
        tells: /Old Hospital/,
      },
      {
        what: 'a version that is gone from the history',
        change: overtyped(code, 'history', paragraph('Since 2026.')),
        places: [code],
        tells: /version 1\.0/,
      },
    ],
    quiet: [
      {
        what: 'the same history as a table without its other columns',
        change: overtyped(
          code,
          'history',
          table(
            'data',
            '',
            [{ header: 'Version' }, { header: 'Date' }],
            [
              ['1.0', '10 October 2025'],
              ['1.1', '15 October 2026'],
            ],
          ),
        ),
      },
    ],
  },
  'X-36': {
    fires: [
      {
        what: 'two meanings',
        words: added(leave, 'how-to-ask', 'A working day is any day but Sunday.'),
        places: [leave, code],
        tells: /sunday/i,
      },
      {
        what: 'no meaning at all',
        change: (documents) =>
          [code, harassment, children, leave].reduce(
            (changed, policy) =>
              retyped(policy, (text) => text.replaceAll('A working day is', 'We work on'))(changed),
            documents,
          ),
        places: [code],
        tells: /No policy says/,
      },
    ],
    quiet: [
      {
        what: 'working days without a meaning of their own',
        words: added(leave, 'how-to-ask', 'Ask 5 working days before.'),
      },
    ],
  },
};
