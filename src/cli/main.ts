#!/usr/bin/env node
/** The program: connects the commands to the terminal. */
import { run } from './run.js';

const stopping = new AbortController();
// The first Ctrl-C asks politely, so that a file being written is finished or taken away; the second one kills.
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stopping.abort());

// Whoever reads our output may stop reading (`policywright list | head -1`): that is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  input: process.stdin,
  ...(process.stderr.isTTY ? { prompts: process.stderr } : {}),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  outIsTerminal: process.stdout.isTTY,
  errIsTerminal: process.stderr.isTTY,
  width: Math.min(100, process.stderr.columns || 80),
  now: () => new Date(),
  elapsed: () => performance.now(),
  signal: stopping.signal,
});
