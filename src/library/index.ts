/** The packaged policy library: compiled at build time, loaded only when asked for. */
import { loaders } from '../generated/library.js';
import type { CompiledPolicy } from '../template/compiled.js';

/** Ids of the documents in the packaged library, such as `code-of-conduct`; forms, poster and page for children stand beside the policies. */
export function availablePolicies(): readonly string[] {
  return Object.keys(loaders);
}

/** Languages of one document of the library. */
export function availableLanguages(id: string): readonly string[] {
  return Object.keys(loaders[id] ?? {});
}

/**
 * Loads one compiled policy.
 *
 * @throws RangeError naming what there is, where the id or the language is unknown.
 */
export async function loadPolicy(id: string, language = 'en'): Promise<CompiledPolicy> {
  if (!Object.hasOwn(loaders, id)) {
    throw new RangeError(`There is no policy "${id}". There are: ${availablePolicies().join(', ')}.`);
  }
  const load = loaders[id]?.[language];
  if (!load) {
    throw new RangeError(
      `"${id}" is not there in "${language}". It is there in: ${availableLanguages(id).join(', ')}.`,
    );
  }
  return (await load()).default;
}
