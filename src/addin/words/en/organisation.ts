/** Words of the tab Organisation. */

const number = (count: number, one: string, many: string) => `${String(count)} ${count === 1 ? one : many}`;

export const organisation = {
  title: 'Organisation',
  yes: 'Yes',
  no: 'No',
  why: 'Why we ask',
  whyOf: (label: string) => `Why we ask: ${label}`,
  example: (example: string) => `For example: ${example}`,
  byComma: 'Several: put commas between them.',
  byLine: 'Several: one on each line.',
  /** What stands while a question is not answered. */
  byDefault: 'Until you answer, we use',
  source: (note: string) => `(${note}).`,
  nothing: 'nothing',
  use: 'Use it',
  useOf: (label: string, value: string) => `Use it: ${value} for ${label}`,
  dontKnow: 'I don’t know yet',
  dontKnowOf: (label: string) => `I don’t know yet: ${label}`,
  meanwhile: 'You don’t know yet. In the text meanwhile:',
  clear: 'Clear the answer',
  clearOf: (label: string) => `Clear the answer: ${label}`,
  leftOut: (skip: string) => `If you leave it out: ${skip}`,
  takeOut: 'Take it out',
  takeOutOf: (label: string) => `Take out ${label}`,
  /** Beside a field: the message without its subject, and how to mend it. */
  problem: (message: string, mend: string) => `This ${message}. ${mend}`,
  didYouMean: (guess: string) => `Did you mean ${guess}?`,
  choose: 'Please choose',
  progress: {
    label: 'How much is answered',
    answered: (answered: number, all: number) => `${String(answered)} of ${String(all)} answered.`,
    ready: 'You can make a draft now.',
    missing: (count: number) => `Before a good draft, ${number(count, 'answer is', 'answers are')} missing:`,
    group: (answered: number, all: number) => `${String(answered)} of ${String(all)} answered`,
    defaults: (count: number) => `${String(count)} by default`,
    toMend: (count: number) => `${String(count)} to mend`,
  },
  summary: {
    none: 'Nothing to mend.',
    title: (errors: number, warnings: number) =>
      [
        ...(errors > 0 ? [number(errors, 'answer to mend', 'answers to mend')] : []),
        ...(warnings > 0 ? [number(warnings, 'point to look at', 'points to look at')] : []),
      ].join(', '),
    list: 'What to mend',
    entry: (label: string, item: string | undefined) => (item === undefined ? label : `${item}: ${label}`),
  },
  guide: {
    step: (step: number, all: number) => `Step ${String(step)} of ${String(all)}`,
    answered: (answered: number, all: number) => `${String(answered)} of ${String(all)} answered.`,
    back: 'Back',
    next: 'Next',
    all: 'All questions',
    showAll: 'Show all questions at once',
    orUnknown: 'You may also say “I don’t know yet”.',
  },
  draft: 'Make a draft',
  backTo: (title: string) => `Back to ${title}`,
  draftAnyway: 'Draft anyway',
  answerMissing: 'Answer the rest',
  sections: {
    today: 'What your contracts give today',
    law: 'What the law gives',
    own: 'What you will give',
    cost: 'What it costs',
    countries: 'The law of each country',
  },
  logo: 'A logo cannot be chosen here yet. Put it on the first page in Word, or name it in a profile file for the command line.',
  ownPolicy: (policy: string) => `Only for ${policy}`,
  ownPolicyMore: 'What is answered here goes before what is answered for all policies.',
  policies: {
    'code-of-conduct': 'the Code of Conduct',
    'child-protection': 'child protection',
    'sexual-harassment': 'sexual harassment',
    'womens-leadership': 'women’s leadership',
    'parental-leave': 'leave for parents',
  },
  person: {
    none: 'Nobody yet',
    nobody: 'Nobody is in your people list yet.',
    add: 'Add somebody',
    addOf: (label: string) => `Add somebody for: ${label}`,
    unlisted: (id: string) => `${id} (not in your people list)`,
    unnamed: 'Somebody without a name yet',
    holds: (roles: string) => `Picked for: ${roles}`,
    noRole: 'Picked for no role yet',
    noContact: 'No way to reach them yet',
    hasRole: (roles: string) => `Then somebody else is needed for: ${roles}.`,
    more: 'More about this person',
    fewer: 'Less about this person',
  },
  country: {
    add: 'Add a country',
    main: 'main country',
    makeMain: 'Make it the main one',
    makeMainOf: (name: string) => `Make ${name} the main country`,
    remove: (name: string) => `Remove ${name}`,
    choose: 'Choose a country…',
    first: 'The first one is the main country.',
    unknown: (code: string) => `${code} (not a country code)`,
  },
  colour: { pick: 'Pick a colour' },
  item: {
    edit: 'Change',
    editOf: (name: string) => `Change ${name}`,
    remove: 'Remove',
    removeOf: (name: string) => `Remove ${name}`,
    sure: (name: string) => `Remove ${name}?`,
    keep: 'Keep',
    done: 'Done',
    doneOf: (name: string) => `Done with ${name}`,
    toMend: 'There is something to mend here.',
  },
  lists: {
    people: { noun: 'person', none: 'Nobody yet.', add: 'Add a person', new: 'A new person' },
    'organisation.places': { noun: 'place', none: 'No place yet.', add: 'Add a place', new: 'A new place' },
    'network.partners': {
      noun: 'partner',
      none: 'No organisation yet.',
      add: 'Add an organisation',
      new: 'A new organisation',
    },
    'leave.stages': { noun: 'stage', none: 'No stage yet.', add: 'Add a stage', new: 'A new stage' },
    'leave.countries': {
      noun: 'country',
      none: 'No country yet.',
      add: 'Add a country',
      new: 'A new country',
    },
    'law.funders': { noun: 'funder', none: 'No funder yet.', add: 'Add a funder', new: 'A new funder' },
    'support.services': {
      noun: 'service',
      none: 'No service yet.',
      add: 'Add a service',
      new: 'A new service',
    },
    'adoption.history': {
      noun: 'version',
      none: 'No earlier version yet.',
      add: 'Add an earlier version',
      new: 'An earlier version',
    },
  } as Readonly<Record<string, ListWords>>,
  /** Words for the values that can be chosen, by path. */
  choices: {
    'organisation.type': {
      ngo: 'An NGO, association or charity',
      company: 'A company',
      network: 'A network or its secretariat',
      'public-body': 'A public body',
      group: 'An informal group',
    },
    'people.*.gender': { woman: 'A woman', man: 'A man', another: 'Another gender' },
    'people.*.position': {
      staff: 'Staff',
      volunteer: 'A volunteer',
      board: 'On the highest body',
      outside: 'From outside',
      host: 'At the host organisation',
    },
    'staff.representation': { none: 'Nobody', elected: 'People they elect', union: 'A union' },
    'governance.members': { none: 'No members', individuals: 'People', organisations: 'Organisations' },
    'work.childContact': {
      direct: 'Direct: we teach, coach, look after or treat children',
      incidental: 'Incidental: we meet children, but do not work with them',
      online_only: 'Online only: in chats, classes or on our pages',
      none: 'None',
    },
    'work.childActivities': {
      school: 'Lessons in schools',
      sport: 'Sport',
      clubs: 'Clubs and groups',
      'camp-overnight': 'Camps and nights away from home',
      'home-visits': 'Visits at home',
      residential: 'Homes where children live',
      clinic: 'Health care',
      events: 'Events',
      transport: 'Driving children',
      online: 'Online',
      research: 'Research',
    },
    'work.settings': {
      office: 'Office',
      remote: 'From home or elsewhere, online',
      field: 'In communities and in the field',
      night: 'At night',
      lone: 'Alone',
      'customer-premises': 'At customers’ places',
      'employer-housing': 'In housing that you give',
      travel: 'While travelling',
    },
    'network.codeModel': {
      own: 'Your own Code',
      sign: 'The Alliance’s Code, signed',
      both: 'Both',
    },
    'network.level': {
      global: 'A global network',
      regional: 'A regional network',
      national: 'A national network',
      member: 'A member',
      individual: 'A person',
    },
    'network.reflectionEvery': {
      week: 'Every week',
      'two-weeks': 'Every two weeks',
      month: 'Every month',
      'two-months': 'Every two months',
      quarter: 'Every three months',
    },
    'leave.model': {
      'statutory-plus': 'The law and a bit more',
      'ilo-183': 'ILO Convention 183: at least 14 weeks',
      'ilo-191': 'ILO Recommendation 191: at least 18 weeks',
      equal: 'Equal leave for all parents',
    },
    'leave.lawBirthUnit': units(),
    'leave.lawSecondParentUnit': units(),
    'leave.lawParentalUnit': units(),
    'leave.paySource': { employer: 'You', state: 'The state or a social insurance', both: 'Both' },
    'leave.topUp': {
      full: 'To full pay',
      'two-thirds': 'To two thirds of pay',
      staged: 'In stages, each with a day',
    },
    'leave.parentalShare': {
      individual: 'Each parent has their own weeks',
      part: 'A part can be given to the other parent',
      pool: 'One pool for both',
    },
    'leave.domesticViolenceChoice': {
      'paid-days': 'Paid days',
      'case-by-case': 'Decided case by case',
      link: 'Only point to the other policy',
    },
    'targets.measure': {
      target: 'A target',
      preference: 'Women first among equals',
      quota: 'A quota',
      none: 'None of these',
    },
    'targets.womenMajority': {
      band: 'Keep a range of 40 to 60 per cent',
      keep: 'Keep the share as it is',
    },
    'law.mandatoryReporting': knownOrNot(),
    'law.adultReporting': knownOrNot(),
    'support.services.*.kind': {
      emergency: 'Emergency number',
      health: 'Health',
      counselling: 'Counselling',
      legal: 'Legal help',
      safety: 'Safety',
      helpline: 'Helpline',
      police: 'Police',
      'child-protection': 'Child protection',
    },
    'document.paper': { A4: 'A4', Letter: 'Letter' },
  } as Readonly<Record<string, Readonly<Record<string, string>>>>,
};

/** What a list of things is called. */
export interface ListWords {
  readonly noun: string;
  readonly none: string;
  readonly add: string;
  readonly new: string;
}

function units() {
  return {
    weeks: 'Weeks',
    months: 'Months',
    'calendar-days': 'Days, weekends counted',
    'working-days': 'Working days',
  };
}

function knownOrNot() {
  return { yes: 'Yes', no: 'No', unknown: 'Nobody has checked it' };
}
