/** The days that follow from the policies, as a calendar file: `review-dates.ics`. */
import { sha256 } from '@noble/hashes/sha2.js';
import type { PolicyDocument } from '../policy/document.js';
import type { Profile } from '../profile/schema.js';
import { reviewDates } from './calendar/dates.js';
import type { ReviewDate } from './calendar/dates.js';
import { iCalendarOf } from './calendar/icalendar.js';
import { calendarWordsFor } from './calendar/words.js';

export { reviewDates } from './calendar/dates.js';
export type { ReviewDate, ReviewDateKind } from './calendar/dates.js';

/**
 * The days of adoption, reviews, yearly looks, trainings, checks of the law, goals and open points as an iCalendar
 * file for the organisation's own people. Taken in again after a later run, it moves its entries instead of adding
 * new ones. The same documents give the same text.
 *
 * It holds what the documents print and the days that follow from it, no names and contacts of people, no notes.
 *
 * @param documents Of one organisation, one language and one day; also those that are withheld, for their open points.
 * @returns `undefined` where no day is known: a calendar without entries is none.
 */
export function toCalendar(documents: readonly PolicyDocument[], profile: Profile): string | undefined {
  const [first] = documents;
  const dates = reviewDates(documents, profile);
  if (!first || dates.length === 0) return undefined;
  const { name } = first.organisation;
  return iCalendarOf({
    name: calendarWordsFor(first.language).name(name),
    date: first.date,
    entries: dates.map((date) => ({
      uid: uidOf(name, date),
      day: date.day,
      title: date.title,
      text: `${date.text}\n${name}`,
      isReminded: date.kind !== 'open-point',
    })),
  });
}

const utf8 = new TextEncoder();

/** Nothing can be read in it: 128 bits of a hash. */
function uidOf(organisation: string, { id }: ReviewDate): string {
  const digest = sha256(utf8.encode(JSON.stringify([organisation.normalize('NFC'), id])));
  let hash = '';
  for (const byte of digest.subarray(0, 16)) hash += byte.toString(16).padStart(2, '0');
  return `${hash}@policywright`;
}
