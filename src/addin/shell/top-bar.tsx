/** Which organisation it is, whether it is saved, and what was last done with a file. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { useHost, useOrganisationId, usePane, usePaneState } from '../context.js';
import { importFile } from '../organisation/file-work.js';
import { nameOf } from '../state/organisation.js';
import { currentOf } from '../state/pane.js';
import { words } from '../words/index.js';
import { profileFiles, useFilePicker } from './file-picker.js';
import { NoticeBar } from './notice-bar.js';
import { OrganisationMenu } from './organisation-menu.js';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    flexShrink: 0,
    padding: '4px 16px 0 8px',
  },
  state: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'end',
    flexShrink: 0,
    maxWidth: '45%',
  },
  notKept: { color: tokens.colorStatusDangerForeground1, fontWeight: '600' },
  more: {
    margin: '0',
    padding: '4px 16px 8px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Asked seldom, so loaded only then. */
const Ask = lazy(async () => ({ default: (await import('./ask.js')).Ask }));

export function TopBar() {
  const pane = usePane();
  const host = useHost();
  const organisation = useOrganisationId();
  const saving = usePaneState((state) => state.saving);
  const [asked, setAsked] = useState<'remove' | 'forget'>();
  const { input, pick } = useFilePicker(profileFiles, (file) => void importFile(pane, file));
  const styles = useStyles();
  const { shell } = words;
  const name = usePaneState((state) => {
    const now = currentOf(state);
    return now ? nameOf(now, shell.unnamed) : shell.name;
  });
  const isKept = saving === 'saved';
  return (
    <header>
      <div className={styles.bar}>
        <OrganisationMenu name={name} host={host} importFile={pick} ask={setAsked} />
        <span className={mergeClasses(styles.state, !isKept && styles.notKept)} role="status">
          {organisation === undefined && isKept ? '' : isKept ? shell.saved : shell.inMemory}
        </span>
      </div>
      {!isKept && <p className={styles.more}>{shell.inMemoryMore}</p>}
      {input}
      <NoticeBar />
      {asked !== undefined && (
        <Suspense>
          <Ask
            title={asked === 'remove' ? shell.remove.title(name) : shell.forget.title}
            text={asked === 'remove' ? shell.remove.text : shell.forget.text}
            close={() => setAsked(undefined)}
          >
            <Button
              appearance="primary"
              onClick={() => {
                if (asked === 'forget') pane.forget();
                else if (organisation !== undefined) pane.remove(organisation);
                setAsked(undefined);
              }}
            >
              {asked === 'remove' ? shell.remove.yes : shell.forget.yes}
            </Button>
          </Ask>
        </Suspense>
      )}
    </header>
  );
}
