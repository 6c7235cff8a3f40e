/** Sexual harassment, exploitation and abuse. */
import { doorsOf } from '../../../src/policy/setting.js';
import { flatFacts } from '../../../src/profile/facts.js';
import type { Profile } from '../../../src/profile/schema.js';
import { resolveProfile } from '../../../src/profile/defaults.js';
import { always, doorSigns, numbers, openDoorFaults, timeLimits } from './evidence.js';
import type { Evidence } from './evidence.js';
import { routeTableFaults } from './route-table.js';

const outside = ['outsideContact'] as const;

function insideDoors(profile: Profile) {
  const doors = doorsOf(flatFacts(profile));
  // Where fewer than three people work, both doors are outside, and both count here.
  return doors.includes('focalPoint') ? doors.filter((role) => role !== 'outsideContact') : doors;
}

export const sexualHarassment: readonly Evidence[] = [
  {
    requirement: 'SH-12',
    applies: (facts) => facts.has_participants,
    shows: () => ({
      'gross misconduct': [/exploitation/, /abuse/, /gross misconduct/, /\bends? /],
      'leaders above all': [/leads others/, /prevent/i],
    }),
  },
  {
    requirement: 'SH-13',
    applies: always,
    shows: () => ({
      forbidden: [/sexual/, /under 18/, /forbidden/],
      'local age': [/under 18|age/, /age (the|that the)?.*(law|consent)|law.* age|which age/],
      mistake: /mistake about (the )?age/,
    }),
  },
  {
    requirement: 'SH-14',
    applies: (facts) => facts.has_participants,
    shows: (profile) => ({
      exchange: [/money/, /work/, /goods/, /help|services/, /for sex/],
      rank: [/relationship/, /rank|position/, /help|services/],
      'the people served': [/relationship/, resolveProfile(profile).work.participantWord],
    }),
  },
  {
    requirement: 'SH-15',
    applies: (facts) => facts.has_participants,
    shows: () => ({
      duty: [/suspects/, /must report/],
      'other organisations': [/colleagues?/, /other organisations|elsewhere/],
      survivor: [/survivor/i, /never has to/],
      'the name of an adult': [/adult's name/, /only with their/],
      'told before': [/before you speak|first/, /limits/],
    }),
  },
  {
    requirement: 'SH-18',
    applies: always,
    shows: (profile) => doorSigns(profile, insideDoors(profile)),
    faults: (profile, document) => openDoorFaults(profile, document, insideDoors(profile)),
  },
  {
    requirement: 'SH-19',
    applies: always,
    shows: (profile) => doorSigns(profile, outside),
    faults: (profile, document) => openDoorFaults(profile, document, outside),
  },
  {
    requirement: 'SH-20',
    applies: always,
    shows: () => ({ 'step aside': [/themselves/, /relative/, /work under/] }),
    faults: routeTableFaults,
  },
  {
    requirement: 'SH-24',
    applies: always,
    shows: () => ({
      safety: /\bSafety[.:]/,
      confidentiality: [/\bConfidentiality[.:]/, /who learns what/, /before you speak/],
      respect: /\bRespect[.:]/,
      'no discrimination': [/\bNo discrimination[.:]/, /same care/],
      choice: [/\bChoice[.:]/, /hear what is possible/, /decide about each step/],
    }),
  },
  {
    requirement: 'SH-31',
    applies: always,
    shows: () => ({
      apart: [/[Nn]obody does both/, /person accused does neither/],
      'step aside': [/step aside/, /no key to the papers/],
      ties: [/investigates/, /with a tie to anybody|no tie to the people/],
    }),
    faults: routeTableFaults,
  },
  {
    requirement: 'SH-35',
    applies: always,
    shows: (profile) => ({
      forbidden: [/Retaliation/, /forbidden/],
      sanction: [/[Rr]etaliation/, /gross misconduct/],
      examples: [/spoke up/, /helped/, /losing/],
      checks: [/after the report/, numbers(timeLimits(profile).retaliationMonths), /months/],
    }),
  },
  {
    requirement: 'SH-37',
    applies: always,
    shows: () => ({
      'who may know': [/need a name/, /may know/],
      exceptions: [/danger/, /under 18/, /duty in law/],
      'told before': [/limits/, /before you speak|first/],
      'never to silence': [/[Nn]o agreement/, /police/, /regulator/, /doctor/, /lawyer/, /support/],
    }),
  },
  {
    requirement: 'SH-40',
    applies: always,
    shows: (profile) => ({
      procedure: [/child protection (policy|procedure)/i, /leads|goes to/],
      time: [/under 18/, /at once/, new RegExp(`within ${String(timeLimits(profile).childHours)} hours`)],
      honestly: [/honestly/, /secret/],
    }),
  },
];
