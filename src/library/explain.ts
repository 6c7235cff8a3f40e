/** "Why is this here?" with the words of the packaged requirements and their sources. */
import { explainInSteps as explainPolicyInSteps, explain as explainPolicy } from '../policy/explain.js';
import type { ExplainOptions, Explanation } from '../policy/explain.js';
import { flatFacts } from '../profile/facts.js';
import { cite } from '../standards/citation.js';
import { conditionWords } from '../standards/condition-words.js';
import type { CompiledPolicy } from '../template/compiled.js';
import { standards } from './standards.js';

type LibraryOptions = Omit<ExplainOptions, 'requirement' | 'conditionWords'>;

/**
 * Explains one clause of a policy or all of them: why it is there, the facts behind it with the answers they come
 * from, requirements with sources, variants, and what a changed answer would do.
 *
 * @throws RangeError naming the clauses there are, where `options.clause` is not one of them.
 */
export function explain(policy: CompiledPolicy, options: LibraryOptions = {}): readonly Explanation[] {
  return explainPolicy(policy, withLibrary(options));
}

/** As `explain`, in many small steps, so that a page stays alive meanwhile. */
export function explainInSteps(
  policy: CompiledPolicy,
  options: LibraryOptions = {},
): Generator<undefined, readonly Explanation[]> {
  return explainPolicyInSteps(policy, withLibrary(options));
}

function withLibrary(options: LibraryOptions): ExplainOptions {
  const facts = options.profile ? flatFacts(options.profile) : {};
  return {
    ...options,
    conditionWords: (test) => conditionWords(test),
    requirement(id) {
      const found = standards().requirement(id);
      return (
        found && {
          requirement: found.requirement,
          sources: found.sources.map(
            (citation) => cite(citation, standards().source(citation.name), facts).text,
          ),
        }
      );
    },
  };
}
