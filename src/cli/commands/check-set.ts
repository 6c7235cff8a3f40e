import type { Command } from '../command.js';
import { findingLines, notCheckedLines } from '../contradictions.js';
import { assembleAll, partFindings } from '../documents.js';
import { describe } from '../failures.js';
import {
  chosenLanguage,
  chosenPolicies,
  dateOption,
  fullPath,
  languageOption,
  loadPolicies,
  policyOption,
  readOwnWords,
} from '../inputs.js';
import { exit, today } from '../io.js';
import { paint } from '../terminal.js';

/** `check-set`: contradictions inside the profile and between the documents made from it. */
export const checkSet: Command = {
  name: 'check-set',
  about:
    'Looks for contradictions: answers that exclude each other, and names, days, figures and words that do not fit ' +
    'between the documents, your own words included. Each is told with its place in each document and what to do.',
  positionals: ['PROFILE'],
  examples: [
    ['policywright check-set policywright.yaml', 'What contradicts itself, and what could not be checked.'],
    [
      'policywright check-set policywright.yaml --customise our-words.yaml',
      'The same with your own words in the text.',
    ],
    [
      'policywright check-set policywright.yaml --json',
      'The same for programs; "notChecked" names the rules that could not be judged.',
    ],
  ],
  options: {
    policy: policyOption,
    lang: languageOption,
    customise: { value: 'FILE', help: 'YAML file with your own words, additions, omissions and choices.' },
    date: dateOption,
    json: { help: 'Print the findings for programs.' },
  },
  notes: [
    'All rules, X-01 to X-36, are in docs/consistency.md. Exit code 1 where anything contradicts itself.',
  ],

  async run(given, io) {
    const ids = chosenPolicies(given);
    const language = chosenLanguage(given, ids);
    const date = given.day('date', today(io));
    given.throwIfAny();
    const { readProfile } = await import('../../node/profile-file.js');
    const profileFile = await readProfile(fullPath(given.first, io));
    const { validateProfile } = await import('../../profile/validate.js');
    const { errors, warnings } = partFindings(validateProfile(profileFile.profile, { date }), given.first);
    const policies = await loadPolicies(ids, language);
    const own = given.has('customise')
      ? await readOwnWords(fullPath(given.text('customise') ?? '', io), language)
      : undefined;
    const assembled = await assembleAll(policies, profileFile, {
      date,
      ...(own ? { customisation: own.customisation } : {}),
    });
    const { checkSet: check } = await import('../../policy/consistency/check-set.js');
    const { findings, notChecked } = check(assembled, profileFile.profile, { date, policies });
    const checked = assembled.filter(({ withheld }) => withheld !== true).map(({ policy }) => policy.id);
    const contradicts = errors.length > 0 || findings.some(({ severity }) => severity === 'error');
    const code = contradicts ? exit.mend : exit.done;

    if (given.has('json')) {
      const data = { complete: notChecked.length === 0, checked, notChecked, errors, warnings, findings };
      io.out(`${JSON.stringify(data, null, 2)}\n`);
      return code;
    }
    for (const problem of [...errors, ...warnings]) io.out(describe(problem, io));
    io.out(findingLines(findings, io, io.outIsTerminal));
    if (errors.length + warnings.length + findings.length === 0) {
      const colour = paint(io, io.outIsTerminal);
      io.out(`${colour.green('No contradiction found')} in the profile and in ${checked.join(', ')}.\n`);
    }
    io.out(notCheckedLines(notChecked, io, io.outIsTerminal));
    return code;
  },
};
