/**
 * What has to change in a Word file so that it says what the profile says now, as plain data: first the plan, which
 * a person looks at, then the decisions, then the steps, which either side of the Word port carries out.
 */

/** A value that has changed and stands in the file. */
export interface ValueChange {
  readonly key: string;
  /** For people, as on the content control. */
  readonly label: string;
  /** As last written. */
  readonly from: string;
  readonly to: string;
  /** Occurrences that will be written. Zero: only the store of bound values lags behind. */
  readonly places: number;
  /** Occurrences that somebody edited by hand; they stay as they are. */
  readonly kept: number;
}

/** `references`: only numbers or titles of cross-references change, or the list of contents. */
export type BlockChangeKind = 'appears' | 'vanishes' | 'changes' | 'references';

/** A clause, or another block of the generator, that differs beyond its values. */
export interface BlockChange {
  /** A clause's id, or `part:…`. */
  readonly block: string;
  /** For people; the number stands in front where there is one. */
  readonly title: string;
  readonly kind: BlockChangeKind;
  /** Edited by hand, or nobody knows because the file has no state: needs a decision of its own. */
  readonly edited: boolean;
  /** Only of a block that appears: the block in the file behind which it goes; empty: at the beginning. */
  readonly after?: string;
  /** Paragraphs as they stand in the file, with the values they show. */
  readonly before: readonly string[];
  /** Paragraphs as they would be. */
  readonly now: readonly string[];
}

/** A value that was edited by hand in some places. */
export interface KeptValue {
  readonly key: string;
  readonly label: string;
  /** As last written; empty when the file does not say. */
  readonly written: string;
  /** The different texts that stand there instead. */
  readonly texts: readonly string[];
}

/** A fact that the file was made from and that is another one now, both in words. */
export interface FactDifference {
  readonly name: string;
  readonly label: string;
  readonly inFile: string;
  readonly now: string;
}

/** A bound value that somebody changed in Word, for the whole file. */
export interface StoredValue {
  readonly key: string;
  readonly label: string;
  readonly written: string;
  readonly store: string;
}

export type RefusalCode = 'not-recognised' | 'other-policy' | 'other-language' | 'withheld';

export interface UpdatePlan {
  /** Why nothing can be planned; absent when it can. */
  readonly refusal?: { readonly code: RefusalCode; readonly text: string };
  /** No value and no block is pending. What somebody edited and kept is not pending. */
  readonly upToDate: boolean;
  readonly values: readonly ValueChange[];
  /** Edited by hand and kept, also those whose value does not change. */
  readonly kept: readonly KeptValue[];
  /** In document order. */
  readonly blocks: readonly BlockChange[];
  /** Edited by hand, and nothing new for them. */
  readonly editedBlocks: readonly { readonly block: string; readonly title: string }[];
  readonly facts: readonly FactDifference[];
  readonly stored: readonly StoredValue[];
}

export interface Decisions {
  /** Blocks to replace, insert or remove. */
  readonly take: readonly string[];
  /** Blocks that stay as they are, for good: not asked again until the new words change again. */
  readonly keep: readonly string[];
  /** Keys of kept values that take the profile's value after all. */
  readonly overwrite?: readonly string[];
}

export interface FieldStep {
  readonly key: string;
  /** The new text; empty: the control goes away with its words. */
  readonly to: string;
  /**
   * It is written where the text is one of these now. Empty: an own value such as the draft mark, for which there is
   * no control in header and footer yet.
   */
  readonly from: readonly string[];
  /** The new text are the words of an open point, which are tinted. */
  readonly open: boolean;
}

export interface BlockStep {
  readonly block: string;
  readonly kind: BlockChangeKind;
  /** Only of a block that appears: behind this one, which is in the file or appears in an earlier step. */
  readonly after?: string;
  /**
   * Only of a block that appears: the next block of the document that is in the file. Where `after` stands on the
   * first pages (cover, contents), a section break stands in between, and the block belongs right before this one.
   */
  readonly before?: string;
}

/** What has to be written, worked out once for both sides of the Word port. */
export interface UpdateSteps {
  readonly fields: readonly FieldStep[];
  /** In document order; to be done one after the other. */
  readonly blocks: readonly BlockStep[];
  /** XML of the store of bound values afterwards, without a declaration, as hosts take it. */
  readonly store: string;
  /** XML of the state afterwards, likewise. */
  readonly state: string;
}
