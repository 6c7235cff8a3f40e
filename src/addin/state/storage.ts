/** What stays on this computer between visits. The browser may refuse to keep anything: then it is kept in memory, and said so. */

export interface Storage {
  /** `computer`: still there next time. `memory`: gone when the pane closes, because the browser keeps nothing. */
  readonly kept: 'computer' | 'memory';
  read(key: string): string | undefined;
  /** @returns whether it was written where `kept` says. */
  write(key: string, text: string): boolean;
  /** Takes away every key of this program. */
  forget(): void;
}

const prefix = 'policywright:';

/** The part of `localStorage` that is used here. */
export interface Place {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, text: string): void;
  removeItem(key: string): void;
}

/**
 * @param find Gives the browser's place; may throw, as in private windows and frames of other sites.
 * @param partition Key of the host that keeps sites apart, where it has one.
 */
export function openStorage(find: () => Place, partition = ''): Storage {
  const own = `${partition}${prefix}`;
  const place = usable(find, own);
  const memory = new Map<string, string>();
  let isKept = place !== undefined;
  return {
    get kept() {
      return isKept ? 'computer' : 'memory';
    },
    read(key) {
      const inMemory = memory.get(key);
      if (inMemory !== undefined) return inMemory;
      try {
        return place?.getItem(own + key) ?? undefined;
      } catch {
        return undefined;
      }
    },
    write(key, text) {
      try {
        if (place) {
          place.setItem(own + key, text);
          memory.delete(key);
          isKept = true;
          return true;
        }
      } catch {
        // Full, or forbidden since: what was typed stays in memory.
      }
      isKept = false;
      memory.set(key, text);
      return false;
    },
    forget() {
      memory.clear();
      if (!place) return;
      const keys = Array.from({ length: place.length }, (_, index) => place.key(index));
      for (const key of keys) if (key?.startsWith(own)) place.removeItem(key);
    },
  };
}

function usable(find: () => Place, own: string): Place | undefined {
  try {
    const place = find();
    const key = `${own}?`;
    place.setItem(key, key);
    place.removeItem(key);
    return place;
  } catch {
    return undefined;
  }
}
