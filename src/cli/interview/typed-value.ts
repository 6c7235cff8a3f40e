/** From what somebody typed to a value of the right kind. Whether it is allowed is the profile's own check. */
import type { SchemaPath } from '../../profile/paths.js';
import { nearest } from '../../suggestion.js';

/** Somebody who can be picked, in the order shown. */
export interface Candidate {
  readonly id: string;
  readonly label: string;
}

export type Reading = { readonly value: unknown } | { readonly refused: string };

const yes = new Set(['y', 'yes', 'true']);
const no = new Set(['n', 'no', 'false']);

/**
 * Reads an answer.
 *
 * @param typed Not empty, without blanks around it.
 * @param people Who can be picked where the answer is a person.
 */
export function readTyped(typed: string, schema: SchemaPath, people: readonly Candidate[]): Reading {
  const manyOf = schema.list && schema.kind !== 'choices' && schema.kind !== 'choice';
  if (manyOf) return readMany(typed, (item) => readOne(item, schema, people));
  if (schema.kind === 'choices' || (schema.list && schema.kind === 'choice')) {
    return readMany(typed, (item) => pick(item, asCandidates(schema.choices ?? [])));
  }
  return readOne(typed, schema, people);
}

function readMany(typed: string, read: (item: string) => Reading): Reading {
  const values: unknown[] = [];
  const items = typed
    .split(/[,;،、]/u)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  for (const item of items) {
    const reading = read(item);
    if ('refused' in reading) return reading;
    if (!values.includes(reading.value)) values.push(reading.value);
  }
  return { value: values };
}

function readOne(typed: string, schema: SchemaPath, people: readonly Candidate[]): Reading {
  switch (schema.kind) {
    case 'yesno': {
      const word = typed.toLowerCase();
      if (yes.has(word)) return { value: true };
      return no.has(word) ? { value: false } : { refused: 'Type yes or no.' };
    }
    case 'count':
    case 'percent': {
      const plain = typed.replace(/\s*%$/, '');
      if (/^[+-]?\d+(\.\d+)?$/.test(plain)) return { value: Number(plain) };
      return { refused: 'Type a number in digits, like 12.' };
    }
    case 'choice':
      return pick(typed, asCandidates(schema.choices ?? []));
    case 'person':
      return people.length === 0
        ? { refused: 'Nobody is in the people list yet. Add somebody first, or skip this.' }
        : pick(typed, people);
    case 'country':
      return { value: typed.length === 2 ? typed.toUpperCase() : typed };
    default:
      return { value: typed };
  }
}

function asCandidates(words: readonly string[]): readonly Candidate[] {
  return words.map((word) => ({ id: word, label: word }));
}

/** By number as shown, by id, or by name. */
function pick(typed: string, candidates: readonly Candidate[]): Reading {
  const byNumber = /^\d+$/.test(typed) ? candidates[Number(typed) - 1] : undefined;
  const word = typed.toLowerCase();
  const found =
    byNumber ??
    candidates.find(({ id }) => id.toLowerCase() === word) ??
    candidates.find(
      ({ label }) => label.toLowerCase() === word || label.toLowerCase().startsWith(`${word},`),
    );
  if (found) return { value: found.id };
  const near = nearest(
    typed,
    candidates.map(({ id }) => id),
  );
  const guess = near === undefined ? '' : `Did you mean ${near}? `;
  return {
    refused: `${guess}Type a number from 1 to ${String(candidates.length)}, or one of the words shown.`,
  };
}
