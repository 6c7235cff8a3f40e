/**
 * Makes a policy a few times while nobody types, so that the browser has turned the code into fast machine code before the
 * first letter; else the first few letters take twice as long as the others.
 */
import { usableProfile } from '../../profile/typed-answers.js';
import { theEngine, today } from '../drafts/use-draft.js';
import type { PolicyId } from '../../profile/schema.js';
import type { Data } from '../state/organisation.js';

const times = 6;

/** @returns what ends it. */
export function rehearse(id: PolicyId, answers: Data): () => void {
  let isWanted = true;
  const once = async (left: number): Promise<void> => {
    const engine = await theEngine();
    if (!isWanted) return;
    try {
      const draft = engine.draft(id, usableProfile({ ...answers }).profile, { date: today() });
      if (draft) engine.preview(draft);
    } catch {
      // What is wrong is told where the policy is shown.
      return;
    }
    if (left > 1) idle(() => void once(left - 1));
  };
  idle(() => void once(times));
  return () => {
    isWanted = false;
  };
}

/** Safari has no idle time to give. */
function idle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work);
  else setTimeout(work, 200);
}
