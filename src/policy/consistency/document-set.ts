/** The documents of one organisation in one language, with everything that the rules ask of them. */
import type { ResolvedProfile } from '../../profile/defaults.js';
import type { FlatFacts } from '../../profile/facts.js';
import { policyIds } from '../../profile/schema.js';
import type { Person, Profile, RoleName } from '../../profile/schema.js';
import type { CompiledPolicy } from '../../template/compiled.js';
import { isPolicyId } from '../adoption.js';
import type { Clause, FieldValue, PolicyDocument } from '../document.js';
import type { Lines } from '../lines.js';
import { organisationOf } from '../organisation.js';
import type { Route } from '../routes.js';
import { holderOf } from '../values.js';
import { durationsIn } from './durations.js';
import { linesOf } from './lines.js';
import type { Line } from './lines.js';

export interface SetInput {
  readonly documents: readonly PolicyDocument[];
  readonly profile: Profile;
  /** The same documents in every language that was given. */
  readonly everyLanguage?: readonly PolicyDocument[];
  /** ISO day. */
  readonly date: string;
  /** The compiled documents: only with them is it known what should be there and is not. */
  readonly compiled: readonly CompiledPolicy[] | undefined;
}

/** One document, read once. */
interface Reading {
  readonly lines: readonly Line[];
  readonly byClause: ReadonlyMap<string, readonly Line[]>;
  readonly clauses: ReadonlyMap<string, Clause>;
}

/** Documents never change: whoever looks at one again, in another set, has it read already. */
const readings = new WeakMap<PolicyDocument, Reading>();
const nothing: Reading = { lines: [], byClause: new Map(), clauses: new Map() };

function readingOf(document: PolicyDocument): Reading {
  const known = readings.get(document);
  if (known) return known;
  // The table of open points tells what is missing, in words that would be wrong anywhere else.
  const lines = linesOf(document).filter(({ clause }) => clause.id !== 'open-points');
  const clauses = document.sections.flatMap((section) => section.clauses);
  const byClause = new Map<string, Line[]>();
  for (const line of lines) {
    const found = byClause.get(line.clause.id);
    if (found) found.push(line);
    else byClause.set(line.clause.id, [line]);
  }
  const reading = { lines, byClause, clauses: new Map(clauses.map((clause) => [clause.id, clause])) };
  readings.set(document, reading);
  return reading;
}

export class DocumentSet {
  readonly profile: Profile;
  readonly date: string;
  readonly flat: FlatFacts;
  readonly resolved: ResolvedProfile;
  readonly people: Lines;
  readonly compiled: readonly CompiledPolicy[] | undefined;
  /** What was given, also what is not printed. */
  readonly given: readonly PolicyDocument[];
  readonly everyLanguage: readonly PolicyDocument[];
  /** Documents that are printed. */
  readonly documents: readonly PolicyDocument[];
  /** The policies among them, as one reads them. */
  readonly policies: readonly PolicyDocument[];
  private readonly known: ReadonlyMap<string, PolicyDocument>;
  private all: readonly Line[] | undefined;
  private timed: readonly Line[] | undefined;
  private told: string | undefined;

  constructor(input: SetInput) {
    const { flat, resolved, lines } = organisationOf(input.profile);
    this.profile = input.profile;
    this.date = input.date;
    this.compiled = input.compiled;
    this.flat = flat;
    this.resolved = resolved;
    this.people = lines;
    this.given = input.documents;
    this.everyLanguage = input.everyLanguage ?? input.documents;
    this.documents = input.documents.filter(({ withheld }) => withheld !== true);
    this.policies = this.documents.filter(({ policy }) => isPolicyId(policy.id));
    this.known = new Map(this.documents.map((document) => [document.policy.id, document]));
  }

  document(id: string): PolicyDocument | undefined {
    return this.known.get(id);
  }

  routes(): readonly Route[] {
    return organisationOf(this.profile).routes();
  }

  /** Everything that one document says, or all of them. */
  lines(id?: string): readonly Line[] {
    if (id === undefined) return (this.all ??= this.documents.flatMap(({ policy }) => this.lines(policy.id)));
    return this.read(id).lines;
  }

  /**
   * Lines that hold one of these parts of words, in small letters: looking for parts is so much cheaper than matching
   * a pattern that each rule takes this first look.
   */
  linesWith(...parts: readonly string[]): readonly Line[] {
    return this.lines().filter(({ low }) => parts.some((part) => low.includes(part)));
  }

  /** Sentences and rows that hold a length of time: a fifth of all lines, and the only ones that days are read from. */
  timedLines(): readonly Line[] {
    return (this.timed ??= this.lines().filter(
      ({ kind, low }) => kind !== 'heading' && kind !== 'blank' && durationsIn(low).length > 0,
    ));
  }

  clause(id: string, clauseId: string): Clause | undefined {
    return this.read(id).clauses.get(clauseId);
  }

  linesIn(id: string, clauseId: string): readonly Line[] {
    return this.read(id).byClause.get(clauseId) ?? [];
  }

  private read(id: string): Reading {
    const document = this.known.get(id);
    return document ? readingOf(document) : nothing;
  }

  /** A value as a document prints it, whatever its format. */
  field(id: string, path: string): FieldValue | undefined {
    const fields = this.known.get(id)?.fields ?? {};
    return fields[path] ?? Object.values(fields).find(({ key }) => key.startsWith(`${path}|`));
  }

  holder(role: RoleName): Person | undefined {
    return holderOf(role, this.people, this.flat);
  }

  /** Did the organisation itself write these words among its answers? */
  wasTold(words: string): boolean {
    this.told ??= textsIn(this.profile).join('\n').toLowerCase();
    return this.told.includes(words.toLowerCase());
  }

  /** Documents that this organisation should have: no leave policy where nobody is employed. */
  belongs(id: string): boolean {
    return id !== 'parental-leave' || this.flat.has_staff;
  }

  /** Of these documents, those that belong to the organisation and were not given. */
  missing(ids: readonly string[]): readonly string[] {
    const given = new Set(this.given.map(({ policy }) => policy.id));
    return ids.filter((id) => this.belongs(id) && !given.has(id));
  }
}

/** Ids of the five policies, for rules that hold for all of them. */
export const allPolicies: readonly string[] = policyIds;

/** The three that say what happens after a report. */
export const casePolicies: readonly string[] = ['code-of-conduct', 'child-protection', 'sexual-harassment'];

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
