/** Who is who in the people list: who reports to whom, who is related to whom. */
import type { Person, Profile, RoleName } from './schema.js';

export function personOf(profile: Profile, id: string | undefined): Person | undefined {
  return id === undefined ? undefined : profile.people?.find((person) => person.id === id);
}

/** Whoever was picked for a role. */
export function inRole(profile: Profile, role: RoleName): Person | undefined {
  return personOf(profile, profile.roles?.[role]);
}

/** Those above a person, nearest first; ends at the top or where the line turns back on itself. */
export function lineAbove(profile: Profile, person: Person): Person[] {
  const above: Person[] = [];
  let next = personOf(profile, person.reportsTo);
  while (next && next !== person && !above.includes(next)) {
    above.push(next);
    next = personOf(profile, next.reportsTo);
  }
  return above;
}

/** Whether the line above a person leads back to the same person. */
export function turnsBack(profile: Profile, person: Person): boolean {
  const above = lineAbove(profile, person);
  const last = above.at(-1) ?? person;
  return personOf(profile, last.reportsTo) === person;
}

/**
 * Whether a person works under the director, directly or through others. Staff and volunteers of whom nothing is
 * said are under the director.
 */
export function isUnderDirector(profile: Profile, person: Person): boolean {
  const director = inRole(profile, 'director');
  if (person === director) return false;
  const above = lineAbove(profile, person);
  if (director && above.includes(director)) return true;
  const top = above.at(-1) ?? person;
  return top.reportsTo === undefined && (top.position === 'staff' || top.position === 'volunteer');
}

/** Whether two people are related, whichever of them says so. */
export function areRelated(one: Person, other: Person): boolean {
  return (one.relatedTo ?? []).includes(other.id) || (other.relatedTo ?? []).includes(one.id);
}
