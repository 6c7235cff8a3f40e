/** Beside the questions on a wide page: a policy that follows what is typed. Only for reading. */
import { lazy, Suspense } from 'react';
import { useViewStyles } from '../shell/styles.js';
import { words } from '../words/index.js';

const Inside = lazy(() => import('./living-page.js'));

export function LivingPreview() {
  const view = useViewStyles();
  return (
    <Suspense
      fallback={
        <p className={view.column} role="status">
          {words.policies.loading}
        </p>
      }
    >
      <Inside />
    </Suspense>
  );
}
