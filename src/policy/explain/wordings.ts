/** Which values pick a clause's wording and its length. */
import type { CompiledClause, CompiledPolicy } from '../../template/compiled.js';
import { namesIn } from './reads.js';

/** For each set of variants that the profile decides in `assemble.ts`: the values that decide. A test compares both. */
export const decidedBy: Readonly<Record<string, readonly string[]>> = {
  'V-CC-model': ['network.codeModel', 'is_menengage_member'],
  'V-CC-repair': ['is_small'],
  'V-SH-anon': ['is_small'],
  'V-SH-panel': ['committee_required', 'has_case_panel'],
  'V-CP-level': ['contact_with_children'],
  'V-CP-panel': ['is_small', 'has_board', 'contact_with_children'],
};

/** Names of the values that pick a variant; none where only a customisation chooses. */
export function wordingNames(clause: CompiledClause): readonly string[] {
  return (clause.variants && decidedBy[clause.variants.set]) ?? [];
}

/** Names of the values that pick the short words; none where the clause has no short words. */
export function shortNames(clause: CompiledClause, policy: CompiledPolicy): readonly string[] {
  const texts = [clause.text, ...(clause.variants?.choices ?? []).map(({ text }) => text)];
  if (texts.every(({ short }) => short === undefined)) return [];
  return policy.short ? namesIn(policy.short.test) : ['is_small'];
}
