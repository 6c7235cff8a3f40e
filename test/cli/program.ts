/** Runs the program in this process, with streams that are kept and a clock that stands still. */
import { Readable } from 'node:stream';
import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly input?: string | NodeJS.ReadableStream;
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal?: boolean;
  readonly signal?: AbortSignal;
}

/** @param cwd Folder that paths are relative to. */
export async function policywright(
  cwd: string,
  argv: readonly string[],
  around: Surroundings = {},
): Promise<Outcome> {
  const { input = '', env = {}, terminal = false, signal = new AbortController().signal } = around;
  let out = '';
  let err = '';
  const io: Io = {
    cwd,
    env,
    input: typeof input === 'string' ? Readable.from(input === '' ? [] : [Buffer.from(input)]) : input,
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    outIsTerminal: terminal,
    errIsTerminal: terminal,
    width: 80,
    now: () => new Date(2026, 10, 22, 12),
    elapsed: () => 120,
    signal,
  };
  const code = await run(argv, io);
  return { code, out, err };
}
