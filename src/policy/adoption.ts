/** What was decided about one document of the set. */
import { adoptionOf } from '../profile/defaults.js';
import { policyIds } from '../profile/schema.js';
import type { Adoption, PolicyId, Profile } from '../profile/schema.js';

export function isPolicyId(id: string): id is PolicyId {
  return (policyIds as readonly string[]).includes(id);
}

/** A policy's own facts and the common ones; documents that are no policy (forms, poster, page for children) have only the common ones. */
export function decisionsOn(profile: Profile, id: string): Adoption {
  return isPolicyId(id) ? adoptionOf(profile, id) : { ...profile.adoption };
}
