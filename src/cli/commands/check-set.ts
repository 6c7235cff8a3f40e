import { availablePolicies } from '../../library/index.js';
import type { PolicyDocument } from '../../policy/document.js';
import type { Command } from '../command.js';
import { assembleAll, partFindings } from '../documents.js';
import { describe } from '../failures.js';
import { chosenLanguage, dateOption, fullPath, loadPolicies, policyTitles } from '../inputs.js';
import { exit, today } from '../io.js';
import { paint, printable } from '../terminal.js';

/** One value that two documents of a set print differently. */
interface Difference {
  readonly key: string;
  readonly texts: readonly { readonly policy: string; readonly text: string }[];
}

/** `check-set`: contradictions inside the profile and between the documents made from it. */
export const checkSet: Command = {
  name: 'check-set',
  about:
    'Looks for contradictions: answers that exclude each other, and values that two documents made from the same ' +
    'answers print differently. The whole set is five policies; what this version does not hold is not checked, ' +
    'and the result says so.',
  positionals: ['PROFILE'],
  examples: [
    ['policywright check-set policywright.yaml', 'What contradicts itself, and what could not be checked.'],
    [
      'policywright check-set policywright.yaml --json',
      'The same for programs; "complete" says whether all five were there.',
    ],
  ],
  options: { date: dateOption, json: { help: 'Print the findings for programs.' } },

  async run(given, io) {
    const ids = availablePolicies();
    const language = chosenLanguage(given, ids);
    const date = given.day('date', today(io));
    given.throwIfAny();
    const { readProfile } = await import('../../node/profile-file.js');
    const profileFile = await readProfile(fullPath(given.first, io));
    const { validateProfile } = await import('../../profile/validate.js');
    const { policyIds } = await import('../../profile/schema.js');
    const { errors, warnings } = partFindings(validateProfile(profileFile.profile, { date }), given.first);
    const assembled = await assembleAll(await loadPolicies(ids, language), profileFile, { date });
    const documents = assembled.filter(({ withheld }) => withheld !== true);
    const checked = documents.map(({ policy }) => policy.id);
    const differences = differencesBetween(documents);
    const missing = policyIds.filter((id) => !ids.includes(id));
    const code = errors.length + differences.length > 0 ? exit.mend : exit.done;

    if (given.has('json')) {
      const data = {
        complete: missing.length === 0,
        checked,
        notChecked: missing,
        errors,
        warnings,
        differences,
      };
      io.out(`${JSON.stringify(data, null, 2)}\n`);
      return code;
    }
    const colour = paint(io, io.outIsTerminal);
    for (const problem of [...errors, ...warnings]) io.out(describe(problem, io));
    for (const { key, texts } of differences) {
      io.out(`  ${colour.bold(key)}: printed differently.\n`);
      for (const { policy, text } of texts) io.out(`      ${policy}: ${printable(text)}\n`);
    }
    if (errors.length + warnings.length + differences.length === 0) {
      io.out(`${colour.green('No contradiction found')} in the profile and in ${checked.join(', ')}.\n`);
    }
    if (missing.length > 0) {
      const names = missing.map((id) => policyTitles[id] ?? id).join('; ');
      io.out(`${colour.yellow('Not the whole set.')} This version does not hold: ${names}.\n`);
      io.out('Contradictions with these policies cannot be found before they are there.\n');
    }
    return code;
  },
};

/** Values under one key that do not read the same everywhere. */
export function differencesBetween(documents: readonly PolicyDocument[]): readonly Difference[] {
  const texts = new Map<string, { policy: string; text: string }[]>();
  for (const { policy, fields } of documents) {
    for (const { key, text } of Object.values(fields)) {
      // `policy.*` is about the document itself: its title and version differ by right.
      if (key.startsWith('policy.')) continue;
      texts.set(key, [...(texts.get(key) ?? []), { policy: policy.id, text }]);
    }
  }
  return [...texts]
    .filter(([, found]) => new Set(found.map(({ text }) => text)).size > 1)
    .map(([key, found]) => ({ key, texts: found }));
}
