/** The interview about one file: begins or goes on, and says at the end what comes next. */
import { access } from 'node:fs/promises';
import { inputError } from '../../node/input-error.js';
import { inFile, profileKind, readProfileData } from '../../node/profile-file.js';
import { readText } from '../../node/text-file.js';
import { exit } from '../io.js';
import type { Io } from '../io.js';
import { indented, paint } from '../terminal.js';
import { Answers } from './answers.js';
import { remarkAt, topicsFor } from './catalogue.js';
import { asProfile } from '../../profile/typed-answers.js';
import { Conversation } from './conversation.js';
import { Interview } from './interview.js';
import { instructions } from './wording.js';

/**
 * Asks what is unanswered in a file, which need not be there yet.
 *
 * @param file Full path.
 * @param typed The file as the user typed it.
 * @param policies Only what these need is asked.
 * @returns The exit code.
 * @throws InputError if the file is there and is not a profile; it is left as it is.
 */
export async function conduct(
  file: string,
  typed: string,
  policies: readonly string[],
  io: Io,
): Promise<number> {
  const kind = profileKind(file);
  const resumed = await isThere(file);
  const text = resumed ? await readText(file, 'profile') : '';
  if (text.trim() !== '') await refuseOthers(file, typed, text);
  const heading = ` Profile for policywright. Go on with: policywright init ${typed}`;
  const answers = new Answers(file, kind, text, heading, remarkAt);
  const conversation = new Conversation(io);
  try {
    const interview = new Interview(topicsFor(policies), answers, conversation, io);
    const { answered, open } = interview.progress();
    io.err(
      resumed
        ? `Going on with ${typed}: ${String(answered)} questions are answered, ${String(open)} are not; only these are asked.\n`
        : `A new profile in ${typed}.\n`,
    );
    io.err(indented(instructions, 0, io.width));
    const ending = await interview.run();
    const colour = paint(io, io.errIsTerminal);
    if (ending === 'finished') io.err(`\n${colour.green('All questions have been asked.')}\n`);
    if (!(await isThere(file))) {
      io.err('Nothing was answered, so nothing was saved.\n');
    } else {
      io.err(`\nYour answers are in ${typed}. Next: policywright generate ${typed}\n`);
      if (ending !== 'finished') io.err(`To go on with the questions: policywright init ${typed}\n`);
    }
    return io.signal.aborted ? exit.stopped : exit.done;
  } finally {
    conversation.close();
  }
}

/** Whatever is in the file already must be a profile, though it may lack the name of the organisation. */
async function refuseOthers(file: string, typed: string, text: string): Promise<void> {
  const { data } = await readProfileData(file);
  if (data === null) return;
  if (typeof data !== 'object' || Array.isArray(data)) {
    throw inputError(typed, 'is not a profile', 'Name another file, or empty this one.');
  }
  await inFile(typed, text, () => asProfile({ ...data }));
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
