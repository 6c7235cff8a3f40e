/** Everything that is open in a policy: what it is, who settles it, where it stands, and the question about it. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { OpenPoint, OpenPointClass, PolicyDocument } from '../../../policy/document.js';
import { useOrganisation, usePane } from '../../context.js';
import { useViewStyles } from '../../shell/styles.js';
import { words } from '../../words/index.js';
import { questionOf } from '../question-of.js';
import { dayInWords } from '../standing.js';

const useStyles = makeStyles({
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  point: {
    padding: '8px 0 12px',
    borderTopWidth: '1px',
    borderTopStyle: 'solid',
    borderTopColor: tokens.colorNeutralStroke2,
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  class: { margin: '0 0 8px', fontSize: '14px', lineHeight: '20px', fontWeight: '600' },
});

const order: readonly OpenPointClass[] = ['blocks', 'dated', 'note'];

interface Props {
  readonly document: PolicyDocument;
  readonly onShow: (clause: string) => void;
}

export function PointsList({ document, onShow }: Props) {
  const styles = useStyles();
  const { points: say } = words.policies;
  return order.map((name) => {
    const points = document.openPoints.filter((point) => point.class === name);
    if (points.length === 0) return null;
    return (
      <section key={name} aria-labelledby={`points-${name}`}>
        <h3 className={styles.class} id={`points-${name}`}>
          {say.classes[name]}
        </h3>
        <ul className={styles.list}>
          {points.map((point) => (
            <Point key={point.id} point={point} document={document} onShow={onShow} />
          ))}
        </ul>
      </section>
    );
  });
}

interface PointProps {
  readonly point: OpenPoint;
  readonly document: PolicyDocument;
  readonly onShow: (clause: string) => void;
}

function Point({ point, document, onShow }: PointProps) {
  const pane = usePane();
  const styles = useStyles();
  const view = useViewStyles();
  const { points: say } = words.policies;
  const place = placeOf(point, document);
  const answers = useOrganisation()?.answers;
  const question = answers && questionOf(point.id, answers);
  return (
    <li className={styles.point}>
      <Text>{point.what}</Text>
      <Text size={200} className={view.quiet}>
        {say.owner(point.owner.charAt(0).toUpperCase() + point.owner.slice(1), dayInWords(point.by))}
      </Text>
      <div className={styles.buttons}>
        {place !== undefined && (
          <Button size="small" aria-label={say.showOne(point.what)} onClick={() => onShow(place)}>
            {say.show}
          </Button>
        )}
        {question !== undefined && (
          <Button size="small" aria-label={say.answerOne(point.what)} onClick={() => pane.ask(question)}>
            {say.answer}
          </Button>
        )}
      </div>
    </li>
  );
}

/** The first place in the text itself; the boxes at the front only gather what is open. */
function placeOf({ clauses }: OpenPoint, document: PolicyDocument): string | undefined {
  const body = new Set(
    document.sections.flatMap((section) =>
      section.clauses.flatMap(({ id, kind }) => (kind === 'clause' || kind === 'annex' ? [id] : [])),
    ),
  );
  return clauses.find((id) => body.has(id)) ?? clauses[0];
}
