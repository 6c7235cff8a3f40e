/** What is found in a set of documents, and what could not be judged. */
import type { Severity } from '../../profile/validation/finding.js';

export type { Severity } from '../../profile/validation/finding.js';

/** Where in the documents something stands. */
export interface SetPlace {
  /** Id of the document, such as `code-of-conduct`. */
  readonly policy: string;
  /** Language of that document. */
  readonly language: string;
  /** Id of the clause; empty where the place is the whole document. */
  readonly clause: string;
  /** `4.2`, `A`, or empty. */
  readonly number: string;
  /** Title of the clause, or of the document where the place is the whole of it. */
  readonly title: string;
  /** The words that were found there. */
  readonly text: string;
}

/** One contradiction. */
export interface SetFinding {
  /** Such as `X-03`. */
  readonly rule: string;
  /** An `error` keeps the set from being ready to adopt. */
  readonly severity: Severity;
  /** What contradicts what, in one sentence. */
  readonly message: string;
  /** What to do. */
  readonly mend: string;
  /** Where the words stand that do not fit, in each document. */
  readonly places: readonly SetPlace[];
}

/** A rule that could not be judged, or only in part. */
export interface NotChecked {
  readonly rule: string;
  readonly title: string;
  /** Ids of the documents that were missing. */
  readonly documents: readonly string[];
  /** Why, in one sentence. */
  readonly why: string;
}

/** A rule as the documentation and the command line show it. */
export interface SetRule {
  readonly id: string;
  readonly severity: Severity;
  /** What must hold, in plain words. */
  readonly title: string;
  /** What to do where it does not. */
  readonly mend: string;
}

/** What a check gives back; the rule adds the rest. */
export interface Found {
  readonly message: string;
  readonly places: readonly SetPlace[];
}
