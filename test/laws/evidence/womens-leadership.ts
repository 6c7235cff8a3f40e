/** Women's leadership. */
import { organisationOf } from '../../../src/policy/organisation.js';
import { targetValues } from '../../../src/policy/targets.js';
import { authorityName } from '../../../src/policy/values.js';
import { wordsOf } from '../../../src/policy/words/index.js';
import { resolveProfile } from '../../../src/profile/defaults.js';
import type { Profile } from '../../../src/profile/schema.js';
import { always, toBeSettled } from './evidence.js';
import type { Evidence } from './evidence.js';

function authority(profile: Profile): string {
  const { flat, resolved, lines } = organisationOf(profile);
  return authorityName(resolved, flat, lines, wordsOf('en'));
}

/** The end of a year, or so many months after a day that is not known yet. */
const day = /the end of \d{4}|\d+ months after adoption/iu;

export const womensLeadership: readonly Evidence[] = [
  {
    requirement: 'WL-03',
    applies: always,
    shows: (profile) => ({
      'who answers': [authority(profile), /answers? for/],
      commitment: [authority(profile), /must see that this policy works|makes this promise/],
    }),
  },
  {
    requirement: 'WL-08',
    applies: always,
    shows: (profile) => {
      const { leadership, measure } = targetValues(resolveProfile(profile));
      if (measure === 'none') return { 'those chosen': [/50%/, /advisers/, day] };
      if (leadership.isMajority || leadership.isReached)
        return {
          reached: [/is reached/, `${String(leadership.women)} of ${String(leadership.size)}`],
          until: [/women decide over at least half of our money|We keep it at each choice/, day],
        };
      return { 'number and day': [/Final goal/, /roles/, `${String(leadership.percent)}%`, day] };
    },
  },
  {
    requirement: 'WL-39',
    applies: always,
    shows: (profile) => ({
      law: [/law on measures for women applies/],
      check:
        profile.law?.checkedOn === undefined
          ? [/against the law/, profile.law?.checkedBy ?? toBeSettled]
          : [profile.law.checkedBy ?? toBeSettled, /checked this text/],
      'nothing unlawful': /no preference that the law forbids/,
    }),
  },
];
