/**
 * What stands in a document while an answer is missing, and where that figure or word comes from.
 *
 * Not here, because nothing may be assumed about them: names, contacts, local authorities, laws, the leave model
 * and every leave figure that hangs on the law or on today's contracts, promises beyond today's terms, and
 * anything done, trained, agreed or consulted. Those become open points.
 */
import { letterPaper } from './countries.js';
import type { FlatFacts } from './facts.js';
import { usualEqualWeeks } from './leave/terms.js';
import type { Adoption, PolicyId, Profile } from './schema.js';

/**
 * `standard`: a published standard or law of many states names it. `mission`: MenEngage's accountability
 * methods, as this project was given them. `quality-floor`: chosen by this project, not a legal duty.
 * `plain`: nothing but the ordinary case, or it follows from other answers.
 */
export type DefaultSource = 'standard' | 'mission' | 'quality-floor' | 'plain';

export interface Default<Value = unknown> {
  /** `undefined`: in this case there is no default. */
  readonly value: (answers: Profile, flat: FlatFacts) => Value;
  readonly source: DefaultSource;
  /** Names the source, in a few words. */
  readonly note: string;
  /** The value hangs on other answers. */
  readonly follows?: true;
}

function always<const Value>(value: Value, source: DefaultSource, note: string): Default<Value> {
  return { value: () => value, source, note };
}

function follows<Value>(
  value: (answers: Profile, flat: FlatFacts) => Value,
  note: string,
  source: DefaultSource = 'plain',
): Default<Value> {
  return { value, source, note, follows: true };
}

const no = always<boolean>(false, 'plain', 'no, until you say otherwise');
const caseSteps = 'chosen here for the steps of a case; not a legal duty';

/** Months from adoption to a goal for women's leadership, and to the step on the way. */
export const finalMonths = 36;
export const interimMonths = 18;

/** The year `months` after the day on which the policy was or will be adopted, if that day is known. */
function yearAfter(answers: Profile, months: number): number | undefined {
  const own = answers.policies?.['womens-leadership'];
  const adopted =
    own?.adoptedOn ?? own?.plannedFor ?? answers.adoption?.adoptedOn ?? answers.adoption?.plannedFor;
  if (!adopted) return undefined;
  const day = new Date(`${adopted}T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + months);
  return day.getUTCFullYear();
}

/** The commonest one from the start: the runtime takes 15 ms to look up its first. */
const languageNames = new Map([['en', 'English']]);

/** The language of a document in its own words, such as `English`. */
function languageName(answers: Profile): string[] {
  const language = answers.document?.language ?? 'en';
  let name = languageNames.get(language);
  if (name === undefined) {
    name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
    languageNames.set(language, name);
  }
  return [name];
}

/** Retention runs only once a legal check has a date: nothing is deleted by a default before that. */
function afterLegalCheck(years: number) {
  return (answers: Profile): number | undefined =>
    answers.records?.checkedOn !== undefined || answers.law?.checkedOn !== undefined ? years : undefined;
}

/** Every default by path; `policies.*` stands for each of the five policies. */
export const defaults = {
  'organisation.shortName': follows((answers) => answers.organisation.name, 'the full name'),
  'organisation.holdsEuropeanData': no,
  'organisation.listed': no,
  'organisation.smallOrMedium': no,

  'roles.childFocalPoint': follows(
    (answers) => answers.roles?.focalPoint,
    'the same person as the focal point',
  ),
  'roles.boardLead': follows((answers) => answers.roles?.chair, 'the chair'),
  'roles.humanResources': follows((answers) => answers.roles?.director, 'the director'),
  'roles.dataContact': follows(
    (answers) => answers.roles?.humanResources ?? answers.roles?.director,
    'the person for staff matters',
  ),

  'staff.volunteers': always<number>(0, 'plain', 'none, until you say otherwise'),
  'staff.stipendedVolunteers': always<number>(0, 'plain', 'none, until you say otherwise'),
  'staff.casual': always<number>(0, 'plain', 'none, until you say otherwise'),
  'staff.internsOrConsultants': always<boolean>(
    true,
    'plain',
    'yes, so that the rules bind and protect them too',
  ),
  'staff.minors': no,
  'staff.representation': always<'none' | 'elected' | 'union'>(
    'none',
    'plain',
    'none, until you say otherwise',
  ),
  'staff.collectiveAgreement': no,
  'staff.languages': follows(languageName, 'the language of the document'),

  'governance.hasBody': follows(
    (_, flat) => flat.has_board,
    'usual for an NGO, a network and a company of 10 or more; not for the rest',
  ),
  'governance.bodyName': follows(
    (answers, flat) => (flat.has_board ? bodyName(answers) : undefined),
    'usual name',
  ),
  'governance.familyRun': no,
  'governance.bodyRelated': no,
  'governance.members': follows(
    (_, flat): 'none' | 'individuals' | 'organisations' =>
      flat.members_are_organisations ? 'organisations' : 'none',
    'organisations for a network, none for the rest, until you say otherwise',
  ),

  'work.childContact': follows(
    (_, flat) => flat.contact_with_children,
    'what the ticked activities mean; none while nothing is ticked',
  ),
  'work.childActivities': follows((): NonNullable<Work['childActivities']> => [], 'none ticked'),
  'work.childAgeRange': always<string>('0-17', 'standard', 'a child is everybody under 18 (CRC, Article 1)'),
  'work.childrenPerAdult': follows(
    (_, flat): number | undefined => (flat.works_with_children ? 8 : undefined),
    'chosen here for children of 9 and older; the law or the kind of activity may ask for more adults',
    'quality-floor',
  ),
  'work.childImages': follows(
    (_, flat) => flat.uses_child_images,
    'yes where there is any contact with children',
  ),
  'work.childrenOnline': follows((_, flat) => flat.children_online, 'follows from the contact with children'),
  'work.participants': no,
  'work.participantWord': always<string>('participants', 'plain', 'a word for people, not for what they get'),
  'work.communityLanguages': follows(languageName, 'the language of the document'),
  'work.humanitarian': no,
  'work.adultsAtRisk': follows((_, flat) => flat.at_risk_adults, 'yes where there are participants'),
  'work.menAndBoys': follows((_, flat) => flat.works_with_men_boys, 'yes for members of MenEngage Alliance'),
  'work.partners': no,
  'work.research': follows(
    (_, flat) => flat.does_research,
    'yes where research is ticked among the activities',
  ),
  'work.donorReporting': no,
  'work.settings': follows(
    (): NonNullable<Work['settings']> => ['office', 'remote', 'travel'],
    'the settings nearly everybody has',
  ),

  'network.menengageMember': no,
  'network.codeModel': follows(
    (_, flat): 'own' | 'sign' | 'both' => (flat.is_menengage_member ? 'both' : 'own'),
    'members sign the Alliance’s Code and have their own; others have their own',
    'mission',
  ),
  'network.level': follows((answers, flat): NonNullable<Profile['network']>['level'] => {
    if (!flat.is_network) return flat.is_menengage_member ? 'member' : undefined;
    return (answers.organisation.countries ?? []).length > 1 ? 'regional' : 'national';
  }, 'a network of one country is national, of several regional; a member of the Alliance is a member'),
  'network.meetingsPerYear': always<number>(
    2,
    'mission',
    'networks meet at least twice a year with women’s rights groups',
  ),
  'network.seats': always<number>(
    2,
    'mission',
    'at least two women’s rights organisations in a national committee',
  ),
  'network.reflectionMinutes': always<number>(
    15,
    'quality-floor',
    'asked for by the mission; the length is ours',
  ),
  'network.reflectionEvery': always<'week' | 'two-weeks' | 'month' | 'two-months' | 'quarter'>(
    'month',
    'quality-floor',
    'asked for by the mission; the rhythm is ours',
  ),
  'network.valuesMonths': always<number>(
    6,
    'quality-floor',
    'the mission says periodic; six months are ours',
  ),
  'network.accountabilityTrainingMonths': always<number>(
    12,
    'quality-floor',
    'the mission says regular; twelve months are ours',
  ),

  'timeLimits.acknowledgeDays': always<number>(
    3,
    'standard',
    'inside the 7 days of Directive (EU) 2019/1937, Article 9',
  ),
  'timeLimits.managerHours': always<number>(24, 'quality-floor', 'chosen here; not a legal duty'),
  'timeLimits.childHours': always<number>(24, 'quality-floor', 'chosen here; danger is reported at once'),
  'timeLimits.assessDays': always<number>(5, 'quality-floor', caseSteps),
  'timeLimits.investigationDays': always<number>(45, 'quality-floor', caseSteps),
  'timeLimits.extensionDays': always<number>(15, 'quality-floor', caseSteps),
  'timeLimits.decisionDays': always<number>(10, 'quality-floor', caseSteps),
  'timeLimits.feedbackMaxDays': always<number>(
    89,
    'standard',
    'inside the three months of Directive (EU) 2019/1937, Article 9; a benchmark elsewhere',
  ),
  'timeLimits.appealDays': always<number>(10, 'quality-floor', caseSteps),
  'timeLimits.appealDecisionDays': always<number>(20, 'quality-floor', caseSteps),
  'timeLimits.retaliationMonths': {
    value: (): number[] => [1, 3, 6, 12],
    source: 'quality-floor',
    note: 'chosen here; not a legal duty',
  },
  'timeLimits.donorHours': always<number>(
    72,
    'quality-floor',
    'or the agreement’s, whichever is shorter; check the agreement',
  ),
  'timeLimits.dataBreachHours': always<number>(72, 'standard', 'GDPR, Article 33; a benchmark elsewhere'),
  'timeLimits.interestsDays': always<number>(14, 'quality-floor', 'chosen here for declaring a new interest'),

  'leave.noticeWeeks': always<number>(4, 'quality-floor', 'chosen here; later where earlier is not possible'),
  'leave.answerDays': always<number>(10, 'quality-floor', 'chosen here; not a legal duty'),
  'leave.nursingMinutes': always<number>(
    60,
    'quality-floor',
    'ILO 183, Article 10, asks for breaks; their length is ours',
  ),
  'leave.nursingMonths': always<number>(12, 'quality-floor', 'chosen here; check whether the law gives more'),
  'leave.equalWeeks': follows(
    (answers): number | undefined => (answers.leave?.model === 'equal' ? usualEqualWeeks : undefined),
    'only with the model of equal leave; the number is ours',
    'quality-floor',
  ),

  'targets.measure': follows((_, flat) => flat.leadership_measure, 'lawful nearly everywhere'),
  'targets.bodyPercent': follows(
    (_, flat): number | undefined => (flat.has_board ? 50 : undefined),
    'CEDAW General Recommendation 40: parity',
    'standard',
  ),
  'targets.bodyYear': follows(
    (answers, flat) => (flat.has_board ? yearAfter(answers, finalMonths) : undefined),
    'three years after adoption',
    'quality-floor',
  ),
  'targets.leadershipPercent': always<number>(50, 'standard', 'CEDAW General Recommendation 40: parity'),
  'targets.leadershipYear': follows(
    (answers) => yearAfter(answers, finalMonths),
    'three years after adoption',
    'quality-floor',
  ),
  'targets.interimPercent': always<number>(40, 'quality-floor', 'chosen here on the way to parity'),
  'targets.interimYear': follows(
    (answers) => yearAfter(answers, interimMonths),
    '18 months after adoption',
    'quality-floor',
  ),
  'targets.womenMajority': always<'band' | 'keep'>('band', 'quality-floor', 'a range of 40 to 60 per cent'),
  'targets.payReviewMonths': always<number>(
    12,
    'standard',
    'Women’s Empowerment Principles, 7: measure and report',
  ),

  'training.inductionDays': always<number>(
    30,
    'quality-floor',
    'and always before any contact with children',
  ),
  'training.refresherMonths': always<number>(12, 'quality-floor', 'chosen here; not a legal duty'),
  'training.riskMonths': always<number>(12, 'quality-floor', 'chosen here; not a legal duty'),
  'training.signAgainMonths': always<number>(12, 'quality-floor', 'chosen here; and after every change'),

  'records.provedYears': follows(
    afterLegalCheck(6),
    'after the work ends; only once the law was checked',
    'quality-floor',
  ),
  'records.notProvedYears': follows(afterLegalCheck(1), 'only once the law was checked', 'quality-floor'),

  'law.hasRegulator': follows((_, flat) => flat.has_regulator, 'yes where a regulator is named'),
  'law.committeeRequired': no,
  'law.adultReporting': always<'yes' | 'no' | 'unknown'>(
    'unknown',
    'plain',
    'the adult chooses, except where the law orders a report',
  ),
  'law.mandatoryReporting': always<'yes' | 'no' | 'unknown'>(
    'unknown',
    'plain',
    'our rule: report as if it were a duty',
  ),

  'policies.*.version': always<string>('1.0', 'plain', 'the first version'),
  'policies.*.reviewMonths': always<number>(
    24,
    'quality-floor',
    'at least every two years; child protection and sexual harassment every year',
  ),

  'document.language': always<string>('en', 'plain', 'the language of this library'),
  'document.colour': always<string>('0B5D5E', 'plain', 'a deep teal that prints well'),
  'document.paper': follows(
    (answers): 'A4' | 'Letter' =>
      letterPaper.has(answers.organisation.countries?.[0] ?? '') ? 'Letter' : 'A4',
    'the paper of your main country',
  ),
  'document.disseminationDays': always<number>(30, 'quality-floor', 'chosen here, counted from adoption'),
} as const satisfies Readonly<Record<string, Default>>;

type Work = NonNullable<Profile['work']>;
export type DefaultPath = keyof typeof defaults;

/** The policies that are looked at every year. */
const yearly: ReadonlySet<PolicyId> = new Set(['child-protection', 'sexual-harassment']);

/** The default months between two reviews of a policy. */
export function reviewMonthsOf(policy: PolicyId): number {
  return yearly.has(policy) ? 12 : 24;
}

/** The usual name of the highest body; asked only where there is one. */
function bodyName({ organisation: { type } }: Profile): string {
  if (type === 'network') return 'Steering Committee';
  if (type === 'group') return "Members' Meeting";
  return type === 'ngo' || type === 'company' ? 'Board' : 'Governing Body';
}

/** The facts of adoption of one policy: its own, then those that hold for all. */
export function adoptionOf(profile: Profile, policy: PolicyId): Adoption {
  const own = profile.policies?.[policy] ?? {};
  const shared: Adoption = { ...profile.adoption };
  // What belongs together is taken together: a day of its own does not borrow the minute of another meeting,
  // and a policy that is still planned was not adopted with the others.
  if (own.adoptedOn ?? own.plannedFor) {
    delete shared.adoptedOn;
    delete shared.plannedFor;
    delete shared.minute;
  }
  if (own.consultedOn ?? own.consulted) {
    delete shared.consultedOn;
    delete shared.consulted;
  }
  const given = Object.entries(own).filter(([, value]) => value !== undefined);
  return { ...shared, ...Object.fromEntries(given) };
}
