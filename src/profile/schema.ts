/**
 * Everything that may be known of an organisation. One zod schema is the source of the types, the validation,
 * the questions, the JSON Schema and the field reference.
 *
 * Every field but the organisation's name may be missing: what is missing becomes a default (with its source) or
 * an open point, never an error. Words about fields (question, reason, example, unit) are in `catalogue/`.
 */
import * as z from 'zod/mini';
import { countryCodes } from './countries.js';
import {
  choice,
  choices,
  colour,
  count,
  country,
  day,
  email,
  id,
  language,
  line,
  percent,
  person,
  phone,
  text,
  url,
  version,
  yesNo,
} from './kinds.js';
import { leaveAnswers } from './leave/answers.js';

const o = z.optional;
const list = <Item extends z.core.SomeType>(item: Item, most: number) =>
  z.optional(z.array(item).check(z.maxLength(most)));

/** The ids of the five policies, in the order in which people read them. */
export const policyIds = [
  'code-of-conduct',
  'child-protection',
  'sexual-harassment',
  'womens-leadership',
  'parental-leave',
] as const;
export type PolicyId = (typeof policyIds)[number];

const organisation = z.strictObject({
  name: line(120),
  shortName: o(line(20)),
  type: o(choice(['ngo', 'company', 'network', 'public-body', 'group'])),
  mission: o(line(240)),
  website: o(url()),
  countries: list(country(countryCodes), 60),
  subJurisdiction: o(line(80)),
  places: list(z.strictObject({ id: id(), name: line(80), country: o(country(countryCodes)) }), 60),
  /** Which data protection law covers us, in the user's words. */
  dataLaw: o(line(160)),
  /** Do we hold data of people in the EU or the UK? */
  holdsEuropeanData: o(yesNo()),
  /** Another organisation employs our people; its leave and discipline rules bind. */
  hostedBy: o(line(120)),
  /** EU listed companies only. */
  listed: o(yesNo()),
  /** Fewer than 250 people and turnover up to EUR 50 m or balance sheet up to EUR 43 m. */
  smallOrMedium: o(yesNo()),
});

/** Somebody, or a role address that somebody always answers. */
const somebody = z.strictObject({
  id: id(),
  name: o(line(80)),
  title: line(80),
  email: o(email()),
  phone: o(phone()),
  messaging: o(line(80)),
  languages: list(line(40), 12),
  gender: o(choice(['woman', 'man', 'another'])),
  hours: o(line(80)),
  position: o(choice(['staff', 'volunteer', 'board', 'outside', 'host'])),
  onBoard: o(yesNo()),
  reportsTo: o(person()),
  relatedTo: list(person(), 12),
  agreedOn: o(day()),
  trainedOn: o(day()),
  /** Print the name (not only the role) in the published policy. */
  showName: o(yesNo()),
});

const roles = z.strictObject({
  director: o(person()),
  chair: o(person()),
  focalPoint: o(person()),
  deputy: o(person()),
  outsideContact: o(person()),
  outsideDeputy: o(person()),
  childFocalPoint: o(person()),
  boardLead: o(person()),
  investigator: o(person()),
  decider: o(person()),
  appeal: o(person()),
  casePanel: list(person(), 9),
  humanResources: o(person()),
  dataContact: o(person()),
  genderLead: o(person()),
  hostDirector: o(person()),
});

const staff = z.strictObject({
  count: o(count(0, 1_000_000)),
  volunteers: o(count()),
  stipendedVolunteers: o(count()),
  casual: o(count()),
  internsOrConsultants: o(yesNo()),
  minors: o(yesNo()),
  womenPercent: o(percent()),
  representation: o(choice(['none', 'elected', 'union'])),
  collectiveAgreement: o(yesNo()),
  languages: list(line(40), 20),
});

const governance = z.strictObject({
  hasBody: o(yesNo()),
  bodyName: o(line(60)),
  bodySize: o(count(1, 500)),
  bodyWomen: o(count(0, 500)),
  bodyRelated: o(yesNo()),
  leadershipSize: o(count(1, 5000)),
  leadershipWomen: o(count(0, 5000)),
  familyRun: o(yesNo()),
  members: o(choice(['none', 'individuals', 'organisations'])),
});

const work = z.strictObject({
  childContact: o(choice(['direct', 'incidental', 'online_only', 'none'])),
  childActivities: o(
    choices([
      'school',
      'sport',
      'clubs',
      'camp-overnight',
      'home-visits',
      'residential',
      'clinic',
      'events',
      'transport',
      'online',
      'research',
    ]),
  ),
  childAgeRange: o(line(20)),
  /** Most children for each adult; never fewer than two adults. */
  childrenPerAdult: o(count(1, 30)),
  childImages: o(yesNo()),
  childrenOnline: o(yesNo()),
  participants: o(yesNo()),
  participantWord: o(line(60)),
  communityLanguages: list(line(40), 30),
  humanitarian: o(yesNo()),
  adultsAtRisk: o(yesNo()),
  menAndBoys: o(yesNo()),
  partners: o(yesNo()),
  research: o(yesNo()),
  donorReporting: o(yesNo()),
  settings: o(
    choices([
      'office',
      'remote',
      'field',
      'night',
      'lone',
      'customer-premises',
      'employer-housing',
      'travel',
    ]),
  ),
  /** Up to three short things we really do, for examples that are ours. */
  sectorExamples: list(line(80), 3),
});

const network = z.strictObject({
  menengageMember: o(yesNo()),
  /** Which Code the organisation follows. */
  codeModel: o(choice(['own', 'sign', 'both'])),
  menengageEdition: o(line(80)),
  menengageReadOn: o(day()),
  level: o(choice(['global', 'regional', 'national', 'member', 'individual'])),
  meetingsPerYear: o(count(0, 52)),
  meetingsCalledBy: o(line(80)),
  seats: o(count(0, 50)),
  /** Women's rights organisations; printed by name only after they agreed. */
  partners: list(z.strictObject({ id: id(), name: line(120), agreedOn: o(day()) }), 30),
  reflectionMinutes: o(count(5, 240)),
  reflectionEvery: o(choice(['week', 'two-weeks', 'month', 'two-months', 'quarter'])),
  valuesMonths: o(count(1, 24)),
  accountabilityTrainingMonths: o(count(1, 24)),
  facilitator: o(line(120)),
});

const timeLimits = z.strictObject({
  acknowledgeDays: o(count(1, 7)),
  managerHours: o(count(1, 72)),
  childHours: o(count(1, 24)),
  assessDays: o(count(1, 30)),
  investigationDays: o(count(5, 90)),
  extensionDays: o(count(0, 45)),
  decisionDays: o(count(1, 30)),
  feedbackMaxDays: o(count(10, 89)),
  appealDays: o(count(3, 60)),
  appealDecisionDays: o(count(3, 60)),
  retaliationMonths: list(count(1, 36), 8),
  donorHours: o(count(1, 720)),
  dataBreachHours: o(count(1, 72)),
  interestsDays: o(count(1, 90)),
});

const targets = z.strictObject({
  measure: o(choice(['target', 'preference', 'quota', 'none'])),
  bodyPercent: o(percent()),
  bodyYear: o(count(2000, 2200)),
  leadershipPercent: o(percent()),
  leadershipYear: o(count(2000, 2200)),
  interimPercent: o(percent()),
  interimYear: o(count(2000, 2200)),
  womenMajority: o(choice(['band', 'keep'])),
  budget: o(line(80)),
  payReviewMonths: o(count(1, 36)),
});

const training = z.strictObject({
  inductionDays: o(count(1, 90)),
  refresherMonths: o(count(1, 24)),
  signAgainMonths: o(count(1, 36)),
  /** Between two looks, with the people who work here, at what could harm somebody. */
  riskMonths: o(count(1, 24)),
  ledBy: o(line(120)),
});

const records = z.strictObject({
  provedYears: o(count(0, 50)),
  notProvedYears: o(count(0, 50)),
  childUntilAge: o(count(18, 100)),
  checkedOn: o(day()),
  keeper: o(line(80)),
});

const law = z.strictObject({
  checkedBy: o(line(120)),
  checkedOn: o(day()),
  hasRegulator: o(yesNo()),
  regulator: o(line(120)),
  regulatorHours: o(count(1, 720)),
  committeeRequired: o(yesNo()),
  /** Who sits on that committee, in words. */
  committee: o(line(240)),
  /** Funders that want to be told of incidents, and within how many hours. */
  funders: list(z.strictObject({ id: id(), name: line(120), hours: o(count(1, 720)) }), 20),
  mandatoryReporting: o(choice(['yes', 'no', 'unknown'])),
  /** Must crimes against adults be reported, even where the adult does not want it? */
  adultReporting: o(choice(['yes', 'no', 'unknown'])),
  /** Age from which the law allows work. */
  minimumAge: o(count(10, 18)),
  childAuthority: o(line(160)),
  outsideAuthority: o(line(160)),
});

const support = z.strictObject({
  emergencyNumber: o(phone()),
  healthService: o(line(160)),
  communityChannel: o(line(240)),
  /** Paid days a year to get help after harassment or violence, where they were promised. */
  paidDays: o(count(0, 60)),
  services: list(
    z.strictObject({
      id: id(),
      kind: choice([
        'emergency',
        'health',
        'counselling',
        'legal',
        'safety',
        'helpline',
        'police',
        'child-protection',
      ]),
      name: line(120),
      contact: line(160),
      place: o(line(80)),
    }),
    60,
  ),
});

/** What was decided and done about one policy. Nothing here is ever assumed. */
const adoption = z.strictObject({
  version: o(version()),
  adoptedOn: o(day()),
  approvedBy: o(line(80)),
  minute: o(line(60)),
  owner: o(line(80)),
  reviewMonths: o(count(1, 36)),
  consultedOn: o(day()),
  consulted: o(line(160)),
  supersedes: o(line(120)),
  plannedFor: o(day()),
  history: list(z.strictObject({ version: version(), date: day(), what: line(200), who: o(line(80)) }), 40),
});

export const profileSchema = z.strictObject({
  /** Version of this form; 1. */
  profile: o(z.literal(1)),
  organisation,
  people: list(somebody, 40),
  roles: o(roles),
  staff: o(staff),
  governance: o(governance),
  work: o(work),
  network: o(network),
  timeLimits: o(timeLimits),
  leave: o(leaveAnswers),
  targets: o(targets),
  training: o(training),
  records: o(records),
  law: o(law),
  support: o(support),
  /** Facts of adoption that hold for every policy that says nothing else. */
  adoption: o(adoption),
  policies: o(z.partialRecord(z.enum(policyIds), adoption)),
  document: o(
    z.strictObject({
      language: o(language()),
      colour: o(colour()),
      paper: o(choice(['A4', 'Letter'])),
      /** Path of a PNG or JPEG of at most 1 MB beside the profile, and what it shows. */
      logo: o(z.strictObject({ file: line(200), alt: line(120) })),
      disseminationDays: o(count(1, 180)),
    }),
  ),
  /** Notes for yourselves; never printed, never written into any document. */
  notes: o(text(4000)),
});

/** The answers of an organisation, as typed. */
export type Profile = z.infer<typeof profileSchema>;
export type Person = NonNullable<Profile['people']>[number];
export type Adoption = z.infer<typeof adoption>;
export type RoleName = Exclude<keyof NonNullable<Profile['roles']>, 'casePanel'>;
