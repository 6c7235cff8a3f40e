/** All questions, group by group. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  mergeClasses,
} from '@fluentui/react-components';
import { usePane, usePaneState } from '../context.js';
import { useViewStyles } from '../shell/styles.js';
import { words } from '../words/index.js';
import { notesAt } from './checks.js';
import { useFormPart, useFormSource } from './form-context.js';
import { GroupFields } from './group-fields.js';
import type { GroupProgress } from './progress.js';
import { ProgressHead } from './progress-head.js';
import { useFormStyles } from './styles.js';

export function AllQuestions() {
  const progress = useFormPart((form) => form.progress);
  const open = useFormPart((form) => form.view.open);
  const source = useFormSource();
  const pane = usePane();
  const policy = usePaneState((state) => state.policy);
  const styles = useFormStyles();
  const common = useViewStyles();
  const text = words.organisation;
  return (
    <>
      <div className={common.scroll}>
        <div className={common.column}>
          <ProgressHead />
          <h1 className={common.heading} tabIndex={-1} data-heading="">
            {text.guide.all}
          </h1>
          <Accordion
            className={styles.accordion}
            multiple
            collapsible
            openItems={[...open]}
            onToggle={(_, { openItems }) =>
              source.show((before) => ({ ...before, open: openItems.map(String) }))
            }
          >
            {progress.groups.map((group) => (
              <AccordionItem key={group.group.id} value={group.group.id}>
                <AccordionHeader as="h2" expandIconPosition="end" button={{ className: styles.groupButton }}>
                  <GroupHead group={group} />
                </AccordionHeader>
                <AccordionPanel className={styles.groupPanel}>
                  <GroupFields progress={group} />
                </AccordionPanel>
              </AccordionItem>
            ))}
          </Accordion>
        </div>
      </div>
      <div className={common.actions}>
        {progress.isReady ? (
          <Button
            appearance="primary"
            onClick={() => (policy === undefined ? pane.open(undefined) : pane.show('policies'))}
          >
            {policy === undefined ? text.draft : text.backTo(words.policies.titles[policy])}
          </Button>
        ) : (
          <>
            <Button
              appearance="primary"
              onClick={() => source.jump(progress.missing[0]?.path ?? 'organisation.name')}
            >
              {text.answerMissing}
            </Button>
            <Button onClick={() => pane.open(undefined)}>{text.draftAnyway}</Button>
          </>
        )}
      </div>
    </>
  );
}

function GroupHead({ group: { group, answered, all, defaults, parts } }: { readonly group: GroupProgress }) {
  const notes = useFormPart((form) => form.notes);
  const styles = useFormStyles();
  const text = words.organisation.progress;
  const toMend = parts
    .flatMap(({ path }) => notesAt(notes, path))
    .filter(({ level }) => level === 'error').length;
  return (
    <span className={styles.groupHead}>
      <span className={styles.groupTitle}>{group.title}</span>
      <span className={styles.groupState}>
        {[
          ...(all > 0 ? [text.group(answered, all)] : []),
          ...(defaults > 0 ? [text.defaults(defaults)] : []),
        ].join(', ')}
        {toMend > 0 && <span className={mergeClasses(styles.danger)}>{`, ${text.toMend(toMend)}`}</span>}
      </span>
    </span>
  );
}
