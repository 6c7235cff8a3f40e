/** Chromium for the tests of the task pane: found, else installed where that may be done without asking, else asked for. */

/** What the computer can do; tests stand in for it. */
export interface Computer {
  /** The full path of the browser; rejects with the line that installs it. */
  find(): Promise<string>;
  /** May packages be installed here, with apt and without a password? */
  mayInstall(): boolean;
  /** Runs a program and gives its exit code. */
  run(program: string, args: readonly string[]): number;
  say(text: string): void;
}

const install = ['install', '-y', '--no-install-recommends', 'chromium'];

/** @returns Whether a browser is there now. */
export async function ensureBrowser(computer: Computer): Promise<boolean> {
  let missing = await reasonMissing(computer);
  if (missing !== undefined && computer.mayInstall()) {
    computer.say('Chromium is missing; it is being installed. This takes a minute or two.');
    const isInstalled = computer.run('apt-get', ['update']) === 0 && computer.run('apt-get', install) === 0;
    if (isInstalled) missing = await reasonMissing(computer);
    else computer.say('Chromium could not be installed.');
  }
  if (missing !== undefined) computer.say(`The tests open the task pane in a browser. ${missing}`);
  return missing === undefined;
}

/** Why it is missing, with the line that installs it; `undefined` where it is there. */
async function reasonMissing({ find, say }: Computer): Promise<string | undefined> {
  try {
    say(`The task pane is tested with ${await find()}.`);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
