/** What follows from the answers as they are typed: what is wrong, what contradicts, which defaults stand in. */
import { defaultsUsed } from '../../profile/defaults.js';
import type { UsedDefault } from '../../profile/defaults.js';
import { flatFacts } from '../../profile/facts.js';
import type { FlatFacts } from '../../profile/facts.js';
import type { ProfileProblem } from '../../profile/profile-error.js';
import type { Profile } from '../../profile/schema.js';
import { usableProfile } from '../../profile/typed-answers.js';
import type { Data } from '../../profile/typed-answers.js';
import { validateProfile } from '../../profile/validate.js';
import { words } from '../words/index.js';

/** Something to tell beside a field. */
export interface Note {
  readonly path: string;
  readonly level: 'error' | 'warning';
  /** What is wrong and how to mend it, in whole sentences. */
  readonly text: string;
  /** An answer that is needed is not there. */
  readonly isMissing: boolean;
}

export interface Checks {
  readonly answers: Data;
  /** The answers without those that cannot be used. */
  readonly profile: Profile;
  readonly facts: FlatFacts;
  /** Errors first. */
  readonly notes: readonly Note[];
  readonly defaults: ReadonlyMap<string, UsedDefault>;
}

let last: Checks | undefined;

/** @param date Today as `2026-11-22`. */
export function checksOf(answers: Data, date: string = today()): Checks {
  if (last?.answers === answers) return last;
  const { profile, problems } = usableProfile(answers);
  const findings = validateProfile(profile, { date });
  last = {
    answers,
    profile,
    facts: flatFacts(profile),
    notes: [
      ...problems.map(noteOf),
      ...findings.map(({ path, severity, message, mend }) => ({
        path,
        level: severity,
        text: `${message} ${mend}`,
        isMissing: false,
      })),
    ].sort((one, other) => Number(one.level === 'warning') - Number(other.level === 'warning')),
    defaults: new Map(defaultsUsed(profile).map((used) => [used.path, used])),
  };
  return last;
}

function noteOf({ path, message, mend, didYouMean }: ProfileProblem): Note {
  const { problem, didYouMean: guess } = words.organisation;
  const hint = didYouMean === undefined || mend.includes(guess(didYouMean)) ? '' : `${guess(didYouMean)} `;
  return {
    path,
    level: 'error',
    text: problem(message, `${hint}${mend}`),
    isMissing: message === 'is missing',
  };
}

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** The notes about a place and what is below it. */
export function notesAt(notes: readonly Note[], path: string): readonly Note[] {
  return notes.filter((note) => note.path === path || note.path.startsWith(`${path}.`));
}
