/**
 * PolicyDocument: one policy of one organisation, as plain immutable data. Every writer reads only this.
 */
import type { Block, Inline } from '../template/blocks.js';

export type * from '../template/blocks.js';

/** `not-ready`: a blocking point is open. `adopted`: date reached, body named, nothing blocking. */
export type Status = 'not-ready' | 'draft' | 'adopted';

/** `blocks` adoption, `dated` may be adopted with an owner and a date, `note` is advice. */
export type OpenPointClass = 'blocks' | 'dated' | 'note';

export interface OpenPoint {
  /** Stable, such as `roles.outsideContact`. */
  readonly id: string;
  readonly class: OpenPointClass;
  /** What is missing, in plain words, a noun phrase. */
  readonly what: string;
  /** Who settles it, in plain words, such as `the Board of Trustees`. */
  readonly owner: string;
  /** ISO date. */
  readonly by: string;
  /** The words that stand in the text meanwhile, such as `to be named by 15 March 2027 by the chair`. */
  readonly words: string;
  /** Ids of the clauses where these words stand, in document order. */
  readonly clauses: readonly string[];
}

/** One displayed value. Every occurrence of `key` in the document shows exactly `text`. */
export interface FieldValue {
  /** `path` or `path|format`. */
  readonly key: string;
  /** In words for people, such as `Focal point: e-mail`. */
  readonly label: string;
  readonly text: string;
  /** Bound: change once, change everywhere in the file (names, titles, contacts, dates, places). */
  readonly bound: boolean;
  /** The value may hold line breaks. */
  readonly multiline: boolean;
  /** Open point whose words stand here. */
  readonly open?: string;
}

/** Where the words of a clause come from. */
export type Origin = 'library' | 'customised' | 'added' | 'omitted';

export interface Clause {
  readonly id: string;
  readonly kind: 'clause' | 'annex' | 'front' | 'back';
  /** `4.2`, `A`, or empty for front and back matter. */
  readonly number: string;
  readonly title: readonly Inline[];
  readonly blocks: readonly Block[];
  /** The condition as written, absent = always. */
  readonly when?: string;
  /** The facts that the condition and the text read, by flat or dotted name, with the values they had. */
  readonly because: Readonly<Record<string, unknown>>;
  readonly satisfies: readonly string[];
  readonly variant?: string;
  /** The short words for small organisations were used. */
  readonly short: boolean;
  readonly origin: Origin;
  /** Why it was left out, as printed. */
  readonly reason?: string;
}

export interface Section {
  readonly id: string;
  /** `4`, or empty for front matter, annexes and back matter. */
  readonly number: string;
  readonly title: readonly Inline[];
  readonly clauses: readonly Clause[];
}

export interface Picture {
  readonly bytes: Uint8Array;
  readonly format: 'png' | 'jpeg';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

export interface PolicyDocument {
  readonly format: 1;
  readonly policy: {
    readonly id: string;
    readonly templateVersion: string;
    readonly title: string;
    readonly shortTitle: string;
    readonly promise: readonly Inline[];
  };
  /** Absent: sections with numbers. `one-page`: large type on one sheet, without contents, numbers or control box. */
  readonly layout?: 'one-page';
  /**
   * The document's own condition does not hold, such as a poster while somebody to tell is missing: `sections` is
   * empty, and nothing may be written from it.
   */
  readonly withheld?: true;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** ISO date, an input: the day the document was made. */
  readonly date: string;
  readonly organisation: { readonly name: string; readonly shortName: string; readonly logo?: Picture };
  readonly status: Status;
  /** The status as a reader sees it: `DRAFT - not ready to adopt: 3 points open`, `DRAFT`, `Adopted on …`. */
  readonly statusText: string;
  /** The organisation's version of this policy, such as `1.0`. */
  readonly version: string;
  readonly paper: 'A4' | 'Letter';
  /** Six hexadecimal digits without `#`; contrast on white at least 4.5:1. */
  readonly colour: string;
  readonly openPoints: readonly OpenPoint[];
  /**
   * In document order: one section of front matter (clauses of kind `front`, among them `in-short`,
   * `control-box` and, while something is open, `open-points`), the numbered body, one section of annexes,
   * one of back matter (`history`). Front and back sections may be absent.
   */
  readonly sections: readonly Section[];
  /** Every field that occurs, by key, in order of first occurrence. */
  readonly fields: Readonly<Record<string, FieldValue>>;
  /** Facts that this policy printed or was conditioned on, without private ones; goes into the file's state. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** What was changed by the organisation, as read from its customisation; goes into the file's state. */
  readonly customisation?: unknown;
  /** Words of the page furniture in the document's language. */
  readonly labels: DocumentLabels;
}

/** Words that writers need and templates do not hold. `page` has `{page}` and `{pages}` in it. */
export interface DocumentLabels {
  readonly contents: string;
  readonly clause: string;
  readonly annex: string;
  readonly version: string;
  /** Such as `Page {page} of {pages}`. */
  readonly page: string;
  /** Such as `DRAFT`, in the header of every page while the document is not adopted. */
  readonly draft: string;
  /** Text of the link from the status band to the open points. */
  readonly openPointsLink: string;
  /** Prompts of an empty content control, per kind of value. */
  readonly prompt: string;
}
