/** Answers with their defaults filled in, and the list of the defaults that were used. */
import { adoptionOf, defaults, reviewMonthsOf } from './default-table.js';
import type { Default, DefaultPath, DefaultSource } from './default-table.js';
import { flatFacts } from './facts.js';
import type { FlatFacts } from './facts.js';
import { policyIds } from './schema.js';
import type { Adoption, Person, PolicyId, Profile } from './schema.js';

export { adoptionOf, defaults, reviewMonthsOf } from './default-table.js';
export type { Default, DefaultPath, DefaultSource } from './default-table.js';

type GroupName = Exclude<keyof Profile, 'profile' | 'notes' | 'people' | 'adoption' | 'policies'>;
type Groups = { [Name in GroupName]: NonNullable<Profile[Name]> };

type ValueAt<Path extends DefaultPath> = ReturnType<(typeof defaults)[Path]['value']>;
/** The fields of a group that always have a value once defaults are filled in. */
type Filled<Group extends string> = {
  [
    Path in DefaultPath as Path extends `${Group}.${infer Field}`
      ? undefined extends ValueAt<Path>
        ? never
        : Field
      : never
  ]: true;
};

/** One policy's facts of adoption, with the version and the review rhythm always known. */
export type ResolvedAdoption = Omit<Adoption, 'version' | 'reviewMonths'> & {
  version: string;
  reviewMonths: number;
};

/** A profile whose defaults are filled in. Fields with a default in every case are never missing. */
export type ResolvedProfile = {
  readonly [Group in keyof Groups]: Readonly<
    Omit<Groups[Group], keyof Filled<Group>> & {
      [Field in keyof Filled<Group> & keyof Groups[Group]]-?: NonNullable<Groups[Group][Field]>;
    }
  >;
} & {
  /** The people list; empty when none was given. */
  readonly people: readonly Person[];
  /** The answers that hold for every policy, as given. */
  readonly adoption: Readonly<Adoption>;
  /** What holds for each policy: its own answers, then the shared ones, then defaults. */
  readonly policies: Readonly<Record<PolicyId, Readonly<ResolvedAdoption>>>;
  /** The director's title from the people list, else `Director`. */
  readonly directorTitle: string;
};

export interface UsedDefault {
  /** Such as `timeLimits.acknowledgeDays` or `policies.child-protection.version`. */
  readonly path: string;
  readonly value: unknown;
  readonly source: DefaultSource;
  readonly note: string;
}

const groupNames = [
  'organisation',
  'roles',
  'staff',
  'governance',
  'work',
  'network',
  'timeLimits',
  'leave',
  'targets',
  'training',
  'records',
  'law',
  'support',
  'document',
] as const satisfies readonly (keyof Groups)[];

const perPolicy = 'policies.*.';

/** The table with its paths taken apart. */
const rows = Object.entries<Default>(defaults).map(([path, entry]) => {
  const [group = '', item = '', field] = path.split('.');
  return { path, entry, group, field: field ?? item, isPerPolicy: path.startsWith(perPolicy) };
});

/** An empty list is no answer. */
function isAnswered(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

/** Calls `use` for every default that stands in for a missing answer, in the order of the table. */
function eachDefault(
  profile: Profile,
  flat: FlatFacts,
  use: (row: (typeof rows)[number], value: unknown, policy?: PolicyId) => void,
): void {
  const adoptions = policyIds.map((policy) => adoptionOf(profile, policy));
  for (const row of rows) {
    const { entry, group, field } = row;
    if (row.isPerPolicy) {
      policyIds.forEach((policy, index) => {
        if (adoptions[index]?.[field as 'version' | 'reviewMonths'] !== undefined) return;
        use(row, field === 'reviewMonths' ? reviewMonthsOf(policy) : entry.value(profile, flat), policy);
      });
      continue;
    }
    const answers = (profile as Readonly<Record<string, unknown>>)[group] as
      Readonly<Record<string, unknown>> | undefined;
    if (isAnswered(answers?.[field])) continue;
    const value = entry.value(profile, flat);
    if (value !== undefined) use(row, value);
  }
}

/** The defaults that stand in for missing answers, in the order of the table. */
export function defaultsUsed(profile: Profile): UsedDefault[] {
  const used: UsedDefault[] = [];
  eachDefault(profile, flatFacts(profile), ({ path, entry: { source, note }, field }, value, policy) => {
    used.push({ path: policy === undefined ? path : `policies.${policy}.${field}`, value, source, note });
  });
  return used;
}

/** The title of the person who runs the organisation. */
export function directorTitle(profile: Profile): string {
  const id = profile.roles?.director;
  return profile.people?.find((person) => person.id === id)?.title ?? 'Director';
}

/**
 * Fills in the defaults. The profile itself stays as it is; no value that was given is altered, but the colour
 * comes as six capital hexadecimal digits without `#`.
 *
 * @param flat the facts of this profile, where they are at hand already.
 */
export function resolveProfile(profile: Profile, flat: FlatFacts = flatFacts(profile)): ResolvedProfile {
  const groups: Record<string, Record<string, unknown>> = {};
  for (const name of groupNames) groups[name] = { ...profile[name] };
  const policies: Record<string, Record<string, unknown>> = {};
  for (const policy of policyIds) policies[policy] = { ...adoptionOf(profile, policy) };
  eachDefault(profile, flat, ({ group, field }, value, policy) => {
    const holder = policy === undefined ? groups[group] : policies[policy];
    if (holder) holder[field] = value;
  });
  const colour = groups.document?.colour;
  if (groups.document && typeof colour === 'string')
    groups.document.colour = colour.replace('#', '').toUpperCase();
  return {
    ...groups,
    people: profile.people ?? [],
    adoption: profile.adoption ?? {},
    policies,
    directorTitle: directorTitle(profile),
  } as unknown as ResolvedProfile;
}
