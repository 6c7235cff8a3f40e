import type { Command } from '../command.js';
import { assembleAll } from '../documents.js';
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
import { counted } from '../summary.js';
import { packId } from '../../policy/shared-points.js';

/** `coverage`: which requirements the text addresses. */
export const coverageCommand: Command = {
  name: 'coverage',
  about:
    'Shows for each requirement of the standards whether the text addresses it, where, what is still open with owner ' +
    'and date, what was left out and why, and what does not apply. It is about the text, not about practice: the ' +
    'column "in practice yet?" is left for you.',
  positionals: ['PROFILE'],
  examples: [
    ['policywright coverage policywright.yaml > coverage.md', 'A table to read.'],
    [
      'policywright coverage policywright.yaml --policy code-of-conduct --format csv > coverage.csv',
      'For a spreadsheet.',
    ],
    [
      'policywright coverage policywright.yaml --customise our-words.yaml',
      'With your own words and omissions.',
    ],
  ],
  options: {
    policy: policyOption,
    format: { value: 'md|json|csv', help: 'How it is printed. Default: md.' },
    customise: { value: 'FILE', help: 'YAML file with your own words, as for generate.' },
    lang: languageOption,
    date: dateOption,
  },

  async run(given, io) {
    const ids = chosenPolicies(given);
    const language = chosenLanguage(given, ids);
    const format = given.choice('format', ['md', 'json', 'csv'], 'md');
    const date = given.day('date', today(io));
    const customise = given.text('customise');
    const { coverage, standards } = await import('../../library/standards.js');
    const registry = standards();
    const wanted = ids.filter((id) => registry.policies.includes(id));
    if (ids.length > 0 && wanted.length === 0) {
      given.refuse(
        `--policy ${ids.join(',')}: no requirements are known for it. Choose a policy, not the forms or pages beside it.`,
      );
    }
    given.throwIfAny();
    const { readProfile } = await import('../../node/profile-file.js');
    const profileFile = await readProfile(fullPath(given.first, io));
    // Forms and pages belong to the policies: a requirement may be addressed by one of them.
    const { availablePolicies } = await import('../../library/index.js');
    const beside = availablePolicies().filter((id) => !registry.policies.includes(id) && id !== packId);
    const policies = await loadPolicies([...new Set([...wanted, ...beside])], language);
    const custom =
      customise === undefined ? undefined : await readOwnWords(fullPath(customise, io), language);
    const documents = await assembleAll(policies, profileFile, {
      date,
      ...(custom ? { customisation: custom.customisation } : {}),
    });
    const { flatFacts } = await import('../../profile/facts.js');
    const rows = coverage(documents, flatFacts(profileFile.profile), { policies: wanted });
    const heading = { organisation: profileFile.profile.organisation.name, date };
    if (format === 'json')
      io.out((await import('../../standards/coverage-json.js')).coverageJson(rows, heading));
    else if (format === 'csv') io.out((await import('../../standards/coverage-csv.js')).coverageCsv(rows));
    else io.out((await import('../../standards/coverage-markdown.js')).coverageMarkdown(rows, heading));

    const { coverageSummary, stateWords } = await import('../../standards/coverage-words.js');
    const told = coverageSummary(rows).map(
      ({ state, must, should }) => `${String(must + should)} ${stateWords[state]}`,
    );
    io.err(`${counted(rows.length, 'requirement')}: ${told.join(', ')}.\n`);
    return exit.done;
  },
};
