/** Answers while somebody types them: plain data that is not, or not yet, a profile. */
import { parseProfile } from './parse.js';
import { valueAt } from './paths.js';
import { ProfileError } from './profile-error.js';
import type { ProfileProblem } from './profile-error.js';
import type { Profile } from './schema.js';

/** A group of values as in a file; anything may be missing or wrong. */
export type Data = Readonly<Record<string, unknown>>;

/** Stands in while the name of the organisation is not known, so that all the rest can be checked. */
const unnamed = 'Organisation';

function isGroup(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The answers with a name, as the profile needs one. */
export function named(data: Data): Data {
  const organisation = isGroup(data['organisation']) ? data['organisation'] : {};
  return { ...data, organisation: { name: unnamed, ...organisation } };
}

/** The answers as a profile. @throws ProfileError if they are none. */
export function asProfile(data: Data): Profile {
  return parseProfile(named(data));
}

/** The answers as a profile, or everything that is wrong with them. */
function tried(data: Data): { readonly profile: Profile } | { readonly problems: readonly ProfileProblem[] } {
  try {
    return { profile: asProfile(data) };
  } catch (error) {
    if (error instanceof ProfileError) return { problems: error.problems };
    throw error;
  }
}

/** Everything that is wrong, or wrong at one place and below it. */
export function problemsAt(data: Data, place?: string): readonly ProfileProblem[] {
  const found = tried(data);
  if ('profile' in found) return [];
  return found.problems.filter(
    ({ path }) => place === undefined || path === place || path.startsWith(`${place}.`),
  );
}

/** What can be used of answers, and what is wrong with them. */
export interface UsableAnswers {
  readonly profile: Profile;
  /** Nothing where all answers were used. */
  readonly problems: readonly ProfileProblem[];
}

/** Many ask for the same answers; answers are never changed in place. */
const read = new WeakMap<Data, UsableAnswers>();

/**
 * The answers as a profile, without those that cannot be used as they are. A wrong field of an item is left out
 * alone where the item can do without it, else the whole item.
 */
export function usableProfile(data: Data): UsableAnswers {
  const known = read.get(data) ?? withoutWrong(data);
  read.set(data, known);
  return known;
}

function withoutWrong(data: Data): UsableAnswers {
  let found = tried(data);
  const problems = 'profile' in found ? [] : found.problems;
  let rest = data;
  // What points to a value that is left out becomes wrong in the next round.
  for (let round = 0; 'problems' in found && round < mostRounds; round += 1) {
    rest = withoutPlaces(
      rest,
      found.problems.map(({ path }) => path),
    );
    found = tried(rest);
  }
  return { profile: 'profile' in found ? found.profile : asProfile({}), problems };
}

const mostRounds = 20;

/** The data without the values at some paths; where nothing stands at one, without what is around it. */
function withoutPlaces(data: Data, paths: readonly string[]): Data {
  const cuts = [...new Set(paths.map((path) => presentPlace(data, path)))];
  return (
    cuts
      .filter((path) => !cuts.some((other) => path.startsWith(`${other}.`)))
      // Later items first, so that the places of earlier ones stay true.
      .sort((one, other) => other.localeCompare(one, 'en', { numeric: true }))
      .reduce((rest, path) => (path === '' ? {} : withValue(rest, path, undefined)), data)
  );
}

/** The path, or the nearest one around it where something stands. */
function presentPlace(data: Data, path: string): string {
  if (path === '' || valueAt(data, path) !== undefined) return path;
  return presentPlace(data, path.slice(0, Math.max(0, path.lastIndexOf('.'))));
}

/** A copy of the data with one value set (or, with `undefined`, taken away); lists grow by one at most. */
export function withValue(data: Data, path: string, value: unknown): Data {
  return changed(data, path.split('.'), value) as Data;
}

function changed(around: unknown, [part = '', ...rest]: readonly string[], value: unknown): unknown {
  if (Array.isArray(around) || (!isGroup(around) && /^\d+$/.test(part))) {
    const items: unknown[] = Array.isArray(around) ? [...around] : [];
    const index = Number(part);
    if (rest.length === 0 && value === undefined) items.splice(index, 1);
    else items[index] = rest.length === 0 ? value : changed(items[index], rest, value);
    return items;
  }
  const { [part]: old, ...others } = isGroup(around) ? around : {};
  const inner = rest.length === 0 ? value : changed(old, rest, value);
  return inner === undefined ? others : { ...others, [part]: inner };
}

/**
 * A short permanent name for a new item: from its words, different from the ids in use.
 *
 * @param words Such as the name or the title; may be in any script.
 * @param otherwise Used where the words give no Latin letters, such as `person`.
 */
export function newId(words: string, used: readonly string[], otherwise: string): string {
  const plain = words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 20)
    .replace(/-+$/, '');
  const stem = plain === '' ? otherwise : plain;
  let id = stem;
  for (let count = 2; used.includes(id); count += 1) id = `${stem}-${String(count)}`;
  return id;
}
