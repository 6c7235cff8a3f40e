/** What follows from a profile alone, whatever the document: facts, defaults, lines between people, routes. */
import { resolveProfile } from '../profile/defaults.js';
import type { ResolvedProfile } from '../profile/defaults.js';
import { flatFacts } from '../profile/facts.js';
import type { FlatFacts } from '../profile/facts.js';
import type { Profile } from '../profile/schema.js';
import { Lines } from './lines.js';
import { computeRoutes } from './routes.js';
import type { Route } from './routes.js';
import { hasDirector, hasManagers, isTiny } from './values.js';

export interface Organisation {
  readonly flat: FlatFacts;
  readonly resolved: ResolvedProfile;
  readonly lines: Lines;
  /** Computed when first asked for. */
  routes(): readonly Route[];
}

const known = new WeakMap<Profile, Organisation>();

/**
 * The documents of one organisation share it. Only a profile that can no longer change is remembered: one that
 * `parseProfile` gave, which is frozen.
 */
export function organisationOf(profile: Profile): Organisation {
  const found = known.get(profile);
  if (found) return found;
  const flat = flatFacts(profile);
  const settings = {
    hasBody: flat.has_board,
    bodySize: profile.governance?.bodySize,
    bodyRelated: flat.body_is_related || flat.is_family_run,
    hosted: flat.is_hosted,
    hasManagers: hasManagers(flat),
    tiny: isTiny(flat),
    hasDirector: false,
  };
  const lines = new Lines(profile, settings);
  settings.hasDirector = hasDirector(flat, lines);
  let routes: readonly Route[] | undefined;
  const organisation: Organisation = {
    flat,
    resolved: resolveProfile(profile, flat),
    lines,
    routes: () => (routes ??= computeRoutes(profile, settings)),
  };
  if (Object.isFrozen(profile)) known.set(profile, organisation);
  return organisation;
}
