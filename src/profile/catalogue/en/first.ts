import { casePolicies, entries, everyPolicy } from '../entry.js';

/** The eight answers that make a first draft. */
export const first = {
  ...entries('first', everyPolicy, {
    'organisation.name': [
      'Organisation',
      'What is your organisation called?',
      'It stands on every page.',
      'Harbour Lights Youth Trust',
      'Nothing can be made without it.',
    ],
    'organisation.countries': [
      'Countries',
      'In which countries do you work? The main one first.',
      'The law of each has to be checked, and the better rule applies.',
      '[KE, UG]',
      'An open point: the countries whose law has to be checked.',
    ],
    'organisation.type': [
      'Kind of organisation',
      'What are you: an NGO, a company, a network, a public body or an informal group?',
      'So that the text speaks of what you have: a board, a steering committee, members.',
      'ngo',
      'The text uses words that fit every organisation.',
    ],
    'staff.count': [
      'Staff',
      'How many people do you employ?',
      'Small organisations get shorter words, and some duties begin at 10, 50, 100 or 250 people.',
      '14',
      'The full text for organisations with staff.',
      'people',
    ],
  }),
  ...entries('first', casePolicies, {
    'work.childContact': [
      'Contact with children',
      'Do you have contact with children: direct, incidental, online only, or none?',
      'It decides how much the child-protection rules must say.',
      'direct',
      'What the activities you tick mean; without any, the rules for no contact.',
    ],
    'work.participants': [
      'Participants',
      'Do people receive aid or services from you, or take part in your activities?',
      'Whoever gives has power over whoever needs; these people get protection of their own.',
      'true',
      'The rules for people who receive aid or services are left out.',
    ],
  }),
  ...entries('first', everyPolicy, {
    'roles.focalPoint': [
      'Focal point',
      'Whom should people tell?',
      'A policy without a door to knock on is useless.',
      'amina',
      'An open point that keeps the document a draft: a first person to tell has to be named.',
    ],
    'roles.outsideContact': [
      'Outside contact',
      'Whom should people tell when it is about that person or the director?',
      'Nobody may have to report to the person it is about.',
      'grace',
      'An open point that keeps the document a draft: somebody outside has to be named.',
    ],
  }),
};
