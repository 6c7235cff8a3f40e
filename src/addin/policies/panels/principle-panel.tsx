/** A principle of the organisation's own, after those of the Code of Conduct. */
import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { newId } from '../../../profile/typed-answers.js';
import { usePane } from '../../context.js';
import type { Draft } from '../../drafts/use-draft.js';
import type { Organisation } from '../../state/organisation.js';
import { useViewStyles } from '../../shell/styles.js';
import { words } from '../../words/index.js';
import { endOfPrinciples } from '../clauses.js';
import { ownWordsOf, withAdded, withoutAdded } from '../own/own-words.js';
import type { OwnClause } from '../own/own-words.js';
import { unsavedOf, withUnsaved } from '../own/unsaved.js';
import { useChecked, useKept } from '../own/use-checked.js';
import { ClausePreview } from './clause-preview.js';
import { Panel } from './panel.js';
import { WordsEditor } from './words-editor.js';

/** Where the words of a principle wait that has no id yet. */
const newOne = 'new-principle';

interface Props {
  /** Absent: a new one. */
  readonly clause: string | undefined;
  readonly draft: Draft;
  readonly organisation: Organisation;
  readonly onClose: () => void;
}

export function PrinciplePanel({ clause, draft, organisation, onClose }: Props) {
  const pane = usePane();
  const view = useViewStyles();
  const { policy, document } = draft;
  const { add } = ownWordsOf(organisation.changes, policy.id);
  const saved = add.find(({ id }) => id === clause);
  const place = clause ?? newOne;
  const [kept] = useState(() => unsavedOf(organisation, policy.id, place));
  const [value, setValue] = useState(kept ?? { title: saved?.title ?? '', text: saved?.text ?? '' });
  const [isTried, setTried] = useState(false);
  const { principle: say, edit } = words.policies;

  const used = [
    ...policy.sections.flatMap(({ clauses }) => clauses.flatMap(({ id, aliases }) => [id, ...aliases])),
    ...add.map(({ id }) => id),
  ];
  const own: OwnClause = {
    id: saved?.id ?? newId(value.title, used, 'own-principle'),
    after: saved?.after ?? endOfPrinciples(policy) ?? '',
    title: value.title.trim(),
    text: value.text,
  };
  const missing = own.title === '' ? say.missingTitle : own.text.trim() === '' ? say.missingText : undefined;
  const { checked, isCurrent, check } = useChecked(
    [
      { kind: 'title', text: value.title },
      { kind: 'text', text: value.text },
    ],
    missing === undefined ? withAdded(organisation.changes, policy, own) : organisation.changes,
    draft,
  );
  const isChanged = value.title !== (saved?.title ?? '') || value.text !== (saved?.text ?? '');
  const { drop } = useKept(`${value.title}\u0000${value.text}`, () =>
    pane.change((now) => withUnsaved(now, policy.id, place, isChanged ? value : undefined)),
  );
  const finish = (change: (changes: Organisation['changes']) => Organisation['changes']) => {
    drop();
    pane.change((now) => ({
      changes: change(now.changes),
      ...withUnsaved(now, policy.id, place, undefined),
    }));
    onClose();
  };
  const save = async () => {
    setTried(true);
    if (missing !== undefined) return;
    const { mistakes } = await check();
    if (mistakes.length === 0) finish((changes) => withAdded(changes, policy, own));
  };
  if (!document) return null;
  return (
    <Panel
      title={say.title}
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" onClick={() => void save()}>
            {edit.save}
          </Button>
          <Button onClick={() => finish((changes) => changes)}>{edit.cancel}</Button>
          {saved && (
            <Button
              appearance="subtle"
              onClick={() => finish((changes) => withoutAdded(changes, policy, saved.id))}
            >
              {say.remove}
            </Button>
          )}
        </>
      }
    >
      <Text className={view.quiet}>{say.intro}</Text>
      {kept && <Text role="status">{edit.kept}</Text>}
      {isTried && missing !== undefined && <Text role="alert">{missing}</Text>}
      <WordsEditor
        value={value}
        onChange={setValue}
        original=""
        document={document}
        checked={checked}
        isCurrent={isCurrent}
        titleWords={{ label: say.heading, hint: say.headingHint }}
      />
      {missing === undefined && checked && checked.mistakes.length === 0 && (
        <section className={view.part}>
          <h3 className={view.heading}>{edit.preview}</h3>
          <ClausePreview
            draft={draft}
            clause={own.id}
            customisation={checked.customisation}
            label={edit.preview}
          />
        </section>
      )}
    </Panel>
  );
}
