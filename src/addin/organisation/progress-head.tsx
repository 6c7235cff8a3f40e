/** How far it is, in words and as a bar, and what is to mend. */
import { Button, ProgressBar } from '@fluentui/react-components';
import { words } from '../words/index.js';
import { useFormPart, useFormSource } from './form-context.js';
import { useFormStyles } from './styles.js';
import { Summary, SummaryList } from './summary.js';

export function ProgressHead() {
  const progress = useFormPart((form) => form.progress);
  const step = useFormPart((form) => form.view.step);
  const source = useFormSource();
  const styles = useFormStyles();
  const text = words.organisation;
  const { answered, all, missing, isReady, eightAnswered, eightAll } = progress;
  const sentence =
    step === undefined
      ? `${text.progress.answered(answered, all)} ${isReady ? text.progress.ready : ''}`
      : `${text.guide.step(step + 1, 2)}. ${step === 0 ? '' : text.guide.answered(eightAnswered, eightAll)}`;
  return (
    <div className={styles.progress}>
      <div className={styles.progressHead}>
        <span>{sentence}</span>
        <Summary />
      </div>
      <ProgressBar
        aria-label={text.progress.label}
        value={step === undefined ? answered : eightAnswered}
        max={Math.max(1, step === undefined ? all : eightAll)}
        thickness="large"
      />
      <SummaryList />
      {step === undefined && missing.length > 0 && (
        <div>
          {text.progress.missing(missing.length)}
          <ul className={styles.missing}>
            {missing.map(({ path, question }) => (
              <li key={path}>
                <Button
                  appearance="transparent"
                  size="small"
                  className={styles.link}
                  onClick={() => source.jump(path)}
                >
                  {question.label}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
