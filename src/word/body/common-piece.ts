import { piece, type Piece } from '../bytes.js';

const pieces = new Map<string, Piece>();

/** Widths and indents may be many; beyond that they are encoded anew. */
const mostKept = 4_096;

/** Encodes markup that comes back often, such as a style or an indent: few different ones exist. */
export const commonPiece = (markup: string): Piece => {
  let known = pieces.get(markup);
  if (known === undefined) {
    if (pieces.size >= mostKept) pieces.clear();
    known = piece(markup);
    pieces.set(markup, known);
  }
  return known;
};
