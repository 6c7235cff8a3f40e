/** One organisation as the pane keeps it: its answers and its changes to the policies. */
import type { PolicyId } from '../../profile/schema.js';

/** A group of values as in a file; anything may be missing or wrong while somebody is typing. */
export type Data = Readonly<Record<string, unknown>>;

export interface Organisation {
  /** Given by the pane; stays when the name changes. */
  readonly id: string;
  /** The profile as typed, as `parseProfile` takes it, but perhaps without a name yet. */
  readonly answers: Data;
  /** Paths of questions answered with "I don't know yet". */
  readonly unknown: readonly string[];
  /** In the form of a customisation file: `{ customisation: 1, 'code-of-conduct': { replace: … } }`. */
  readonly changes: Data;
  /** Words that somebody was writing when the pane closed, by `policy/clause`; used nowhere until they are saved. */
  readonly unsaved?: Data;
  /** The policies that are wanted; questions that only others need are not asked. */
  readonly policies: readonly PolicyId[];
}

/** Its name, or words for one that has none yet. */
export function nameOf({ answers }: Organisation, unnamed: string): string {
  const group = answers['organisation'];
  const name = typeof group === 'object' && group !== null && 'name' in group ? group.name : undefined;
  return typeof name === 'string' && name.trim() !== '' ? name : unnamed;
}
