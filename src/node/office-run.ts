/** One run of LibreOffice, without a window, over Word files that lie in a temporary folder. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inputError, systemCode } from './input-error.js';
import type { InputError } from './input-error.js';
import { Interrupted } from './write-files.js';

export interface OfficeRun {
  /** Full path of LibreOffice. */
  readonly program: string;
  /** The temporary folder: the Word files lie there, and each PDF comes to lie beside its file. */
  readonly folder: string;
  /** Names of the files in it. */
  readonly files: readonly string[];
  /** Milliseconds. */
  readonly timeLimit: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The settings of the conversion. As settings of a user profile every version of LibreOffice knows them. PDF/UA is
 * not claimed: nothing here can prove it.
 */
const settings: Readonly<Record<string, Readonly<Record<string, boolean>>>> = {
  'Office.Common/Filter/PDF/Export': {
    UseTaggedPDF: true,
    ExportBookmarks: true,
    ExportNotes: false,
    ExportFormFields: false,
    // A logo stays as it is.
    UseLosslessCompression: true,
    ReduceImageResolution: false,
  },
  'Office.Common/Misc': { FirstRun: false },
};

/**
 * Converts all files in one start. LibreOffice gets a user profile of its own, so that it neither meets nor changes
 * one that is open, and the folder for its temporary files: what it leaves behind goes away with the folder.
 *
 * @returns What it said on standard error: it may end well without having made a file.
 * @throws InputError if it cannot be started, fails or takes too long; `Interrupted` when it was stopped.
 */
export async function runOffice(run: OfficeRun): Promise<string> {
  const { program, folder, files, timeLimit, signal } = run;
  const interrupted = () => new Interrupted('Stopped; nothing was written.');
  const profile = await writeProfile(folder);
  // From here to where the signal is listened to nothing else can happen.
  if (signal?.aborted) throw interrupted();
  const child = spawn(
    program,
    [
      `-env:UserInstallation=${profile}`,
      ...['--headless', '--norestore', '--nolockcheck', '--convert-to', 'pdf', '--outdir', folder],
      ...files.map((name) => path.join(folder, name)),
    ],
    {
      cwd: folder,
      env: { ...process.env, TMPDIR: folder, TMP: folder, TEMP: folder },
      stdio: ['ignore', 'ignore', 'pipe'],
      // A group of its own, to be stopped as a whole: what is started is a script that starts the program.
      detached: process.platform !== 'win32',
      windowsHide: true,
    },
  );
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said = `${said}${text}`.slice(-mostKept)));
  let reason: Error | undefined;
  const stop = (why: Error) => {
    reason ??= why;
    kill(child);
    // Nobody who got away may hold it open.
    child.stderr.destroy();
  };
  const timer = setTimeout(() => stop(tooLong(program, timeLimit)), timeLimit);
  const onAbort = () => stop(interrupted());
  signal?.addEventListener('abort', onAbort, { once: true });
  try {
    const code = await ended(child, program);
    if (reason !== undefined) throw reason;
    if (code !== 0)
      throw officeFailure(program, code === null ? 'broke down' : `ended with code ${String(code)}`, said);
    return said;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
    await removeConnection(profile);
  }
}

/** Writes the user profile into the folder; its URL. */
async function writeProfile(folder: string): Promise<string> {
  const items = Object.entries(settings).flatMap(([group, values]) =>
    Object.entries(values).map(
      ([name, value]) =>
        `<item oor:path="/org.openoffice.${group}"><prop oor:name="${name}" oor:op="fuse">` +
        `<value>${String(value)}</value></prop></item>\n`,
    ),
  );
  const profile = path.join(folder, 'profile');
  await mkdir(path.join(profile, 'user'), { recursive: true });
  await writeFile(
    path.join(profile, 'user', 'registrymodifications.xcu'),
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" ' +
      `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\n${items.join('')}</oor:items>\n`,
  );
  return pathToFileURL(profile).href;
}

function ended(child: ChildProcess, program: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('close', resolve);
    child.once('error', (error) =>
      reject(
        inputError(
          program,
          `LibreOffice could not be started (${systemCode(error)})`,
          'See whether this program starts when you open it yourself.',
          error,
        ),
      ),
    );
  });
}

/** Stops it and all that it started, at once: it holds nothing that is worth saving. */
function kill({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true });
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has just ended by itself.
  }
}

/**
 * Takes away the socket by which a second start would find the first: stopped, LibreOffice leaves it in the
 * system's folder for temporary files, whatever folder it was told, under a name made from its profile's.
 */
async function removeConnection(profile: string): Promise<void> {
  const user = process.getuid?.();
  if (user === undefined) return;
  const digest = createHash('md5').update(Buffer.from(profile, 'utf16le')).digest();
  const hash = [...digest].map((byte) => byte.toString(16)).join('');
  const name = `OSL_PIPE_${String(user)}_SingleOfficeIPC_${hash}`;
  await Promise.all(
    ['/tmp', '/var/tmp'].map((folder) => rm(path.join(folder, name), { force: true }).catch(() => undefined)),
  );
}

function tooLong(program: string, timeLimit: number): InputError {
  return inputError(
    program,
    `LibreOffice did not finish within ${String(timeLimit / 1000)} seconds and was stopped`,
    'Try again when the computer is less busy, make fewer documents at a time, or see whether LibreOffice itself still starts.',
  );
}

/** How many characters of what LibreOffice says are kept, and how many of them told on. */
const mostKept = 4_000;
const mostTold = 400;

/** A failure with LibreOffice's own last words, but not those about Java, which it does without. */
export function officeFailure(program: string, what: string, said: string): InputError {
  const words = said
    .split('\n')
    .filter((line) => line.trim() !== '' && !/\bjava/i.test(line))
    .join(' ')
    .trim()
    .slice(-mostTold);
  const snap = program.startsWith('/snap/')
    ? ' One from the snap store may not read the folder for temporary files: set TMPDIR to a folder in your home.'
    : '';
  return inputError(
    program,
    `LibreOffice ${what}${words === '' ? '' : `. It said: ${words}`}`,
    `Try once more; if it fails again, see whether this is LibreOffice 7 or newer and whether it opens the Word file.${snap}`,
  );
}
