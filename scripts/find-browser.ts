/**
 * Sees to it that a Chromium is there before the tests run: no test of the task pane is ever skipped.
 * Run with `npx tsx scripts/find-browser.ts`; exits with 1 and the line to type where it is missing.
 */
import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './browser/ensure.js';
import { browserVariable, findBrowser } from './browser/find.js';

const isThere = await ensureBrowser({
  find: () => findBrowser(),
  // A variable that names the wrong program is not mended by one more program.
  mayInstall: () =>
    process.env[browserVariable] === undefined &&
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0,
  run: (program, args) =>
    spawnSync(program, args, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status ?? 1,
  say: (text) => console.error(text),
});
process.exitCode = isThere ? 0 : 1;
