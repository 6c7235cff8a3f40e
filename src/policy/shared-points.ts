/** The open points of several documents as one list. Light, so that the terminal can load it first. */
import type { OpenPoint, OpenPointClass, PolicyDocument } from './document.js';

/** The document that is computed from all the others. */
export const packId = 'adoption-pack';

/** An open point, with the documents in which it is open. */
export interface SharedPoint extends OpenPoint {
  readonly policies: readonly string[];
}

const order: readonly OpenPointClass[] = ['blocks', 'dated', 'note'];

function compare(one: OpenPoint, other: OpenPoint): number {
  const byClass = order.indexOf(one.class) - order.indexOf(other.class);
  return byClass === 0 ? Number(one.by > other.by) - Number(one.by < other.by) : byClass;
}

/** Open points of several documents: each once as it stands where it is worst, then by class and date. */
export function sharedPoints(documents: readonly PolicyDocument[]): readonly SharedPoint[] {
  // The pack repeats the points of the others.
  const others = documents.filter(({ policy }) => policy.id !== packId);
  const found = new Map<string, SharedPoint>();
  for (const document of others.length > 0 ? others : documents) {
    for (const point of document.openPoints) {
      const known = found.get(point.id);
      const policies = [...(known?.policies ?? []), document.policy.id];
      found.set(point.id, { ...(known && compare(known, point) <= 0 ? known : point), policies });
    }
  }
  return [...found.values()].sort(compare);
}
