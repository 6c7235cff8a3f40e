/** From what was typed to a profile that policies can be made from, even while some of it is wrong. */
import { usableProfile } from '../../profile/typed-answers.js';
import type { Data } from '../state/organisation.js';

export type ReadAnswers = ReturnType<typeof usableProfile>;

let last: { readonly answers: Data; readonly read: ReadAnswers } | undefined;

/** Answers as a profile; several views ask for the same ones. */
export function readAnswers(answers: Data): ReadAnswers {
  if (last?.answers !== answers) last = { answers, read: usableProfile(answers) };
  return last.read;
}
