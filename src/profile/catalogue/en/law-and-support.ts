import { casePolicies, entries, everyPolicy } from '../entry.js';

export const law = {
  ...entries('law', everyPolicy, {
    'law.checkedBy': [
      'Law checked by',
      'Who checked these policies against the law?',
      'This program knows no law. A labour or children’s officer, an umbrella body or a legal-aid group may help.',
      'Advocate at Coast Legal Aid',
      'The control box says that the law is not yet checked.',
    ],
    'law.checkedOn': [
      'Law checked on',
      'When?',
      'Laws change.',
      '2026-11-03',
      'An open point with owner and date.',
    ],
  }),
  ...entries('law', casePolicies, {
    'law.hasRegulator': [
      'Regulator',
      'Does a regulator want to be told of incidents?',
      'Charity and labour regulators often do.',
      'true',
      'An open point for the legal check.',
    ],
    'law.regulator': [
      'Name of the regulator',
      'Which one?',
      'Only what you enter is named.',
      'NGO Board',
      'An open point: the regulator has to be named.',
    ],
    'law.regulatorHours': [
      'Notice to the regulator within',
      'Within how many hours?',
      'Deadlines are short.',
      '48',
      'An open point: the time has to be checked.',
      'hours',
    ],
    'law.committeeRequired': [
      'Committee required by law',
      'Does your law require a committee for harassment cases?',
      'In some countries it does from ten people on.',
      'false',
      'No committee is mentioned; it is a point for the legal check.',
    ],
    'law.committee': [
      'Committee: members',
      'Who sits on the committee that your law requires?',
      'People must know who will hear them.',
      'Mei Tan, Inês Prado and Omar Haddad',
      'An open point that keeps the document a draft, where your law requires a committee.',
    ],
    'law.mandatoryReporting': [
      'Duty to report abuse of children',
      'Must suspected abuse of a child be reported to the authorities where you work?',
      'If nobody knows, we act as if it were a duty: that is our rule, not a statement about the law.',
      'yes',
      'Our own rule: report.',
    ],
    'law.childAuthority': [
      'Child-protection authority',
      'Which authority protects children where you work, and how is it reached?',
      'In danger nobody should have to search.',
      'County Children’s Office, +00 000 000 010',
      'An open point; with direct contact it keeps the document a draft.',
    ],
    'law.outsideAuthority': [
      'Outside authority',
      'To which authority outside can people turn?',
      'People may always go outside.',
      'Labour Office, Mombasa',
      'An open point with owner and date.',
    ],
  }),
};

export const support = entries('support', casePolicies, {
  'support.emergencyNumber': [
    'Emergency number',
    'Which number do people ring in danger?',
    'It stands first.',
    '"999"',
    'An open point that keeps the document a draft.',
  ],
  'support.healthService': [
    'Nearest health service',
    'Where does somebody go at once after an assault?',
    'Some care works only within 72 hours.',
    'Coast General Hospital, emergency entrance, day and night',
    'An open point; with direct contact with children it keeps the document a draft.',
  ],
  'support.communityChannel': [
    'Way for the community',
    'How can people outside tell you: a box, a person, a number, a day?',
    'It is agreed with them, or nobody uses it.',
    'Every Friday at the club house, with Joyce',
    'The text says by when it will be agreed with the community.',
  ],
  'support.services.*.id': [
    'Short name of the service',
    'What short name shall we use for this service in this file?',
    'It is never printed.',
    'clinic',
    'A service without it cannot be listed.',
  ],
  'support.services.*.kind': [
    'Kind of service',
    'Is it for health, counselling, legal help, safety, a helpline, the police or child protection?',
    'People look for the kind of help they need.',
    'counselling',
    'A service without it cannot be listed.',
  ],
  'support.services.*.name': [
    'Service',
    'Who helps survivors where you work?',
    'Only services you have spoken with. Never the address of a shelter.',
    'Coast Women’s Centre',
    'An open point: services have to be found and asked.',
  ],
  'support.services.*.contact': [
    'Contact of the service',
    'How are they reached?',
    'Check it once a year.',
    '+00 000 000 011',
    'A service without it cannot be listed.',
  ],
  'support.services.*.place': [
    'Place of the service',
    'Where are they?',
    'Near enough to get there.',
    'Mombasa',
    'The place is not mentioned.',
  ],
});
