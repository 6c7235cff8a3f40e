import type { Command } from '../command.js';
import { assembleAll, partFindings, printedDefaults } from '../documents.js';
import { describe } from '../failures.js';
import {
  chosenLanguage,
  chosenPolicies,
  dateOption,
  fullPath,
  loadPolicies,
  policyOption,
} from '../inputs.js';
import { exit, today } from '../io.js';
import { openPointData, openPointLines } from '../open-points.js';
import { counted } from '../summary.js';
import { columns, paint, printable } from '../terminal.js';
import { sharedPoints } from '../../policy/shared-points.js';

/** `validate`: everything that is wrong, doubtful, open or assumed in a profile. */
export const validate: Command = {
  name: 'validate',
  about:
    'Shows every problem of a profile at once, then what contradicts itself, what is still open and which defaults ' +
    'stand in for answers. Only problems and contradictions give exit code 1; a draft may have open points.',
  positionals: ['PROFILE'],
  examples: [
    ['policywright validate policywright.yaml', 'Problems, open points and defaults.'],
    [
      'policywright validate policywright.yaml --policy code-of-conduct',
      'Only what the Code of Conduct needs.',
    ],
    ['policywright validate policywright.yaml --json', 'The same for programs.'],
  ],
  options: {
    policy: policyOption,
    date: dateOption,
    json: { help: 'Print the findings for programs.' },
  },

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
    const assembled = await assembleAll(policies, profileFile, { date });
    const { partWithheld } = await import('../../library/document-set.js');
    const { made: documents, waiting, withheld } = partWithheld(assembled, policies, profileFile.profile);
    const points = sharedPoints([...documents, ...waiting]);
    const { defaultsUsed } = await import('../../profile/defaults.js');
    const defaults = printedDefaults(defaultsUsed(profileFile.profile), documents);
    const code = errors.length > 0 ? exit.mend : exit.done;

    if (given.has('json')) {
      const data = {
        valid: code === exit.done,
        errors,
        warnings,
        withheld,
        openPoints: openPointData(points),
        defaults,
      };
      io.out(`${JSON.stringify(data, null, 2)}\n`);
      return code;
    }
    const colour = paint(io, io.outIsTerminal);
    const title = { errors: 'Contradictions', warnings: 'Worth a look' };
    for (const [kind, list] of Object.entries({ errors, warnings } as const)) {
      if (list.length === 0) continue;
      io.out(`${colour.bold(`${title[kind as 'errors' | 'warnings']}: ${String(list.length)}`)}\n`);
      for (const problem of list) io.out(describe(problem, io));
      io.out('\n');
    }
    if (points.length > 0) io.out(`${openPointLines(points, io, io.outIsTerminal)}\n`);
    for (const { why } of withheld) io.out(`${printable(why)}\n`);
    if (withheld.length > 0) io.out('\n');
    if (defaults.length > 0) {
      io.out(`${colour.bold(`Defaults that the text prints: ${String(defaults.length)}`)}\n`);
      io.out(columns(defaults.map(({ path, value, note }) => [path, shown(value), printable(note)])));
      io.out('\n');
    }
    const verdict = errors.length > 0 ? colour.red('needs mending') : colour.green('valid');
    io.err(
      `${printable(given.first)}: ${verdict}; ${counted(points.length, 'open point')}, ` +
        `${counted(warnings.length, 'warning')}, ${counted(defaults.length, 'default')}.\n`,
    );
    return code;
  },
};

function shown(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return printable(Array.isArray(value) ? value.join(', ') : String(value));
}
