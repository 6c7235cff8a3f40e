import { packId } from '../../policy/shared-points.js';
import type { Profile } from '../../profile/schema.js';
import type { CompiledPolicy } from '../../template/compiled.js';
import type { Command } from '../command.js';
import {
  chosenLanguage,
  dateOption,
  fullPath,
  languageOption,
  loadPolicies,
  refuseUnknownPolicy,
} from '../inputs.js';
import { exit, today } from '../io.js';
import { didYouMean } from '../suggestion.js';
import { explanationInFull, explanationsInShort } from '../explanation.js';
import { paint } from '../terminal.js';
import { UsageError } from '../usage-error.js';

/** `explain`: why a clause is there. */
export const explainCommand: Command = {
  name: 'explain',
  about:
    'Says why a clause is in a policy: its condition, the answers behind it and in its words, the requirements it ' +
    'addresses with their sources, its alternative wordings, and what another answer would change.',
  positionals: ['POLICY', '[CLAUSE]'],
  examples: [
    ['policywright explain code-of-conduct', 'All clauses of the Code of Conduct, a few lines each.'],
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
    else if (clause === undefined) io.out(explanationsInShort(found, io.width, paint(io, io.outIsTerminal)));
    else for (const one of found) io.out(explanationInFull(one, io.width, paint(io, io.outIsTerminal)));
    return exit.done;
  },
};

async function setOf(pack: CompiledPolicy, profile: Profile, date: string) {
  const { assemble } = await import('../../policy/assemble.js');
  const { setFor } = await import('../../library/document-set.js');
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
