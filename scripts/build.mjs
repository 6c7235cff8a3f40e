/**
 * Builds dist/: compiles templates and standards, makes the Word shell, then the TypeScript, then puts the modules
 * of the command line together.
 */
import { chmodSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { notices } from './notices.js';

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

// Finding and reading three hundred small modules takes the program longer than writing a policy: it comes in few
// files, each loaded only when needed. The library stays as it is. All files lie beside main.js, because the
// examples are found from there. The banner serves the dependencies that are CommonJS.
const { metafile } = await build({
  entryPoints: ['dist/cli/main.js'],
  metafile: true,
  outdir: 'dist/program',
  chunkNames: 'part-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.12',
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'eof',
  tsconfigRaw: '{}',
  logLevel: 'warning',
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
});
writeFileSync('dist/program/THIRD-PARTY-NOTICES.txt', notices(Object.keys(metafile.inputs)));
rmSync('dist/cli', { recursive: true });
renameSync('dist/program', 'dist/cli');
chmodSync('dist/cli/main.js', 0o755);
