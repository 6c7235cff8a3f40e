/** Tables of data, tables to fill in by hand, ruled lines and places to sign. */
import type { FormLines, Inline, SignatureLine, Table } from '../../policy/document.js';
import { HAND_ROW, LABEL_HEIGHT, PHOTO_ROW, SIGN_ROW } from '../layout.js';
import { piece } from '../bytes.js';
import { columnWidths, sharedWidths } from './column-widths.js';
import { commonPiece } from './common-piece.js';
import { plainText } from '../../template/plain.js';
import { hasContent, writeGap, writeParagraph } from './paragraphs.js';
import type { Place } from './place.js';
import type { Story } from './story.js';

interface Shape {
  readonly style: string;
  /** Column widths in twentieths of a point. */
  readonly widths: readonly number[];
  readonly indent: number;
  readonly caption: string;
  readonly description: string;
  readonly headed: boolean;
}

const description = piece('"/><w:tblDescription w:val="');
const caption = piece('<w:tblCaption w:val="');
const propertiesEnd = piece('"/></w:tblPr><w:tblGrid>');
const plainPropertiesEnd = piece('</w:tblPr><w:tblGrid>');
const gridEnd = piece('</w:tblGrid>');
const tableEnd = piece('</w:tbl>');
const rowEnd = piece('</w:tr>');
const cellEnd = piece('</w:tc>');

const openTable = (story: Story, shape: Shape): void => {
  const { out, document } = story;
  // Two tables in a row would become one, and a page break needs a paragraph.
  if (story.after === 'table' || story.breakPending) writeGap(story);
  const width = shape.widths.reduce((sum, part) => sum + part, 0);
  out.raw(
    commonPiece(
      `<w:tbl><w:tblPr><w:tblStyle w:val="${shape.style}"/>${document.direction === 'rtl' ? '<w:bidiVisual/>' : ''}` +
        `<w:tblW w:w="${width}" w:type="dxa"/><w:tblInd w:w="${shape.indent}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
        `<w:tblLook w:val="${shape.headed ? '0020' : '0000'}" w:firstRow="${shape.headed ? 1 : 0}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`,
    ),
  );
  if (shape.caption === '') out.raw(plainPropertiesEnd);
  else {
    out.raw(caption);
    out.attribute(shape.caption);
    out.raw(description);
    out.attribute(shape.description);
    out.raw(propertiesEnd);
  }
  for (const column of shape.widths) out.raw(commonPiece(`<w:gridCol w:w="${column}"/>`));
  out.raw(gridEnd);
  story.after = '';
};

const closeTable = (story: Story): void => {
  story.out.raw(tableEnd);
  story.after = 'table';
};

const plainRow = piece('<w:tr><w:trPr><w:cantSplit/></w:trPr>');

const openRow = (story: Story, head: boolean, height = 0, whole = true): void => {
  if (!head && whole && height === 0) {
    story.out.raw(plainRow);
    return;
  }
  const tall = height > 0 ? `<w:trHeight w:val="${height}" w:hRule="atLeast"/>` : '';
  story.out.raw(
    commonPiece(
      `<w:tr><w:trPr>${whole ? '<w:cantSplit/>' : ''}${tall}${head ? '<w:tblHeader/>' : ''}</w:trPr>`,
    ),
  );
};

const cellStart = piece('<w:tc><w:tcPr><w:tcW w:w="');
const cellStartEnd = piece('" w:type="dxa"/></w:tcPr>');
const cellStartMiddle = piece('" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>');
/** A thin frame around room for a photo. */
const cellStartPhoto = piece(
  `" w:type="dxa"/><w:tcBorders>${['top', 'left', 'bottom', 'right'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>`).join('')}</w:tcBorders></w:tcPr>`,
);
const cellStartBottom = piece('" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr>');

type Standing = typeof cellStartEnd;

const openCell = (story: Story, width: number, standing: Standing): void => {
  story.out.raw(cellStart);
  story.out.number(width);
  story.out.raw(standing);
};

const writeCell = (
  story: Story,
  width: number,
  frame: { readonly style: string; readonly align?: string },
  children: readonly Inline[],
  standing = cellStartEnd,
): void => {
  openCell(story, width, standing);
  writeParagraph(story, frame, children);
  story.out.raw(cellEnd);
};

const styles = {
  data: 'PolicyData',
  form: 'PolicyForm',
  plain: 'PolicyPlain',
  contacts: 'PolicyContacts',
} as const;

const heights = { data: 0, form: HAND_ROW, plain: 0, contacts: PHOTO_ROW } as const;

/** How the words of a column look, and how its cells stand in their rows. */
const cellsOf = (table: Table, index: number): { readonly style: string; readonly standing: Standing } => {
  switch (table.style) {
    case 'contacts':
      return index === 0
        ? { style: 'TableText', standing: cellStartPhoto }
        : { style: 'ContactText', standing: cellStartMiddle };
    case 'form':
      return { style: 'TableText', standing: cellStartMiddle };
    case 'plain':
      return { style: index === 0 ? 'TableLabel' : 'TableText', standing: cellStartEnd };
    case 'data':
      return { style: 'TableText', standing: cellStartEnd };
  }
};

/** Tables of so many columns use the margin as well. */
const manyColumns = 4;

export const writeTable = (story: Story, table: Table, place: Place): void => {
  const headed = table.columns.some(({ header }) => hasContent(header));
  const wide =
    place.indent === 0 && (table.columns.length >= manyColumns || table.style === 'form' || place.cover);
  const { hang } = story.page;
  const total = place.width - place.indent + (wide ? hang : 0);
  // Room for a photo is not given away to a long address.
  const widths =
    table.style === 'contacts'
      ? sharedWidths(
          table.columns.map(({ width }) => width),
          total,
        )
      : columnWidths(table, total);
  if (widths.length === 0 || (table.rows.length === 0 && !headed)) return;
  if (table.caption !== '') {
    writeParagraph(
      story,
      { style: 'Caption', spaced: true, ...(wide ? { indent: `<w:ind w:left="${-hang}"/>` } : place.frame) },
      [{ type: 'text', text: table.caption }],
    );
  }
  openTable(story, {
    style: styles[table.style],
    widths,
    indent: wide ? -hang : place.indent,
    caption: table.caption || story.heading,
    description:
      table.columns
        .map(({ header }) => plainText(header))
        .filter(Boolean)
        .join(', ') ||
      table.caption ||
      story.heading,
    headed,
  });
  const height = heights[table.style];
  const alignOf = (align: string) => (align === 'left' ? {} : { align });
  if (headed) {
    // Nothing is written or glued into the header of contacts.
    openRow(story, true, table.style === 'contacts' ? 0 : height);
    table.columns.forEach(({ header, align }, index) => {
      writeCell(
        story,
        widths[index] ?? 0,
        { style: 'TableHead', ...alignOf(align) },
        header,
        cellStartBottom,
      );
    });
    story.out.raw(rowEnd);
  }
  for (const { cells } of table.rows) {
    openRow(story, false, height);
    table.columns.forEach(({ align }, index) => {
      const { style, standing } = cellsOf(table, index);
      writeCell(story, widths[index] ?? 0, { style, ...alignOf(align) }, cells[index] ?? [], standing);
    });
    story.out.raw(rowEnd);
  }
  closeTable(story);
};

/**
 * Room to write: ruled lines are rows of a table, so that no run of empty paragraphs stands there. The label
 * stands in the first row, which does not split, and so stays with its line.
 */
export const writeLines = (story: Story, { label, rows }: FormLines, place: Place): void => {
  const width = place.width - place.indent;
  const labelled = hasContent(label);
  openTable(story, {
    style: 'PolicyLines',
    widths: [width],
    indent: place.indent,
    caption: plainText(label) || story.heading,
    description: plainText(label) || story.heading,
    headed: false,
  });
  for (let row = 0; row < Math.max(rows, 1); row++) {
    const first = row === 0 && labelled;
    // LibreOffice sends a heading and an unsplittable one-row table after it to the next page.
    openRow(story, false, first ? HAND_ROW + LABEL_HEIGHT : HAND_ROW, rows > 1);
    writeCell(story, width, { style: first ? 'FormLabel' : 'TableText' }, first ? label : []);
    story.out.raw(rowEnd);
  }
  closeTable(story);
};

/** One box for each part, its label small at the top. */
export const writeSignature = (story: Story, { parts }: SignatureLine, place: Place): void => {
  if (parts.length === 0) return;
  const widths = sharedWidths(
    parts.map(() => 1),
    place.width - place.indent,
  );
  const words = parts.map((part) => plainText(part)).join(', ');
  openTable(story, {
    style: 'PolicyForm',
    widths,
    indent: place.indent,
    caption: words,
    description: words,
    headed: false,
  });
  openRow(story, false, SIGN_ROW);
  parts.forEach((label, index) => {
    writeCell(story, widths[index] ?? 0, { style: 'SignLabel' }, label);
  });
  story.out.raw(rowEnd);
  closeTable(story);
};
