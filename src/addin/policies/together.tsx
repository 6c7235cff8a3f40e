/** Whether the documents contradict each other, told in words. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { SetFinding, SetPlace } from '../../policy/consistency/finding.js';
import { policyIds } from '../../profile/schema.js';
import type { PolicyId } from '../../profile/schema.js';
import { usePane } from '../context.js';
import type { DraftSet } from '../drafts/engine.js';
import { useViewStyles } from '../shell/styles.js';
import { words } from '../words/index.js';
import { useMaterial } from './use-drafts.js';
import type { Material } from './use-drafts.js';

const useStyles = makeStyles({
  list: {
    margin: '0',
    padding: '0',
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
  go: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginTop: '8px', marginBottom: '4px' },
});

/** The list can be used before the documents are read beside each other; this takes a moment. */
const patience = 400;

interface Checked {
  readonly material: Material;
  readonly set?: DraftSet;
  /** Why the documents could not be made. */
  readonly failure?: string;
}

/** `undefined` while the documents are being read. */
function useChecked(): Checked | undefined {
  const material = useMaterial(policyIds);
  const [found, setFound] = useState<Checked>();
  useEffect(() => {
    if (!material) return;
    let isWanted = true;
    const tell = (checked: Checked) => {
      if (isWanted) setFound(checked);
    };
    const timer = setTimeout(() => {
      material.engine.set(material.profile, material.options).then(
        (set) => tell({ material, set }),
        (error: unknown) => tell({ material, failure: material.engine.failureWords(error) }),
      );
    }, patience);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [material]);
  return found?.material === material ? found : undefined;
}

export function Together() {
  const view = useViewStyles();
  const styles = useStyles();
  const found = useChecked();
  const { together } = words.policies;
  const findings = found?.set?.report.findings ?? [];
  const notChecked = found?.set?.report.notChecked ?? [];
  return (
    <section className={view.part} aria-labelledby="together">
      <h2 className={view.heading} id="together">
        {together.title}
      </h2>
      <div role="status">
        <Text className={view.quiet}>{inWords(found)}</Text>
      </div>
      {findings.length > 0 && (
        <ul className={styles.list}>
          {findings.map((finding, index) => (
            <Finding key={`${finding.rule} ${String(index)}`} finding={finding} />
          ))}
        </ul>
      )}
      {notChecked.length > 0 && (
        <>
          <Text size={200}>{together.notChecked(notChecked.length)}</Text>
          <ul>
            {notChecked.map(({ rule, title, why }) => (
              <li key={`${rule} ${why}`}>
                <Text size={200}>{`${title} ${why}`}</Text>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function inWords(checked: Checked | undefined): string {
  const { together } = words.policies;
  if (!checked) return together.looking;
  if (!checked.set) return together.failed(checked.failure ?? '');
  const { length } = checked.set.report.findings;
  return length === 0 ? together.good : together.found(length);
}

function Finding({ finding }: { readonly finding: SetFinding }) {
  const pane = usePane();
  const styles = useStyles();
  const { together, titles } = words.policies;
  const places = policyIds.filter((id) => finding.places.some(({ policy }) => policy === id));
  return (
    <li>
      <MessageBar intent={finding.severity === 'error' ? 'error' : 'warning'} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>
            {finding.severity === 'error' ? together.error : together.warning}
          </MessageBarTitle>
          <div>{finding.message}</div>
          <div>{finding.mend}</div>
          <div>{together.places(finding.places.map(placeInWords).join('; '))}</div>
          <div className={styles.go}>
            {places.map((id) => (
              <Button key={id} size="small" onClick={() => pane.open(id)}>
                {together.go(titles[id])}
              </Button>
            ))}
          </div>
        </MessageBarBody>
      </MessageBar>
    </li>
  );
}

function placeInWords({ policy, number, title }: SetPlace): string {
  const known = (policyIds as readonly string[]).includes(policy);
  const document = known ? words.policies.titles[policy as PolicyId] : '';
  const clause = [number, title].filter((part) => part !== '').join(' ');
  return [document, clause].filter((part) => part !== '').join(', ');
}
