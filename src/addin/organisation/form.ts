/** What is asked, arranged for a page: groups of fields and of lists. Which questions there are is the catalogue's. */
import { questions } from '../../profile/catalogue/index.js';
import type { GroupId, Question } from '../../profile/catalogue/index.js';
import { schemaGroups } from '../../profile/paths.js';
import type { PolicyId } from '../../profile/schema.js';

/** One question with one answer. */
export interface FormField {
  readonly type: 'field';
  readonly path: string;
  readonly question: Question;
}

/** A list of things that each have fields, such as `people`. */
export interface FormList {
  readonly type: 'list';
  readonly path: string;
  /** The questions about each thing; their paths have `*`. */
  readonly fields: readonly Question[];
  /** Things carry a permanent short name. */
  readonly hasId: boolean;
}

export type FormPart = FormField | FormList;

export interface FormGroup {
  readonly id: GroupId;
  readonly title: string;
  readonly intro: string;
  readonly parts: readonly FormPart[];
}

/** Not asked here: the program knows the form, gives short names itself, has one language, and cannot hold a picture. */
function isAskedHere({ path, kind }: Question): boolean {
  const isHere = !['document.language', 'document.logo.file', 'document.logo.alt'].includes(path);
  return isHere && kind !== 'form' && kind !== 'id' && !path.startsWith('policies.');
}

const made = new Map<string, readonly FormGroup[]>();

/** The groups in the order in which they are asked, with what at least one of the policies needs; none is empty. */
export function formGroups(policies: readonly PolicyId[]): readonly FormGroup[] {
  const key = policies.join(' ');
  let groups = made.get(key);
  if (!groups) {
    const asked = questions();
    const all = asked.flatMap((group) => group.questions);
    groups = asked
      .map(({ id, words, questions: own }) => ({ id, words, questions: withCompanions(id, own, all) }))
      .map(({ id, words, questions: all }) => ({
        id,
        ...words,
        parts: partsOf(
          all.filter(
            (question) =>
              isAskedHere(question) && question.policies.some((policy) => policies.includes(policy)),
          ),
        ),
      }))
      .filter(({ parts }) => parts.length > 0);
    made.set(key, groups);
  }
  return groups;
}

/**
 * Asked right behind one of the eight, because without them the first draft would leave somebody out in silence: the
 * volunteers, and what is done with children.
 */
export const companions: Readonly<Record<string, readonly string[]>> = {
  'staff.count': ['staff.volunteers'],
  'work.childContact': ['work.childActivities', 'work.childAgeRange'],
};
const moved = Object.values(companions).flat();

/** Whether a question is one of the eight themselves. */
export const isOfTheEight = (path: string): boolean => !moved.includes(path);

function withCompanions(
  id: GroupId,
  own: readonly Question[],
  all: readonly Question[],
): readonly Question[] {
  if (id !== eight) return own.filter(({ path }) => !moved.includes(path));
  return own.flatMap((question) => [
    question,
    ...(companions[question.path] ?? []).flatMap((path) => all.filter((other) => other.path === path)),
  ]);
}

function partsOf(all: readonly Question[]): FormPart[] {
  const parts: FormPart[] = [];
  const lists = new Set<string>();
  for (const question of all) {
    const list = listPathOf(question.path);
    if (list === undefined) {
      parts.push({ type: 'field', path: question.path, question });
    } else if (!lists.has(list)) {
      lists.add(list);
      const fields = all.filter(({ path }) => listPathOf(path) === list);
      parts.push({ type: 'list', path: list, fields, hasId: hasIds(list) });
    }
  }
  return parts;
}

/** `people.*.email` belongs to the list `people`. */
export function listPathOf(path: string): string | undefined {
  const at = path.indexOf('.*.');
  return at < 0 ? undefined : path.slice(0, at);
}

export function hasIds(list: string): boolean {
  return schemaGroups().some(({ path, itemsById }) => itemsById && path === `${list}.*`);
}

/** The group of the eight answers that make a first draft. */
export const eight = 'first' satisfies GroupId;

/** The fields of a person that are shown first. */
export const firstOfPerson: readonly string[] = ['name', 'title', 'email', 'phone'];
