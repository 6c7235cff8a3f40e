/** The first round: the people, then the eight, one after the other. */
import { Button } from '@fluentui/react-components';
import { usePane } from '../context.js';
import { useViewStyles } from '../shell/styles.js';
import { words } from '../words/index.js';
import { eight } from './form.js';
import { useFormPart, useFormSource } from './form-context.js';
import { GroupFields } from './group-fields.js';
import { ProgressHead } from './progress-head.js';
import { useFormStyles } from './styles.js';

const steps = ['people', eight] as const;

export function Guided({ step }: { readonly step: number }) {
  const pane = usePane();
  const view = useViewStyles();
  const styles = useFormStyles();
  const text = words.organisation;
  const progress = useFormPart((form) => form.progress);
  const source = useFormSource();
  const id = steps[step] ?? eight;
  const group = progress.groups.find((one) => one.group.id === id);
  const isLast = step === steps.length - 1;
  const go = (to: number) => {
    source.close('people');
    source.show(({ editing: _, ...before }) => ({ ...before, step: to, focus: '#heading' }));
  };
  const showAll = () =>
    source.show(({ step: _, ...before }) => ({ ...before, open: [id], focus: '#heading' }));
  return (
    <>
      <div className={view.scroll}>
        <div className={view.column}>
          <ProgressHead />
          <h1 className={view.heading} tabIndex={-1} data-heading="">
            {group?.group.title}
          </h1>
          {group && <GroupFields progress={group} />}
          {isLast && !progress.isReady && progress.missing.length > 0 && (
            <p className={styles.why}>
              {text.progress.missing(progress.missing.length)}{' '}
              {progress.missing.map(({ question }) => question.label).join(', ')}. {text.guide.orUnknown}
            </p>
          )}
          <div>
            <Button appearance="transparent" size="small" className={styles.link} onClick={showAll}>
              {text.guide.showAll}
            </Button>
          </div>
        </div>
      </div>
      <div className={view.actions}>
        {!isLast && (
          <Button appearance="primary" onClick={() => go(step + 1)}>
            {text.guide.next}
          </Button>
        )}
        {isLast && (
          <>
            <Button onClick={() => go(step - 1)}>{text.guide.back}</Button>
            {progress.isReady ? (
              <Button
                appearance="primary"
                onClick={() => {
                  showAll();
                  pane.open(undefined);
                }}
              >
                {text.draft}
              </Button>
            ) : (
              <Button
                appearance="primary"
                onClick={() => source.jump(progress.missing[0]?.path ?? 'organisation.name')}
              >
                {text.answerMissing}
              </Button>
            )}
          </>
        )}
      </div>
    </>
  );
}
