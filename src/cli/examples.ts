/** The filled example profiles that come with the package. */
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { OutputFile } from '../node/write-files.js';

/** Beside `dist` in the package, and beside `src` where the program runs from its source. */
const folder = new URL('../../examples/', import.meta.url);

/** Names of the examples, in alphabetical order; empty where the package came without them. */
export async function exampleNames(): Promise<readonly string[]> {
  const files = await readdir(fileURLToPath(folder)).catch((): string[] => []);
  return files
    .filter((file) => file.endsWith('.yaml') && !file.includes('.customisation'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .sort();
}

export interface Example {
  readonly text: string;
  readonly data: unknown;
  /** The picture beside it that it names as its logo. */
  readonly logo: OutputFile | undefined;
}

/** An example that `exampleNames` lists, with its logo. */
export async function exampleFiles(name: string): Promise<Example> {
  const { readProfileText } = await import('../profile/read.js');
  const { valueAt } = await import('../profile/paths.js');
  const text = await readFile(new URL(`${name}.yaml`, folder), 'utf8');
  const data = readProfileText(text, 'yaml');
  const file = typeof data === 'object' && data !== null ? valueAt(data, 'document.logo.file') : undefined;
  if (typeof file !== 'string') return { text, data, logo: undefined };
  return { text, data, logo: { name: file, bytes: await readFile(new URL(file, folder)) } };
}
