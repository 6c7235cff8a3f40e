/** Puts the cursor where it was asked to go, once that is on the page. */
import { useEffect } from 'react';
import type { RefObject } from 'react';
import type { Store } from '../state/store.js';
import type { View } from './view.js';

const focusable =
  'input:not([type=color]):not([disabled]), select:not([disabled]), textarea:not([disabled]), button:not([disabled])';

export function useFocus(
  around: RefObject<HTMLElement | null>,
  store: Store<View>,
  focus: string | undefined,
): void {
  useEffect(() => {
    if (focus === undefined) return;
    // A group that opens puts its questions on the page a moment later, and grows while it opens.
    const timers = [60, 250, 500].map((wait, index, all) =>
      setTimeout(() => {
        const place = around.current && placeOf(around.current, focus);
        const { activeElement } = document;
        // Whoever has gone on meanwhile is not called back.
        const isFree = index === 0 || activeElement === place || activeElement === document.body;
        if (place && isFree) {
          place.focus({ preventScroll: true });
          place.scrollIntoView({ block: 'center' });
        }
        if (index === all.length - 1) store.update(({ focus: _, ...view }) => view);
      }, wait),
    );
    return () => timers.forEach(clearTimeout);
  }, [around, store, focus]);
}

/** The control at a path; where it is not on the page, that of the nearest thing around it. */
function placeOf(around: HTMLElement, path: string): HTMLElement | null {
  if (path === '#heading') return around.querySelector('[data-heading]');
  if (path.endsWith('.+')) return around.querySelector(`[data-add="${path.slice(0, -2)}"]`);
  for (let part = path; part !== ''; part = part.slice(0, Math.max(0, part.lastIndexOf('.')))) {
    const found = around
      .querySelector(`[data-path="${CSS.escape(part)}"]`)
      ?.querySelector<HTMLElement>(focusable);
    if (found) return found;
  }
  return null;
}
