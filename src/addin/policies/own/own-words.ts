/**
 * An organisation's own words for one policy, in the form of a customisation file: read from the changes of an
 * organisation, and changed without touching anything else in them. Empty groups leave no trace.
 */
import type { Data } from '../../state/organisation.js';

/** A principle that the organisation added. */
export interface OwnClause {
  readonly id: string;
  /** Id of the clause that it follows. */
  readonly after: string;
  readonly title: string;
  readonly text: string;
}

export interface OwnOmission {
  readonly reason: string;
  readonly internal: boolean;
}

/** The policy that the changes are for, and the version of its words in the library. */
export interface ChangedPolicy {
  readonly id: string;
  readonly version: string;
}

/** What is changed in one policy. */
export interface OwnWords {
  /** By the name of the set, such as `V-CC-grounds: B`. */
  readonly variants: Readonly<Record<string, string>>;
  /** By id of the clause, in the template language. */
  readonly replace: Readonly<Record<string, string>>;
  readonly titles: Readonly<Record<string, string>>;
  readonly behaviours: Readonly<Record<string, readonly string[]>>;
  readonly add: readonly OwnClause[];
  readonly omit: Readonly<Record<string, OwnOmission>>;
}

/** One choice of grounds holds in every document; it is kept with the Code, which all documents read. */
const sharedSets: Readonly<Record<string, string>> = { 'V-CC-grounds': 'code-of-conduct' };

/** Whether a choice of wording holds in every document. */
export function isShared(set: string): boolean {
  return Object.hasOwn(sharedSets, set);
}

/** The policy under which a choice of wording is kept. */
export function policyOfSet(set: string, policy: string): string {
  return sharedSets[set] ?? policy;
}

export function ownWordsOf(changes: Data, policy: string): OwnWords {
  const own = group(changes[policy]);
  return {
    variants: texts(own['variants']),
    replace: texts(own['replace']),
    titles: texts(own['titles']),
    behaviours: Object.fromEntries(
      Object.entries(group(own['behaviours'])).map(([id, list]) => [id, lines(list)]),
    ),
    add: Array.isArray(own['add']) ? own['add'].flatMap(asClause) : [],
    omit: Object.fromEntries(
      Object.entries(group(own['omit'])).map(([id, omission]) => {
        const { reason, internal } = group(omission);
        return [id, { reason: typeof reason === 'string' ? reason : '', internal: internal === true }];
      }),
    ),
  };
}

/** Whether anything of a clause is the organisation's own: its words, its title, additions, or that it is left out. */
export function isOwn(own: OwnWords, clause: string): boolean {
  return (
    [own.replace, own.titles, own.behaviours, own.omit].some((part) => Object.hasOwn(part, clause)) ||
    own.add.some(({ id }) => id === clause)
  );
}

/** @param choice `undefined`: the answers decide. */
export function withVariant(
  changes: Data,
  policy: ChangedPolicy,
  set: string,
  choice: string | undefined,
): Data {
  return changed(changes, { ...policy, id: policyOfSet(set, policy.id) }, 'variants', set, choice);
}

/** The words and the title of a clause; `undefined` is the library's own. What is written is no longer left out. */
export function withWords(
  changes: Data,
  policy: ChangedPolicy,
  clause: string,
  { title, text }: { readonly title: string | undefined; readonly text: string | undefined },
): Data {
  const titled = changed(changes, policy, 'titles', clause, title);
  const written = changed(titled, policy, 'replace', clause, text);
  return text === undefined ? written : changed(written, policy, 'omit', clause, undefined);
}

/** Leaves a clause out; its own words go, because a file may not say both. */
export function withOmission(
  changes: Data,
  policy: ChangedPolicy,
  clause: string,
  { reason, internal }: OwnOmission,
): Data {
  const bare = withBehaviours(changed(changes, policy, 'replace', clause, undefined), policy, clause, []);
  return changed(bare, policy, 'omit', clause, { reason, ...(internal ? { internal } : {}) });
}

/** @param list empty: none of its own. */
export function withBehaviours(
  changes: Data,
  policy: ChangedPolicy,
  clause: string,
  list: readonly string[],
): Data {
  return changed(changes, policy, 'behaviours', clause, list.length === 0 ? undefined : list);
}

/** Adds a clause, or changes the one with this id in its place. */
export function withAdded(changes: Data, policy: ChangedPolicy, clause: OwnClause): Data {
  const { add } = ownWordsOf(changes, policy.id);
  const isKnown = add.some(({ id }) => id === clause.id);
  return withList(
    changes,
    policy,
    isKnown ? add.map((one) => (one.id === clause.id ? clause : one)) : [...add, clause],
  );
}

/** Takes an added clause away; those that followed it follow what it followed. */
export function withoutAdded(changes: Data, policy: ChangedPolicy, id: string): Data {
  const { add } = ownWordsOf(changes, policy.id);
  const gone = add.find((one) => one.id === id);
  if (!gone) return changes;
  return withList(
    changes,
    policy,
    add.filter((one) => one !== gone).map((one) => (one.after === id ? { ...one, after: gone.after } : one)),
  );
}

/** The library's words again, in every respect but the choice of wording. */
export function withoutOwn(changes: Data, policy: ChangedPolicy, clause: string): Data {
  return ['replace', 'titles', 'behaviours', 'omit'].reduce(
    (before, part) => changed(before, policy, part, clause, undefined),
    changes,
  );
}

/** No choice of wording in this policy: the answers decide again. */
export function withoutChoices(changes: Data, policy: ChangedPolicy): Data {
  return rebuilt(changes, policy, { ...group(changes[policy.id]), variants: undefined });
}

function withList(changes: Data, policy: ChangedPolicy, add: readonly OwnClause[]): Data {
  return rebuilt(changes, policy, { ...group(changes[policy.id]), add: add.length === 0 ? undefined : add });
}

function changed(changes: Data, policy: ChangedPolicy, part: string, name: string, value: unknown): Data {
  const own = group(changes[policy.id]);
  const { [name]: _, ...others } = group(own[part]);
  const next = value === undefined ? others : { ...others, [name]: value };
  return rebuilt(changes, policy, { ...own, [part]: Object.keys(next).length === 0 ? undefined : next });
}

function rebuilt(changes: Data, policy: ChangedPolicy, own: Data): Data {
  const { [policy.id]: _, ...others } = changes;
  const kept = Object.entries(own).filter(([key, value]) => key !== 'writtenFor' && value !== undefined);
  if (kept.length === 0) return others;
  return {
    customisation: 1,
    ...others,
    [policy.id]: { writtenFor: policy.version, ...Object.fromEntries(kept) },
  };
}

function group(value: unknown): Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Data) : {};
}

function texts(value: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(group(value)).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function lines(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((line): line is string => typeof line === 'string') : [];
}

function asClause(value: unknown): OwnClause[] {
  const { id, after, title, text } = group(value);
  return typeof id === 'string' &&
    typeof after === 'string' &&
    typeof title === 'string' &&
    typeof text === 'string'
    ? [{ id, after, title, text }]
    : [];
}
