/** What is known of a value's path alone, whatever the organisation: worked out once for each path. */
import { privateFacts } from '../profile/facts.js';
import { isBound } from './binding.js';
import type { PolicyWords } from './words/index.js';

export interface PathFacts {
  readonly parts: readonly string[];
  readonly bound: boolean;
  /** Never enters a file's state. */
  readonly secret: boolean;
  /** The value may change while a document is assembled. */
  readonly moving: boolean;
}

/** Templates have some hundreds of paths; a profile's own lists may add any number. */
const mostKept = 4_096;

const kept = new Map<string, PathFacts>();

const secretNames: ReadonlySet<string> = privateFacts;
const counts: ReadonlySet<string> = new Set(['blockingCount', 'openCount', 'policy.status']);

/** Worked out from other answers each time a document is made. */
const computed = /^(?:openPoints|routes|pack(?:$|\.))/u;

const labels = new WeakMap<PolicyWords, Map<string, string>>();

/** The label of a field in a language. */
export function labelOf(words: PolicyWords, path: string): string {
  let known = labels.get(words);
  if (known === undefined) labels.set(words, (known = new Map<string, string>()));
  let label = known.get(path);
  if (label === undefined) {
    if (known.size >= mostKept) known.clear();
    known.set(path, (label = words.fieldLabel(path)));
  }
  return label;
}

export function pathFacts(path: string): PathFacts {
  const known = kept.get(path);
  if (known !== undefined) return known;
  const facts: PathFacts = {
    parts: path.split('.'),
    bound: isBound(path),
    secret: secretNames.has(path) || computed.test(path),
    moving: counts.has(path) || /^(?:openPoints|pack\.points)/u.test(path),
  };
  if (kept.size >= mostKept) kept.clear();
  kept.set(path, facts);
  return facts;
}
