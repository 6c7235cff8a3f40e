/** Questions that other answers make pointless are not asked. */
import type { FlatFacts } from '../../profile/facts.js';
import type { Profile } from '../../profile/schema.js';

type Condition = (profile: Profile, facts: FlatFacts) => boolean;

const isCompany: Condition = (_, facts) => facts.is_company;
const hasBody: Condition = (_, facts) => facts.has_board;
const isHosted: Condition = (_, facts) => facts.is_hosted;
const meetsChildren: Condition = ({ work }) => work?.childContact !== 'none';
/** Asked once it is said that there is contact; also of those who only meet children, because risks follow from it. */
const saysMeetsChildren: Condition = (profile, facts) =>
  profile.work?.childContact !== undefined && meetsChildren(profile, facts);
const tellsFunders: Condition = (_, facts) => facts.has_donor_reporting;
const tellsRegulator: Condition = (_, facts) => facts.has_regulator;
const signsCode: Condition = ({ network }) =>
  network?.menengageMember === true && network.codeModel !== 'own';
const hasTargets: Condition = ({ targets }) => targets?.measure !== 'none';
const statePays: Condition = ({ leave }) => leave?.paySource === 'state' || leave?.paySource === 'both';
const isStaged: Condition = ({ leave }) => leave?.topUp === 'staged';
const employs: Condition = ({ staff }) => staff?.count !== 0;

const conditions: Readonly<Record<string, Condition>> = {
  'organisation.listed': isCompany,
  'organisation.smallOrMedium': isCompany,
  'roles.chair': hasBody,
  'roles.boardLead': hasBody,
  'roles.hostDirector': isHosted,
  'roles.outsideDeputy': ({ roles }) => roles?.outsideContact !== undefined,
  'roles.childFocalPoint': meetsChildren,
  'staff.stipendedVolunteers': ({ staff }) => (staff?.volunteers ?? 0) > 0,
  'staff.representation': employs,
  'staff.collectiveAgreement': employs,
  'staff.womenPercent': employs,
  'governance.bodyName': hasBody,
  'governance.bodySize': hasBody,
  'governance.bodyWomen': hasBody,
  'governance.bodyRelated': hasBody,
  'targets.bodyPercent': (profile, facts) => hasBody(profile, facts) && hasTargets(profile, facts),
  'targets.bodyYear': (profile, facts) => hasBody(profile, facts) && hasTargets(profile, facts),
  'targets.leadershipPercent': hasTargets,
  'targets.leadershipYear': hasTargets,
  'targets.interimPercent': hasTargets,
  'targets.interimYear': hasTargets,
  'work.childActivities': saysMeetsChildren,
  'work.childAgeRange': saysMeetsChildren,
  'work.childrenPerAdult': ({ work }) => work?.childContact === undefined || work.childContact === 'direct',
  'work.childImages': meetsChildren,
  'work.childrenOnline': meetsChildren,
  'work.participantWord': ({ work }) => work?.participants !== false,
  'work.communityLanguages': ({ work }) => work?.participants !== false,
  'network.codeModel': (_, facts) => facts.is_menengage_member,
  'network.menengageEdition': signsCode,
  'network.menengageReadOn': signsCode,
  'network.seats': (_, facts) => facts.is_network,
  'timeLimits.donorHours': tellsFunders,
  'law.funders': tellsFunders,
  'law.regulator': tellsRegulator,
  'law.regulatorHours': tellsRegulator,
  'law.committee': (_, facts) => facts.committee_required,
  'law.minimumAge': (_, facts) => facts.employs_minors,
  'leave.hostAgreedOn': isHosted,
  'leave.equalWeeks': ({ leave }) => leave?.model === 'equal',
  'leave.statePayPercent': statePays,
  'leave.topUp': statePays,
  'leave.stages': isStaged,
  'leave.gapClosedBy': isStaged,
  'leave.parentalOwnWeeks': ({ leave }) => leave?.parentalShare === 'part',
  'leave.domesticViolenceDays': ({ leave }) => leave?.domesticViolenceChoice === 'paid-days',
  'leave.countries': ({ organisation }) => (organisation.countries ?? []).length > 1,
  'leave.currency': ({ leave }) => leave?.weeklyPay !== undefined,
};

/** Whether the answers so far leave a reason to ask. Not asked of a question that has an answer: that is always shown. */
export function isAsked(path: string, profile: Profile, facts: FlatFacts): boolean {
  return conditions[path]?.(profile, facts) ?? true;
}

/** The paths that a condition is about; a test holds them against the schema. */
export const conditionalPaths: readonly string[] = Object.keys(conditions);
