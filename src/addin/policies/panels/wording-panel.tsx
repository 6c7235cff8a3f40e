/** The wordings that a clause may have, with their help; those that would be untrue say why. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { usePane } from '../../context.js';
import type { Draft } from '../../drafts/use-draft.js';
import type { Organisation } from '../../state/organisation.js';
import { useViewStyles } from '../../shell/styles.js';
import { words } from '../../words/index.js';
import { clausesOf, compiledClause } from '../clauses.js';
import { isShared, ownWordsOf, policyOfSet, withVariant } from '../own/own-words.js';
import { choosing, wordingsOf } from '../wordings.js';
import type { Wording } from '../wordings.js';
import { ClausePreview } from './clause-preview.js';
import { Panel } from './panel.js';

const useStyles = makeStyles({
  list: {
    margin: '0',
    padding: '0',
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
  },
  wording: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '12px',
    borderTopWidth: '1px',
    borderRightWidth: '1px',
    borderBottomWidth: '1px',
    borderLeftWidth: '4px',
    borderTopStyle: 'solid',
    borderRightStyle: 'solid',
    borderBottomStyle: 'solid',
    borderLeftStyle: 'solid',
    borderTopColor: tokens.colorNeutralStroke2,
    borderRightColor: tokens.colorNeutralStroke2,
    borderBottomColor: tokens.colorNeutralStroke2,
    borderLeftColor: tokens.colorNeutralStroke2,
  },
  inUse: { borderLeftColor: tokens.colorBrandStroke1 },
  heading: { margin: '0', fontSize: '14px', lineHeight: '20px', fontWeight: '600' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  mark: { color: tokens.colorBrandForeground1 },
});

interface Props {
  readonly clause: string;
  readonly name: string;
  readonly draft: Draft;
  readonly organisation: Organisation;
  readonly onClose: () => void;
}

export function WordingPanel({ clause, name, draft, organisation, onClose }: Props) {
  const pane = usePane();
  const styles = useStyles();
  const view = useViewStyles();
  const [read, setRead] = useState<string>();
  const { wording: say } = words.policies;
  const { policy, document, engine, profile, date, customisation } = draft;
  const compiled = compiledClause(policy, clause);
  const set = compiled?.variants?.set ?? '';
  const home = policyOfSet(set, policy.id);
  const chosen = ownWordsOf(organisation.changes, home).variants[set];
  const here = document && clausesOf(document).find(({ id }) => id === clause);
  const wordings = useMemo(
    () =>
      compiled
        ? wordingsOf(compiled, here?.variant, customisation, home, (trial) =>
            engine.draft(policy.id as 'code-of-conduct', profile, { date, customisation: trial }),
          )
        : [],
    [compiled, here?.variant, customisation, home, engine, policy, profile, date],
  );
  const choose = (choice: string | undefined) =>
    pane.change(({ changes }) => ({ changes: withVariant(changes, policy, set, choice) }));
  const isReplaced = ownWordsOf(organisation.changes, policy.id).replace[clause] !== undefined;

  const stateOf = ({ id, isInUse }: Wording) =>
    isInUse ? (chosen === id ? say.inUse : say.fromAnswers) : undefined;

  return (
    <Panel title={say.title} about={name} onClose={onClose}>
      <Text className={view.quiet}>{say.intro}</Text>
      {isShared(set) && <Text className={view.quiet}>{say.elsewhere}</Text>}
      {isReplaced && <Text>{say.replaced}</Text>}
      <ul className={styles.list}>
        {wordings.map((wording) => {
          const { id, label, help, isInUse, forbidden } = wording;
          return (
            <li key={id} className={isInUse ? `${styles.wording} ${styles.inUse}` : styles.wording}>
              <h3 className={styles.heading}>{label}</h3>
              {isInUse && (
                <Text size={200} weight="semibold" className={styles.mark}>
                  {stateOf(wording)}
                </Text>
              )}
              <Text>{help}</Text>
              {forbidden && (
                <Text>
                  <strong>{say.forbidden}</strong> {forbidden.message} {forbidden.mend}
                </Text>
              )}
              {read === id && !forbidden && (
                <ClausePreview
                  draft={draft}
                  clause={clause}
                  customisation={choosing(customisation, home, set, id)}
                  label={label}
                />
              )}
              <div className={styles.buttons}>
                {!isInUse && !forbidden && (
                  <Button
                    size="small"
                    appearance="primary"
                    aria-label={say.use(label)}
                    onClick={() => choose(id)}
                  >
                    {say.choose}
                  </Button>
                )}
                {!forbidden && !isReplaced && (
                  <Button
                    size="small"
                    aria-label={say.readOne(label)}
                    aria-expanded={read === id}
                    onClick={() => setRead(read === id ? undefined : id)}
                  >
                    {say.read}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {chosen !== undefined && (
        <div>
          <Button onClick={() => choose(undefined)}>{say.byAnswers}</Button>
        </div>
      )}
    </Panel>
  );
}
