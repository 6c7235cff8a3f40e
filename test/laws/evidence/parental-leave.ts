/** Parental and family leave. */
import { leaveFiguresOf } from '../../../src/policy/leave/figures.js';
import { leaveIsChecked } from '../../../src/policy/leave/open.js';
import { today } from '../../support/library.js';
import { always, toBeSettled } from './evidence.js';
import type { Evidence } from './evidence.js';

export const parentalLeave: readonly Evidence[] = [
  {
    requirement: 'PL-04',
    applies: always,
    shows: (profile) => ({
      better: [/[Ll]aw/, /contract/, /this policy/, /you get the best of them/],
      'nothing taken away': /takes nothing away/,
      check: leaveIsChecked(profile, today)
        ? [/law gives was checked by/, profile.leave?.lawCheckedBy ?? toBeSettled]
        : [/law on leave has not been checked/],
    }),
    faults: (profile, document) =>
      !leaveIsChecked(profile, today) && document.status !== 'not-ready'
        ? ['the law on leave is not checked, but the document can be adopted']
        : [],
  },
  {
    requirement: 'PL-06',
    applies: always,
    shows: (profile) => ({
      weeks: [/gives birth|birth leave has/i, `${String(leaveFiguresOf(profile).birthWeeks)} weeks`],
    }),
    faults: (profile) => (leaveFiguresOf(profile).birthWeeks < 14 ? ['fewer than 14 weeks'] : []),
  },
  {
    requirement: 'PL-07',
    applies: always,
    shows: (profile) => {
      const { birthPayPercent } = leaveFiguresOf(profile);
      return {
        pay:
          birthPayPercent === undefined
            ? [/in per cent of earnings/, toBeSettled]
            : [/during birth leave/i, `${String(birthPayPercent)}%`],
        payer: [/Who pays/, profile.leave?.paySource === undefined ? toBeSettled : /we pay|state/i],
      };
    },
    faults: (profile, document) => {
      const { birthPayPercent } = leaveFiguresOf(profile);
      const isOpen = birthPayPercent === undefined || profile.leave?.paySource === undefined;
      return isOpen && document.status !== 'not-ready' ? ['pay is open, but the document can be adopted'] : [];
    },
  },
  {
    requirement: 'PL-26',
    applies: always,
    shows: () => ({
      dismissal: [/[Nn]obody is dismissed/, /prepares/, /pregnancy/, /leave/, /request/],
      proof: [/another reason/, /prove/],
    }),
  },
  {
    requirement: 'PL-27',
    applies: always,
    shows: () => ({
      post: [/same post/, /equal one/, /same pay/],
      improvements: [/[Rr]ises/, /better terms/],
    }),
  },
];
