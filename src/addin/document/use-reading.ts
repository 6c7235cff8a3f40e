/** The open document as it was read last, and what an update would do to it. */
import { useCallback, useEffect, useState } from 'react';
import type { PolicyDocument } from '../../policy/document.js';
import type { PolicyFile } from '../../word/reader/policy-file.js';
import type { UpdatePlan } from '../../word/update/update-plan.js';
import type { Profile } from '../../profile/schema.js';
import { usableProfile } from '../../profile/typed-answers.js';
import { readChanges } from '../drafts/changes.js';
import { theEngine, today } from '../drafts/use-draft.js';
import type { Organisation } from '../state/organisation.js';
import { policyIds } from '../../profile/schema.js';
import type { WordPort } from '../word/port.js';

export interface Comparison {
  readonly document: PolicyDocument;
  readonly plan: UpdatePlan;
  readonly profile: Profile;
}

export interface Reading {
  readonly phase: 'reading' | 'none' | 'nothing' | 'stranger' | 'ours' | 'failed';
  readonly file?: PolicyFile;
  /** `undefined` without an organisation, or while it is worked out. */
  readonly comparison?: Comparison;
  readonly error?: unknown;
}

/**
 * What the answers make of the document. With the day on which the file was made nothing moves by itself; only if
 * something has changed is it made anew as of today.
 */
async function compare(file: PolicyFile, organisation: Organisation): Promise<Comparison | undefined> {
  const { policyId } = file;
  if (policyId === undefined) return undefined;
  const [engine, { planUpdate }] = await Promise.all([theEngine(), import('../../word/update/plan.js')]);
  const { profile } = usableProfile(organisation.answers);
  await engine.load(policyIds);
  const policies = policyIds.flatMap((id) => engine.policy(id) ?? []);
  const { customisation } = await readChanges(organisation.changes, policies);
  const make = async (date: string): Promise<Comparison | undefined> => {
    const options = { date, ...(customisation ? { customisation } : {}) };
    const document = await engine.final(policyId, profile, options);
    return document && { document, plan: planUpdate(file, document), profile };
  };
  const then = file.date === undefined ? undefined : await make(file.date);
  return then?.plan.upToDate === true ? then : make(today());
}

async function readDocument(port: WordPort, organisation: Organisation | undefined): Promise<Reading> {
  const contents = await port.contents();
  if (contents === 'none') return { phase: 'none' };
  if (contents === 'nothing') return { phase: 'nothing' };
  const file = await port.read();
  if (!file?.recognised) return { phase: 'stranger' };
  const comparison = organisation && (await compare(file, organisation));
  return { phase: 'ours', file, ...(comparison ? { comparison } : {}) };
}

/** Reads when the tab opens, when the answers change, and when asked to. */
export function useReading(port: WordPort | undefined, organisation: Organisation | undefined) {
  const [reading, setReading] = useState<Reading>({ phase: 'reading' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (!port) return;
    let isWanted = true;
    readDocument(port, organisation)
      .catch((error: unknown): Reading => ({ phase: 'failed', error }))
      .then((now) => isWanted && setReading(now));
    return () => {
      isWanted = false;
    };
  }, [port, organisation, round]);
  const readAgain = useCallback(() => setRound((count) => count + 1), []);
  return { reading, readAgain };
}
