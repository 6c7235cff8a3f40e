/** "Why is this here?": for each clause its reason, the facts behind it, its sources, and what would change it. */
import { plainText } from '../template/plain.js';
import type { CompiledClause, CompiledPolicy, Expression } from '../template/compiled.js';
import { flatFacts } from '../profile/facts.js';
import type { Profile } from '../profile/schema.js';
import { assemble } from './assemble.js';
import type { AssembleOptions } from './assemble.js';
import type { Customisation } from './customisation.js';
import type { PolicyDocument } from './document.js';
import { Answers } from './explain/answers.js';
import { changesOf } from './explain/changes.js';
import { factsOf } from './explain/clause-facts.js';
import type { Explanation } from './explain/explanation.js';
import { withOwnWords } from './explain/own-words.js';
import { clausesOf, permittedChoices, tryAnswers } from './explain/trials.js';
import { whyOf } from './explain/why.js';
import type { PolicySet } from './policy-set.js';

export type * from './explain/explanation.js';

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
  /** A condition as words after "where"; without it the condition is only told as written. */
  conditionWords?(test: Expression): string;
}

/**
 * With a profile, the document is written again with other answers, one at a time, to tell what they would change.
 *
 * @returns one explanation for each clause asked for, in document order.
 * @throws RangeError naming the clauses there are, where `clause` is not one of them.
 */
export function explain(policy: CompiledPolicy, options: ExplainOptions = {}): readonly Explanation[] {
  const steps = explainInSteps(policy, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/**
 * As `explain`, in many small steps: a page with a person at the keyboard takes them one by one, and can stop.
 *
 * @throws RangeError as `explain` does.
 */
export function* explainInSteps(
  policy: CompiledPolicy,
  options: ExplainOptions = {},
): Generator<undefined, readonly Explanation[]> {
  const { profile } = options;
  const own = withOwnWords(policy, options.customisation?.[policy.id]);
  const chosen = chosenClauses(own, options.clause);
  const answers = new Answers(profile);
  const organisation = profile && (yield* organisationFor({ policy, own }, profile, options, answers));

  return chosen.map((clause): Explanation => {
    const here = organisation?.printed.get(clause.id);
    const present = organisation && here !== undefined;
    const values = organisation?.values;
    const facts = factsOf(clause, policy, { answers, ...(values ? { values } : {}), here });
    const choices = clause.variants?.choices ?? [];
    return {
      policy: policy.id,
      clause: clause.id,
      title: here ? plainText(here.title) : templateTitle(clause),
      number: here?.number ?? '',
      why: whyOf({
        clause,
        policy,
        inWords: (test) => options.conditionWords?.(test) ?? 'the condition holds',
        ...(present === undefined ? {} : { present }),
        here,
      }),
      ...(clause.when ? { when: clause.when.source } : {}),
      facts,
      satisfies: clause.satisfies.map((id) => {
        const found = options.requirement?.(id);
        return { id, requirement: found?.requirement ?? '', sources: found?.sources ?? [] };
      }),
      variants: choices.map(({ id, label, help }) => ({ id, label, help, chosen: here?.variant === id })),
      ...(present === undefined ? {} : { present }),
      ...(here ? { origin: here.origin } : {}),
      wouldChange: changesOf({
        clause,
        facts,
        test: conditionOf(policy, clause),
        ...(values ? { values } : {}),
        found: organisation?.tried.get(clause.id) ?? [],
        permitted: organisation?.permitted.get(clause.variants?.set ?? '') ?? choices.map(({ id }) => id),
        variant: here?.variant,
      }),
    };
  });
}

function chosenClauses(policy: CompiledPolicy, wanted: string | undefined): readonly CompiledClause[] {
  const clauses = policy.sections.flatMap((section) => section.clauses);
  if (wanted === undefined) return clauses;
  const chosen = clauses.filter(({ id, aliases }) => id === wanted || aliases.includes(wanted));
  if (chosen.length === 0) {
    const known = clauses.map(({ id }) => id).join(', ');
    throw new RangeError(`"${policy.id}" has no clause "${wanted}". It has: ${known}.`);
  }
  return chosen;
}

/** The document of one organisation, the values in it, and what other answers do to it. */
function* organisationFor(
  { policy, own }: { readonly policy: CompiledPolicy; readonly own: CompiledPolicy },
  profile: Profile,
  { date = '2000-01-01', customisation, set }: ExplainOptions,
  answers: Answers,
) {
  const options: AssembleOptions = {
    date,
    ...(customisation ? { customisation } : {}),
    ...(set ? { set } : {}),
  };
  const document = assemble(policy, profile, options);
  const printed = clausesOf(document);
  return {
    printed,
    values: valuesOf(document, profile),
    tried: yield* tryAnswers({ policy, own, profile, options, answers, before: printed }),
    permitted: permittedChoices(policy, profile, options),
  };
}

/** Flat facts, and every other value that the document read. */
function valuesOf({ facts, sections }: PolicyDocument, profile: Profile): Readonly<Record<string, unknown>> {
  const read = sections.flatMap(({ clauses }) => clauses.map(({ because }) => because));
  return Object.assign({ ...flatFacts(profile), ...facts }, ...read) as Record<string, unknown>;
}

/** The condition of the document and of the clause together. */
function conditionOf(policy: CompiledPolicy, clause: CompiledClause): Expression | undefined {
  const tests = [policy.when, clause.when].flatMap((condition) => (condition ? [condition.test] : []));
  return tests.length < 2 ? tests[0] : { op: 'call', helper: 'and', args: tests };
}

function templateTitle(clause: CompiledClause): string {
  return clause.title.map((inline) => (inline.type === 'text' ? inline.text : '…')).join('');
}
