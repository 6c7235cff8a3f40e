/** The draft of a policy for the views: loaded when first wanted, and made anew whenever an answer changes. */
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Customisation } from '../../policy/customisation.js';
import type { CustomisationIssue } from '../../policy/customisation-error.js';
import { policyIds } from '../../profile/schema.js';
import type { PolicyDocument } from '../../policy/document.js';
import type { ProfileProblem } from '../../profile/profile-error.js';
import type { PolicyId, Profile } from '../../profile/schema.js';
import type { CompiledPolicy } from '../../template/compiled.js';
import { useOrganisation } from '../context.js';
import type { Data } from '../state/organisation.js';
import { usableProfile } from '../../profile/typed-answers.js';
import { hasChanges, readChanges } from './changes.js';
import type { Engine } from './engine.js';

export interface Draft {
  readonly engine: Engine;
  readonly profile: Profile;
  readonly policy: CompiledPolicy;
  /** `undefined`: it has no place in this organisation. */
  readonly document: PolicyDocument | undefined;
  readonly customisation?: Customisation;
  readonly date: string;
  /** What is wrong in the answers and was left out. */
  readonly problems: readonly ProfileProblem[];
  /** What is wrong in the organisation's own words, which were left out. */
  readonly issues: readonly CustomisationIssue[];
  /** The words of the error where nothing could be made, such as a wording that does not fit the answers. */
  readonly failure?: string;
}

let engine: Promise<Engine> | undefined;

/** The one engine of the page. A failed load is tried again next time. */
export function theEngine(): Promise<Engine> {
  engine ??= import('./engine.js')
    .then(({ Engine }) => new Engine())
    .catch((error: unknown) => {
      engine = undefined;
      throw error;
    });
  return engine;
}

export const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
};

/** The engine with policies loaded; throws into the nearest `Failure` where they cannot be. */
export function useEngine(ids: readonly string[]): Engine | undefined {
  const [ready, setReady] = useState<{ readonly engine: Engine; readonly ids: string }>();
  const [failure, setFailure] = useState<Error>();
  const wanted = ids.join(' ');
  useEffect(() => {
    let isWanted = true;
    theEngine()
      .then(async (found) => {
        await found.load(wanted === '' ? [] : wanted.split(' '));
        if (isWanted) setReady({ engine: found, ids: wanted });
      })
      .catch(
        (error: unknown) => isWanted && setFailure(error instanceof Error ? error : new Error(String(error))),
      );
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  if (failure) throw failure;
  return ready?.ids === wanted ? ready.engine : undefined;
}

/** Always the same object: a new one would have the draft made anew. */
const unchanged: { readonly isCurrent: boolean; readonly issues: readonly CustomisationIssue[] } = {
  isCurrent: true,
  issues: [],
};

/** An organisation's own words, compiled; the last good ones stay while newer ones are read. */
export function useChanges(
  found: Engine | undefined,
  changes: Data,
): {
  readonly isCurrent: boolean;
  readonly customisation?: Customisation | undefined;
  readonly issues: readonly CustomisationIssue[];
} {
  const [read, setRead] = useState<{
    readonly changes: Data;
    readonly customisation?: Customisation;
    readonly issues: readonly CustomisationIssue[];
  }>();
  useEffect(() => {
    if (!found || !hasChanges(changes)) return;
    let isWanted = true;
    void found
      .load(policyIds)
      .then(() =>
        readChanges(
          changes,
          policyIds.flatMap((id) => found.policy(id) ?? []),
        ),
      )
      .then((now) => isWanted && setRead({ changes, ...now }));
    return () => {
      isWanted = false;
    };
  }, [found, changes]);
  if (!hasChanges(changes)) return unchanged;
  return {
    isCurrent: read?.changes === changes,
    issues: read?.issues ?? unchanged.issues,
    customisation: read?.customisation,
  };
}

/** `undefined` while the core and the policy are being loaded, or without an organisation. */
export function useDraft(id: PolicyId): Draft | undefined {
  const organisation = useOrganisation();
  const found = useEngine([id]);
  const { issues, customisation } = useChanges(found, organisation?.changes ?? {});
  // What is typed shows at once; the draft follows.
  const answers = useDeferredValue(organisation?.answers);
  return useMemo(() => {
    const policy = found?.policy(id);
    if (!found || !policy || !answers) return undefined;
    const { profile, problems } = usableProfile(answers);
    const date = today();
    const base = {
      engine: found,
      profile,
      policy,
      date,
      problems,
      issues,
      ...(customisation ? { customisation } : {}),
    };
    try {
      return {
        ...base,
        document: found.draft(id, profile, { date, ...(customisation ? { customisation } : {}) }),
      };
    } catch (error) {
      return {
        ...base,
        document: undefined,
        failure: found.failureWords(error),
      };
    }
  }, [found, id, answers, issues, customisation]);
}
