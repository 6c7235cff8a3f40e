/** Which organisation it is, and whether it is saved. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useOrganisation, usePaneState } from '../context.js';
import { nameOf } from '../state/organisation.js';
import { words } from '../words/index.js';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    flexShrink: 0,
    padding: '8px 16px 0',
  },
  state: { color: tokens.colorNeutralForeground2 },
});

export function TopBar() {
  const organisation = useOrganisation();
  const saving = usePaneState((state) => state.saving);
  const styles = useStyles();
  const { shell } = words;
  return (
    <header className={styles.bar}>
      <Text weight="semibold">{organisation ? nameOf(organisation, shell.unnamed) : shell.name}</Text>
      <Text size={200} className={styles.state} role="status">
        {saving === 'saved' ? shell.saved : shell.inMemory}
      </Text>
    </header>
  );
}
