/** How far the answers are. */
import { valueAt } from '../../profile/paths.js';
import type { Organisation } from '../state/organisation.js';
import type { Checks } from './checks.js';
import { eight, formGroups, isOfTheEight } from './form.js';
import type { FormField, FormGroup, FormPart } from './form.js';
import { isAsked } from './relevance.js';

export interface Count {
  readonly answered: number;
  /** Answered, and unanswered without a default: what the default says already needs no answer. */
  readonly all: number;
  /** Unanswered with a default. */
  readonly defaults: number;
}

export interface GroupProgress extends Count {
  readonly group: FormGroup;
  /** What is asked, given the other answers. */
  readonly parts: readonly FormPart[];
}

export interface Progress extends Count {
  readonly groups: readonly GroupProgress[];
  /** Of the eight: neither answered nor said not to be known yet. */
  readonly missing: readonly FormField[];
  /** How many of the eight have an answer. */
  readonly eightAnswered: number;
  /** How many of the eight the chosen policies need. */
  readonly eightAll: number;
  /** A draft makes sense. */
  readonly isReady: boolean;
}

export function isAnswered(answers: object, path: string): boolean {
  const value = valueAt(answers, path);
  return (
    value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
  );
}

export function progressOf({ answers, unknown, policies }: Organisation, checks: Checks): Progress {
  const groups = formGroups(policies).map((group): GroupProgress => {
    const parts = group.parts.filter(
      ({ path }) => isAnswered(answers, path) || isAsked(path, checks.profile, checks.facts),
    );
    const answered = parts.filter(({ path }) => isAnswered(answers, path)).length;
    // The eight are answered by the user, whatever stands in otherwise.
    const defaults =
      group.id === eight
        ? 0
        : parts.filter(({ path }) => !isAnswered(answers, path) && checks.defaults.has(path)).length;
    return { group, parts, answered, defaults, all: parts.length - defaults };
  });
  const first = groups.find(({ group }) => group.id === eight);
  const theEight = (first?.parts ?? []).filter(({ path }) => isOfTheEight(path));
  const missing = theEight.filter(
    (part): part is FormField =>
      part.type === 'field' && !isAnswered(answers, part.path) && !unknown.includes(part.path),
  );
  const sum = (pick: (count: Count) => number) => groups.reduce((total, group) => total + pick(group), 0);
  return {
    groups: groups.filter(({ parts }) => parts.length > 0),
    answered: sum(({ answered }) => answered),
    all: sum(({ all }) => all),
    defaults: sum(({ defaults }) => defaults),
    missing,
    eightAnswered: theEight.filter(({ path }) => isAnswered(answers, path)).length,
    eightAll: theEight.length,
    isReady: missing.length === 0 && isAnswered(answers, 'organisation.name'),
  };
}

/** As many old objects as say the same as the new ones, so that nobody draws them anew. */
export function keptProgress(old: Progress, next: Progress): Progress {
  const groups = next.groups.map((group, at) => {
    const before = old.groups[at];
    return before?.group === group.group && isSame(before, group) && isSameList(before.parts, group.parts)
      ? before
      : group;
  });
  const isKept = isSame(old, next) && isSameList(old.groups, groups) && isSameList(old.missing, next.missing);
  return isKept ? old : { ...next, groups };
}

/** Whether all numbers, words and yes or no in two objects are the same; what is more than that is not looked at. */
function isSame<Thing extends object>(one: Thing, other: Thing): boolean {
  return Object.entries(one).every(
    ([key, value]) => typeof value === 'object' || value === other[key as keyof Thing],
  );
}

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}
