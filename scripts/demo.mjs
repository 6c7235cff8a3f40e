/** Makes every policy of an example organisation into out/, with the program as users have it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const inPackage = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const program = inPackage('dist/cli/main.js');
if (!existsSync(program)) {
  console.error('dist/ is not there yet. Make it first: npm run build');
  process.exit(1);
}
process.chdir(inPackage('.'));
const { status, error } = spawnSync(
  process.execPath,
  [program, 'generate', 'examples/harbour-lights.yaml', '--out', 'out'],
  { stdio: 'inherit' },
);
if (error) throw error;
process.exit(status ?? 1);
