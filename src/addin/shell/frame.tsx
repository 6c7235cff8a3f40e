/** The bar at the top, the four tabs, and the view that is open. */
import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useOrganisation, usePane, usePaneState } from '../context.js';
import { DocumentTab } from '../document/document-tab.js';
import { HelpTab } from '../help/help-tab.js';
import { OrganisationTab } from '../organisation/organisation-tab.js';
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
    padding: '0 4px',
    borderBottomWidth: '1px',
    borderBottomStyle: 'solid',
    borderBottomColor: tokens.colorNeutralStroke2,
    '& button': { paddingLeft: '8px', paddingRight: '8px' },
  },
});

const views: Readonly<Record<TabId, () => React.ReactNode>> = {
  organisation: OrganisationTab,
  policies: PoliciesTab,
  document: DocumentTab,
  help: HelpTab,
};

export function Frame() {
  const pane = usePane();
  const tab = usePaneState((state) => state.tab);
  const organisation = useOrganisation();
  const styles = useStyles();
  const view = useViewStyles();
  const isFirstRun = organisation === undefined && (tab === 'organisation' || tab === 'policies');
  const View = isFirstRun ? FirstRun : views[tab];
  return (
    <>
      <TopBar />
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
      <main className={view.view} id="view" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        <Failure key={`${tab} ${organisation?.id ?? ''}`}>
          <View />
        </Failure>
      </main>
    </>
  );
}
