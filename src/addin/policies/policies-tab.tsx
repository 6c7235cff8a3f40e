/** The tab Policies: the list, or the policy that is open. What makes policies is loaded when the tab is first seen. */
import { lazy, Suspense } from 'react';
import { useViewStyles } from '../shell/styles.js';
import { words } from '../words/index.js';

const Policies = lazy(() => import('./policies.js'));

export function PoliciesTab() {
  const view = useViewStyles();
  return (
    <Suspense
      fallback={
        <p className={view.column} role="status">
          {words.policies.loading}
        </p>
      }
    >
      <Policies />
    </Suspense>
  );
}
