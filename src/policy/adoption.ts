/** What was decided about one document of the set. */
import { adoptionOf } from '../profile/defaults.js';
import { policyIds } from '../profile/schema.js';
import type { Adoption, PolicyId, Profile } from '../profile/schema.js';

export function isPolicyId(id: string): id is PolicyId {
  return (policyIds as readonly string[]).includes(id);
}

/** The page on breaks stands in the place of the leave policy, so the same decision holds for it. */
function decidedLike(id: string): string {
  return id === 'breaks' ? 'parental-leave' : id;
}

/** Somebody can adopt it: a policy, or the page in the place of one. */
export function canBeAdopted(id: string): boolean {
  return isPolicyId(decidedLike(id));
}

/** A policy's own facts and the common ones; documents that are no policy (forms, poster, page for children) have only the common ones. */
export function decisionsOn(profile: Profile, id: string): Adoption {
  const decided = decidedLike(id);
  return isPolicyId(decided) ? adoptionOf(profile, decided) : { ...profile.adoption };
}
