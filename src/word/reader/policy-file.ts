/**
 * What a Word file says about itself, and what stands in it now. Plain data.
 */
import type { OpenPointClass, Origin, Status } from '../../policy/document.js';

/**
 * `present`: the state was found. `none`: the file was written without one (`--state none`).
 * `stripped`: it was removed afterwards, as Word's Document Inspector does.
 */
export type StateOrigin = 'present' | 'none' | 'stripped';

/** One paragraph of a clause, then and now, aligned. */
export interface ParagraphReading {
  /** `unknown` when the file does not say what was written. */
  readonly change: 'same' | 'edited' | 'added' | 'removed' | 'unknown';
  /** Hash of the words that stand there now; absent when removed. */
  readonly hash?: string;
  /** Hash of the words as written; absent when added or unknown. */
  readonly writtenHash?: string;
  /** The words now, normalised, with `{key}` for each field; absent when removed. */
  readonly text?: string;
}

export interface ClauseReading {
  readonly id: string;
  /** Policy named in the control's tag, or by the state where the tag was lost. */
  readonly policyId: string;
  /** As written; absent without state. */
  readonly kind?: string;
  readonly number?: string;
  readonly origin?: Origin;
  readonly variant?: string;
  readonly short?: boolean;
  readonly title?: string;
  /** Over the words that stand there now; absent when the clause is missing. */
  readonly hash?: string;
  readonly writtenHash?: string;
  /** The words differ from those written. False when unknown; a missing clause counts as edited. */
  readonly edited: boolean;
  readonly paragraphs: readonly ParagraphReading[];
  /** How many controls in the file claim to be this clause; the one nearest to what was written is read. */
  readonly occurrences: number;
  readonly duplicated: boolean;
  /** Written, but no control in the file claims to be it any more. */
  readonly missing: boolean;
  /** Not written by the generator into this file: pasted from elsewhere. */
  readonly foreign: boolean;
}

/** What the generator owns in the body outside clauses: first page, contents list, headings of sections. */
export interface PartReading {
  /** Block id: `part:cover`, `part:contents` or `part:section-<section>`. */
  readonly id: string;
  /** For people, as written; absent without state. */
  readonly title?: string;
  /** Over the words that stand there now; absent when the part is missing. */
  readonly hash?: string;
  readonly writtenHash?: string;
  /**
   * The words differ from those written. False when unknown, and for the contents list, which Word itself may
   * write anew; a missing part counts as edited.
   */
  readonly edited: boolean;
  /** Written, but no control in the file claims to be it any more. */
  readonly missing: boolean;
  /** How many controls claim to be it; the one nearest to what was written is read. */
  readonly occurrences: number;
  readonly paragraphs: readonly ParagraphReading[];
}

export interface FieldReading {
  readonly key: string;
  readonly label?: string;
  readonly bound: boolean;
  /** Id of the open point whose words were written. */
  readonly open?: string;
  /** The text last written; absent without state. */
  readonly written?: string;
  /** The text in the store of bound fields now. */
  readonly store?: string;
  /** The text of each occurrence now: body first, then headers, footers and notes. */
  readonly texts: readonly string[];
  /** The store or an occurrence differs from what was written, or, where that is unknown, from the others. */
  readonly differs: boolean;
}

export type MessageCode =
  | 'not-recognised'
  | 'no-state'
  | 'state-stripped'
  | 'several-states'
  | 'newer-minor'
  | 'tags-lost'
  | 'unknown-control'
  | 'clause-duplicated'
  | 'clause-missing'
  | 'clause-foreign'
  | 'store-missing'
  | 'store-edited'
  | 'tracked-changes';

export interface Message {
  readonly code: MessageCode;
  /** For people: what was found and what follows from it. */
  readonly text: string;
}

export interface PolicyFile {
  /** The file carries a state, or at least tags, of this generator. */
  readonly recognised: boolean;
  readonly state: StateOrigin;
  readonly formatVersion?: string;
  readonly generatorVersion?: string;
  readonly policyId?: string;
  readonly templateVersion?: string;
  readonly language?: string;
  /** ISO date on which the file was made. */
  readonly date?: string;
  /** The organisation's version of the policy. */
  readonly version?: string;
  readonly status?: Status;
  /** As stored when the file was written: an edit in Word does not reach them, `fields` tells what differs. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly customisation?: unknown;
  /** In the order written, then foreign ones in document order; without state in document order. */
  readonly clauses: readonly ClauseReading[];
  /** Likewise; empty where a file was written before there were parts. */
  readonly parts: readonly PartReading[];
  readonly fields: readonly FieldReading[];
  readonly openPoints: readonly { readonly id: string; readonly class: OpenPointClass }[];
  /** Tracked changes that nobody has accepted or rejected; read as if accepted. */
  readonly trackedChanges: number;
  readonly messages: readonly Message[];
}
