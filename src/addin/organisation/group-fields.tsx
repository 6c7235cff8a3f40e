/** The questions of one group, one below the other. */
import { Fragment } from 'react';
import { useViewStyles } from '../shell/styles.js';
import { words } from '../words/index.js';
import { AddedPerson } from './added-person.js';
import type { GroupProgress } from './progress.js';
import { ListField } from './list-field.js';
import { QuestionField } from './question-field.js';
import { useFormStyles } from './styles.js';

export function GroupFields({ progress: { group, parts } }: { readonly progress: GroupProgress }) {
  const styles = useFormStyles();
  const view = useViewStyles();
  return (
    <>
      <p className={view.text}>{group.intro}</p>
      <div className={styles.questions}>
        {parts.map((part) =>
          part.type === 'list' ? (
            <ListField key={part.path} list={part} />
          ) : (
            <Fragment key={part.path}>
              <QuestionField path={part.path} question={part.question} />
              <AddedPerson path={part.path} />
            </Fragment>
          ),
        )}
      </div>
      {group.id === 'document' && <p className={styles.why}>{words.organisation.logo}</p>}
    </>
  );
}
