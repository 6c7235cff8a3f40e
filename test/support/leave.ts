/** Organisations with many answers about leave, of which random whole profiles have too few. */
import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { flatFacts } from '../../src/profile/facts.js';
import { leaveUnits } from '../../src/profile/leave/answers.js';
import type { LeaveAnswers } from '../../src/profile/leave/answers.js';
import { parseProfile } from '../../src/profile/parse.js';
import type { Profile } from '../../src/profile/schema.js';
import { leaveFigures } from '../../src/policy/leave/figures.js';
import type { LeaveFigures } from '../../src/policy/leave/figures.js';

/** The day of the documents. */
export const today = '2026-11-23';
export const past = '2026-06-01';
export const future = '2027-06-01';

const percents = fc.constantFrom(0, 30, 50, 60, 66.6, 66.7, 67, 80, 99.5, 100);
const weeks = fc.integer({ min: 0, max: 60 });
const days = fc.integer({ min: 0, max: 60 });
const someDay = fc.constantFrom('2025-01-01', past, today, '2026-11-24', future);
const unit = fc.constantFrom(...leaveUnits);

/** Each answer there or not; ranges as real ones, so that they cross each other often. */
const answers: Arbitrary<Partial<LeaveAnswers>> = fc
  .record(
    {
      lawCheckedBy: fc.constant('Labour Office'),
      lawCheckedOn: someDay,
      lawBirthLength: fc.integer({ min: 1, max: 40 }),
      lawBirthUnit: unit,
      lawBirthPayPercent: percents,
      lawBirthAfterWeeks: fc.integer({ min: 0, max: 20 }),
      lawSecondParentLength: fc.integer({ min: 0, max: 40 }),
      lawSecondParentUnit: unit,
      lawSecondParentPayPercent: percents,
      lawParentalLength: fc.integer({ min: 0, max: 40 }),
      lawParentalUnit: unit,
      lawParentalPayPercent: percents,
      lawCarersDays: days,
      lawUrgentDays: fc.integer({ min: 0, max: 30 }),
      todayBirthWeeks: weeks,
      todayBirthPayPercent: percents,
      todaySecondParentDays: days,
      todaySecondParentPayPercent: percents,
      todayParentalWeeks: weeks,
      todayParentalPayPercent: percents,
      todayAdoptionWeeks: weeks,
      todayLossWeeks: fc.integer({ min: 0, max: 6 }),
      todayCarersDays: days,
      todayUrgentDays: fc.integer({ min: 0, max: 30 }),
      model: fc.constantFrom('statutory-plus', 'ilo-183', 'ilo-191', 'equal'),
      equalWeeks: fc.integer({ min: 1, max: 30 }),
      birthWeeks: fc.integer({ min: 1, max: 60 }),
      birthAfterWeeks: fc.integer({ min: 1, max: 30 }),
      birthPayPercent: percents,
      paySource: fc.constantFrom('employer', 'state', 'both'),
      statePayPercent: percents,
      topUp: fc.constantFrom('full', 'two-thirds', 'staged'),
      stages: fc
        .array(fc.record({ from: someDay, percent: percents }), { maxLength: 3 })
        .map((stages) => stages.map((stage, index) => ({ id: `stage${String(index)}`, ...stage }))),
      gapClosedBy: fc.constant(future),
      multipleWeeks: fc.integer({ min: 0, max: 6 }),
      secondParentDays: days,
      secondParentPayPercent: percents,
      parentalWeeks: weeks,
      parentalPayPercent: percents,
      parentalShare: fc.constantFrom('individual', 'part', 'pool'),
      parentalOwnWeeks: weeks,
      adoptionWeeks: weeks,
      lossWeeks: fc.integer({ min: 0, max: 6 }),
      neonatalWeeks: fc.integer({ min: 0, max: 12 }),
      carersDays: days,
      urgentDays: fc.integer({ min: 0, max: 30 }),
      fertilityDays: fc.integer({ min: 0, max: 10 }),
      domesticViolenceDays: fc.integer({ min: 0, max: 10 }),
      domesticViolenceChoice: fc.constantFrom('paid-days', 'case-by-case', 'link'),
      expectedBirths: fc.integer({ min: 0, max: 4 }),
    },
    { requiredKeys: [] },
  )
  .chain((all) =>
    // A check in half of them, whatever else is told.
    fc
      .boolean()
      .map((isChecked) => (isChecked ? { ...all, lawCheckedBy: 'Labour Office', lawCheckedOn: past } : all)),
  );

/** Organisations of 4 or 40 people, in the Union, outside it, or both, with random answers about leave. */
export const leaveProfiles: Arbitrary<Profile> = fc
  .record({
    leave: answers,
    countries: fc.constantFrom([], ['KE'], ['IE'], ['FR', 'BE'], ['KE', 'FR']),
    count: fc.constantFrom(4, 40),
  })
  .map(({ leave, countries, count }) => withLeave(leave, { countries, count }));

/** An organisation with these answers about leave; 40 people in Kenya, unless told otherwise. */
export function withLeave(
  leave: Partial<LeaveAnswers>,
  {
    countries = ['KE'],
    count = 40,
  }: { readonly countries?: readonly string[]; readonly count?: number } = {},
): Profile {
  return parseProfile({
    organisation: { name: 'Open Window', type: 'ngo', countries },
    staff: { count },
    leave,
  });
}

export function figuresOf(profile: Profile, date = today): LeaveFigures {
  return leaveFigures(profile, flatFacts(profile), date);
}

/** Somebody checked the law before the day of the tests. */
export const checked = { lawCheckedBy: 'Labour Office', lawCheckedOn: past } as const;
