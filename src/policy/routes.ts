/**
 * Whom to tell, who investigates, who decides and who hears the appeal, for every person it might be about.
 *
 * The rule that everything here serves: nobody handles a concern about themselves, about somebody they are
 * related to, or about somebody they work under. Where nobody is left the place stays empty and becomes a
 * blocking open point; a person is never invented.
 */
import type { Person, Profile, RoleName } from '../profile/schema.js';

/** Whom the concern is about. `anyone` is everybody who holds none of the offices. */
export type Subject =
  | 'anyone'
  | 'manager'
  | 'focalPoint'
  | 'deputy'
  | 'childFocalPoint'
  | 'director'
  | 'chair'
  | 'bodyMember'
  | 'outsideContact'
  | 'hostDirector';

/**
 * A person in a role, or the highest body: as a whole, without the person concerned, a panel of its members, or
 * the members who took no part before.
 */
export type Handler =
  | { readonly type: 'person'; readonly role: RoleName; readonly person: Person }
  | { readonly type: 'body'; readonly part: 'whole' | 'without' | 'panel' | 'rest' };

export interface Route {
  /** One person may hold several offices: then one route serves all of them. */
  readonly subjects: readonly Subject[];
  readonly tell: Handler | undefined;
  /** A second door. */
  readonly other: Handler | undefined;
  readonly investigates: Handler | undefined;
  readonly decides: Handler | undefined;
  readonly appeal: Handler | undefined;
}

/** What the computation needs to know beyond the people list. */
export interface RouteSettings {
  readonly hasBody: boolean;
  /** Members of the highest body, if known. */
  readonly bodySize: number | undefined;
  /** The members are relatives or friends of the director, or of each other. */
  readonly bodyRelated: boolean;
  readonly hosted: boolean;
  readonly hasManagers: boolean;
  readonly hasDirector: boolean;
}

const subjectRoles: Readonly<Partial<Record<Subject, RoleName>>> = {
  focalPoint: 'focalPoint',
  deputy: 'deputy',
  childFocalPoint: 'childFocalPoint',
  director: 'director',
  chair: 'chair',
  outsideContact: 'outsideContact',
  hostDirector: 'hostDirector',
};

/** Offices at the top: whoever works for the organisation works under them. */
const top: ReadonlySet<Subject> = new Set(['director', 'chair', 'bodyMember', 'hostDirector']);

/** A body of two has nobody left who is independent of the other. */
const smallestIndependentBody = 3;
/** Three decide, and three others are left to hear an appeal. */
const smallestDividedBody = 6;

/** The people of an organisation and the lines between them. */
export class Lines {
  private readonly byId: ReadonlyMap<string, Person>;
  private readonly roleIds: Readonly<Partial<Record<RoleName, string | undefined>>>;

  constructor(
    profile: Profile,
    private readonly settings: RouteSettings,
  ) {
    this.byId = new Map((profile.people ?? []).map((person) => [person.id, person]));
    const { casePanel: _panel, ...single } = profile.roles ?? {};
    this.roleIds = single;
  }

  holder(role: RoleName): Person | undefined {
    const id = this.roleIds[role];
    return id === undefined ? undefined : this.byId.get(id);
  }

  /** Where somebody stands; unknown counts as staff, because staff work under the director: the safe reading. */
  position(person: Person): NonNullable<Person['position']> {
    if (person.position) return person.position;
    if (person.id === this.roleIds.chair || person.onBoard === true) return 'board';
    if (person.id === this.roleIds.outsideContact || person.id === this.roleIds.outsideDeputy)
      return 'outside';
    if (person.id === this.roleIds.hostDirector) return 'host';
    return 'staff';
  }

  onBody(person: Person): boolean {
    return this.settings.hasBody && (person.onBoard === true || this.position(person) === 'board');
  }

  /** The person somebody works under: as told, else as the position implies. */
  private superior(person: Person): Person | undefined {
    if (person.reportsTo !== undefined) return this.byId.get(person.reportsTo);
    const position = this.position(person);
    const works = position === 'staff' || position === 'volunteer';
    if (works && person.id !== this.roleIds.director) return this.holder('director');
    if (works) return this.settings.hosted ? this.holder('hostDirector') : this.holder('chair');
    if (position === 'host' && person.id !== this.roleIds.hostDirector) return this.holder('hostDirector');
    return undefined;
  }

  /** Works under `above`, directly or through others. */
  isUnder(person: Person, above: Person): boolean {
    const seen = new Set<string>([person.id]);
    for (let next = this.superior(person); next && !seen.has(next.id); next = this.superior(next)) {
      if (next.id === above.id) return true;
      seen.add(next.id);
    }
    return false;
  }

  /** Paid by or volunteering for the organisation, so under its leadership even where the leader is not named. */
  worksHere(person: Person): boolean {
    const position = this.position(person);
    return position === 'staff' || position === 'volunteer';
  }

  areRelated(one: Person, other: Person): boolean {
    return (one.relatedTo ?? []).includes(other.id) || (other.relatedTo ?? []).includes(one.id);
  }

  everybody(): readonly Person[] {
    return [...this.byId.values()];
  }
}

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
  const bodyTooClose =
    settings.bodyRelated || (settings.bodySize ?? smallestIndependentBody) < smallestIndependentBody;
  if (handler.type === 'body') {
    if (aboutTheBody && (handler.part === 'whole' || bodyTooClose)) return false;
    if (settings.bodyRelated && (top.has(subject) || about?.id === lines.holder('director')?.id))
      return false;
    if (about === undefined) return true;
    return !lines.everybody().some((member) => lines.onBody(member) && lines.areRelated(member, about));
  }
  const { person } = handler;
  if (about) {
    if (person.id === about.id || lines.areRelated(person, about) || lines.isUnder(person, about))
      return false;
  }
  if (lines.onBody(person) && bodyTooClose && (aboutTheBody || top.has(subject))) return false;
  if (top.has(subject) && lines.worksHere(person)) {
    // Whoever works here works under the leadership, named or not; a host's people likewise under the host.
    if (subject !== 'hostDirector' || settings.hosted) return false;
  }
  return true;
}

/** Two people, two parts of the body, or a person and the members who had no part before: they can check each other. */
function independent(one: Handler, other: Handler, lines: Lines): boolean {
  if (one.type === 'person' && other.type === 'person') {
    return one.person.id !== other.person.id && !lines.areRelated(one.person, other.person);
  }
  if (one.type === 'body' && other.type === 'body') {
    return (
      (one.part === 'panel') !== (other.part === 'panel') && (one.part === 'rest') !== (other.part === 'rest')
    );
  }
  const [person, body] =
    one.type === 'person' ? [one.person, other] : [(other as typeof one & { person: Person }).person, one];
  return !lines.onBody(person) || (body.type === 'body' && body.part === 'rest');
}

/** An appeal goes up or outside, never to somebody who works under the one who decided. */
function mayReview(appeal: Handler, decision: Handler, lines: Lines): boolean {
  if (appeal.type === 'body') return true;
  if (decision.type === 'body') return !lines.worksHere(appeal.person);
  return !lines.isUnder(appeal.person, decision.person);
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
const investigators: readonly RoleName[] = [
  'investigator',
  'outsideDeputy',
  'boardLead',
  'outsideContact',
  'deputy',
  'focalPoint',
  'chair',
];
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

  const doors = handlers(top.has(subject) ? topDoors : staffDoors);
  const [tell, other] = doors;

  let best: Pick<Route, 'investigates' | 'decides' | 'appeal'> = {
    investigates: undefined,
    decides: undefined,
    appeal: undefined,
  };
  let bestFilled = -1;
  const maybe = (list: Handler[]): (Handler | undefined)[] => [...list, undefined];
  // The lists are short (at most eight each); the first complete combination in order of preference wins.
  for (const decides of maybe(handlers(deciders))) {
    for (const appeal of maybe(handlers(reviewers))) {
      if (appeal && isSamePerson(appeal, tell)) continue;
      if (decides && appeal && !(independent(decides, appeal, lines) && mayReview(appeal, decides, lines)))
        continue;
      for (const investigates of maybe(preferOthers(handlers(investigators), tell))) {
        if (investigates && decides && !independent(investigates, decides, lines)) continue;
        if (investigates && appeal && !independent(investigates, appeal, lines)) continue;
        // Where somebody is missing: a decision matters most, then somebody to look into it, then the appeal.
        const filled = (decides ? 4 : 0) + (investigates ? 2 : 0) + (appeal ? 1 : 0);
        if (filled > bestFilled) {
          best = { investigates, decides, appeal };
          bestFilled = filled;
        }
        if (filled === 7) return { subjects, tell, other, ...best };
      }
    }
  }
  return { subjects, tell, other, ...best };
}

function isSamePerson(one: Handler, other: Handler | undefined): boolean {
  return one.type === 'person' && other?.type === 'person' && one.person.id === other.person.id;
}

/** Whoever received a report is the last choice to look into it. */
function preferOthers(list: Handler[], receiver: Handler | undefined): Handler[] {
  const isReceiver = (handler: Handler) => isSamePerson(handler, receiver);
  return [...list.filter((handler) => !isReceiver(handler)), ...list.filter(isReceiver)];
}

/**
 * The routes of an organisation: first the ordinary one (`anyone`), then one for each person or office that could
 * be concerned. Offices held by the same person share a route.
 */
export function computeRoutes(profile: Profile, settings: RouteSettings): readonly Route[] {
  const lines = new Lines(profile, settings);
  const offices: Subject[] = [
    ...(settings.hasManagers ? (['manager'] as const) : []),
    ...(['focalPoint', 'deputy', 'childFocalPoint'] as const).filter(
      (subject) => lines.holder(subject) !== undefined,
    ),
    ...(settings.hasDirector ? (['director'] as const) : []),
    ...(settings.hasBody ? (['chair', 'bodyMember'] as const) : []),
    ...(settings.hosted ? (['hostDirector'] as const) : []),
    ...(lines.holder('outsideContact') ? (['outsideContact'] as const) : []),
  ];
  const groups = new Map<string, { subjects: Subject[]; about: Person | undefined }>();
  for (const subject of offices) {
    const role = subjectRoles[subject];
    const about = role === undefined ? undefined : lines.holder(role);
    const key = about ? `person:${about.id}` : `office:${subject}`;
    const group = groups.get(key);
    if (group) group.subjects.push(subject);
    else groups.set(key, { subjects: [subject], about });
  }
  return [
    routeFor(['anyone'], undefined, lines, settings),
    ...[...groups.values()].map(({ subjects, about }) => routeFor(subjects, about, lines, settings)),
  ];
}
