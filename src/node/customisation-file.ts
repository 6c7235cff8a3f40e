/** Reading an organisation's own words for its policies from a file. */
import type { ReadCustomisation } from '../policy/customisation-file.js';
import type { CompiledPolicy } from '../template/compiled.js';
import { readText } from './text-file.js';

/**
 * Reads and compiles a customisation.
 *
 * @param file A YAML file of at most 1 MB in UTF-8.
 * @param policies The policies it may speak of, in the language it is written in.
 * @returns The compiled changes, and messages worth saying that are no errors.
 * @throws InputError if the file cannot be read; CustomisationError with every mistake in it, by line and column.
 */
export async function readCustomisation(
  file: string,
  policies: readonly CompiledPolicy[],
): Promise<ReadCustomisation> {
  const text = await readText(file, 'customisation');
  const { parseCustomisation } = await import('../policy/customisation-file.js');
  return parseCustomisation(text, { file, policies });
}
