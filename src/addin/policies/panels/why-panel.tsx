/** "Why is this here?" for one clause. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { Explanation } from '../../../policy/explain.js';
import { usePane } from '../../context.js';
import type { Draft } from '../../drafts/use-draft.js';
import { useViewStyles } from '../../shell/styles.js';
import { words } from '../../words/index.js';
import { reasonLines } from '../why/reasons.js';
import { Panel } from './panel.js';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '4px' },
  heading: { margin: '0', fontSize: '14px', lineHeight: '20px', fontWeight: '600' },
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '8px 0',
    borderTopWidth: '1px',
    borderTopStyle: 'solid',
    borderTopColor: tokens.colorNeutralStroke3,
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: '0' },
  question: { flexShrink: 0 },
});

interface Props {
  readonly clause: string;
  readonly name: string;
  readonly draft: Draft;
  readonly onClose: () => void;
}

export function WhyPanel({ clause, name, draft, onClose }: Props) {
  const { why: say } = words.policies;
  const [asked, setAsked] = useState(draft);
  const [found, setFound] = useState<{ readonly explanation?: Explanation | undefined }>();
  useEffect(() => {
    let isWanted = true;
    setFound(undefined);
    import('../why/look.js')
      .then(({ explanationOf }) => explanationOf(asked, clause, () => isWanted))
      .then(
        (explanation) => {
          if (isWanted) setFound({ explanation });
        },
        () => {
          if (isWanted) setFound({});
        },
      );
    return () => {
      isWanted = false;
    };
  }, [asked, clause]);
  const isOld = asked.profile !== draft.profile || asked.customisation !== draft.customisation;
  return (
    <Panel title={say.title} about={name} onClose={onClose}>
      {!found && <Text role="status">{say.looking}</Text>}
      {isOld && (
        <div role="status">
          {say.stopped}{' '}
          <Button size="small" onClick={() => setAsked(draft)}>
            {say.again}
          </Button>
        </div>
      )}
      {found && !found.explanation && <Text>{say.own}</Text>}
      {found?.explanation && <Reasons explanation={found.explanation} draft={asked} />}
    </Panel>
  );
}

interface ReasonsProps {
  readonly explanation: Explanation;
  readonly draft: Draft;
}

function Reasons({ explanation, draft }: ReasonsProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const { why: say } = words.policies;
  const { why, answers, printed, changes } = reasonLines(explanation, draft.profile);
  const { satisfies, variants, present, number } = explanation;
  return (
    <>
      <div className={styles.part} role="status">
        <Text>{why}</Text>
        <Text size={200} className={view.quiet}>
          {present === true ? say.here(number) : say.absent}
        </Text>
      </div>
      <Part title={say.because}>
        {answers.map(({ path, label, value, state }) => (
          <Row key={path} path={path} label={label}>
            <Text weight="semibold">{label}</Text>
            <Text size={200} className={view.quiet}>
              {[value, say.states[state]].filter((text) => text !== '').join(' \u00b7 ')}
            </Text>
          </Row>
        ))}
      </Part>
      <Part title={say.prints}>
        {printed.map(({ text, label, path }) => (
          <Row key={text} path={path} label={label}>
            <Text>{text}</Text>
            <Text size={200} className={view.quiet}>
              {label}
            </Text>
          </Row>
        ))}
      </Part>
      <Part title={say.change}>
        {changes.map((text) => (
          <Row key={text}>
            <Text>{text}</Text>
          </Row>
        ))}
      </Part>
      <Part title={say.requirements}>
        {satisfies.map(({ id, requirement, sources }) => (
          <Row key={id}>
            <Text>{requirement === '' ? id : requirement}</Text>
            <Text size={200} className={view.quiet}>
              {[id, ...sources].join(' \u00b7 ')}
            </Text>
          </Row>
        ))}
      </Part>
      <Part title={say.variants}>
        {variants.map(({ id, label, help, chosen }) => (
          <Row key={id}>
            <Text weight="semibold">{chosen ? `${label} (${say.chosen})` : label}</Text>
            <Text size={200} className={view.quiet}>
              {help}
            </Text>
          </Row>
        ))}
      </Part>
    </>
  );
}

/** More than this at once is not read. */
const most = 8;

function Part({ title, children }: { readonly title: string; readonly children: readonly ReactNode[] }) {
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  if (children.length === 0) return null;
  const rest = children.length - most;
  const isShort = !isWhole && rest > 1;
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.list}>{isShort ? children.slice(0, most) : children}</ul>
      {isShort && (
        <div>
          <Button size="small" onClick={() => setWhole(true)}>
            {words.policies.why.more(rest)}
          </Button>
        </div>
      )}
    </section>
  );
}

interface RowProps {
  /** The question to go to. */
  readonly path?: string | undefined;
  readonly label?: string;
  readonly children: ReactNode;
}

function Row({ path, label = '', children }: RowProps) {
  const pane = usePane();
  const styles = useStyles();
  const { why: say } = words.policies;
  return (
    <li className={styles.row}>
      <div className={styles.words}>{children}</div>
      {path !== undefined && (
        <Button
          className={styles.question}
          size="small"
          aria-label={say.goTo(label)}
          onClick={() => pane.ask(path)}
        >
          {say.question}
        </Button>
      )}
    </li>
  );
}
