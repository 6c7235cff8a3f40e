/**
 * How a source is cited for one organisation: in full where it was read, with care where it was not.
 */
import { evaluateCondition } from '../template/condition.js';
import { factsOf } from './condition-facts.js';
import type { Citation, Source, SourceKind, Verification } from './requirement.js';

/** A citation with the words that are printed. */
export interface Cited {
  readonly name: string;
  readonly title: string;
  readonly kind: SourceKind;
  readonly part?: string;
  /** It does not speak to this subject or this organisation and is quoted for comparison. */
  readonly benchmark: boolean;
  readonly verification: Verification;
  /** Such as `ILO C190 Art. 10(b)` or `Directive (EU) 2019/1158 Art. 5 (benchmark)`. */
  readonly text: string;
}

/**
 * The citation as printed. The number of a part that could not be confirmed is left out and the name is cited
 * with `in line with`; a source that does not bind this organisation is a benchmark.
 *
 * @param facts the flat facts; without the facts a source depends on, whom it binds is left open
 */
export function cite(
  citation: Citation,
  source: Source | undefined,
  facts: Readonly<Record<string, unknown>>,
): Cited {
  const { name, verification } = citation;
  const part = verification === 'unconfirmed' ? undefined : citation.part;
  const benchmark = citation.benchmark === true || !mayBind(source, facts);
  const kind = source?.kind ?? 'practice';
  // No text has a part here: the words say what is meant.
  const named = part && (kind === 'practice' || kind === 'project') ? `(${part})` : (part ?? '');
  const care = verification === 'unconfirmed' ? 'in line with' : '';
  return {
    name,
    title: source?.title ?? name,
    kind,
    ...(part ? { part } : {}),
    benchmark,
    verification,
    text: [care, name, named, benchmark ? '(benchmark)' : ''].filter(Boolean).join(' '),
  };
}

function mayBind(source: Source | undefined, facts: Readonly<Record<string, unknown>>): boolean {
  const binds = source?.binds;
  if (!binds || !factsOf(binds.test).every((fact) => Object.hasOwn(facts, fact))) return true;
  return evaluateCondition(binds.test, facts);
}
