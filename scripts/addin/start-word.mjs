/**
 * Serves the pane over https and opens Word with it. Microsoft's tool for sideloading brings a native module that
 * does not build everywhere, so it is fetched when it is wanted and is no dependency of this package.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const isWindows = process.platform === 'win32';
const start = (program, args, env = {}) =>
  spawn(program, args, { stdio: 'inherit', shell: isWindows, env: { ...process.env, ...env } });

const server = start('npx', ['webpack', 'serve', '--mode', 'development'], { POLICYWRIGHT_HTTPS: '1' });
const word = start('npx', [
  '--yes',
  'office-addin-debugging@7',
  'start',
  'manifest.xml',
  'desktop',
  '--no-debug',
]);
word.on('exit', (code) => {
  if (code === 0) return;
  console.error(
    '\nWord could not be opened from here. The pane is served at https://localhost:3000/taskpane.html meanwhile; ' +
      'add manifest.xml to Word by hand as the README says ("In Word"), and stop with Ctrl+C.',
  );
});
server.on('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill());
