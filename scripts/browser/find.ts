/** Where a Chromium is on this computer, and how it gets there. */
import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';

/** The variable that names the program, for a browser that stands in no usual place. */
export const browserVariable = 'POLICYWRIGHT_BROWSER';

export interface BrowserSearch {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly platform?: NodeJS.Platform;
  /** Full paths to try after those of `PATH`; the usual ones of the platform if not given. */
  readonly files?: readonly string[];
}

/**
 * The full path of Chromium or Chrome: what `POLICYWRIGHT_BROWSER` names, else from `PATH`, else from where its
 * installers put it.
 *
 * @throws Error with the line that installs it.
 */
export async function findBrowser(search: BrowserSearch = {}): Promise<string> {
  const { env = process.env, platform = process.platform } = search;
  const named = env[browserVariable];
  if (named !== undefined && named !== '') {
    if (await isProgram(named)) return path.resolve(named);
    throw new Error(
      `${browserVariable}=${named}: there is no program of this name that you may start. Let it name the browser itself, or unset it; then it is looked for. ${installAdvice(platform)}`,
    );
  }
  for (const file of [...onPath(env, platform), ...(search.files ?? usualFiles(env, platform))])
    if (await isProgram(file)) return file;
  throw new Error(`Chromium is not on this computer. ${installAdvice(platform)}`);
}

/** The line to type that installs it. */
export function installLine(platform: NodeJS.Platform): string {
  if (platform === 'win32') return 'winget install Google.Chrome';
  if (platform === 'darwin') return 'brew install --cask google-chrome';
  return 'sudo apt-get install chromium';
}

const installAdvice = (platform: NodeJS.Platform): string => `Install it: ${installLine(platform)}`;

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Full paths only: what lies in the folder one happens to be in is not asked for. */
function onPath(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): readonly string[] {
  if (platform === 'win32') return [];
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => path.isAbsolute(folder));
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function usualFiles(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): readonly string[] {
  if (platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
    const programs = [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    return programs.flatMap((program) => roots.map((root) => path.join(root, program)));
  }
  if (platform === 'darwin') {
    const programs = [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
    return programs.flatMap((program) =>
      ['/', homedir()].map((root) => path.join(root, 'Applications', program)),
    );
  }
  return [
    '/usr/bin/chromium',
    '/usr/lib/chromium/chromium',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ];
}

async function isProgram(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}
