/** English. */
import type { Subject } from '../routes.js';
import { goalAndLeaveLabels, missingGoalsAndLeave } from './en-goals-and-leave.js';
import { enLeave } from './en-leave.js';
import type { PolicyWords } from './words.js';

const roleLabels: Readonly<Record<string, string>> = {
  director: 'Director',
  chair: 'Chair',
  focalPoint: 'Focal point',
  deputy: 'Deputy focal point',
  outsideContact: 'Outside contact',
  outsideDeputy: 'Second outside contact',
  childFocalPoint: 'Child focal point',
  boardLead: 'Lead on the highest body',
  investigator: 'Investigator',
  decider: 'Decider',
  appeal: 'Appeal',
  humanResources: 'Contact for staff questions',
  dataContact: 'Data contact',
  genderLead: 'Gender lead',
  hostDirector: "Host's director",
};

const personFields: Readonly<Record<string, string>> = {
  who: 'name and title',
  the: 'title',
  title: 'title',
  name: 'name',
  email: 'e-mail',
  phone: 'telephone',
  messaging: 'messages',
  languages: 'languages',
  contact: 'contact',
  hours: 'hours',
};

const labels: Readonly<Record<string, string>> = {
  'organisation.name': 'Organisation',
  'organisation.shortName': 'Organisation, short name',
  'organisation.mission': 'What we do',
  'organisation.website': 'Website',
  'organisation.country': 'Main country',
  'organisation.countryNames': 'Countries',
  'organisation.hostedBy': 'Host organisation',
  body: 'Highest body',
  bodyWithout: 'Highest body without the person concerned',
  bodyPanel: 'Members of the highest body, chosen for the case',
  appointed: 'Whoever investigates',
  host: 'Host organisation',
  hostBody: 'Highest body of the host',
  hostRules: 'Rules of the host',
  'law.committee': 'Committee required by law',
  bodyRest: 'Members of the highest body who took no part before',
  authority: 'Highest authority',
  director: 'Director',
  'policy.version': 'Version',
  'policy.status': 'Status',
  'policy.title': 'Policy',
  'policy.adoptedOn': 'Adopted on',
  'policy.approvedBy': 'Approved by',
  'policy.minute': 'Minute number',
  'policy.owner': 'Owner',
  'policy.reviewOn': 'Next review',
  'policy.reviewMonths': 'Months between reviews',
  'policy.consultedOn': 'Consulted on',
  'policy.consulted': 'Consulted',
  'policy.supersedes': 'Replaces',
  'law.checkedBy': 'Law checked by',
  'law.checkedOn': 'Law checked on',
  'law.outsideAuthority': 'Outside authority',
  'law.regulator': 'Regulator',
  'law.childAuthority': 'Child protection authority',
  'support.emergencyNumber': 'Emergency number',
  'support.healthService': 'Nearest health service',
  'support.communityChannel': 'Complaints channel of the community',
  'network.facilitator': 'Facilitator',
  'network.meetingsCalledBy': 'Who calls the meetings',
  'network.agreedPartners': "Women's rights partners",
  'network.menengageEdition': 'Edition of the MenEngage Code',
  'network.menengageReadOn': 'MenEngage Code read on',
  'training.ledBy': 'Who leads trainings',
  'records.keeper': 'Who keeps the records',
  panel: 'Member of the case panel',
  'law.funders': 'Funder to be told',
  'law.reportingDuty': 'Duty to report harm to a child',
  'law.adultReportingDuty': 'Duty to report crimes against adults',
  'support.services': 'Local service',
  'work.participantWord': 'Word for participants',
  ...goalAndLeaveLabels,
};

const missingThings: Readonly<Record<string, string>> = {
  'roles.focalPoint': 'Focal point: who receives concerns inside the organisation',
  'roles.deputy': 'Deputy focal point: a second person who receives concerns',
  'roles.outsideContact': 'Outside contact: who receives concerns from outside the line of the director',
  'roles.outsideDeputy': 'Second outside contact',
  'document.languages': 'Languages in which people get this document',
  'work.communityLanguages': 'Languages of the people we serve',
  'roles.boardLead': 'Lead for these policies on the highest body',
  'roles.director': 'Director',
  'roles.chair': 'Chair of the highest body',
  'support.emergencyNumber': 'Emergency number, checked with an official source',
  'support.healthService': 'Nearest health service after an assault',
  'support.communityChannel': 'Complaints channel agreed with the community',
  'law.checkedBy': 'Check of this text against the law: by whom',
  'law.checkedOn': 'Check of this text against the law: when',
  'law.committee': 'Members of the committee that our law requires',
  'law.outsideAuthority': 'Outside authority that takes reports, checked against the law',
  'records.provedYears': 'How long we keep records of cases',
  'law.reportingDuty':
    'Whether the law where we work orders us to report harm to a child, to whom and how fast',
  'law.adultReportingDuty': 'Whether the law where we work orders us to report crimes against adults',
  'law.minimumAge': 'Lowest age at which the law allows work',
  'law.funders': 'Funders that want to be told of incidents, and their time limits',
  'law.regulator': 'Regulator that wants to be told of incidents',
  'law.regulatorHours': 'Time for notice to the regulator, in hours',
  'law.childAuthority': 'Child-protection authority, with its contact',
  'companions.breaks': 'Adoption of the page on breaks and return for volunteers',
  'support.places': 'Emergency number, health service, police and child protection in each other place',
  'support.services': 'Local services that people can turn to: those that are still missing in the list',
  'roles.investigator': 'Who could investigate: somebody who has learnt it, from inside or outside',
  'roles.dataContact': 'Person who answers questions about personal data',
  'policy.adoptedOn': 'Day of adoption',
  'policy.approvedBy': 'Who approves this document',
  'policy.minute': 'Minute number of the decision',
  'policy.owner': 'Person or role responsible for this document',
  'policy.reviewOn': 'Day of the next review',
  'network.facilitator': "Facilitator from a women's rights organisation",
  'network.meetingsCalledBy': "Who calls the meetings with women's rights groups",
  'network.agreedPartners': "Women's rights organisations that agree to be partners",
  'network.menengageEdition': 'Edition of the MenEngage Code that was read',
  'network.menengageReadOn': 'Day on which the MenEngage Code was read',
  'training.ledBy': 'Who leads the trainings',
  ...missingGoalsAndLeave,
};

const policyTitles: Readonly<Record<string, string>> = {
  'code-of-conduct': 'Code of Conduct',
  'child-protection': 'Child Protection Policy',
  'sexual-harassment': 'Policy on Sexual Harassment, Exploitation and Abuse',
  'womens-leadership': "Policy on Women's Leadership",
  'parental-leave': 'Parental and Family Leave Policy',
  breaks: 'Breaks and Return for Volunteers',
  forms: 'Forms',
  poster: 'Poster',
  'child-page': 'Page for children',
  'adoption-pack': 'Adoption pack',
};

const steps: Readonly<Record<string, string>> = {
  tell: 'Whom to tell',
  other: 'Second person to tell',
  investigates: 'Who investigates',
  decides: 'Who decides',
  appeal: 'Who hears the appeal',
};

/** Offices in words, for somebody whose title does not say them. */
const offices: Readonly<Partial<Record<Subject, string>>> = {
  focalPoint: 'focal point',
  deputy: 'deputy focal point',
  childFocalPoint: 'child focal point',
  director: 'director',
  chair: 'chair',
  outsideContact: 'outside contact',
  outsideDeputy: 'second outside contact',
  boardLead: 'lead for these policies',
  hostDirector: 'director of the host',
  investigator: 'investigator',
  decider: 'person who decides',
  appeal: 'person who hears appeals',
};

/** What a title already says need not be said again. */
function addsTo(title: string, office: string): boolean {
  const last = office.split(' ').at(-1) ?? office;
  return (
    !title.toLowerCase().includes(office) &&
    !(office.startsWith('dir') || office === 'chair' ? title.toLowerCase().includes(last) : false)
  );
}

function about(subjects: readonly Subject[], title: string | undefined, name?: string): string {
  const [first = 'anyone'] = subjects;
  if (first === 'anyone') return 'anybody else';
  if (first === 'manager') return 'your manager, if no other row names them';
  if (first === 'person') {
    if (title === undefined) return 'somebody else';
    return name === undefined ? the(title) : `${name}, ${title}`;
  }
  if (first === 'bodyMember')
    return title === undefined ? 'another member' : `another member of ${the(title)}`;
  const words = subjects.flatMap((subject) => offices[subject] ?? []);
  if (title === undefined) return the(words[0] ?? 'director');
  // A director is known by any title; only the duties in cases need to be told beside it.
  const duties = words.filter((office) => office !== 'director' && addsTo(title, office));
  const who = name === undefined ? the(title) : `${name}, ${title}`;
  return duties.length === 0 ? who : `${who} (${duties.join(', ')})`;
}

/** A title in another script keeps its own grammar: no English article stands before it. */
function the(title: string): string {
  const letter = /\p{L}/u.exec(title)?.[0];
  if (letter !== undefined && !/\p{Script=Latin}/u.test(letter)) return title;
  return /^the\s/iu.test(title) ? title : `the ${title}`;
}

function points(count: number): string {
  return count === 1 ? '1 point' : `${String(count)} points`;
}

export const en: PolicyWords = {
  labels: {
    contents: 'Contents',
    clause: 'clause',
    annex: 'Annex',
    version: 'Version',
    page: 'Page {page} of {pages}',
    draft: 'DRAFT',
    openPointsLink: 'See what is open',
    prompt: 'Click here and type',
  },
  policyTitles,
  form: 'Form',
  the,
  about,
  partOfBody: (part, body) =>
    ({
      without: `${body}, without the person concerned`,
      panel: `3 members of ${body}, chosen for the case by the members not concerned`,
      rest: `the members of ${body} who took no part before`,
    })[part],
  appointed: 'a trained person with no tie to the people concerned, appointed for the case',
  hostBody: (host) => `the highest body of ${host}`,
  hostRules: (host) => `as the rules of ${host} say`,
  memberOf: (body) => `a member of ${the(body)}`,
  director: 'Director',
  members: 'members',
  chair: 'Chair',
  focalPoint: 'focal point',
  bodyByType: {
    ngo: 'Board',
    company: 'Board',
    'public-body': 'Board',
    network: 'Steering Committee',
    group: "Members' Meeting",
  },
  nameAndTitle: (name, title) => `${name}, ${title}`,
  contactJoin: (parts) => parts.join(', '),
  open(kind, date, owner) {
    const verbs = {
      named: 'to be named',
      decided: 'to be decided',
      mapped: 'to be found and checked',
      checked: 'to be checked',
      set: 'to be set',
      agreed: 'to be agreed',
      counted: 'to be counted',
      added: 'contact to be added',
    } as const;
    return `${verbs[kind]} by ${date} by ${owner}`;
  },
  missing(path) {
    const known = missingThings[path];
    if (known !== undefined) return known;
    const parts = path.split('.');
    const last = parts.at(-1) ?? '';
    if (parts[0] === 'routes' && steps[last] !== undefined) return steps[last];
    if (parts[0] === 'roles' && last === 'contact') {
      return `${roleLabels[parts[1] ?? ''] ?? 'Contact'}: telephone or e-mail`;
    }
    if (parts[0] === 'companions') return `Adoption of the ${policyTitles[last] ?? last}`;
    if (parts[0] === 'roles') return roleLabels[parts[1] ?? ''] ?? path;
    return en.fieldLabel(path);
  },
  missingStep: (step, about) => `${step}, where it is about ${about.join('; ')}`,
  agreement: (title, door) =>
    door
      ? `Agreement of ${the(title)} to receive concerns`
      : `Agreement of ${the(title)} to their part in cases`,
  classNames: { blocks: 'Before adoption', dated: 'By its date', note: 'Advice' },
  rhythm: {
    week: 'every week',
    'two-weeks': 'every 2 weeks',
    month: 'every month',
    'two-months': 'every 2 months',
    quarter: 'every 3 months',
  },
  statusNotReady: (blocking, dated) =>
    `DRAFT - not ready to adopt: ${points(blocking)} to settle first${dated === 0 ? '' : `, ${String(dated)} by their date`}`,
  statusDraft: (open) => (open === 0 ? 'DRAFT' : `DRAFT - ${points(open)} open, with owner and date`),
  statusAdopted: (date) => `Adopted on ${date}`,
  formsNotReady: 'DRAFT - no sign-on form yet: the policies are not ready to adopt',
  formsReady: 'Blank forms',
  pageNotReady: 'Not made yet: somebody to tell is missing or has not agreed',
  pageMade: (date) => `Made on ${date}`,
  versionAdopted: (version, date) => `version ${version}, adopted on ${date}`,
  planned: (date) => `not adopted yet; planned for ${date}`,
  unplanned: (words) => `not adopted yet; date ${words}`,
  firstVersion: 'First version',
  revisedVersion: 'Revised version',
  omitted: (organisation, reason) =>
    reason === undefined
      ? `${organisation} leaves out this clause.`
      : `${organisation} leaves out this clause. The reason: ${reason}`,
  ownHeading: 'our own addition',
  ownBehaviours: 'Our own additions:',
  fieldLabel(path) {
    const known = labels[path];
    if (known !== undefined) return known;
    const parts = path.split('.');
    const [first = '', second = '', third = ''] = parts;
    if (first === 'roles') return `${roleLabels[second] ?? second}: ${personFields[third] ?? third}`;
    if (labels[first] !== undefined) return labels[first];
    if (labels[`${first}.${second}`] !== undefined) return labels[`${first}.${second}`] ?? path;
    const words = (parts.at(-1) ?? path).replaceAll(/([A-Z])/gu, (letter) => ` ${letter.toLowerCase()}`);
    return words.charAt(0).toUpperCase() + words.slice(1);
  },
  reportingDuty: {
    yes: 'yes, as far as we know today',
    no: 'no, as far as we know today',
    unknown: undefined,
  },
  childActivities: {
    school: 'in schools',
    sport: 'in sport',
    clubs: 'in clubs',
    'camp-overnight': 'on camps with nights away',
    'home-visits': 'on home visits',
    residential: 'where children live',
    clinic: 'in health care',
    events: 'at events',
    transport: 'on the road',
    online: 'online',
    research: 'in research',
  },
  serviceKinds: {
    emergency: 'Emergency number',
    health: 'Health',
    counselling: 'Counselling',
    legal: 'Legal help',
    safety: 'Safety',
    helpline: 'Helpline for children',
    police: 'Police',
    'child-protection': 'Child protection',
  },
  servicesOfPlace: 'Emergency, health, police, child protection',
  independent: 'people whom it is not about',
  hostAgreement: (host) => `Agreement of ${host} to its part in cases, and who there receives them`,
  learningOf: (title) => `Learning of ${the(title)} how to investigate, before a first case`,
  phoneOf: (title) => `Telephone number of ${the(title)}, for nights and weekends`,
  everywhere: 'All places',
  pack: {
    part: 'Part',
    notReady: (blocking) => `DRAFT - ${points(blocking)} to settle before adoption`,
    ready: (date) => `Made on ${date}; nothing stops adoption`,
    shortNames: {
      'code-of-conduct': 'Code',
      'child-protection': 'Children',
      'sexual-harassment': 'Harassment',
      'womens-leadership': 'Leadership',
      'parental-leave': 'Leave',
      breaks: 'Breaks',
    },
    names: {
      'code-of-conduct': 'Code of Conduct',
      'child-protection': 'Child protection',
      'sexual-harassment': 'Sexual harassment',
      'womens-leadership': "Women's leadership",
      'parental-leave': 'Family leave',
      breaks: 'Breaks and return',
    },
    all: 'All',
    allBut: (document) => `All but ${document}`,
    here: 'This pack',
    state: (isAdopted, blocking) =>
      isAdopted ? 'Adopted' : blocking === 0 ? 'Ready to decide' : `${points(blocking)} first`,
    ownWords: 'Our own words',
    changed: (kind, clauses) =>
      `${{ omitted: 'left out', replaced: 'in our own words', added: 'added' }[kind]}: ${clauses}`,
    place: (document, number, isAnnex) =>
      number === '' ? document : `${document}${isAnnex ? ' Annex' : ''} ${number}`,
    saysWhomItFits: /^Fits\b/u,
  },
  leave: enLeave,
  terms: {
    A: { survivor: 'survivor', survivors: 'survivors' },
    B: { survivor: 'victim-survivor', survivors: 'victim-survivors' },
    C: { survivor: 'person affected', survivors: 'people affected' },
  },
};
