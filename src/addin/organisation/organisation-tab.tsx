/** The tab in which an organisation tells about itself. */
import { useRef } from 'react';
import { useOrganisation } from '../context.js';
import type { Organisation } from '../state/organisation.js';
import { AllQuestions } from './all-questions.js';
import { useFocus } from './focus.js';
import { FormProvider } from './form-context.js';
import { Guided } from './guided.js';
import { useFormStyles } from './styles.js';
import { useOrganisationForm } from './use-organisation-form.js';

export function OrganisationTab() {
  const organisation = useOrganisation();
  return organisation ? <Questions key={organisation.id} organisation={organisation} /> : null;
}

function Questions({ organisation }: { readonly organisation: Organisation }) {
  const form = useOrganisationForm(organisation);
  const styles = useFormStyles();
  const around = useRef<HTMLDivElement>(null);
  const { step } = form.view;
  useFocus(around, form.store, form.view.focus);
  return (
    <FormProvider value={form}>
      <div ref={around} className={styles.tab}>
        {step === undefined ? <AllQuestions /> : <Guided key={step} step={step} />}
      </div>
    </FormProvider>
  );
}
