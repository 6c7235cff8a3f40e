/** Values in the words of people. */
import { labelFor } from '../../profile/catalogue/index.js';
import { countryCodes, countryName } from '../../profile/countries.js';
import { schemaPathOf, valueAt } from '../../profile/paths.js';
import type { Data } from '../../profile/typed-answers.js';
import { words } from '../words/index.js';
import { listPathOf } from './form.js';
import { itemsAt, personLabel, textAt } from './items.js';
import { isDay } from './typed.js';

/** The words for a value that can be chosen. */
export function choiceLabel(path: string, value: string): string {
  const choices = words.organisation.choices[path];
  return (choices && Object.hasOwn(choices, value) ? choices[value] : undefined) ?? value;
}

export function countryLabel(code: string): string {
  return countryCodes.has(code) ? countryName(code, 'en') : words.organisation.country.unknown(code);
}

/** Countries by name, as somebody looks for them. */
export function countriesByName(): readonly { readonly code: string; readonly name: string }[] {
  sorted ??= [...countryCodes]
    .map((code) => ({ code, name: countryName(code, 'en') }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en'));
  return sorted;
}

let sorted: readonly { readonly code: string; readonly name: string }[] | undefined;

/** A day as people write it: `15 January 2027`. */
function dayLabel(day: string): string {
  days ??= new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return days.format(new Date(`${day}T00:00:00Z`));
}

let days: Intl.DateTimeFormat | undefined;

/** A value of the answers, for people: `Yes`, `3 working days`, `Kenya, Uganda`. */
export function shown(value: unknown, path: string, answers: Data, unit?: string): string {
  if (Array.isArray(value)) {
    if (value.length === 0) return words.organisation.nothing;
    return (
      value.map((item: unknown) => shown(item, path, answers)).join(', ') +
      (unit === undefined ? '' : ` ${unit}`)
    );
  }
  if (typeof value === 'boolean') return value ? words.organisation.yes : words.organisation.no;
  const text = String(value);
  switch (schemaPathOf(path)?.kind) {
    case 'choice':
    case 'choices':
      return choiceLabel(schemaPathOf(path)?.path ?? path, text);
    case 'country':
      return countryLabel(text);
    case 'date':
      return isDay(text) ? dayLabel(text) : text;
    case 'colour':
      return `#${text.replace('#', '')}`;
    case 'person': {
      const person = itemsAt(answers, 'people').find((one) => textAt(one, 'id') === text);
      return person ? personLabel(person) : text;
    }
    default:
      return unit === undefined || typeof value !== 'number' ? text : `${text} ${unit}`;
  }
}

/** What a place of the answers is called: the thing in a list, if it is about one, and the field. */
export function placeLabel(path: string, answers: Data): { readonly item?: string; readonly label: string } {
  const field = schemaPathOf(path);
  const list = field && listPathOf(field.path);
  const index = /\.(\d+)(?:\.|$)/u.exec(path)?.[1];
  const label = labelFor(path) ?? words.organisation.lists[path.replace(/\.\d+$/u, '')]?.add ?? path;
  if (list === undefined || index === undefined) return { label };
  return { item: itemLabel(list, Number(index), answers), label };
}

/** The name of a thing in a list. */
export function itemLabel(list: string, index: number, answers: Data): string {
  const item = itemsAt(answers, list)[index] ?? {};
  if (list === 'people') return personLabel(item);
  const text = textAt(item, 'name') || textAt(item, 'what') || textAt(item, 'from');
  if (text !== '') return text;
  const country = textAt(item, 'country');
  if (country !== '') return countryLabel(country);
  return words.organisation.lists[list]?.new ?? String(valueAt(answers, `${list}.${String(index)}`) ?? '');
}
