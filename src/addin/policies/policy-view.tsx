/** One policy: what it is for, how far it is, and the page itself, on which every clause can be asked and changed. */
import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { PolicyId } from '../../profile/schema.js';
import { useOrganisation, usePane } from '../context.js';
import { useDraft } from '../drafts/use-draft.js';
import type { Draft } from '../drafts/use-draft.js';
import type { Organisation } from '../state/organisation.js';
import { useLook } from '../shell/use-look.js';
import { useViewStyles } from '../shell/styles.js';
import { words } from '../words/index.js';
import { ClauseMenu } from './clause-menu.js';
import type { OpenMenu } from './clause-menu.js';
import { addButtonOf, choicesOf, clausesOf, compiledClause, nameOfClause, toolsOf } from './clauses.js';
import type { Deed } from './clauses.js';
import { InsertBar } from './insert-bar.js';
import { ownWordsOf, withoutAdded, withoutOwn } from './own/own-words.js';
import { unsavedClauses } from './own/unsaved.js';
import { OpenPanel } from './panels/open-panel.js';
import type { Panel } from './panels/open-panel.js';
import { PointsList } from './panels/points-list.js';
import { usePageSlot } from './page-slot.js';
import { decorated } from './preview/decorate.js';
import { Page } from './preview/page.js';
import type { PageHandle } from './preview/page.js';
import { StatusBand } from './status-band.js';
import { useMaterial } from './use-drafts.js';

const useStyles = makeStyles({
  frame: { position: 'relative', display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  desk: { backgroundColor: tokens.colorNeutralBackground3 },
  head: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px 16px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  back: { alignSelf: 'flex-start', marginLeft: '-8px' },
  page: { padding: '8px', maxWidth: '860px', margin: '0 auto' },
});

export function PolicyView({ id }: { readonly id: PolicyId }) {
  const organisation = useOrganisation();
  const draft = useDraft(id);
  if (!organisation) return null;
  return <OpenPolicy id={id} organisation={organisation} draft={draft} />;
}

interface Props {
  readonly id: PolicyId;
  readonly organisation: Organisation;
  readonly draft: Draft | undefined;
}

function OpenPolicy({ id, organisation, draft }: Props) {
  const pane = usePane();
  const view = useViewStyles();
  const styles = useStyles();
  const material = useMaterial([id]);
  const slot = usePageSlot();
  const page = useRef<PageHandle>(null);
  const [menu, setMenu] = useState<OpenMenu>();
  const [panel, setPanel] = useState<Panel>();
  const { titles, lines, view: say } = words.policies;

  const own = useMemo(() => ownWordsOf(organisation.changes, id), [organisation.changes, id]);
  const { document, policy } = draft ?? {};
  /** The page about breaks takes no words of the organisation's own. */
  const isOwnDocument = document?.policy.id === id;

  const openMenu = useCallback(
    (clauseId: string, button: HTMLElement) => {
      const clause = document && clausesOf(document).find((one) => one.id === clauseId);
      if (!clause || !policy) return;
      setMenu({
        clause: clauseId,
        name: nameOfClause(clause),
        button,
        choices: choicesOf(clause, policy, own),
      });
    },
    [document, policy, own],
  );
  const addPrinciple = useCallback((after: string) => setPanel({ kind: 'principle', from: after }), []);

  const closePanel = (to?: string) => {
    setPanel(undefined);
    const clause = to ?? panel?.from;
    // Once the page can take the focus again.
    if (clause !== undefined) requestAnimationFrame(() => page.current?.focus(clause));
  };

  const act = (deed: Deed) => {
    if (!menu || !policy) return;
    const { clause } = menu;
    setMenu(undefined);
    if (deed === 'back' || deed === 'remove') {
      pane.change(({ changes }) => ({
        changes:
          deed === 'back' ? withoutOwn(changes, policy, clause) : withoutAdded(changes, policy, clause),
      }));
      requestAnimationFrame(() => page.current?.focus(clause));
    } else if (deed === 'principle') setPanel({ kind: 'principle', from: clause, clause });
    else setPanel({ kind: deed, from: clause, clause });
  };

  const preview = draft && document && (
    <Preview
      draft={draft}
      own={own}
      unsaved={organisation.unsaved}
      id={id}
      label={say.preview(titles[id])}
      handle={page}
      onOptions={isOwnDocument ? openMenu : undefined}
      onAdd={addPrinciple}
    />
  );

  return (
    <>
      {slot !== null && preview && createPortal(preview, slot)}
      <div className={styles.frame}>
        <div className={mergeClasses(view.scroll, slot === null && styles.desk)} inert={panel !== undefined}>
          <div className={styles.head}>
            <Button
              className={styles.back}
              appearance="subtle"
              size="small"
              onClick={() => pane.open(undefined)}
            >
              {`\u2190 ${say.back}`}
            </Button>
            <h1 className={view.heading}>{titles[id]}</h1>
            <Text className={view.quiet}>{lines[id]}</Text>
            <StatusBand
              id={id}
              draft={draft}
              isWanted={organisation.policies.includes(id)}
              {...(slot === null ? { onPoints: () => setPanel({ kind: 'points' }) } : {})}
            />
          </div>
          {slot === null && preview && <div className={styles.page}>{preview}</div>}
          {slot !== null && document && (
            <div className={view.column}>
              {document.openPoints.length > 0 && (
                <h2 className={view.heading}>{words.policies.points.title}</h2>
              )}
              <PointsList document={document} onShow={(clause) => page.current?.show(clause)} />
            </div>
          )}
        </div>
        {panel && draft?.document && (
          <OpenPanel
            key={`${panel.kind} ${panel.from ?? ''}`}
            panel={panel}
            draft={draft}
            organisation={organisation}
            onClose={() => closePanel()}
            onShow={(clause) => {
              setPanel(undefined);
              requestAnimationFrame(() => page.current?.show(clause));
            }}
          />
        )}
      </div>
      {!panel && <InsertBar id={id} material={material} isThere={document !== undefined} />}
      {menu && (
        <ClauseMenu
          menu={menu}
          onClose={() => {
            setMenu(undefined);
            requestAnimationFrame(() => page.current?.focus(menu.clause));
          }}
          onDeed={act}
        />
      )}
    </>
  );
}

interface PreviewProps {
  readonly id: PolicyId;
  readonly draft: Draft;
  readonly own: ReturnType<typeof ownWordsOf>;
  readonly unsaved: Organisation['unsaved'];
  readonly label: string;
  readonly handle: React.Ref<PageHandle>;
  readonly onOptions: ((clause: string, button: HTMLElement) => void) | undefined;
  readonly onAdd: (after: string) => void;
}

function Preview({ id, draft, own, unsaved, label, handle, onOptions, onAdd }: PreviewProps) {
  const look = useLook();
  const hasMenus = onOptions !== undefined;
  const { engine, document, policy } = draft;
  const unsavedIds = useMemo(() => unsavedClauses(unsaved ? { unsaved } : {}, id).join(' '), [unsaved, id]);
  const parts = useMemo(
    () => document && engine.preview(document, look === 'dark' ? 'dark' : 'light'),
    [engine, document, look],
  );
  const html = useMemo(() => {
    if (!parts || !document) return '';
    if (!hasMenus) return parts.body;
    const facts = { document, own, unsaved: unsavedIds.split(' ') };
    const clauses = new Map(clausesOf(document).map((clause) => [clause.id, clause]));
    return decorated(
      parts.body,
      (clause) => {
        const found = clauses.get(clause);
        return found && toolsOf(found, compiledClause(policy, clause), facts);
      },
      addButtonOf(policy, document),
    );
  }, [parts, document, policy, own, unsavedIds, hasMenus]);
  if (!parts) return null;
  return (
    <Page
      html={html}
      css={parts.css}
      look={look}
      label={label}
      handle={handle}
      {...(onOptions ? { onOptions, onAdd } : {})}
    />
  );
}
