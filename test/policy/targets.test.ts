import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { resolveProfile } from '../../src/profile/defaults.js';
import { parseProfile } from '../../src/profile/parse.js';
import { goalOf, personsOf, targetValues } from '../../src/policy/targets.js';

const numRuns = 20 * Number(process.env.POLICYWRIGHT_RUNS ?? 60);

const known = fc
  .record({
    size: fc.integer({ min: 1, max: 500 }),
    women: fc.nat(500),
    percent: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(33.3, 66.7)),
    interimPercent: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constant(66.7)),
    year: fc.option(fc.integer({ min: 2027, max: 2032 }), { nil: undefined }),
    interimYear: fc.option(fc.integer({ min: 2026, max: 2032 }), { nil: undefined }),
  })
  .map((answers) => ({ ...answers, women: answers.women % (answers.size + 1) }));

const unknownParts = known.chain((answers) =>
  fc.record({ size: fc.boolean(), women: fc.boolean(), percent: fc.boolean() }).map((keep) => ({
    ...answers,
    size: keep.size ? answers.size : undefined,
    women: keep.women ? answers.women : undefined,
    percent: keep.percent ? answers.percent : undefined,
  })),
);

describe('of every group', () => {
  test('persons are the fewest that reach the per cent', () => {
    fc.assert(
      fc.property(known, ({ size, percent }) => {
        const persons = personsOf(percent, size);
        expect(persons).toBeLessThanOrEqual(size);
        expect((persons / size) * 100).toBeGreaterThanOrEqual(percent - 1e-6);
        if (persons > 0) expect(((persons - 1) / size) * 100).toBeLessThan(percent);
      }),
      { numRuns },
    );
  });

  test('a step on the way lies between today and the goal, in per cent, in persons and in years', () => {
    fc.assert(
      fc.property(fc.oneof(known, unknownParts), (answers) => {
        const goal = goalOf(answers);
        if (!goal.hasInterim) return;
        expect(goal.interimPercent).toBeLessThan(goal.percent ?? -1);
        if (goal.persons !== undefined) expect(goal.interimPersons).toBeLessThan(goal.persons);
        if (goal.women !== undefined && goal.interimPersons !== undefined)
          expect(goal.interimPersons).toBeGreaterThan(goal.women);
        if (goal.year !== undefined && goal.interimYear !== undefined)
          expect(goal.interimYear).toBeLessThan(goal.year);
        expect(goal.isMajority || goal.isReached).toBe(false);
      }),
      { numRuns },
    );
  });

  test('and is left out only where it does not', () => {
    fc.assert(
      fc.property(known, ({ size, women, percent, interimPercent }) => {
        const goal = goalOf({
          size,
          women,
          percent,
          interimPercent,
          year: undefined,
          interimYear: undefined,
        });
        const step = Math.ceil((interimPercent * size) / 100 - 1e-9);
        const lies =
          interimPercent < percent && step > women && step < Math.ceil((percent * size) / 100 - 1e-9);
        expect(goal.hasInterim).toBe(lies && women * 2 <= size);
      }),
      { numRuns },
    );
  });

  test('the range has half of the group in it, and nobody outside 40 to 60 per cent but for rounding', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (size) => {
        const { bandLow = NaN, bandHigh = NaN } = goalOf({
          size,
          women: 0,
          percent: 50,
          interimPercent: 40,
          year: undefined,
          interimYear: undefined,
        });
        expect(bandLow).toBeLessThanOrEqual(Math.floor(size / 2));
        expect(bandHigh).toBeGreaterThanOrEqual(Math.ceil(size / 2));
        expect(bandLow + bandHigh).toBe(size);
        if (size >= 5) {
          expect(bandLow / size).toBeGreaterThanOrEqual(0.4 - 1e-9);
          expect(bandHigh / size).toBeLessThanOrEqual(0.6 + 1e-9);
        }
      }),
      { numRuns },
    );
  });

  test('what hangs on a size that nobody told is not known', () => {
    fc.assert(
      fc.property(unknownParts, (answers) => {
        const goal = goalOf(answers);
        const { size, women } = answers;
        for (const name of ['persons', 'interimPersons', 'share', 'bandLow', 'bandHigh'] as const)
          if (size === undefined) expect(goal[name]).toBeUndefined();
        expect(goal.share === undefined).toBe(size === undefined || women === undefined);
        if (women === undefined) expect([goal.isMajority, goal.isReached]).toEqual([false, false]);
      }),
      { numRuns },
    );
  });
});

describe('by hand', () => {
  const goal = (size: number, women: number, percent = 50, interimPercent = 40) =>
    goalOf({ size, women, percent, interimPercent, year: 2030, interimYear: 2028 });

  test.each([
    [7, 2, { persons: 4, interimPersons: 3, hasInterim: true, share: 29, bandLow: 3, bandHigh: 4 }],
    [3, 1, { persons: 2, interimPersons: 2, hasInterim: false, bandLow: 1, bandHigh: 2 }],
    [4, 2, { persons: 2, isReached: true, isMajority: false, hasInterim: false }],
    [7, 4, { isMajority: true, isReached: true, hasInterim: false }],
    [10, 0, { persons: 5, interimPersons: 4, hasInterim: true, share: 0, bandLow: 4, bandHigh: 6 }],
    [1, 0, { persons: 1, hasInterim: false, bandLow: 0, bandHigh: 1 }],
  ])('%i with %i women', (size, women, expected) => {
    expect(goal(size, women)).toMatchObject(expected);
  });

  test('a majority is more than half, and no goal of half would be for it', () => {
    expect(goal(10, 5).isMajority).toBe(false);
    expect(goal(10, 6, 90, 70)).toMatchObject({ isMajority: true, isReached: false, hasInterim: false });
  });

  test('the answers of a profile, with their defaults', () => {
    const profile = parseProfile({
      organisation: { name: 'X', type: 'ngo' },
      staff: { womenPercent: 61 },
      governance: { bodySize: 7, bodyWomen: 2 },
      targets: { budget: '2 hours a week' },
      adoption: { plannedFor: '2027-08-31' },
    });
    expect(targetValues(resolveProfile(profile))).toMatchObject({
      measure: 'target',
      budget: '2 hours a week',
      payReviewMonths: 12,
      womenMajority: 'band',
      staffShare: 61,
      baselineBy: '2028-02-29',
      finalMonths: 36,
      interimMonths: 18,
      smallestGroup: 10,
      body: { size: 7, women: 2, percent: 50, persons: 4, year: 2030, interimYear: 2029 },
      leadership: { size: undefined, women: undefined, percent: 50, persons: undefined },
    });
    expect(targetValues(resolveProfile({ organisation: { name: 'X' } }))).toMatchObject({
      baselineBy: undefined,
      body: { percent: undefined, persons: undefined, hasInterim: false },
    });
  });
});
