/** The questions of one group, one below the other. */
import { Fragment, memo } from 'react';
import { useViewStyles } from '../shell/styles.js';
import { words } from '../words/index.js';
import { AddedPerson } from './added-person.js';
import type { GroupProgress } from './progress.js';
import { ListField } from './list-field.js';
import { OwnAdoption } from './own-adoption.js';
import { QuestionField } from './question-field.js';
import { useFormStyles } from './styles.js';

export const GroupFields = memo(function GroupFields({
  progress: { group, parts },
}: {
  readonly progress: GroupProgress;
}) {
  const styles = useFormStyles();
  const view = useViewStyles();
  return (
    <>
      <p className={view.text}>{group.intro}</p>
      <div className={styles.questions}>
        {parts.map((part, index) => {
          const section = sectionOf(part.path);
          const isFirst = section !== undefined && section !== sectionOf(parts[index - 1]?.path ?? '');
          return (
            <Fragment key={part.path}>
              {isFirst && <h3 className={styles.section}>{words.organisation.sections[section]}</h3>}
              {part.type === 'list' ? (
                <ListField list={part} />
              ) : (
                <>
                  <QuestionField path={part.path} question={part.question} />
                  <AddedPerson path={part.path} />
                </>
              )}
            </Fragment>
          );
        })}
      </div>
      {group.id === 'adoption' && (
        <div className={styles.questions}>
          <OwnAdoption />
        </div>
      )}
      {group.id === 'document' && <p className={styles.why}>{words.organisation.logo}</p>}
    </>
  );
});

/** The long group about leave has parts with headings of their own. */
function sectionOf(path: string): keyof typeof words.organisation.sections | undefined {
  if (!path.startsWith('leave.')) return undefined;
  if (path.startsWith('leave.today')) return 'today';
  if (path === 'leave.countries') return 'countries';
  if (path.startsWith('leave.law') || path === 'leave.hostAgreedOn') return 'law';
  return /^leave\.(?:expectedBirths|weeklyPay|currency)$/u.test(path) ? 'cost' : 'own';
}
