/** Says what went wrong: place, reason, mend. Never a stack trace for what a user can mend. */
import { exit } from './io.js';
import type { Io } from './io.js';
import { indented, paint, printable } from './terminal.js';
import { UsageError } from './usage-error.js';

export interface Problem {
  readonly place: string;
  readonly message: string;
  readonly mend: string;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/**
 * The problems an error of the library holds, told by their shape, so that nothing has to be loaded to report an
 * error: `problems` (of a profile or a file) or `issues` (of a template or a customisation).
 */
export function problemsOf(error: unknown): readonly Problem[] | undefined {
  if (!(error instanceof Error)) return undefined;
  const list = 'problems' in error ? error.problems : 'issues' in error ? error.issues : undefined;
  if (!Array.isArray(list) || list.length === 0) return undefined;
  const found: readonly unknown[] = list;
  return found.filter(isRecord).map((item) => {
    const near = textOf(item['didYouMean']);
    const mend = textOf(item['mend']);
    const known = near === '' || mend.includes(near) ? '' : ` Did you mean ${near}?`;
    return { place: placeOf(item), message: textOf(item['message']), mend: `${mend}${known}`.trim() };
  });
}

function placeOf(item: Readonly<Record<string, unknown>>): string {
  const { file, line, column } = item;
  if (typeof file === 'string') return [file, line, column].filter((part) => part !== undefined).join(':');
  return textOf(item['place']) || textOf(item['path']) || 'profile';
}

/** One problem as people read it: place and reason, then the mend. */
export function describe({ place, message, mend }: Problem, io: Io): string {
  const colour = paint(io, io.errIsTerminal);
  const reason = `  ${colour.bold(printable(place))}: ${printable(message).replace(/[.]$/, '')}.\n`;
  return mend === '' ? reason : `${reason}${indented(printable(mend), 6, io.width)}`;
}

export function reportProblems(title: string, problems: readonly Problem[], io: Io): void {
  const colour = paint(io, io.errIsTerminal);
  io.err(`${colour.red(title)}\n`);
  for (const problem of problems) io.err(describe(problem, io));
}

/** Reports an error and says with which exit code to end. */
export function report(error: unknown, commandName: string | undefined, io: Io): number {
  const colour = paint(io, io.errIsTerminal);
  if (io.env['DEBUG'] === 'policywright' && error instanceof Error)
    io.err(`${error.stack ?? error.message}\n`);
  if (error instanceof UsageError) {
    for (const problem of error.problems) io.err(`${colour.red('policywright:')} ${printable(problem)}\n`);
    const help = commandName === undefined ? 'policywright --help' : `policywright ${commandName} --help`;
    io.err(`See how it is used: ${help}\n`);
    return exit.usage;
  }
  if (error instanceof Error && error.name === 'Interrupted') {
    io.err(`${error.message}\n`);
    return exit.stopped;
  }
  const problems = problemsOf(error);
  if (problems) {
    const count = problems.length === 1 ? 'One thing needs' : `${String(problems.length)} things need`;
    reportProblems(`${count} mending; nothing was written.`, problems, io);
    return exit.mend;
  }
  io.err(
    `${colour.red('policywright failed:')} ${printable(error instanceof Error ? error.message : String(error))}\n`,
  );
  io.err('This is a mistake of the program. Please report it; DEBUG=policywright shows where it happened.\n');
  return exit.mend;
}
