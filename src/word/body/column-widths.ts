/** How wide the columns of a table are. */
import type { Inline, Table } from '../../policy/document.js';

/** Shares as whole widths that add up to `total` exactly. */
export const sharedWidths = (shares: readonly number[], total: number): number[] => {
  const sum = shares.reduce((all, share) => all + Math.max(share, 0), 0);
  let from = 0;
  let seen = 0;
  return shares.map((share, index) => {
    seen += sum > 0 ? Math.max(share, 0) / sum : 1 / shares.length;
    const to = index === shares.length - 1 ? total : Math.round(seen * total);
    const width = Math.max(to - from, 1);
    from = to;
    return width;
  });
};

/** Width of a letter in a table, bold included, and of a cell's padding, in twentieths of a point. */
const letter = 104;
const padding = 280;

/** Longest stretch without a place to break, in letters. A value may be followed at once by more words. */
const longestWord = (children: readonly Inline[]): number => {
  let longest = 0;
  for (const child of children) {
    if ('children' in child) longest = Math.max(longest, longestWord(child.children));
    else if ('text' in child) {
      let length = 0;
      for (let i = 0; i < child.text.length; i++) {
        const unit = child.text.charCodeAt(i);
        // A line breaks at a space and after a hyphen.
        length = unit === 0x20 || unit === 0x0a || unit === 0x2d ? 0 : length + 1;
        if (length > longest) longest = length;
      }
    }
  }
  return longest;
};

/**
 * Widths by the table's shares, mended where a long word (an e-mail address) would be broken in two: what it
 * needs comes from the columns that have more than their own longest word asks for.
 */
export const columnWidths = ({ columns, rows }: Table, total: number): number[] => {
  const widths = sharedWidths(
    columns.map(({ width }) => width),
    total,
  );
  const needs = columns.map(({ header }, index) => {
    let longest = longestWord(header);
    for (const { cells } of rows) longest = Math.max(longest, longestWord(cells[index] ?? []));
    return longest * letter + padding;
  });
  const spare = widths.map((width, index) => Math.max(0, width - (needs[index] ?? 0)));
  const lacking = widths.map((width, index) => Math.max(0, (needs[index] ?? 0) - width));
  const wanted = lacking.reduce((sum, lack) => sum + lack, 0);
  const available = spare.reduce((sum, more) => sum + more, 0);
  if (wanted === 0 || available === 0) return widths;
  const moved = Math.min(wanted, available);
  return sharedWidths(
    widths.map(
      (width, index) =>
        width + ((lacking[index] ?? 0) * moved) / wanted - ((spare[index] ?? 0) * moved) / available,
    ),
    total,
  );
};
