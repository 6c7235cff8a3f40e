/**
 * The plain content tree that every template evaluates to and every writer reads.
 *
 * Plain immutable data: no classes, no functions, safe to serialise. Text is exactly what the reader sees;
 * nothing in it is markup, whatever characters it holds.
 */

/** A run of content inside one paragraph, list item or cell. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'strong'; readonly children: readonly Inline[] }
  | { readonly type: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly url: string; readonly children: readonly Inline[] }
  | { readonly type: 'break' }
  | Field
  | Reference
  | { readonly type: 'checkbox' };

/** A value of the organisation, printed. `key` is `path` or `path|format`; one displayed text per key. */
export interface Field {
  readonly type: 'field';
  readonly key: string;
  readonly text: string;
  /** Id of the open point whose words stand here while the value is missing. */
  readonly open?: string;
}

/** A cross-reference to a clause of the same document; `text` is the right words now, such as `clause 4.2`. */
export interface Reference {
  readonly type: 'reference';
  readonly clause: string;
  /** What is shown: the number with its word (`clause 4.2`, `annex A`), the bare number, or the title. */
  readonly show: 'label' | 'number' | 'title';
  readonly text: string;
}

export interface Paragraph {
  readonly type: 'paragraph';
  readonly children: readonly Inline[];
}

/** A heading inside a clause (the clause's own title is not one). Level 1 is the level just under the clause. */
export interface SubHeading {
  readonly type: 'heading';
  readonly level: 1 | 2;
  readonly children: readonly Inline[];
}

export interface ListItem {
  readonly children: readonly Block[];
}

/** `check` items start with a check box. `letter` is (a), (b), (c). */
export interface List {
  readonly type: 'list';
  readonly style: 'bullet' | 'number' | 'letter' | 'check';
  readonly items: readonly ListItem[];
}

export interface TableColumn {
  readonly align: 'left' | 'right' | 'center';
  /** Share of the table's width; the shares of a table need not add up to anything. */
  readonly width: number;
  readonly header: readonly Inline[];
}

export interface TableRow {
  readonly cells: readonly (readonly Inline[])[];
}

/**
 * `data`: hairline rules and a shaded header row. `form`: boxes tall enough for handwriting (8 mm).
 * `plain`: two or more columns without a header row (all headers empty), the first column names the rest.
 * `contacts`: tall rows in large type, the first cell a box that stays free for a photo (27 mm).
 */
export interface Table {
  readonly type: 'table';
  readonly style: 'data' | 'form' | 'plain' | 'contacts';
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export interface DefinitionList {
  readonly type: 'definitions';
  readonly items: readonly { readonly term: readonly Inline[]; readonly description: readonly Inline[] }[];
}

/** A box that stands out. `open` marks what is still missing. */
export interface Callout {
  readonly type: 'callout';
  readonly kind: 'note' | 'danger' | 'promise' | 'open';
  readonly children: readonly Block[];
}

/** Room to write by hand: a label and `rows` ruled lines of 8 mm. */
export interface FormLines {
  readonly type: 'lines';
  readonly label: readonly Inline[];
  readonly rows: number;
}

/** A line to sign on, one labelled blank for each part (name, signature, date). */
export interface SignatureLine {
  readonly type: 'signature';
  readonly parts: readonly (readonly Inline[])[];
}

export interface PageBreak {
  readonly type: 'pagebreak';
}

/** Content that needs a wide page. Stands only at the top level of a clause. */
export interface Landscape {
  readonly type: 'landscape';
  readonly children: readonly Block[];
}

export type Block =
  | Paragraph
  | SubHeading
  | List
  | Table
  | DefinitionList
  | Callout
  | FormLines
  | SignatureLine
  | PageBreak
  | Landscape;
