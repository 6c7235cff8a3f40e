/** Things in lists: their names for people, their permanent short names, and who points to them. */
import { newId, withValue } from '../../profile/typed-answers.js';
import type { Data } from '../../profile/typed-answers.js';
import { schemaPaths, valueAt } from '../../profile/paths.js';
import { words } from '../words/index.js';
import { hasIds } from './form.js';

export function itemsAt(answers: Data, list: string): readonly Data[] {
  const items = valueAt(answers, list);
  return Array.isArray(items)
    ? items.map((item: unknown) => (typeof item === 'object' && item !== null ? (item as Data) : {}))
    : [];
}

export function textAt(item: Data, field: string): string {
  const value = item[field];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** The name of a person in a list to pick from: `Amina Odhiambo, Safeguarding Lead`. */
export function personLabel(person: Data): string {
  const parts = [textAt(person, 'name'), textAt(person, 'title')].filter((part) => part.trim() !== '');
  return parts.length === 0 ? words.organisation.person.unnamed : parts.join(', ');
}

function noun(list: string): string {
  return words.organisation.lists[list]?.noun ?? 'item';
}

/** A short name for a new thing in a list, different from those in use; `person`, `person-2` while it has no words. */
export function freshId(answers: Data, list: string, text = ''): string {
  return newId(
    text,
    itemsAt(answers, list).map((item) => textAt(item, 'id')),
    noun(list),
  );
}

/** The answers with a field of a thing set; the thing is added where it is one past the end. */
export function withField(answers: Data, list: string, index: number, field: string, value: unknown): Data {
  const isNew = index >= itemsAt(answers, list).length;
  if (isNew && value === undefined) return answers;
  const around =
    isNew && hasIds(list)
      ? withValue(answers, `${list}.${String(index)}`, { id: freshId(answers, list) })
      : answers;
  return withValue(around, `${list}.${String(index)}.${field}`, value);
}

/** The roles that somebody is picked for, as paths: `roles.focalPoint`, `roles.casePanel`. */
export function rolesOf(answers: Data, id: string): readonly string[] {
  if (id === '') return [];
  return schemaPaths()
    .filter(({ path, kind }) => kind === 'person' && path.startsWith('roles.'))
    .map(({ path }) => path)
    .filter((path) => {
      const holder = valueAt(answers, path);
      return Array.isArray(holder) ? holder.includes(id) : holder === id;
    });
}

/** The answers without a thing, and without what points to it. */
export function withoutItem(answers: Data, list: string, index: number): Data {
  const id = textAt(itemsAt(answers, list)[index] ?? {}, 'id');
  const rest = withValue(answers, `${list}.${String(index)}`, undefined);
  const left = itemsAt(rest, list).length === 0 ? withValue(rest, list, undefined) : rest;
  return list === 'people' && id !== '' ? withoutPerson(left, id) : left;
}

function withoutPerson(answers: Data, id: string): Data {
  const roles = rolesOf(answers, id).reduce(
    (rest, path) => withValue(rest, path, withoutId(valueAt(rest, path), id)),
    answers,
  );
  return itemsAt(roles, 'people').reduce(
    (rest, _, index) =>
      ['reportsTo', 'relatedTo'].reduce((inner, field) => {
        const path = `people.${String(index)}.${field}`;
        const value = valueAt(inner, path);
        return pointsTo(value, id) ? withValue(inner, path, withoutId(value, id)) : inner;
      }, rest),
    roles,
  );
}

function pointsTo(value: unknown, id: string): boolean {
  return Array.isArray(value) ? value.includes(id) : value === id;
}

function withoutId(value: unknown, id: string): unknown {
  if (!Array.isArray(value)) return value === id ? undefined : value;
  const others = value.filter((other) => other !== id);
  return others.length === 0 ? undefined : others;
}

/**
 * Gives a thing that was named since a short name from its words, such as `amina-odhiambo` for `person-2`, while nothing
 * points to it yet. What was begun and left without a word is taken out.
 */
export function settled(answers: Data, list: string): Data {
  if (!hasIds(list)) return answers;
  let rest = answers;
  for (let index = itemsAt(answers, list).length - 1; index >= 0; index -= 1) {
    const item = itemsAt(rest, list)[index] ?? {};
    const id = textAt(item, 'id');
    const isGeneric = new RegExp(`^${noun(list)}(-\\d+)?$`, 'u').test(id);
    if (!isGeneric) continue;
    const isEmpty = Object.keys(item).every((field) => field === 'id');
    const text = textAt(item, 'name') || textAt(item, 'title') || textAt(item, 'country');
    if (isEmpty) rest = withoutItem(rest, list, index);
    else if (text.trim() !== '' && !isReferred(rest, id)) {
      rest = withValue(rest, `${list}.${String(index)}.id`, freshId(rest, list, text));
    }
  }
  return rest;
}

function isReferred(answers: Data, id: string): boolean {
  return (
    rolesOf(answers, id).length > 0 ||
    itemsAt(answers, 'people').some(
      (person) => pointsTo(person['reportsTo'], id) || pointsTo(person['relatedTo'], id),
    )
  );
}
