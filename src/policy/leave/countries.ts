/** The table of an organisation in several countries: what the law of each gives, as far as somebody told. */
import { countryName } from '../../profile/countries.js';
import type { LeaveAnswers } from '../../profile/leave/answers.js';
import type { Profile } from '../../profile/schema.js';
import type { LeaveWords } from '../words/leave-words.js';
import { lawWords } from './law-words.js';
import type { LawWords } from './law-words.js';

/** What rows are worded with. */
type RowWords = Pick<LeaveWords, 'inWeeks' | 'inWorkingDays' | 'pay' | 'checked'>;

/** Parts that nobody has told are `undefined`: together they are one open point, `leave.countries`. */
export interface CountryRow extends LawWords {
  readonly $path: string;
  readonly id: string;
  readonly name: string;
  /** Who checked it and when; `undefined` until the day has come. */
  readonly checked: string | undefined;
}

export interface CountryOptions {
  readonly words: RowWords;
  readonly locale: string;
  /** ISO day of the document. */
  readonly date: string;
  readonly formatDate: (day: string) => string;
}

type Told = NonNullable<LeaveAnswers['countries']>[number];

/**
 * A row for each country of the organisation, the main one first, then for others that were told. What the profile
 * tells of the law in general is that of the main country.
 */
export function countryRows(profile: Profile, options: CountryOptions): CountryRow[] {
  const { words, locale, date, formatDate } = options;
  const { leave = {} } = profile;
  const codes = [...new Set(profile.organisation.countries ?? [])];
  const told: readonly Told[] = leave.countries ?? [];
  const untold = codes
    .filter((code) => !told.some(({ country }) => country === code))
    .map((code): Told => ({ id: code, country: code }));
  const place = ({ country }: Told) => (codes.includes(country) ? codes.indexOf(country) : codes.length);
  const checked = (by: string | undefined, on: string | undefined) =>
    by === undefined || on === undefined || on > date ? undefined : words.checked(by, formatDate(on));

  const main = { ...lawWords(leave, words), checked: checked(leave.lawCheckedBy, leave.lawCheckedOn) };
  return [...told, ...untold]
    .sort((one, other) => place(one) - place(other))
    .map((row): CountryRow => {
      const inGeneral = row.country === codes[0] ? main : undefined;
      return {
        $path: `leave.countries.${row.id}`,
        id: row.id,
        name: countryName(row.country, locale),
        birth: row.birth ?? inGeneral?.birth,
        pay: row.pay ?? inGeneral?.pay,
        secondParent: row.secondParent ?? inGeneral?.secondParent,
        parental: row.parental ?? inGeneral?.parental,
        checked: checked(row.checkedBy, row.checkedOn) ?? inGeneral?.checked,
      };
    });
}

/** With several countries: the law of each was told whole and checked by `date` (ISO). One country has no table. */
export function countriesAreChecked(profile: Profile, date: string): boolean {
  const codes = profile.organisation.countries ?? [];
  if (codes.length < 2) return true;
  const rows = countryRows(profile, { words: noWords, locale: 'en', date, formatDate: (day) => day });
  return rows.every(({ birth, pay, secondParent, parental, checked }) =>
    [birth, pay, secondParent, parental, checked].every((part) => part !== undefined),
  );
}

/** Only whether something was told counts here, not how it is said. */
const noWords: RowWords = {
  inWeeks: () => '',
  inWorkingDays: () => '',
  pay: () => '',
  checked: () => '',
};
