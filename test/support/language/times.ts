/** A duty in time has a number and a unit, and a date has one format (rules 3.2 and 3.9). */
import { mask } from './texts.js';

/** "At once" is the one way to say now. The others let everybody choose their own time. */
const vague =
  /\b(promptly|timely|immediately|in due course|as soon as|without (undue |any )?delay|in good time|at the earliest|as quickly as|swiftly|a reasonable (time|period))\b/iu;

const unit = '(?:working |calendar |more |further )*(?:minutes?|hours?|days?|weeks?|months?|years?)';
const withTime = new RegExp(
  `^within (?:the (?:first|next|same) )?(?:at most )?(?:\\d+|${mask}) ${unit}\\b`,
  'iu',
);

/** Time words that say no time. A place is "inside" or "in", so that "within" is always followed by a number. */
export function vagueTimes(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => {
    const withins = [...line.matchAll(/\bwithin\b/giu)].map(({ index }) => line.slice(index));
    return vague.test(line) || withins.some((rest) => !withTime.test(rest));
  });
}

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const fullMonth = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const otherDates: readonly RegExp[] = [
  /(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/u,
  /(?<![\d./])\d{1,2}[/.]\d{1,2}[/.]\d{4}(?!\d)/u,
  /(?<![\d/])\d{1,2}\/\d{1,2}\/\d{2}(?![\d/])/u,
  new RegExp(`\\b${month}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}\\b`, 'u'),
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)(?: of)? ${month}\\b`, 'u'),
  new RegExp(`\\b0\\d ${month}\\b`, 'u'),
  new RegExp(`\\b\\d{1,2} (?!${fullMonth}\\b)${month}\\.? \\d{4}\\b`, 'u'),
];

/** Lines with a date in another format than `4 March 2027`. */
export function otherDateFormats(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => otherDates.some((date) => date.test(line)));
}
