/** The page of a policy with a way to pick another; what `LivingPreview` loads. */
import { Field, makeStyles, mergeClasses, Select, Text, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { policyIds } from '../../profile/schema.js';
import type { PolicyId } from '../../profile/schema.js';
import { usePane, usePaneState } from '../context.js';
import { useDraft } from '../drafts/use-draft.js';
import { useLook } from '../shell/use-look.js';
import { useViewStyles } from '../shell/styles.js';
import { currentOf } from '../state/pane.js';
import { words } from '../words/index.js';
import { Page } from './preview/page.js';
import { rehearse } from './rehearsal.js';

const useStyles = makeStyles({
  side: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: '0', minWidth: '0' },
  head: {
    flexShrink: 0,
    padding: '8px 24px',
    borderBottomWidth: '1px',
    borderBottomStyle: 'solid',
    borderBottomColor: tokens.colorNeutralStroke2,
  },
  pick: {
    maxWidth: '560px',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    alignItems: 'center',
    columnGap: '12px',
  },
  desk: { backgroundColor: tokens.colorNeutralBackground3 },
  page: { maxWidth: '800px', margin: '0 auto', padding: '24px' },
});

const none: readonly PolicyId[] = [];

interface Props {
  readonly slot: (element: HTMLElement | null) => void;
}

export default function LivingPage({ slot }: Props) {
  const tab = usePaneState((state) => state.tab);
  const open = usePaneState((state) => state.policy);
  const [picked, setPicked] = useState<PolicyId>();
  const wanted = usePaneState((state) => currentOf(state)?.policies) ?? none;
  const shown = [picked, open, wanted[0]].find((id) => id !== undefined);
  const styles = useStyles();
  const view = useViewStyles();
  const { living, titles } = words.policies;
  if (tab === 'policies' && open !== undefined) {
    return (
      <section className={styles.side} aria-label={living.title}>
        <div className={mergeClasses(view.scroll, styles.desk)}>
          <div className={styles.page} ref={slot} />
        </div>
      </section>
    );
  }
  return (
    <section className={styles.side} aria-label={living.title}>
      {shown === undefined ? (
        <Text className={styles.head}>{living.none}</Text>
      ) : (
        <>
          <div className={styles.head}>
            <Field className={styles.pick} label={living.pick} orientation="horizontal">
              <Select value={shown} onChange={(_, { value }) => setPicked(value as PolicyId)}>
                {policyIds
                  .filter((id) => wanted.includes(id) || id === shown)
                  .map((id) => (
                    <option key={id} value={id}>
                      {titles[id]}
                    </option>
                  ))}
              </Select>
            </Field>
          </div>
          <Living key={shown} id={shown} />
        </>
      )}
    </section>
  );
}

function Living({ id }: { readonly id: PolicyId }) {
  const draft = useDraft(id);
  const look = useLook();
  const styles = useStyles();
  const view = useViewStyles();
  const { engine, document } = draft ?? {};
  const parts = useMemo(
    () => document && engine?.preview(document, look === 'dark' ? 'dark' : 'light'),
    [engine, document, look],
  );
  const isShown = parts !== undefined;
  const pane = usePane();
  useEffect(
    () => (isShown ? rehearse(id, currentOf(pane.state)?.answers ?? {}) : undefined),
    [isShown, id, pane],
  );
  const { view: say, titles, loading } = words.policies;
  return (
    <div className={mergeClasses(view.scroll, styles.desk)}>
      <div className={styles.page}>
        {parts ? (
          <Page html={parts.body} css={parts.css} look={look} label={say.preview(titles[id])} />
        ) : (
          <Text role="status">{draft ? (draft.failure ?? say.noPlace) : loading}</Text>
        )}
      </div>
    </div>
  );
}
