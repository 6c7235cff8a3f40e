/** Clauses as written and as they stand now, brought together. */
import { hashOfParagraphs } from '../hash.js';
import { align, commonCount } from './alignment.js';
import type { ClauseReading } from './policy-file.js';
import type { BlockOccurrence } from './story.js';
import type { WrittenClause, WrittenState } from './written-state.js';

/** Of several copies, the one nearest to what was written; the first of equals. */
export const nearest = (
  occurrences: readonly BlockOccurrence[],
  written: readonly string[],
): BlockOccurrence | undefined => {
  let best: { readonly occurrence: BlockOccurrence; readonly score: number } | undefined;
  for (const occurrence of occurrences) {
    const common = commonCount(written, occurrence.paragraphs);
    const score = 2 * common - occurrence.paragraphs.length;
    if (best === undefined || score > best.score) best = { occurrence, score };
  }
  return best?.occurrence;
};

const ofWritten = (
  policyId: string,
  written: WrittenClause,
  occurrences: readonly BlockOccurrence[],
): ClauseReading => {
  const occurrence = nearest(occurrences, written.paragraphs);
  const hash = occurrence === undefined ? undefined : hashOfParagraphs(occurrence.paragraphs);
  // A clause without any words is not written; it cannot get lost.
  const missing = occurrence === undefined && written.paragraphs.length > 0;
  return {
    id: written.id,
    policyId,
    kind: written.kind,
    number: written.number,
    origin: written.origin,
    ...(written.variant === undefined ? {} : { variant: written.variant }),
    short: written.short,
    title: written.title,
    ...(hash === undefined ? {} : { hash }),
    writtenHash: written.hash,
    edited: missing || (hash !== undefined && hash !== written.hash),
    paragraphs: align(written.paragraphs, occurrence?.paragraphs ?? []),
    occurrences: occurrences.length,
    duplicated: occurrences.length > 1,
    missing,
    foreign: false,
  };
};

const ofTagAlone = (
  { id, policy, paragraphs }: BlockOccurrence,
  occurrences: number,
  foreign: boolean,
): ClauseReading => ({
  id,
  policyId: policy,
  hash: hashOfParagraphs(paragraphs),
  edited: false,
  paragraphs: paragraphs.map(({ hash, text }) => ({ change: 'unknown', hash, text })),
  occurrences,
  duplicated: occurrences > 1,
  missing: false,
  foreign,
});

/** Occurrences by policy and id, such as `code-of-conduct/route`. */
export const byName = (occurrences: readonly BlockOccurrence[]): Map<string, BlockOccurrence[]> => {
  const found = new Map<string, BlockOccurrence[]>();
  for (const occurrence of occurrences) {
    const name = `${occurrence.policy}/${occurrence.id}`;
    const others = found.get(name);
    if (others === undefined) found.set(name, [occurrence]);
    else others.push(occurrence);
  }
  return found;
};

export const clauseReadings = (
  state: WrittenState | undefined,
  occurrences: readonly BlockOccurrence[],
): ClauseReading[] => {
  const found = byName(occurrences);
  const readings: ClauseReading[] = [];
  for (const written of state?.clauses ?? []) {
    const name = `${state?.policy ?? ''}/${written.id}`;
    readings.push(ofWritten(state?.policy ?? '', written, found.get(name) ?? []));
    found.delete(name);
  }
  for (const others of found.values()) {
    const [first] = others;
    if (first !== undefined) readings.push(ofTagAlone(first, others.length, state !== undefined));
  }
  return readings;
};
