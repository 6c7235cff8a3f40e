/**
 * What the template compiler makes of `policy.yaml` and `<lang>.md`: JSON, no code.
 * Read at run time by `evaluate.ts` without any parser.
 */

/** A condition or a value. Paths read own properties only; a missing path is `undefined`. */
export type Expression =
  | { readonly op: 'path'; readonly path: readonly string[] }
  | { readonly op: 'literal'; readonly value: string | number | boolean | null }
  | { readonly op: 'call'; readonly helper: string; readonly args: readonly Expression[] };

export type InlineTemplate =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'strong'; readonly children: readonly InlineTemplate[] }
  | { readonly type: 'emphasis'; readonly children: readonly InlineTemplate[] }
  | { readonly type: 'link'; readonly url: string; readonly children: readonly InlineTemplate[] }
  | { readonly type: 'break' }
  | { readonly type: 'checkbox' }
  /** `{{path}}` or `{{helper path …}}`; the value's own path gives the field key. */
  | { readonly type: 'field'; readonly value: Expression }
  /** `{{clause 'id'}}`, `{{clause 'id' 'number'}}`, `{{clause 'id' 'title'}}`. */
  | { readonly type: 'reference'; readonly clause: string; readonly show: 'label' | 'number' | 'title' }
  | If<InlineTemplate>
  | Each<InlineTemplate>;

/** `#if`, `#unless` (as `not`) and their `else`. */
export interface If<Node> {
  readonly type: 'if';
  readonly test: Expression;
  readonly then: readonly Node[];
  readonly otherwise: readonly Node[];
}

/** `#each path as |name|`. Inside: `this`, `name` if given, `@index`, `@first`, `@last`, and the outer paths. */
export interface Each<Node> {
  readonly type: 'each';
  readonly over: Expression;
  readonly as: string;
  readonly body: readonly Node[];
  readonly otherwise: readonly Node[];
}

export interface ListItemTemplate {
  readonly type: 'item';
  readonly children: readonly BlockTemplate[];
}

/** Conditions and loops may stand between the items of a list, and within one another. */
export type ListEntry = ListItemTemplate | If<ListEntry> | Each<ListEntry>;

export interface RowTemplate {
  readonly type: 'row';
  readonly cells: readonly (readonly InlineTemplate[])[];
}

export type RowEntry = RowTemplate | If<RowEntry> | Each<RowEntry>;

export interface DefinitionTemplate {
  readonly type: 'definition';
  readonly term: readonly InlineTemplate[];
  readonly description: readonly InlineTemplate[];
}

export type DefinitionEntry = DefinitionTemplate | If<DefinitionEntry> | Each<DefinitionEntry>;

export type BlockTemplate =
  | { readonly type: 'paragraph'; readonly children: readonly InlineTemplate[] }
  | { readonly type: 'heading'; readonly level: 1 | 2; readonly children: readonly InlineTemplate[] }
  | {
      readonly type: 'list';
      readonly style: 'bullet' | 'number' | 'letter' | 'check';
      readonly items: readonly ListEntry[];
    }
  | {
      readonly type: 'table';
      readonly style: 'data' | 'form' | 'plain' | 'contacts';
      readonly caption: string;
      readonly columns: readonly {
        readonly align: 'left' | 'right' | 'center';
        readonly width: number;
        readonly header: readonly InlineTemplate[];
      }[];
      readonly rows: readonly RowEntry[];
    }
  | {
      readonly type: 'definitions';
      readonly items: readonly DefinitionEntry[];
    }
  | {
      readonly type: 'callout';
      readonly kind: 'note' | 'danger' | 'promise' | 'open';
      readonly children: readonly BlockTemplate[];
    }
  | { readonly type: 'lines'; readonly label: readonly InlineTemplate[]; readonly rows: number }
  | { readonly type: 'signature'; readonly parts: readonly (readonly InlineTemplate[])[] }
  | { readonly type: 'pagebreak' }
  | { readonly type: 'landscape'; readonly children: readonly BlockTemplate[] }
  | If<BlockTemplate>
  | Each<BlockTemplate>;

/** The words of one clause (or of one of its variants) in one language. */
export interface CompiledText {
  readonly body: readonly BlockTemplate[];
  /** Shorter words with the same duties, used where the policy's `short` holds. */
  readonly short?: readonly BlockTemplate[];
}

export interface CompiledVariant {
  /** Id inside its set, such as `A`. */
  readonly id: string;
  readonly label: string;
  /** When it fits and what it costs, for the person choosing. */
  readonly help: string;
  readonly text: CompiledText;
}

/** As written in policy.yaml (closed vocabulary of facts) and compiled. */
export interface CompiledCondition {
  readonly source: string;
  readonly test: Expression;
}

export interface CompiledClause {
  /** Permanent. Lower-case letters, digits and hyphens, at most 36 characters. */
  readonly id: string;
  readonly aliases: readonly string[];
  readonly title: readonly InlineTemplate[];
  /** Absent = always. */
  readonly when?: CompiledCondition;
  /** Ids of the requirements this clause addresses. */
  readonly satisfies: readonly string[];
  /** Cannot be left out without a reason that the document prints. */
  readonly required: boolean;
  /** Cannot be left out at all, whatever the reason; its words may be replaced. */
  readonly kept?: true;
  /** `clause` is numbered 1.1; `annex` is lettered; `front` (control box, in short, open points) and `back` have no number. */
  readonly kind: 'clause' | 'annex' | 'front' | 'back';
  readonly supersedes: readonly string[];
  readonly text: CompiledText;
  /** A clause has at most one set of variants; the first is the default. */
  readonly variants?: { readonly set: string; readonly choices: readonly CompiledVariant[] };
  /** Where the words stand, for error messages and for `explain`: file and line of the heading. */
  readonly place: { readonly file: string; readonly line: number };
}

export interface CompiledSection {
  readonly id: string;
  readonly title: readonly InlineTemplate[];
  readonly clauses: readonly CompiledClause[];
}

export interface CompiledPolicy {
  readonly format: 1;
  readonly id: string;
  /** Semantic version of the template, not of anybody's document. */
  readonly version: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: readonly InlineTemplate[];
  readonly shortTitle: string;
  /** One line under the title. */
  readonly promise: readonly InlineTemplate[];
  /** Absent: a document of sections with numbers. `one-page`: a poster or a leaflet in large type, without them. */
  readonly layout?: 'one-page';
  /** The document is made only where this holds; absent = always. */
  readonly when?: CompiledCondition;
  /** Where this holds, the short texts are used; absent = where `is_small` holds. */
  readonly short?: CompiledCondition;
  /** Front matter first, then the body, then annexes and back matter, in document order. */
  readonly sections: readonly CompiledSection[];
}
