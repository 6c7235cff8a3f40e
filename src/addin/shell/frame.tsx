/** The bar at the top, the four tabs, and the view that is open. */
import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useState, useSyncExternalStore } from 'react';
import { useHost, useOrganisationId, usePane, usePaneState } from '../context.js';
import { DocumentTab } from '../document/document-tab.js';
import { HelpTab } from '../help/help-tab.js';
import { OrganisationTab } from '../organisation/organisation-tab.js';
import { LivingPreview } from '../policies/living-preview.js';
import { PageSlotProvider } from '../policies/page-slot.js';
import { PoliciesTab } from '../policies/policies-tab.js';
import { tabs } from '../state/pane.js';
import type { Tab as TabId } from '../state/pane.js';
import { words } from '../words/index.js';
import { Failure } from './failure.js';
import { FirstRun } from './first-run.js';
import { useViewStyles } from './styles.js';
import { TopBar } from './top-bar.js';

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    padding: '0 8px',
    borderBottomWidth: '1px',
    borderBottomStyle: 'solid',
    borderBottomColor: tokens.colorNeutralStroke2,
    '& button': { paddingLeft: '8px', paddingRight: '8px' },
    // Four words beside each other, as long as they fit.
    '@media (max-width: 339px)': {
      padding: '0 6px',
      '& button': { paddingLeft: '6px', paddingRight: '6px' },
    },
  },
  /** Questions left, the preview right. */
  wide: { display: 'flex', flexGrow: 1, minHeight: '0' },
  pane: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    width: '420px',
    minHeight: '0',
    borderRightWidth: '1px',
    borderRightStyle: 'solid',
    borderRightColor: tokens.colorNeutralStroke2,
  },
});

const wide = '(min-width: 900px)';

function watchWidth(changed: () => void): () => void {
  const query = matchMedia(wide);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** Room for questions and preview beside each other; inside Word the document itself is beside. */
function useIsWide(): boolean {
  const hasRoom = useSyncExternalStore(watchWidth, () => matchMedia(wide).matches);
  return useHost()?.port.place !== 'word' && hasRoom;
}

const views: Readonly<Record<TabId, () => React.ReactNode>> = {
  organisation: OrganisationTab,
  policies: PoliciesTab,
  document: DocumentTab,
  help: HelpTab,
};

export function Frame() {
  const pane = usePane();
  const tab = usePaneState((state) => state.tab);
  const organisation = useOrganisationId();
  const styles = useStyles();
  const view = useViewStyles();
  const isFirstRun = organisation === undefined && (tab === 'organisation' || tab === 'policies');
  const View = isFirstRun ? FirstRun : views[tab];
  const isWide = useIsWide() && organisation !== undefined;
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const pages = (
    <>
      <TopBar />
      <nav aria-label={words.shell.tabsLabel}>
        <TabList
          className={styles.tabs}
          size="small"
          selectedValue={tab}
          onTabSelect={(_, { value }) => pane.show(value as TabId)}
          aria-label={words.shell.tabsLabel}
        >
          {tabs.map((id) => (
            <Tab key={id} value={id} id={`tab-${id}`} aria-controls="view">
              {words.shell.tabs[id]}
            </Tab>
          ))}
        </TabList>
      </nav>
      <main className={view.view}>
        <div className={view.view} id="view" role="tabpanel" aria-labelledby={`tab-${tab}`}>
          <Failure key={`${tab} ${organisation ?? ''}`}>
            <View />
          </Failure>
        </div>
      </main>
    </>
  );
  if (!isWide) return pages;
  return (
    <div className={styles.wide}>
      <PageSlotProvider value={slot}>
        <div className={styles.pane}>{pages}</div>
      </PageSlotProvider>
      <Failure key={organisation}>
        <LivingPreview slot={setSlot} />
      </Failure>
    </div>
  );
}
