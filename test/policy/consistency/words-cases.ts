/** Texts, phrases, references and clauses. */
import { list, paragraph, words } from '../../support/document-builder.js';
import {
  everything,
  inClause,
  inDocument,
  overtyped,
  retyped,
  without,
} from '../../support/contradictions.js';
import { companyIndia, footballGroup, sixtyStaff } from '../../support/profiles.js';
import { added, replaced } from './case.js';
import type { CaseTable } from './case.js';

const code = 'code-of-conduct';
const harassment = 'sexual-harassment';
const children = 'child-protection';
const leadership = 'womens-leadership';
const unchecked = { ...everything, law: { ...everything.law, checkedBy: undefined, checkedOn: undefined } };

export const wordsCases: CaseTable = {
  'X-14': {
    fires: [
      {
        what: 'a local age of consent as a limit',
        words: added(
          harassment,
          'couples-at-work',
          'Relationships with people above the age of consent are a private matter.',
        ),
        places: [harassment],
        tells: /age of consent/,
      },
      {
        what: 'another age for a child',
        words: replaced(
          code,
          'child-behaviour',
          'A child is anybody under 16. I report every worry within 12 hours.',
        ),
        places: [code],
        tells: /under 16/,
      },
    ],
    quiet: [
      {
        what: 'the age in the law that changes nothing',
        words: added(harassment, 'couples-at-work', 'Nobody under 18, whatever the age of consent is.'),
      },
      {
        what: 'the age of workers',
        words: added(children, 'online', 'Nobody works here below the age of 16.'),
      },
    ],
  },
  'X-15': {
    fires: [
      {
        what: 'one rule softened in one policy',
        change: retyped(
          harassment,
          (text) => text.replace('A mistake about age is no excuse.', 'Mistakes happen.'),
          'sea-principles',
        ),
        places: [harassment, code, children],
        tells: /mistakes happen/,
      },
      {
        what: 'the rules left out of one policy',
        change: without(children, 'sea-principles'),
        places: [children],
        tells: /does not have the list/,
      },
    ],
    quiet: [
      {
        what: 'own words after them',
        words: added(harassment, 'support', 'We read these rules aloud once a year.'),
      },
      { what: 'an organisation without them', profile: sixtyStaff },
    ],
  },
  'X-16': {
    fires: [
      {
        what: 'another ladder in one policy',
        words: replaced(code, 'consequences', '1. A warning.\n2. The end of the contract.'),
        places: [code, harassment],
        tells: /Steps after a breach/,
      },
      {
        what: 'one item more of gross misconduct',
        change: overtyped(
          children,
          'gross-misconduct',
          list('bullet', 'sexual assault, exploitation or abuse', 'lateness'),
        ),
        places: [children, code],
        tells: /lateness/,
      },
    ],
    quiet: [
      { what: 'own words beside the ladder', words: added(code, 'repair', '1. We listen.\n2. We learn.') },
    ],
  },
  'X-17': {
    fires: [
      {
        what: 'one limit left out',
        words: replaced(
          code,
          'confidentiality',
          'Without your yes we pass it on only for serious danger to somebody, or a duty in law.',
        ),
        places: [code, harassment, children],
        tells: /danger, a duty in law/,
      },
      {
        what: 'a promise that nobody can keep',
        words: added(harassment, 'ways-to-report', 'What you tell us is always confidential.'),
        places: [harassment],
        tells: /promised without/,
      },
    ],
    quiet: [
      {
        what: 'the three limits in own words',
        words: replaced(
          code,
          'confidentiality',
          'We keep it to ourselves, except for danger, harm to a child, or where the law orders it.',
        ),
      },
      {
        what: 'a sentence against such promises',
        words: added(harassment, 'ways-to-report', 'We never promise that all is always confidential.'),
      },
    ],
  },
  'X-20': {
    fires: [
      {
        what: 'a clause whose condition does not hold',
        change: inClause(code, 'repair', (clause) => ({ ...clause, when: 'is_company' })),
        places: [code],
        tells: /is_company/,
      },
      {
        what: 'a clause that should stand here',
        change: without(harassment, 'way-for-participants'),
        places: [harassment],
        tells: /has_participants/,
      },
      {
        what: 'trustees in a company',
        profile: companyIndia,
        words: added(code, 'repair', 'The trustees meet every month.'),
        places: [code],
        tells: /trustees/,
      },
      {
        what: 'numbers of adults for children whom nobody meets',
        profile: companyIndia,
        words: added(children, 'how-we-meet-children', 'There are two adults for each group of children.'),
        places: [children],
        tells: /work with children/,
      },
      {
        what: 'employees among volunteers',
        profile: footballGroup,
        words: added(code, 'repair', 'Our employees sign it.'),
        places: [code],
        tells: /employees/,
      },
    ],
    quiet: [
      {
        what: 'a clause left out with a reason',
        words: `${code}:\n  omit:\n    repair: { reason: We decide about this in May. }\n`,
      },
      {
        what: 'a condition of a later version',
        change: inClause(code, 'repair', (clause) => ({ ...clause, when: 'is_cooperative' })),
      },
      { what: 'employees where there are some', words: added(code, 'repair', 'Our employees sign it.') },
    ],
  },
  'X-21': {
    fires: [
      {
        what: 'two meanings of one term',
        words: `${added(code, 'repair', 'A partner means an organisation that gets money from us. Each partner signs.')}${added(harassment, 'support', 'A partner means any organisation that we meet. A partner signs.')}`,
        places: [code, harassment],
        tells: /"partner"/,
      },
      {
        what: 'a term that nobody uses',
        words: added(code, 'repair', 'Cyberstalking means following somebody with technical means.'),
        places: [code],
        tells: /never used/,
      },
    ],
    quiet: [
      {
        what: 'a term that is used',
        words: added(
          code,
          'repair',
          'Cyberstalking means following somebody online. We forbid cyberstalking.',
        ),
      },
    ],
  },
  'X-22': {
    fires: [
      {
        what: 'a number that is not there',
        words: added(code, 'repair', 'See clause 9.4.'),
        places: [code],
        tells: /clause 9\.4/,
      },
      {
        what: 'a number in another document',
        words: added(code, 'repair', 'See Annex Z of the Child Protection Policy.'),
        places: [code],
        tells: /Annex Z/,
      },
      {
        what: 'a clause that was taken out',
        change: without(code, 'whom-to-tell'),
        places: [code],
        tells: /not in this document/,
      },
    ],
    quiet: [
      {
        what: 'numbers that are there',
        words: added(
          code,
          'repair',
          'See clause 2.1, Annex B, Form A and Annex D of the Child Protection Policy.',
        ),
      },
      {
        what: 'a clause of a contract',
        words: added(code, 'repair', 'Clause 99 of the contract is not meant.'),
      },
    ],
  },
  'X-23': {
    fires: [
      {
        what: 'TBD',
        words: replaced(code, 'repair', 'The repair team is TBD.'),
        places: [code],
        tells: /TBD/,
      },
      {
        what: 'a prompt in brackets',
        words: added(code, 'repair', 'Write to \\[insert name here\\].'),
        places: [code],
        tells: /insert/,
      },
      {
        what: 'something open without owner and day',
        words: added(code, 'repair', 'The date is to be confirmed.'),
        places: [code],
        tells: /to be confirmed/,
      },
      {
        what: 'an open point without an owner',
        change: inDocument(code, (document) => ({
          ...document,
          openPoints: [
            {
              id: 'x',
              class: 'dated',
              what: 'A thing',
              owner: '',
              by: '2027-01-01',
              words: 'to be set',
              clauses: [],
            },
          ],
        })),
        places: [code],
        tells: /no owner/,
      },
    ],
    quiet: [
      { what: 'open points of a profile with eight answers', profile: sixtyStaff },
      {
        what: 'a line to write on, in the forms',
        change: overtyped('forms', 'case-log', { type: 'lines', label: words('Name ____'), rows: 2 }),
      },
    ],
  },
  'X-24': {
    fires: [
      {
        what: 'other days on page 1',
        change: overtyped(
          code,
          'in-short',
          paragraph('Tell Léa Østby or Dr Inês Prado. We confirm your report within 19 days.'),
        ),
        places: [code],
        tells: /19 days/,
      },
      {
        what: 'nobody from outside on page 1',
        change: overtyped(harassment, 'in-short', paragraph('Tell Léa Østby: care@meridian.example.org.')),
        places: [harassment],
        tells: /Independent adviser/,
      },
      {
        what: 'somebody on page 1 whom the policy does not know',
        change: overtyped(
          'womens-leadership',
          'in-short',
          paragraph('Tell Léa Østby, Dr Inês Prado or Ben Alvarez.'),
        ),
        places: [leadership],
        tells: /Treasurer/,
      },
      {
        what: 'another emergency number',
        words: added(children, 'online', 'In danger call 911.'),
        places: [children, code],
        tells: /000 \/ 911|911/,
      },
    ],
    quiet: [
      {
        what: 'page 1 in own words with the same people and days',
        change: overtyped(
          code,
          'in-short',
          paragraph('Tell Léa Østby or Dr Inês Prado. We confirm your report within 2 working days.'),
        ),
      },
    ],
  },
  'X-26': {
    fires: [
      {
        what: 'a shorter list of grounds',
        words: added(
          leadership,
          'equal-pay',
          'Nobody is treated worse because of sex, age, religion or disability.',
        ),
        places: [leadership, code],
        tells: /sexual orientation/,
      },
    ],
    quiet: [
      {
        what: 'an example of two',
        words: added(leadership, 'equal-pay', 'Nobody is treated worse because of sex or age.'),
      },
      {
        what: 'a list of something else',
        words: added(leadership, 'equal-pay', 'We ask about age, health, language and religion in no talk.'),
      },
    ],
  },
  'X-28': {
    fires: [
      {
        what: 'an act that nobody has checked',
        profile: unchecked,
        words: added(harassment, 'police-and-courts', 'The Employment Equality Act 1998 applies.'),
        places: [harassment],
        tells: /Employment Equality Act 1998/,
      },
    ],
    quiet: [
      {
        what: 'an act after a check',
        words: added(harassment, 'police-and-courts', 'The Employment Equality Act 1998 applies.'),
      },
      {
        what: 'an act that is to be checked',
        profile: unchecked,
        words: added(
          harassment,
          'police-and-courts',
          'Whether the Employment Equality Act 1998 applies is to be checked by 1 May 2027.',
        ),
      },
      {
        what: 'no act',
        profile: unchecked,
        words: added(harassment, 'police-and-courts', 'Act at once. Our Code of Conduct binds all.'),
      },
    ],
  },
  'X-29': {
    fires: [
      {
        what: 'a duty by a convention',
        words: added(
          'parental-leave',
          'better-rule',
          'This leave is legally required by ILO Convention 183.',
        ),
        places: ['parental-leave'],
        tells: /required by ILO/,
      },
      {
        what: 'compliance with a convention',
        words: added(leadership, 'equal-pay', 'We comply with CEDAW.'),
        places: [leadership],
        tells: /CEDAW/,
      },
    ],
    quiet: [
      {
        what: 'a convention as orientation',
        words: added(
          'parental-leave',
          'better-rule',
          'We follow ILO Convention 183, which is written for states.',
        ),
      },
      {
        what: 'a duty by law',
        words: added('parental-leave', 'better-rule', 'This leave is required by law.'),
      },
    ],
  },
  'X-30': {
    fires: [
      {
        what: 'a certificate',
        words: added(children, 'our-promise', 'We are certified by Keeping Children Safe.'),
        places: [children],
        tells: /Keeping Children Safe/,
      },
      {
        what: 'a membership that the profile does not tell',
        profile: sixtyStaff,
        words: added(code, 'repair', 'We are a member of the MenEngage Alliance.'),
        places: [code],
        tells: /MenEngage/,
      },
    ],
    quiet: [
      {
        what: 'a membership that the profile tells',
        words: added(code, 'repair', 'We are a member of the MenEngage Alliance.'),
      },
      {
        what: 'no certificate',
        words: added(children, 'our-promise', 'We are not certified by Keeping Children Safe.'),
      },
    ],
  },
  'X-31': {
    fires: [
      {
        what: 'a pronoun',
        words: added(code, 'repair', 'The Coordinator decides what he needs.'),
        places: [code],
        tells: /"he"/,
      },
      {
        what: 'a title',
        words: added(code, 'repair', 'The chairman opens the meeting.'),
        places: [code],
        tells: /chairman/,
      },
    ],
    quiet: [
      { what: 'they', words: added(code, 'repair', 'The Coordinator decides what they need.') },
      {
        what: 'a pronoun for nobody in a role',
        words: added(code, 'repair', 'A woman may choose her own words.'),
      },
    ],
  },
  'X-35': {
    fires: [
      {
        what: 'a panel of more people than there are',
        profile: footballGroup,
        words: added(code, 'repair', 'A panel of five decides.'),
        places: [code],
        tells: /panel of 5/,
      },
      {
        what: 'a woman as chair where there is none',
        profile: {
          ...everything,
          governance: { ...everything.governance, bodyWomen: 0, leadershipWomen: 0 },
        },
        words: added(leadership, 'equal-pay', 'The chair must be a woman.'),
        places: [leadership],
        tells: /no woman/,
      },
      {
        what: 'a telephone line without a number',
        profile: sixtyStaff,
        change: (documents) => documents,
        words: added(harassment, 'ways-to-report', 'We answer the line around the clock.'),
        places: [harassment],
        tells: /any hour/,
      },
    ],
    quiet: [
      { what: 'a panel that can be filled', words: added(code, 'repair', 'A panel of three decides.') },
      { what: 'a line with a number', words: added(harassment, 'ways-to-report', 'Call our hotline.') },
      {
        what: 'a chair where women lead',
        words: added(leadership, 'equal-pay', 'The chair must be a woman.'),
        change: inClause(code, 'repair', (clause) => ({ ...clause, title: words('Repair') })),
      },
    ],
  },
};
