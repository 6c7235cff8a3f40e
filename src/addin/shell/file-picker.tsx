/** Lets somebody choose a file; the box of the browser is hidden behind a button or an entry of a menu. */
import { useRef } from 'react';
import type { ReactNode } from 'react';

/** The endings of profiles and customisation files. */
export const profileFiles = '.yaml,.yml,.json,application/json,application/yaml';

export function useFilePicker(
  accept: string,
  take: (file: File) => void,
): { input: ReactNode; pick: () => void } {
  const box = useRef<HTMLInputElement>(null);
  return {
    pick: () => box.current?.click(),
    input: (
      <input
        ref={box}
        type="file"
        accept={accept}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file may be chosen again.
          target.value = '';
          if (file) take(file);
        }}
      />
    ),
  };
}
