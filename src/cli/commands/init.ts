import { access, realpath } from 'node:fs/promises';
import path from 'node:path';
import { inputError } from '../../node/input-error.js';
import { profileKind } from '../../node/profile-file.js';
import { writeFiles } from '../../node/write-files.js';
import type { Arguments } from '../arguments.js';
import type { Command } from '../command.js';
import { exampleFiles, exampleNames } from '../examples.js';
import { fullPath } from '../inputs.js';
import { exit } from '../io.js';
import { didYouMean } from '../suggestion.js';

const usualName = 'policywright.yaml';

/** `init`: the interview, or a filled example to begin from. */
export const init: Command = {
  name: 'init',
  about:
    'Asks about your organisation, people first, and saves every answer at once. Nothing has to be answered now: ' +
    'stop when you like and start it again with the same file, it goes on where you stopped.',
  positionals: ['[FILE]'],
  examples: [
    ['policywright init', `Asks the questions; the answers go into ${usualName}.`],
    [
      'policywright init ours.yaml',
      'Into another file; if it is there already, what is unanswered in it is asked.',
    ],
    [
      'policywright init --example harbour-lights try.yaml',
      'No questions: a filled example to try and to change.',
    ],
    ['policywright init --policy code-of-conduct', 'Asks only what the Code of Conduct needs.'],
  ],
  options: {
    example: {
      value: 'NAME',
      help: 'Write a filled example instead of asking; policywright list names them.',
    },
    policy: {
      value: 'ID,ID|all',
      help: 'Ask only what these policies need. Default: what this version can write.',
    },
  },

  async run(given, io) {
    const typed = given.positionals[0] ?? usualName;
    const policies = await readPolicies(given);
    const example = given.text('example');
    if (example !== undefined) {
      const names = await exampleNames();
      if (!names.includes(example)) {
        const there = names.length === 0 ? 'There are none here.' : `There are: ${names.join(', ')}.`;
        given.refuse(`--example ${example}: there is no such example. ${there}${didYouMean(example, names)}`);
      }
    }
    given.throwIfAny();
    const file = await realpath(fullPath(typed, io)).catch(() => fullPath(typed, io));
    if (example === undefined) {
      const { conduct } = await import('../interview/conduct.js');
      return conduct(file, typed, policies, io);
    }
    await writeExample(example, file, typed);
    io.err(`${typed} holds the example ${example}. Next: policywright generate ${typed}\n`);
    return exit.done;
  },
};

/** The policies whose questions are asked: all five, where none is named. */
async function readPolicies(given: Arguments): Promise<readonly string[]> {
  const { policyIds } = await import('../../profile/schema.js');
  const words = given.words('policy');
  if (words.length === 0 || words.includes('all')) return policyIds;
  for (const word of words) {
    if (policyIds.some((id) => id === word)) continue;
    given.refuse(
      `--policy ${word}: there is no such policy. There are: ${policyIds.join(', ')}.${didYouMean(word, policyIds)}`,
    );
  }
  return words;
}

async function writeExample(name: string, file: string, typed: string): Promise<void> {
  const kind = profileKind(file);
  if (await isThere(file)) {
    throw inputError(typed, 'is there already; it was left as it is', 'Name another file for the example.');
  }
  const { text, data, logo } = await exampleFiles(name);
  const bytes = kind === 'yaml' ? text : `${JSON.stringify(data, null, 2)}\n`;
  const folder = path.dirname(file);
  // The picture that the example names comes along, unless one of that name is there already.
  const picture = logo && !(await isThere(path.join(folder, logo.name))) ? [logo] : [];
  await writeFiles(folder, [{ name: path.basename(file), bytes }, ...picture]);
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
