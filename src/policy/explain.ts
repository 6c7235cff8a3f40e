/** "Why is this here?": for each clause its condition, the facts behind it, its sources, and what would change it. */
import { evaluateCondition } from '../template/evaluate.js';
import { plainText } from '../template/plain.js';
import type { CompiledClause, CompiledPolicy, Expression } from '../template/compiled.js';
import { factTable } from '../profile/facts.js';
import type { Profile } from '../profile/schema.js';
import { assemble } from './assemble.js';
import type { Customisation } from './customisation.js';
import type { PolicySet } from './policy-set.js';

export interface ExplainedFact {
  /** Flat name, such as `is_network`. */
  readonly name: string;
  /** How the fact is found, in words. */
  readonly how: string;
  /** The answers it is found from, as paths of the profile. */
  readonly from: readonly string[];
  /** Its value for this organisation; absent without a profile. */
  readonly value?: unknown;
}

export interface ExplainedRequirement {
  readonly id: string;
  readonly requirement: string;
  readonly sources: readonly string[];
}

export interface Explanation {
  readonly policy: string;
  readonly clause: string;
  /** As printed for this organisation, else the id. */
  readonly title: string;
  /** Number in this organisation's document; empty where absent or without a profile. */
  readonly number: string;
  /** The condition as written; absent = always. */
  readonly when?: string;
  readonly facts: readonly ExplainedFact[];
  readonly satisfies: readonly ExplainedRequirement[];
  readonly variants: readonly {
    readonly id: string;
    readonly label: string;
    readonly help: string;
    readonly chosen: boolean;
  }[];
  /** Whether it stands in this organisation's document; absent without a profile. */
  readonly present?: boolean;
  /** `library`, `customised`, `added` or `omitted`; absent where not present. */
  readonly origin?: string;
  /** What a changed answer would do, one sentence each. */
  readonly wouldChange: readonly string[];
}

export interface ExplainOptions {
  /** Only this clause (or an old name of it). */
  readonly clause?: string;
  readonly profile?: Profile;
  readonly date?: string;
  readonly customisation?: Customisation;
  /** The other documents, for the adoption pack, which is made from them. */
  readonly set?: PolicySet;
  /** Looks up a requirement; without it only the ids are told. */
  requirement?(id: string): { readonly requirement: string; readonly sources: readonly string[] } | undefined;
}

/**
 * @returns one explanation for each clause asked for, in document order.
 * @throws RangeError naming the clauses there are, where `clause` is not one of them.
 */
export function explain(policy: CompiledPolicy, options: ExplainOptions = {}): readonly Explanation[] {
  const clauses = policy.sections.flatMap((section) => section.clauses);
  const wanted = options.clause;
  const chosen =
    wanted === undefined
      ? clauses
      : clauses.filter(({ id, aliases }) => id === wanted || aliases.includes(wanted));
  if (chosen.length === 0) {
    const known = clauses.map(({ id }) => id).join(', ');
    throw new RangeError(`"${policy.id}" has no clause "${wanted ?? ''}". It has: ${known}.`);
  }
  const document =
    options.profile &&
    assemble(policy, options.profile, {
      date: options.date ?? '2000-01-01',
      ...(options.customisation ? { customisation: options.customisation } : {}),
      ...(options.set ? { set: options.set } : {}),
    });
  const printed = new Map(
    document?.sections.flatMap((section) => section.clauses.map((clause) => [clause.id, clause])),
  );

  return chosen.map((clause) => {
    const here = printed.get(clause.id);
    const names = clause.when ? pathsOf(clause.when.test) : [];
    const flat = options.profile && valuesOf(options.profile);
    return {
      policy: policy.id,
      clause: clause.id,
      title: here ? plainText(here.title) : templateTitle(clause),
      number: here?.number ?? '',
      ...(clause.when ? { when: clause.when.source } : {}),
      facts: names.map((name) => explainFact(name, flat)),
      satisfies: clause.satisfies.map((id) => {
        const found = options.requirement?.(id);
        return { id, requirement: found?.requirement ?? '', sources: found?.sources ?? [] };
      }),
      variants: (clause.variants?.choices ?? []).map(({ id, label, help }) => ({
        id,
        label,
        help,
        chosen: here?.variant === id,
      })),
      ...(document ? { present: here !== undefined } : {}),
      ...(here ? { origin: here.origin } : {}),
      wouldChange: clause.when && flat ? changes(clause.when.test, flat) : [],
    };
  });
}

function templateTitle(clause: CompiledClause): string {
  return clause.title.map((inline) => (inline.type === 'text' ? inline.text : '…')).join('');
}

function explainFact(name: string, values: Readonly<Record<string, unknown>> | undefined): ExplainedFact {
  const fact = Object.hasOwn(factTable, name) ? factTable[name as keyof typeof factTable] : undefined;
  return {
    name,
    how: fact?.how ?? '',
    from: fact?.from ?? [],
    ...(values ? { value: values[name] } : {}),
  };
}

function valuesOf(profile: Profile): Record<string, unknown> {
  return Object.fromEntries(Object.entries(factTable).map(([name, fact]) => [name, fact.value(profile)]));
}

/** Names of the facts in an expression, each once. */
function pathsOf(expression: Expression): string[] {
  if (expression.op === 'path') return [expression.path.join('.')];
  if (expression.op === 'literal') return [];
  return [...new Set(expression.args.flatMap(pathsOf))];
}

/** For each fact alone: is there another value of it that would turn the condition round? */
function changes(test: Expression, values: Readonly<Record<string, unknown>>): string[] {
  const holds = (changed: Readonly<Record<string, unknown>>) =>
    evaluateCondition(test, { values: changed, locale: 'en', has: () => false, missing: () => undefined });
  const now = holds(values);
  const sentences: string[] = [];
  for (const name of pathsOf(test)) {
    for (const other of alternatives(name, values[name], test)) {
      if (holds({ ...values, [name]: other }) === now) continue;
      sentences.push(`${now ? 'It would go' : 'It would appear'} if ${name} were ${inWords(other)}.`);
      break;
    }
  }
  return sentences;
}

function inWords(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return Array.isArray(value) ? value.join(', ') : String(value);
}

/** Values worth trying: the opposite of a yes/no, and what the condition compares with, and one either side. */
function alternatives(name: string, value: unknown, test: Expression): readonly unknown[] {
  const type = Object.hasOwn(factTable, name) ? factTable[name as keyof typeof factTable].type : 'yesno';
  if (type === 'yesno') return [value !== true];
  const literals = literalsOf(test);
  if (type === 'number') {
    const numbers = literals.filter((literal) => typeof literal === 'number');
    return numbers
      .flatMap((number) => [number, number - 1, number + 1])
      .filter((number) => number !== value && number >= 0);
  }
  const words = literals.filter((literal) => typeof literal === 'string');
  if (type === 'list') return [...words.map((word) => [word]), []];
  return [...words.filter((word) => word !== value), 'another answer'];
}

function literalsOf(expression: Expression): unknown[] {
  if (expression.op === 'literal') return [expression.value];
  return expression.op === 'call' ? expression.args.flatMap(literalsOf) : [];
}
