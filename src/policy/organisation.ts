/** What follows from a profile alone, whatever the document: facts, defaults, lines between people, routes. */
import { resolveProfile } from '../profile/defaults.js';
import type { ResolvedProfile } from '../profile/defaults.js';
import { flatFacts } from '../profile/facts.js';
import type { FlatFacts } from '../profile/facts.js';
import type { Profile } from '../profile/schema.js';
import { leaveFigures } from './leave/figures.js';
import type { LeaveFigures } from './leave/figures.js';
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
  /** The figures of leave on a day (ISO), which decides whether a check of the law has come; kept for the last day asked. */
  leave(date: string): LeaveFigures;
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
    hasDirector: false,
    tiny: isTiny(flat),
  };
  const lines = new Lines(profile, settings);
  settings.hasDirector = hasDirector(flat, lines);
  let routes: readonly Route[] | undefined;
  let leave: { readonly date: string; readonly figures: LeaveFigures } | undefined;
  const organisation: Organisation = {
    flat,
    resolved: resolveProfile(profile, flat),
    lines,
    routes: () => (routes ??= computeRoutes(profile, settings)),
    leave(date) {
      if (leave?.date !== date) leave = { date, figures: leaveFigures(profile, flat, date) };
      return leave.figures;
    },
  };
  if (Object.isFrozen(profile)) known.set(profile, organisation);
  return organisation;
}
