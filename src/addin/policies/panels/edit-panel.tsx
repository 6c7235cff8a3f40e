/** "Edit words": begins from the library's own words of the clause. Nothing is lost when the pane closes meanwhile. */
import { Button, Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Clause, PolicyDocument } from '../../../policy/document.js';
import type { ClauseSources } from '../../../template/clause-sources.js';
import { usePane } from '../../context.js';
import type { Draft } from '../../drafts/use-draft.js';
import type { Organisation } from '../../state/organisation.js';
import { useViewStyles } from '../../shell/styles.js';
import { words } from '../../words/index.js';
import { isOwn, ownWordsOf, withoutOwn, withWords } from '../own/own-words.js';
import { unsavedOf, withUnsaved } from '../own/unsaved.js';
import type { UnsavedWords } from '../own/unsaved.js';
import { useChecked, useKept } from '../own/use-checked.js';
import { ClausePreview } from './clause-preview.js';
import { Panel } from './panel.js';
import { WordsEditor } from './words-editor.js';

interface Props {
  readonly clause: string;
  readonly name: string;
  readonly draft: Draft;
  readonly organisation: Organisation;
  readonly onClose: () => void;
}

/** The words that stand in the document: those of the wording in use, short where the short ones are used. */
export function wordsInUse(
  source: ClauseSources,
  { variant, short }: Pick<Clause, 'variant' | 'short'>,
): UnsavedWords {
  const text = (variant === undefined ? undefined : source.variants[variant]) ?? source.text;
  return { title: source.title, text: (short ? text.short : undefined) ?? text.body };
}

export function EditPanel(props: Props) {
  const { clause, name, draft, onClose } = props;
  const { document, policy } = draft;
  const [ours, setOurs] = useState<UnsavedWords>();
  const [failure, setFailure] = useState<unknown>();
  const here = document?.sections.flatMap(({ clauses }) => clauses).find(({ id }) => id === clause);
  const variant = here?.variant;
  const short = here?.short ?? false;
  useEffect(() => {
    let isWanted = true;
    import('../../../library/sources.js')
      .then(({ loadSources }) => loadSources(policy.id, policy.language))
      .then((sources) => {
        const source = sources[clause];
        if (!isWanted) return;
        setOurs(
          source
            ? wordsInUse(source, { ...(variant === undefined ? {} : { variant }), short })
            : { title: '', text: '' },
        );
      })
      .catch((error: unknown) => isWanted && setFailure(error));
    return () => {
      isWanted = false;
    };
  }, [policy, clause, variant, short]);
  if (failure !== undefined) throw failure;
  if (!ours || !document) {
    return (
      <Panel title={words.policies.edit.title} about={name} onClose={onClose}>
        <Text role="status">{words.policies.edit.loading}</Text>
      </Panel>
    );
  }
  return <Editing {...props} ours={ours} document={document} />;
}

interface EditingProps extends Props {
  readonly ours: UnsavedWords;
  readonly document: PolicyDocument;
}

function Editing({ clause, name, draft, organisation, onClose, ours, document }: EditingProps) {
  const pane = usePane();
  const view = useViewStyles();
  const { edit: say } = words.policies;
  const { policy } = draft;
  const own = ownWordsOf(organisation.changes, policy.id);
  const [kept] = useState(() => unsavedOf(organisation, policy.id, clause));
  const saved: UnsavedWords = {
    title: own.titles[clause] ?? ours.title,
    text: own.replace[clause] ?? ours.text,
  };
  const [value, setValue] = useState(kept ?? saved);

  /** The changes of the organisation with these words. What is the same as ours is no change. */
  const withThese = (changes: Organisation['changes'], { title, text }: UnsavedWords) =>
    withWords(changes, policy, clause, {
      title: title.trim() === '' || title.trim() === ours.title ? undefined : title.trim(),
      text: text.trim() === '' || text.trim() === ours.text.trim() ? undefined : text,
    });
  const { checked, isCurrent, check } = useChecked(
    [
      { kind: 'title', text: value.title },
      { kind: 'text', text: value.text },
    ],
    withThese(organisation.changes, value),
    draft,
  );
  const isChanged = value.title !== saved.title || value.text !== saved.text;
  const { drop } = useKept(`${value.title}\u0000${value.text}`, () =>
    pane.change((now) => withUnsaved(now, policy.id, clause, isChanged ? value : undefined)),
  );
  const forget = () => {
    drop();
    pane.change((now) => withUnsaved(now, policy.id, clause, undefined));
  };
  const save = async () => {
    const { mistakes } = await check();
    if (mistakes.length > 0) return;
    drop();
    pane.change((now) => ({
      changes: withThese(now.changes, value),
      ...withUnsaved(now, policy.id, clause, undefined),
    }));
    onClose();
  };
  const isOurs = value.title.trim() === ours.title && value.text.trim() === ours.text.trim();

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
          <Button
            onClick={() => {
              forget();
              onClose();
            }}
          >
            {say.cancel}
          </Button>
          {(isOwn(own, clause) || !isOurs) && (
            <Button
              appearance="subtle"
              onClick={() => {
                if (!isOwn(own, clause)) return setValue(ours);
                forget();
                pane.change(({ changes }) => ({ changes: withoutOwn(changes, policy, clause) }));
                onClose();
              }}
            >
              {say.back}
            </Button>
          )}
        </>
      }
    >
      {kept && <Text role="status">{say.kept}</Text>}
      <WordsEditor
        value={value}
        onChange={setValue}
        original={ours.text}
        document={document}
        checked={checked}
        isCurrent={isCurrent}
        titleWords={{ label: say.heading }}
      />
      {checked && checked.mistakes.length === 0 && (
        <section className={view.part}>
          <h3 className={view.heading}>{say.preview}</h3>
          <ClausePreview
            draft={draft}
            clause={clause}
            customisation={checked.customisation}
            label={say.preview}
          />
        </section>
      )}
    </Panel>
  );
}
