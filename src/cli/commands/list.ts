import { availableLanguages, availablePolicies } from '../../library/index.js';
import type { Command } from '../command.js';
import { exampleNames } from '../examples.js';
import { policyTitles } from '../inputs.js';
import { exit } from '../io.js';
import { columns, paint } from '../terminal.js';

/** `list`: what there is to choose from. */
export const list: Command = {
  name: 'list',
  about: 'Lists the policies and their languages, the formats, and the filled examples.',
  positionals: [],
  examples: [
    ['policywright list', 'Everything that other commands take by name.'],
    ['policywright list --json', 'The same for programs.'],
  ],
  options: { json: { help: 'Print the list for programs.' } },

  async run(given, io) {
    const there = availablePolicies();
    const ids = Object.keys(policyTitles);
    const policies = [...ids, ...there.filter((id) => !ids.includes(id))].map((id) => ({
      id,
      title: policyTitles[id] ?? id,
      available: there.includes(id),
      languages: availableLanguages(id),
    }));
    const examples = await exampleNames();
    const formats = ['docx', 'html', 'md'];
    if (given.has('json')) {
      io.out(`${JSON.stringify({ policies, formats, examples }, null, 2)}\n`);
      return exit.done;
    }
    const colour = paint(io, io.outIsTerminal);
    io.out(`${colour.bold('Policies')}\n`);
    io.out(
      columns(
        policies.map(({ id, title, available, languages }) => [
          id,
          title,
          available ? languages.join(', ') : 'not in this version',
        ]),
      ),
    );
    io.out(`\n${colour.bold('Formats')}\n  ${formats.join(', ')}\n`);
    io.out(`\n${colour.bold('Examples')} (policywright init --example NAME)\n`);
    io.out(columns(examples.map((name) => [name])));
    return exit.done;
  },
};
