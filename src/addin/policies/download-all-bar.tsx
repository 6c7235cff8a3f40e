/** "Download all" at the lower edge of the list, with what is being done and what was not made. */
import { Button, makeStyles, mergeClasses, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { policyIds } from '../../profile/schema.js';
import { useHost, useOrganisation } from '../context.js';
import { download as handOver } from '../download.js';
import { useViewStyles } from '../shell/styles.js';
import { words } from '../words/index.js';
import type { Packed } from './download-all.js';
import { isOutdated, noteHandedOver } from './handed-over.js';
import { wantedOf } from './wanted.js';
import { useMaterial } from './use-drafts.js';

const useStyles = makeStyles({
  bar: {
    flexDirection: 'column',
    flexWrap: 'nowrap',
    flexShrink: 0,
    // Nothing is told yet: no gap for it.
    '& > :empty': { marginBottom: '-8px' },
    alignItems: 'stretch',
    maxHeight: '50%',
    overflowY: 'auto',
  },
  list: { margin: '0', paddingLeft: '20px' },
});

type Progress =
  | { readonly kind: 'working'; readonly text: string }
  | { readonly kind: 'done'; readonly packed: Packed; readonly notMade: readonly string[] }
  | { readonly kind: 'failed'; readonly reason: string };

/** Lets the page show what was said before the next piece of work. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

export function DownloadAll() {
  const view = useViewStyles();
  const styles = useStyles();
  const organisation = useOrganisation();
  const material = useMaterial(policyIds);
  const inWord = useHost()?.port.place === 'word';
  const [progress, setProgress] = useState<Progress>();
  const { all, list, titles } = words.policies;
  const wanted = organisation?.policies ?? [];

  const download = async () => {
    if (!material) return;
    try {
      const source = organisation;
      setProgress({ kind: 'working', text: all.making });
      await breathe();
      const set = await material.engine.set(material.profile, material.options);
      const documents = wantedOf(set.documents, policyIds, wanted);
      const { packed } = await import('./download-all.js');
      const made = await packed({ documents }, material.profile, (document) => {
        setProgress({ kind: 'working', text: all.packing(document.policy.shortTitle) });
        return breathe();
      });
      handOver({ name: all.file, bytes: made.bytes, type: 'application/zip' });
      if (source) noteHandedOver(source, wanted);
      const notWanted = policyIds.filter((id) => !wanted.includes(id)).map((id) => all.notWanted(titles[id]));
      setProgress({
        kind: 'done',
        packed: made,
        notMade: [...set.withheld.map(({ why }) => why), ...notWanted],
      });
    } catch (error) {
      setProgress({ kind: 'failed', reason: material.engine.failureWords(error) });
    }
  };

  const isOld = organisation !== undefined && isOutdated(organisation, wanted);
  return (
    <div className={mergeClasses(view.actions, styles.bar)}>
      <div role="status">
        {isOld && progress?.kind !== 'working' && <Text>{all.outdated}</Text>}
        {progress?.kind === 'working' && <Text>{progress.text}</Text>}
        {progress?.kind === 'done' && !isOld && (
          <>
            <Text>
              {all.done(progress.packed.documents.length)} {progress.packed.hasCalendar && all.withCalendar}
            </Text>
            {progress.notMade.length > 0 && (
              <>
                <div>{all.notMade}</div>
                <ul className={styles.list}>
                  {progress.notMade.map((why) => (
                    <li key={why}>{why}</li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
        {progress?.kind === 'failed' && (
          <Text>
            {all.failed} {progress.reason}
          </Text>
        )}
        {wanted.length === 0 && <Text>{list.noneWanted}</Text>}
      </div>
      {wanted.length > 0 && progress?.kind !== 'working' && (
        <Button appearance={inWord ? 'secondary' : 'primary'} onClick={() => void download()}>
          {material ? all.download : words.policies.loading}
        </Button>
      )}
    </div>
  );
}
