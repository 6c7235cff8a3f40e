/** Child protection. */
import { organisationOf } from '../../../src/policy/organisation.js';
import type { PolicyDocument } from '../../../src/policy/document.js';
import { doorsOf } from '../../../src/policy/setting.js';
import { canBeReached } from '../../../src/policy/routes.js';
import type { Person, Profile } from '../../../src/profile/schema.js';
import { always, personWithContact, timeLimits, toBeNamed, toBeSettled } from './evidence.js';
import type { Evidence } from './evidence.js';
import { routeTableFaults } from './route-table.js';

interface Responsible {
  readonly focal: Person | undefined;
  readonly deputy: Person | undefined;
}

/** Who is responsible for children; where fewer than three people work, the deputy is outside. */
function responsible(profile: Profile): Responsible {
  const { lines, flat } = organisationOf(profile);
  const child = lines.holder('childFocalPoint');
  const usual = lines.holder('focalPoint');
  if (!doorsOf(flat).includes('focalPoint')) {
    return usual
      ? { focal: child ?? usual, deputy: lines.holder('outsideContact') }
      : { focal: lines.holder('outsideContact'), deputy: lines.holder('outsideDeputy') };
  }
  if (child && child.id !== usual?.id) return { focal: child, deputy: usual };
  return { focal: usual, deputy: lines.holder('deputy') };
}

function openResponsible(profile: Profile, document: PolicyDocument): string[] {
  const { focal, deputy } = responsible(profile);
  const open = [focal, deputy].some((person) => !person || !canBeReached(person));
  return open && document.status !== 'not-ready'
    ? ['nobody is responsible, but the document is no draft']
    : [];
}

/** The number to call, or the day by which it is checked; in several countries that of the place. */
function emergency(profile: Profile): string | RegExp {
  if ((profile.organisation.countries ?? []).length > 1) return /emergency number of the place where you are/;
  return profile.support?.emergencyNumber ?? toBeSettled;
}

/** Nobody has found out yet what the law orders. */
function isLawUnknown(profile: Profile): boolean {
  return (profile.law?.mandatoryReporting ?? 'unknown') === 'unknown';
}

export const childProtection: readonly Evidence[] = [
  {
    requirement: 'CP-03',
    applies: always,
    shows: () => ({
      age: [/\bchild\b/, /under 18/],
      'whatever the law': [/law/, /earlier age/, /adult/, /consent/],
    }),
  },
  {
    requirement: 'CP-08',
    applies: always,
    shows: (profile) => {
      const { focal, deputy } = responsible(profile);
      return {
        focal: [/Focal point for children/, ...(focal ? personWithContact(focal) : [toBeNamed])],
        deputy: [/Deputy/, ...(deputy ? personWithContact(deputy) : [toBeNamed])],
        'other hours': [/by day or night/, emergency(profile)],
      };
    },
    faults: openResponsible,
  },
  {
    requirement: 'CP-10',
    applies: always,
    shows: () => ({ 'step aside': [/themselves/, /relative/, /work under/] }),
    faults: routeTableFaults,
  },
  {
    requirement: 'CP-12',
    applies: always,
    shows: () => ({
      forbidden: [/sexual contact/, /sexual talk/, /messages/, /under 18/],
      mistake: /mistake about age is no excuse/,
    }),
  },
  {
    requirement: 'CP-22',
    applies: always,
    shows: () => ({
      duty: [/[Ee]verybody/, /must report/, /every worry/],
      'no proof': [/proof/, /no proof|without proof/, /suspicion|every worry/],
      'no questions': /does not investigate/,
    }),
  },
  {
    requirement: 'CP-23',
    applies: always,
    shows: (profile) => ({
      danger: [/[Dd]anger/, /call/i, emergency(profile)],
      'all else': [/same day/, new RegExp(`at most within ${String(timeLimits(profile).childHours)} hours`)],
    }),
    faults: (profile) => (timeLimits(profile).childHours > 24 ? ['more than 24 hours'] : []),
  },
  {
    requirement: 'CP-26',
    applies: always,
    shows: (profile) => ({
      consent: [/law orders/, /report/, /with or without consent/],
      authority: [/Authority/, profile.law?.childAuthority ?? toBeSettled],
      ...(isLawUnknown(profile) ? { 'own rule': [/checked/, /our own rule/] } : {}),
    }),
  },
  {
    requirement: 'CP-30',
    applies: always,
    shows: () => ({
      never: [/person accused/, /close to them/, /never|no part/, /investigates/, /decides/],
    }),
    faults: routeTableFaults,
  },
  {
    requirement: 'CP-32',
    applies: always,
    shows: (profile) => ({
      'safety first': [/child's safety/, /before confidentiality/],
      'who may know': [/need a name/, /may know/],
      secure: [/Kept by/, /locked/, /at most 2 people/],
      kept:
        profile.records?.provedYears === undefined
          ? [/delete nothing/, /checked/, /law/]
          : [/keep/, new RegExp(`${String(profile.records.provedYears)} years?`)],
    }),
  },
];
