/** The catalogue of the profile as topics of an interview. Which questions, in which words and order, is all there. */
import { catalogueFor, questions, wordsFor } from '../../profile/catalogue/index.js';
import type { Question as Field } from '../../profile/catalogue/index.js';
import type { Entry, Topic } from './questions.js';

/**
 * The topics in order, each with the questions that at least one of the policies needs.
 *
 * What one policy has of its own (`policies.<id>`) is not asked: what holds for all of them is asked once. Nor is
 * the version of the form, which the program knows.
 */
export function topicsFor(policies: readonly string[], language = 'en'): readonly Topic[] {
  return questions(catalogueFor(language))
    .map(({ words, questions: fields }) => ({
      title: words.title,
      intro: words.intro,
      entries: fields
        .filter(({ path, kind }) => !path.startsWith('policies.') && kind !== 'form' && kind !== 'id')
        .filter((field) => field.policies.some((id) => policies.includes(id)))
        .map(asEntry),
    }))
    .filter(({ entries }) => entries.length > 0);
}

function asEntry(field: Field): Entry {
  const { path, question, why, example, skip, unit } = field;
  return {
    path,
    schema: field,
    question,
    why,
    example: typedExample(example),
    skip,
    ...(unit ? { unit } : {}),
  };
}

/** An example as it is typed here, without the brackets and quotes of the file. */
function typedExample(example: string): string {
  const inner = /^\[(.*)\]$/.exec(example)?.[1] ?? /^"(.*)"$/.exec(example)?.[1] ?? example;
  return inner === 'true' ? 'yes' : inner === 'false' ? 'no' : inner;
}

/** A short remark for the file: the topic above a group, the label above an answer that is no part of a list. */
export function remarkAt(path: string): string | undefined {
  const catalogue = catalogueFor('en');
  if (!path.includes('.')) {
    const id = path.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return Object.entries(catalogue.groups).find(([group]) => group === id)?.[1].title;
  }
  if (/\.\d+(\.|$)/.test(path)) return undefined;
  const words = wordsFor(path, catalogue);
  return words && `${words.label}${words.unit === undefined ? '' : ` (${words.unit})`}`;
}
