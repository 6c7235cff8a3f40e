/**
 * Answers from a document: a profile is built anew from the facts that a Word file carries and from what stands in
 * its fields now. What a document does not say stays unanswered, and what could not be taken is told.
 */
import { defaultsUsed } from './defaults.js';
import { factNames, flatFacts } from './facts.js';
import type { FactName } from './facts.js';
import { schemaPathOf, schemaPaths, valueAt } from './paths.js';
import { policyIds } from './schema.js';
import { asProfile, newId, problemsAt, withValue } from './typed-answers.js';
import type { Data } from './typed-answers.js';

/** What is needed of a Word file; a `PolicyFile` has it. */
export interface FactSource {
  readonly policyId?: string;
  /** By path of the templates, such as `organisation.website`, or by flat name, such as `staff_count`. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly fields: readonly {
    readonly key: string;
    /** Id of the open point whose words were written. */
    readonly open?: string;
    readonly written?: string;
    /** What stands at each place now. */
    readonly texts: readonly string[];
  }[];
}

export interface NotTaken {
  /** Path of the profile. */
  readonly path: string;
  /**
   * `not-said`: the document only says that there is something, not what. `not-usable`: what stands there cannot be
   * an answer. `short-name`: the full name is not in the document; the short one was taken instead.
   */
  readonly reason: 'not-said' | 'not-usable' | 'short-name';
  /** What stands there, where it is words. */
  readonly text?: string;
}

export interface TakenAnswers {
  readonly answers: Data;
  readonly notTaken: readonly NotTaken[];
}

/** Facts of the templates that are an answer under another path. */
const otherPaths: Readonly<Record<string, string>> = {
  staff_count: 'staff.count',
  countries: 'organisation.countries',
  'targets.body.size': 'governance.bodySize',
  'targets.body.women': 'governance.bodyWomen',
  'targets.body.percent': 'targets.bodyPercent',
  'targets.body.year': 'targets.bodyYear',
  'targets.body.interimPercent': 'targets.interimPercent',
  'targets.body.interimYear': 'targets.interimYear',
  'targets.leadership.size': 'governance.leadershipSize',
  'targets.leadership.women': 'governance.leadershipWomen',
  'targets.leadership.percent': 'targets.leadershipPercent',
  'targets.leadership.year': 'targets.leadershipYear',
};

/** What an answer must be for a flat fact to come out as it is in the file; `undefined`: nothing can be said. */
const answersOfFlatFacts: Readonly<
  Partial<Record<FactName, (value: unknown) => readonly [string, unknown]>>
> = {
  is_ngo: () => ['organisation.type', 'ngo'],
  is_company: () => ['organisation.type', 'company'],
  is_network: () => ['organisation.type', 'network'],
  is_public_body: () => ['organisation.type', 'public-body'],
  is_group: () => ['organisation.type', 'group'],
  is_listed_company: (value) => ['organisation.listed', value],
  is_sme: (value) => ['organisation.smallOrMedium', value],
  gdpr_applies: (value) => ['organisation.holdsEuropeanData', value],
  committee_required: (value) => ['law.committeeRequired', value],
  has_regulator: (value) => ['law.hasRegulator', value],
  is_volunteer_only: () => ['staff.count', 0],
  is_one_person: () => ['staff.count', 1],
  volunteer_count: (value) => ['staff.volunteers', value],
  has_interns: (value) => ['staff.internsOrConsultants', value],
  employs_minors: (value) => ['staff.minors', value],
  is_unionised: () => ['staff.representation', 'union'],
  has_worker_reps: () => ['staff.representation', 'elected'],
  has_collective_agreement: (value) => ['staff.collectiveAgreement', value],
  has_board: (value) => ['governance.hasBody', value],
  board_size: (value) => ['governance.bodySize', value],
  leadership_size: (value) => ['governance.leadershipSize', value],
  has_members: (value) => ['governance.members', value === true ? 'individuals' : 'none'],
  members_are_organisations: () => ['governance.members', 'organisations'],
  leadership_measure: (value) => ['targets.measure', value],
  has_participants: (value) => ['work.participants', value],
  contact_with_children: (value) => ['work.childContact', value],
  children_online: (value) => ['work.childrenOnline', value],
  uses_child_images: (value) => ['work.childImages', value],
  at_risk_adults: (value) => ['work.adultsAtRisk', value],
  is_humanitarian: (value) => ['work.humanitarian', value],
  has_partners: (value) => ['work.partners', value],
  has_donor_reporting: (value) => ['work.donorReporting', value],
  does_research: (value) => ['work.research', value],
  works_with_men_boys: (value) => ['work.menAndBoys', value],
  is_menengage_member: (value) => ['network.menengageMember', value],
};

/** Flat facts that only say that something is there, and the answer that would say what. */
const saidOnlyThere: Readonly<Partial<Record<FactName, string>>> = {
  has_volunteers: 'staff.volunteers',
  has_stipended_volunteers: 'staff.stipendedVolunteers',
  has_casual: 'staff.casual',
  is_small: 'staff.count',
};

/** @param file What a document says about itself. Never fails; may find little. */
export function answersFromFacts(file: FactSource): TakenAnswers {
  const taking = new Taking(file);
  return taking.result();
}

class Taking {
  private answers: Data = { profile: 1 };
  private readonly notTaken: NotTaken[] = [];
  /** Facts, with what somebody wrote over them in Word. */
  private readonly facts: Readonly<Record<string, unknown>>;

  constructor(private readonly file: FactSource) {
    this.facts = { ...file.facts, ...writtenOver(file) };
  }

  result(): TakenAnswers {
    this.takeName();
    this.takePeople();
    this.takeSameNames();
    this.takeServices();
    this.takeAdoption();
    this.takeFlatFacts();
    this.leaveDefaults();
    return { answers: this.answers, notTaken: this.notTaken };
  }

  private text(name: string): string | undefined {
    const value = this.facts[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  }

  /** Sets an answer if it can be one. */
  private take(path: string, value: unknown): boolean {
    const candidate = withValue(this.answers, path, value);
    if (problemsAt(candidate, path).length === 0) {
      this.answers = candidate;
      return true;
    }
    this.notTaken.push({ path, reason: 'not-usable', ...(typeof value === 'string' ? { text: value } : {}) });
    return false;
  }

  private takeName(): void {
    const name = this.text('organisation.name');
    const short = this.text('organisation.shortName');
    if (name !== undefined) this.take('organisation.name', name);
    else if (short !== undefined && this.take('organisation.name', short)) {
      this.notTaken.push({ path: 'organisation.name', reason: 'short-name', text: short });
    } else this.notTaken.push({ path: 'organisation.name', reason: 'not-said' });
  }

  /** Whoever holds a role: somebody who holds two is one person. */
  private takePeople(): void {
    const roles = schemaPaths().flatMap(({ path, kind, list }) =>
      kind === 'person' && !list && path.startsWith('roles.') ? [path] : [],
    );
    const ids = new Map<string, string>();
    for (const path of roles) {
      const who = this.text(`${path}.who`) ?? (path === 'roles.director' ? this.directorTitle() : undefined);
      const title = this.text(`${path}.title`) ?? titleOf(who);
      if (title === undefined) continue;
      const name = this.text(`${path}.name`) ?? (who === undefined ? undefined : nameOf(who, title));
      const key = `${name ?? ''}|${title}`;
      const id = ids.get(key) ?? newId(name ?? title, [...ids.values()], 'person');
      if (!ids.has(key)) {
        const person = { id, ...(name === undefined ? {} : { name }), title };
        if (!this.take(`people.${String(ids.size)}`, person)) continue;
        ids.set(key, id);
      }
      const place = `people.${String([...ids.keys()].indexOf(key))}`;
      this.takePosition(path, place);
      for (const [field, value] of Object.entries(this.contactsOf(path))) {
        if (valueAt(this.answers, `${place}.${field}`) === undefined) this.take(`${place}.${field}`, value);
      }
      this.take(path, id);
    }
    if (this.facts['has_case_panel'] === true) {
      this.notTaken.push({ path: 'roles.casePanel', reason: 'not-said' });
    }
  }

  /** The word `Director` alone is what stands where nobody was picked. */
  private directorTitle(): string | undefined {
    const title = this.text('director.title') ?? this.text('director.the')?.replace(/^the /iu, '');
    return title === 'Director' && this.facts['has_director'] !== true ? undefined : title;
  }

  private takePosition(role: string, person: string): void {
    if (valueAt(this.answers, `${person}.position`) !== undefined) return;
    const isOnBoard = this.facts['outside_contact_on_board'] === true;
    if (role === 'roles.chair' || role === 'roles.boardLead') this.take(`${person}.position`, 'board');
    if (role === 'roles.outsideContact') this.take(`${person}.position`, isOnBoard ? 'board' : 'outside');
  }

  private contactsOf(role: string): Data {
    const own = ['email', 'phone', 'messaging', 'languages', 'hours'].flatMap((field) => {
      const value = this.facts[`${role}.${field}`];
      return value === undefined || value === '' ? [] : [[field, value] as const];
    });
    const joined: Record<string, string> = {};
    for (const part of (this.text(`${role}.contact`) ?? '').split(/,\s+/u)) {
      if (part === '') continue;
      const field = contactField(part);
      joined[field] = joined[field] === undefined ? part : `${joined[field]}, ${part}`;
    }
    return { ...joined, ...Object.fromEntries(own) };
  }

  /** Facts whose path is that of an answer, or stands for one. */
  private takeSameNames(): void {
    for (const [name, value] of Object.entries(this.facts)) {
      const path = otherPaths[name] ?? name;
      const field = schemaPathOf(path);
      // A long name stands where there is no short one.
      const isName =
        path === 'organisation.name' ||
        (path === 'organisation.shortName' && value === valueAt(this.answers, 'organisation.name'));
      const isOwn = isName || /^(?:roles|policies|people)\./u.test(path);
      if (!field || field.path !== path || isOwn || isEmpty(value)) continue;
      if (valueAt(this.answers, path) === undefined) this.take(path, value);
    }
    const body = this.text('body.the')?.replace(/^the /iu, '');
    const days = this.facts['leave.domesticViolenceDays'];
    if (typeof days === 'number' && days > 0) this.take('leave.domesticViolenceChoice', 'paid-days');
    if (body !== undefined && this.facts['has_board'] !== false) this.take('governance.bodyName', body);
  }

  private takeServices(): void {
    const kinds = schemaPathOf('support.services.0.kind')?.choices ?? [];
    const services = kinds.flatMap((kind) => {
      const [name, contact, place] = ['name', 'contact', 'place'].map((field) =>
        this.text(`support.services.${kind}.${field}`),
      );
      if (name === undefined) return [];
      if (contact === undefined) {
        this.notTaken.push({ path: 'support.services', reason: 'not-said', text: name });
        return [];
      }
      return [{ id: kind, kind, name, contact, ...(place === undefined ? {} : { place }) }];
    });
    if (services.length > 0) this.take('support.services', services);
  }

  /** What was decided about this one policy says nothing about the others. */
  private takeAdoption(): void {
    const id = policyIds.find((policy) => policy === this.file.policyId);
    if (!id) return;
    for (const { path } of schemaPaths()) {
      const field = /^policies\.\*\.([a-zA-Z]+)$/u.exec(path)?.[1];
      const value = field === undefined ? undefined : this.facts[`policy.${field}`];
      if (field !== undefined && !isEmpty(value)) this.take(`policies.${id}.${field}`, value);
    }
  }

  /** What the conditions of the document hang on comes out as it was, or is told. */
  private takeFlatFacts(): void {
    const known: readonly string[] = factNames;
    for (const name of factNames) {
      const wanted = this.file.facts[name];
      if (wanted === undefined || !known.includes(name) || this.has(name, wanted)) continue;
      const answer = answersOfFlatFacts[name];
      // That it is no company says nothing of what it is.
      if (name.startsWith('is_') && wanted === false && !answersAsAsked(name)) continue;
      if (answer) {
        const [path, value] = answer(wanted);
        const candidate = withValue(this.answers, path, value);
        if (problemsAt(candidate, path).length === 0) this.answers = candidate;
      } else if (wanted === true) {
        const path = saidOnlyThere[name];
        if (path !== undefined) this.notTaken.push({ path, reason: 'not-said' });
      }
    }
  }

  private has(name: FactName, wanted: unknown): boolean {
    return JSON.stringify(flatFacts(asProfile(this.answers))[name]) === JSON.stringify(wanted);
  }

  /** An answer that only says what the default says is none: whoever wrote the document may never have been asked. */
  private leaveDefaults(): void {
    for (const { path } of schemaPaths()) {
      const value = valueAt(this.answers, path);
      if (value === undefined) continue;
      this.leaveIfDefault(path, value);
    }
    const own = this.file.policyId ?? '';
    for (const field of ['version', 'reviewMonths']) {
      const path = `policies.${own}.${field}`;
      const value = valueAt(this.answers, path);
      if (value !== undefined) this.leaveIfDefault(path, value);
    }
  }

  private leaveIfDefault(path: string, value: unknown): void {
    const without = withValue(this.answers, path, undefined);
    if (problemsAt(without).length > 0) return;
    const used = defaultsUsed(asProfile(without)).find((entry) => entry.path === path);
    if (used && JSON.stringify(used.value) === JSON.stringify(value)) this.answers = without;
  }
}

/** Yes/no facts of the form `is_…` that are asked, so that a no is an answer. */
function answersAsAsked(name: FactName): boolean {
  return ['is_listed_company', 'is_sme', 'is_humanitarian', 'is_menengage_member'].includes(name);
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

/** The text of fields that was changed in Word, the same at every place; by key. */
function writtenOver({ fields }: FactSource): Record<string, string> {
  return Object.fromEntries(
    fields.flatMap(({ key, written, texts }) => {
      const [text = ''] = texts;
      const isChanged = written !== undefined && text !== written && texts.every((other) => other === text);
      return isChanged && !key.includes('|') ? [[key, text] as const] : [];
    }),
  );
}

/** "Amina Odhiambo, Safeguarding Lead" has the title after the first comma; words without one are a title. */
function titleOf(who: string | undefined): string | undefined {
  return who?.replace(/^[^,]+,\s+/u, '');
}

function nameOf(who: string, title: string): string | undefined {
  const ending = `, ${title}`;
  return who.endsWith(ending) ? who.slice(0, -ending.length) : undefined;
}

function contactField(part: string): 'email' | 'phone' | 'messaging' {
  if (part.includes('@')) return 'email';
  return /^[+(\d][\d\s+\-()./]*$/u.test(part) ? 'phone' : 'messaging';
}
