/** What of the questions is open, for the time that the pane is open. */
import { Store } from '../state/store.js';
import type { Pane } from '../state/pane.js';

export interface View {
  /** The first round goes step by step; 0 is the first. Absent: all questions. */
  readonly step?: number;
  /** Ids of the groups that are open. */
  readonly open: readonly string[];
  /** The thing of a list that is being changed: `people.2`. */
  readonly editing?: string;
  /** Opened from the question at this path, to add the person in place. */
  readonly addingFor?: string;
  /** Things that somebody said to be done with, so that what they lack is told. */
  readonly tried: readonly string[];
  /** Where the cursor goes next. */
  readonly focus?: string;
  /** The field that somebody types in, and what was told about it when they began. */
  readonly typing?: { readonly path: string; readonly told: boolean };
  readonly isSummaryOpen: boolean;
}

const views = new WeakMap<Pane, Map<string, Store<View>>>();

/** The view of one organisation; it stays when another tab is shown. */
export function viewOf(pane: Pane, organisation: string, first: () => View): Store<View> {
  const own = views.get(pane) ?? new Map<string, Store<View>>();
  views.set(pane, own);
  const store = own.get(organisation) ?? new Store(first());
  own.set(organisation, store);
  return store;
}
