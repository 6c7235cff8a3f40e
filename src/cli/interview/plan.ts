/** The questions in order, for the answers there are now. */
import { valueAt } from '../../profile/paths.js';
import type { Data } from './answers.js';
import type { Draft, Entry, Question, Topic } from './questions.js';

/**
 * Every question, answered or not: fields one after the other; for a list, the fields of each item, then whether
 * there is another item, then what items say of each other.
 *
 * @param drafted Fields of an item or pair that is being typed, by its place.
 */
export function* questionsOf(
  topics: readonly Topic[],
  data: Data,
  drafted: ReadonlyMap<string, Data>,
): Generator<Question> {
  for (const topic of topics) {
    const done = new Set<string>();
    for (const entry of topic.entries) {
      const group = groupOf(entry, topic);
      if (group === undefined) {
        yield { entry, topic, path: entry.path, key: entry.path };
        continue;
      }
      if (done.has(group)) continue;
      done.add(group);
      const members = topic.entries.filter((other) => groupOf(other, topic) === group);
      yield* group.endsWith('.*')
        ? list(topic, group.slice(0, -2), members, data, drafted)
        : pair(topic, group, members, data, drafted);
    }
  }
}

/** `people.*` for a field of an item; the group for a field of a pair such as a logo, whose parts need each other. */
function groupOf({ path }: Entry, topic: Topic): string | undefined {
  const group = path.slice(0, path.lastIndexOf('.'));
  if (path.includes('.*.')) return group;
  if (!group.includes('.')) return undefined;
  const isPair = topic.entries.some((entry) => entry.path.startsWith(`${group}.`) && !entry.schema.optional);
  return isPair ? group : undefined;
}

function nameOf(entry: Entry): string {
  return entry.path.slice(entry.path.lastIndexOf('.') + 1);
}

function* list(
  topic: Topic,
  group: string,
  members: readonly Entry[],
  data: Data,
  drafted: ReadonlyMap<string, Data>,
): Generator<Question> {
  const items = valueAt(data, group);
  const count = Array.isArray(items) ? items.length : 0;
  const asked = members.filter((entry) => nameOf(entry) !== 'id');
  const about = asked.filter((entry) => entry.schema.kind !== 'person');
  const between = asked.filter((entry) => entry.schema.kind === 'person');
  const needed = about.filter((entry) => !entry.schema.optional);
  const starters = needed.length > 0 ? needed : about.slice(0, 1);
  for (let index = 0; index < count; index += 1) yield* fields(topic, `${group}.${String(index)}`, about);
  const place = `${group}.${String(count)}`;
  yield* draft(topic, { place, group, isItem: true, needs: starters.map(nameOf) }, starters, drafted);
  if (count < 2) return;
  for (let index = 0; index < count; index += 1) yield* fields(topic, `${group}.${String(index)}`, between);
}

function* pair(
  topic: Topic,
  group: string,
  members: readonly Entry[],
  data: Data,
  drafted: ReadonlyMap<string, Data>,
): Generator<Question> {
  if (valueAt(data, group) !== undefined) {
    yield* fields(topic, group, members);
    return;
  }
  const needed = members.filter((entry) => !entry.schema.optional);
  yield* draft(topic, { place: group, group, isItem: false, needs: needed.map(nameOf) }, needed, drafted);
}

function* fields(topic: Topic, place: string, entries: readonly Entry[]): Generator<Question> {
  for (const entry of entries) {
    const path = `${place}.${nameOf(entry)}`;
    yield { entry, topic, path, key: path };
  }
}

/** The next field that a new item or pair still lacks. */
function* draft(
  topic: Topic,
  wanted: Draft,
  entries: readonly Entry[],
  drafted: ReadonlyMap<string, Data>,
): Generator<Question> {
  const fieldsSoFar = drafted.get(wanted.place) ?? {};
  const entry = entries.find((candidate) => !Object.hasOwn(fieldsSoFar, nameOf(candidate)));
  if (!entry) return;
  yield { entry, topic, path: `${wanted.place}.${nameOf(entry)}`, key: `${wanted.group}.+`, draft: wanted };
}
