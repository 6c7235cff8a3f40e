/** Ids inside a profile: each is used once, and whoever is named is in the people list. */
import { nearest } from '../suggestion.js';
import type { ProfileProblem } from './profile-error.js';

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function repeatedIds(path: string, list: unknown): ProfileProblem[] {
  const seen = new Map<string, number>();
  const problems: ProfileProblem[] = [];
  for (const [index, item] of listOf(list).entries()) {
    const { id } = fieldsOf(item);
    if (typeof id !== 'string') continue;
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, index);
    } else {
      problems.push({
        path: `${path}.${String(index)}.id`,
        message: `is ${JSON.stringify(id)}, which ${path}.${String(first)} has already`,
        mend: 'Give each its own id.',
        item: id,
      });
    }
  }
  return problems;
}

/** The places where somebody is named by id, as far as they hold text. */
function namedPeople(data: Fields): { path: string; id: string; item?: string }[] {
  const named: { path: string; id: unknown; item?: string }[] = [];
  for (const [role, answer] of Object.entries(fieldsOf(data.roles))) {
    if (role === 'casePanel') {
      for (const [index, id] of listOf(answer).entries())
        named.push({ path: `roles.${role}.${String(index)}`, id });
    } else {
      named.push({ path: `roles.${role}`, id: answer });
    }
  }
  for (const [index, person] of listOf(data.people).entries()) {
    const { id: own, reportsTo, relatedTo } = fieldsOf(person);
    const item = typeof own === 'string' ? { item: own } : {};
    named.push({ path: `people.${String(index)}.reportsTo`, id: reportsTo, ...item });
    for (const [place, id] of listOf(relatedTo).entries()) {
      named.push({ path: `people.${String(index)}.relatedTo.${String(place)}`, id, ...item });
    }
  }
  return named.flatMap(({ path, id, item }) =>
    typeof id === 'string' ? [{ path, id, ...(item === undefined ? {} : { item }) }] : [],
  );
}

/** Problems with ids in data that need not be valid otherwise. */
export function referenceProblems(data: unknown): ProfileProblem[] {
  const profile = fieldsOf(data);
  const ids = listOf(profile.people)
    .map((person) => fieldsOf(person).id)
    .filter((id) => typeof id === 'string');
  const known = new Set(ids);
  const names = new Map<string, string>();
  for (const person of listOf(profile.people)) {
    const { id, name } = fieldsOf(person);
    if (typeof id === 'string' && typeof name === 'string') names.set(name, id);
  }
  const strangers = namedPeople(profile)
    .filter(({ id }) => !known.has(id))
    .map(({ path, id, item }): ProfileProblem => {
      const didYouMean = names.get(id) ?? nearest(id, known);
      return {
        path,
        message: `names ${JSON.stringify([...id].slice(0, 40).join(''))}, who is not in the people list`,
        mend: 'Write the id of somebody in the people list, or add this person there.',
        ...(didYouMean ? { didYouMean } : {}),
        ...(item === undefined ? {} : { item }),
      };
    });
  return [
    ...repeatedIds('people', profile.people),
    ...repeatedIds('organisation.places', fieldsOf(profile.organisation).places),
    ...repeatedIds('network.partners', fieldsOf(profile.network).partners),
    ...repeatedIds('support.services', fieldsOf(profile.support).services),
    ...repeatedIds('leave.stages', fieldsOf(profile.leave).stages),
    ...repeatedIds('leave.countries', fieldsOf(profile.leave).countries),
    ...strangers,
  ];
}
