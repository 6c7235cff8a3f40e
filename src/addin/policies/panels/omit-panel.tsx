/** "Leave out": only with a reason, and never what keeps a document fair. */
import { Button, Checkbox, Field, makeStyles, Text, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../../context.js';
import type { Draft } from '../../drafts/use-draft.js';
import type { Organisation } from '../../state/organisation.js';
import { words } from '../../words/index.js';
import { compiledClause } from '../clauses.js';
import { ownWordsOf, withOmission } from '../own/own-words.js';
import { withUnsaved } from '../own/unsaved.js';
import { Panel } from './panel.js';

/** What the file of changes takes. */
const longest = 400;

const useStyles = makeStyles({ tick: { marginLeft: '-8px' } });

interface Props {
  readonly clause: string;
  readonly name: string;
  readonly draft: Draft;
  readonly organisation: Organisation;
  readonly onClose: () => void;
}

export function OmitPanel({ clause, name, draft, organisation, onClose }: Props) {
  const pane = usePane();
  const styles = useStyles();
  const { policy } = draft;
  const own = ownWordsOf(organisation.changes, policy.id);
  const [reason, setReason] = useState(own.omit[clause]?.reason ?? '');
  const [internal, setInternal] = useState(own.omit[clause]?.internal ?? false);
  const [isTried, setTried] = useState(false);
  const { omit: say, edit } = words.policies;
  const compiled = compiledClause(policy, clause);
  const ownText = own.replace[clause];
  if (compiled?.kept === true) {
    return (
      <Panel title={say.title} about={name} onClose={onClose}>
        <Text>{say.kept}</Text>
      </Panel>
    );
  }
  const problem =
    reason.trim() === ''
      ? say.missing
      : [...reason.trim()].length > longest
        ? say.tooLong(longest)
        : undefined;
  const leaveOut = () => {
    setTried(true);
    if (problem !== undefined) return;
    pane.change((now) => ({
      changes: withOmission(now.changes, policy, clause, { reason: reason.trim(), internal }),
      // Their own words are not lost: they wait in the editor.
      ...(ownText === undefined
        ? {}
        : withUnsaved(now, policy.id, clause, { title: own.titles[clause] ?? '', text: ownText })),
    }));
    onClose();
  };
  return (
    <Panel
      title={say.title}
      about={name}
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" onClick={leaveOut}>
            {say.yes}
          </Button>
          <Button onClick={onClose}>{edit.cancel}</Button>
        </>
      }
    >
      <Text>{say.intro}</Text>
      <Field
        label={say.reason}
        hint={say.reasonHint}
        required
        {...(isTried && problem !== undefined ? { validationMessage: problem } : {})}
      >
        <Textarea value={reason} rows={3} onChange={(_, { value }) => setReason(value)} />
      </Field>
      {compiled?.required === true ? (
        <Text>{say.required}</Text>
      ) : (
        <Checkbox
          className={styles.tick}
          label={say.internal}
          checked={internal}
          onChange={(_, { checked }) => setInternal(checked === true)}
        />
      )}
      {ownText !== undefined && <Text>{say.ownWords}</Text>}
    </Panel>
  );
}
