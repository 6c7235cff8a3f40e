/**
 * Completes package-lock.json after a dependency was added where the registry holds only some of a package's builds
 * for other platforms: npm then leaves them out, and `npm ci` refuses the lock everywhere. The entries need only
 * name, version and platform; npm fetches a build only on its own platform.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const path = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(path, 'utf8'));
const known = lock.packages;
const platform =
  /(darwin|win32|linux|android|freebsd|openharmony|sunos|aix|netbsd|openbsd)-([a-z0-9]+)(?:-(.*))?$/;

for (const [parent, { optionalDependencies, license }] of Object.entries(known)) {
  for (const [name, version] of Object.entries(optionalDependencies ?? {})) {
    if (known[`node_modules/${name}`] ?? known[`${parent}/node_modules/${name}`]) continue;
    const [, os, cpu, abi = ''] = platform.exec(name) ?? [];
    if (os === undefined)
      throw new Error(`${name} does not tell its platform: add it to package-lock.json by hand.`);
    const libc =
      os !== 'linux'
        ? undefined
        : abi.includes('gnu')
          ? ['glibc']
          : abi.includes('musl')
            ? ['musl']
            : undefined;
    known[`node_modules/${name}`] = {
      version,
      cpu: [cpu],
      dev: true,
      license,
      optional: true,
      os: [os],
      ...(libc ? { libc } : {}),
    };
  }
}
lock.packages = Object.fromEntries(Object.entries(known).sort(([one], [other]) => (one < other ? -1 : 1)));
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
