import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { flatFacts } from '../../../src/profile/facts.js';
import { parseProfile } from '../../../src/profile/parse.js';
import { validateProfile } from '../../../src/profile/validate.js';
import { leaveFigures } from '../../../src/policy/leave/figures.js';
import { checked, future, leaveProfiles, today, withLeave } from '../../support/leave.js';

const numRuns = 4 * Number(process.env.POLICYWRIGHT_RUNS ?? 60);

interface Size {
  readonly countries?: readonly string[];
  readonly count?: number;
}

function findings(leave: object, size: Size = {}) {
  return validateProfile(withLeave(leave, size), { date: today });
}

function found(leave: object, size: Size = {}): string[] {
  return findings(leave, size).map(({ severity, id }) => `${severity} ${id}`);
}

const small = { count: 9 };
const union = { countries: ['FR', 'BE'] };
const inMonths = { lawBirthLength: 4, lawBirthUnit: 'months' };
const inWeeks = { lawSecondParentLength: 2, lawSecondParentUnit: 'weeks' };
const rising = [
  { id: 'a', from: '2027-01-01', percent: 60 },
  { id: 'b', from: '2028-01-01', percent: 67 },
];

describe.each([
  ['birth leave under the law', { birthWeeks: 17, ...inMonths }, 'birthWeeks-under-law', { birthWeeks: 18 }],
  [
    'birth leave under today’s',
    { birthWeeks: 15, todayBirthWeeks: 16 },
    'birthWeeks-under-today',
    { birthWeeks: 16 },
  ],
  [
    'birth leave under the model',
    { birthWeeks: 17, model: 'ilo-191' },
    'birthWeeks-under-model',
    { birthWeeks: 18 },
  ],
  [
    'weeks after birth under the law',
    { birthWeeks: 20, birthAfterWeeks: 7, lawBirthAfterWeeks: 8 },
    'birthAfterWeeks-under-law',
    { birthAfterWeeks: 8 },
  ],
  [
    'pay under the law',
    { ...checked, birthPayPercent: 80, lawBirthPayPercent: 90 },
    'birthPayPercent-under-law',
    { birthPayPercent: 90 },
  ],
  [
    'pay under today’s',
    { ...checked, birthPayPercent: 80, todayBirthPayPercent: 90 },
    'birthPayPercent-under-today',
    { birthPayPercent: 90 },
  ],
  [
    'pay under the model',
    { ...checked, birthPayPercent: 99, model: 'ilo-191' },
    'birthPayPercent-under-model',
    { birthPayPercent: 100 },
  ],
  [
    'two thirds under the model',
    { ...checked, birthPayPercent: 60, model: 'ilo-183' },
    'birthPayPercent-under-model',
    { birthPayPercent: 66.7 },
  ],
  [
    'second parent under the law',
    { secondParentDays: 9, ...inWeeks },
    'secondParentDays-under-law',
    { secondParentDays: 10 },
  ],
  [
    'second parent under today’s',
    { secondParentDays: 4, todaySecondParentDays: 5 },
    'secondParentDays-under-today',
    { secondParentDays: 5 },
  ],
  [
    'second parent under the model',
    { secondParentDays: 19, model: 'ilo-191' },
    'secondParentDays-under-model',
    { secondParentDays: 20 },
  ],
  [
    'pay of the second parent',
    { ...checked, secondParentPayPercent: 50, lawSecondParentPayPercent: 60 },
    'secondParentPayPercent-under-law',
    { secondParentPayPercent: 60 },
  ],
  [
    'parental leave under the law',
    { parentalWeeks: 17, lawParentalLength: 4, lawParentalUnit: 'months' },
    'parentalWeeks-under-law',
    { parentalWeeks: 18 },
  ],
  [
    'pay during it',
    { ...checked, parentalPayPercent: 10, todayParentalPayPercent: 20 },
    'parentalPayPercent-under-today',
    { parentalPayPercent: 20 },
  ],
  [
    'adoption under today’s',
    { adoptionWeeks: 5, todayAdoptionWeeks: 6 },
    'adoptionWeeks-under-today',
    { adoptionWeeks: 6 },
  ],
  ['loss under today’s', { lossWeeks: 1, todayLossWeeks: 2 }, 'lossWeeks-under-today', { lossWeeks: 2 }],
  ['carers under the law', { carersDays: 4, lawCarersDays: 5 }, 'carersDays-under-law', { carersDays: 5 }],
  [
    'urgent days under today’s',
    { urgentDays: 1, todayUrgentDays: 2 },
    'urgentDays-under-today',
    { urgentDays: 2 },
  ],
])('a figure below what people have: %s', (_, leave, id, mended) => {
  test('is an error with place and mend, and fine once mended', () => {
    const [first] = findings(leave).filter((finding) => finding.id === id);
    expect(first?.severity).toBe('error');
    const name = Object.keys(mended)[0] ?? '';
    expect(first?.path).toBe(`leave.${name}`);
    expect(first?.mend).toMatch(/^Write \d+ or more, or leave leave\.\w+ out\.$/);
    expect(findings({ ...leave, ...mended }).map((finding) => finding.id)).not.toContain(id);
  });
});

describe('of the Union', () => {
  test.each([
    [{ secondParentDays: 9 }, 'error secondParentDays-under-union', { secondParentDays: 10 }],
    [{ parentalWeeks: 17 }, 'error parentalWeeks-under-union', { parentalWeeks: 18 }],
    [{ parentalOwnWeeks: 8 }, 'error parentalOwnWeeks-under-union', { parentalOwnWeeks: 9 }],
    [{ carersDays: 4 }, 'error carersDays-under-union', { carersDays: 5 }],
    [{ parentalShare: 'pool' }, 'error pool-in-union', { parentalShare: 'part' }],
  ])('%j', (leave, expected, mended) => {
    expect(found(leave, union)).toContain(expected);
    expect(found(mended, union)).toEqual([]);
    expect(found(leave, { countries: ['FR', 'KE'] })).toEqual([]);
    expect(found(leave, { countries: [] })).toEqual([]);
  });
});

describe('contradictions', () => {
  test.each([
    ['staged, falling', { stages: [...rising].reverse(), topUp: 'staged' }, small, 'error stages-order'],
    [
      'the same day twice',
      { stages: [rising[0], { ...rising[1], from: '2027-01-01' }] },
      small,
      'error stages-order',
    ],
    [
      'the same pay twice',
      { stages: [{ ...rising[0], percent: 67 }, rising[1]] },
      small,
      'error stages-order',
    ],
    ['ending too low', { stages: [rising[0]] }, small, 'error stages-end-too-low'],
    [
      'a stage under the pay',
      { ...checked, paySource: 'both', topUp: 'staged', stages: rising, birthPayPercent: 65 },
      small,
      'error stage-under-pay',
    ],
    [
      'a gap closed before any stage reaches it',
      { topUp: 'staged', stages: rising, gapClosedBy: '2027-12-31' },
      small,
      'error gap-closed-before-stage',
    ],
    ['staged for many', { topUp: 'staged', stages: rising }, {}, 'error staged-top-up'],
    [
      'equal leave, and other weeks',
      { model: 'equal', birthWeeks: 20 },
      {},
      'error equal-leave-is-not-equal',
    ],
    [
      'equal leave, and other days',
      { model: 'equal', secondParentDays: 90 },
      {},
      'error equal-leave-is-not-equal',
    ],
    [
      'equal leave, and other pay',
      { ...checked, model: 'equal', birthPayPercent: 90 },
      {},
      'error equal-leave-is-not-equal',
    ],
    [
      'equal leave, and more by law',
      { model: 'equal', equalWeeks: 11, ...inMonths },
      {},
      'error equal-leave-is-not-equal',
    ],
    [
      'equal leave, and more days today',
      { model: 'equal', equalWeeks: 2, todaySecondParentDays: 11 },
      {},
      'error equal-leave-is-not-equal',
    ],
    ['own weeks', { parentalWeeks: 8, parentalOwnWeeks: 9 }, {}, 'error own-weeks-more-than-all'],
    ['a length without a unit', { lawBirthLength: 14 }, {}, 'error lawBirth-half-told'],
    ['a unit without a length', { lawParentalUnit: 'weeks' }, {}, 'error lawParental-half-told'],
    [
      'weeks after birth by law',
      { ...inMonths, lawBirthAfterWeeks: 19 },
      {},
      'error law-after-birth-too-long',
    ],
    [
      'a country elsewhere',
      { countries: [{ id: 'x', country: 'FR' }] },
      {},
      'warning country-of-table-unknown',
    ],
    ['full, and less', { ...checked, topUp: 'full', birthPayPercent: 90 }, {}, 'error pay-under-top-up'],
    [
      'two thirds, and less',
      { ...checked, topUp: 'two-thirds', birthPayPercent: 60 },
      {},
      'error pay-under-top-up',
    ],
    [
      'less than the state pays',
      { ...checked, birthPayPercent: 80, statePayPercent: 90 },
      {},
      'error pay-under-state-pay',
    ],
    [
      'alone, and with the state',
      { paySource: 'employer', statePayPercent: 10 },
      {},
      'warning state-pays-and-does-not',
    ],
    ['unpaid, unchecked', { parentalPayPercent: 0 }, {}, 'warning parentalPayPercent-unchecked'],
    [
      'less pay, unchecked',
      { secondParentPayPercent: 80, lawCheckedOn: '2026-06-01' },
      {},
      'warning secondParentPayPercent-unchecked',
    ],
    ['a check to come', { lawCheckedOn: future }, {}, 'error done-in-the-future'],
    [
      'an old check of a country',
      { countries: [{ id: 'k', country: 'KE', checkedOn: '2025-11-01' }] },
      {},
      'warning law-check-old',
    ],
  ] as const)('%s', (_, leave, size, expected) => {
    expect(found(leave, size)).toContain(expected);
  });

  test.each([
    ['stages that rise', { topUp: 'staged', stages: rising, gapClosedBy: '2028-01-01' }, small],
    [
      'stages above the pay',
      { ...checked, topUp: 'staged', stages: rising, birthPayPercent: 67 - 7 },
      small,
      'warning',
    ],
    ['equal leave', { model: 'equal' }, {}],
    [
      'equal leave, told twice alike',
      { model: 'equal', equalWeeks: 10, birthWeeks: 16, secondParentDays: 50 },
      {},
    ],
    ['equal leave as long as the law', { model: 'equal', equalWeeks: 12, ...inMonths }, {}],
    ['equal weeks with another model', { model: 'ilo-191', equalWeeks: 3 }, {}],
    ['all weeks one’s own', { parentalWeeks: 9, parentalOwnWeeks: 9 }, {}],
    ['the law whole', { ...inMonths, ...inWeeks, lawBirthAfterWeeks: 18 }, {}],
    ['a country of ours', { countries: [{ id: 'x', country: 'KE', checkedOn: '2026-11-01' }] }, {}],
    ['full pay', { topUp: 'full', birthPayPercent: 100 }, {}],
    [
      'as much as the state',
      { ...checked, birthPayPercent: 80, statePayPercent: 80, paySource: 'state' },
      {},
    ],
    ['66.7 for two thirds', { ...checked, topUp: 'two-thirds', model: 'ilo-183', birthPayPercent: 66.7 }, {}],
    ['a day for the gap to come', { gapClosedBy: future }, small],
    ['unpaid, checked', { ...checked, parentalPayPercent: 0 }, {}],
  ] satisfies readonly (readonly [string, object, Size, string?])[])(
    '%s is fine',
    (_, leave, size, but = 'nothing') => {
      expect(found(leave, size).filter((one) => !one.startsWith(but))).toEqual([]);
    },
  );

  test('equal leave says which number would be equal', () => {
    const [finding] = findings({ model: 'equal', equalWeeks: 11, ...inMonths, todaySecondParentDays: 66 });
    expect(finding?.mend).toContain('Write 14 as leave.equalWeeks');
  });

  test('a stage out of order is told at its own place', () => {
    const paths = (...stages: readonly object[]) => findings({ stages }, small).map(({ path }) => path);
    expect(paths(rising[1] ?? {}, rising[0] ?? {})).toContain('leave.stages.1.from');
    expect(paths({ ...rising[0], percent: 80 }, rising[1] ?? {})).toEqual(['leave.stages.1.percent']);
  });

  test('a gap is closed after the policy is adopted', () => {
    const at = (adoption: object) =>
      validateProfile(
        parseProfile({
          organisation: { name: 'X' },
          leave: { gapClosedBy: '2027-03-01' },
          policies: { 'parental-leave': adoption },
        }),
        { date: today },
      ).map(({ id }) => id);
    expect(at({ plannedFor: '2027-03-01' })).toContain('gap-closed-before-adoption');
    expect(at({ adoptedOn: '2027-04-01', approvedBy: 'Board' })).toContain('gap-closed-before-adoption');
    expect(at({ plannedFor: '2027-02-28' })).toEqual([]);
  });
});

describe('pay under two thirds', () => {
  const low = { ...checked, birthPayPercent: 50, paySource: 'employer' };

  test.each([
    ['of a small employer that pays alone', low, small, 'warning birth-pay-under-floor'],
    [
      'of a small employer with the law and a bit more',
      { ...low, model: 'statutory-plus' },
      small,
      'warning birth-pay-under-floor',
    ],
    [
      'of a small employer while the payer is open',
      { ...checked, birthPayPercent: 50 },
      small,
      'warning birth-pay-under-floor',
    ],
    [
      'in stages, with the state',
      { ...low, paySource: 'both', topUp: 'staged', stages: rising },
      small,
      'warning birth-pay-under-floor',
    ],
    [
      'of a small employer with the state',
      { ...low, paySource: 'both' },
      small,
      'error birth-pay-under-floor',
    ],
    ['with a model that promises more', { ...low, model: 'ilo-183' }, small, 'error birth-pay-under-floor'],
    ['of ten people', low, { count: 10 }, 'error birth-pay-under-floor'],
  ] as const)('%s', (_, leave, size, expected) => {
    expect(found(leave, size)).toContain(expected);
  });

  test('is a warning exactly where the policy prints it with a notice', () => {
    fc.assert(
      fc.property(leaveProfiles, (profile) => {
        const figures = leaveFigures(profile, flatFacts(profile), today);
        const own = profile.leave?.birthPayPercent;
        const finding = validateProfile(profile, { date: today }).find(
          ({ id }) => id === 'birth-pay-under-floor',
        );
        if (own === undefined || own >= 66.6 || !figures.isChecked) return;
        if (finding?.severity === 'error') expect(figures.birthPayPercent).not.toBe(own);
        if (figures.hasGap) expect(finding?.severity).toBe('warning');
      }),
      { numRuns },
    );
  });
});

test('an answer that is told as too low is never the figure that is printed', () => {
  fc.assert(
    fc.property(leaveProfiles, (profile) => {
      const figures = leaveFigures(profile, flatFacts(profile), today);
      for (const { id, path } of validateProfile(profile, { date: today })) {
        const [, name] = /^(\w+)-under-(today|union|model)$/.exec(id) ?? [];
        // Of adoption and loss the model only has a default; own weeks count where they can be given away.
        if (name === undefined || name === 'parentalOwnWeeks') continue;
        const own = (profile.leave as Record<string, unknown>)[name];
        expect(path).toBe(`leave.${name}`);
        expect(figures[name as 'birthWeeks']).not.toBe(own);
      }
    }),
    { numRuns },
  );
});

describe('goals', () => {
  const goals = (targets: object, governance: object = {}) =>
    validateProfile(parseProfile({ organisation: { name: 'X', type: 'ngo' }, targets, governance }), {
      date: today,
    });

  test.each(['bodyPercent', 'leadershipPercent'])('a final %s under half is an interim one', (field) => {
    const [finding] = goals({ [field]: 49, interimPercent: 30 });
    expect(finding).toMatchObject({ id: `${field}-under-half`, severity: 'error', path: `targets.${field}` });
    expect(finding?.mend).toBe('Write 50 or more, and 49 as targets.interimPercent, the step on the way.');
    expect(goals({ [field]: 50, interimPercent: 49 })).toEqual([]);
  });

  test('more women than people is told of both groups', () => {
    const ids = (governance: object) => goals({}, governance).map(({ id }) => id);
    expect(ids({ bodySize: 3, bodyWomen: 4 })).toEqual(['bodyWomen-more-than-all']);
    expect(ids({ leadershipSize: 3, leadershipWomen: 4 })).toEqual(['leadershipWomen-more-than-all']);
    expect(ids({ bodySize: 3, bodyWomen: 3, leadershipSize: 1, leadershipWomen: 1 })).toEqual([]);
  });
});
