/** The organisations on this computer, and what can be done with them. */
import {
  makeStyles,
  Menu,
  MenuButton,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { useOrganisation, usePane, usePaneState } from '../context.js';
import type { Host } from '../host.js';
import { exportChanges, exportProfile, lookAround, takeOver } from '../organisation/file-work.js';
import { hasOwnChanges } from '../organisation/own-changes.js';
import { nameOf } from '../state/organisation.js';
import { words } from '../words/index.js';

const useStyles = makeStyles({
  button: { minWidth: 0, padding: '4px 8px', fontWeight: '600', justifyContent: 'flex-start' },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  popover: { maxWidth: 'calc(100vw - 16px)', boxSizing: 'border-box', zIndex: 10 },
});

interface Props {
  /** What the button shows. */
  readonly name: string;
  readonly host: Host | undefined;
  readonly importFile: () => void;
  readonly ask: (what: 'remove' | 'forget') => void;
}

export function OrganisationMenu({ name, host, importFile, ask }: Props) {
  const pane = usePane();
  const organisation = useOrganisation();
  const organisations = usePaneState((state) => state.organisations);
  const styles = useStyles();
  const { menu, menuLabel, organisationMenu, unnamed } = words.shell;
  return (
    <Menu
      // Inside the header, so that it belongs to a landmark.
      inline
      checkedValues={{ organisation: organisation ? [organisation.id] : [] }}
      onCheckedValueChange={(_, { checkedItems: [id] }) => id !== undefined && pane.switchTo(id)}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="subtle"
          className={styles.button}
          aria-label={organisation ? organisationMenu(name) : menuLabel(name)}
        >
          <span className={styles.name}>{name}</span>
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          {organisations.length > 0 && (
            <MenuGroup>
              <MenuGroupHeader>{menu.switch}</MenuGroupHeader>
              {organisations.map((one) => (
                <MenuItemRadio key={one.id} name="organisation" value={one.id}>
                  {nameOf(one, unnamed)}
                </MenuItemRadio>
              ))}
            </MenuGroup>
          )}
          {organisations.length > 0 && <MenuDivider />}
          <MenuItem
            onClick={() => {
              pane.add();
              pane.show('organisation');
            }}
          >
            {menu.add}
          </MenuItem>
          <MenuItem onClick={importFile}>{menu.importFile}</MenuItem>
          {organisation && <MenuItem onClick={() => void exportProfile(pane)}>{menu.exportFile}</MenuItem>}
          {organisation && hasOwnChanges(organisation) && (
            <MenuItem onClick={() => void exportChanges(pane)}>{menu.exportChanges}</MenuItem>
          )}
          <MenuItem onClick={() => void takeOver(pane, host)}>{menu.takeOver}</MenuItem>
          <MenuItem onClick={() => void lookAround(pane)}>{menu.example}</MenuItem>
          <MenuDivider />
          {organisation && <MenuItem onClick={() => ask('remove')}>{menu.remove(name)}</MenuItem>}
          <MenuItem onClick={() => ask('forget')}>{menu.forget}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
