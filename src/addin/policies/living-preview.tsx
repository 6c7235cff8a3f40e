/**
 * Beside the questions on a wide page: a policy that follows what is typed. Only for reading, but for the one that
 * is open in the tab Policies.
 */
import { lazy, Suspense } from 'react';
import { usePaneState } from '../context.js';
import { useViewStyles } from '../shell/styles.js';
import { currentOf } from '../state/pane.js';
import type { PaneState } from '../state/pane.js';
import { nameOf } from '../state/organisation.js';
import { words } from '../words/index.js';

const Inside = lazy(() => import('./living-page.js'));

interface Props {
  /** Takes the element in which the policy that is open in the tab shows its page. */
  readonly slot: (element: HTMLElement | null) => void;
}

/** Without a name there is no draft, so nothing that makes one is loaded. */
function hasName(state: PaneState): boolean {
  const organisation = currentOf(state);
  return organisation !== undefined && nameOf(organisation, '') !== '';
}

export function LivingPreview({ slot }: Props) {
  const view = useViewStyles();
  const isNeeded = usePaneState((state) => hasName(state) || state.tab === 'policies');
  if (!isNeeded) return <p className={view.column}>{words.policies.living.later}</p>;
  return (
    <Suspense
      fallback={
        <p className={view.column} role="status">
          {words.policies.loading}
        </p>
      }
    >
      <Inside slot={slot} />
    </Suspense>
  );
}
