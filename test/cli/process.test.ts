/** The program as a process of its own: pipes that break, and Ctrl-C. */
import { expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { inFolder } from '../node/folder.js';

const root = process.cwd();

function start(cwd: string, ...argv: readonly string[]) {
  const tsx = path.join(root, 'node_modules', 'tsx', 'dist', 'loader.mjs');
  const program = path.join(root, 'src', 'cli', 'main.ts');
  const child = spawn(process.execPath, ['--import', tsx, program, ...argv], {
    cwd,
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  return { child, said: () => err, ended: once(child, 'close') };
}

test('whoever reads the output may stop reading', () =>
  inFolder(async (folder) => {
    const { child, said, ended } = start(folder, 'schema');
    child.stdout.destroy();
    expect(await ended).toEqual([0, null]);
    expect(said()).toBe('');
  }));

test('Ctrl-C in the interview: what was answered is saved, exit code 130', () =>
  inFolder(async (folder) => {
    const { child, said, ended } = start(folder, 'init', 'p.yaml');
    child.stdin.write('Lead\n');
    while (!said().includes('[Lead]')) await once(child.stderr, 'data');
    child.kill('SIGINT');
    expect(await ended).toEqual([130, null]);
    expect(said()).toContain('To go on with the questions: policywright init p.yaml');
    expect(await readFile(path.join(folder, 'p.yaml'), 'utf8')).toContain('title: Lead');
    expect(await readdir(folder)).toEqual(['p.yaml']);
  }));

test('exit codes reach the shell', () =>
  inFolder(async (folder) => {
    const codes = await Promise.all(
      [['--version'], ['validate', 'none.yaml'], ['validate']].map(async (argv) => {
        const { ended } = start(folder, ...argv);
        return (await ended)[0] as unknown;
      }),
    );
    expect(codes).toEqual([0, 1, 2]);
  }));
