/** Finds out what another answer does by writing the document again with it, and comparing it clause by clause. */
import { flatFacts } from '../../profile/facts.js';
import type { Profile } from '../../profile/schema.js';
import type { CompiledPolicy } from '../../template/compiled.js';
import { assemble } from '../assemble.js';
import type { AssembleOptions } from '../assemble.js';
import { ChoiceError, placeOfChoice } from '../choices.js';
import type { PolicyCustomisation } from '../customisation.js';
import type { Clause, PolicyDocument } from '../document.js';
import { alternativesTo, withAnswer } from './alternatives.js';
import type { Alternative } from './alternatives.js';
import type { Answers } from './answers.js';
import { usesIn } from './clause-facts.js';
import type { Effect } from './explanation.js';
import { factOf, originOf } from './origins.js';
import { readsOf } from './reads.js';
import { sameWords } from './same-words.js';

/** What one other answer does to one clause. */
export interface Found {
  readonly path: string;
  readonly alternative: Alternative;
  readonly effect: Effect;
  /** The variant that would stand there. */
  readonly variant?: string | undefined;
}

export type Tried = ReadonlyMap<string, readonly Found[]>;

/** The clauses of a document by id. */
export function clausesOf(document: PolicyDocument): ReadonlyMap<string, Clause> {
  return new Map(document.sections.flatMap(({ clauses }) => clauses.map((clause) => [clause.id, clause])));
}

export interface TrialInput {
  readonly policy: CompiledPolicy;
  /** The policy with the organisation's own words, which tells what hangs on what. */
  readonly own: CompiledPolicy;
  readonly profile: Profile;
  readonly options: AssembleOptions;
  readonly answers: Answers;
  /** The clauses as they stand now. */
  readonly before: ReadonlyMap<string, Clause>;
}

/** Tries other answers wherever words of this policy hang on them; rests after each, because there are hundreds. */
export function* tryAnswers({
  policy,
  own,
  profile,
  options,
  answers,
  before,
}: TrialInput): Generator<undefined, Tried> {
  const found = new Map<string, Found[]>();
  const facts = JSON.stringify(flatFacts(profile));
  for (const [path, { compared, onlyFlat }] of candidates(own, answers)) {
    const now = answers.valueOf(path);
    for (const alternative of alternativesTo(path, now, profile, compared, options.date)) {
      const changed = withAnswer(profile, path, alternative.value);
      if (onlyFlat && JSON.stringify(flatFacts(changed)) === facts) continue;
      const after = assembled(policy, changed, options);
      yield;
      if (!after) continue;
      const ids = new Set([...before.keys(), ...after.keys()]);
      for (const id of ids) {
        const effect = effectOn(before.get(id), after.get(id));
        if (!effect) continue;
        const list = found.get(id) ?? [];
        list.push({ path, alternative, effect, variant: after.get(id)?.variant });
        found.set(id, list);
      }
    }
  }
  return found;
}

/**
 * For each set of variants the choices that a customisation may make without saying anything untrue. The choices of
 * one place in all sets are tried together: whoever refuses them names each that is untrue.
 */
export function permittedChoices(
  policy: CompiledPolicy,
  profile: Profile,
  options: AssembleOptions,
): ReadonlyMap<string, readonly string[]> {
  const own = options.customisation?.[policy.id] ?? unchanged;
  const sets = policy.sections.flatMap(({ clauses }) => clauses.flatMap(({ variants }) => variants ?? []));
  const permitted = new Map<string, string[]>(sets.map(({ set }) => [set, []]));
  const most = Math.max(0, ...sets.map(({ choices }) => choices.length));
  for (let place = 0; place < most; place++) {
    const chosen = sets.flatMap(({ set, choices }) => {
      const choice = choices[place];
      return choice ? [[set, choice.id] as const] : [];
    });
    const variants = { ...own.variants, ...Object.fromEntries(chosen) };
    const customisation = { ...options.customisation, [policy.id]: { ...own, variants } };
    const untrue = untrueChoices(() => assemble(policy, profile, { ...options, customisation }));
    for (const [set, id] of chosen)
      if (!untrue.has(placeOfChoice(policy.id, set, id))) permitted.get(set)?.push(id);
  }
  return permitted;
}

/** The places of the choices that are refused. */
function untrueChoices(write: () => unknown): ReadonlySet<string> {
  try {
    write();
  } catch (error) {
    if (!(error instanceof ChoiceError)) throw error;
    return new Set(error.problems.map(({ place }) => place));
  }
  return new Set();
}

const unchanged: PolicyCustomisation = {
  writtenFor: undefined,
  replaced: {},
  titles: {},
  behaviours: {},
  added: [],
  omitted: {},
  variants: {},
  source: undefined,
};

/** `undefined` where a chosen wording would be untrue. */
function assembled(
  policy: CompiledPolicy,
  profile: Profile,
  options: AssembleOptions,
): ReadonlyMap<string, Clause> | undefined {
  try {
    return clausesOf(assemble(policy, profile, options));
  } catch (error) {
    if (error instanceof ChoiceError) return undefined;
    throw error;
  }
}

function effectOn(before: Clause | undefined, after: Clause | undefined): Effect | undefined {
  if (!before || !after) return before ? 'goes' : after ? 'appears' : undefined;
  if (sameWords([before.title, before.blocks], [after.title, after.blocks])) return undefined;
  if (before.variant !== after.variant && after.origin === 'library') return 'wording';
  if (before.short !== after.short) return after.short ? 'short' : 'full';
  return 'words';
}

/** An answer on which more hangs than a printed value. */
interface Candidate {
  /** What conditions compare it with. */
  readonly compared: Set<unknown>;
  /** Nothing reads it but flat facts: where none of them changes, no word does. */
  onlyFlat: boolean;
}

function candidates(policy: CompiledPolicy, answers: Answers): ReadonlyMap<string, Candidate> {
  const found = new Map<string, Candidate>();
  for (const clause of policy.sections.flatMap(({ clauses }) => clauses)) {
    const { conditions } = readsOf(clause);
    for (const [name, uses] of usesIn(clause, policy)) {
      if (uses.size === 1 && uses.has('printed')) continue;
      for (const path of answers.changeable(originOf(name, policy.id).from)) {
        const candidate = found.get(path) ?? { compared: new Set(), onlyFlat: true };
        for (const value of conditions.get(name) ?? []) candidate.compared.add(value);
        candidate.onlyFlat &&= factOf(name) !== undefined;
        found.set(path, candidate);
      }
    }
  }
  return found;
}
