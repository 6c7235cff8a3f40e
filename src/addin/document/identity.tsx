/** Which policy it is, in which version and state. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { PolicyFile } from '../../word/reader/policy-file.js';
import { useViewStyles } from '../shell/styles.js';
import { words } from '../words/index.js';
import type { Comparison } from './use-reading.js';

const useStyles = makeStyles({
  facts: {
    margin: '0',
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: '12px',
    rowGap: '2px',
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: '0' },
  },
});

/** A day as people write it. */
export function dayInWords(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  return Number.isNaN(date.getTime())
    ? day
    : new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** The policy's title in the pane; its id for one that the pane does not know. */
function titleOf(id = ''): string {
  return Object.entries(words.policies.titles).find(([known]) => known === id)?.[1] ?? id;
}

export function Identity({
  file,
  comparison,
}: {
  readonly file: PolicyFile;
  readonly comparison: Comparison | undefined;
}) {
  const view = useViewStyles();
  const styles = useStyles();
  const { facts } = words.document;
  const { policyId, version, status, date } = file;
  const title = comparison?.document.policy.title ?? titleOf(policyId);
  const statusText = file.fields.find(({ key }) => key === 'document.status')?.texts[0];
  return (
    <section aria-labelledby="document-title" className={view.part}>
      <h1 className={view.heading} id="document-title">
        {title}
      </h1>
      <dl className={styles.facts}>
        {version ? (
          <>
            <dt>{facts.version}</dt>
            <dd>{version}</dd>
          </>
        ) : null}
        {status ? (
          <>
            <dt>{facts.status}</dt>
            <dd>{statusText ?? facts.statusNames[status]}</dd>
          </>
        ) : null}
        {date ? (
          <>
            <dt>{facts.made}</dt>
            <dd>{dayInWords(date)}</dd>
          </>
        ) : null}
      </dl>
    </section>
  );
}
