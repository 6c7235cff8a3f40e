/** Puts what the schema found into words for the person who wrote the profile. */
import type * as z from 'zod/mini';
import { countryCodes, countryName } from './countries.js';
import { flatNames } from './flat-names.js';
import { bare, nearest } from '../suggestion.js';
import { schemaGroups, schemaPathOf, schemaPaths, valueAt } from './paths.js';
import type { SchemaPath } from './paths.js';
import type { ProfileProblem } from './profile-error.js';
import { policyIds } from './schema.js';

const yes = new Set(['yes', 'y', 'true', 'on']);
const no = new Set(['no', 'n', 'false', 'off']);

/** A value as people may read it in a message: short, on one line. */
function shown(value: unknown): string {
  if (typeof value === 'string') {
    const letters = [...value];
    return JSON.stringify(letters.length > 40 ? `${letters.slice(0, 40).join('')}…` : value);
  }
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null)
    return value instanceof Date ? 'a date object' : 'a group of fields';
  return String(value);
}

function shortKey(key: string): string {
  const clean = key.replace(/[\p{Cc}\p{Surrogate}]/gu, '?');
  return [...clean].length > 60 ? `${[...clean].slice(0, 60).join('')}…` : clean;
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

/** The id of the list item that a path leads into, when it has one. */
function itemOf(data: unknown, path: string): string | undefined {
  const parts = path.split('.');
  for (let length = parts.length - 1; length > 0; length--) {
    if (!/^\d+$/.test(parts[length] ?? '')) continue;
    const item =
      typeof data === 'object' && data !== null ? valueAt(data, parts.slice(0, length + 1).join('.')) : null;
    const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
    return typeof id === 'string' ? shortKey(id) : undefined;
  }
  return undefined;
}

/** Where a field with such a name really is: by its flat name, by its own name elsewhere, or by a near name. */
function meantField(path: string, key: string): string | undefined {
  const group = schemaGroups().find(({ path: own }) => fits(own, path));
  const here = path === 'policies' ? policyIds : (group?.fields ?? []);
  const sameWord = here.find((name) => bare(name) === bare(key));
  if (sameWord) return join(path, sameWord);
  const flat = Object.hasOwn(flatNames, key) ? flatNames[key] : undefined;
  if (flat) return flat;
  const near = nearest(key, here);
  if (near) return join(path, near);
  const elsewhere = schemaPaths().filter(
    ({ path: other }) => bare(other.split('.').at(-1) ?? '') === bare(key),
  );
  if (elsewhere[0]) return elsewhere[0].path;
  return path === '' ? flatNames[nearest(key, Object.keys(flatNames)) ?? ''] : undefined;
}

function fits(pattern: string, path: string): boolean {
  const parts = path.split('.');
  const names = pattern.split('.');
  return names.length === parts.length && names.every((name, index) => name === '*' || name === parts[index]);
}

function unknownField(path: string, key: string): ProfileProblem {
  const didYouMean = meantField(path, key);
  return {
    path: join(path, shortKey(key)),
    message: path === 'policies' ? 'is not one of the five policies' : 'is not a field of a profile',
    mend: didYouMean
      ? 'Write it there, or remove it.'
      : path === 'policies'
        ? `Use one of: ${policyIds.join(', ')}.`
        : 'Remove it; notes for yourselves go into the field notes.',
    ...(didYouMean ? { didYouMean } : {}),
  };
}

function missing(path: string): ProfileProblem {
  return { path, message: 'is missing', mend: 'Write it; nothing can be made without it.' };
}

const expectedWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

function typeMend(expected: string, value: unknown, field: SchemaPath | undefined, path: string): string {
  const isScalar = typeof value === 'number' || typeof value === 'boolean';
  if (expected === 'string') {
    if (field?.kind === 'version') return 'Put it in quotes, like "1.0"; without them 1.0 becomes 1.';
    if (field?.kind === 'phone' && isScalar)
      return 'Put the number in quotes, so that no + and no 0 gets lost.';
    if (isScalar) return `Put it in quotes: "${String(value)}".`;
    if (field?.kind === 'person' && typeof value === 'object') {
      return 'Put this person into the people list with an id, and write only that id here.';
    }
    if (value instanceof Date) return 'Write the day as text: YYYY-MM-DD.';
    return Array.isArray(value)
      ? 'Write one value, without [ ] and without a dash.'
      : 'Write one line of text.';
  }
  if (expected === 'number' || expected === 'int') {
    if (typeof value === 'string' && /^\s*\d+(\.\d+)?\s*%?\s*$/.test(value)) {
      return `Write ${String(Number.parseFloat(value))}, without quotes and without a sign.`;
    }
    if (typeof value === 'number') return 'Write a whole number, without a fraction.';
    return 'Write the number in digits, like 14.';
  }
  if (expected === 'boolean') {
    const word = typeof value === 'string' ? value.trim().toLowerCase() : String(value);
    if (yes.has(word) || word === '1') return 'Write true, without quotes.';
    if (no.has(word) || word === '0') return 'Write false, without quotes.';
    return 'Write true or false.';
  }
  if (expected === 'array') {
    return typeof value === 'object'
      ? 'Write it as a list: each item on its own line after a dash.'
      : `Write it as a list: [${String(value).slice(0, 40)}].`;
  }
  return path === ''
    ? 'Write fields, beginning with organisation: and its name.'
    : 'Write its fields below it, each on its own line and further in.';
}

function wrongType(data: unknown, path: string, expected: string): ProfileProblem {
  const value =
    path === '' ? data : typeof data === 'object' && data !== null ? valueAt(data, path) : undefined;
  if (value === undefined) return missing(path);
  if (value === null) {
    return path === ''
      ? { path, message: 'is empty', mend: 'Write at least organisation: and below it name:.' }
      : { path, message: 'is empty', mend: 'Write a value, or remove the line.' };
  }
  return {
    path,
    message: `is ${shown(value)}, but must be ${expectedWords[expected] ?? expected}`,
    mend: typeMend(expected, value, schemaPathOf(path), path),
  };
}

function meantChoice(value: unknown, choices: readonly string[]): string | undefined {
  if (typeof value !== 'string') return undefined;
  const start = bare(value);
  return nearest(value, choices) ?? choices.find((choice) => start.startsWith(bare(choice)));
}

function wrongChoice(data: unknown, path: string, values: readonly unknown[]): ProfileProblem {
  const value = typeof data === 'object' && data !== null ? valueAt(data, path) : undefined;
  if (value === undefined) return missing(path);
  if (value === null) return wrongType(data, path, 'string');
  if (path === 'profile') {
    return {
      path,
      message: `is ${shown(value)}, a form of profile that this version does not know`,
      mend: 'Write profile: 1, or use a newer version of this program.',
    };
  }
  const choices = values.map(String);
  const didYouMean = meantChoice(value, choices);
  return {
    path,
    message: `is ${shown(value)}, which is not among the answers`,
    mend: `Choose one of: ${choices.join(', ')}.`,
    ...(didYouMean ? { didYouMean } : {}),
  };
}

/** The code of a country that was written in small letters, by its English name, or by a habit of its own. */
function meantCountry(value: string): string | undefined {
  const habits: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR', USA: 'US', UAE: 'AE' };
  const upper = value.trim().toUpperCase();
  if (countryCodes.has(upper)) return upper;
  if (Object.hasOwn(habits, upper)) return habits[upper];
  return [...countryCodes].find((code) => bare(countryName(code, 'en')) === bare(value));
}

function outOfRange(
  path: string,
  issue: { origin: string; limit: number | bigint; over: boolean },
): Omit<ProfileProblem, 'path'> & { path: string } {
  const limit = String(issue.limit);
  if (issue.origin === 'array') {
    return { path, message: `has too many items; at most ${limit} fit`, mend: 'Remove some of them.' };
  }
  const field = schemaPathOf(path);
  const least = field?.kind === 'percent' ? 0 : field?.least;
  const greatest = field?.kind === 'percent' ? 100 : field?.greatest;
  return {
    path,
    message: issue.over ? `is more than ${limit}` : `is less than ${limit}`,
    mend:
      least !== undefined && greatest !== undefined
        ? `Write a number from ${String(least)} to ${String(greatest)}.`
        : `Write ${limit} or ${issue.over ? 'less' : 'more'}.`,
  };
}

/** The problems behind one finding of the schema. */
export function problemsOf(issue: z.core.$ZodIssue, data: unknown): ProfileProblem[] {
  const path = issue.path.map(String).join('.');
  const found = describe(issue, path, data);
  return found.map((problem) => {
    const item = itemOf(data, problem.path);
    return item === undefined ? problem : { ...problem, item };
  });
}

function describe(issue: z.core.$ZodIssue, path: string, data: unknown): ProfileProblem[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField(path, key));
    case 'invalid_type':
      return [wrongType(data, path, issue.expected)];
    case 'invalid_value':
      return [wrongChoice(data, path, issue.values)];
    case 'too_big':
      return [outOfRange(path, { origin: issue.origin, limit: issue.maximum, over: true })];
    case 'too_small':
      return [outOfRange(path, { origin: issue.origin, limit: issue.minimum, over: false })];
    case 'custom': {
      const mend: unknown = issue.params?.mend;
      const value = typeof data === 'object' && data !== null ? valueAt(data, path) : undefined;
      const didYouMean =
        schemaPathOf(path)?.kind === 'country' && typeof value === 'string' ? meantCountry(value) : undefined;
      return [
        {
          path,
          message: issue.message,
          mend: typeof mend === 'string' ? mend : 'Change it.',
          ...(didYouMean ? { didYouMean } : {}),
        },
      ];
    }
    default:
      return [{ path, message: 'cannot be used as it is', mend: 'Compare it with the example profiles.' }];
  }
}
