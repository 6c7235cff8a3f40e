/** What every view may reach: the state of the pane and, once it is found, the place where documents are. */
import { createContext, useContext } from 'react';
import type { Host } from './host.js';
import { currentOf } from './state/pane.js';
import type { Pane, PaneState } from './state/pane.js';
import type { Organisation } from './state/organisation.js';
import { useStore } from './state/store.js';

export interface PaneContext {
  readonly pane: Pane;
  /** `undefined` while it is being found. */
  readonly host: Host | undefined;
}

const context = createContext<PaneContext | undefined>(undefined);
export const PaneProvider = context.Provider;

export function usePaneContext(): PaneContext {
  const found = useContext(context);
  if (!found) throw new Error('A view stands outside of PaneProvider.');
  return found;
}

export function usePane(): Pane {
  return usePaneContext().pane;
}

export function useHost(): Host | undefined {
  return usePaneContext().host;
}

/** A part of the state; `pick` must give the same object while nothing in it changes. */
export function usePaneState<Part>(pick: (state: PaneState) => Part): Part {
  return useStore(usePane().store, pick);
}

/** Which organisation is worked on; the same while its answers change. */
export function useOrganisationId(): string | undefined {
  return usePaneState((state) => currentOf(state)?.id);
}

/** The organisation that is worked on. */
export function useOrganisation(): Organisation | undefined {
  return usePaneState(currentOf);
}
