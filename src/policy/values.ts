/**
 * What templates may print and ask: the values of one organisation for one document, in the document's language.
 * Everything is computed when a template first asks for it. Objects that stand for somebody carry `$path`, so
 * that a field keeps its key wherever it is printed.
 */
import { addMonths } from '../profile/open-points.js';
import { reviewMonthsOf } from '../profile/defaults.js';
import { decisionsOn, isPolicyId } from './adoption.js';
import type { ResolvedProfile } from '../profile/defaults.js';
import { insideName, publicName } from '../profile/privacy.js';
import { countryName } from '../profile/countries.js';
import type { FlatFacts } from '../profile/facts.js';
import { policyIds } from '../profile/schema.js';
import { personOf } from '../profile/people.js';
import type { Person, Profile, RoleName } from '../profile/schema.js';
import type { LeaveFigures } from './leave/figures.js';
import { leaveValues } from './leave/values.js';
import type { Lines } from './lines.js';
import type { Customisation } from './customisation.js';
import type { OpenPoint } from './document.js';
import { packValues } from './pack-values.js';
import type { PolicySet } from './policy-set.js';
import { formatList } from '../template/formats.js';
import { canBeReached } from './routes.js';
import type { Handler, Route } from './routes.js';
import { targetValues } from './targets.js';
import type { PolicyWords } from './words/index.js';

type Resolved = ResolvedProfile;
type Flat = FlatFacts;

export interface ValueInput {
  readonly profile: Profile;
  readonly resolved: Resolved;
  readonly flat: Flat;
  readonly policyId: string;
  readonly policyTitle: string;
  readonly locale: string;
  readonly date: string;
  readonly audience: 'inside' | 'public';
  readonly words: PolicyWords;
  readonly lines: Lines;
  readonly routes: () => readonly Route[];
  readonly leave: () => LeaveFigures;
  /** What keeps the leave policy from being adopted, as paths. */
  readonly openLeavePoints: () => readonly string[];
  readonly formatDate: (day: string) => string;
  readonly isReady: () => boolean;
  /** Nothing keeps the policies from being adopted, but for what only the leave policy hangs on. */
  readonly isOrganisationReady: () => boolean;
  readonly isAdopted: boolean;
  readonly statusText: () => string;
  /** Words for a missing value, for sentences that are composed here. */
  readonly missing: (path: string) => string;
  readonly openPoints: () => readonly { what: string; className: string; owner: string; by: string }[];
  readonly counts: () => { blocking: number; open: number };
  /** The wording chosen of a set of variants, such as `A`; `undefined` where nobody chose. */
  readonly chosen: (set: string) => string | undefined;
  /** The other documents, for the one that is computed from them. */
  readonly set?: PolicySet;
  readonly customisation?: Customisation | undefined;
  readonly points: { list(): readonly OpenPoint[] };
}

/** Values by name; each computed once, when first read. */
export type Values = Readonly<Record<string, unknown>>;

type Parts = Readonly<Record<string, () => unknown>>;

const liveParts = Symbol('live parts');
const lazyParts = Symbol('lazy parts');
const lazyValues = Symbol('lazy values');

interface Computed {
  readonly [liveParts]?: Parts;
  readonly [lazyParts]?: Parts;
  readonly [lazyValues]?: Map<string, unknown>;
}

/**
 * Getters by name, the same for all objects. The runtime keeps the getters of an object until its great collection,
 * and with a getter made for one document everything else of that document.
 */
const liveGetters = new Map<string, PropertyDescriptor>();
const lazyGetters = new Map<string, PropertyDescriptor>();

function liveGetter(name: string): PropertyDescriptor {
  return {
    enumerable: true,
    configurable: true,
    get(this: Computed) {
      return this[liveParts]?.[name]?.();
    },
  };
}

function lazyGetter(name: string): PropertyDescriptor {
  return {
    enumerable: true,
    configurable: true,
    get(this: Computed) {
      const known = this[lazyValues];
      if (known?.has(name) === true) return known.get(name);
      const value = this[lazyParts]?.[name]?.();
      known?.set(name, value);
      return value;
    },
  };
}

function define(
  target: object,
  parts: Parts,
  getters: Map<string, PropertyDescriptor>,
  make: (name: string) => PropertyDescriptor,
): void {
  for (const name of Object.keys(parts)) {
    let getter = getters.get(name);
    if (getter === undefined) getters.set(name, (getter = make(name)));
    Object.defineProperty(target, name, getter);
  }
}

/** An object whose properties are computed anew each time they are read: what still changes during assembly. */
function live(target: Record<string, unknown>, parts: Parts): Record<string, unknown> {
  Object.defineProperty(target, liveParts, { value: parts });
  define(target, parts, liveGetters, liveGetter);
  return target;
}

/** An object whose properties are computed when first read and then stay. */
function lazily(parts: Parts): Record<string, unknown> {
  const target: Record<string, unknown> = {};
  Object.defineProperty(target, lazyParts, { value: parts });
  Object.defineProperty(target, lazyValues, { value: new Map<string, unknown>() });
  define(target, parts, lazyGetters, lazyGetter);
  return target;
}

/** Everybody whom templates may name by role. */
export const roleNames: readonly RoleName[] = [
  'director',
  'chair',
  'focalPoint',
  'deputy',
  'outsideContact',
  'outsideDeputy',
  'childFocalPoint',
  'boardLead',
  'investigator',
  'decider',
  'appeal',
  'humanResources',
  'dataContact',
  'genderLead',
  'hostDirector',
];

/** Whose contacts stand in the list of people to tell. */
const doorsInList: ReadonlySet<RoleName> = new Set([
  'focalPoint',
  'deputy',
  'childFocalPoint',
  'outsideContact',
  'outsideDeputy',
]);

/** Who stands in for a role that nobody was picked for. */
const standIns: Readonly<Partial<Record<RoleName, readonly RoleName[]>>> = {
  childFocalPoint: ['focalPoint'],
  boardLead: ['chair'],
  humanResources: ['director'],
  dataContact: ['humanResources', 'director'],
};

/** Whoever holds a role, or stands in where nobody was picked; `undefined` where nobody may. */
export function holderOf(role: RoleName, lines: Lines, flat?: Flat): Person | undefined {
  // Relatives on the body do not watch over each other without having been picked for it.
  const related = role === 'boardLead' && (flat?.body_is_related === true || flat?.is_family_run === true);
  // Where some work under others who are not the director, nobody hands their family news to the top by default.
  const wantsOwn = role === 'humanResources' && flat !== undefined && hasManagers(flat);
  for (const name of [role, ...(related || wantsOwn ? [] : (standIns[role] ?? []))]) {
    const holder = lines.holder(name);
    if (holder) return holder;
  }
  return undefined;
}

/** A member of the body who was picked to watch over these policies, agreed, can be reached, and stands on no other line of the list. */
function boardLeadAsDoor(lines: Lines, flat: Flat, date: string): boolean {
  const lead = lines.holder('boardLead');
  if (!lead || flat.body_is_related || flat.is_family_run || !lines.onBody(lead)) return false;
  const listed = [...doorsInList].some((role) => lines.holder(role)?.id === lead.id);
  return !listed && canBeReached(lead) && lead.agreedOn !== undefined && lead.agreedOn <= date;
}

/** The highest body's own name, the user's or the usual one for this kind of organisation. */
export function bodyName(resolved: Resolved, words: PolicyWords): string {
  return resolved.governance.bodyName ?? words.bodyByType[resolved.organisation.type ?? 'ngo'] ?? '';
}

/** Title of whoever leads, as told or the plain word. */
export function directorTitle(lines: Lines, words: PolicyWords): string {
  return lines.holder('director')?.title ?? words.director;
}

/** The highest authority: the body where there is one, else the director, in a volunteer group the members. */
export function authorityName(resolved: Resolved, flat: Flat, lines: Lines, words: PolicyWords): string {
  if (flat.has_board === true) return bodyName(resolved, words);
  if (flat.is_volunteer_only === true && !lines.holder('director')) return words.members;
  return directorTitle(lines, words);
}

/** A person as printed. Names stand in the copy for the organisation's own people unless withheld; in the public one only where agreed. */
function somebody(
  person: Person | undefined,
  path: string,
  words: PolicyWords,
  audience: 'inside' | 'public',
): Record<string, unknown> {
  if (!person) return { $path: path };
  const name = audience === 'public' ? publicName(person) : insideName(person);
  const contact = [person.phone, person.email, person.messaging].filter((part) => part !== undefined);
  return {
    $path: path,
    title: person.title,
    the: words.the(person.title),
    who: name === undefined ? person.title : words.nameAndTitle(name, person.title),
    name,
    email: person.email,
    phone: person.phone,
    messaging: person.messaging,
    languages: person.languages,
    hours: person.hours,
    contact: contact.length > 0 ? words.contactJoin(contact) : undefined,
  };
}

export function buildValues(input: ValueInput): Values {
  const { profile, resolved, flat, words, lines, locale, date, policyId } = input;
  const organisation = resolved.organisation;
  const adoption = decisionsOn(profile, policyId);
  const body = bodyName(resolved, words);
  const authority = authorityName(resolved, flat, lines, words);
  // A day that is planned counts like one that was given; a day that has passed is no plan any more.
  const adopted =
    adoption.adoptedOn ??
    (adoption.plannedFor !== undefined && adoption.plannedFor >= date ? adoption.plannedFor : undefined);
  const reviewMonths = adoption.reviewMonths ?? (isPolicyId(policyId) ? reviewMonthsOf(policyId) : 24);

  const hostName = organisation.hostedBy ?? '';
  const host = { body: words.hostBody(hostName), rules: words.hostRules(hostName) };

  const roles = lazily(
    Object.fromEntries(
      roleNames.map((role) => [
        role,
        () => somebody(holderOf(role, lines, flat), `roles.${role}`, words, input.audience),
      ]),
    ),
  );

  const handler = (found: Handler | undefined, place: string): Record<string, unknown> => {
    if (!found) return { $path: place };
    if (found.type === 'person') {
      const person = somebody(found.person, `roles.${found.role}`, words, input.audience);
      return { ...person, is_listed: doorsInList.has(found.role) };
    }
    const whole = words.the(body);
    if (found.type === 'appointed') return { $path: 'appointed', who: words.appointed };
    if (found.type === 'host') {
      const part = found.part === 'body' ? 'hostBody' : 'hostRules';
      return { $path: part, who: host[found.part] };
    }
    if (found.part === 'whole') return { $path: 'body', who: whole, the: whole };
    const path = `body${found.part.charAt(0).toUpperCase()}${found.part.slice(1)}`;
    return { $path: path, who: words.partOfBody(found.part, whole) };
  };

  const route = (found: Route, path: string, id: string): Record<string, unknown> => ({
    id,
    about: routeAbout(found, words, body, input.audience),
    tell: handler(found.tell, `${path}.tell`),
    other: found.other ? handler(found.other, `${path}.other`) : undefined,
    investigates: handler(found.investigates, `${path}.investigates`),
    decides: handler(found.decides, `${path}.decides`),
    appeal: handler(withoutThoseBefore(found.appeal), `${path}.appeal`),
  });

  const isAdopted = (id: string): boolean => {
    // What blocks one policy of an organisation blocks all of them, but for what only leave hangs on.
    if (!input.isOrganisationReady()) return false;
    if (id === 'parental-leave' && input.openLeavePoints().length > 0) return false;
    const other = decisionsOn(profile, id);
    return other.adoptedOn !== undefined && other.adoptedOn <= date && other.approvedBy !== undefined;
  };
  const state = (id: string): string => {
    const other = decisionsOn(profile, id);
    if (other.adoptedOn !== undefined && isAdopted(id)) {
      return words.versionAdopted(other.version ?? '1.0', input.formatDate(other.adoptedOn));
    }
    const planned = other.plannedFor ?? other.adoptedOn;
    // A day that has passed is no plan any more.
    return planned === undefined || planned < date
      ? words.unplanned(
          input.missing(`companions.${flat.is_volunteer_only && id === 'parental-leave' ? 'breaks' : id}`),
        )
      : words.planned(input.formatDate(planned));
  };

  const values = lazily({
    is_ready: input.isReady,
    is_adopted: () => input.isAdopted,
    has_set: () => input.set !== undefined && input.audience === 'inside',
    pack: () => pack(input),
    director_is_focal_point: () =>
      lines.holder('director') !== undefined &&
      lines.holder('director')?.id === lines.holder('focalPoint')?.id,
    has_director: () => hasDirector(flat, lines),
    is_tiny: () => isTiny(flat),
    has_manager_line: () => hasManagers(flat),
    has_focal_point: () => lines.holder('focalPoint') !== undefined,
    has_deputy: () => lines.holder('deputy') !== undefined,
    has_outside_contact: () => lines.holder('outsideContact') !== undefined,
    has_investigator: () => lines.holder('investigator') !== undefined,
    has_website: () => organisation.website !== undefined,
    outside_contact_on_board: () => {
      const contact = lines.holder('outsideContact');
      return contact !== undefined && lines.onBody(contact);
    },
    has_case_panel: () => (profile.roles?.casePanel ?? []).length >= 3,
    has_board_lead: () => holderOf('boardLead', lines, flat) !== undefined,
    board_lead_is_door: () => boardLeadAsDoor(lines, flat, date),
    outside_contact_judges: () => {
      const [ordinary] = input.routes();
      return [ordinary?.decides, ordinary?.appeal].some(
        (handler) => handler?.type === 'person' && handler.person.id === lines.holder('outsideContact')?.id,
      );
    },
    open_grounds: () => input.chosen('V-CC-grounds') === 'C',
    has_child_focal_point: () => {
      const holder = lines.holder('childFocalPoint');
      return holder !== undefined && holder.id !== lines.holder('focalPoint')?.id;
    },
    // About a child, people call whoever knows most about children first, unless that is the director.
    child_focal_point_first: () => {
      const holder = lines.holder('childFocalPoint');
      const others = ['focalPoint', 'outsideContact', 'outsideDeputy', 'director'] as const;
      return (
        policyId === 'child-protection' &&
        holder !== undefined &&
        canBeReached(holder) &&
        others.every((role) => lines.holder(role)?.id !== holder.id)
      );
    },
    panel: () =>
      (profile.roles?.casePanel ?? []).flatMap((id) => {
        const member = personOf(profile, id);
        return member ? [{ ...somebody(member, `panel.${id}`, words, input.audience), id }] : [];
      }),
    organisation: () => ({
      ...organisation,
      countries: undefined,
      country:
        organisation.countries?.[0] === undefined
          ? undefined
          : countryName(organisation.countries[0], locale),
      countryNames: (organisation.countries ?? []).map((code) => countryName(code, locale)),
    }),
    body: () => ({ name: body, the: words.the(body), member: words.memberOf(body), who: words.the(body) }),
    authority: () => ({ name: authority, the: words.the(authority) }),
    host: () => host,
    director: () => {
      const title = directorTitle(lines, words);
      return { title, the: words.the(title) };
    },
    roles: () => roles,
    routes: () =>
      input
        .routes()
        .slice(1)
        .map((found) => {
          return route(found, `routes.${found.id}`, found.id);
        }),
    normal: () => {
      const [ordinary] = input.routes();
      return ordinary ? route(ordinary, 'normal', 'normal') : undefined;
    },
    timeLimits: () => resolved.timeLimits,
    network: () => ({
      ...resolved.network,
      agreedPartners: (resolved.network.partners ?? []).filter((partner) => partner.agreedOn !== undefined),
      partners: undefined,
      reflectionRhythm: words.rhythm[resolved.network.reflectionEvery] ?? '',
    }),
    training: () => resolved.training,
    records: () => ({
      keeper: words.the(
        lines.holder(isTiny(flat) ? 'outsideContact' : 'focalPoint')?.title ?? words.focalPoint,
      ),
      ...resolved.records,
    }),
    law: () => ({
      ...profile.law,
      reportingDuty: words.reportingDuty[profile.law?.mandatoryReporting ?? 'unknown'],
      adultReportingDuty: words.reportingDuty[profile.law?.adultReporting ?? 'unknown'],
      funders: funders(resolved),
    }),
    support: () => ({ ...profile.support, services: services(profile, words, locale) }),
    leave: () =>
      leaveValues({
        profile,
        resolved,
        flat,
        figures: input.leave(),
        words: words.leave,
        locale,
        date,
        formatDate: input.formatDate,
      }),
    targets: () => targetValues(resolved),
    staff: () => ({ count: profile.staff?.count, volunteers: profile.staff?.volunteers }),
    // Only what was ticked: an example from a place where nobody works would be untrue.
    work: () => ({
      ...resolved.work,
      settings: profile.work?.settings,
      activityWords: (profile.work?.childActivities ?? []).map((activity) => words.childActivities[activity]),
      childAgeRange: profile.work?.childAgeRange,
      communityLanguages: profile.work?.communityLanguages ?? [],
    }),
    policy: () =>
      live(
        {
          ...adoption,
          id: policyId,
          version: adoption.version ?? '1.0',
          title: input.policyTitle,
          reviewMonths,
          reviewOn: adopted === undefined ? undefined : addMonths(adopted, reviewMonths),
          history: undefined,
        },
        { status: input.statusText },
      ),
    companions: () =>
      policyIds
        .filter((id) => id !== policyId)
        .map((id) => ({ id, title: words.policyTitles[id] ?? id, state: state(id) })),
    signOn: () =>
      policyIds
        .filter((id) => id === 'code-of-conduct' || isAdopted(id))
        .map((id) => ({
          id,
          title: words.policyTitles[id] ?? id,
          version: decisionsOn(profile, id).version ?? '1.0',
        })),
    document: () => ({
      disseminationDays: resolved.document.disseminationDays,
      date,
      languages: profile.staff?.languages ?? [],
    }),
    history: () => history(profile, policyId, input),
    terms: () => words.terms[input.chosen('V-SH-survivor') ?? 'A'] ?? words.terms.A,
  });
  for (const [name, value] of Object.entries(flat)) values[name] = value;
  return live(values, {
    openPoints: input.openPoints,
    blockingCount: () => input.counts().blocking,
    openCount: () => input.counts().open,
  });
}

/** What is computed from the other documents. */
function pack(input: ValueInput) {
  const { set, customisation, flat, points } = input;
  if (!set || input.audience !== 'inside') return undefined;
  return packValues({
    ...input,
    set,
    customisation,
    hasManagers: hasManagers(flat),
    doors: [...doorsInList],
    formatList: (names) => formatList(names, input.locale),
    points: () => points.list(),
  });
}

/** Whoever hears an appeal for a body took no part before, also where it may be small. */
function withoutThoseBefore(appeal: Handler | undefined): Handler | undefined {
  return appeal?.type === 'body' && appeal.part === 'whole' ? { type: 'body', part: 'rest' } : appeal;
}

/** Funders that want to be told, with the hours that their agreements give, else the hours told for all. */
function funders(resolved: Resolved) {
  const told = resolved.law.funders ?? [];
  const { donorHours } = resolved.timeLimits;
  return told.length > 0
    ? told.map(({ id, name, hours = donorHours }) => ({ id, name, hours }))
    : [{ $path: 'law.funders', id: 'all', name: undefined, hours: donorHours }];
}

/** Kinds of help that people must be able to find, beyond those that the profile asks for one by one. */
const wanted = ['counselling', 'legal', 'police', 'helpline'] as const;

/** The services told, in the order of their kinds, then the kinds of which none is known yet. */
function services(profile: Profile, words: PolicyWords, locale: string) {
  const told = (profile.support?.services ?? []).map((service) => ({
    ...service,
    kindWord: words.serviceKinds[service.kind],
    where: service.place ?? words.everywhere,
  }));
  const missing = wanted
    .filter((kind) => !told.some((service) => service.kind === kind))
    .map((kind) => ({
      $path: `support.services.${kind}`,
      id: kind,
      kind,
      kindWord: words.serviceKinds[kind],
      name: undefined,
      contact: undefined,
      where: words.everywhere,
    }));
  return [...told, ...missing, ...elsewhere(profile, words, locale)];
}

/**
 * Where an organisation works in several countries or places, a row for each of which no help is known yet. The main
 * country has its own answers: emergency number, health service, authority.
 */
function elsewhere(profile: Profile, words: PolicyWords, locale: string) {
  const { countries = [], places = [] } = profile.organisation;
  const named = places.map(({ id, name, country }) => ({
    id,
    name: country === undefined ? name : `${name}, ${countryName(country, locale)}`,
    known: [name],
  }));
  const rest = countries
    .slice(1)
    .filter((code) => !places.some(({ country }) => country === code))
    .map((code) => ({ id: code, name: countryName(code, locale), known: [countryName(code, locale)] }));
  const told = (profile.support?.services ?? []).map(({ place }) => place);
  const all = places.length === 1 && countries.length < 2 ? [] : [...named, ...rest];
  return all
    .filter(({ known }) => !known.some((place) => told.includes(place)))
    .map(({ id, name }) => ({
      $path: `support.places.${id}`,
      id,
      kind: 'place',
      kindWord: words.servicesOfPlace,
      name: undefined,
      contact: undefined,
      where: name,
    }));
}

/** Somebody leads: named, or so many people work there that somebody must. */
export function hasDirector(flat: Flat, lines: Lines): boolean {
  return lines.holder('director') !== undefined || Number(flat.staff_count ?? 0) >= 2;
}

/** Fewer than three people work here, paid or not: then both doors are outside. An unknown number is not few. */
export function isTiny(flat: Flat): boolean {
  return (flat.staff_count ?? 3) + flat.volunteer_count < 3;
}

/** From ten people on, some work under others who are not the director. */
export function hasManagers(flat: Flat): boolean {
  return Number(flat.staff_count ?? 0) >= 10;
}

/** Whom a route is about, in words; with an audience, by name where it may read the name. */
export function routeAbout(
  route: Route,
  words: PolicyWords,
  body: string,
  audience?: 'inside' | 'public',
): string {
  const [first = 'anyone'] = route.subjects;
  if (first === 'bodyMember') return words.about(route.subjects, body);
  const { about } = route;
  const name = about && audience && (audience === 'public' ? publicName(about) : insideName(about));
  return words.about(route.subjects, about?.title, name);
}

function history(profile: Profile, policyId: string, input: ValueInput) {
  const adoption = decisionsOn(profile, policyId);
  const told = (adoption.history ?? []).map((entry, index) => ({
    id: String(index + 1),
    version: entry.version,
    date: input.formatDate(entry.date),
    what: entry.what,
    who: entry.who ?? adoption.approvedBy ?? input.missing('policy.approvedBy'),
  }));
  const { plannedFor } = adoption;
  const decided =
    adoption.adoptedOn ?? (plannedFor !== undefined && plannedFor >= input.date ? plannedFor : undefined);
  const version = adoption.version ?? '1.0';
  if (told.some((entry) => entry.version === version)) return told;
  return [
    ...told,
    {
      id: String(told.length + 1),
      version,
      date: decided === undefined ? input.missing('policy.adoptedOn') : input.formatDate(decided),
      what: told.length === 0 ? input.words.firstVersion : input.words.revisedVersion,
      who: adoption.approvedBy ?? input.missing('policy.approvedBy'),
    },
  ];
}
