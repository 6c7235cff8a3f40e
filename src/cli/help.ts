/** Help that teaches by example. */
import type { Command } from './command.js';
import { indented, termList } from './terminal.js';
import type { Paint } from './terminal.js';

/** Help of one command: what it does, examples first, then each option. */
export function commandHelp(command: Command, width: number, colour: Paint): string {
  const examples = command.examples.map(
    ([line, what]) => `  ${colour.green(line)}\n${indented(what, 6, width)}`,
  );
  const options = Object.entries(command.options).map(
    ([name, option]) =>
      [option.value === undefined ? `--${name}` : `--${name} ${option.value}`, option.help] as const,
  );
  const usage = ['policywright', command.name, ...command.positionals, '[options]'].join(' ');
  return [
    `${colour.bold(usage)}\n\n${indented(command.about, 0, width)}`,
    `${colour.bold('Examples')}\n${examples.join('')}`,
    `${colour.bold('Options')}\n${termList([...options, ['--help', 'Show this text.']], width)}`,
    ...(command.notes ?? []).map((note) => indented(note, 0, width)),
  ].join('\n');
}

/** Help of the whole program. */
export function overview(
  commands: readonly (readonly [string, string])[],
  width: number,
  colour: Paint,
): string {
  return [
    `${colour.bold('policywright')}: policies that fit together, written from what you tell about your organisation once.\n`,
    `${colour.bold('Begin')}\n` +
      `  ${colour.green('policywright init')}\n${indented('Asks the questions and saves your answers in policywright.yaml.', 6, width)}` +
      `  ${colour.green('policywright generate policywright.yaml')}\n${indented('Writes the policies as Word, HTML and Markdown into out/.', 6, width)}`,
    `${colour.bold('Commands')}\n${termList(commands, width)}`,
    `${colour.bold('Options')}\n${termList(
      [
        ['--help', 'Show this text; after a command, how that command is used.'],
        ['--version', 'Show the version.'],
      ],
      width,
    )}`,
    `${indented('Exit codes: 0 done, 1 the input needs mending, 2 the command was typed wrongly.', 0, width)}` +
      indented('The text is yours, to use and change freely. It is not legal advice.', 0, width),
  ].join('\n');
}
