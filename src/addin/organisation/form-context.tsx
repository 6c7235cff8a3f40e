/** What every question reaches: the answers, what is to be told about them, and how they are changed. */
import { createContext, useContext } from 'react';
import type { Data } from '../../profile/typed-answers.js';
import type { Organisation } from '../state/organisation.js';
import type { Store } from '../state/store.js';
import type { Checks, Note } from './checks.js';
import type { Progress } from './progress.js';
import type { View } from './view.js';

export interface Form {
  readonly organisation: Organisation;
  readonly answers: Data;
  readonly checks: Checks;
  /** What is to be told now: not about a field while somebody still types in it. */
  readonly notes: readonly Note[];
  readonly progress: Progress;
  readonly view: View;
  readonly store: Store<View>;
  /** Sets an answer or, with `undefined`, takes it away; saved at once. */
  set(path: string, value: unknown): void;
  /** Changes the answers in another way. */
  change(change: (answers: Data) => Data): void;
  setUnknown(path: string, isUnknown: boolean): void;
  /** Opens a thing of a list, such as `people.2`, to be changed, with the cursor in one of its fields. */
  open(place: string, focus: string): void;
  /** Closes the thing of a list that is open. */
  close(list: string): void;
  /** Goes to the field at a path, wherever it is. */
  jump(path: string): void;
}

const context = createContext<Form | undefined>(undefined);
export const FormProvider = context.Provider;

export function useForm(): Form {
  const form = useContext(context);
  if (!form) throw new Error('A question stands outside of FormProvider.');
  return form;
}
