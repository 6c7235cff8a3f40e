import { entries, everyPolicy } from '../entry.js';
import type { FieldWords } from '../entry.js';

const shared = entries('adoption', everyPolicy, {
  'adoption.version': [
    'Version',
    'Which version is it?',
    'People must know which paper they signed.',
    '"1.0"',
    '1.0',
  ],
  'adoption.adoptedOn': [
    'Adopted on',
    'When was it adopted?',
    'Only then does it hold.',
    '2027-01-15',
    'The document is a draft.',
  ],
  'adoption.approvedBy': [
    'Approved by',
    'Which body or person adopted it?',
    'Whoever adopts it answers for it.',
    'Board of Trustees',
    'The document is a draft.',
  ],
  'adoption.minute': [
    'Minute',
    'What is the number of the minute or resolution?',
    'It proves the decision.',
    '2027/01-4',
    'No minute is mentioned.',
  ],
  'adoption.owner': [
    'Owner',
    'Who looks after this policy?',
    'What belongs to nobody grows old.',
    'Safeguarding Lead',
    'The director.',
  ],
  'adoption.reviewMonths': [
    'Reviewed every',
    'After how many months is it reviewed?',
    'Always also after a serious incident or a change of law.',
    '12',
    '12 months for children and sexual harassment, 24 for the others.',
    'months',
  ],
  'adoption.consultedOn': [
    'Consulted on',
    'When were your people asked what they think of it?',
    'It is stated only if it was done.',
    '2026-12-01',
    'The text says by when they will be asked.',
  ],
  'adoption.consulted': [
    'Consulted',
    'Who was asked?',
    'Staff, volunteers, and those it protects.',
    'staff, volunteers and parents',
    'The text says who will be asked.',
  ],
  'adoption.supersedes': [
    'Replaces',
    'Which older paper does it replace?',
    'Two rules for one thing are none.',
    'Staff Handbook 2019, chapter 4',
    'No older paper is mentioned.',
  ],
  'adoption.plannedFor': [
    'Planned for',
    'When do you plan to adopt it?',
    'Dates of open points are worked out from it.',
    '2027-01-15',
    'Dates are counted from the day the draft is made.',
  ],
  'adoption.history.*.version': [
    'Version in the history',
    'Which version was it?',
    'So that changes can be followed.',
    '"0.9"',
    'An entry without it cannot be listed.',
  ],
  'adoption.history.*.date': [
    'Day in the history',
    'When?',
    'So that changes can be followed.',
    '2026-12-01',
    'An entry without it cannot be listed.',
  ],
  'adoption.history.*.what': [
    'Change',
    'What was changed?',
    'So that changes can be followed. No names, no cases.',
    'Draft for discussion with staff',
    'An entry without it cannot be listed.',
  ],
  'adoption.history.*.who': [
    'Changed by',
    'Who changed it?',
    'A role is enough.',
    'Safeguarding Lead',
    'Nobody is mentioned.',
  ],
});

/** The same questions once for all policies and once for each; one's own answer wins. */
export const adoption: Readonly<Record<string, FieldWords>> = {
  ...shared,
  ...Object.fromEntries(
    Object.entries(shared).map(([path, words]) => [
      path.replace(/^adoption\./, 'policies.*.'),
      {
        ...words,
        why: `${words.why} Answer here only where this policy differs from the others.`,
        skip: 'The answer that holds for all policies.',
      },
    ]),
  ),
};
