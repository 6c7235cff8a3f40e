import type { Explanation } from '../../policy/explain.js';
import { packId } from '../../policy/shared-points.js';
import type { Profile } from '../../profile/schema.js';
import type { CompiledPolicy } from '../../template/compiled.js';
import type { Command } from '../command.js';
import { setFor } from '../documents.js';
import {
  chosenLanguage,
  dateOption,
  fullPath,
  languageOption,
  loadPolicies,
  refuseUnknownPolicy,
} from '../inputs.js';
import { exit, today } from '../io.js';
import type { Io } from '../io.js';
import { didYouMean } from '../suggestion.js';
import { indented, paint, printable } from '../terminal.js';
import type { Paint } from '../terminal.js';
import { UsageError } from '../usage-error.js';

/** `explain`: why a clause is there. */
export const explainCommand: Command = {
  name: 'explain',
  about:
    'Says why a clause is in a policy: its condition, the answers behind it, the requirements it addresses with ' +
    'their sources, its alternative wordings, and what would make it appear or go.',
  positionals: ['POLICY', '[CLAUSE]'],
  examples: [
    ['policywright explain code-of-conduct', 'All clauses of the Code of Conduct, one line each.'],
    ['policywright explain code-of-conduct confidentiality', 'One clause in full, by its id.'],
    [
      'policywright explain code-of-conduct confidentiality --profile policywright.yaml',
      'Whether it is in your document, because of which answers, and what would change that.',
    ],
  ],
  options: {
    profile: { value: 'FILE', help: 'Explain it for this organisation.' },
    lang: languageOption,
    date: dateOption,
    json: { help: 'Print the explanation for programs.' },
  },

  async run(given, io) {
    const [id = '', clause] = given.positionals;
    const unknown = refuseUnknownPolicy(id, given);
    const language = unknown ? 'en' : chosenLanguage(given, [id]);
    const date = given.day('date', today(io));
    given.throwIfAny();
    const [policy] = await loadPolicies([id], language);
    if (!policy) return exit.usage;
    if (clause !== undefined) refuseUnknownClause(clause, policy);
    const { explain } = await import('../../library/explain.js');
    const file = given.text('profile');
    const profile =
      file === undefined
        ? undefined
        : (await (await import('../../node/profile-file.js')).readProfile(fullPath(file, io))).profile;
    const set = profile && id === packId ? await setOf(policy, profile, date) : undefined;
    const found = explain(policy, {
      date,
      ...(set ? { set } : {}),
      ...(clause === undefined ? {} : { clause }),
      ...(profile ? { profile } : {}),
    });

    if (given.has('json')) io.out(`${JSON.stringify(found, null, 2)}\n`);
    else if (clause === undefined) io.out(overviewOf(found, io, paint(io, io.outIsTerminal)));
    else for (const explanation of found) io.out(inFull(explanation, io, paint(io, io.outIsTerminal)));
    return exit.done;
  },
};

async function setOf(pack: CompiledPolicy, profile: Profile, date: string) {
  const { assemble } = await import('../../policy/assemble.js');
  return setFor(pack, [], (policy) => assemble(policy, profile, { date }));
}

function refuseUnknownClause(clause: string, policy: CompiledPolicy): void {
  const known = policy.sections
    .flatMap((section) => section.clauses)
    .flatMap(({ id, aliases }) => [id, ...aliases]);
  if (known.includes(clause)) return;
  throw new UsageError([
    `${clause}: ${policy.id} has no such clause.${didYouMean(clause, known)} ` +
      `policywright explain ${policy.id} lists them.`,
  ]);
}

/** One clause a line: its number where there is a profile, its id and title; conditions below. */
function overviewOf(explanations: readonly Explanation[], io: Io, colour: Paint): string {
  const width = Math.max(...explanations.map(({ clause }) => clause.length));
  return explanations
    .map(({ clause, title, number, when, present, origin }) => {
      const place =
        present === undefined ? '' : `${(isHere(present, origin) ? number || '-' : 'absent').padEnd(8)}`;
      const line = `${place}${clause.padEnd(width)}  ${printable(title)}\n`;
      return when === undefined
        ? line
        : `${line}${colour.dim(indented(`when ${when}`, place.length + width + 2, io.width))}`;
    })
    .join('');
}

function isHere(present: boolean, origin: string | undefined): boolean {
  return present && origin !== 'omitted';
}

function inFull(explanation: Explanation, io: Io, colour: Paint): string {
  const { clause, title, number, when, facts, satisfies, variants, present, origin, wouldChange } =
    explanation;
  const part = (heading: string, lines: readonly string[]) =>
    lines.length === 0
      ? ''
      : `${colour.bold(heading)}\n${lines.map((line) => indented(line, 2, io.width)).join('')}`;
  const where =
    present === undefined
      ? []
      : [
          present
            ? `In your document${number === '' ? '' : ` as ${number}`}${origin === 'library' || !origin ? '' : ` (${origin})`}.`
            : 'Not in your document.',
        ];
  return [
    `${colour.bold(printable(title))} (${clause})\n`,
    part('There', [...where, when === undefined ? 'Always.' : `When ${when}.`]),
    part(
      'Because of',
      facts.map(
        ({ name, how, from, ...rest }) =>
          `${name}${'value' in rest ? ` = ${shown(rest.value)}` : ''}: ${how} Asked as ${from.join(', ')}.`,
      ),
    ),
    part('Would change', wouldChange),
    part(
      'Addresses',
      satisfies.map(
        ({ id, requirement, sources }) =>
          `${id}${requirement === '' ? '' : `: ${requirement}`}${sources.length === 0 ? '' : ` (${sources.join('; ')})`}`,
      ),
    ),
    part(
      'Wordings to choose from',
      variants.map(({ id, label, help, chosen }) => `${id}${chosen ? ' (chosen)' : ''}: ${label}. ${help}`),
    ),
  ]
    .filter((text) => text !== '')
    .join('');
}

function shown(value: unknown): string {
  if (value === undefined) return 'unknown';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return printable(Array.isArray(value) ? value.join(', ') : String(value));
}
