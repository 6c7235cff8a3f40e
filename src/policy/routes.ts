/**
 * Whom to tell, who investigates, who decides and who hears the appeal, for every person it might be about.
 *
 * The rule that everything here serves: nobody handles a concern about themselves, about somebody they are
 * related to, or about somebody they work under. Where nobody is left the place stays empty and becomes a
 * blocking open point; a person is never invented.
 */
import { areRelated } from '../profile/people.js';
import { Lines } from './lines.js';
import type { RouteSettings } from './lines.js';
import type { Person, Profile, RoleName } from '../profile/schema.js';

/**
 * Whom the concern is about. `anyone` is everybody without a row of their own; `person` is somebody of the people
 * list who holds no office, but sits on the body or is related to somebody who does hold one.
 */
export type Subject = 'anyone' | 'manager' | 'bodyMember' | 'person' | OfficeName;

/** Offices whose holders have a part in cases, so that a case about them needs a route of its own. */
const offices = [
  'focalPoint',
  'deputy',
  'childFocalPoint',
  'director',
  'chair',
  'boardLead',
  'hostDirector',
  'outsideContact',
  'outsideDeputy',
  'investigator',
  'decider',
  'appeal',
] as const satisfies readonly RoleName[];
export type OfficeName = (typeof offices)[number];

/**
 * A person in a role; the highest body, as a whole, without the person concerned, a panel of its members, or the
 * members who took no part before; somebody appointed for the case; or the host's own body and rules.
 */
export type Handler =
  | { readonly type: 'person'; readonly role: RoleName; readonly person: Person }
  | { readonly type: 'body'; readonly part: 'whole' | 'without' | 'panel' | 'rest' }
  | { readonly type: 'appointed' }
  | { readonly type: 'host'; readonly part: 'body' | 'rules' };

export interface Route {
  /** Stable: the first office, or the id of the person. */
  readonly id: string;
  /** Whom it is about, where that is one person of the people list. */
  readonly about: Person | undefined;
  /** One person may hold several offices: then one route serves all of them. */
  readonly subjects: readonly Subject[];
  readonly tell: Handler | undefined;
  /** A second door. */
  readonly other: Handler | undefined;
  readonly investigates: Handler | undefined;
  readonly decides: Handler | undefined;
  readonly appeal: Handler | undefined;
}

export type { RouteSettings } from './lines.js';

/** Offices at the top: whoever works for the organisation works under them. */
const top: ReadonlySet<Subject> = new Set(['director', 'chair', 'bodyMember', 'hostDirector']);

/** A body of two has nobody left who is independent of the other. */
const smallestIndependentBody = 3;
/** Three decide, and three others are left to hear an appeal. */
const smallestDividedBody = 6;

/** May `handler` have anything to do with a concern about `subject`? */
function mayHandle(
  handler: Handler,
  subject: Subject,
  about: Person | undefined,
  lines: Lines,
  settings: RouteSettings,
) {
  const aboutTheBody =
    subject === 'chair' || subject === 'bodyMember' || (about !== undefined && lines.onBody(about));
  const aboutTheTop = top.has(subject) || aboutTheBody;
  const bodyTooClose =
    settings.bodyRelated || (settings.bodySize ?? smallestIndependentBody) < smallestIndependentBody;
  if (handler.type === 'body') {
    if (aboutTheBody && (handler.part === 'whole' || bodyTooClose)) return false;
    if (settings.bodyRelated && (top.has(subject) || about?.id === lines.holder('director')?.id))
      return false;
    if (about === undefined) return true;
    return !lines.everybody().some((member) => lines.onBody(member) && areRelated(member, about));
  }
  if (handler.type !== 'person') return true;
  const { person } = handler;
  if (about) {
    if (person.id === about.id || areRelated(person, about) || lines.isUnder(person, about)) return false;
    // Of two colleagues neither judges the other.
    if (settings.tiny && lines.worksHere(person) && lines.worksHere(about)) return false;
  }
  if (lines.onBody(person) && bodyTooClose && aboutTheTop) return false;
  if (aboutTheTop && lines.worksHere(person)) {
    // Whoever works here works under the leadership, named or not; a host's people likewise under the host.
    if (subject !== 'hostDirector' || settings.hosted) return false;
  }
  return true;
}

/** Two people, two parts of the body, or a person and the members who had no part before: they can check each other. */
function independent(one: Handler, other: Handler, lines: Lines): boolean {
  if (one.type === 'person' && other.type === 'person') {
    return one.person.id !== other.person.id && !areRelated(one.person, other.person);
  }
  if (one.type === 'body' && other.type === 'body') {
    return (
      (one.part === 'panel') !== (other.part === 'panel') && (one.part === 'rest') !== (other.part === 'rest')
    );
  }
  if (one.type === 'person' && other.type === 'body')
    return !lines.onBody(one.person) || other.part === 'rest';
  if (one.type === 'body' && other.type === 'person')
    return !lines.onBody(other.person) || one.part === 'rest';
  return true;
}

/** An appeal goes up or outside, never to somebody who works under the one who decided. */
function mayReview(appeal: Handler, decision: Handler, lines: Lines): boolean {
  if (appeal.type !== 'person') return true;
  if (decision.type !== 'person') return !lines.worksHere(appeal.person);
  return !lines.isUnder(appeal.person, decision.person);
}

/** Whoever decides should not have to contradict the person they work under. */
function decidesUnder(decides: Handler, investigates: Handler, lines: Lines): boolean {
  return (
    decides.type === 'person' &&
    investigates.type === 'person' &&
    lines.isUnder(decides.person, investigates.person)
  );
}

/** Somebody whom a frightened person could call or write to. */
export function canBeReached(person: Person): boolean {
  return person.email !== undefined || person.phone !== undefined || person.messaging !== undefined;
}

type Candidate = RoleName | 'body' | 'panel' | 'rest';

const staffDoors: readonly RoleName[] = [
  'focalPoint',
  'deputy',
  'outsideContact',
  'outsideDeputy',
  'boardLead',
  'chair',
];
const topDoors: readonly RoleName[] = ['outsideContact', 'outsideDeputy', 'boardLead', 'chair'];
const deciders: readonly Candidate[] = [
  'decider',
  'director',
  'body',
  'chair',
  'boardLead',
  'panel',
  'outsideDeputy',
  'outsideContact',
];
/** About whoever leads, several members of the body judge together rather than one of them alone. */
const decidersAboutTheTop: readonly Candidate[] = [
  'decider',
  'body',
  'panel',
  'chair',
  'boardLead',
  'outsideDeputy',
  'outsideContact',
];
const reviewers: readonly Candidate[] = [
  'appeal',
  'body',
  'rest',
  'chair',
  'boardLead',
  'outsideDeputy',
  'outsideContact',
];

function routeFor(
  subjects: readonly Subject[],
  about: Person | undefined,
  lines: Lines,
  settings: RouteSettings,
): Route {
  const subject = subjects.find((candidate) => top.has(candidate)) ?? subjects[0] ?? 'anyone';
  const aboutTheBody =
    subjects.includes('bodyMember') ||
    subjects.includes('chair') ||
    (about !== undefined && lines.onBody(about));

  const size = settings.bodySize ?? 0;
  const handlers = (names: readonly Candidate[]): Handler[] => {
    const found: Handler[] = [];
    for (const name of names) {
      if (name === 'body') {
        if (settings.hasBody) found.push({ type: 'body', part: aboutTheBody ? 'without' : 'whole' });
        continue;
      }
      if (name === 'panel' || name === 'rest') {
        const enough =
          name === 'panel'
            ? size >= smallestDividedBody
            : settings.bodySize === undefined || size > smallestIndependentBody;
        if (settings.hasBody && enough) found.push({ type: 'body', part: name });
        continue;
      }
      const person = lines.holder(name);
      if (!person || found.some((other) => other.type === 'person' && other.person.id === person.id))
        continue;
      found.push({ type: 'person', role: name, person });
    }
    return found.filter((handler) =>
      subjects.every((candidate) => mayHandle(handler, candidate, about, lines, settings)),
    );
  };

  // A door without a telephone number or an address is none.
  const atTheTop = top.has(subject) || aboutTheBody;
  const doors = handlers(atTheTop ? topDoors : staffDoors).filter(
    (door) => door.type === 'person' && canBeReached(door.person),
  );
  const [tell, second] = doors;

  const route = { id: idOf(subjects, about), subjects, about, tell, other: second };
  if (subjects.includes('hostDirector')) {
    // Only the host can judge its own director.
    return {
      ...route,
      investigates: { type: 'appointed' },
      decides: { type: 'host', part: 'body' },
      appeal: { type: 'host', part: 'rules' },
    };
  }
  // Among two, whoever is not accused was harmed or is a witness.
  const amongTwo = settings.tiny === true && about === undefined;
  const deciding = handlers(atTheTop ? decidersAboutTheTop : deciders).filter(
    (handler) => !amongTwo || handler.type !== 'person' || !lines.worksHere(handler.person),
  );
  const { decides, appeal } = judges(deciding, handlers(reviewers), tell, lines);
  const [named] = handlers(['investigator']);
  const fits =
    named &&
    !isSamePerson(named, tell) &&
    (!decides || (independent(named, decides, lines) && !decidesUnder(decides, named, lines))) &&
    (!appeal || independent(named, appeal, lines));
  // Nobody is made an investigator who was not asked to be one: then somebody is appointed for the case.
  // A second door that has no other part in the case, where there is one.
  const isFree = (door: Handler) =>
    [decides, appeal].every(
      (part) =>
        !isSamePerson(door, part) &&
        !(part?.type === 'body' && door.type === 'person' && lines.onBody(door.person)),
    );
  const other = doors.slice(1).find(isFree) ?? second;
  return { ...route, other, investigates: fits ? named : { type: 'appointed' }, decides, appeal };
}

/**
 * The first pair in order of preference that can check each other, both without the person who received the report;
 * failing that, a decision without an appeal.
 */
function judges(
  deciding: readonly Handler[],
  reviewing: readonly Handler[],
  tell: Handler | undefined,
  lines: Lines,
): { readonly decides: Handler | undefined; readonly appeal: Handler | undefined } {
  for (const decides of deciding) {
    if (isSamePerson(decides, tell)) continue;
    for (const appeal of reviewing) {
      if (isSamePerson(appeal, tell)) continue;
      if (independent(decides, appeal, lines) && mayReview(appeal, decides, lines))
        return { decides, appeal };
    }
  }
  // Whoever received the report does not decide it: then the place stays empty and blocks adoption.
  return { decides: deciding.find((handler) => !isSamePerson(handler, tell)), appeal: undefined };
}

function idOf(subjects: readonly Subject[], about: Person | undefined): string {
  const [first = 'anyone'] = subjects;
  return first === 'person' ? (about?.id ?? first) : first;
}

function isSamePerson(one: Handler, other: Handler | undefined): boolean {
  return one.type === 'person' && other?.type === 'person' && one.person.id === other.person.id;
}

/**
 * The routes of an organisation: first the ordinary one (`anyone`), then one for each person or office that could
 * be concerned. Offices held by the same person share a route.
 */
export function computeRoutes(profile: Profile, settings: RouteSettings): readonly Route[] {
  const lines = new Lines(profile, settings);
  const subjects: Exclude<Subject, 'anyone' | 'person'>[] = [
    ...(settings.hasManagers ? (['manager'] as const) : []),
    ...offices.filter(
      (office) =>
        lines.holder(office) !== undefined ||
        (office === 'director' && settings.hasDirector) ||
        (office === 'chair' && settings.hasBody) ||
        (office === 'hostDirector' && settings.hosted),
    ),
    ...(settings.hasBody ? (['bodyMember'] as const) : []),
  ];
  const groups = new Map<string, { subjects: Subject[]; about: Person | undefined }>();
  const holders = offices.flatMap((office) => lines.holder(office) ?? []);
  for (const subject of subjects) {
    const about = subject === 'manager' || subject === 'bodyMember' ? undefined : lines.holder(subject);
    const key = about ? `person:${about.id}` : `office:${subject}`;
    const group = groups.get(key);
    if (group) group.subjects.push(subject);
    else groups.set(key, { subjects: [subject], about });
  }
  for (const person of lines.everybody()) {
    const close = lines.onBody(person) || holders.some((holder) => areRelated(holder, person));
    if (close && !groups.has(`person:${person.id}`)) {
      groups.set(`person:${person.id}`, { subjects: ['person'], about: person });
    }
  }
  return [
    routeFor(['anyone'], undefined, lines, settings),
    ...[...groups.values()].map(({ subjects: concerned, about }) =>
      routeFor(concerned, about, lines, settings),
    ),
  ];
}
