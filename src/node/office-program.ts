/** Where LibreOffice is on this computer, and how it gets there. */
import { constants } from 'node:fs';
import { access, readdir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { inputError } from './input-error.js';

/** The variable that names the program, for a LibreOffice that stands in no usual place. */
export const officeVariable = 'POLICYWRIGHT_SOFFICE';

export interface OfficeSearch {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly platform?: NodeJS.Platform;
  /** Folders to look into after those of `PATH`; the usual ones of the platform if not given. */
  readonly folders?: readonly string[];
}

/**
 * The full path of LibreOffice: what `POLICYWRIGHT_SOFFICE` names, else from `PATH`, else from where its
 * installers put it.
 *
 * @throws InputError with the line that installs it.
 */
export async function findOffice(search: OfficeSearch = {}): Promise<string> {
  const { env = process.env, platform = process.platform } = search;
  const named = env[officeVariable];
  if (named !== undefined && named !== '') {
    if (await isProgram(named)) return path.resolve(named);
    throw inputError(
      `${officeVariable}=${named}`,
      'there is no program of this name that you may start',
      `Let it name the program soffice itself, or unset it; then it is looked for. ${installAdvice(platform)}`,
    );
  }
  const names = platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice'];
  const folders = [
    ...foldersOfPath(env, platform),
    ...(search.folders ?? (await usualFolders(env, platform))),
  ];
  for (const folder of folders) {
    for (const name of names) {
      const program = path.join(folder, name);
      if (await isProgram(program)) return program;
    }
  }
  throw inputError(
    'LibreOffice',
    'PDF is made by LibreOffice, and it is not on this computer',
    `${installAdvice(platform)} Word and browsers save the other formats as PDF, too.`,
  );
}

/** The line to type that installs it. */
export function installLine(platform: NodeJS.Platform): string {
  if (platform === 'win32') return 'winget install TheDocumentFoundation.LibreOffice';
  if (platform === 'darwin') return 'brew install --cask libreoffice';
  return 'sudo apt-get install libreoffice-writer fonts-crosextra-carlito';
}

function installAdvice(platform: NodeJS.Platform): string {
  const where = platform === 'linux' ? ' (Debian, Ubuntu; elsewhere the package of the same name)' : '';
  return `Install it: ${installLine(platform)}${where}, or from libreoffice.org.`;
}

/** Full paths only: what lies in the folder one happens to be in is not asked for. */
function foldersOfPath(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): readonly string[] {
  const text = env['PATH'] ?? (platform === 'win32' ? env['Path'] : undefined) ?? '';
  return text.split(platform === 'win32' ? ';' : ':').filter((folder) => path.isAbsolute(folder));
}

async function usualFolders(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): Promise<readonly string[]> {
  if (platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramW6432', 'ProgramFiles(x86)'].flatMap((name) => env[name] ?? []);
    return [...new Set(roots)].map((root) => path.join(root, 'LibreOffice', 'program'));
  }
  if (platform === 'darwin') {
    return ['/', homedir()].map((root) => path.join(root, 'Applications/LibreOffice.app/Contents/MacOS'));
  }
  // The builds of libreoffice.org: /opt/libreoffice24.8; the newest one first.
  const own = (await readdir('/opt').catch(() => []))
    .filter((name) => /^libreoffice\d/.test(name))
    .sort((one, other) => other.localeCompare(one, 'en', { numeric: true }))
    .map((name) => `/opt/${name}/program`);
  return ['/usr/bin', '/usr/local/bin', ...own, '/usr/lib/libreoffice/program', '/snap/bin'];
}

async function isProgram(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}
