/** LibreOffice for the tests: found, else installed where that may be done without asking, else asked for. */

/** What the computer can do; tests stand in for it. */
export interface Computer {
  /** The full path of LibreOffice; rejects with the line that installs it. */
  find(): Promise<string>;
  /** May packages be installed here, with apt and without a password? */
  mayInstall(): boolean;
  /** Runs a program and gives its exit code. */
  run(program: string, args: readonly string[]): number;
  say(text: string): void;
}

/** Writer, and the fonts of the Word files: Carlito for Calibri, Liberation for Arial. */
export const packages = ['libreoffice-writer', 'fonts-crosextra-carlito', 'fonts-liberation'] as const;
const install = ['install', '-y', '--no-install-recommends', ...packages];

/** @returns Whether LibreOffice is there now. */
export async function ensureOffice(computer: Computer): Promise<boolean> {
  let missing = await reasonMissing(computer);
  if (missing !== undefined && computer.mayInstall()) {
    computer.say('LibreOffice is missing; it is being installed. This takes some minutes.');
    const isInstalled = computer.run('apt-get', ['update']) === 0 && computer.run('apt-get', install) === 0;
    if (isInstalled) missing = await reasonMissing(computer);
    else computer.say('LibreOffice could not be installed.');
  }
  if (missing !== undefined) computer.say(`The tests make PDF. ${missing}`);
  return missing === undefined;
}

/** Why it is missing, with the line that installs it; `undefined` where it is there. */
async function reasonMissing({ find, say }: Computer): Promise<string | undefined> {
  try {
    say(`PDF is tested with ${await find()}.`);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
