/** All five policies at once, for the list. */
import { useDeferredValue, useMemo } from 'react';
import { policyIds } from '../../profile/schema.js';
import type { PolicyId } from '../../profile/schema.js';
import { useOrganisation } from '../context.js';
import { usableProfile } from '../../profile/typed-answers.js';
import type { DraftOptions } from '../drafts/engine.js';
import { today, useChanges, useEngine } from '../drafts/use-draft.js';
import { standingOf } from './standing.js';
import type { Standing } from './standing.js';

const nothing = {};

/** What a document is made from; `undefined` while something of it is being loaded. */
export function useMaterial(ids: readonly string[]) {
  const organisation = useOrganisation();
  const engine = useEngine(ids);
  const { customisation, isCurrent } = useChanges(engine, organisation?.changes ?? nothing);
  const answers = useDeferredValue(organisation?.answers);
  return useMemo(() => {
    if (!engine || !answers || !isCurrent) return undefined;
    const options: DraftOptions = { date: today(), ...(customisation ? { customisation } : {}) };
    return { engine, profile: usableProfile(answers).profile, options };
  }, [engine, answers, customisation, isCurrent]);
}

export type Material = NonNullable<ReturnType<typeof useMaterial>>;

/** How far each policy is; `undefined` until the policies are loaded. */
export function useStandings(): Readonly<Record<PolicyId, Standing>> | undefined {
  const organisation = useOrganisation();
  const material = useMaterial(policyIds);
  return useMemo(() => {
    if (!material || !organisation) return undefined;
    const { engine, profile, options } = material;
    return Object.fromEntries(
      policyIds.map((id) => {
        try {
          const document = engine.draft(id, profile, options);
          return [id, standingOf(id, organisation, { document, profile, failed: false })];
        } catch {
          return [id, standingOf(id, organisation, { document: undefined, profile, failed: true })];
        }
      }),
    ) as Record<PolicyId, Standing>;
  }, [material, organisation]);
}
