import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { LeaveAnswers } from '../../../src/profile/leave/answers.js';
import type { Profile } from '../../../src/profile/schema.js';
import { countryRows } from '../../../src/policy/leave/countries.js';
import { lawWords } from '../../../src/policy/leave/law-words.js';
import { settingOf } from '../../../src/policy/setting.js';
import { leaveValues } from '../../../src/policy/leave/values.js';
import { wordsOf } from '../../../src/policy/words/index.js';
import { checked, future, leaveProfiles, today, withLeave } from '../../support/leave.js';

const words = wordsOf('en').leave;

function valuesOf(profile: Profile): Readonly<Record<string, unknown>> {
  const setting = settingOf(profile, 'parental-leave', { language: 'en', date: today, audience: 'inside' });
  return leaveValues({ ...setting, figures: setting.leave(), words, locale: 'en' });
}

describe('the law in its own unit and in ours', () => {
  test.each([
    [3, 'months', '3 months (at most 92 days, which is 13 weeks and 1 day)'],
    [1, 'months', '1 month (at most 31 days, which is 4 weeks and 3 days)'],
    [98, 'calendar-days', '98 calendar days (14 weeks)'],
    [90, 'calendar-days', '90 calendar days (12 weeks and 6 days)'],
    [5, 'calendar-days', '5 calendar days'],
    [14, 'weeks', '14 weeks'],
    [1, 'weeks', '1 week'],
    [60, 'working-days', '60 working days (12 weeks)'],
    [6, 'working-days', '6 working days (1 week and 1 working day)'],
    [4, 'working-days', '4 working days'],
  ] as const)('birth leave: %i %s', (lawBirthLength, lawBirthUnit, expected) => {
    expect(lawWords({ lawBirthLength, lawBirthUnit }, words).birth).toBe(expected);
  });

  test.each([
    [2, 'weeks', '2 weeks (10 working days)'],
    [1, 'months', '1 month (at most 23 working days)'],
    [14, 'calendar-days', '14 calendar days (at most 10 working days)'],
    [1, 'calendar-days', '1 calendar day (at most 1 working day)'],
    [4, 'working-days', '4 working days'],
    [0, 'weeks', 'none'],
  ] as const)('second parent: %i %s', (lawSecondParentLength, lawSecondParentUnit, expected) => {
    expect(lawWords({ lawSecondParentLength, lawSecondParentUnit }, words).secondParent).toBe(expected);
  });

  test('what is half told is not told', () => {
    expect(
      lawWords(
        { lawBirthLength: 3, lawSecondParentUnit: 'weeks', lawParentalLength: 0, lawParentalUnit: 'months' },
        words,
      ),
    ).toEqual({ birth: undefined, secondParent: undefined, parental: 'none', pay: undefined });
  });
});

describe('values', () => {
  test('the payer in words, the part that we add, never less than nothing', () => {
    const of = (leave: Partial<LeaveAnswers>) => valuesOf(withLeave({ ...checked, ...leave }));
    expect(of({ paySource: 'employer' }).payer).toBe('we pay');
    expect(of({}).payer).toBeUndefined();
    const both = { paySource: 'both', model: 'statutory-plus' } as const;
    expect(of({ ...both, birthPayPercent: 66.7, statePayPercent: 33.3 }).topUpPercent).toBe(33.4);
    expect(of({ ...both, birthPayPercent: 80, statePayPercent: 90 }).topUpPercent).toBe(0);
    expect(of(both).topUpPercent).toBeUndefined();
  });

  test('a gap in points, with the day on which it closes', () => {
    const gap = { ...checked, paySource: 'employer', birthPayPercent: 50.5, gapClosedBy: future } as const;
    expect(valuesOf(withLeave(gap, { count: 5 }))).toMatchObject({
      gap: true,
      gapPoints: 16.5,
      gapClosedBy: future,
    });
    expect(valuesOf(withLeave(gap))).toMatchObject({ gap: false, gapPoints: undefined });
  });

  test('the defaults, and what only a model or a choice brings', () => {
    expect(valuesOf(withLeave({}))).toMatchObject({
      nursingMinutes: 60,
      nursingMonths: 12,
      noticeWeeks: 4,
      answerDays: 10,
      equalWeeks: undefined,
      domesticViolenceChoice: 'link',
      costBirths: 1,
      costMoney: undefined,
    });
    expect(valuesOf(withLeave({ model: 'equal' })).equalWeeks).toBe(16);
    expect(valuesOf(withLeave({ model: 'ilo-183', equalWeeks: 20 })).equalWeeks).toBeUndefined();
  });

  test('a check to come is not told as done', () => {
    expect(valuesOf(withLeave({ lawCheckedBy: 'X', lawCheckedOn: future }))).toMatchObject({
      lawCheckedBy: 'X',
      lawCheckedOn: undefined,
      isChecked: false,
    });
  });

  test('where the Union is everywhere, somewhere, nowhere', () => {
    const of = (...countries: string[]) => {
      const { euEverywhere, euSomewhere } = valuesOf(withLeave({}, { countries }));
      return [euEverywhere, euSomewhere];
    };
    expect([of('FR', 'IE'), of('FR', 'KE'), of('KE'), of()]).toEqual([
      [true, false],
      [false, true],
      [false, false],
      [false, false],
    ]);
  });

  test('promises in words, in money where the pay of a week is told', () => {
    const leave = {
      model: 'ilo-191',
      paySource: 'employer',
      todayBirthWeeks: 13,
      todayBirthPayPercent: 100,
    } as const;
    const rows = (more: Partial<LeaveAnswers>) =>
      valuesOf(withLeave({ ...leave, ...more })).promises as { id: string; today: string; cost: string }[];
    expect(rows({})[0]).toEqual({
      id: 'birth',
      what: 'Birth leave',
      today: '13 weeks, at 100% of earnings',
      ours: '18 weeks, at 100% of earnings',
      cost: '5 weeks of pay for each birth or adoption',
    });
    expect(rows({})[1]).toMatchObject({ id: 'second-parent', today: "today's terms are not known" });
    const money = { weeklyPay: 1234, currency: 'KES', expectedBirths: 2 };
    expect(rows(money)[0]?.cost).toBe('10 weeks of pay (12,340 KES) for 2 births or adoptions a year');
    expect(valuesOf(withLeave({ ...leave, ...money })).costMoney).toMatch(/^about [\d,]+ KES a year$/);
    expect(rows({ ...money, expectedBirths: 1 })[0]?.cost).toMatch(/for 1 birth or adoption a year$/);
    expect(rows({ weeklyPay: 1234 })[0]?.cost).not.toContain('1,234');
    expect(
      rows({ ...checked, lawBirthLength: 1, lawBirthUnit: 'weeks', lawBirthPayPercent: 0 })[0]?.today,
    ).toBe('13 weeks, at 100% of earnings; by law: 1 week, without pay');
    expect(rows({})[2]?.cost).toBe('7 weeks of pay more, where it takes the place of a birth');
  });

  test('words of random organisations are whole and short', () => {
    fc.assert(
      fc.property(leaveProfiles, (profile) => {
        const { promises, lawBirth, payer } = valuesOf(profile);
        for (const row of promises as Record<string, string>[]) {
          for (const text of Object.values(row)) {
            expect(text).not.toMatch(
              /undefined|NaN|(?<![.\d])1 (weeks|days|months|births)\b|(?<![.\d])0 weeks/,
            );
            expect(text.split(' ').length).toBeLessThan(30);
          }
        }
        for (const text of [lawBirth, payer])
          expect(text ?? '').not.toMatch(/undefined|NaN|\b1 (weeks|days)\b/);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the table of countries', () => {
  const options = { words, locale: 'en', date: today, formatDate: (day: string) => day };
  const uganda = {
    id: 'uganda',
    country: 'UG',
    birth: '60 working days',
    pay: 'full pay',
    secondParent: '4 working days',
    parental: 'none',
    checkedBy: 'Labour Office',
    checkedOn: '2026-06-02',
  };

  test('a row for each country, the main one first; what nobody told is open', () => {
    const profile = withLeave({ countries: [uganda] }, { countries: ['KE', 'UG', 'TZ'] });
    const rows = countryRows(profile, options);
    expect(rows.map(({ id, name }) => [id, name])).toEqual([
      ['KE', 'Kenya'],
      ['uganda', 'Uganda'],
      ['TZ', 'Tanzania'],
    ]);
    expect(rows[1]).toMatchObject({ birth: '60 working days', checked: 'by Labour Office on 2026-06-02' });
    expect(rows[2]).toMatchObject({ $path: 'leave.countries.TZ', birth: undefined, checked: undefined });
  });

  test('what the profile tells of the law in general is that of the main country', () => {
    const law = { ...checked, lawBirthLength: 3, lawBirthUnit: 'months', lawBirthPayPercent: 100 } as const;
    const [main, other] = countryRows(withLeave(law, { countries: ['KE', 'UG'] }), options);
    expect(main).toMatchObject({
      birth: '3 months (at most 92 days, which is 13 weeks and 1 day)',
      pay: '100% of earnings',
      secondParent: undefined,
      checked: 'by Labour Office on 2026-06-01',
    });
    expect(other).toMatchObject({ birth: undefined, pay: undefined, checked: undefined });
    const own = { id: 'kenya', country: 'KE', birth: 'three months' };
    expect(countryRows(withLeave({ ...law, countries: [own] }), options)[0]).toMatchObject({
      birth: 'three months',
      pay: '100% of earnings',
    });
  });

  test('a check to come is none; a country that is not in the list comes last', () => {
    const profile = withLeave(
      {
        countries: [
          { ...uganda, checkedOn: future },
          { id: 'x', country: 'FR' },
        ],
      },
      { countries: ['KE', 'UG'] },
    );
    const rows = countryRows(profile, options);
    expect(rows.map(({ id }) => id)).toEqual(['KE', 'uganda', 'x']);
    expect(rows[1]?.checked).toBeUndefined();
  });
});
