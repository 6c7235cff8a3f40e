/** Open points of several documents as one list, for people and for programs. */
import type { OpenPointClass } from '../policy/document.js';
import type { SharedPoint } from '../policy/shared-points.js';
import type { Io } from './io.js';
import { columns, paint, printable } from './terminal.js';

const order: readonly OpenPointClass[] = ['blocks', 'dated', 'note'];

export const classWords: Readonly<Record<OpenPointClass, string>> = {
  blocks: 'blocks adoption',
  dated: 'to settle by a date',
  note: 'advice',
};

/** The list for people: a heading for each class, then what is open, who settles it and by when. */
export function openPointLines(points: readonly SharedPoint[], io: Io, isTerminal: boolean): string {
  const colour = paint(io, isTerminal);
  const colours = { blocks: colour.red, dated: colour.yellow, note: colour.dim };
  return order
    .map((kind) => {
      const rows = points.filter((point) => point.class === kind);
      if (rows.length === 0) return '';
      const heading = `${colours[kind](`Open, ${classWords[kind]}: ${String(rows.length)}`)}\n`;
      return heading + columns(rows.map(({ what, owner, by }) => [by, printable(what), printable(owner)]));
    })
    .join('');
}

/** The list for programs. */
export function openPointData(points: readonly SharedPoint[]) {
  return points.map(({ id, class: kind, what, owner, by, policies }) => ({
    id,
    class: kind,
    what,
    owner,
    by,
    policies,
  }));
}
