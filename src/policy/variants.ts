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

interface Rule {
  /** Names of the values that decide, as templates write them. */
  readonly by: readonly string[];
  /** The wording of an organisation, such as `A`; `undefined` where nothing decides it. */
  readonly choose: (facts: VariantFacts) => string | undefined;
}

const sets: Readonly<Record<string, Rule>> = {
  'V-CC-model': {
    by: ['network.codeModel', 'is_menengage_member'],
    choose: ({ resolved, flat }) => {
      const model = resolved.network.codeModel ?? (flat.is_menengage_member ? 'both' : 'own');
      return { own: 'A', sign: 'B', both: 'C' }[model];
    },
  },
  // Repair between unequals, or where everybody knows everybody, is pressure: off for fewer than 10 people.
  'V-CC-repair': { by: ['is_small'], choose: ({ flat }) => (flat.is_small ? 'B' : undefined) },
  // The same for a promise that somebody answers messages without a name as if they came from a caller.
  'V-SH-anon': { by: ['is_small'], choose: ({ flat }) => (flat.is_small ? 'B' : undefined) },
  'V-SH-panel': {
    by: ['committee_required', 'has_case_panel'],
    choose: ({ profile, flat }) => {
      if (flat.committee_required) return 'C';
      return (profile.roles?.casePanel ?? []).length >= 3 ? 'A' : 'B';
    },
  },
  'V-CP-level': {
    by: ['contact_with_children'],
    choose: ({ flat }) =>
      ({ direct: 'A', incidental: 'B', online_only: 'C', none: 'D' })[flat.contact_with_children],
  },
  'V-CP-panel': {
    by: ['is_small', 'has_board', 'contact_with_children'],
    choose: ({ flat }) =>
      flat.is_small || !flat.has_board || flat.contact_with_children === 'none' ? 'B' : 'A',
  },
  'V-WL-purpose': {
    by: ['works_with_men_boys', 'is_company'],
    choose: ({ flat }) => {
      if (flat.works_with_men_boys) return 'C';
      return flat.is_company ? 'B' : 'A';
    },
  },
  'V-WL-measure': {
    by: ['leadership_measure'],
    choose: ({ flat }) => ({ target: 'A', preference: 'B', quota: 'C', none: 'A' })[flat.leadership_measure],
  },
  'V-PL-model': {
    by: ['leave.model'],
    choose: ({ profile: { leave } }) => models[leave?.model ?? 'statutory-plus'],
  },
  'V-PL-share': {
    by: ['leave.parentalShare'],
    choose: ({ profile: { leave } }) => leave?.parentalShare && shares[leave.parentalShare],
  },
  'V-PL-topup': {
    by: ['leave.topUp'],
    choose: ({ profile: { leave } }) => leave?.topUp && topUps[leave.topUp],
  },
  'V-PL-dv': {
    by: ['leave.domesticViolenceChoice'],
    choose: ({ profile: { leave } }) => violence[leave?.domesticViolenceChoice ?? 'link'],
  },
};

function ruleOf(set: string): Rule | undefined {
  return Object.hasOwn(sets, set) ? sets[set] : undefined;
}

export function variantOf(set: string, facts: VariantFacts): string | undefined {
  return ruleOf(set)?.choose(facts);
}

/** The values that decide a set; none where only a customisation chooses. */
export function decidersOf(set: string): readonly string[] {
  return ruleOf(set)?.by ?? [];
}
