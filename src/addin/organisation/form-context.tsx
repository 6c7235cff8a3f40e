/** What every question reaches: the answers, what is to be told about them, and how they are changed. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import { valueAt } from '../../profile/paths.js';
import type { Form, FormSource } from './form-source.js';

const context = createContext<FormSource | undefined>(undefined);
export const FormProvider = context.Provider;

/** The form itself: for what is done in answer to a press, without drawing anew when something changes. */
export function useFormSource(): FormSource {
  const source = useContext(context);
  if (!source) throw new Error('A question stands outside of FormProvider.');
  return source;
}

/** A part of the form; `pick` gives a plain value, or the same object while nothing in it changes. */
export function useFormPart<Part>(pick: (form: Form) => Part): Part {
  const source = useFormSource();
  return useSyncExternalStore(source.watch, () => pick(source.get()));
}

const whole = (form: Form) => form;

/** All of the form: drawn anew after every change. */
export function useForm(): Form {
  return useFormPart(whole);
}

/** The answer at a path. */
export function useAnswer(path: string): unknown {
  return useFormPart(({ answers }) => valueAt(answers, path));
}
