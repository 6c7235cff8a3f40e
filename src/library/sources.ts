/** The library's own words in the template language, loaded only by who wants to write other ones. */
import { sources } from '../generated/sources.js';
import type { ClauseSources } from '../template/clause-sources.js';

/**
 * @returns by id of the clause.
 * @throws RangeError where the id or the language is unknown.
 */
export async function loadSources(
  id: string,
  language = 'en',
): Promise<Readonly<Record<string, ClauseSources>>> {
  const load = Object.hasOwn(sources, id) ? sources[id]?.[language] : undefined;
  if (!load) throw new RangeError(`There are no words of "${id}" in "${language}".`);
  return (await load()).default;
}
