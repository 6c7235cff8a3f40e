/** An organisation's own behaviours under a principle of the Code of Conduct. */
import { Button, Field, makeStyles, Text, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../../context.js';
import type { Draft } from '../../drafts/use-draft.js';
import type { Organisation } from '../../state/organisation.js';
import { words } from '../../words/index.js';
import { ownWordsOf, withBehaviours } from '../own/own-words.js';
import { useChecked } from '../own/use-checked.js';
import { ClausePreview } from './clause-preview.js';
import { Panel } from './panel.js';

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', gap: '4px' },
  remove: { alignSelf: 'flex-start' },
});

interface Props {
  readonly clause: string;
  readonly name: string;
  readonly draft: Draft;
  readonly organisation: Organisation;
  readonly onClose: () => void;
}

export function BehavioursPanel({ clause, name, draft, organisation, onClose }: Props) {
  const pane = usePane();
  const styles = useStyles();
  const { policy } = draft;
  const [list, setList] = useState<readonly string[]>(() => {
    const own = ownWordsOf(organisation.changes, policy.id).behaviours[clause] ?? [];
    return own.length === 0 ? [''] : own;
  });
  const { behaviours: say, edit } = words.policies;
  const written = (lines: readonly string[]) =>
    lines.map((line) => line.trim()).filter((line) => line !== '');
  const withThese = (changes: Organisation['changes']) =>
    withBehaviours(changes, policy, clause, written(list));
  const { checked, check } = useChecked(
    list.map((text) => ({ kind: 'text', text })),
    withThese(organisation.changes),
    draft,
  );
  const save = async () => {
    const { mistakes } = await check();
    if (mistakes.length > 0) return;
    pane.change(({ changes }) => ({ changes: withThese(changes) }));
    onClose();
  };
  return (
    <Panel
      title={say.title}
      about={name}
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" onClick={() => void save()}>
            {say.save}
          </Button>
          <Button onClick={onClose}>{say.cancel}</Button>
        </>
      }
    >
      <Text>{say.intro}</Text>
      {list.map((text, at) => {
        const mistakes = (checked?.mistakes ?? []).filter((mistake) => mistake.at === at);
        return (
          <div key={String(at)} className={styles.row}>
            <Field
              label={say.one(at + 1)}
              {...(at === 0 ? { hint: say.example } : {})}
              {...(mistakes.length === 0
                ? {}
                : {
                    validationMessage: mistakes.map(({ message, mend }) => `${message}. ${mend}`).join(' '),
                  })}
            >
              <Textarea
                value={text}
                rows={2}
                onChange={(_, { value }) => setList(list.map((one, index) => (index === at ? value : one)))}
              />
            </Field>
            {list.length > 1 && (
              <Button
                className={styles.remove}
                size="small"
                appearance="subtle"
                aria-label={say.remove(at + 1)}
                onClick={() => setList(list.filter((_one, index) => index !== at))}
              >
                {say.removeShort}
              </Button>
            )}
          </div>
        );
      })}
      <div>
        <Button size="small" onClick={() => setList([...list, ''])}>
          {say.add}
        </Button>
      </div>
      {checked && checked.mistakes.length === 0 && (
        <ClausePreview
          draft={draft}
          clause={clause}
          customisation={checked.customisation}
          label={edit.preview}
        />
      )}
    </Panel>
  );
}
