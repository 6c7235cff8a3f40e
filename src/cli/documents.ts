/** From what was typed to assembled documents: shared by generate, validate, check-set and coverage. */
import type { readProfile } from '../node/profile-file.js';
import type { SetFinding } from '../policy/consistency/finding.js';
import type { SetReport } from '../policy/consistency/check-set.js';
import type { Customisation } from '../policy/customisation.js';
import type { PolicyDocument } from '../policy/document.js';
import type { SetOptions } from '../library/document-set.js';
import type { UsedDefault } from '../profile/defaults.js';
import type { Finding } from '../profile/validate.js';
import type { CompiledPolicy } from '../template/compiled.js';
import type { Problem } from './failures.js';

export type { Withheld } from '../library/document-set.js';

type ProfileFile = Awaited<ReturnType<typeof readProfile>>;

export interface AssembleChoices {
  readonly date: string;
  readonly forSharing?: boolean;
  readonly customisation?: Customisation;
  readonly contradictions?: readonly SetFinding[];
}

/** @throws InputError if the logo cannot be used. */
async function optionsFor(
  { profile, folder }: ProfileFile,
  { date, forSharing = false, customisation, contradictions }: AssembleChoices,
): Promise<SetOptions> {
  const named = profile.document?.logo;
  const logo = named && (await (await import('../node/logo.js')).readLogo(folder, named));
  return {
    date,
    audience: forSharing ? 'public' : 'inside',
    ...(customisation ? { customisation } : {}),
    ...(logo ? { logo } : {}),
    ...(contradictions ? { contradictions } : {}),
  };
}

/**
 * Assembles the documents of a profile, with its logo.
 *
 * @throws InputError if the logo cannot be used.
 */
export async function assembleAll(
  policies: readonly CompiledPolicy[],
  profileFile: ProfileFile,
  choices: AssembleChoices,
): Promise<readonly PolicyDocument[]> {
  const library = await import('../library/document-set.js');
  return library.assembleAll(policies, profileFile.profile, await optionsFor(profileFile, choices));
}

/** As `assembleAll`, and looks for contradictions between the documents. */
export async function assembleChecked(
  policies: readonly CompiledPolicy[],
  profileFile: ProfileFile,
  choices: AssembleChoices,
): Promise<{ readonly assembled: readonly PolicyDocument[]; readonly report: SetReport }> {
  const library = await import('../library/document-set.js');
  return library.assembleChecked(policies, profileFile.profile, await optionsFor(profileFile, choices));
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
