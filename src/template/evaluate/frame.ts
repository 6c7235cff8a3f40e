import type { EvaluationContext } from './context.js';
import { EvaluationError } from './context.js';

/** The item of a loop. */
export interface LoopItem {
  readonly value: unknown;
  readonly index: number;
  readonly list: readonly unknown[];
  /** Canonical path of the list. */
  readonly listPath: string;
}

/** The state of one evaluation. `path` is the canonical path of the value read last. */
export interface Frame {
  readonly context: EvaluationContext;
  readonly items: LoopItem[];
  path: string;
}

export function fail(frame: Frame, path: string, message: string, mend: string): never {
  throw new EvaluationError({ message, path, mend, clause: frame.context.clause });
}

/** An object that names its own path (as a role does that is also reached through a list). */
function ownPath(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, '$path')) return undefined;
  const path: unknown = (value as { $path: unknown }).$path;
  return typeof path === 'string' ? path : undefined;
}

/** The stable path of a list's item: by its own path, its id, its words, or else its place. */
export function itemPath(list: readonly unknown[], listPath: string, index: number): string {
  const value = list[index];
  const own = ownPath(value);
  if (own !== undefined) return own;
  if (typeof value === 'object' && value !== null) {
    const id: unknown = Object.hasOwn(value, 'id') ? (value as { id: unknown }).id : undefined;
    return `${listPath}.${typeof id === 'string' && id !== '' ? id : index}`;
  }
  const slug = slugOf(value);
  if (slug === '') return `${listPath}.${index}`;
  // Two words with one slug are two values and need two keys.
  let twins = 0;
  for (let at = 0; at < index; at++) {
    if (list[at] === value) return itemPath(list, listPath, at);
    if (slugOf(list[at]) === slug) twins++;
  }
  return `${listPath}.${slug}${twins === 0 ? '' : `-${twins + 1}`}`;
}

function slugOf(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  return String(value)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/**
 * Walks own properties from a value. Leaves the canonical path in the frame, whether or not something was found.
 * `tails[n]` is the rest of the path from segment `n`, joined by dots.
 */
export function walk(
  frame: Frame,
  start: unknown,
  startPath: string,
  segments: readonly string[],
  tails: readonly string[],
): unknown {
  let value = start;
  let prefix = startPath;
  let from = 0;
  for (let index = 0; index < segments.length; index++) {
    const segment = segments[index] ?? '';
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) {
      value = undefined;
      break;
    }
    const parent: unknown = value;
    value = (parent as Readonly<Record<string, unknown>>)[segment];
    if (typeof value === 'object' && value !== null) {
      const own = ownPath(value);
      if (own !== undefined) {
        prefix = own;
        from = index + 1;
        continue;
      }
    }
    if (Array.isArray(parent) && segment !== 'length') {
      const listPath = join(prefix, segments.slice(from, index).join('.'));
      prefix = itemPath(parent, listPath, Number(segment));
      from = index + 1;
    }
  }
  frame.path = from === segments.length ? prefix : tailed(prefix, tails[from] ?? '');
  return value;
}

/** Paths of values below somebody or an item: the same string each time, so that it is hashed once. */
const joined = new Map<string, Map<string, string>>();
const mostJoined = 1_024;

function tailed(prefix: string, tail: string): string {
  if (prefix === '') return tail;
  let tails = joined.get(prefix);
  if (tails === undefined) {
    if (joined.size >= mostJoined) joined.clear();
    joined.set(prefix, (tails = new Map<string, string>()));
  }
  let path = tails.get(tail);
  if (path === undefined) tails.set(tail, (path = join(prefix, tail)));
  return path;
}

function join(prefix: string, rest: string): string {
  return prefix === '' ? rest : rest === '' ? prefix : `${prefix}.${rest}`;
}
