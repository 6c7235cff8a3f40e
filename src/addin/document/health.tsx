/** How the document is, in plain words, worst first; each with a way to the place. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { OpenPoint } from '../../policy/document.js';
import type { PolicyFile } from '../../word/reader/policy-file.js';
import { useViewStyles } from '../shell/styles.js';
import type { Target, WordPort } from '../word/port.js';
import { words } from '../words/index.js';
import { dayInWords } from './identity.js';
import type { Comparison } from './use-reading.js';

const useStyles = makeStyles({
  list: { margin: '0', padding: '0', listStyleType: 'none', display: 'flex', flexDirection: 'column' },
  item: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '8px 0',
    borderBottomWidth: '1px',
    borderBottomStyle: 'solid',
    borderBottomColor: tokens.colorNeutralStroke2,
  },
  words: { flexGrow: 1 },
  action: { flexShrink: 0 },
  health: { display: 'flex', flexDirection: 'column', gap: '12px' },
  part: { margin: '0', fontSize: '14px', lineHeight: '20px', fontWeight: '600' },
});

/** Where the words of an open point stand. */
function placeOf(point: OpenPoint, file: PolicyFile): Target | undefined {
  const field = file.fields.find(({ open, texts }) => open === point.id && texts.length > 0);
  if (field) return { field: field.key };
  const clause = point.clauses.find((id) => file.clauses.some((one) => one.id === id && !one.missing));
  return clause === undefined ? undefined : { policy: file.policyId ?? '', block: clause };
}

interface Props {
  readonly port: WordPort;
  readonly file: PolicyFile;
  readonly comparison: Comparison | undefined;
}

export function Health({ port, file, comparison }: Props) {
  const view = useViewStyles();
  const styles = useStyles();
  const said = words.document;
  const plan = comparison?.plan;
  const inFile = new Set(file.openPoints.map(({ id }) => id));
  // Points that the file has; its words for them are those of the newest answers.
  const points = (comparison?.document.openPoints ?? []).filter(({ id }) => inFile.has(id));
  const blocking = points.filter((point) => point.class === 'blocks');
  const others = points.filter((point) => point.class !== 'blocks');
  const isFine = plan?.upToDate === true && file.messages.length === 0;
  const hasWords = plan !== undefined || file.messages.length > 0 || points.length > 0;
  if (!hasWords) return null;
  return (
    <section aria-labelledby="health" className={styles.health}>
      <h2 className={view.heading} id="health">
        {said.health}
      </h2>
      <ul className={styles.list}>
        {plan && !plan.refusal ? (
          <li className={styles.item}>{plan.upToDate ? said.upToDate : said.changesWait}</li>
        ) : null}
        {file.messages.map(({ code, text }) => (
          <li key={code + text} className={styles.item}>
            {text}
          </li>
        ))}
        {plan && plan.editedBlocks.length > 0 ? (
          <li className={styles.item}>
            <div className={styles.words}>
              {said.handEdited(plan.editedBlocks.length)}
              <ul>
                {plan.editedBlocks.map(({ block, title }) => (
                  <li key={block}>{title}</li>
                ))}
              </ul>
            </div>
          </li>
        ) : null}
        {plan && plan.kept.length > 0 ? (
          <li className={styles.item}>
            <div className={styles.words}>
              {said.keptValues(plan.kept.length)}
              <ul>
                {plan.kept.map(({ key, label, texts }) => (
                  <li key={key}>
                    {label}: {texts.join(' / ')}
                  </li>
                ))}
              </ul>
            </div>
          </li>
        ) : null}
        {comparison && points.length === 0 && isFine ? (
          <li className={styles.item}>{said.openNone}</li>
        ) : null}
      </ul>
      <Points title={said.openBlocks(blocking.length)} points={blocking} port={port} file={file} />
      <Points title={said.openOthers(others.length)} points={others} port={port} file={file} />
    </section>
  );
}

function Points({
  title,
  points,
  port,
  file,
}: {
  readonly title: string;
  readonly points: readonly OpenPoint[];
  readonly port: WordPort;
  readonly file: PolicyFile;
}) {
  const styles = useStyles();
  const [lost, setLost] = useState<string>();
  const said = words.document;
  if (points.length === 0) return null;
  const show = async (point: OpenPoint, target: Target): Promise<void> => {
    const isThere = await port.select(target).catch(() => false);
    setLost(isThere ? undefined : point.id);
  };
  return (
    <div>
      <h3 className={styles.part}>{title}</h3>
      <ul className={styles.list}>
        {points.map((point) => {
          const target = port.place === 'word' ? placeOf(point, file) : undefined;
          return (
            <li key={point.id} className={styles.item}>
              <div className={styles.words}>
                {said.point(capital(point.what), capital(point.owner), dayInWords(point.by))}
                {lost === point.id ? <div role="status">{said.notFound}</div> : null}
              </div>
              {target ? (
                <Button
                  size="small"
                  className={styles.action}
                  aria-label={said.showLabel(point.what)}
                  onClick={() => void show(point, target)}
                >
                  {said.show}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
