/** The first thing somebody sees: what it does, that nothing leaves the computer, one button. */
import { Button, makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useHost, usePane } from '../context.js';
import { importFile, lookAround, takeOver } from '../organisation/file-work.js';
import { words } from '../words/index.js';
import { profileFiles, useFilePicker } from './file-picker.js';
import { useViewStyles } from './styles.js';

const useStyles = makeStyles({
  title: { fontSize: '20px', lineHeight: '28px' },
  others: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px' },
  other: {
    justifyContent: 'flex-start',
    textAlign: 'start',
    paddingInline: '0',
    minWidth: 0,
    fontWeight: '400',
    ...shorthands.borderWidth('0'),
    color: tokens.colorBrandForegroundLink,
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
  },
});

/** Whether the open document says that it was made here. */
function useRecognised(): boolean {
  const host = useHost();
  const [isRecognised, setRecognised] = useState(false);
  useEffect(() => {
    let isHere = true;
    const read = async () => {
      const file = await host?.port.read();
      if (isHere) setRecognised(file?.recognised === true);
    };
    // Where it cannot be read there is nothing to continue with; the other ways stay.
    read().catch(() => undefined);
    return () => {
      isHere = false;
    };
  }, [host]);
  return isRecognised;
}

export function FirstRun() {
  const pane = usePane();
  const host = useHost();
  const view = useViewStyles();
  const styles = useStyles();
  const isRecognised = useRecognised();
  const { input, pick } = useFilePicker(profileFiles, (file) => void importFile(pane, file));
  const { first } = words.shell;
  return (
    <>
      <div className={view.scroll}>
        <div className={view.column}>
          <h1 className={mergeClasses(view.heading, styles.title)}>{first.title}</h1>
          <p className={view.text}>{first.what}</p>
          <p className={view.text}>{first.privacy}</p>
          <div className={styles.others}>
            {isRecognised && (
              <Button
                appearance="transparent"
                className={styles.other}
                onClick={() => void takeOver(pane, host)}
              >
                {first.continue}
              </Button>
            )}
            <Button appearance="transparent" className={styles.other} onClick={pick}>
              {first.open}
            </Button>
            <Button appearance="transparent" className={styles.other} onClick={() => void lookAround(pane)}>
              {first.example}
            </Button>
          </div>
          {input}
        </div>
      </div>
      <div className={view.actions}>
        <Button
          appearance="primary"
          onClick={() => {
            pane.add();
            pane.show('organisation');
          }}
        >
          {first.start}
        </Button>
      </div>
    </>
  );
}
