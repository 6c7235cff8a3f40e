/** Law 3: the same inputs give the same bytes, whatever the process, its time zone and its language. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

function generate(environment: Record<string, string>): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'policywright-'));
  try {
    execFileSync(
      process.execPath,
      [
        'dist/cli/main.js',
        'generate',
        'examples/everything.yaml',
        '--date',
        '2026-11-23',
        '--format',
        'docx,html,md',
        '--out',
        folder,
      ],
      { env: { ...process.env, ...environment }, stdio: 'pipe' },
    );
    return Object.fromEntries(
      readdirSync(folder)
        .sort()
        .map((name) => [
          name,
          createHash('sha256')
            .update(readFileSync(join(folder, name)))
            .digest('hex'),
        ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('two processes in two time zones and languages write the same bytes', () => {
  const one = generate({ TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' });
  const other = generate({ TZ: 'America/Los_Angeles', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' });
  expect(Object.keys(one).length).toBeGreaterThanOrEqual(6);
  expect(other).toEqual(one);
});
