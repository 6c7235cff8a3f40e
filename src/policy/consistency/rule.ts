/** A rule on the set of documents, with its check. */
import type { DocumentSet } from './document-set.js';
import type { Found, SetRule } from './finding.js';

export type { Found, SetPlace } from './finding.js';

export interface Rule extends SetRule {
  /** Documents without which the rule is judged in part only. */
  readonly documents: readonly string[];
  /** The check reads words of English; other languages are then not judged. */
  readonly english: boolean;
  /** Paths of values that must read the same wherever they are printed; the first rule that claims one reports it. */
  readonly values?: RegExp;
  readonly check: (set: DocumentSet) => readonly Found[];
}
