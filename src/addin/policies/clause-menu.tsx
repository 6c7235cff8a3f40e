/** The menu of a clause, opened by its button in the page. */
import { makeStyles, Menu, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components';
import { words } from '../words/index.js';
import type { Choice, Deed } from './clauses.js';

// It stands inside the view, so that it belongs to a landmark; and over the page, wherever that is.
const useStyles = makeStyles({ over: { zIndex: 10 } });

export interface OpenMenu {
  readonly clause: string;
  readonly name: string;
  readonly button: HTMLElement;
  readonly choices: readonly Choice[];
}

interface Props {
  readonly menu: OpenMenu;
  readonly onClose: () => void;
  readonly onDeed: (deed: Deed) => void;
}

export function ClauseMenu({ menu, onClose, onDeed }: Props) {
  const styles = useStyles();
  return (
    <Menu
      open
      inline
      positioning={{ target: menu.button, position: 'below', align: 'end' }}
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <MenuPopover className={styles.over}>
        <MenuList aria-label={words.policies.clause.options(menu.name)}>
          {menu.choices.map(({ deed, label }) => (
            <MenuItem key={deed} onClick={() => onDeed(deed)}>
              {label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
