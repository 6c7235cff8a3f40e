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
  return list === 'people' && id !== '' ? pointing(left, id, undefined) : left;
}

/**
 * Gives a thing that was named since a short name from its words, such as `amina-odhiambo` for `person-2`, also where
 * something points to it. What was begun and left without a word is taken out.
 */
export function settled(answers: Data, list: string): Data {
  if (!hasIds(list)) return answers;
  const generic = new RegExp(`^${noun(list)}(-\\d+)?$`, 'u');
  let rest = answers;
  for (let index = itemsAt(answers, list).length - 1; index >= 0; index -= 1) {
    const item = itemsAt(rest, list)[index] ?? {};
    const id = textAt(item, 'id');
    if (!generic.test(id)) continue;
    const isEmpty = Object.keys(item).every((field) => field === 'id');
    const text = textAt(item, 'name') || textAt(item, 'title') || textAt(item, 'country');
    if (isEmpty) {
      rest = withoutItem(rest, list, index);
    } else if (text.trim() !== '') {
      const better = freshId(rest, list, text);
      const renamed = withValue(rest, `${list}.${String(index)}.id`, better);
      rest = list === 'people' ? pointing(renamed, id, better) : renamed;
    }
  }
  return rest;
}

/** The answers with everything that pointed to one person pointing to another, or to nobody. */
function pointing(answers: Data, from: string, to: string | undefined): Data {
  const people = itemsAt(answers, 'people').flatMap((_, index) =>
    ['reportsTo', 'relatedTo'].map((field) => `people.${String(index)}.${field}`),
  );
  return [...rolesOf(answers, from), ...people].reduce((rest, path) => {
    const value = valueAt(rest, path);
    if (Array.isArray(value) ? !value.includes(from) : value !== from) return rest;
    if (!Array.isArray(value)) return withValue(rest, path, to);
    const ids = value.flatMap((id: unknown) => (id !== from ? [id] : to === undefined ? [] : [to]));
    return withValue(rest, path, ids.length === 0 ? undefined : ids);
  }, answers);
}
