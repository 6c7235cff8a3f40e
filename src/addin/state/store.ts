/** A value that views watch. */
import { useSyncExternalStore } from 'react';

export class Store<State> {
  private readonly watchers = new Set<() => void>();

  constructor(private state: State) {}

  readonly get = (): State => this.state;

  set(next: State): void {
    if (next === this.state) return;
    this.state = next;
    for (const watcher of [...this.watchers]) watcher();
  }

  update(change: (state: State) => State): void {
    this.set(change(this.state));
  }

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };
}

/** The part of a store that a view shows. `pick` must give the same object while nothing in it changes. */
export function useStore<State, Part>(store: Store<State>, pick: (state: State) => Part): Part {
  return useSyncExternalStore(store.watch, () => pick(store.get()));
}
