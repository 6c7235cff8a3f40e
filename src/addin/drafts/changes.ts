/** An organisation's own words, from the form in which they are kept to what `assemble` takes. */
import type { Customisation } from '../../policy/customisation.js';
import type { CustomisationIssue } from '../../policy/customisation-error.js';
import type { CompiledPolicy } from '../../template/compiled.js';
import type { Data } from '../state/organisation.js';

export interface ReadChanges {
  readonly customisation?: Customisation;
  /** What is wrong, each with its place and mend; then nothing of the changes is used. */
  readonly issues: readonly CustomisationIssue[];
}

/** Whether there is anything but the head of the file. */
export function hasChanges(changes: Data): boolean {
  return Object.keys(changes).some((key) => key !== 'customisation');
}

/** The reader of the template language is loaded only where somebody wrote words of their own. */
export async function readChanges(changes: Data, policies: readonly CompiledPolicy[]): Promise<ReadChanges> {
  if (!hasChanges(changes)) return { issues: [] };
  const [{ parseCustomisation }, { CustomisationError }] = await Promise.all([
    import('../../policy/customisation-file.js'),
    import('../../policy/customisation-error.js'),
  ]);
  try {
    // JSON is YAML; values are quoted there, so nothing that was typed means anything to the reader of the file.
    const text = JSON.stringify({ customisation: 1, ...changes }, null, 1);
    return { customisation: parseCustomisation(text, { file: '', policies }).customisation, issues: [] };
  } catch (error) {
    if (error instanceof CustomisationError) return { issues: error.issues };
    throw error;
  }
}
