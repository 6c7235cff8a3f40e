/** From what was typed to assembled documents: shared by generate, validate, check-set and coverage. */
import type { readProfile } from '../node/profile-file.js';
import type { AssembleOptions } from '../policy/assemble.js';
import type { SetReport } from '../policy/consistency/check-set.js';
import type { SetFinding } from '../policy/consistency/finding.js';
import type { Customisation } from '../policy/customisation.js';
import type { OpenPoint, PolicyDocument } from '../policy/document.js';
import type { PolicySet } from '../policy/policy-set.js';
import { packId } from '../policy/shared-points.js';
import type { UsedDefault } from '../profile/defaults.js';
import { flatFacts } from '../profile/facts.js';
import type { Profile } from '../profile/schema.js';
import type { Finding } from '../profile/validate.js';
import type { CompiledPolicy } from '../template/compiled.js';
import { evaluateCondition } from '../template/condition.js';
import type { Problem } from './failures.js';

type ProfileFile = Awaited<ReturnType<typeof readProfile>>;

export interface AssembleChoices {
  readonly date: string;
  readonly forSharing?: boolean;
  readonly customisation?: Customisation;
  readonly contradictions?: readonly SetFinding[];
}

/**
 * Assembles the documents of a profile, with its logo.
 *
 * @throws InputError if the logo cannot be used.
 */
export async function assembleAll(
  policies: readonly CompiledPolicy[],
  { profile, folder }: ProfileFile,
  { date, forSharing = false, customisation, contradictions }: AssembleChoices,
): Promise<readonly PolicyDocument[]> {
  const { assemble } = await import('../policy/assemble.js');
  const named = profile.document?.logo;
  const logo = named && (await (await import('../node/logo.js')).readLogo(folder, named));
  const options: AssembleOptions = {
    date,
    audience: forSharing ? 'public' : 'inside',
    ...(customisation ? { customisation } : {}),
    ...(logo ? { logo } : {}),
    ...(contradictions ? { contradictions } : {}),
  };
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

/** What an organisation decides on, in a language. */
async function decidedPolicies(
  language: string,
  loaded: readonly CompiledPolicy[],
): Promise<readonly CompiledPolicy[]> {
  const { availableLanguages, availablePolicies, loadPolicy } = await import('../library/index.js');
  const { decidedIds } = await import('../policy/policy-set.js');
  const ids = availablePolicies().filter(
    (id) => decidedIds.includes(id) && availableLanguages(id).includes(language),
  );
  return Promise.all(ids.map((id) => loaded.find((policy) => policy.id === id) ?? loadPolicy(id, language)));
}

/**
 * Assembles the documents and looks for contradictions between them. A set that contradicts itself is written all the
 * same, so that nothing is lost, but as a draft that tells what is to settle.
 */
export async function assembleChecked(
  policies: readonly CompiledPolicy[],
  profileFile: ProfileFile,
  choices: AssembleChoices,
): Promise<{ readonly assembled: readonly PolicyDocument[]; readonly report: SetReport }> {
  // The pack tells of all documents, so all of them are looked at, whichever are written.
  const pack = policies.find(({ id }) => id === packId);
  const all = pack
    ? [...new Set([...(await decidedPolicies(pack.language, policies)), ...policies])]
    : policies;
  const first = await assembleAll(all, profileFile, choices);
  const { checkSet } = await import('../policy/consistency/check-set.js');
  const report = checkSet(first, profileFile.profile, { date: choices.date, policies: all });
  const contradictions = report.findings.filter(({ severity }) => severity === 'error');
  const checked =
    contradictions.length === 0 ? first : await assembleAll(all, profileFile, { ...choices, contradictions });
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

/** What contradicts itself in a profile, parted by weight. */
export function partFindings(findings: readonly Finding[], file: string) {
  const as = (finding: Finding): Problem => ({
    place: [file, finding.paths.join(', ')].filter((part) => part !== '').join(': '),
    message: finding.message,
    mend: finding.mend,
  });
  return {
    errors: findings.filter(({ severity }) => severity === 'error').map(as),
    warnings: findings.filter(({ severity }) => severity === 'warning').map(as),
  };
}

/**
 * The defaults that these documents print: a default that no document shows is nobody's concern yet. A field's
 * key is the path of its value; what belongs to one policy (`policies.<id>.version`) is printed as `policy.version`.
 */
export function printedDefaults(
  defaults: readonly UsedDefault[],
  documents: readonly PolicyDocument[],
): readonly UsedDefault[] {
  const printed = new Set<string>();
  for (const { policy, fields } of documents) {
    for (const key of Object.keys(fields)) {
      const path = key.split('|')[0] ?? key;
      printed.add(path.startsWith('policy.') ? path.replace('policy.', `policies.${policy.id}.`) : path);
    }
  }
  return defaults.filter(({ path }) => printed.has(path));
}
