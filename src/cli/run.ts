/** Finds the command, runs it, reports what went wrong. Loads only what the command needs. */
import { version } from '../version.js';
import { parseArguments } from './arguments.js';
import type { Command } from './command.js';
import { report } from './failures.js';
import { exit } from './io.js';
import type { Io } from './io.js';
import { didYouMean } from './suggestion.js';
import { paint } from './terminal.js';
import { UsageError } from './usage-error.js';

interface Entry {
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** The commands in the order in which people need them. */
const commands: Readonly<Record<string, Entry>> = {
  init: {
    summary: 'Ask the questions about your organisation, save as you go, resume later.',
    load: async () => (await import('./commands/init.js')).init,
  },
  generate: {
    summary: 'Write the policies as Word, HTML, Markdown and PDF.',
    load: async () => (await import('./commands/generate.js')).generate,
  },
  validate: {
    summary: 'Show every problem and every open point of a profile.',
    load: async () => (await import('./commands/validate.js')).validate,
  },
  'check-set': {
    summary: 'Look for contradictions between the policies of the set.',
    load: async () => (await import('./commands/check-set.js')).checkSet,
  },
  coverage: {
    summary: 'Show which requirements of the standards the text addresses.',
    load: async () => (await import('./commands/coverage.js')).coverageCommand,
  },
  explain: {
    summary: 'Say why a clause is there, for whom, and what would change it.',
    load: async () => (await import('./commands/explain.js')).explainCommand,
  },
  list: {
    summary: 'List the policies, languages, formats and examples.',
    load: async () => (await import('./commands/list.js')).list,
  },
  schema: {
    summary: 'Print the JSON Schema of a profile, or the list of its fields.',
    load: async () => (await import('./commands/schema.js')).schema,
  },
};

/**
 * Runs the program.
 *
 * @param argv What was typed after the program's name.
 * @returns The exit code: 0 done, 1 the input needs mending, 2 wrong usage, 130 stopped by the user.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const [name = '', ...rest] = argv;
  let known: string | undefined;
  try {
    const entry = Object.entries(commands).find(([candidate]) => candidate === name)?.[1];
    if (!entry) return await runWithoutCommand(name, rest, io);
    known = name;
    const command = await entry.load();
    if (wantsHelp(rest)) {
      const { commandHelp } = await import('./help.js');
      io.out(commandHelp(command, io.width, paint(io, io.outIsTerminal)));
      return exit.done;
    }
    return await command.run(parseArguments(rest, command), io);
  } catch (error) {
    return report(error, known, io);
  }
}

function wantsHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  const before = end < 0 ? argv : argv.slice(0, end);
  return before.includes('--help') || before.includes('-h');
}

async function runWithoutCommand(name: string, rest: readonly string[], io: Io): Promise<number> {
  const names = Object.keys(commands);
  if (name === '--version' || name === '-v') {
    io.out(`${version}\n`);
    return exit.done;
  }
  if (name === '' || name === '--help' || name === '-h' || name === 'help') {
    const [about] = rest;
    if (name === 'help' && about !== undefined && names.includes(about)) return run([about, '--help'], io);
    const { overview } = await import('./help.js');
    const text = overview(
      Object.entries(commands).map(([command, { summary }]) => [command, summary]),
      io.width,
      paint(io, io.outIsTerminal),
    );
    if (name !== '') {
      io.out(text);
      return exit.done;
    }
    io.err(text);
    return exit.usage;
  }
  const kind = name.startsWith('-') ? 'option' : 'command';
  throw new UsageError([
    `${name}: there is no such ${kind}. Commands: ${names.join(', ')}.${didYouMean(name, names)}`,
  ]);
}
