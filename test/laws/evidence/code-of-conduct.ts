/** The Code of Conduct. */
import { doorsOf } from '../../../src/policy/setting.js';
import { flatFacts } from '../../../src/profile/facts.js';
import { always, doorSigns, numbers, openDoorFaults, timeLimits } from './evidence.js';
import type { Evidence, Signs } from './evidence.js';
import { routeTableFaults } from './route-table.js';

/** A principle: its heading, and at least two behaviours that can be observed, each told by its core words. */
function principle(requirement: string, heading: RegExp, behaviours: Signs): Evidence {
  return { requirement, applies: always, shows: () => ({ heading, ...behaviours }) };
}

export const codeOfConduct: readonly Evidence[] = [
  principle('CC-04', /Create peaceful and equal professional environments/, {
    respect: /respect/,
    bullying: /bully/,
  }),
  principle('CC-05', /Promote gender equality and social justice outside the workplace/, {
    home: /housework|at home|in my home/,
    allyship: /women's rights/,
  }),
  {
    requirement: 'CC-06',
    applies: always,
    shows: () => ({
      heading: /Do not discriminate against others/,
      'sexual orientation': /sexual orientation/,
      'gender identity and expression': /gender identity or expression|gender identity and expression/,
      disability: /disability/,
      behaviour: /choose people by criteria set beforehand/,
    }),
  },
  {
    requirement: 'CC-07',
    applies: always,
    shows: () => ({
      heading: /Be violence free/,
      kinds: /physical, sexual, psychological, economic (or|and) online/,
      partners: /between partners|intimate/,
      history: /must tell/,
    }),
  },
  {
    requirement: 'CC-08',
    applies: always,
    shows: () => ({
      heading: /safety and well-being of all/,
      policies: /policy on sexual harassment/i,
      children: /child protection policy/i,
      programming: /who could be harmed/,
    }),
  },
  {
    requirement: 'CC-09',
    applies: always,
    shows: (profile) => ({
      heading: /Avoid conflicts of interest/,
      time: [/declare/, new RegExp(`within ${String(timeLimits(profile).interestsDays)} days`)],
      gifts: /gift/,
      relatives: /relatives/,
      posts: /outside post/,
      register: /register/,
    }),
  },
  principle('CC-10', /Hold one another accountable/, {
    raise: /raise concerns/,
    criticism: /criticism/,
    repair: /repair/,
  }),
  principle('CC-11', /Ensure transparency at all levels/, {
    decisions: /decide/,
    money: /money/,
    limits: /Limits|limits/,
  }),
  {
    requirement: 'CC-12',
    applies: always,
    shows: () =>
      Object.fromEntries(
        Array.from({ length: 8 }, (_, index) => [
          `principle ${String(index + 1)}`,
          `Principle ${String(index + 1)}`,
        ]),
      ),
  },
  {
    requirement: 'CC-16',
    applies: (facts) => facts.is_network,
    shows: (profile) => ({
      meetings: new RegExp(`at least ${String(profile.network?.meetingsPerYear ?? 2)} times a year`),
      minutes: /[Mm]inutes/,
    }),
  },
  {
    requirement: 'CC-17',
    applies: (facts) => facts.is_network,
    shows: (profile) => ({
      seats: new RegExp(`at least ${String(profile.network?.seats ?? 2)} women's rights organisations`),
      vote: /vote/,
    }),
  },
  {
    requirement: 'CC-32',
    applies: always,
    shows: (profile) => ({
      ...doorSigns(profile, doorsOf(flatFacts(profile))),
      spoken: /[Ss]peak or write/,
      anonymous: [/without your name/, /no proof/],
    }),
    faults: (profile, document) => openDoorFaults(profile, document, doorsOf(flatFacts(profile))),
  },
  {
    requirement: 'CC-33',
    applies: always,
    shows: () => ({
      never: [/[Nn]obody/, /receives/, /investigates/, /decides/, /appeal/, /about themselves/],
    }),
    faults: routeTableFaults,
  },
  {
    requirement: 'CC-35',
    applies: always,
    shows: (profile) => ({
      forbidden: [/Retaliation/, /forbidden/],
      checks: [/after the report/, numbers(timeLimits(profile).retaliationMonths), /months/],
      'good faith': [/believed/, /protected/, /not proved/],
    }),
  },
];
