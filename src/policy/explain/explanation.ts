/** What is told about a clause: plain data, for people and for programs. */
import type { DefaultSource } from '../../profile/defaults.js';

/** `answer`: somebody answered. `default`: nobody did, and a default stands in. `open`: nothing is known yet. */
export type AnswerState = 'answer' | 'default' | 'open';

/** Where a value stands; all of it is absent without a profile. */
export interface Standing {
  readonly state?: AnswerState;
  readonly value?: unknown;
  /** Of a default: what kind of source it has, and which. */
  readonly source?: DefaultSource;
  readonly note?: string;
}

/** One answer of the profile. */
export interface ExplainedAnswer extends Standing {
  /** Path in the profile, such as `governance.hasBody`; `*` stands for every item of a list. */
  readonly path: string;
  /** As on the question: `Highest body`. */
  readonly label: string;
}

/**
 * What a fact does for a clause. `condition`: the clause stands or goes with it. `wording`: it picks one of several
 * wordings. `short`: it picks the short words. `words`: some of the words hang on it. `printed`: its value is printed.
 */
export type FactUse = 'condition' | 'wording' | 'short' | 'words' | 'printed';

export interface ExplainedFact extends Standing {
  /** As templates and conditions name it: `is_network`, `timeLimits.acknowledgeDays`, `support.services.*.name`. */
  readonly name: string;
  /** In words for people. */
  readonly label: string;
  readonly uses: readonly FactUse[];
  /** How the fact is found, in words. */
  readonly how: string;
  /** The answers it is found from. Empty for what no answer sets, such as the day of the document. */
  readonly from: readonly ExplainedAnswer[];
  /** As printed in this organisation's document; the words of an open point where the value is missing. */
  readonly printed?: readonly string[];
}

export interface ExplainedRequirement {
  readonly id: string;
  readonly requirement: string;
  readonly sources: readonly string[];
}

/**
 * `appears`, `goes`: the clause itself. `words`: other words in it. `wording`: another variant. `short`, `full`: the
 * other length. `value`: another value printed. `custom`: a wording that a customisation may choose. `nothing`: an
 * honest word that no change was found.
 */
export type Effect =
  'appears' | 'goes' | 'words' | 'wording' | 'short' | 'full' | 'value' | 'custom' | 'nothing';

export interface Change {
  readonly effect: Effect;
  /** The answer, fact or set of wordings that would have to change; empty for `nothing`. */
  readonly name: string;
  readonly label: string;
  /** The values that were tried and have this effect; `undefined` is "left out". Empty for `value` and `nothing`. */
  readonly to: readonly unknown[];
  /** All of it in one or two sentences. */
  readonly sentence: string;
}

export interface Explanation {
  readonly policy: string;
  readonly clause: string;
  /** As printed for this organisation, else as in the template. */
  readonly title: string;
  /** Number in this organisation's document; empty where absent or without a profile. */
  readonly number: string;
  /** Why it is in the policy, in words. */
  readonly why: string;
  /** The condition as written; absent = always. */
  readonly when?: string;
  readonly facts: readonly ExplainedFact[];
  readonly satisfies: readonly ExplainedRequirement[];
  readonly variants: readonly {
    readonly id: string;
    readonly label: string;
    readonly help: string;
    readonly chosen: boolean;
  }[];
  /** Whether it stands in this organisation's document; absent without a profile. */
  readonly present?: boolean;
  /** `library`, `customised`, `added` or `omitted`; absent where not present. */
  readonly origin?: string;
  /** What a changed answer would do. Without a profile only what a customisation may choose. */
  readonly wouldChange: readonly Change[];
}
