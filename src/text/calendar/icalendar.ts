/**
 * All-day entries as an iCalendar file (RFC 5545), which every calendar program reads.
 *
 * Written by hand: it is little, and the library at hand, ical-generator, neither runs on Node 20 any more nor keeps
 * ids and stamps the same from run to run by itself.
 */

/** One whole day. */
export interface CalendarEntry {
  /** The same for the same thing in every file, so that a calendar moves an entry instead of adding one. */
  readonly uid: string;
  /** ISO day. */
  readonly day: string;
  readonly title: string;
  /** Lines are parted by `\n`. */
  readonly text: string;
  /** Remind two weeks before. */
  readonly isReminded: boolean;
}

export interface Calendar {
  readonly name: string;
  /** ISO day on which the entries were right. */
  readonly date: string;
  readonly entries: readonly CalendarEntry[];
}

/** The calendar as text with the line ends that the format asks for. */
export function iCalendarOf({ name, date, entries }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//policywright//policywright//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => entryLines(entry, date)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function entryLines({ uid, day, title, text, isReminded }: CalendarEntry, date: string): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${compact(date)}T000000Z`,
    // A calendar takes a later file for the newer one.
    `SEQUENCE:${String(daysSince2000(date))}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(day))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    // Nobody is busy all day because a review is due.
    'TRANSP:TRANSPARENT',
    ...(isReminded
      ? ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(title)}`, 'TRIGGER:-P14D', 'END:VALARM']
      : []),
    'END:VEVENT',
  ];
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

const dayLength = 86_400_000;

function dayAfter(day: string): string {
  return new Date(timeOf(day) + dayLength).toISOString().slice(0, 10);
}

function daysSince2000(day: string): number {
  return Math.max(0, Math.round((timeOf(day) - timeOf('2000-01-01')) / dayLength));
}

/** Text in which nothing is taken for a part of the format. Control characters have no place in it. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Most octets of a line without its end. */
const widest = 75;

/** A line broken after at most 75 octets, never inside a character; the rest goes on after a blank. */
function folded(line: string): string {
  let out = '';
  let width = 0;
  for (const character of line) {
    const size = octets(character);
    if (width + size > widest) {
      out += '\r\n ';
      width = 1;
    }
    out += character;
    width += size;
  }
  return out;
}

/** The length of one code point in UTF-8. */
function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
