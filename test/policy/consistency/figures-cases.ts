/** Leave, goals and networks. */
import { paragraph, table } from '../../support/document-builder.js';
import { everything, overtyped, retyped } from '../../support/contradictions.js';
import { added, replaced } from './case.js';
import type { CaseTable } from './case.js';

const code = 'code-of-conduct';
const harassment = 'sexual-harassment';
const leadership = 'womens-leadership';
const leave = 'parental-leave';

const goal = (rows: readonly (readonly [string, string, string])[]) =>
  overtyped(
    leadership,
    'goal-for-the-body',
    table('data', '', [{ header: 'Step' }, { header: 'Women at the least' }, { header: 'By' }], rows),
  );

export const figuresCases: CaseTable = {
  'X-11': {
    fires: [
      {
        what: 'another length in own words',
        words: added(leave, 'better-rule', 'Maternity leave is 20 weeks.'),
        places: [leave, 'forms'],
        tells: /26 weeks \/ 20 weeks|20 weeks/,
      },
      {
        what: 'a shorter leave than the floor, everywhere',
        change: (documents) =>
          [leave, 'forms'].reduce(
            (changed, policy) => retyped(policy, (text) => text.replaceAll('26', '13'))(changed),
            documents,
          ),
        places: [leave],
        tells: /shorter than 14 weeks/,
      },
      {
        what: 'fewer weeks after the birth',
        words: replaced(
          leave,
          'birth-leave',
          'Whoever gives birth gets 26 weeks of leave. After the birth: at least 4 weeks. The pay is 100% of earnings.',
        ),
        places: [leave],
        tells: /Fewer than 6 weeks/,
      },
      {
        what: 'less pay than two thirds',
        words: replaced(
          leave,
          'birth-leave',
          'Whoever gives birth gets 26 weeks of leave. The pay is 50% of earnings.',
        ),
        places: [leave],
        tells: /under two thirds/,
      },
      {
        what: 'another number on the form',
        change: retyped('forms', (text) => text.replace(/^20$/, '10'), 'leave-request'),
        places: ['forms', leave],
        tells: /10/,
      },
      {
        what: 'less than the law that was checked',
        words: replaced(leave, 'second-parent-leave', 'The second parent gets 3 working days.'),
        places: [leave],
        tells: /less than the law gives \(10 working days\)/,
      },
      {
        what: 'less than the table of countries',
        profile: { ...everything, organisation: { ...everything.organisation, countries: ['IE', 'NO'] } },
        change: overtyped(
          leave,
          'country-table',
          table(
            'data',
            '',
            [{ header: 'Country' }, { header: 'Birth leave by law' }],
            [['Ireland', '42 weeks']],
          ),
        ),
        places: [leave],
        tells: /table of countries says 42 weeks/,
      },
    ],
    quiet: [
      {
        what: 'the same figures in own words',
        words: added(leave, 'better-rule', 'Maternity leave is 26 weeks.'),
      },
      {
        what: 'what the law gives',
        words: added(leave, 'better-rule', 'By law, maternity leave is 18 weeks.'),
      },
      { what: 'weeks of something else', words: added(leave, 'better-rule', 'Tell us 4 weeks before.') },
    ],
  },
  'X-12': {
    fires: [
      {
        what: 'a bonus by the months worked',
        words: added(leave, 'pay-and-cost', 'The yearly bonus is paid pro rata.'),
        places: [leave, leadership],
        tells: /pro rata/,
      },
      {
        what: 'seniority that stops',
        words: added(leadership, 'promotion', 'During leave, seniority stops.'),
        places: [leadership, leave],
        tells: /seniority stops/,
      },
      {
        what: 'a policy that says nothing',
        change: (documents) =>
          ['promotion', 'work-and-care'].reduce(
            (changed, clause) => overtyped(leadership, clause, paragraph('We are fair.'))(changed),
            documents,
          ),
        places: [leadership],
        tells: /does not say that leave harms/,
      },
    ],
    quiet: [
      {
        what: 'a sentence that protects',
        words: added(leave, 'pay-and-cost', 'Nobody loses a bonus because of leave.'),
      },
      { what: 'pro rata elsewhere', words: added(code, 'repair', 'Costs are shared pro rata.') },
    ],
  },
  'X-13': {
    fires: [
      {
        what: 'per cent and persons that do not fit',
        change: goal([['Final goal', '50%: 4 of 9 seats', 'The end of 2029']]),
        places: [leadership],
        tells: /is 5, rounded up/,
      },
      {
        what: 'a step that is not below the goal',
        change: goal([
          ['On the way', '50%: 5 of 9 seats', 'The end of 2028'],
          ['Final goal', '50%: 5 of 9 seats', 'The end of 2029'],
        ]),
        places: [leadership],
        tells: /not below the final goal/,
      },
      {
        what: 'years out of order',
        change: goal([
          ['On the way', '40%: 4 of 9 seats', 'The end of 2030'],
          ['Final goal', '50%: 5 of 9 seats', 'The end of 2029'],
        ]),
        places: [leadership],
        tells: /not before it/,
      },
      {
        what: 'another goal in own words',
        words: replaced(
          leadership,
          'goal-for-the-body',
          'By 2035, at least 30% of the seats are held by women.',
        ),
        places: [leadership],
        tells: /30% \/ 50%/,
      },
      {
        what: 'a share that does not fit the count',
        change: retyped(leadership, (text) => text.replace(/^44$/, '54'), 'where-we-are'),
        places: [leadership],
        tells: /44%/,
      },
    ],
    quiet: [
      {
        what: 'steps in order',
        change: goal([
          ['On the way', '40%: 4 of 9 seats', 'The end of 2028'],
          ['Final goal', '50%: 5 of 9 seats', 'The end of 2029'],
        ]),
      },
      {
        what: 'the same goal in own words',
        words: replaced(
          leadership,
          'goal-for-the-body',
          'By 2029, at least 50% of the seats are held by women.',
        ),
      },
    ],
  },
  'X-25': {
    fires: [
      {
        what: 'other days in one policy',
        words: replaced(harassment, 'support', 'After domestic violence you get 3 paid working days.'),
        places: [harassment, leave],
        tells: /3 working days/,
      },
      {
        what: 'days of another kind',
        words: replaced(
          leave,
          'domestic-violence',
          'Whoever lives with violence at home gets 10 paid days a year.',
        ),
        places: [leave, harassment],
        tells: /10 days/,
      },
    ],
    quiet: [
      {
        what: 'the same days in own words',
        words: replaced(harassment, 'support', 'After domestic violence you get ten paid working days.'),
      },
    ],
  },
  'X-27': {
    fires: [
      {
        what: 'other meetings in one policy',
        words: replaced(
          code,
          'network-accountability',
          "- **Meetings:** at least 5 times a year.\n- **Seats:** at least 2 women's rights organisations on every steering committee.",
        ),
        places: [code, leadership],
        tells: /3 \/ 5|5 \/ 3/,
      },
      {
        what: 'fewer than two seats',
        words: replaced(
          code,
          'network-accountability',
          "- **Meetings:** at least 3 times a year.\n- **Seats:** at least one women's rights organisations on every steering committee.",
        ),
        places: [code],
        tells: /fewer than 2/,
      },
    ],
    quiet: [
      {
        what: 'the same numbers in own words',
        words: replaced(
          code,
          'network-accountability',
          "- **Meetings:** at least three times a year.\n- **Seats:** at least two women's rights organisations on every steering committee.",
        ),
      },
      { what: 'meetings of another kind', words: added(code, 'repair', 'The team meets 12 times a year.') },
    ],
  },
};
