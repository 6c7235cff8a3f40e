/** Everything a command touches of the outside world, so that tests can stand in for it. */
export interface Io {
  /** Paths on the command line are relative to this folder. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  /** The terminal that typed answers are edited on, if there is one. */
  readonly prompts?: NodeJS.WritableStream;
  /** Data. */
  out(text: string): void;
  /** Progress, summaries, errors. */
  err(text: string): void;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  /** Columns to write in. */
  readonly width: number;
  now(): Date;
  /** Milliseconds since the program started. */
  elapsed(): number;
  /** Aborted when the user stops the program. */
  readonly signal: AbortSignal;
}

/** Exit codes; other programs rely on them. */
export const exit = { done: 0, mend: 1, usage: 2, stopped: 130 } as const;

/** The day on the user's own clock, as `YYYY-MM-DD`. */
export function today(io: Io): string {
  const now = io.now();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
