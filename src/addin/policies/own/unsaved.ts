/** Words that somebody is still writing: kept with the organisation, so that closing the pane loses nothing. */
import type { Data, Organisation } from '../../state/organisation.js';

/** What stands in the fields of the editor. */
export interface UnsavedWords {
  readonly title: string;
  readonly text: string;
}

const placeOf = (policy: string, clause: string) => `${policy}/${clause}`;

export function unsavedOf(
  { unsaved }: Pick<Organisation, 'unsaved'>,
  policy: string,
  clause: string,
): UnsavedWords | undefined {
  const kept: unknown = unsaved?.[placeOf(policy, clause)];
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { title, text } = kept as Partial<Record<keyof UnsavedWords, unknown>>;
  return typeof title === 'string' && typeof text === 'string' ? { title, text } : undefined;
}

/** @param words `undefined`: saved, or thrown away. */
export function withUnsaved(
  { unsaved }: Pick<Organisation, 'unsaved'>,
  policy: string,
  clause: string,
  words: UnsavedWords | undefined,
): { readonly unsaved: Data } {
  const { [placeOf(policy, clause)]: _, ...others } = unsaved ?? {};
  return { unsaved: words ? { ...others, [placeOf(policy, clause)]: words } : others };
}

/** Ids of the clauses of a policy with words that are not saved. */
export function unsavedClauses(
  { unsaved }: Pick<Organisation, 'unsaved'>,
  policy: string,
): readonly string[] {
  const start = placeOf(policy, '');
  return Object.keys(unsaved ?? {}).flatMap((place) =>
    place.startsWith(start) ? [place.slice(start.length)] : [],
  );
}
