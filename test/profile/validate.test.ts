import { describe, expect, test } from '@jest/globals';
import { parseProfile } from '../../src/profile/parse.js';
import { validateProfile } from '../../src/profile/validate.js';
import { contrastOnWhite } from '../../src/profile/validation/answers.js';
import { monthsAfter } from '../../src/profile/validation/dates.js';
import {
  arabicName,
  fixtures,
  founderFamilyBoard,
  fourPeopleDirectorIsFocalPoint,
  onePerson,
} from '../support/profiles.js';

const date = '2026-11-22';
const organisation = { name: 'Open Window', type: 'ngo', countries: ['UG'] };

/** The findings as `severity id`. */
function found(data: unknown): string[] {
  return validateProfile(parseProfile(data), { date }).map(({ severity, id }) => `${severity} ${id}`);
}

const director = { id: 'ruth', title: 'Director', position: 'staff', email: 'ruth@example.org' };
const focal = { id: 'amina', title: 'Lead', position: 'staff', email: 'safe@example.org' };
const outside = { id: 'grace', title: 'Adviser', position: 'outside', email: 'adviser@example.net' };
const roles = { director: 'ruth', focalPoint: 'amina', outsideContact: 'grace' };

function withPeople(people: readonly object[], more: object = {}, rest: object = {}) {
  return { organisation, people, roles: { ...roles, ...more }, ...rest };
}

test('a sound profile has no findings', () => {
  expect(found(withPeople([director, focal, outside]))).toEqual([]);
  expect(found({ organisation })).toEqual([]);
  expect(validateProfile(arabicName, { date })).toEqual([]);
});

describe('the outside contact', () => {
  test.each([
    [
      'is the focal point',
      [director, focal, outside],
      { outsideContact: 'amina' },
      'error outside-is-focalPoint',
    ],
    ['is the director', [director, focal, outside], { outsideContact: 'ruth' }, 'error outside-is-director'],
    [
      'reports to the director',
      [director, focal, { ...outside, reportsTo: 'ruth' }],
      {},
      'error outside-contact-under-director',
    ],
    [
      'reports to somebody who reports to the director',
      [director, { ...focal, reportsTo: 'ruth' }, { ...outside, reportsTo: 'amina' }],
      {},
      'error outside-contact-under-director',
    ],
    [
      'reports to staff of whom nothing is said',
      [director, focal, { ...outside, reportsTo: 'amina' }],
      {},
      'error outside-contact-under-director',
    ],
    [
      'is staff',
      [director, focal, { ...outside, position: 'staff' }],
      {},
      'error outside-contact-under-director',
    ],
    [
      'is a volunteer',
      [director, focal, { ...outside, position: 'volunteer' }],
      {},
      'error outside-contact-under-director',
    ],
    [
      'is related to the focal point, who says so',
      [director, { ...focal, relatedTo: ['grace'] }, outside],
      {},
      'error outside-related-to-focalPoint',
    ],
    [
      'is related to the director, and says so',
      [director, focal, { ...outside, relatedTo: ['ruth'] }],
      {},
      'error outside-related-to-director',
    ],
    [
      'shares the address of the director',
      [director, focal, { ...outside, email: 'RUTH@example.org' }],
      {},
      'error outside-shares-address-with-director',
    ],
    [
      'comes from the host',
      [director, focal, { ...outside, position: 'host' }],
      {},
      'warning outside-contact-of-host',
    ],
  ])('%s', (_, people, more, expected) => {
    expect(found(withPeople(people, more))).toContain(expected);
  });

  test('a deputy is looked at in the same way', () => {
    const other = { ...outside, id: 'omar', position: 'staff' };
    expect(found(withPeople([director, focal, outside, other], { outsideDeputy: 'omar' }))).toEqual([
      'error outside-contact-under-director',
    ]);
    expect(found(withPeople([director, focal, outside], { outsideDeputy: 'grace' }))).toEqual([
      'error outside-deputy-is-outside-contact',
    ]);
  });

  test('may sit on the board, but not alone on a small one, nor among relatives', () => {
    const member = { ...outside, position: 'board' };
    expect(found(withPeople([director, focal, member], {}, { governance: { bodySize: 5 } }))).toEqual([]);
    expect(found(withPeople([director, focal, member], {}, { governance: { bodySize: 2 } }))).toEqual([
      'warning outside-contact-needs-deputy',
    ]);
    expect(found(withPeople([director, focal, member], {}, { governance: { bodyRelated: true } }))).toEqual([
      'warning outside-contact-on-related-body',
    ]);
  });

  test('staff who report to the chair are not under the director', () => {
    const chair = { id: 'chair', title: 'Chair', position: 'board' };
    const auditor = { ...outside, position: 'staff', reportsTo: 'chair' };
    expect(found(withPeople([director, focal, chair, auditor], { chair: 'chair' }))).toEqual([]);
  });
});

describe('the doors and the steps', () => {
  test('a director who is the focal point is a warning', () => {
    expect(validateProfile(fourPeopleDirectorIsFocalPoint, { date }).map(({ id }) => id)).toEqual([
      'focal-point-is-director',
    ]);
    expect(validateProfile(onePerson, { date }).map(({ id }) => id)).toEqual(['focal-point-is-director']);
  });

  test('a relative on a related board is no outside contact', () => {
    expect(validateProfile(founderFamilyBoard, { date }).map(({ id }) => id)).toEqual([
      'outside-related-to-director',
      'outside-contact-on-related-body',
    ]);
  });

  test.each([
    [
      'deputy is the focal point',
      [director, focal, outside],
      { deputy: 'amina' },
      'error deputy-is-focal-point',
    ],
    [
      'deputy under the focal point',
      [director, focal, outside, { id: 'peter', title: 'Officer', reportsTo: 'amina' }],
      { deputy: 'peter' },
      'warning deputy-in-line',
    ],
    [
      'focal point under the deputy',
      [director, { ...focal, reportsTo: 'ruth' }, outside],
      { deputy: 'ruth' },
      'warning deputy-in-line',
    ],
    [
      'deputy related',
      [director, focal, outside, { id: 'peter', title: 'Officer', relatedTo: ['amina'] }],
      { deputy: 'peter' },
      'warning deputy-related',
    ],
    ['deputy outside', [director, focal, outside], { deputy: 'grace' }, 'warning deputy-is-outside-contact'],
    ['chair is director', [director, focal, outside], { chair: 'ruth' }, 'warning chair-is-director'],
    [
      'one investigates and decides',
      [director, focal, outside],
      { investigator: 'grace', decider: 'grace' },
      'error investigator-is-decider',
    ],
    [
      'one decides and hears the appeal',
      [director, focal, outside],
      { appeal: 'ruth', decider: 'ruth' },
      'error decider-is-appeal',
    ],
    [
      'one investigates and hears the appeal',
      [director, focal, outside],
      { appeal: 'ruth', investigator: 'ruth' },
      'error investigator-is-appeal',
    ],
    [
      'panel of two',
      [director, focal, outside],
      { casePanel: ['amina', 'grace'] },
      'warning panel-too-small',
    ],
    [
      'panel with one twice',
      [director, focal, outside],
      { casePanel: ['amina', 'amina'] },
      'error panel-repeats',
    ],
    [
      'appeal in the panel',
      [director, focal, outside],
      { casePanel: ['amina', 'grace', 'ruth'], appeal: 'ruth' },
      'error appeal-in-panel',
    ],
    [
      'reports to oneself',
      [director, { ...focal, reportsTo: 'amina' }, outside],
      {},
      'error person-names-themself',
    ],
    [
      'related to oneself',
      [director, { ...focal, relatedTo: ['amina'] }, outside],
      {},
      'error person-names-themself',
    ],
    [
      'a line in a circle',
      [{ ...director, reportsTo: 'amina' }, { ...focal, reportsTo: 'ruth' }, outside],
      {},
      'error line-turns-back',
    ],
    [
      'board member not on the board',
      [director, focal, { ...outside, position: 'board', onBoard: false }],
      {},
      'warning board-member-not-on-board',
    ],
  ])('%s', (_, people, more, expected) => {
    expect(found(withPeople(people, more))).toContain(expected);
  });
});

describe('numbers', () => {
  test.each([
    [
      'more women than members',
      { governance: { bodySize: 3, bodyWomen: 4 } },
      'error bodyWomen-more-than-all',
    ],
    [
      'more women than leaders',
      { governance: { leadershipSize: 3, leadershipWomen: 4 } },
      'error leadershipWomen-more-than-all',
    ],
    ['a body that is none', { governance: { hasBody: false, bodySize: 3 } }, 'warning body-without-body'],
    ['no measure', { targets: { measure: 'none' } }, 'error no-leadership-measure'],
    [
      'interim as high as the goal',
      { targets: { interimPercent: 50 } },
      'error interim-not-below-bodyPercent',
    ],
    [
      'interim as late as the goal',
      { targets: { interimYear: 2029, leadershipYear: 2029 } },
      'error interim-not-before-leadershipYear',
    ],
    [
      'goal in the year of adoption',
      { targets: { bodyYear: 2026, interimYear: 2025 }, adoption: { plannedFor: '2026-12-01' } },
      'error bodyYear-not-after-adoption',
    ],
    ['steps too long', { timeLimits: { investigationDays: 90 } }, 'error steps-longer-than-feedback'],
    ['feedback too early', { timeLimits: { feedbackMaxDays: 60 } }, 'error steps-longer-than-feedback'],
    ['extension too long', { timeLimits: { extensionDays: 40 } }, 'warning extension-longer-than-feedback'],
    ['months out of order', { timeLimits: { retaliationMonths: [3, 1] } }, 'error retaliation-months-order'],
    ['a month twice', { timeLimits: { retaliationMonths: [1, 1] } }, 'error retaliation-months-order'],
    ['13 weeks', { leave: { birthWeeks: 13 } }, 'error birth-leave-under-floor'],
    ['5 weeks after birth', { leave: { birthAfterWeeks: 5 } }, 'error weeks-after-birth'],
    [
      'more after birth than all',
      { leave: { birthWeeks: 14, birthAfterWeeks: 20 } },
      'error weeks-after-birth',
    ],
    ['less pay, law unchecked', { leave: { birthPayPercent: 67 } }, 'error birth-pay-unchecked'],
    [
      'pay under the floor',
      {
        leave: { birthPayPercent: 50, lawCheckedBy: 'Labour Office', lawCheckedOn: '2026-01-01' },
        staff: { count: 10 },
      },
      'error birth-pay-under-floor',
    ],
    [
      'pay under the floor, few staff',
      {
        leave: { birthPayPercent: 50, lawCheckedBy: 'Labour Office', lawCheckedOn: '2026-01-01' },
        staff: { count: 9 },
      },
      'warning birth-pay-under-floor',
    ],
    ['staged for many', { leave: { topUp: 'staged' }, staff: { count: 10 } }, 'error staged-top-up'],
    ['one meeting', { network: { level: 'national', meetingsPerYear: 1 } }, 'error too-few-meetings'],
    ['one seat', { network: { level: 'regional', seats: 1 } }, 'error too-few-seats'],
  ])('%s', (_, answers, expected) => {
    expect(found({ organisation, ...answers })).toContain(expected);
  });

  test.each([
    ['one person without a goal', { targets: { measure: 'none' }, staff: { count: 1 } }],
    ['one meeting of a member', { network: { level: 'member', meetingsPerYear: 1, seats: 0 } }],
    [
      'two thirds, law checked',
      { leave: { birthPayPercent: 66.7, lawCheckedBy: 'Labour Office', lawCheckedOn: '2026-01-01' } },
    ],
    ['full pay, law unchecked', { leave: { birthPayPercent: 100, birthWeeks: 14, birthAfterWeeks: 6 } }],
    ['staged for few', { leave: { topUp: 'staged' }, staff: { count: 9 } }],
  ])('%s is fine', (_, answers) => {
    expect(found({ organisation, ...answers })).toEqual([]);
  });
});

describe('days', () => {
  test.each([
    [
      'adopted before consulted',
      { adoption: { adoptedOn: '2026-01-01', consultedOn: '2026-02-01', approvedBy: 'Board' } },
      'error adopted-before-consulted',
    ],
    ['agreed in the future', { people: [{ ...focal, agreedOn: '2026-11-23' }] }, 'error done-in-the-future'],
    [
      'trained in the future',
      { people: [{ ...focal, trainedOn: '2027-01-01' }] },
      'error done-in-the-future',
    ],
    ['consulted in the future', { adoption: { consultedOn: '2027-01-01' } }, 'error done-in-the-future'],
    ['law checked in the future', { law: { checkedOn: '2027-01-01' } }, 'error done-in-the-future'],
    ['law checked long ago', { law: { checkedOn: '2025-11-21' } }, 'warning law-check-old'],
    ['law of leave checked long ago', { leave: { lawCheckedOn: '2025-11-21' } }, 'warning law-check-old'],
    ['adopted by nobody', { adoption: { adoptedOn: '2026-01-01' } }, 'warning adopted-by-nobody'],
    ['a plan that has passed', { adoption: { plannedFor: '2026-11-21' } }, 'warning plan-has-passed'],
    [
      'review overdue',
      { adoption: { adoptedOn: '2024-11-01', approvedBy: 'Board' } },
      'warning review-overdue',
    ],
    ['review after three years', { adoption: { reviewMonths: 36 } }, 'error review-too-rare'],
    [
      'child protection every two years',
      { policies: { 'child-protection': { reviewMonths: 24 } } },
      'warning review-not-yearly',
    ],
    [
      'history out of order',
      {
        adoption: {
          history: [
            { version: '2', date: '2026-02-01', what: 'b' },
            { version: '1', date: '2026-01-01', what: 'a' },
          ],
        },
      },
      'warning history-order',
    ],
    [
      'a version twice',
      {
        adoption: {
          history: [
            { version: '1', date: '2026-01-01', what: 'a' },
            { version: '1', date: '2026-02-01', what: 'b' },
          ],
        },
      },
      'warning version-twice',
    ],
  ])('%s', (_, answers, expected) => {
    expect(found({ organisation, ...answers })).toContain(expected);
  });

  test('today is not the future; a planned adoption is told once', () => {
    expect(found({ organisation, people: [{ ...focal, agreedOn: date }] })).toEqual([]);
    expect(found({ organisation, adoption: { adoptedOn: '2027-01-15', approvedBy: 'Board' } })).toEqual([]);
    expect(found({ organisation, adoption: { plannedFor: '2026-11-21' } })).toEqual([
      'warning plan-has-passed',
    ]);
  });

  test('months are counted to the end of short months', () => {
    expect(monthsAfter('2027-01-31', 1)).toBe('2027-02-28');
    expect(monthsAfter('2026-11-30', 24)).toBe('2028-11-30');
    expect(monthsAfter('2028-02-29', 12)).toBe('2029-02-28');
  });
});

describe('answers', () => {
  test.each([
    [
      'a country twice',
      { organisation: { ...organisation, countries: ['KE', 'KE'] } },
      'warning country-twice',
    ],
    ['a listed NGO', { organisation: { ...organisation, listed: true } }, 'warning listed-but-no-company'],
    [
      'a small company of 300',
      { organisation: { ...organisation, smallOrMedium: true }, staff: { count: 300 } },
      'warning not-small-or-medium',
    ],
    [
      'an agreement with nobody',
      { staff: { collectiveAgreement: true, representation: 'none' } },
      'warning agreement-without-representation',
    ],
    [
      'a camp without contact',
      { work: { childContact: 'incidental', childActivities: ['camp-overnight'] } },
      'warning contact-less-than-activities',
    ],
    ['a regulator denied', { law: { hasRegulator: false, regulator: 'X' } }, 'warning regulator-denied'],
    [
      'a host’s director without a host',
      { people: [director], roles: { hostDirector: 'ruth' } },
      'warning host-director-without-host',
    ],
    [
      'a union of nobody',
      { staff: { count: 0, representation: 'union' } },
      'warning representation-without-staff',
    ],
    ['a light colour', { document: { colour: '#FFCC00' } }, 'error colour-too-light'],
    ['a logo of another format', { document: { logo: { file: 'a.svg', alt: 'x' } } }, 'error logo-format'],
    ['a logo elsewhere', { document: { logo: { file: '../a.png', alt: 'x' } } }, 'error logo-place'],
    [
      'a logo on the web',
      { document: { logo: { file: 'https://x.org/a.png', alt: 'x' } } },
      'error logo-place',
    ],
    ['a logo in another folder', { document: { logo: { file: 'C:\\a.png', alt: 'x' } } }, 'error logo-place'],
  ])('%s', (_, answers, expected) => {
    expect(found({ organisation, ...answers })).toContain(expected);
  });

  test.each([
    'He was accused of theft',
    'A girl was raped in 2019',
    'The complaint against Peter is open',
    'our 12-year-old member told us',
    'After the incident with the driver, Amina Odhiambo left',
  ])('may tell of a case: %s', (notes) => {
    const people = [{ ...focal, name: 'Amina Odhiambo' }];
    expect(found({ organisation, people, notes })).toEqual(['warning may-name-a-case']);
  });

  test.each([
    'We work with young men to end violence and abuse at home',
    'Football for girls and boys of 9 to 17 years',
    'Ask Amina Odhiambo for the handbook',
    'People may be accused; both sides are heard',
  ])('tells of no case: %s', (notes) => {
    const people = [{ ...focal, name: 'Amina Odhiambo' }];
    expect(found({ organisation, people, notes })).toEqual([]);
  });

  test('contrast is that of WCAG', () => {
    expect(contrastOnWhite('000000')).toBeCloseTo(21, 5);
    expect(contrastOnWhite('#FFFFFF')).toBeCloseTo(1, 5);
    expect(contrastOnWhite('767676')).toBeCloseTo(4.54, 2);
    expect(contrastOnWhite('0B5D5E')).toBeGreaterThan(7);
  });
});

test('errors come first, and no two rules share an id and a place', () => {
  for (const profile of Object.values(fixtures)) {
    const findings = validateProfile(profile, { date });
    const severities = findings.map(({ severity }) => severity);
    expect(severities).toEqual([...severities].sort());
    expect(new Set(findings.map(({ id, path }) => `${id} ${path}`)).size).toBe(findings.length);
  }
});
