/** The tab Document. What compares documents is loaded when the tab is first seen. */
import { lazy, Suspense } from 'react';
import { useViewStyles } from '../shell/styles.js';
import { words } from '../words/index.js';

const DocumentView = lazy(() => import('./document-view.js'));

export function DocumentTab() {
  const view = useViewStyles();
  return (
    <Suspense
      fallback={
        <p className={view.column} role="status">
          {words.document.reading}
        </p>
      }
    >
      <DocumentView />
    </Suspense>
  );
}
