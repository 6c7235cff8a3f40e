import { casePolicies, entries, everyPolicy } from '../entry.js';

export const staff = {
  ...entries('staff', everyPolicy, {
    'staff.volunteers': [
      'Volunteers',
      'How many people work for you without pay?',
      'They are bound and protected too.',
      '40',
      'Volunteers are not mentioned, unless nobody is employed.',
      'people',
    ],
    'staff.stipendedVolunteers': [
      'Volunteers with a stipend',
      'How many of your volunteers get a stipend?',
      'Whoever gets a little money depends on whoever gives it.',
      '6',
      'They are not mentioned.',
      'people',
    ],
    'staff.casual': [
      'Casual staff',
      'How many people work for you now and then, by the day or by the hour?',
      'They are the first to be forgotten.',
      '5',
      'They are not mentioned.',
      'people',
    ],
    'staff.internsOrConsultants': [
      'Interns or consultants',
      'Do interns or consultants work with you?',
      'They are bound and protected too.',
      'true',
      'They are covered, so that nobody falls through.',
    ],
    'staff.representation': [
      'Who represents staff',
      'Who speaks for your staff: a union, people they elect, nobody?',
      'They are asked before rules are made.',
      'elected',
      'Representatives are not mentioned.',
    ],
    'staff.collectiveAgreement': [
      'Collective agreement',
      'Is there a collective agreement?',
      'Where it gives more, it applies.',
      'false',
      'It is not mentioned.',
    ],
    'staff.languages': [
      'Languages of your people',
      'Which languages do your people read?',
      'Signed but not understood protects nobody.',
      '[English, Swahili]',
      'The language of the document.',
    ],
  }),
  ...entries('staff', casePolicies, {
    'staff.minors': [
      'Workers under 18',
      'Do people under 18 work for you, also as interns or volunteers?',
      'They are children and workers; they need rules of their own.',
      'false',
      'The rules for workers under 18 are left out.',
    ],
  }),
  ...entries('staff', ['womens-leadership'], {
    'staff.womenPercent': [
      'Women among staff',
      'How many per cent of your staff are women?',
      'It shows where you start.',
      '62',
      'The text says by when you will count.',
      'per cent',
    ],
  }),
};
