/** Profiles and customisation files in and out, as the command line has them. */
import { readProfileText } from '../../profile/read.js';
import { schemaGroups } from '../../profile/paths.js';
import { newId, problemsAt } from '../../profile/typed-answers.js';
import type { Data } from '../../profile/typed-answers.js';
import { stringify } from 'yaml';

export type ReadFile =
  | { readonly kind: 'profile'; readonly answers: Data; readonly toMend: number }
  | { readonly kind: 'changes'; readonly changes: Data };

function isGroup(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads the text of a profile or of a customisation file. A profile with mistakes is a profile: they are told beside
 * the questions.
 *
 * @returns `undefined` where it is neither.
 * @throws ProfileError with line and column if it cannot be read as YAML or JSON.
 */
export function readFileText(name: string, text: string): ReadFile | undefined {
  const isJson = /\.json$/iu.test(name) || text.trimStart().startsWith('{');
  const data = readProfileText(text, isJson ? 'json' : 'yaml');
  if (!isGroup(data)) return undefined;
  if ('customisation' in data) return { kind: 'changes', changes: data };
  const known = schemaGroups()[0]?.fields ?? [];
  if (!known.some((field) => field !== 'notes' && field in data)) return undefined;
  return { kind: 'profile', answers: data, toMend: problemsAt(data).length };
}

/** The answers as a profile file, in the order of the form. */
export function profileText(answers: Data): string {
  return stringify(inOrder({ profile: 1, ...answers }, ''), { lineWidth: 0 });
}

/** The changes to policies as a customisation file. */
export function changesText(changes: Data): string {
  return stringify({ customisation: 1, ...changes }, { lineWidth: 0 });
}

/** Fields in the order of the form, unknown ones last; groups that are empty are left out. */
function inOrder(value: unknown, path: string): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => inOrder(item, `${path}.*`));
  if (!isGroup(value)) return value;
  const order = schemaGroups().find((group) => group.path === path)?.fields ?? [];
  const keys = Object.keys(value).sort((one, other) => place(order, one) - place(order, other));
  return Object.fromEntries(
    keys.flatMap((key) => {
      const inner = inOrder(value[key], path === '' ? key : `${path}.${key}`);
      return isGroup(inner) && Object.keys(inner).length === 0 ? [] : [[key, inner] as const];
    }),
  );
}

function place(order: readonly string[], key: string): number {
  const at = order.indexOf(key);
  return at < 0 ? order.length : at;
}

/** A name for a file from that of an organisation: `harbour-lights-youth-trust`. */
export function fileStem(name: string): string {
  return newId(name, [], 'organisation').slice(0, 60);
}
