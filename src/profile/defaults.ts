/** Answers with their defaults filled in, and the list of the defaults that were used. */
import { adoptionOf, defaults, reviewMonthsOf } from './default-table.js';
import type { Default, DefaultPath, DefaultSource } from './default-table.js';
import { flatFacts } from './facts.js';
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

/** An empty list is no answer. */
function isAnswered(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

/** The defaults that stand in for missing answers, in the order of the table. */
export function defaultsUsed(profile: Profile): UsedDefault[] {
  const flat = flatFacts(profile);
  const used: UsedDefault[] = [];
  for (const [path, entry] of Object.entries<Default>(defaults)) {
    const { source, note } = entry;
    if (path.startsWith(perPolicy)) {
      const field = path.slice(perPolicy.length) as 'version' | 'reviewMonths';
      for (const policy of policyIds) {
        if (adoptionOf(profile, policy)[field] !== undefined) continue;
        const value = field === 'reviewMonths' ? reviewMonthsOf(policy) : entry.value(profile, flat);
        used.push({ path: `policies.${policy}.${field}`, value, source, note });
      }
      continue;
    }
    const [group = '', field = ''] = path.split('.');
    const answers = (profile as Readonly<Record<string, unknown>>)[group] as
      Readonly<Record<string, unknown>> | undefined;
    if (isAnswered(answers?.[field])) continue;
    const value = entry.value(profile, flat);
    if (value !== undefined) used.push({ path, value, source, note });
  }
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
 */
export function resolveProfile(profile: Profile): ResolvedProfile {
  const groups = Object.fromEntries(
    groupNames.map((name) => [name, { ...profile[name] } as Record<string, unknown>]),
  );
  const policies = Object.fromEntries(
    policyIds.map((policy) => [policy, { ...adoptionOf(profile, policy) } as Record<string, unknown>]),
  );
  for (const { path, value } of defaultsUsed(profile)) {
    const [group = '', item = '', field] = path.split('.');
    const holder = field === undefined ? groups[group] : policies[item];
    if (holder) holder[field ?? item] = value;
  }
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
