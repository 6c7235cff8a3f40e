/** The tab in which an organisation tells about itself. */
import { useEffect, useRef, useState } from 'react';
import { useOrganisationId, usePane, usePaneState } from '../context.js';
import { useStore } from '../state/store.js';
import { AllQuestions } from './all-questions.js';
import { useFocus } from './focus.js';
import { FormProvider } from './form-context.js';
import { FormSource } from './form-source.js';
import { Guided } from './guided.js';
import { useFormStyles } from './styles.js';

export function OrganisationTab() {
  const id = useOrganisationId();
  return id === undefined ? null : <Questions key={id} id={id} />;
}

function Questions({ id }: { readonly id: string }) {
  const pane = usePane();
  const [source] = useState(() => new FormSource(pane, id));
  const styles = useFormStyles();
  const around = useRef<HTMLDivElement>(null);
  const step = useStore(source.store, (view) => view.step);
  const focus = useStore(source.store, (view) => view.focus);
  useFocus(around, source.store, focus);
  // Another tab asked for a question.
  const asked = usePaneState((state) => state.focus);
  useEffect(() => {
    if (asked === undefined) return;
    source.jump(asked);
    pane.asked();
  }, [asked, source, pane]);
  return (
    <FormProvider value={source}>
      <div ref={around} className={styles.tab}>
        {step === undefined ? <AllQuestions /> : <Guided key={step} step={step} />}
      </div>
    </FormProvider>
  );
}
