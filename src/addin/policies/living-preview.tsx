/**
 * Beside the questions on a wide page: a policy that follows what is typed. Only for reading, but for the one that
 * is open in the tab Policies.
 */
import { lazy, Suspense } from 'react';
import { useViewStyles } from '../shell/styles.js';
import { words } from '../words/index.js';

const Inside = lazy(() => import('./living-page.js'));

interface Props {
  /** Takes the element in which the policy that is open in the tab shows its page. */
  readonly slot: (element: HTMLElement | null) => void;
}

export function LivingPreview({ slot }: Props) {
  const view = useViewStyles();
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
