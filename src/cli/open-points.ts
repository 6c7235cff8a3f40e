/** Open points of several documents as one list: each once, worst first, with the documents it stands in. */
import type { OpenPoint, OpenPointClass, PolicyDocument } from '../policy/document.js';
import type { Io } from './io.js';
import { columns, paint, printable } from './terminal.js';

export interface SharedPoint extends OpenPoint {
  /** Ids of the documents in which it is open. */
  readonly policies: readonly string[];
}

const order: readonly OpenPointClass[] = ['blocks', 'dated', 'note'];

export const classWords: Readonly<Record<OpenPointClass, string>> = {
  blocks: 'blocks adoption',
  dated: 'to settle by a date',
  note: 'advice',
};

export function sharedPoints(documents: readonly PolicyDocument[]): readonly SharedPoint[] {
  const found = new Map<string, SharedPoint>();
  for (const document of documents) {
    for (const point of document.openPoints) {
      const policies = [...(found.get(point.id)?.policies ?? []), document.policy.id];
      found.set(point.id, { ...(found.get(point.id) ?? point), policies });
    }
  }
  const rank = (point: OpenPoint) => order.indexOf(point.class);
  return [...found.values()].sort(
    (one, other) => rank(one) - rank(other) || (one.by < other.by ? -1 : one.by > other.by ? 1 : 0),
  );
}

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
