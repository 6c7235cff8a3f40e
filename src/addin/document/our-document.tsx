/** A document that policywright made: what it is, how it is, what to do. */
import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { PolicyFile } from '../../word/reader/policy-file.js';
import type { Decisions } from '../../word/update/update-plan.js';
import type { UpdateReport } from '../../word/update/update-file.js';
import { policyIds } from '../../profile/schema.js';
import { usePane, usePaneState } from '../context.js';
import { download, wordType } from '../download.js';
import { noteHandedOver } from '../policies/handed-over.js';
import { Problem } from '../shell/problem.js';
import { useViewStyles } from '../shell/styles.js';
import { nameOf } from '../state/organisation.js';
import type { Organisation } from '../state/organisation.js';
import type { WordPort } from '../word/port.js';
import { words } from '../words/index.js';
import { Health } from './health.js';
import { Identity } from './identity.js';
import { ReportView } from './report.js';
import { TakeOver } from './take-over.js';
import { UpdatePanel } from './update-panel.js';
import type { Comparison } from './use-reading.js';

const useStyles = makeStyles({
  file: { color: tokens.colorNeutralForeground2, margin: '0', fontSize: '12px' },
});

interface Props {
  readonly port: WordPort;
  readonly file: PolicyFile;
  readonly comparison: Comparison | undefined;
  readonly organisation: Organisation | undefined;
  readonly readAgain: () => void;
  /** Chooses another file, outside Word. */
  readonly chooser: ReactNode;
}

/** The organisation's name as the document shows it. */
function nameIn({ fields }: PolicyFile): string | undefined {
  const field = fields.find(({ key }) => key === 'organisation.name');
  return field?.texts[0] ?? field?.store ?? field?.written;
}

type Work =
  | { readonly kind: 'updating' | 'sharing' }
  | { readonly kind: 'updated'; readonly report: UpdateReport }
  | { readonly kind: 'shared'; readonly where: 'new' | 'file' | 'here' }
  | { readonly kind: 'failed'; readonly error: unknown };

export function OurDocument({ port, file, comparison, organisation, readAgain, chooser }: Props) {
  const view = useViewStyles();
  const styles = useStyles();
  const [work, setWork] = useState<Work>();
  const [decisions, setDecisions] = useState<Pick<Decisions, 'keep' | 'take'>>({ keep: [], take: [] });
  const [overwrite, setOverwrite] = useState<readonly string[]>([]);
  const { document: said, shell } = words;
  const inFile = nameIn(file);
  const current = organisation && nameOf(organisation, shell.unnamed);
  const isOther = inFile !== undefined && current !== undefined && inFile !== current;
  const plan = comparison?.plan;
  const isBusy = work?.kind === 'updating' || work?.kind === 'sharing';
  const isPending = plan !== undefined && !plan.refusal && (!plan.upToDate || overwrite.length > 0);

  const update = async (): Promise<void> => {
    if (!comparison) return;
    setWork({ kind: 'updating' });
    try {
      const untouched = comparison.plan.blocks.filter(({ edited }) => !edited).map(({ block }) => block);
      const report = await port.update(file, comparison.document, comparison.plan, {
        take: [...untouched, ...decisions.take],
        keep: decisions.keep,
        overwrite,
      });
      // What the tab Policies says about older files is settled for this one.
      const { id } = comparison.document.policy;
      const same = id === 'breaks' ? 'parental-leave' : id;
      if (organisation)
        noteHandedOver(
          organisation,
          policyIds.filter((one) => one === same),
        );
      setDecisions({ keep: [], take: [] });
      setOverwrite([]);
      setWork({ kind: 'updated', report });
    } catch (error) {
      setWork({ kind: 'failed', error });
    }
    readAgain();
  };
  const share = async (): Promise<void> => {
    setWork({ kind: 'sharing' });
    try {
      setWork({ kind: 'shared', where: (await port.shareCopy()).where });
    } catch (error) {
      setWork({ kind: 'failed', error });
    }
  };

  return (
    <div className={view.view}>
      <div className={view.scroll}>
        <div className={view.column}>
          <Identity file={file} comparison={comparison} />
          {port.file ? <p className={styles.file}>{port.file()?.name}</p> : null}
          <div aria-live="polite">
            {work?.kind === 'updating' ? <p className={view.text}>{said.update.working}</p> : null}
            {work?.kind === 'sharing' ? <p className={view.text}>{said.share.working}</p> : null}
            {work?.kind === 'updated' ? (
              <ReportView report={work.report} isPending={plan ? !plan.upToDate : false} />
            ) : null}
            {work?.kind === 'shared' ? (
              <MessageBar intent="success">
                <MessageBarBody>
                  {work.where === 'file' ? said.share.downloaded : said.share.opened}
                </MessageBarBody>
              </MessageBar>
            ) : null}
          </div>
          {work?.kind === 'failed' ? <Problem error={work.error} /> : null}
          {organisation ? null : <TakeOver file={file} />}
          {isOther ? <OtherOrganisation inFile={inFile} current={current} /> : null}
          {plan?.refusal ? <Problem error={{ message: plan.refusal.text }} /> : null}
          {comparison && isPending ? (
            <UpdatePanel
              plan={comparison.plan}
              decisions={decisions}
              decide={(block, choice) =>
                setDecisions(({ keep, take }) => ({
                  keep: [...keep.filter((other) => other !== block), ...(choice === 'keep' ? [block] : [])],
                  take: [...take.filter((other) => other !== block), ...(choice === 'take' ? [block] : [])],
                }))
              }
              overwrite={overwrite}
              setOverwrite={setOverwrite}
            />
          ) : null}
          <Health port={port} file={file} comparison={comparison} />
        </div>
      </div>
      <div className={view.actions}>
        {isPending ? (
          <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void update()}>
            {said.update.go}
          </Button>
        ) : null}
        {work?.kind === 'updated' && port.file ? (
          <DownloadUpdated port={port} isPrimary={!isPending} />
        ) : null}
        <Button disabledFocusable={isBusy} onClick={() => void share()} title={said.share.help}>
          {said.share.button}
        </Button>
        {chooser ?? <Button onClick={readAgain}>{said.readAgain}</Button>}
      </div>
    </div>
  );
}

function DownloadUpdated({ port, isPrimary }: { readonly port: WordPort; readonly isPrimary: boolean }) {
  const view = useViewStyles();
  const [isDone, setDone] = useState(false);
  const save = () => {
    const file = port.file?.();
    if (!file) return;
    const name = file.name.replace(/(-updated)?(\.docx)?$/i, words.document.updatedName);
    download({ name, bytes: file.bytes, type: wordType });
    setDone(true);
  };
  return (
    <>
      <Button appearance={isPrimary ? 'primary' : 'secondary'} onClick={save}>
        {words.document.open.download}
      </Button>
      {isDone ? (
        <p className={view.text} role="status">
          {words.document.open.downloaded}
        </p>
      ) : null}
    </>
  );
}

/** Another organisation's document: nothing is compared by mistake. */
function OtherOrganisation({ inFile, current }: { readonly inFile: string; readonly current: string }) {
  const pane = usePane();
  const organisations = usePaneState((state) => state.organisations);
  const known = organisations.find((one) => nameOf(one, '') === inFile);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <div>{words.document.otherOrganisation(inFile, current)}</div>
        {known ? (
          <Button size="small" onClick={() => pane.switchTo(known.id)}>
            {words.document.switchTo(inFile)}
          </Button>
        ) : null}
      </MessageBarBody>
    </MessageBar>
  );
}
