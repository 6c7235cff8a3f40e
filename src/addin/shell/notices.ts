/** What was done with files and documents, told under the top bar until it is closed. */
import type { Pane } from '../state/pane.js';
import { Store } from '../state/store.js';

export interface Notice {
  readonly intent: 'success' | 'warning' | 'error' | 'info';
  readonly title: string;
  readonly lines: readonly string[];
  /** What went into a file, in case the file did not arrive. */
  readonly text?: string;
}

const stores = new WeakMap<Pane, Store<Notice | undefined>>();

export function noticeOf(pane: Pane): Store<Notice | undefined> {
  const store = stores.get(pane) ?? new Store<Notice | undefined>(undefined);
  stores.set(pane, store);
  return store;
}
