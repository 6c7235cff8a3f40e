/**
 * The flat facts that conditions speak of, each derived from the answers in one place.
 *
 * A fact is never asked when it follows from another answer. Unknown facts are read so that nothing untrue is
 * printed: an unknown yes/no is `false`, an unknown number is `undefined`, with which every comparison is false.
 * An unknown number of staff is read as "staff, not few": `has_staff` is true (whoever might be employed keeps
 * their rights), `is_small`, `is_one_person` and `is_volunteer_only` are false (nobody gets the short words, or
 * words for volunteers, by accident).
 */
import { euMembers, gdprNeighbours } from './countries.js';
import type { Profile } from './schema.js';

export type FactValue = string | number | boolean | readonly string[] | undefined;
export type FactType = 'yesno' | 'number' | 'choice' | 'list';

export interface Fact<Value extends FactValue = FactValue> {
  readonly type: FactType;
  /** How it is found, in words. */
  readonly how: string;
  /** The answers it is found from, as paths of the profile. */
  readonly from: readonly string[];
  readonly value: (profile: Profile) => Value;
  /** Never enters any file, nor do clauses that hang on it say so. */
  readonly private?: true;
}

const direct = new Set([
  'school',
  'sport',
  'clubs',
  'camp-overnight',
  'home-visits',
  'residential',
  'clinic',
  'transport',
]);

export type ChildContact = NonNullable<NonNullable<Profile['work']>['childContact']>;

function countriesOf(profile: Profile): readonly string[] {
  return profile.organisation.countries ?? [];
}

function inUnion(profile: Profile): boolean {
  return countriesOf(profile).some((code) => euMembers.has(code));
}

function staffCount(profile: Profile): number | undefined {
  return profile.staff?.count;
}

function hasVolunteers(profile: Profile): boolean {
  const { volunteers = 0, stipendedVolunteers = 0, count } = profile.staff ?? {};
  return volunteers > 0 || stipendedVolunteers > 0 || count === 0;
}

function hasBoard(profile: Profile): boolean {
  const answer = profile.governance?.hasBody;
  if (answer !== undefined) return answer;
  const { type } = profile.organisation;
  return type === 'ngo' || type === 'network' || (type === 'company' && (staffCount(profile) ?? 0) >= 10);
}

function childContact(profile: Profile): ChildContact {
  const answer = profile.work?.childContact;
  if (answer) return answer;
  const activities = profile.work?.childActivities ?? [];
  if (activities.some((activity) => direct.has(activity))) return 'direct';
  if (activities.includes('events') || activities.includes('research')) return 'incidental';
  return activities.includes('online') ? 'online_only' : 'none';
}

function isMember(profile: Profile): boolean {
  return profile.network?.menengageMember ?? false;
}

function membersOf(profile: Profile): 'none' | 'individuals' | 'organisations' {
  return profile.governance?.members ?? (profile.organisation.type === 'network' ? 'organisations' : 'none');
}

function hasParticipants(profile: Profile): boolean {
  return profile.work?.participants ?? false;
}

function isType(type: NonNullable<Profile['organisation']['type']>, words: string): Fact<boolean> {
  return {
    type: 'yesno',
    how: `The organisation is ${words}.`,
    from: ['organisation.type'],
    value: (profile) => profile.organisation.type === type,
  };
}

/** A yes/no that is simply asked; unanswered is no. */
function asked(path: string, value: (profile: Profile) => boolean | undefined): Fact<boolean> {
  return {
    type: 'yesno',
    how: 'As answered; no until then.',
    from: [path],
    value: (profile) => value(profile) ?? false,
  };
}

function yesNo(how: string, from: readonly string[], value: (profile: Profile) => boolean): Fact<boolean> {
  return { type: 'yesno', how, from, value };
}

/** Every fact of the closed vocabulary, by flat name. */
export const factTable = {
  // the organisation
  org_type: {
    type: 'choice',
    how: 'As answered; unknown until then.',
    from: ['organisation.type'],
    value: (profile): Profile['organisation']['type'] => profile.organisation.type,
  },
  is_ngo: isType('ngo', 'a non-governmental organisation'),
  is_company: isType('company', 'a company'),
  is_network: isType('network', 'a network or its secretariat'),
  is_public_body: isType('public-body', 'a public body'),
  is_group: isType('group', 'an informal group'),
  is_listed_company: {
    ...asked(
      'organisation.listed',
      (profile) => profile.organisation.type === 'company' && profile.organisation.listed,
    ),
    from: ['organisation.type', 'organisation.listed'],
    how: 'A company whose shares are traded on a regulated market, as answered; no until then.',
  },
  is_sme: yesNo(
    'As answered, and fewer than 250 staff; no until then.',
    ['organisation.smallOrMedium', 'staff.count'],
    (profile) => (profile.organisation.smallOrMedium ?? false) && (staffCount(profile) ?? 0) < 250,
  ),
  is_hosted: yesNo(
    'Another organisation is named that employs our people.',
    ['organisation.hostedBy'],
    (profile) => profile.organisation.hostedBy !== undefined,
  ),
  countries: {
    type: 'list',
    how: 'As answered, the main country first; empty until then.',
    from: ['organisation.countries'],
    value: countriesOf,
  },
  in_eu: yesNo(
    'A country of the list is a member of the European Union.',
    ['organisation.countries'],
    inUnion,
  ),
  gdpr_applies: yesNo(
    'A country of the list is in the European Economic Area or is the United Kingdom, or data of people there are held.',
    ['organisation.countries', 'organisation.holdsEuropeanData'],
    (profile) =>
      inUnion(profile) ||
      countriesOf(profile).some((code) => gdprNeighbours.has(code)) ||
      (profile.organisation.holdsEuropeanData ?? false),
  ),
  country_overlay: {
    type: 'choice',
    how: "'yes' when your law, as you entered it, requires a committee for harassment cases; else 'no'. Never from a country code.",
    from: ['law.committeeRequired'],
    value: (profile): 'yes' | 'no' => (profile.law?.committeeRequired ? 'yes' : 'no'),
  },
  committee_required: asked('law.committeeRequired', (profile) => profile.law?.committeeRequired),
  has_regulator: yesNo(
    'As answered, or a regulator is named; no until then. Never from a country code.',
    ['law.hasRegulator', 'law.regulator'],
    (profile) => profile.law?.hasRegulator ?? profile.law?.regulator !== undefined,
  ),

  // people and size
  staff_count: {
    type: 'number',
    how: 'As answered; unknown until then, and every comparison with it is false.',
    from: ['staff.count'],
    value: staffCount,
  },
  has_staff: yesNo(
    'At least one person is employed; also yes while the number is unknown.',
    ['staff.count'],
    (profile) => staffCount(profile) !== 0,
  ),
  is_one_person: yesNo(
    'Exactly one person is employed.',
    ['staff.count'],
    (profile) => staffCount(profile) === 1,
  ),
  is_volunteer_only: yesNo('Nobody is employed.', ['staff.count'], (profile) => staffCount(profile) === 0),
  is_small: yesNo(
    'Fewer than 10 people are employed; volunteers do not count; no while the number is unknown.',
    ['staff.count'],
    (profile) => {
      const people = staffCount(profile);
      return people !== undefined && people < 10;
    },
  ),
  volunteer_count: {
    type: 'number',
    how: 'Volunteers and volunteers with a stipend; 0 until answered.',
    from: ['staff.volunteers', 'staff.stipendedVolunteers'],
    value: (profile): number => (profile.staff?.volunteers ?? 0) + (profile.staff?.stipendedVolunteers ?? 0),
  },
  has_volunteers: yesNo(
    'There is at least one volunteer, with or without a stipend, or nobody is employed.',
    ['staff.volunteers', 'staff.stipendedVolunteers', 'staff.count'],
    hasVolunteers,
  ),
  has_stipended_volunteers: yesNo(
    'At least one volunteer gets a stipend.',
    ['staff.stipendedVolunteers'],
    (profile) => (profile.staff?.stipendedVolunteers ?? 0) > 0,
  ),
  has_casual: yesNo(
    'At least one person works now and then, by the day or by the hour.',
    ['staff.casual'],
    (profile) => (profile.staff?.casual ?? 0) > 0,
  ),
  has_interns: yesNo(
    'As answered; yes until then, so that the rules also bind and protect interns and consultants.',
    ['staff.internsOrConsultants'],
    (profile) => profile.staff?.internsOrConsultants ?? true,
  ),
  employs_minors: asked('staff.minors', (profile) => profile.staff?.minors),
  is_unionised: yesNo(
    'Staff are represented by a union.',
    ['staff.representation'],
    (profile) => profile.staff?.representation === 'union',
  ),
  has_worker_reps: yesNo(
    'Staff are represented by a union or by people they elect.',
    ['staff.representation'],
    (profile) => profile.staff?.representation === 'union' || profile.staff?.representation === 'elected',
  ),
  has_collective_agreement: asked(
    'staff.collectiveAgreement',
    (profile) => profile.staff?.collectiveAgreement,
  ),

  // governance
  has_board: yesNo(
    'As answered; else yes for an NGO, a network, and a company of 10 or more, no for the rest. ' +
      'Means any body above the director, whatever its name.',
    ['governance.hasBody', 'organisation.type', 'staff.count'],
    hasBoard,
  ),
  board_size: {
    type: 'number',
    how: 'As answered; read as 7 in conditions until then; none without a body. For conditions, never for printing.',
    from: ['governance.bodySize', 'governance.hasBody', 'organisation.type', 'staff.count'],
    value: (profile): number | undefined =>
      hasBoard(profile) ? (profile.governance?.bodySize ?? 7) : undefined,
  },
  leadership_size: {
    type: 'number',
    how: 'As answered; read as 3 in conditions until then. For conditions, never for printing.',
    from: ['governance.leadershipSize'],
    value: (profile): number => profile.governance?.leadershipSize ?? 3,
  },
  is_family_run: {
    ...asked('governance.familyRun', (profile) => profile.governance?.familyRun),
    private: true,
  },
  body_is_related: {
    ...asked('governance.bodyRelated', (profile) => profile.governance?.bodyRelated),
    private: true,
  },
  has_members: yesNo(
    'People or organisations are members, as answered; a network has members until told otherwise.',
    ['governance.members', 'organisation.type'],
    (profile) => membersOf(profile) !== 'none',
  ),
  members_are_organisations: yesNo(
    'The members are organisations, as answered; those of a network are until told otherwise.',
    ['governance.members', 'organisation.type'],
    (profile) => membersOf(profile) === 'organisations',
  ),
  leadership_measure: {
    type: 'choice',
    how: 'As answered; a target until then.',
    from: ['targets.measure'],
    value: (profile): 'target' | 'preference' | 'quota' | 'none' => profile.targets?.measure ?? 'target',
  },

  // the work
  has_participants: asked('work.participants', (profile) => profile.work?.participants),
  contact_with_children: {
    type: 'choice',
    how:
      'As answered; else from the activities ticked: school, sport, clubs, camps, home visits, residential, clinic ' +
      'or transport mean direct, events or research mean incidental, online alone means online_only; none until then.',
    from: ['work.childContact', 'work.childActivities'],
    value: childContact,
  },
  works_with_children: yesNo(
    'Contact with children is direct.',
    ['work.childContact', 'work.childActivities'],
    (profile) => childContact(profile) === 'direct',
  ),
  children_online: yesNo(
    'As answered; else yes when contact with children is online only or online activities are ticked.',
    ['work.childrenOnline', 'work.childContact', 'work.childActivities'],
    (profile) =>
      profile.work?.childrenOnline ??
      (childContact(profile) === 'online_only' || (profile.work?.childActivities ?? []).includes('online')),
  ),
  uses_child_images: yesNo(
    'As answered; else yes when there is any contact with children.',
    ['work.childImages', 'work.childContact', 'work.childActivities'],
    (profile) => profile.work?.childImages ?? childContact(profile) !== 'none',
  ),
  at_risk_adults: yesNo(
    'As answered; else yes when there are participants.',
    ['work.adultsAtRisk', 'work.participants'],
    (profile) => profile.work?.adultsAtRisk ?? hasParticipants(profile),
  ),
  is_humanitarian: asked('work.humanitarian', (profile) => profile.work?.humanitarian),
  has_partners: asked('work.partners', (profile) => profile.work?.partners),
  has_donor_reporting: asked('work.donorReporting', (profile) => profile.work?.donorReporting),
  does_research: yesNo(
    'As answered; else yes when research is ticked among the activities.',
    ['work.research', 'work.childActivities'],
    (profile) => profile.work?.research ?? (profile.work?.childActivities ?? []).includes('research'),
  ),
  works_with_men_boys: yesNo(
    'As answered; else yes for members of MenEngage Alliance.',
    ['work.menAndBoys', 'network.menengageMember'],
    (profile) => profile.work?.menAndBoys ?? isMember(profile),
  ),
  is_menengage_member: asked('network.menengageMember', (profile) => profile.network?.menengageMember),
} as const satisfies Readonly<Record<string, Fact>>;

export type FactName = keyof typeof factTable;

/** All flat facts with their types, such as `staff_count?: number` and `in_eu: boolean`. */
export type FlatFacts = { readonly [Name in FactName]: ReturnType<(typeof factTable)[Name]['value']> };

/** The names of all facts, in the order of the table. */
export const factNames: readonly FactName[] = Object.keys(factTable) as FactName[];

/** Facts that never enter any file: family and founder flags. */
export const privateFacts: ReadonlySet<FactName> = new Set(
  factNames.filter((name) => 'private' in factTable[name]),
);

/** The flat facts of an organisation: frozen, own properties only, an unknown number is `undefined`. */
export function flatFacts(profile: Profile): FlatFacts {
  const facts = Object.create(null) as Record<FactName, FactValue>;
  for (const name of factNames) facts[name] = factTable[name].value(profile);
  return Object.freeze(facts) as FlatFacts;
}
