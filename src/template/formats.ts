/** Values in words and figures, by locale. Intl objects are costly to make and are kept. */

const kept = new Map<string, unknown>();

function keep<Formatter>(key: string, make: () => Formatter): Formatter {
  let found = kept.get(key) as Formatter | undefined;
  if (found === undefined) kept.set(key, (found = make()));
  return found;
}

/** Plain English means English as the United Nations and most of its readers write it: 4 March 2027. */
function region(locale: string): string {
  return locale === 'en' ? 'en-GB' : locale;
}

const isoDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** `2027-03-04` as `4 March 2027`, `2027-03` as `March 2027`, `2027` as it is; `undefined` when it is no date. */
export function formatDate(value: string, locale: string): string | undefined {
  const match = isoDate.exec(value);
  if (match === null) return undefined;
  const [, year = '', month, day] = match;
  const date = new Date(Date.UTC(2000, Number(month ?? 1) - 1, Number(day ?? 1)));
  date.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  if (date.getUTCMonth() + 1 !== Number(month ?? 1) || date.getUTCDate() !== Number(day ?? 1))
    return undefined;
  const parts: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    calendar: 'gregory',
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
  };
  const key = `date ${locale} ${month === undefined ? 'y' : day === undefined ? 'm' : 'd'}`;
  return keep(key, () => new Intl.DateTimeFormat(region(locale), parts)).format(date);
}

/** `12345.5` as `12,345.5`. */
export function formatNumber(value: number, locale: string): string {
  return keep(`number ${locale}`, () => new Intl.NumberFormat(region(locale))).format(value);
}

/** `part` of `whole` as a whole percentage with its sign: `3` of `7` as `43%`. `whole` is not 0. */
export function formatPercent(part: number, whole: number, locale: string): string {
  const make = (): Intl.NumberFormat =>
    new Intl.NumberFormat(region(locale), { style: 'percent', maximumFractionDigits: 0 });
  return keep(`percent ${locale}`, make).format(part / whole);
}

/** `a, b and c`. The words themselves are not touched. */
export function formatList(words: readonly string[], locale: string): string {
  const make = (): Intl.ListFormat => new Intl.ListFormat(region(locale), { type: 'conjunction' });
  return keep(`list ${locale}`, make).format(words);
}

/** The first letter, with its accents, in upper case as the locale writes it (Turkish `i` is `İ`). */
export function formatCapital(words: string, locale: string): string {
  if (/^[ -~](?:[ -~]|$)/.test(words)) return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
  const make = (): Intl.Segmenter => new Intl.Segmenter(region(locale), { granularity: 'grapheme' });
  const [first] = keep(`letter ${locale}`, make).segment(words);
  if (first === undefined) return words;
  return first.segment.toLocaleUpperCase(locale) + words.slice(first.segment.length);
}

/** `singular` where the locale counts like one, else `plural`. */
export function pluralWord(count: number, singular: string, plural: string, locale: string): string {
  const rules = keep(`plural ${locale}`, () => new Intl.PluralRules(region(locale)));
  return rules.select(count) === 'one' ? singular : plural;
}
