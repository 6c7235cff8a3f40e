/** Traps 19 to 22: what leave costs, who takes it, when the grant ends, and goals where women already are the most. */
import { expect } from '@jest/globals';
import {
  fixtures,
  fourPeopleDirectorIsFocalPoint,
  sixtyStaff,
  womensRightsArabic,
} from '../../support/profiles.js';
import { changed, findings, leadership, leave, linesOf, says, saysNowhere } from './trap.js';
import type { Trap } from './trap.js';

const employers = Object.values(fixtures).filter(({ staff }) => staff?.count !== 0);

const checked = { lawCheckedBy: 'Advocate', lawCheckedOn: '2026-10-01', model: 'statutory-plus' } as const;

export const familyTraps: readonly Trap[] = [
  {
    number: 19,
    name: 'leave costs more than a tiny employer has',
    check: () => {
      says(fourPeopleDirectorIsFocalPoint, [leave], [[/never go below the law/, /reserve/, /put aside/]]);
      // Less than two thirds is told as a gap with a day, and only where few work and the state pays nothing.
      const poor = { ...checked, birthPayPercent: 50, paySource: 'employer', topUp: 'staged' };
      const stages = [
        { id: 'one', from: '2028-01-01', percent: 60 },
        { id: 'two', from: '2029-01-01', percent: 67 },
      ];
      const few = changed(fourPeopleDirectorIsFocalPoint, {
        leave: { ...poor, stages, gapClosedBy: '2029-01-01' },
      });
      says(
        few,
        [leave],
        [
          [/The gap/, /17 points/, /1 January 2029/],
          [/1 January 2028/, /60%/],
        ],
      );
      expect(findings(changed(sixtyStaff, { leave: poor }))).toEqual(
        expect.arrayContaining(['error birth-pay-under-floor', 'error staged-top-up']),
      );
    },
  },
  {
    number: 20,
    name: 'fathers’ leave on paper only',
    check: () => {
      for (const profile of employers) {
        says(
          profile,
          [leave],
          [
            [/second parent's own/, /cannot pass/],
            [/This holds for men too/, /father/],
            [/counts/, /by gender/],
          ],
        );
      }
    },
  },
  {
    number: 21,
    name: 'the grant ends during the leave',
    check: () => {
      for (const profile of employers) {
        says(
          profile,
          [leave],
          [
            [/never a reason not to renew/],
            [/end of a grant ends no contract/, /pay goes on at least until that day/, /in writing/],
          ],
        );
      }
    },
  },
  {
    number: 22,
    name: 'women already above half',
    check: () => {
      says(
        womensRightsArabic,
        [leadership],
        [[/7 of 7/, /reached/], [/40 to 60%/, /nobody gives up/], [/which women/]],
      );
      saysNowhere(womensRightsArabic, [leadership], [/Final goal \|/], 'Final goal | 50%: 4 of 7 seats');
      const kept = changed(womensRightsArabic, { targets: { womenMajority: 'keep' } });
      says(kept, [leadership], [/keep today's number/]);
      saysNowhere(kept, [leadership], [/40 to 60%/], 'a margin from 40 to 60%');
      expect(linesOf(sixtyStaff, leadership).some((line) => /Final goal \|.*50%.*3 of 6/u.test(line))).toBe(
        true,
      );
    },
  },
];
