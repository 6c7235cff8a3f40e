import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { flatFacts } from '../../../src/profile/facts.js';
import type { LeaveAnswers } from '../../../src/profile/leave/answers.js';
import { weeksOf, workingDaysOf } from '../../../src/profile/leave/units.js';
import type { Profile } from '../../../src/profile/schema.js';
import {
  leavePointsThatBlock,
  openLeavePoints,
  stagesOf,
  violenceDaysOf,
} from '../../../src/policy/leave/figures.js';
import { checked, figuresOf, future, leaveProfiles, past, today, withLeave } from '../../support/leave.js';
import { volunteerGroup } from '../../support/profiles.js';

const numRuns = 8 * Number(process.env.POLICYWRIGHT_RUNS ?? 60);

function everybody(check: (profile: Profile, leave: Partial<LeaveAnswers>) => void): void {
  fc.assert(
    fc.property(leaveProfiles, (profile) => check(profile, profile.leave ?? {})),
    { numRuns },
  );
}

const isChecked = (leave: Partial<LeaveAnswers>) =>
  leave.lawCheckedBy !== undefined && leave.lawCheckedOn !== undefined && leave.lawCheckedOn <= today;

const isUnion = (profile: Profile) => ['IE', 'FR,BE'].includes(String(profile.organisation.countries));

/** What each figure may not fall below, written out here by hand. */
function floors(profile: Profile, leave: Partial<LeaveAnswers>) {
  const { lawBirthLength, lawBirthUnit, lawSecondParentLength, lawSecondParentUnit } = leave;
  const { lawParentalLength, lawParentalUnit } = leave;
  const law = isChecked(leave);
  const inUnion = isUnion(profile);
  return {
    birthWeeks: [
      14,
      leave.birthWeeks,
      leave.todayBirthWeeks,
      law && lawBirthLength !== undefined && lawBirthUnit ? weeksOf(lawBirthLength, lawBirthUnit) : undefined,
      leave.model === 'ilo-191' ? 18 : undefined,
      leave.model === 'equal' ? (leave.equalWeeks ?? 16) + 6 : undefined,
    ],
    birthAfterWeeks: [6, law ? leave.lawBirthAfterWeeks : undefined],
    secondParentDays: [
      leave.secondParentDays,
      leave.todaySecondParentDays,
      law && lawSecondParentLength !== undefined && lawSecondParentUnit
        ? workingDaysOf(lawSecondParentLength, lawSecondParentUnit)
        : undefined,
      { 'statutory-plus': undefined, 'ilo-183': 10, 'ilo-191': 20, equal: (leave.equalWeeks ?? 16) * 5 }[
        leave.model ?? 'statutory-plus'
      ],
      inUnion ? 10 : undefined,
    ],
    parentalWeeks: [
      leave.parentalWeeks,
      leave.todayParentalWeeks,
      law && lawParentalLength !== undefined && lawParentalUnit
        ? weeksOf(lawParentalLength, lawParentalUnit)
        : undefined,
      inUnion ? 18 : undefined,
    ],
    adoptionWeeks: [leave.adoptionWeeks, leave.todayAdoptionWeeks],
    lossWeeks: [leave.lossWeeks, leave.todayLossWeeks],
    carersDays: [
      leave.carersDays,
      leave.todayCarersDays,
      law ? leave.lawCarersDays : undefined,
      inUnion ? 5 : undefined,
    ],
    urgentDays: [leave.urgentDays, leave.todayUrgentDays, law ? leave.lawUrgentDays : undefined],
    secondParentPayPercent: [
      leave.secondParentPayPercent,
      leave.todaySecondParentPayPercent,
      law ? leave.lawSecondParentPayPercent : undefined,
      leave.model === undefined || leave.model === 'statutory-plus' ? undefined : 100,
    ],
    parentalPayPercent: [
      leave.parentalPayPercent,
      leave.todayParentalPayPercent,
      law ? leave.lawParentalPayPercent : undefined,
    ],
  };
}

describe('of every organisation', () => {
  test('no figure is below the law as checked, today’s terms, the answer, the model or the Union', () => {
    everybody((profile, leave) => {
      const figures = figuresOf(profile);
      for (const [name, least] of Object.entries(floors(profile, leave))) {
        const figure = figures[name as keyof ReturnType<typeof floors>];
        for (const floor of least.filter((one) => one !== undefined)) {
          if (figure === undefined) {
            // Only a pay under 100 that nobody has checked is held back.
            expect(name).toMatch(/PayPercent$/);
            expect(isChecked(leave)).toBe(false);
            expect(floor).toBeLessThan(100);
          } else expect(figure).toBeGreaterThanOrEqual(floor);
        }
      }
    });
  });

  test('and none is above all of them: nothing is promised that nobody gave', () => {
    everybody((profile, leave) => {
      const figures = figuresOf(profile);
      const all = floors(profile, leave);
      for (const name of ['secondParentDays', 'parentalWeeks', 'carersDays', 'urgentDays'] as const) {
        expect([undefined, ...all[name]]).toContain(figures[name]);
        if (figures[name] === undefined) expect(all[name].every((one) => one === undefined)).toBe(true);
      }
      const after = isChecked(leave) ? leave.lawBirthAfterWeeks : undefined;
      expect([...all.birthWeeks, after]).toContain(figures.birthWeeks);
      if (leave.model === undefined) {
        expect([leave.adoptionWeeks, leave.todayAdoptionWeeks]).toContain(figures.adoptionWeeks);
        expect([leave.lossWeeks, leave.todayLossWeeks]).toContain(figures.lossWeeks);
      }
    });
  });

  test('without a check no pay under 100 is a figure, with one none is under two thirds but a told gap', () => {
    everybody((profile, leave) => {
      const figures = figuresOf(profile);
      const pays = [figures.birthPayPercent, figures.secondParentPayPercent, figures.parentalPayPercent];
      expect(figures.isChecked).toBe(isChecked(leave));
      if (!isChecked(leave)) for (const pay of pays) expect([undefined, 100]).toContain(pay);
      const { birthPayPercent: pay } = figures;
      expect(figures.hasGap).toBe(pay !== undefined && pay < 66.6);
      if (figures.hasGap) {
        expect(profile.staff?.count).toBe(4);
        expect([undefined, 'statutory-plus']).toContain(leave.model);
        expect(leave.paySource === 'employer' || leave.topUp === 'staged').toBe(true);
        expect(['full', 'two-thirds']).not.toContain(leave.topUp);
      }
    });
  });

  test('pay during birth leave is never below what anybody gives', () => {
    everybody((profile, leave) => {
      const { birthPayPercent: pay } = figuresOf(profile);
      if (pay === undefined) return;
      const law = isChecked(leave) ? leave.lawBirthPayPercent : undefined;
      for (const told of [leave.birthPayPercent, leave.todayBirthPayPercent, law])
        if (told !== undefined) expect(pay).toBeGreaterThanOrEqual(told);
      if (leave.model === 'ilo-191' || leave.model === 'equal' || leave.topUp === 'full')
        expect(pay).toBe(100);
      if (leave.model === 'ilo-183' || leave.topUp === 'two-thirds') expect(pay).toBeGreaterThanOrEqual(66.6);
      for (const { from, percent } of stagesOf(leave, flatFacts(profile)))
        if (from <= today) expect(pay).toBeGreaterThanOrEqual(percent);
    });
  });

  test('weeks after the birth fit into the leave; own weeks into parental leave', () => {
    everybody((profile, leave) => {
      const { birthWeeks, birthAfterWeeks, parentalOwnWeeks, parentalWeeks } = figuresOf(profile);
      expect(birthAfterWeeks).toBeLessThanOrEqual(birthWeeks);
      if (parentalOwnWeeks !== undefined && parentalWeeks !== undefined)
        expect(parentalOwnWeeks).toBeLessThanOrEqual(parentalWeeks);
      if (leave.parentalShare === 'individual') expect(parentalOwnWeeks).toBeUndefined();
      else if (isUnion(profile)) expect(parentalOwnWeeks).toBeGreaterThanOrEqual(9);
    });
  });

  test('a later day never takes anything away', () => {
    everybody((profile) => {
      const now = figuresOf(profile);
      const later = figuresOf(profile, '2027-12-31');
      for (const name of ['birthWeeks', 'secondParentDays', 'parentalWeeks', 'carersDays'] as const)
        expect(later[name] ?? 0).toBeGreaterThanOrEqual(now[name] ?? 0);
      expect(now.isChecked && !later.isChecked).toBe(false);
    });
  });
});

describe('models', () => {
  test.each([
    ['statutory-plus', 14, 67, undefined, undefined, 8, undefined],
    ['ilo-183', 14, 67, 10, 100, 8, 2],
    ['ilo-191', 18, 100, 20, 100, 12, 2],
    ['equal', 22, 100, 80, 100, 16, 2],
  ] as const)('%s', (model, weeks, pay, days, dayPay, adoption, loss) => {
    expect(figuresOf(withLeave({ ...checked, model }))).toMatchObject({
      birthWeeks: weeks,
      birthAfterWeeks: 6,
      birthPayPercent: pay,
      secondParentDays: days,
      secondParentPayPercent: dayPay,
      adoptionWeeks: adoption,
      lossWeeks: loss,
    });
  });

  test('unchecked, only full pay is a figure', () => {
    const pay = (model: LeaveAnswers['model']) => figuresOf(withLeave({ model })).birthPayPercent;
    expect([pay('statutory-plus'), pay('ilo-183'), pay('ilo-191'), pay('equal')]).toEqual([
      undefined,
      undefined,
      100,
      100,
    ]);
  });

  test('without a model nothing is promised', () => {
    expect(figuresOf(withLeave({}))).toMatchObject({ birthWeeks: 14, birthAfterWeeks: 6 });
    for (const name of ['birthPayPercent', 'secondParentDays', 'adoptionWeeks', 'lossWeeks'] as const)
      expect(figuresOf(withLeave(checked))[name]).toBeUndefined();
  });

  test('equal leave follows its own number; adoption, too, unless told otherwise', () => {
    const equal = withLeave({ ...checked, model: 'equal', equalWeeks: 20, birthAfterWeeks: 8 });
    expect(figuresOf(equal)).toMatchObject({ birthWeeks: 26, secondParentDays: 100, adoptionWeeks: 20 });
    expect(figuresOf(withLeave({ model: 'ilo-191', adoptionWeeks: 4 })).adoptionWeeks).toBe(4);
    expect(
      figuresOf(withLeave({ model: 'ilo-191', adoptionWeeks: 4, todayAdoptionWeeks: 6 })).adoptionWeeks,
    ).toBe(6);
  });
});

describe('the law', () => {
  const law = { lawBirthLength: 4, lawBirthUnit: 'months', lawBirthPayPercent: 80 } as const;

  test('counts once it is checked, by somebody, on a day that has come', () => {
    expect(figuresOf(withLeave({ ...law, ...checked }))).toMatchObject({
      birthWeeks: 18,
      birthPayPercent: 80,
    });
    for (const half of [
      {},
      { lawCheckedOn: past },
      { lawCheckedBy: 'X' },
      { lawCheckedBy: 'X', lawCheckedOn: future },
    ])
      expect(figuresOf(withLeave({ ...law, ...half }))).toMatchObject({
        isChecked: false,
        birthWeeks: 14,
        birthPayPercent: undefined,
      });
    expect(figuresOf(withLeave({ ...law, ...checked, lawCheckedOn: today })).isChecked).toBe(true);
  });

  test('a length without its unit is not known', () => {
    expect(figuresOf(withLeave({ ...checked, lawBirthLength: 40 })).birthWeeks).toBe(14);
  });

  test('the Union counts where every country is a member', () => {
    const days = (...countries: string[]) => figuresOf(withLeave({}, { countries })).secondParentDays;
    expect([days('IE'), days('FR', 'BE'), days('FR', 'KE'), days('KE'), days()]).toEqual([
      10,
      10,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('two thirds', () => {
  const small = { count: 9 };
  const base = { ...checked, paySource: 'employer' } as const;
  const pay = (leave: Partial<LeaveAnswers>, more = small) =>
    figuresOf(withLeave({ ...base, ...leave }, more));

  test('written as 66.6 or 66.7 they stay as they were written', () => {
    for (const percent of [66.6, 66.7])
      for (const model of ['statutory-plus', 'ilo-183'] as const)
        expect(pay({ model, birthPayPercent: percent }).birthPayPercent).toBe(percent);
  });

  test('a small employer may have less, and says so', () => {
    expect(pay({ model: 'statutory-plus', birthPayPercent: 50 })).toMatchObject({
      birthPayPercent: 50,
      hasGap: true,
    });
    expect(pay({ lawBirthPayPercent: 40 })).toMatchObject({ birthPayPercent: 40, hasGap: true });
    expect(pay({ birthPayPercent: 40, lawBirthPayPercent: 55 }).birthPayPercent).toBe(55);
  });

  test.each([
    ['ten people', { birthPayPercent: 50 }, { count: 10 }, undefined],
    ['ten people with a model', { model: 'statutory-plus', birthPayPercent: 50 }, { count: 10 }, 67],
    ['a model that promises more', { model: 'ilo-183', birthPayPercent: 50 }, small, 67],
    ['a model, and no figure of their own', { model: 'statutory-plus', lawBirthPayPercent: 50 }, small, 67],
    ['a state that pays', { birthPayPercent: 50, paySource: 'state' }, small, undefined],
    ['a top-up to two thirds', { birthPayPercent: 50, topUp: 'two-thirds' }, small, 67],
    ['a top-up to full pay', { birthPayPercent: 50, topUp: 'full' }, small, 100],
  ] as const)('%s: no gap', (_, leave, size, percent) => {
    expect(pay(leave, size)).toMatchObject({ birthPayPercent: percent, hasGap: false });
  });

  const stages = [
    { id: 'b', from: future, percent: 70 },
    { id: 'a', from: past, percent: 60 },
  ];

  test('in stages: what has begun counts, the gap closes with the first that is enough', () => {
    const staged = { topUp: 'staged', stages, birthPayPercent: 50, paySource: 'both' } as const;
    expect(pay(staged)).toMatchObject({ birthPayPercent: 60, hasGap: true, gapClosedBy: future });
    expect(stagesOf(staged, flatFacts(withLeave({}, small))).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(figuresOf(withLeave({ ...base, ...staged }, small), future)).toMatchObject({
      birthPayPercent: 70,
      hasGap: false,
    });
    expect(pay({ ...staged, gapClosedBy: '2028-01-01' }).gapClosedBy).toBe('2028-01-01');
    expect(pay({ ...staged }, { count: 10 })).toMatchObject({
      birthPayPercent: undefined,
      gapClosedBy: undefined,
    });
    expect(pay({ ...staged, topUp: 'full' }).gapClosedBy).toBeUndefined();
  });
});

describe('what keeps the leave policy from being adopted', () => {
  const open = (profile: Profile) => openLeavePoints(profile, flatFacts(profile), figuresOf(profile), today);
  const none = { parentalWeeks: 0, carersDays: 0, urgentDays: 0 };
  const whole = {
    ...checked,
    ...none,
    todaysTerms: 'None yet',
    model: 'ilo-191',
    paySource: 'both',
  } as const;
  const parental = {
    parentalWeeks: 8,
    parentalPayPercent: 0,
    parentalShare: 'part',
    parentalChildAge: 8,
  } as const;
  const gap = {
    model: 'statutory-plus',
    paySource: 'employer',
    birthPayPercent: 50,
    secondParentDays: 0,
  } as const;
  const small = { count: 9 };
  const two = { countries: ['KE', 'UG'] };
  const law = { birth: '60 days', pay: 'full pay', secondParent: '4 days', parental: 'none', checkedBy: 'X' };

  test.each([
    ['nothing', {}, {}, []],
    ['who checked', { lawCheckedBy: undefined }, {}, ['lawCheckedBy']],
    ['when', { lawCheckedOn: undefined }, {}, ['lawCheckedOn']],
    ['a check to come', { lawCheckedOn: future }, {}, ['lawCheckedOn']],
    ['today’s terms', { todaysTerms: undefined }, {}, ['todaysTerms']],
    ['the payer', { paySource: undefined }, {}, ['paySource']],
    [
      'the model, and all that it would give',
      { model: undefined },
      {},
      ['model', 'birthPayPercent', 'secondParentDays', 'secondParentPayPercent', 'adoptionWeeks'],
    ],
    [
      'days that nobody told',
      { carersDays: undefined, urgentDays: undefined },
      {},
      ['carersDays', 'urgentDays'],
    ],
    [
      'all about parental leave',
      { parentalWeeks: undefined },
      {},
      ['parentalWeeks', 'parentalShare', 'parentalPayPercent', 'parentalChildAge'],
    ],
    ['which part is one’s own', parental, {}, ['parentalOwnWeeks']],
    ['parental leave, told whole', { ...parental, parentalOwnWeeks: 4 }, {}, []],
    ['when a gap closes', gap, small, ['gapClosedBy']],
    ['a gap that closes', { ...gap, gapClosedBy: future }, small, []],
    ['stages that are not told', { ...gap, topUp: 'staged', gapClosedBy: future }, small, ['stages']],
    ['days after violence', { domesticViolenceChoice: 'paid-days' }, {}, ['domesticViolenceDays']],
    ['days that were not promised', { domesticViolenceChoice: 'link' }, {}, []],
    ['the law of the other country', {}, two, ['countries']],
  ] as const)('%s', (_, more, size, expected) => {
    const leave = Object.fromEntries(
      Object.entries({ ...whole, ...more }).filter(([, value]) => value !== undefined),
    );
    expect(open(withLeave(leave, size))).toEqual(expected.map((name) => `leave.${name}`));
  });

  test('every country is checked, by a day that has come', () => {
    const at = (checkedOn: string) =>
      ['KE', 'UG'].map((country) => ({ id: country.toLowerCase(), country, ...law, checkedOn }));
    expect(open(withLeave({ ...whole, countries: at(past) }, two))).toEqual([]);
    expect(open(withLeave({ ...whole, countries: at(future) }, two))).toEqual(['leave.countries']);
  });

  test('nothing where nobody is employed', () => {
    expect(open(volunteerGroup)).toEqual([]);
    expect(open(withLeave({})).length).toBeGreaterThan(5);
  });

  test('only what is known to block', () => {
    everybody((profile) => {
      for (const path of open(profile)) expect(leavePointsThatBlock).toContain(path);
    });
  });
});

test('days after domestic violence count only where they were promised', () => {
  const days = (domesticViolenceChoice?: LeaveAnswers['domesticViolenceChoice']) =>
    violenceDaysOf({ domesticViolenceDays: 10, ...(domesticViolenceChoice && { domesticViolenceChoice }) });
  expect([days('paid-days'), days('case-by-case'), days('link'), days()]).toEqual([
    10,
    undefined,
    undefined,
    undefined,
  ]);
});
