import type { Organisation } from '../state/organisation.js';

/** Whether an organisation has changed anything in a policy. */
export function hasOwnChanges({ changes }: Pick<Organisation, 'changes'>): boolean {
  return Object.entries(changes).some(
    ([policy, own]) =>
      policy !== 'customisation' && typeof own === 'object' && own !== null && Object.keys(own).length > 0,
  );
}
