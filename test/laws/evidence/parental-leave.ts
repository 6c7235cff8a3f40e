/** Parental and family leave. */
import { leaveFigures } from '../../../src/policy/leave/figures.js';
import { flatFacts } from '../../../src/profile/facts.js';
import type { Profile } from '../../../src/profile/schema.js';
import { today } from '../../support/library.js';
import { always, toBeSettled } from './evidence.js';
import type { Evidence } from './evidence.js';

const figuresOf = (profile: Profile) => leaveFigures(profile, flatFacts(profile), today);
const isChecked = (profile: Profile) => figuresOf(profile).isChecked;

export const parentalLeave: readonly Evidence[] = [
  {
    requirement: 'PL-04',
    applies: always,
    shows: (profile) => ({
      better: [/[Ll]aw/, /contract/, /this policy/, /you get the best of them/],
      'nothing taken away': /takes nothing away/,
      check: isChecked(profile)
        ? [/law gives.*was checked by/, profile.leave?.lawCheckedBy ?? toBeSettled]
        : [/law on leave has not been checked/],
    }),
    faults: (profile, document) =>
      !isChecked(profile) && document.status !== 'not-ready'
        ? ['the law on leave is not checked, but the document can be adopted']
        : [],
  },
  {
    requirement: 'PL-06',
    applies: always,
    shows: (profile) => ({
      weeks: [/gives birth/i, `${String(figuresOf(profile).birthWeeks)} weeks`],
    }),
    faults: (profile) => (figuresOf(profile).birthWeeks < 14 ? ['fewer than 14 weeks'] : []),
  },
  {
    requirement: 'PL-07',
    applies: always,
    shows: (profile) => {
      const { birthPayPercent } = figuresOf(profile);
      return {
        pay:
          birthPayPercent === undefined
            ? [/in per cent of earnings/, toBeSettled]
            : [/during birth leave/i, `${String(birthPayPercent)}%`],
        payer: [/Who pays/, profile.leave?.paySource === undefined ? toBeSettled : /we pay|state/i],
      };
    },
    faults: (profile, document) => {
      const { birthPayPercent } = figuresOf(profile);
      const isOpen = birthPayPercent === undefined || profile.leave?.paySource === undefined;
      return isOpen && document.status !== 'not-ready'
        ? ['pay is open, but the document can be adopted']
        : [];
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
