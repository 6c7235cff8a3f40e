/** The first answer: why a clause is in the policy at all. */
import type { CompiledClause, CompiledPolicy, Expression } from '../../template/compiled.js';
import type { Clause } from '../document.js';

export interface WhyInput {
  readonly clause: CompiledClause;
  readonly policy: CompiledPolicy;
  /** A condition as words after "where". */
  readonly inWords: (test: Expression) => string;
  /** Absent without a profile. */
  readonly present?: boolean;
  readonly here?: Clause | undefined;
}

export function whyOf({ clause, policy, inWords, present, here }: WhyInput): string {
  const { when, satisfies } = clause;
  const asked =
    satisfies.length === 0
      ? ''
      : `${satisfies.length === 1 ? 'requirement' : 'requirements'} ${listed(satisfies)} ${satisfies.length === 1 ? 'asks' : 'ask'} for it`;
  const parts = [];
  if (here?.origin === 'omitted') parts.push('Left out by your customisation.');
  else if (here?.origin === 'customised') parts.push('With words of your customisation.');
  const conditions = [policy.when, when].flatMap((condition) => (condition ? [condition] : []));
  if (conditions.length === 0) {
    parts.push(`It stands here whatever you answer: ${asked === '' ? plainReason(clause) : asked}.`);
  } else {
    const words = conditions.map(({ test }) => inWords(test)).join(', and ');
    const source = conditions.map((condition) => condition.source).join(' and ');
    const start = present === undefined ? 'Where' : present ? 'Here because' : 'Not here: only where';
    parts.push(`${start} ${words} (${source}).`);
    parts.push(asked === '' ? `Then ${plainReason(clause)}.` : `Then ${asked}.`);
  }
  return parts.join(' ');
}

/** For what no requirement asks: what it is for. */
function plainReason({ kind }: CompiledClause): string {
  switch (kind) {
    case 'front':
      return 'the first pages tell what a document is, and what is open in it';
    case 'back':
      return 'every document keeps a record of its own versions at the end';
    case 'annex':
      return 'it is a tool for the work that the clauses ask for';
    case 'clause':
      return 'it is part of what this document is made for; no requirement of the collection asks for it by itself';
  }
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
