/** Which values pick a clause's wording and its length. */
import type { CompiledClause, CompiledPolicy } from '../../template/compiled.js';
import { decidersOf } from '../variants.js';
import { namesIn } from './reads.js';

/** Names of the values that pick a variant; none where only a customisation chooses. */
export function wordingNames(clause: CompiledClause): readonly string[] {
  return clause.variants ? decidersOf(clause.variants.set) : [];
}

/** Names of the values that pick the short words; none where the clause has no short words. */
export function shortNames(clause: CompiledClause, policy: CompiledPolicy): readonly string[] {
  const texts = [clause.text, ...(clause.variants?.choices ?? []).map(({ text }) => text)];
  if (texts.every(({ short }) => short === undefined)) return [];
  return policy.short ? namesIn(policy.short.test) : ['is_small'];
}
