/** Reading an organisation's profile from a file. */
import path from 'node:path';
import type { Profile } from '../profile/schema.js';
import { InputError, inputError } from './input-error.js';
import { readText } from './text-file.js';

export interface ProfileFile {
  readonly profile: Profile;
  /** Absolute path of the folder that holds it; the logo lies there. */
  readonly folder: string;
}

/**
 * Reads and checks a profile.
 *
 * @param file A `.yaml`, `.yml` or `.json` file of at most 1 MB in UTF-8.
 * @throws InputError with every problem: the file cannot be read, is not YAML or JSON, or is not a profile. Each
 *   place names the file, the line where it is known, and the path inside the profile.
 */
export async function readProfile(file: string): Promise<ProfileFile> {
  const { data, text } = await readProfileData(file);
  const { parseProfile } = await import('../profile/parse.js');
  return {
    profile: await inFile(file, text, () => parseProfile(data)),
    folder: path.dirname(path.resolve(file)),
  };
}

/**
 * Reads the text of a profile and its data, which may be incomplete.
 *
 * @throws InputError if the file cannot be read or is not YAML or JSON.
 */
export async function readProfileData(
  file: string,
): Promise<{ readonly data: unknown; readonly text: string }> {
  const kind = profileKind(file);
  const text = await readText(file, 'profile');
  const { readProfileText } = await import('../profile/read.js');
  return { data: await inFile(file, text, () => readProfileText(text, kind)), text };
}

/** What `read` returns; its ProfileError becomes an InputError that says where in the file each problem is. */
export async function inFile<Value>(file: string, text: string, read: () => Value): Promise<Value> {
  const { ProfileError } = await import('../profile/profile-error.js');
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ProfileError)) throw error;
    const { placesOf } = await import('./profile-place.js');
    const lineOf = placesOf(text);
    throw new InputError(
      error.problems.map((problem) => {
        const { line = lineOf(problem.path), column, item } = problem;
        const where = [file, line, column].filter((part) => part !== undefined).join(':');
        const what = [problem.path, item === undefined ? '' : `(${item})`]
          .filter((part) => part !== '')
          .join(' ');
        const guess = problem.didYouMean === undefined ? '' : `Did you mean ${problem.didYouMean}? `;
        return {
          place: what === '' ? where : `${where}: ${what}`,
          message: problem.message,
          mend: problem.mend.includes(guess.trim()) ? problem.mend : `${guess}${problem.mend}`,
        };
      }),
      { cause: error },
    );
  }
}

/** @throws InputError if the name ends in anything but `.yaml`, `.yml` or `.json`. */
export function profileKind(file: string): 'yaml' | 'json' {
  const extension = path.extname(file).toLowerCase();
  if (extension === '.json') return 'json';
  if (extension === '.yaml' || extension === '.yml') return 'yaml';
  throw inputError(
    file,
    'is neither YAML nor JSON by its name',
    'A profile ends in .yaml, .yml or .json; policywright init writes one.',
  );
}
