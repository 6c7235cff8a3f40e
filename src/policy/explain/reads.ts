/** What the words of a compiled clause read: conditions, loops and printed values, in every wording of it. */
import type { CompiledClause, CompiledText, Expression } from '../../template/compiled.js';
import { isKeyed } from '../../template/evaluate/fields.js';

/** Names of values as templates write them; `*` stands for the items of a list. */
export interface Reads {
  /** Values on which words hang, with what they are compared with. */
  readonly conditions: ReadonlyMap<string, ReadonlySet<unknown>>;
  readonly printed: ReadonlySet<string>;
  /** Values put into the text as plain words, which no field of the document holds. */
  readonly spoken: ReadonlySet<string>;
  /** Clauses that the words ask for. */
  readonly clauses: ReadonlySet<string>;
}

/** Any node of a compiled template: they all keep their parts in the same few places. */
interface Node {
  readonly type?: string;
  readonly test?: Expression;
  readonly over?: Expression;
  readonly as?: string;
  readonly value?: Expression;
}

/** The name of each item of the loops around a place, and what it stands for. */
type Scope = ReadonlyMap<string, string>;

const known = new WeakMap<CompiledClause, Reads>();

/** Title, words, short words and every variant of a clause. */
export function readsOf(clause: CompiledClause): Reads {
  let reads = known.get(clause);
  if (reads === undefined) {
    const texts = [clause.text, ...(clause.variants?.choices ?? []).map(({ text }) => text)];
    const parts = texts.flatMap(({ body, short }: CompiledText) => [body, short ?? []]);
    known.set(clause, (reads = readsIn([clause.title, ...parts])));
  }
  return reads;
}

/** @param templates titles or blocks. */
export function readsIn(templates: readonly unknown[]): Reads {
  const conditions = new Map<string, Set<unknown>>();
  const printed = new Set<string>();
  const spoken = new Set<string>();
  const clauses = new Set<string>();

  const ask = (expression: Expression, scope: Scope): void => {
    if (expression.op === 'path') {
      const name = nameIn(expression.path, scope);
      if (name !== undefined && !conditions.has(name)) conditions.set(name, new Set());
    } else if (expression.op === 'call') {
      for (const argument of expression.args) ask(argument, scope);
      const literals = expression.args.flatMap((argument) =>
        argument.op === 'literal' ? [argument.value] : [],
      );
      if (expression.helper === 'has') for (const id of literals) clauses.add(String(id));
      else
        for (const name of namesIn(expression, scope))
          for (const one of literals) conditions.get(name)?.add(one);
    }
  };

  const visit = (node: unknown, scope: Scope): void => {
    if (Array.isArray(node)) {
      for (const part of node) visit(part, scope);
      return;
    }
    if (typeof node !== 'object' || node === null) return;
    const { type, test, over, as, value } = node as Node;
    let inner = scope;
    if (type === 'if' && test) ask(test, scope);
    if (type === 'each' && over) {
      ask(over, scope);
      const [list] = namesIn(over, scope);
      if (list !== undefined) inner = new Map([...scope, ['this', `${list}.*`], [as ?? 'this', `${list}.*`]]);
    }
    if (type === 'field' && value) {
      // The noun after a number ("day", "days") goes with the number, which stands beside it.
      const isNoun = value.op === 'call' && value.helper === 'plural';
      for (const name of namesIn(value, scope)) (isNoun || isKeyed(value) ? printed : spoken).add(name);
      return;
    }
    for (const part of Object.values(node)) visit(part, inner);
  };
  visit(templates, new Map());
  return { conditions, printed, spoken, clauses };
}

/** Names of the values in an expression, each once. */
export function namesIn(expression: Expression, scope: Scope = new Map()): string[] {
  if (expression.op === 'path') {
    const name = nameIn(expression.path, scope);
    return name === undefined ? [] : [name];
  }
  if (expression.op === 'literal') return [];
  return [...new Set(expression.args.flatMap((argument) => namesIn(argument, scope)))];
}

/** `service.name` inside a loop over `support.services` is `support.services.*.name`; `@index` is no value. */
function nameIn(path: readonly string[], scope: Scope): string | undefined {
  const [first = '', ...rest] = path;
  if (first.startsWith('@')) return undefined;
  return [scope.get(first) ?? first, ...rest].join('.');
}
