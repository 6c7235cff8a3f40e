/** The main action of a policy at the lower edge: into Word, or as a file. */
import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
} from '@fluentui/react-components';
import type { PolicyId } from '../../profile/schema.js';
import { useOrganisation, usePane } from '../context.js';
import { useViewStyles } from '../shell/styles.js';
import { words } from '../words/index.js';
import { isOutdated } from './handed-over.js';
import { useInsert } from './use-insert.js';
import type { Material } from './use-drafts.js';

const useStyles = makeStyles({
  bar: {
    flexDirection: 'column',
    flexWrap: 'nowrap',
    flexShrink: 0,
    // Nothing is told yet: no gap for it.
    '& > :empty': { marginBottom: '-8px' },
    alignItems: 'stretch',
    maxHeight: '60%',
    overflowY: 'auto',
  },
  question: { display: 'flex', flexDirection: 'column', gap: '8px' },
  list: { margin: '0', paddingLeft: '20px' },
  ok: { marginTop: '4px', marginBottom: '4px' },
});

interface Props {
  readonly id: PolicyId;
  /** `undefined` while something is being loaded. */
  readonly material: Material | undefined;
  /** There is a document to put in. */
  readonly isThere: boolean;
}

export function InsertBar({ id, material, isThere }: Props) {
  const pane = usePane();
  const view = useViewStyles();
  const styles = useStyles();
  const { state, isInWord, reset, intoWord, intoNew, replace, download } = useInsert(id, material);
  const { insert: say } = words.policies;
  const organisation = useOrganisation();
  if (!isThere) return null;
  const isOld = organisation !== undefined && isOutdated(organisation, [id]);
  return (
    <div className={mergeClasses(view.actions, styles.bar)}>
      <div role="status">
        {state.kind === 'working' && <Text>{state.text}</Text>}
        {isOld && (state.kind === 'idle' || state.kind === 'done') && (
          <Text>{isInWord ? say.outdatedInWord : say.outdated}</Text>
        )}
        {state.kind === 'done' && !isOld && (
          <>
            <Text>{say.done[state.report.where]}</Text>
            {state.report.notDone.length > 0 && (
              <>
                <div>{say.notDone}</div>
                <ul className={styles.list}>
                  {state.report.notDone.map(({ what, why }) => (
                    <li key={what}>{`${what}: ${why}`}</li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </div>
      {state.kind === 'failed' && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>
            <MessageBarTitle>{say.failed}</MessageBarTitle>
            {[state.message, state.done, state.mend]
              .filter((text) => text !== '')
              .map((text) => (
                <div key={text}>{text}</div>
              ))}
            <Button size="small" className={styles.ok} onClick={reset}>
              {say.ok}
            </Button>
          </MessageBarBody>
        </MessageBar>
      )}
      {(state.kind === 'ask' || state.kind === 'other' || state.kind === 'same') && (
        <div className={styles.question} role="group" aria-label={say.intoWord}>
          <Text>{{ ask: say.words, other: say.otherPolicy, same: say.samePolicy }[state.kind]}</Text>
          {state.kind === 'same' && (
            <Button appearance="primary" onClick={() => pane.show('document')}>
              {say.update}
            </Button>
          )}
          <Button appearance={state.kind === 'same' ? 'secondary' : 'primary'} onClick={intoNew}>
            {say.intoNew}
          </Button>
          {state.kind === 'ask' && <Button onClick={replace}>{say.replace}</Button>}
          <Button appearance="subtle" onClick={reset}>
            {say.cancel}
          </Button>
        </div>
      )}
      {(state.kind === 'idle' || state.kind === 'done') && (
        <Button appearance="primary" onClick={isInWord ? intoWord : download}>
          {isInWord ? say.intoWord : say.download}
        </Button>
      )}
    </div>
  );
}
