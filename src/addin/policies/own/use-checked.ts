/** Checks words a moment after the last key, and keeps them meanwhile. */
import { useEffect, useRef, useState } from 'react';
import type { Draft } from '../../drafts/use-draft.js';
import type { Data } from '../../state/organisation.js';
import type { Checked, CheckedText } from './check-words.js';

/** Milliseconds after the last key. */
const pause = 300;

/**
 * @param changes as they would be with these words.
 * @returns what was found last, and a way to check at once.
 */
export function useChecked(texts: readonly CheckedText[], changes: Data, draft: Draft) {
  const [checked, setChecked] = useState<Checked & { readonly key: string }>();
  const key = texts.map(({ text }) => text).join('\u0000');
  const latest = useRef({ texts, changes, draft, key });
  latest.current = { texts, changes, draft, key };
  const check = async (): Promise<Checked> => {
    const { checkWords } = await import('./check-words.js');
    const now = latest.current;
    const found = await checkWords(now.texts, now.changes, now.draft);
    if (latest.current.key === now.key) setChecked({ ...found, key: now.key });
    return found;
  };
  const { profile } = draft;
  useEffect(() => {
    const timer = setTimeout(() => void check(), pause);
    return () => clearTimeout(timer);
    // `check` reads what is latest.
  }, [key, profile]);
  return { checked, isCurrent: checked?.key === key, check };
}

/** Calls `keep` a moment after the last change of `key`, and at once when the view goes or the page is closed. */
export function useKept(key: string, keep: () => void): { readonly drop: () => void } {
  const latest = useRef({ keep, isWaiting: false });
  latest.current.keep = keep;
  const kept = useRef(key);
  useEffect(() => {
    if (kept.current === key) return;
    kept.current = key;
    latest.current.isWaiting = true;
    const timer = setTimeout(() => flush(latest.current), pause);
    return () => clearTimeout(timer);
  }, [key]);
  useEffect(() => {
    const waiting = latest.current;
    const close = () => flush(waiting);
    window.addEventListener('pagehide', close);
    return () => {
      window.removeEventListener('pagehide', close);
      close();
    };
  }, []);
  return {
    drop: () => {
      latest.current.isWaiting = false;
    },
  };
}

function flush(waiting: { keep: () => void; isWaiting: boolean }): void {
  if (!waiting.isWaiting) return;
  waiting.isWaiting = false;
  waiting.keep();
}
