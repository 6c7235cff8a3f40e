import { availableLanguages, availablePolicies, loadPolicy } from '../../library/index.js';
import type { CompiledPolicy } from '../../template/compiled.js';
import type { Command } from '../command.js';
import { exampleNames } from '../examples.js';
import { policyTitles } from '../inputs.js';
import { exit } from '../io.js';
import { columns, paint } from '../terminal.js';

/** `list`: what there is to choose from. */
export const list: Command = {
  name: 'list',
  about:
    'Lists the policies and their languages, the wordings to choose from, the formats, and the filled examples.',
  positionals: [],
  examples: [
    ['policywright list', 'Everything that other commands take by name.'],
    ['policywright list --json', 'The same for programs.'],
  ],
  options: { json: { help: 'Print the list for programs.' } },

  async run(given, io) {
    const there = availablePolicies();
    const policies = there.map((id) => ({
      id,
      title: policyTitles[id] ?? id,
      languages: availableLanguages(id),
    }));
    const wordings = (await Promise.all(there.map((id) => loadPolicy(id)))).flatMap(wordingsOf);
    const examples = await exampleNames();
    const formats = ['docx', 'html', 'md', 'pdf'];
    if (given.has('json')) {
      io.out(`${JSON.stringify({ policies, wordings, formats, examples }, null, 2)}\n`);
      return exit.done;
    }
    const colour = paint(io, io.outIsTerminal);
    io.out(`${colour.bold('Policies')}\n`);
    io.out(columns(policies.map(({ id, title, languages }) => [id, title, languages.join(', ')])));
    io.out(
      `\n${colour.bold('Wordings to choose from')} (the first is the usual one; policywright explain POLICY CLAUSE tells more)\n`,
    );
    for (const { policy, clause, set, choices } of wordings) {
      io.out(`  ${set}  ${policy}, ${clause}\n`);
      io.out(columns(choices.map(({ id, label }) => [`  ${id}`, label])));
    }
    io.out(`\n${colour.bold('Formats')}\n  ${formats.join(', ')}\n`);
    io.out(`\n${colour.bold('Examples')} (policywright init --example NAME)\n`);
    io.out(columns(examples.map((name) => [name])));
    return exit.done;
  },
};

/** The clauses of a policy that can be worded in several ways, each with when it fits and what it costs. */
function wordingsOf(policy: CompiledPolicy) {
  return policy.sections.flatMap(({ clauses }) =>
    clauses.flatMap(({ id, variants }) =>
      variants
        ? [
            {
              policy: policy.id,
              clause: id,
              set: variants.set,
              choices: variants.choices.map((choice) => ({
                id: choice.id,
                label: choice.label,
                help: choice.help,
              })),
            },
          ]
        : [],
    ),
  );
}
