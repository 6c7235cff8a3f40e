/** The tab Help: how to begin, what happens with the answers, what a policy cannot do. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { version } from '../../version.js';
import { useHost } from '../context.js';
import { useViewStyles } from '../shell/styles.js';
import { words } from '../words/index.js';

const useStyles = makeStyles({
  list: { margin: '0', paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '6px' },
  keys: {
    margin: '0',
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: '12px',
    rowGap: '4px',
    '& dt': { fontWeight: '600' },
    '& dd': { margin: '0' },
  },
  quiet: { color: tokens.colorNeutralForeground2, margin: '0' },
});

/** The page that is one file has the licences in itself. */
const isOneFile = (): boolean => location.protocol === 'file:';

export function HelpTab() {
  const view = useViewStyles();
  const styles = useStyles();
  const host = useHost();
  const { start, privacy, law, care, keys, about } = words.help;
  const shownKeys = host?.port.place === 'word' ? keys.list : keys.list.filter(([key]) => key !== 'F6');
  return (
    <div className={view.scroll} tabIndex={0} role="region" aria-label={words.shell.tabs.help}>
      <div className={view.column}>
        <h1 className={view.unseen}>{words.shell.tabs.help}</h1>
        <section>
          <h2 className={view.heading}>{start.title}</h2>
          <ol className={styles.list}>
            {start.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
        <section>
          <h2 className={view.heading}>{privacy.title}</h2>
          <ul className={styles.list}>
            {privacy.text.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
        {[care, law].map(({ title, text }) => (
          <section key={title}>
            <h2 className={view.heading}>{title}</h2>
            <p className={view.text}>{text}</p>
          </section>
        ))}
        <section>
          <h2 className={view.heading}>{keys.title}</h2>
          <dl className={styles.keys}>
            {shownKeys.map(([key, meaning]) => (
              <Fragment key={key}>
                <dt>{key}</dt>
                <dd>{meaning}</dd>
              </Fragment>
            ))}
          </dl>
        </section>
        <section>
          <h2 className={view.heading}>{about.title}</h2>
          <p className={styles.quiet}>{about.version(version)}</p>
          {isOneFile() ? null : (
            <Link href="THIRD-PARTY-NOTICES.txt" target="_blank">
              {about.notices}
            </Link>
          )}
        </section>
      </div>
    </div>
  );
}
