import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { LeaveAnswers } from '../../../src/profile/leave/answers.js';
import type { Terms } from '../../../src/profile/leave/terms.js';
import type { Profile } from '../../../src/profile/schema.js';
import type { LeaveFigures } from '../../../src/policy/leave/figures.js';
import { birthsOf, leaveCost } from '../../../src/policy/leave/promises.js';
import type { LeaveCost, PromiseId } from '../../../src/policy/leave/promise.js';
import { checked, figuresOf, leaveProfiles, withLeave } from '../../support/leave.js';

const numRuns = 5 * Number(process.env.POLICYWRIGHT_RUNS ?? 60);

function costOf(profile: Profile): LeaveCost {
  return leaveCost(profile.leave ?? {}, figuresOf(profile));
}

function everybody(
  check: (cost: LeaveCost, figures: LeaveFigures, leave: Partial<LeaveAnswers>) => void,
): void {
  fc.assert(
    fc.property(leaveProfiles, (profile) => check(costOf(profile), figuresOf(profile), profile.leave ?? {})),
    { numRuns },
  );
}

function promise({ promises }: LeaveCost, id: PromiseId) {
  return promises.find((one) => one.id === id);
}

/** What an employer pays for birth leave, counted week after week. */
function weekAfterWeek(terms: Terms, state: number, lawWeeks: number | undefined): number {
  let paid = 0;
  for (let week = 1; week <= (terms.birthWeeks ?? 0); week += 1) {
    const fromState = week <= (lawWeeks ?? Infinity) ? state : 0;
    paid += Math.max(0, (terms.birthPayPercent ?? 0) - fromState) / 100;
  }
  return paid;
}

describe('of every organisation', () => {
  test('birth leave costs what its weeks cost that the state does not pay, beyond today and the law', () => {
    everybody((cost, figures, leave) => {
      const row = promise(cost, 'birth');
      if (!row || figures.birthPayPercent === undefined) return expect(row?.weeks).toBeUndefined();
      const { law, today } = figures;
      const pays = leave.paySource === 'state' || leave.paySource === 'both';
      const ofLaw = leave.paySource === 'state' ? (law.birthPayPercent ?? 0) : 0;
      const state = pays ? (leave.statePayPercent ?? ofLaw) : 0;
      const of = (terms: Terms) => weekAfterWeek(terms, state, law.birthWeeks);
      const more = Math.max(0, of(figures) - Math.max(of(today), of(law))) * birthsOf(leave);
      expect(row.weeks).toBeGreaterThanOrEqual(more - 1e-9);
      expect(row.weeks).toBeLessThan(more + 0.1);
    });
  });

  test('a promise is what goes beyond today and the law, and nothing else is', () => {
    const length = {
      birth: 'birthWeeks',
      'second-parent': 'secondParentDays',
      parental: 'parentalWeeks',
      adoption: 'adoptionWeeks',
      loss: 'lossWeeks',
      carers: 'carersDays',
      urgent: 'urgentDays',
    } as const;
    everybody((cost, figures) => {
      for (const [id, name] of Object.entries(length)) {
        const ours = figures[name] ?? 0;
        const known = Math.max(figures.today[name] ?? 0, figures.law[name] ?? 0);
        const row = promise(cost, id as PromiseId);
        if (ours > known) expect(row?.ours.length).toBe(ours);
        // As long as before: then it is better paid, or no promise.
        else if (row) {
          const before = Math.max(row.today?.percent ?? 0, row.law?.percent ?? 0);
          expect(row.ours.percent).toBeGreaterThan(before);
        }
      }
    });
  });

  test('costs are never negative, are told to a tenth, and add up', () => {
    everybody(({ promises, weeks, isWhole, births }, _, leave) => {
      expect(births).toBe(leave.expectedBirths === undefined ? 1 : Math.max(1, leave.expectedBirths));
      for (const row of promises) {
        expect(row.weeks ?? 0).toBeGreaterThanOrEqual(0);
        expect(Math.round((row.weeks ?? 0) * 10)).toBeCloseTo((row.weeks ?? 0) * 10, 6);
      }
      expect(weeks).toBeCloseTo(
        promises.reduce((all, row) => all + (row.weeks ?? 0), 0),
        6,
      );
      expect(isWhole).toBe(promises.every((row) => row.weeks !== undefined));
    });
  });

  test('more births cost more, in step', () => {
    fc.assert(
      fc.property(leaveProfiles, fc.integer({ min: 2, max: 5 }), (profile, births) => {
        const one = costOf({ ...profile, leave: { ...profile.leave, expectedBirths: 1 } });
        const many = costOf({ ...profile, leave: { ...profile.leave, expectedBirths: births } });
        for (const row of one.promises) {
          const same = promise(many, row.id);
          if (row.weeks === undefined) expect(same?.weeks).toBeUndefined();
          else if (row.per !== 'births') expect(same?.weeks).toBe(row.weeks);
          else expect(Math.abs((same?.weeks ?? NaN) - row.weeks * births)).toBeLessThanOrEqual(births * 0.1);
        }
      }),
      { numRuns },
    );
  });
});

describe('by hand', () => {
  const today = {
    todayBirthWeeks: 13,
    todayBirthPayPercent: 100,
    todaySecondParentDays: 10,
    todaySecondParentPayPercent: 100,
  };
  const rows = (leave: Partial<LeaveAnswers>) => {
    const cost = costOf(withLeave(leave));
    return Object.fromEntries(cost.promises.map(({ id, weeks }) => [id, weeks]));
  };

  test('ILO 191 above 13 weeks and 10 days: 5 weeks, 2 weeks, and 7 more for an adoption', () => {
    const cost = costOf(withLeave({ ...today, model: 'ilo-191', paySource: 'employer', expectedBirths: 2 }));
    expect(cost).toMatchObject({ births: 2, isWhole: true, stateUnknown: false });
    expect(rows({ ...today, model: 'ilo-191', paySource: 'employer', expectedBirths: 2 })).toEqual({
      birth: 10,
      'second-parent': 4,
      adoption: 7,
      loss: 2,
    });
    expect(cost.weeks).toBe(23);
  });

  test('where today’s terms are not known the whole is counted', () => {
    expect(rows({ model: 'ilo-191' })).toMatchObject({ birth: 18, 'second-parent': 4, adoption: 0 });
    expect(promise(costOf(withLeave({ model: 'ilo-191' })), 'birth')).toMatchObject({
      today: undefined,
      law: undefined,
    });
  });

  test('the state’s part is taken off for as long as the law’s own leave', () => {
    const leave = { model: 'ilo-191', paySource: 'both', statePayPercent: 60 } as const;
    expect(rows(leave).birth).toBe(7.2);
    // 14 weeks at 40, 4 weeks at 100, without what the law orders: 14 weeks at 20.
    const law = { ...checked, lawBirthLength: 14, lawBirthUnit: 'weeks', lawBirthPayPercent: 80 } as const;
    expect(rows({ ...leave, ...law }).birth).toBe(6.8);
  });

  test('a state that pays nobody knows how much takes nothing off, and this is told', () => {
    const unknown = costOf(withLeave({ model: 'ilo-191', paySource: 'both' }));
    expect(unknown.stateUnknown).toBe(true);
    expect(promise(unknown, 'birth')?.weeks).toBe(18);
    const state = { model: 'ilo-191', paySource: 'state' } as const;
    expect(costOf(withLeave(state)).stateUnknown).toBe(true);
    const law = { ...checked, lawBirthLength: 18, lawBirthUnit: 'weeks', lawBirthPayPercent: 100 } as const;
    expect(costOf(withLeave({ ...state, ...law }))).toMatchObject({ stateUnknown: false });
    expect(rows({ ...state, ...law }).birth).toBeUndefined();
  });

  test('twins, a newborn in hospital, and days for single people', () => {
    const leave = {
      ...checked,
      model: 'statutory-plus',
      birthPayPercent: 80,
      multipleWeeks: 3,
      neonatalWeeks: 10,
      fertilityDays: 3,
      carersDays: 5,
      urgentDays: 4,
      todayUrgentDays: 2,
      lawUrgentDays: 3,
      domesticViolenceDays: 10,
      domesticViolenceChoice: 'paid-days',
    } as const;
    expect(rows(leave)).toMatchObject({
      multiple: 2.4,
      neonatal: 8,
      fertility: 0.6,
      carers: 1,
      urgent: 0.2,
      'domestic-violence': 2,
    });
    expect(rows({ ...leave, domesticViolenceChoice: 'case-by-case' })['domestic-violence']).toBeUndefined();
    expect(rows({ ...leave, multipleWeeks: 0 }).multiple).toBeUndefined();
  });

  test('what has no pay yet cannot be counted', () => {
    const cost = costOf(withLeave({ birthWeeks: 20, multipleWeeks: 2, parentalWeeks: 8, adoptionWeeks: 5 }));
    expect(cost.promises.map(({ id, weeks }) => [id, weeks])).toEqual([
      ['birth', undefined],
      ['parental', undefined],
      ['adoption', undefined],
      ['multiple', undefined],
    ]);
    expect(cost).toMatchObject({ isWhole: false, weeks: 0 });
  });

  test('better pay alone is a promise, too', () => {
    const law = { ...checked, lawBirthLength: 18, lawBirthUnit: 'weeks', lawBirthPayPercent: 50 } as const;
    expect(rows({ ...law, model: 'ilo-191' }).birth).toBe(9);
    expect(rows({ ...law, lawBirthPayPercent: 100, model: 'ilo-191' }).birth).toBeUndefined();
  });
});
