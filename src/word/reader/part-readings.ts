/** Parts as written and as they stand now, brought together. */
import { hashOfParagraphs } from '../hash.js';
import { CONTENTS_PART } from '../tags.js';
import { align } from './alignment.js';
import { byName, nearest } from './clause-readings.js';
import type { PartReading } from './policy-file.js';
import type { BlockOccurrence } from './story.js';
import type { WrittenPart, WrittenState } from './written-state.js';

const ofWritten = (written: WrittenPart, occurrences: readonly BlockOccurrence[]): PartReading => {
  const occurrence = nearest(occurrences, written.paragraphs);
  const hash = occurrence === undefined ? undefined : hashOfParagraphs(occurrence.paragraphs);
  const missing = occurrence === undefined && written.paragraphs.length > 0;
  // Word itself writes the contents list anew, at a click or when printing: that is nobody's edit.
  const kept = written.id === CONTENTS_PART || hash === undefined || hash === written.hash;
  return {
    id: written.id,
    title: written.title,
    ...(hash === undefined ? {} : { hash }),
    writtenHash: written.hash,
    edited: missing || !kept,
    missing,
    occurrences: occurrences.length,
    paragraphs: align(written.paragraphs, occurrence?.paragraphs ?? []),
  };
};

const ofTagAlone = ({ id, paragraphs }: BlockOccurrence, occurrences: number): PartReading => ({
  id,
  hash: hashOfParagraphs(paragraphs),
  edited: false,
  missing: false,
  occurrences,
  paragraphs: paragraphs.map(({ hash, text }) => ({ change: 'unknown', hash, text })),
});

/** @param policy whose parts count; those of another policy were pasted in and are left alone. */
export const partReadings = (
  state: WrittenState | undefined,
  policy: string | undefined,
  occurrences: readonly BlockOccurrence[],
): PartReading[] => {
  const found = byName(occurrences.filter((occurrence) => occurrence.policy === policy));
  const readings: PartReading[] = [];
  for (const written of state?.parts ?? []) {
    const name = `${policy ?? ''}/${written.id}`;
    readings.push(ofWritten(written, found.get(name) ?? []));
    found.delete(name);
  }
  for (const others of found.values()) {
    const [first] = others;
    if (first !== undefined) readings.push(ofTagAlone(first, others.length));
  }
  return readings;
};
