/** What an update did, and what it could not do. */
import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
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
  const { values, places, kept, replaced, inserted, removed, notDone } = report;
  const sentences = [
    said.report(values, places),
    ...(replaced.length > 0 ? [said.replaced(replaced.length)] : []),
    ...(inserted.length > 0 ? [said.inserted(inserted.length)] : []),
    ...(removed.length > 0 ? [said.removed(removed.length)] : []),
    ...(kept > 0 ? [said.kept(kept)] : []),
  ];
  return (
    <MessageBar intent={notDone.length > 0 ? 'warning' : 'success'} layout="multiline">
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
  );
}
