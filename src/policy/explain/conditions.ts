/** What would turn a condition round, one fact at a time. */
import { evaluateCondition } from '../../template/condition.js';
import type { Expression } from '../../template/compiled.js';
import type { Alternative } from './alternatives.js';
import { factOf } from './origins.js';
import { namesIn } from './reads.js';

export interface Turn {
  readonly name: string;
  readonly alternative: Alternative;
}

/** For each fact alone: the first other value of it that would turn the condition round. */
export function turnsOf(
  test: Expression,
  values: Readonly<Record<string, unknown>>,
): { readonly holds: boolean; readonly turns: readonly Turn[] } {
  const now = evaluateCondition(test, nested(values));
  const turns = namesIn(test).flatMap((name) => {
    const value = otherValues(name, values[name], test).find(
      (other) => evaluateCondition(test, nested({ ...values, [name]: other })) !== now,
    );
    return value === undefined ? [] : [{ name, alternative: inWords(value) }];
  });
  return { holds: now, turns };
}

/** Conditions read `law.checkedOn` part by part. */
function nested(values: Readonly<Record<string, unknown>>): object {
  const out: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    const parts = name.split('.');
    let place = out;
    for (const part of parts.slice(0, -1)) {
      const next = place[part];
      place =
        typeof next === 'object' && next !== null ? (next as typeof out) : (place[part] = {} as typeof out);
    }
    place[parts.at(-1) ?? name] = value;
  }
  return out;
}

function inWords(value: unknown): Alternative {
  if (typeof value === 'boolean') return { value, verb: 'were', object: value ? 'yes' : 'no' };
  if (Array.isArray(value))
    return value.every((item) => typeof item === 'string')
      ? { value, verb: 'were', object: value.length === 0 ? 'empty' : value.join(', ') }
      : { value, verb: 'had', object: `${String(value.length)} entries` };
  return { value, verb: 'were', object: String(value) };
}

/** Values worth trying: the opposite of a yes/no, and what the condition compares with, and one either side. */
function otherValues(name: string, value: unknown, test: Expression): readonly unknown[] {
  const type = factOf(name)?.type ?? 'yesno';
  if (type === 'yesno') return [value !== true];
  const literals = literalsIn(test);
  const numbers = literals
    .filter((literal) => typeof literal === 'number')
    .flatMap((number) => [number, number - 1, number + 1])
    .filter((number) => number >= 0);
  if (type === 'number') return numbers.filter((number) => number !== value);
  const words = literals.filter((literal) => typeof literal === 'string');
  if (type === 'list')
    return [...words.map((word) => [word]), [], ...numbers.map((length) => Array.from({ length }, () => 0))];
  return [...words.filter((word) => word !== value), 'another answer'];
}

function literalsIn(expression: Expression): unknown[] {
  if (expression.op === 'literal') return [expression.value];
  return expression.op === 'call' ? expression.args.flatMap(literalsIn) : [];
}
