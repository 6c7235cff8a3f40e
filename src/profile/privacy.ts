/** What of a profile never enters any file that others may read. */
import type { Person, Profile } from './schema.js';

/**
 * Paths that are for the organisation alone, `*` for any item of a list: used to work out who may receive what,
 * never printed and never carried in a document. A person's name is private too where `showName` is off, and in
 * public copies unless it is on.
 */
export const privatePaths: ReadonlySet<string> = new Set([
  'notes',
  'governance.familyRun',
  'governance.bodyRelated',
  'people.*.gender',
  'people.*.reportsTo',
  'people.*.relatedTo',
]);

/** Whether a path of the schema, such as `people.*.gender`, is for the organisation alone. */
export function isPrivateField(path: string): boolean {
  return privatePaths.has(path);
}

/** The name as a public copy may show it; `undefined` when there is none or nobody said that it may be shown. */
export function publicName(person: Person): string | undefined {
  return person.showName ? person.name : undefined;
}

/** The name as the copy for the organisation's own people shows it; `undefined` when there is none or it is withheld. */
export function insideName(person: Person): string | undefined {
  return person.showName === false ? undefined : person.name;
}

/**
 * Whether the answer at `path` must stay out of every public file. List items may be named by index or by id:
 * `people.0.gender`, `people.amina.gender`.
 */
export function isPrivatePath(profile: Profile, path: string): boolean {
  const [group, item, field] = path.split('.');
  if (group !== 'people' || item === undefined) return privatePaths.has(path);
  if (field === undefined) return true;
  if (privatePaths.has(`people.*.${field}`)) return true;
  if (field !== 'name') return false;
  const people = profile.people ?? [];
  const person =
    people.find(({ id }) => id === item) ?? (/^\d+$/.test(item) ? people[Number(item)] : undefined);
  return !person?.showName;
}
