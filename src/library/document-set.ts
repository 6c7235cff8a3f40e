/** All documents of one organisation, assembled together and looked at for contradictions. */
import { assemble } from '../policy/assemble.js';
import type { AssembleOptions } from '../policy/assemble.js';
import { checkSet } from '../policy/consistency/check-set.js';
import type { SetReport } from '../policy/consistency/check-set.js';
import type { OpenPoint, PolicyDocument } from '../policy/document.js';
import { decidedIds } from '../policy/policy-set.js';
import type { PolicySet } from '../policy/policy-set.js';
import { packId } from '../policy/shared-points.js';
import { flatFacts } from '../profile/facts.js';
import type { Profile } from '../profile/schema.js';
import type { CompiledPolicy } from '../template/compiled.js';
import { evaluateCondition } from '../template/condition.js';
import { availableLanguages, availablePolicies, loadPolicy } from './index.js';

export type SetOptions = Omit<AssembleOptions, 'set'>;

/** Assembles documents of a profile; the adoption pack, if it is among them, is worked out from what is decided on. */
export async function assembleAll(
  policies: readonly CompiledPolicy[],
  profile: Profile,
  options: SetOptions,
): Promise<readonly PolicyDocument[]> {
  const documents = new Map(
    policies
      .filter(({ id }) => id !== packId)
      .map((policy) => [policy.id, assemble(policy, profile, options)] as const),
  );
  const pack = policies.find(({ id }) => id === packId);
  if (!pack) return [...documents.values()];
  const set = await setFor(
    pack,
    policies,
    (policy) => documents.get(policy.id) ?? assemble(policy, profile, options),
  );
  return [...documents.values(), assemble(pack, profile, { ...options, set })];
}

/** What the adoption pack is computed from: everything that is decided on, whether or not it was asked for. */
export async function setFor(
  pack: CompiledPolicy,
  loaded: readonly CompiledPolicy[],
  documentOf: (policy: CompiledPolicy) => PolicyDocument,
): Promise<PolicySet> {
  const policies = await decidedPolicies(pack.language, loaded);
  return { policies, documents: policies.map(documentOf) };
}

/** What an organisation decides on, in a language; loaded where it is not among `loaded`. */
async function decidedPolicies(
  language: string,
  loaded: readonly CompiledPolicy[],
): Promise<readonly CompiledPolicy[]> {
  const ids = availablePolicies().filter(
    (id) => decidedIds.includes(id) && availableLanguages(id).includes(language),
  );
  return Promise.all(ids.map((id) => loaded.find((policy) => policy.id === id) ?? loadPolicy(id, language)));
}

/**
 * Assembles the documents and looks for contradictions between them. A set that contradicts itself is made all the
 * same, so that nothing is lost, but as a draft that tells what is to settle.
 */
export async function assembleChecked(
  policies: readonly CompiledPolicy[],
  profile: Profile,
  options: Omit<SetOptions, 'contradictions'>,
): Promise<{ readonly assembled: readonly PolicyDocument[]; readonly report: SetReport }> {
  // The pack tells of all documents, so all of them are looked at, whichever are written.
  const pack = policies.find(({ id }) => id === packId);
  const all = pack
    ? [...new Set([...(await decidedPolicies(pack.language, policies)), ...policies])]
    : policies;
  const first = await assembleAll(all, profile, options);
  const report = checkSet(first, profile, { date: options.date, policies: all });
  const contradictions = report.findings.filter(({ severity }) => severity === 'error');
  const checked =
    contradictions.length === 0 ? first : await assembleAll(all, profile, { ...options, contradictions });
  const asked = new Set(policies.map(({ id }) => id));
  return { assembled: checked.filter(({ policy }) => asked.has(policy.id)), report };
}

/** A document that was not made, and why it may come later. */
export interface Withheld {
  readonly policy: string;
  readonly title: string;
  /** One sentence. */
  readonly why: string;
}

/**
 * Parts the documents that may be written from those that may not yet. One that has no place in this organisation
 * at all, such as a page for children where there are none, is in neither list.
 */
export function partWithheld(
  documents: readonly PolicyDocument[],
  policies: readonly CompiledPolicy[],
  profile: Profile,
): {
  readonly made: readonly PolicyDocument[];
  readonly waiting: readonly PolicyDocument[];
  readonly withheld: readonly Withheld[];
} {
  const facts = { ...flatFacts(profile), is_ready: true, has_set: true };
  const belongs = (id: string): boolean => {
    const when = policies.find((policy) => policy.id === id)?.when;
    return when === undefined || evaluateCondition(when.test, facts);
  };
  const made = documents.filter((document) => document.withheld !== true);
  const waiting = documents.filter(({ withheld, policy }) => withheld === true && belongs(policy.id));
  return { made, waiting, withheld: waiting.map((document) => withheldOf(document)) };
}

function withheldOf({ policy, openPoints }: PolicyDocument): Withheld {
  const isDoor = ({ id, class: kind }: OpenPoint) =>
    kind === 'blocks' && (id.startsWith('roles.') || id.startsWith('agreement.'));
  const why = openPoints.some(isDoor)
    ? 'not made while somebody to tell is missing or has not agreed.'
    : 'not made while a point is open that blocks adoption.';
  return { policy: policy.id, title: policy.shortTitle, why: `${policy.shortTitle}: ${why}` };
}
