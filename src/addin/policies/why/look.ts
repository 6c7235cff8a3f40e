/** Asks the core why a clause is there, a little at a time, so that somebody can go on typing. */
import type { Explanation } from '../../../policy/explain.js';
import type { Draft } from '../../drafts/use-draft.js';
import { explainInSteps } from '../../../library/explain.js';

/** Milliseconds of work before the page may breathe. */
const slice = 20;

/**
 * @param isWanted `false` stops the work.
 * @returns `undefined` where it was stopped, or where the library knows nothing of the clause.
 */
export async function explanationOf(
  { document, engine, profile, date, customisation }: Draft,
  clause: string,
  isWanted: () => boolean,
): Promise<Explanation | undefined> {
  const policy = document && engine.policy(document.policy.id);
  if (!policy) return undefined;
  const steps = explainInSteps(policy, {
    clause,
    profile,
    date,
    ...(customisation ? { customisation } : {}),
  });
  while (isWanted()) {
    const until = performance.now() + slice;
    while (performance.now() < until) {
      const step = steps.next();
      if (step.done === true) return step.value[0];
    }
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
  }
  return undefined;
}
