/** How far a policy is: draft or adopted, how much is open, and what is in the way. */
import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { PolicyDocument } from '../../policy/document.js';
import type { PolicyId, Profile } from '../../profile/schema.js';
import { policyIds } from '../../profile/schema.js';
import { usePane } from '../context.js';
import type { Draft } from '../drafts/use-draft.js';
import { words } from '../words/index.js';
import { withoutChoices } from './own/own-words.js';
import { decisionsOn } from '../../policy/adoption.js';
import { dayInWords, openPointsOf } from './standing.js';

const useStyles = makeStyles({
  band: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px 8px',
    padding: '8px 8px 8px 12px',
    borderLeftWidth: '4px',
    borderLeftStyle: 'solid',
    borderLeftColor: tokens.colorNeutralStroke1,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  open: {
    borderLeftColor: tokens.colorStatusWarningBorderActive,
  },
  adopted: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorBrandBackground2,
  },
});

interface Props {
  readonly id: PolicyId;
  readonly draft: Draft | undefined;
  readonly isWanted: boolean;
  /** Absent where the open points are shown already. */
  readonly onPoints?: () => void;
}

interface BandProps {
  readonly id: PolicyId;
  readonly document: PolicyDocument;
  readonly profile: Profile;
  readonly onPoints: (() => void) | undefined;
}

export function StatusBand({ id, draft, isWanted, onPoints }: Props) {
  const pane = usePane();
  const { view: say, loading } = words.policies;
  if (!draft) return <Text role="status">{loading}</Text>;
  const { document, failure, issues, problems, policy, profile } = draft;
  return (
    <>
      {!isWanted && (
        <MessageBar layout="multiline">
          <MessageBarBody>
            <div>{say.unwanted}</div>
            <Button
              size="small"
              onClick={() =>
                pane.change(({ policies }) => ({
                  policies: policyIds.filter((one) => one === id || policies.includes(one)),
                }))
              }
            >
              {say.want}
            </Button>
          </MessageBarBody>
        </MessageBar>
      )}
      {problems.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <div>{say.problems(problems.length)}</div>
            <Button size="small" onClick={() => pane.ask(problems[0]?.path ?? '')}>
              {say.seeAnswers}
            </Button>
          </MessageBarBody>
        </MessageBar>
      )}
      {issues.length > 0 && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{say.issues}</MessageBarTitle>
            {issues.map(({ line, column, message, mend }) => (
              <div key={`${String(line)}:${String(column)} ${message}`}>{`${message}. ${mend}`}</div>
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
      {failure !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{say.failed}</MessageBarTitle>
            <div>{say.failedMore}</div>
            <div>{failure}</div>
            <Button
              size="small"
              onClick={() => pane.change(({ changes }) => ({ changes: withoutChoices(changes, policy) }))}
            >
              {say.undoChoices}
            </Button>
          </MessageBarBody>
        </MessageBar>
      )}
      {!document && failure === undefined && <Text>{say.noPlace}</Text>}
      {document && document.policy.id !== id && <Text>{say.breaks}</Text>}
      {document && <Band id={id} document={document} profile={profile} onPoints={onPoints} />}
    </>
  );
}

function Band({ id, document, profile, onPoints }: BandProps) {
  const styles = useStyles();
  const { view: say } = words.policies;
  const points = openPointsOf(document);
  const blocking = points.filter((point) => point.class === 'blocks').length;
  const { adoptedOn } = decisionsOn(profile, id);
  const isAdopted = document.status === 'adopted' && adoptedOn !== undefined;
  const look = isAdopted ? styles.adopted : points.length > 0 ? styles.open : '';
  return (
    <div className={mergeClasses(styles.band, look)} role="status">
      <Text>
        <strong>{isAdopted ? say.adopted(dayInWords(adoptedOn)) : say.draft}</strong>
        {'. '}
        {say.open(points.length)}
        {say.blocking(blocking)}
      </Text>
      {onPoints && document.openPoints.length > 0 && (
        <Button size="small" onClick={onPoints}>
          {say.show}
        </Button>
      )}
    </div>
  );
}
