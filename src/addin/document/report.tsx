/** What an update did, and what it could not do. */
import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { UpdateReport } from '../../word/update/update-file.js';
import { words } from '../words/index.js';

export function ReportView({
  report,
  isPending,
}: {
  readonly report: UpdateReport;
  readonly isPending: boolean;
}) {
  const said = words.document.update;
  const { places, kept, replaced, inserted, removed, notDone } = report;
  const sentences = [
    ...(places > 0 ? [said.report(places)] : []),
    ...(replaced.length > 0 ? [said.replaced(replaced.length)] : []),
    ...(inserted.length > 0 ? [said.inserted(inserted.length)] : []),
    ...(removed.length > 0 ? [said.removed(removed.length)] : []),
    ...(kept > 0 ? [said.kept(kept)] : []),
  ];
  if (sentences.length === 0) sentences.push(said.reportNone);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Newer browsers answer with a promise, which is no way to clean up.
    void place.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <div ref={place}>
      <MessageBar intent={notDone.length > 0 || isPending ? 'warning' : 'success'} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{said.done}</MessageBarTitle>
          <div>{sentences.join(' ')}</div>
          {notDone.length > 0 ? (
            <div>
              {said.notDone}
              <ul>
                {notDone.map(({ what, why }) => (
                  <li key={what}>
                    {what}: {why}
                  </li>
                ))}
              </ul>
            </div>
          ) : null}
          {isPending ? <div>{said.pending}</div> : null}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
