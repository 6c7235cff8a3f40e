/** Builds dist/: compiles templates and standards, makes the Word shell, then the TypeScript. */
import { chmodSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

function run(program, ...args) {
  const { status, error } = spawnSync(process.execPath, [program, ...args], { stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

const tsx = 'node_modules/tsx/dist/cli.mjs';
run(tsx, 'scripts/build-shell.ts');
run(tsx, 'scripts/build-standards.ts');
run(tsx, 'scripts/build-library.ts');
rmSync('dist', { recursive: true, force: true });
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
chmodSync('dist/cli/main.js', 0o755);
