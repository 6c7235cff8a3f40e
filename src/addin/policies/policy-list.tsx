/** The five policies: which are wanted, how far each is, and whether they fit together. */
import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { policyIds } from '../../profile/schema.js';
import type { PolicyId } from '../../profile/schema.js';
import { useOrganisation, usePane } from '../context.js';
import { useViewStyles } from '../shell/styles.js';
import { words } from '../words/index.js';
import { DownloadAll } from './download-all-bar.js';
import { standingWords } from './standing.js';
import type { Standing } from './standing.js';
import { Together } from './together.js';
import { useStandings } from './use-drafts.js';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    columnGap: '4px',
    alignItems: 'start',
    padding: '12px 0',
    borderTopWidth: '1px',
    borderTopStyle: 'solid',
    borderTopColor: tokens.colorNeutralStroke2,
  },
  words: { display: 'flex', flexDirection: 'column', gap: '2px', paddingTop: '6px' },
  title: { margin: '0', fontSize: '14px', lineHeight: '20px', fontWeight: '600' },
  tick: { marginLeft: '-8px' },
  open: { marginTop: '4px', marginLeft: '4px' },
  adopted: { color: tokens.colorBrandForeground1, fontWeight: '600' },
});

export function PolicyList() {
  const view = useViewStyles();
  const styles = useStyles();
  const organisation = useOrganisation();
  const standings = useStandings();
  const { list } = words.policies;
  if (!organisation) return null;
  return (
    <>
      <div className={view.scroll}>
        <div className={view.column}>
          <div className={view.part}>
            <h1 className={view.heading}>{list.title}</h1>
            <Text className={view.quiet}>{list.intro}</Text>
          </div>
          <ul className={styles.list}>
            {policyIds.map((id) => (
              <Row
                key={id}
                id={id}
                standing={standings?.[id]}
                isWanted={organisation.policies.includes(id)}
              />
            ))}
          </ul>
          <Together />
        </div>
      </div>
      <DownloadAll />
    </>
  );
}

interface RowProps {
  readonly id: PolicyId;
  readonly standing: Standing | undefined;
  readonly isWanted: boolean;
}

function Row({ id, standing, isWanted }: RowProps) {
  const pane = usePane();
  const view = useViewStyles();
  const styles = useStyles();
  const { list, titles, lines, standing: say } = words.policies;
  const want = (wanted: boolean) =>
    pane.change(({ policies }) => ({
      policies: policyIds.filter((one) => (one === id ? wanted : policies.includes(one))),
    }));
  return (
    <li className={styles.row}>
      <Checkbox
        className={styles.tick}
        checked={isWanted}
        aria-label={list.want(titles[id])}
        onChange={(_, { checked }) => want(checked === true)}
      />
      <div className={styles.words}>
        <h2 className={styles.title}>{titles[id]}</h2>
        <Text size={200} className={view.quiet}>
          {lines[id]}
        </Text>
        <Text size={200} className={standing?.kind === 'adopted' ? styles.adopted : undefined}>
          {standing ? standingWords(standing) : say.looking}
        </Text>
      </div>
      <Button
        className={styles.open}
        size="small"
        aria-label={list.openOne(titles[id])}
        onClick={() => pane.open(id)}
      >
        {list.open}
      </Button>
    </li>
  );
}
