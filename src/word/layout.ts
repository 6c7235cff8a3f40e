/** Measures of the page, in twentieths of a point (1 mm = 56.7). The shell and the writers share them. */

export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly header: number;
  readonly footer: number;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly landscape: boolean;
  /** Width of the text: between 65 and 80 characters upright. */
  readonly measure: number;
  readonly margins: Margins;
  /** How far wide tables begin in the left margin. */
  readonly hang: number;
}

/** Numbers of headings, wide tables, header and footer begin this far out in the left margin (15 mm). */
export const HANG = 850;

const margins: Margins = { top: 1418, right: 1418, bottom: 1418, left: 2268, header: 680, footer: 624 };

/** A poster fills its sheet: the same margin left and right, and nothing stands in it. */
const narrowMargins: Margins = { top: 680, right: 1021, bottom: 780, left: 1021, header: 397, footer: 397 };

/** Indent of each level of a list, and the room for its marker. */
export const LIST_STEP = 397;

/** Distance of a box's words from the text's edge; its rule stands in between. */
export const BOX_INSET = 170;

/** Height of a row to write in by hand: 8 mm. */
export const HAND_ROW = 454;

/** What a label above a line needs. */
export const LABEL_HEIGHT = 260;

/** Height of a row with room for a photo: 27 mm, so that three fit on Letter paper with all the rest. */
export const PHOTO_ROW = 1531;

/** Height of a box to sign in: 16 mm. */
export const SIGN_ROW = 907;

const sizes = { A4: [11906, 16838], Letter: [12240, 15840] } as const;

export const pageOf = (
  { paper, layout }: { readonly paper: 'A4' | 'Letter'; readonly layout?: 'one-page' },
  landscape: boolean,
): Page => {
  const [short, long] = sizes[paper];
  const width = landscape ? long : short;
  const own = layout === 'one-page' ? narrowMargins : margins;
  return {
    width,
    height: landscape ? short : long,
    landscape,
    measure: width - own.left - own.right,
    margins: own,
    hang: layout === 'one-page' ? 0 : HANG,
  };
};
