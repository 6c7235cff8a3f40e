/**
 * Writing several files so that either all of them are there, whole, or none was touched.
 *
 * All bytes first go to temporary names in the same folder and onto the disk; only then are they renamed, which
 * the file system does in one step each. What stood there before is kept until the last rename has worked.
 */
import { constants } from 'node:fs';
import { access, copyFile, link, lstat, mkdir, open, realpath, rename, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { InputError, inputError, systemCode } from './input-error.js';
import type { InputProblem } from './input-error.js';

export interface OutputFile {
  /** A plain file name, no folder. */
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

/** Thrown when the writing was stopped from outside; nothing was changed. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

interface Pending {
  readonly target: string;
  readonly temporary: string;
  readonly backup: string;
}

/**
 * Writes all files or none. Makes the folder if it is missing (and takes it away again if nothing was written).
 *
 * @param signal Stops the writing between two steps; nothing is left behind. Once the renaming has begun it is
 *   finished, which takes a moment.
 * @returns The full paths, in the order given.
 * @throws InputError if a name would lead out of the folder or the folder cannot be written; `Interrupted`.
 */
export async function writeFiles(
  folder: string,
  files: readonly OutputFile[],
  signal?: AbortSignal,
): Promise<readonly string[]> {
  refuseBadNames(files);
  const stop = () => {
    if (signal?.aborted) throw new Interrupted('Stopped; nothing was written.');
  };
  stop();
  let made: string | undefined;
  const pending: Pending[] = [];
  try {
    made = await mkdir(folder, { recursive: true });
    const home = await realpath(folder);
    await access(home, constants.W_OK | constants.X_OK);
    await refuseTakenNames(home, files);
    const stamp = `${String(process.pid)}-${Math.random().toString(36).slice(2, 8)}`;
    stop();
    const writing = files.map(({ name, bytes }, index) => {
      const hidden = path.join(home, `.policywright-${stamp}-${String(index)}`);
      const file = { target: path.join(home, name), temporary: `${hidden}.tmp`, backup: `${hidden}.old` };
      pending.push(file);
      return writeThrough(file.temporary, bytes);
    });
    // All of them, also after a failure: what is still being written could not be taken away.
    const failure = (await Promise.allSettled(writing)).find((result) => result.status === 'rejected');
    if (failure) throw failure.reason;
    stop();
    await putInPlace(pending);
    await syncFolder(home);
    return pending.map(({ target }) => target);
  } catch (error) {
    await Promise.all(pending.map(({ temporary }) => remove(temporary)));
    if (made !== undefined) await removeEmpty(folder, made);
    throw asInputError(error, folder);
  }
}

function refuseBadNames(files: readonly OutputFile[]): void {
  const problems: InputProblem[] = [];
  const seen = new Set<string>();
  for (const { name } of files) {
    const leadsOut =
      name !== path.basename(name) || name !== path.win32.basename(name) || /^\.{0,2}$/.test(name);
    if (leadsOut || name.includes('\0')) {
      problems.push({
        place: name,
        message: 'would be written outside the output folder',
        mend: 'Use a plain file name without a folder.',
      });
    }
    if (seen.has(name.toLowerCase())) {
      problems.push({
        place: name,
        message: 'would be written twice',
        mend: 'Give each file a name of its own.',
      });
    }
    seen.add(name.toLowerCase());
  }
  if (problems.length > 0) throw new InputError(problems);
}

async function refuseTakenNames(home: string, files: readonly OutputFile[]): Promise<void> {
  const problems: InputProblem[] = [];
  for (const { name } of files) {
    const target = path.join(home, name);
    const facts = await lstat(target).catch(() => undefined);
    if (facts?.isDirectory()) {
      problems.push({
        place: target,
        message: 'is a folder; the file of this name cannot be written',
        mend: 'Move the folder away, or choose another folder to write to.',
      });
    }
  }
  if (problems.length > 0) throw new InputError(problems);
}

async function writeThrough(file: string, bytes: Uint8Array | string): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function putInPlace(files: readonly Pending[]): Promise<void> {
  const kept: Pending[] = [];
  const placed: Pending[] = [];
  try {
    for (const file of files) {
      if (await keepOld(file)) kept.push(file);
      await rename(file.temporary, file.target);
      placed.push(file);
    }
  } catch (error) {
    for (const file of placed.filter((candidate) => !kept.includes(candidate))) await remove(file.target);
    for (const file of kept) await rename(file.backup, file.target);
    throw error;
  }
  await Promise.all(kept.map(({ backup }) => remove(backup)));
}

/** A second name for what stands there now; a copy where the file system has no second names. */
async function keepOld({ target, backup }: Pending): Promise<boolean> {
  try {
    await link(target, backup);
    return true;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    await copyFile(target, backup);
    return true;
  }
}

async function syncFolder(home: string): Promise<void> {
  // Windows cannot sync a folder; there the rename itself is what there is.
  const handle = await open(home, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

async function remove(file: string): Promise<void> {
  await rm(file, { force: true });
}

/** Removes the folders that `mkdir` made, innermost first, as long as they are empty. */
async function removeEmpty(folder: string, outermost: string): Promise<void> {
  const last = path.resolve(outermost);
  for (let next = path.resolve(folder); next.startsWith(last); next = path.dirname(next)) {
    const removed = await rmdir(next).then(
      () => true,
      () => false,
    );
    if (!removed) return;
  }
}

function asInputError(error: unknown, folder: string): unknown {
  const elsewhere = 'Choose another folder, or change what stands there.';
  switch (systemCode(error)) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return inputError(folder, 'may not be written', elsewhere, error);
    case 'ENOTDIR':
    case 'EEXIST':
      return inputError(folder, 'is not a folder, or lies below something that is none', elsewhere, error);
    case 'ENOSPC':
    case 'EDQUOT':
      return inputError(folder, 'has no room left', 'Make room on the disk and run it again.', error);
    case 'ENAMETOOLONG':
    case 'ERR_INVALID_ARG_VALUE':
      return inputError(folder, 'is not a name a folder can have', elsewhere, error);
    default:
      return error;
  }
}
