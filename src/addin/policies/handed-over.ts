/**
 * What the files and documents were made from that left the pane while it is open. Somebody who changes an answer later
 * is told that these still say the old one.
 */
import type { PolicyId } from '../../profile/schema.js';
import type { Organisation } from '../state/organisation.js';

type Source = Pick<Organisation, 'answers' | 'changes'>;

const given = new Map<string, Source>();

const keyOf = (organisation: Organisation, id: PolicyId) => `${organisation.id} ${id}`;

/** To be called when policies were downloaded or put into Word. */
export function noteHandedOver(organisation: Organisation, ids: readonly PolicyId[]): void {
  const { answers, changes } = organisation;
  for (const id of ids) given.set(keyOf(organisation, id), { answers, changes });
}

/** Whether one of these policies was handed over and answers or words have changed since. */
export function isOutdated(organisation: Organisation, ids: readonly PolicyId[]): boolean {
  return ids.some((id) => {
    const source = given.get(keyOf(organisation, id));
    return (
      source !== undefined &&
      (source.answers !== organisation.answers || source.changes !== organisation.changes)
    );
  });
}
