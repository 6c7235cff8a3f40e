/** The facts behind one clause: what it stands with, what its words hang on, what it prints. */
import { plainText } from '../../template/plain.js';
import type { CompiledClause, CompiledPolicy } from '../../template/compiled.js';
import type { Clause } from '../document.js';
import { knownPaths } from '../value-paths.js';
import { schemaPathOf } from '../../profile/paths.js';
import { wordsOf } from '../words/index.js';
import { labelOfAnswer } from './answers.js';
import type { Answers } from './answers.js';
import type { ExplainedAnswer, ExplainedFact, FactUse, Standing } from './explanation.js';
import { factOf, originOf } from './origins.js';
import { namesIn, readsOf } from './reads.js';
import { fieldsIn } from './same-words.js';
import { shortNames, wordingNames } from './wordings.js';

/** Every name that a clause reads, with what it does for the clause. */
export function usesIn(
  clause: CompiledClause,
  policy: CompiledPolicy,
): ReadonlyMap<string, ReadonlySet<FactUse>> {
  const uses = new Map<string, Set<FactUse>>();
  const add = (use: FactUse, names: Iterable<string>) => {
    for (const name of names) uses.set(name, (uses.get(name) ?? new Set()).add(use));
  };
  for (const condition of [policy.when, clause.when])
    if (condition) add('condition', namesIn(condition.test));
  add('wording', wordingNames(clause));
  add('short', shortNames(clause, policy));
  const { conditions, clauses, spoken, printed } = readsOf(clause);
  add('words', conditions.keys());
  // Words that ask whether another clause is here hang on what that clause hangs on.
  for (const other of clauses) {
    const found = policy.sections.flatMap((section) => section.clauses).find(({ id }) => id === other);
    if (found?.when) add('words', namesIn(found.when.test));
  }
  add('printed', [...spoken, ...printed]);
  return uses;
}

/** What is known of one organisation's document, if there is one. */
export interface Situation {
  readonly answers: Answers;
  /** Values by name; absent without a profile. */
  readonly values?: Readonly<Record<string, unknown>>;
  /** The clause as it stands in the document. */
  readonly here?: Clause | undefined;
}

/** What stands in the text for a value: its words, and whether they only say that it is open. */
interface Print {
  readonly texts: Set<string>;
  open: boolean;
}

export function factsOf(
  clause: CompiledClause,
  policy: CompiledPolicy,
  { answers, values, here }: Situation,
): readonly ExplainedFact[] {
  const prints = here ? printsIn(here) : new Map<string, Print>();
  const uses = new Map(usesIn(clause, policy));
  for (const name of prints.keys()) uses.set(name, new Set([...(uses.get(name) ?? []), 'printed']));
  return [...uses].map(([name, use]) => {
    const { how, from: paths } = originOf(name, policy.id);
    const from = answers.all(paths);
    const print = prints.get(name);
    const value = values && (name in values ? values[name] : answers.valueOf(name));
    return {
      name,
      label: labelOfFact(name, from, policy.language),
      uses: [...use],
      how,
      from,
      ...(values ? standing(how, from, value, print) : {}),
      ...(print ? { printed: [...print.texts] } : {}),
    };
  });
}

/**
 * The state of a fact is that of the first answer that decides it. The words of an open point are open; what is
 * printed while none of its answers is given is worked out without them.
 */
function standing(
  how: string,
  from: readonly ExplainedAnswer[],
  value: unknown,
  print: Print | undefined,
): Standing {
  const shown = value === undefined ? {} : { value };
  if (print?.open) return { state: 'open', ...shown };
  if (from.length === 0) return shown;
  const first = from.find(({ state }) => state !== 'open');
  if (!first) return print ? { state: 'default', ...shown, note: how } : { state: 'open', ...shown };
  const { state = 'open', source, note } = first;
  return { state, ...shown, ...(source ? { source } : {}), ...(note ? { note } : {}) };
}

function printsIn({ title, blocks }: Clause): Map<string, Print> {
  const prints = new Map<string, Print>();
  for (const field of fieldsIn([title, blocks])) {
    const name = nameOfField(field.key.replace(/\|.*$/u, ''));
    const print = prints.get(name) ?? { texts: new Set<string>(), open: false };
    print.texts.add(plainText([field]));
    print.open ||= field.open !== undefined;
    prints.set(name, print);
  }
  return prints;
}

/** `support.services.police.name` is printed by the template's `support.services.*.name`. */
function nameOfField(path: string): string {
  if (knownPaths.has(path)) return path;
  const parts = path.split('.');
  for (let index = parts.length - 1; index > 0; index--) {
    const name = parts.map((part, at) => (at === index ? '*' : part)).join('.');
    if (knownPaths.has(name)) return name;
  }
  return path;
}

/** A yes/no has the label of the question that decides it; a value its own. */
function labelOfFact(name: string, from: readonly ExplainedAnswer[], language: string): string {
  if (schemaPathOf(name)) return labelOfAnswer(name);
  if (from[0] && (factOf(name) || !name.includes('.'))) return from[0].label;
  return wordsOf(language).fieldLabel(name.replaceAll('_', ' '));
}
