/** What was done last with a file or a document. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Textarea,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import { usePane } from '../context.js';
import { useStore } from '../state/store.js';
import { words } from '../words/index.js';
import { noticeOf } from './notices.js';
import type { Notice } from './notices.js';

const useStyles = makeStyles({
  around: { flexShrink: 0, padding: '8px 16px', maxHeight: '45vh', overflowY: 'auto' },
  lines: { margin: '4px 0 0', paddingInlineStart: '16px' },
  text: { width: '100%', marginTop: '8px' },
});

const same = (notice: Notice | undefined) => notice;

export function NoticeBar() {
  const store = noticeOf(usePane());
  const notice = useStore(store, same);
  return (
    // Always there, so that what comes into it is read out.
    <div role="status">
      {notice && <Told key={notice.title} notice={notice} close={() => store.set(undefined)} />}
    </div>
  );
}

function Told({ notice, close }: { readonly notice: Notice; readonly close: () => void }) {
  const styles = useStyles();
  const [isTextShown, setTextShown] = useState(false);
  const { intent, title, lines, text } = notice;
  const { files, close: closeWord } = words.shell;
  return (
    <div className={styles.around}>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle>
          {lines.length === 1 && <div>{lines[0]}</div>}
          {lines.length > 1 && (
            <ul className={styles.lines}>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          {isTextShown && (
            <Textarea
              className={styles.text}
              readOnly
              rows={8}
              value={text ?? ''}
              aria-label={files.textLabel}
              onFocus={({ target }) => target.select()}
            />
          )}
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              aria-label={closeWord}
              icon={<DismissRegular />}
              onClick={close}
            />
          }
        >
          {text !== undefined && !isTextShown && (
            <Button size="small" onClick={() => setTextShown(true)}>
              {files.showText}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
