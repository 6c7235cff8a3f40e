/** What several commands read from the command line and from files. */
import path from 'node:path';
import { availableLanguages, availablePolicies, loadPolicy } from '../library/index.js';
import type { ReadCustomisation } from '../policy/customisation-file.js';
import type { CompiledPolicy } from '../template/compiled.js';
import type { Arguments } from './arguments.js';
import type { Option } from './grammar.js';
import type { Io } from './io.js';
import { didYouMean } from './suggestion.js';

export const languageOption: Option = {
  value: 'en',
  help: 'Language of the policies, as policywright list shows them. Default: en.',
};

export const dateOption: Option = {
  value: 'YYYY-MM-DD',
  help: 'Day of the document: the same inputs and the same day give the same files. Default: today.',
};

export const policyOption: Option = {
  value: 'ID,ID|all',
  help: 'Which policies, by id, separated by commas. Default: all that this version has, with the blank forms, the poster, the page for children and the adoption pack.',
};

/** Titles of the five policies and of the documents beside them, for lists and messages; the library itself holds the words of each. */
export const policyTitles: Readonly<Record<string, string>> = {
  'code-of-conduct': 'Code of Conduct',
  'child-protection': 'Child protection',
  'sexual-harassment': 'Sexual harassment, exploitation and abuse',
  'womens-leadership': "Women's leadership",
  'parental-leave': 'Parental and family leave',
  breaks: 'Breaks and return for volunteers',
  forms: 'Blank forms',
  poster: 'Poster to hang up',
  'child-page': 'Page for children',
  'adoption-pack': 'Adoption pack: paper for the decision, signatures, calendar',
};

/** Says so, with what there is, where a document is not in this version's library. */
export function refuseUnknownPolicy(id: string, given: Arguments, option = ''): boolean {
  const available = availablePolicies();
  if (available.includes(id)) return false;
  given.refuse(
    `${option}${id}: there is no such policy. There is: ${available.join(', ')}.${didYouMean(id, available)}`,
  );
  return true;
}

/** The documents that `--policy` names; without it, or with `all`, everything the library holds. */
export function chosenPolicies(given: Arguments): readonly string[] {
  const words = given.words('policy');
  if (words.length === 0 || words.includes('all')) return availablePolicies();
  return words.filter((id) => !refuseUnknownPolicy(id, given, '--policy '));
}

/** The language of `--lang`, in which every chosen document must be there. */
export function chosenLanguage(given: Arguments, policies: readonly string[]): string {
  const language = given.text('lang') ?? 'en';
  for (const id of policies) {
    const there = availableLanguages(id);
    if (!there.includes(language)) {
      given.refuse(`--lang ${language}: ${id} is there in ${there.join(', ')}, not in ${language}.`);
    }
  }
  return language;
}

export async function loadPolicies(
  ids: readonly string[],
  language: string,
): Promise<readonly CompiledPolicy[]> {
  return Promise.all(ids.map((id) => loadPolicy(id, language)));
}

/**
 * Reads a customisation. It may speak of every policy of the library, whichever are made this time.
 *
 * @throws InputError, CustomisationError with everything that is wrong in it.
 */
export async function readOwnWords(file: string, language: string): Promise<ReadCustomisation> {
  const ids = availablePolicies().filter((id) => availableLanguages(id).includes(language));
  const { readCustomisation } = await import('../node/customisation-file.js');
  return readCustomisation(file, await loadPolicies(ids, language));
}

/** The path as the file system needs it; what was typed stays what messages show. */
export function fullPath(file: string, io: Io): string {
  return path.resolve(io.cwd, file);
}
