/** The assembled documents of one organisation together: what is computed from them can never contradict them. */
import { policyIds } from '../profile/schema.js';
import type { CompiledPolicy } from '../template/compiled.js';
import type { PolicyDocument } from './document.js';

/** What an organisation decides on; forms, poster and page for children follow from these. */
export const decidedIds: readonly string[] = [...policyIds, 'breaks'];

/** A contradiction between documents, found elsewhere; the pack prints those that are no mere warnings. */
export interface Contradiction {
  /** Such as `X-03`. */
  readonly rule: string;
  readonly severity?: string;
  /** What contradicts what, a sentence in the documents' language. */
  readonly message: string;
  /** What to do. */
  readonly mend: string;
}

export interface PolicySet {
  /** As assembled for the organisation's own people; one that is withheld counts as not there. */
  readonly documents: readonly PolicyDocument[];
  /** The compiled policies that they were made from: they hold the labels of the chosen wordings. */
  readonly policies: readonly CompiledPolicy[];
  readonly findings?: readonly Contradiction[];
}

/** The documents of a set that are decided on, in their order. */
export function decidedOf({ documents }: PolicySet): readonly PolicyDocument[] {
  return documents.filter(({ policy, withheld }) => withheld !== true && decidedIds.includes(policy.id));
}
