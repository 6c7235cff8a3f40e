/** Everything about one organisation and one document that assembly needs before it reads a single clause. */
import type { FlatFacts } from '../profile/facts.js';
import type { ResolvedProfile } from '../profile/defaults.js';
import { personOf } from '../profile/people.js';
import type { OpenPointOwner } from '../profile/open-points.js';
import type { Person, Profile, RoleName } from '../profile/schema.js';
import type { Status } from './document.js';
import { canBeAdopted, decisionsOn } from './adoption.js';
import { OpenPoints } from './points.js';
import { packId } from './shared-points.js';
import { leavePointsThatBlock, openLeavePoints } from './leave/figures.js';
import type { LeaveFigures } from './leave/figures.js';
import type { Lines } from './lines.js';
import { organisationOf } from './organisation.js';
import { canBeReached } from './routes.js';
import type { Route } from './routes.js';
import {
  authorityName,
  bodyName,
  directorTitle,
  hasDirector,
  holderOf,
  isTiny,
  routeAbout,
} from './values.js';
import { wordsOf } from './words/index.js';
import type { PolicyWords } from './words/index.js';

/** `inside`: for the organisation's own people, with names. `public`: role addresses, names only where agreed. */
export type Audience = 'inside' | 'public';

export interface Setting {
  /** Which document it is for. */
  readonly policyId: string;
  readonly profile: Profile;
  readonly resolved: ResolvedProfile;
  readonly flat: FlatFacts;
  readonly language: string;
  readonly words: PolicyWords;
  readonly date: string;
  readonly audience: Audience;
  readonly lines: Lines;
  readonly routes: () => readonly Route[];
  /** The figures of leave on the day of the document. */
  readonly leave: () => LeaveFigures;
  /** What keeps the leave policy from being adopted, as paths, whichever document this is. */
  readonly openLeavePoints: () => readonly string[];
  readonly points: OpenPoints;
  /** Nothing keeps the other policies of the organisation from being adopted. */
  readonly isOrganisationReady: () => boolean;
  readonly formatDate: (day: string) => string;
  readonly status: () => Status;
  readonly statusText: () => string;
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Days in words; documents of one time share most of theirs. */
const knownDays = new Map<string, string>();
const mostDays = 1_024;

/** `4 March 2027`; the one date format of a document. */
export function formatDay(day: string, language: string): string {
  const key = `${language} ${day}`;
  const known = knownDays.get(key);
  if (known !== undefined) return known;
  let format = dateFormats.get(language);
  if (!format) {
    format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    dateFormats.set(language, format);
  }
  const words = format.format(new Date(`${day}T00:00:00Z`));
  if (knownDays.size >= mostDays) knownDays.clear();
  knownDays.set(key, words);
  return words;
}

/** Two inside and one outside; where fewer than three people work, both doors are outside. */
export function doorsOf(flat: FlatFacts): readonly RoleName[] {
  return isTiny(flat) ? ['outsideContact', 'outsideDeputy'] : ['focalPoint', 'deputy', 'outsideContact'];
}

export function settingOf(
  profile: Profile,
  policyId: string,
  options: { readonly language: string; readonly date: string; readonly audience: Audience },
): Setting {
  const { language, date, audience } = options;
  const { flat, resolved, lines, routes: allRoutes, leave } = organisationOf(profile);
  const words = wordsOf(language);
  const adoption = decisionsOn(profile, policyId);
  const formatDate = (day: string) => formatDay(day, language);
  const authority = authorityName(resolved, flat, lines, words);

  const ownerWords = (owner: OpenPointOwner): string => {
    if (owner === 'director' && hasDirector(flat, lines)) return words.the(directorTitle(lines, words));
    if (owner === 'focal-point') {
      const title = lines.holder('focalPoint')?.title;
      if (title !== undefined) return words.the(title);
    }
    const bodyIsFree = flat.has_board && !flat.body_is_related && !flat.is_family_run;
    if (owner === 'independent' && !bodyIsFree) return words.independent;
    return words.the(authority);
  };
  const points = new OpenPoints({
    date,
    adoptedOn: adoption.adoptedOn ?? adoption.plannedFor,
    words,
    formatDate,
    ownerWords,
    aboutRoute(id) {
      const found = allRoutes().find((route) => route.id === id);
      return found && routeAbout(found, words, bodyName(resolved, words));
    },
    isHeld: (role) => lines.holder(role as RoleName) !== undefined,
    blocking: new Set<string>([
      ...[...doorsOf(flat), 'childFocalPoint'].map((role) => `roles.${role}`),
      // Where we work with children every day, a child may need both today.
      ...(flat.works_with_children ? ['support.healthService', 'support.places', 'law.childAuthority'] : []),
      ...(policyId === 'parental-leave' ? leavePointsThatBlock : []),
    ]),
  });

  const status = (): Status => {
    if (points.blocking > 0) return 'not-ready';
    // Forms are not adopted; they are ready as soon as nothing blocks the policies that they belong to.
    if (!canBeAdopted(policyId)) return 'adopted';
    const { adoptedOn, approvedBy } = adoption;
    return adoptedOn !== undefined && adoptedOn <= date && approvedBy !== undefined ? 'adopted' : 'draft';
  };
  const statusText = (): string => {
    const now = status();
    if (policyId === packId)
      return now === 'not-ready' ? words.pack.notReady(points.blocking) : words.pack.ready(formatDate(date));
    if (policyId === 'forms') return now === 'not-ready' ? words.formsNotReady : words.formsReady;
    // Pages to hang up or hand out have no version: what counts is the day on which their names were right.
    if (!canBeAdopted(policyId))
      return now === 'not-ready' ? words.pageNotReady : words.pageMade(formatDate(date));
    if (now === 'not-ready')
      return words.statusNotReady(points.blocking, points.list().length - points.blocking);
    if (now === 'adopted' && adoption.adoptedOn !== undefined)
      return words.statusAdopted(formatDate(adoption.adoptedOn));
    return words.statusDraft(points.list().length);
  };

  return {
    policyId,
    profile,
    resolved,
    flat,
    language,
    words,
    date,
    audience,
    lines,
    routes: allRoutes,
    leave: () => leave(date),
    openLeavePoints: () => openLeavePoints(profile, flat, leave(date), date),
    points,
    isOrganisationReady: () => points.blockingWithout(leavePointsThatBlock) === 0,
    formatDate,
    status,
    statusText,
  };
}

/**
 * Opens the points that hurt people if they stay open, whether or not a sentence prints them: a door without
 * anybody behind it or without their consent, a step of a route that nobody may take, no number to call in danger.
 * In the leave policy also what decides about its figures.
 */
export function openBlockingPoints(setting: Setting): void {
  const { points, lines, flat, words, profile } = setting;
  const doors = new Set<string>();
  // Whoever is named to children receives what they tell: the same is asked of them as of the other doors.
  const forChildren: readonly RoleName[] =
    lines.holder('childFocalPoint') && flat.contact_with_children !== 'none' ? ['childFocalPoint'] : [];
  for (const role of [...doorsOf(flat), ...forChildren]) {
    const holder = lines.holder(role);
    if (!holder) {
      points.missing(`roles.${role}.who`);
      continue;
    }
    doors.add(holder.id);
    if (!canBeReached(holder)) points.missing(`roles.${role}.contact`);
    askForAgreement(holder, true);
  }
  for (const route of setting.routes()) {
    const base = route.subjects[0] === 'anyone' ? 'normal' : `routes.${route.id}`;
    for (const step of ['tell', 'other', 'investigates', 'decides', 'appeal'] as const) {
      const handler = route[step];
      if (!handler && step === 'other') continue;
      if (!handler) points.missing(`${base}.${step}.who`);
      else if (handler.type === 'person' && !doors.has(handler.person.id))
        askForAgreement(handler.person, false, route.subjects.includes('director'));
    }
  }
  for (const id of profile.roles?.casePanel ?? []) {
    const member = personOf(profile, id);
    if (member && !doors.has(member.id)) askForAgreement(member, false);
  }
  if (profile.support?.emergencyNumber === undefined) points.missing('support.emergencyNumber');
  if (flat.committee_required && profile.law?.committee === undefined) points.missing('law.committee');
  if (flat.works_with_children) {
    if (profile.support?.healthService === undefined) points.missing('support.healthService');
    if (profile.law?.childAuthority === undefined) points.missing('law.childAuthority');
  }
  if (setting.policyId === 'parental-leave') {
    for (const path of setting.openLeavePoints()) points.missing(path);
  }
  const lead = flat.has_board ? holderOf('boardLead', lines, flat) : undefined;
  if (lead && !doors.has(lead.id)) askForAgreement(lead, false);
  const investigator = lines.holder('investigator');
  if (!investigator) points.missing('roles.investigator.who');
  else if (investigator.trainedOn === undefined || investigator.trainedOn > setting.date) {
    points.add(
      `trained.${investigator.id}`,
      { class: 'dated', owner: 'authority', months: 3, words: 'set' },
      words.learningOf(investigator.title),
    );
  }
  const host = profile.organisation.hostedBy;
  if (host !== undefined) {
    points.add(
      'agreement.host',
      { class: 'dated', owner: 'authority', months: 0, words: 'agreed' },
      words.hostAgreement(host),
    );
  }
  if (flat.works_with_children) {
    for (const role of ['childFocalPoint', ...doorsOf(flat)] as const) {
      const holder = lines.holder(role);
      if (!holder || holder.phone !== undefined || holder.messaging !== undefined) continue;
      points.add(
        `phone.${holder.id}`,
        { class: 'dated', owner: 'focal-point', months: 0, words: 'set' },
        words.phoneOf(holder.title),
      );
    }
  }
  /** Those who receive concerns, and those with a part in cases about whoever leads, agree before adoption. */
  function askForAgreement(person: Person, door: boolean, aboutTheDirector = false): void {
    if (person.agreedOn !== undefined && person.agreedOn <= setting.date) return;
    points.add(
      `agreement.${person.id}`,
      {
        class: door || aboutTheDirector ? 'blocks' : 'dated',
        owner: 'authority',
        months: 0,
        words: 'agreed',
      },
      words.agreement(person.title, door),
    );
  }
}
