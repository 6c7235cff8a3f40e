/** Which documents of a set are wanted. */
import type { PolicyDocument } from '../../policy/document.js';
import type { PolicyId } from '../../profile/schema.js';

/** The policy that a document stands for: one page about breaks takes the place of the leave policy. */
export function policyOf(document: PolicyDocument): string {
  return document.policy.id === 'breaks' ? 'parental-leave' : document.policy.id;
}

/** The documents without the policies that were left out. */
export function wantedOf(
  documents: readonly PolicyDocument[],
  all: readonly PolicyId[],
  wanted: readonly PolicyId[],
): readonly PolicyDocument[] {
  const leftOut = new Set<string>(all.filter((id) => !wanted.includes(id)));
  return documents.filter((document) => !leftOut.has(policyOf(document)));
}
