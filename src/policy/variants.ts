/** Wordings that the profile itself decides; without an answer the facts do. */
import type { ResolvedProfile } from '../profile/defaults.js';
import type { FlatFacts } from '../profile/facts.js';
import type { Profile } from '../profile/schema.js';

export interface VariantFacts {
  readonly profile: Profile;
  readonly resolved: ResolvedProfile;
  readonly flat: FlatFacts;
}

type Leave = NonNullable<Profile['leave']>;
type ByAnswer<Name extends keyof Leave> = Readonly<Record<Leave[Name] & string, string>>;

const models: ByAnswer<'model'> = { 'statutory-plus': '1', 'ilo-183': '2', 'ilo-191': '3', equal: '4' };
const shares: ByAnswer<'parentalShare'> = { individual: 'A', part: 'B', pool: 'C' };
const topUps: ByAnswer<'topUp'> = { full: 'A', 'two-thirds': 'B', staged: 'C' };
const violence: ByAnswer<'domesticViolenceChoice'> = { 'paid-days': 'A', 'case-by-case': 'B', link: 'C' };

/** Each set with the wording of an organisation, such as `A`; `undefined` where nothing decides it. */
const sets: Readonly<Record<string, (facts: VariantFacts) => string | undefined>> = {
  'V-CC-model': ({ resolved, flat }) => {
    const model = resolved.network.codeModel ?? (flat.is_menengage_member ? 'both' : 'own');
    return { own: 'A', sign: 'B', both: 'C' }[model];
  },
  // Repair between unequals, or where everybody knows everybody, is pressure: off for fewer than 10 people.
  'V-CC-repair': ({ flat }) => (flat.is_small ? 'B' : undefined),
  // The same for a promise that somebody answers messages without a name as if they came from a caller.
  'V-SH-anon': ({ flat }) => (flat.is_small ? 'B' : undefined),
  'V-SH-panel': ({ profile, flat }) => {
    if (flat.committee_required) return 'C';
    return (profile.roles?.casePanel ?? []).length >= 3 ? 'A' : 'B';
  },
  'V-CP-level': ({ flat }) =>
    ({ direct: 'A', incidental: 'B', online_only: 'C', none: 'D' })[flat.contact_with_children],
  'V-CP-panel': ({ flat }) =>
    flat.is_small || !flat.has_board || flat.contact_with_children === 'none' ? 'B' : 'A',
  'V-WL-purpose': ({ flat }) => {
    if (flat.works_with_men_boys) return 'C';
    return flat.is_company ? 'B' : 'A';
  },
  'V-WL-measure': ({ flat }) =>
    ({ target: 'A', preference: 'B', quota: 'C', none: 'A' })[flat.leadership_measure],
  'V-PL-model': ({ profile: { leave } }) => models[leave?.model ?? 'statutory-plus'],
  'V-PL-share': ({ profile: { leave } }) => leave?.parentalShare && shares[leave.parentalShare],
  'V-PL-topup': ({ profile: { leave } }) => leave?.topUp && topUps[leave.topUp],
  'V-PL-dv': ({ profile: { leave } }) => violence[leave?.domesticViolenceChoice ?? 'link'],
};

export function variantOf(set: string, facts: VariantFacts): string | undefined {
  return Object.hasOwn(sets, set) ? sets[set]?.(facts) : undefined;
}
