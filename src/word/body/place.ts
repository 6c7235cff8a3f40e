/** Where a block stands: on the page, in a box, in a list. */
export interface Place {
  /** Style of plain paragraphs; absent: the default. */
  readonly style?: string;
  /** Width of the text here, from the text's left edge. */
  readonly width: number;
  /** How far in from the text's left edge; lists grow it. */
  readonly indent: number;
  /** How many lists stand around. */
  readonly depth: number;
  /** Inside a box of paragraphs, whose indents must all be equal or the frame breaks. */
  readonly boxed: boolean;
  /** Left indent of a box's words. */
  readonly boxLeft: number;
  /** On the first page. */
  readonly cover: boolean;
  /** Outline level of sub-headings is one higher where the heading above is a first-level one. */
  readonly shallow: boolean;
  /** The indent as paragraphs need it. */
  readonly frame: { readonly indent?: string };
}

export const pagePlace = (width: number, shallow: boolean): Place => ({
  width,
  indent: 0,
  depth: 0,
  boxed: false,
  boxLeft: 0,
  cover: false,
  shallow,
  frame: {},
});
