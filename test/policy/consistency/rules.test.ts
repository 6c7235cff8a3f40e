/** Each rule finds what contradicts and keeps quiet about what only looks alike. */
import { describe, expect, test } from '@jest/globals';
import { setRules } from '../../../src/policy/consistency/check-set.js';
import { reportOn } from '../../support/contradictions.js';
import type { CaseTable } from './case.js';
import { daysCases } from './days-cases.js';
import { figuresCases } from './figures-cases.js';
import { languagesCases } from './languages-cases.js';
import { peopleCases } from './people-cases.js';
import { wordsCases } from './words-cases.js';

const cases: CaseTable = { ...peopleCases, ...daysCases, ...wordsCases, ...figuresCases, ...languagesCases };

test('every rule has a contradiction that it finds and something alike that it leaves alone', () => {
  expect(setRules.map(({ id }) => id)).toEqual(
    Array.from({ length: 36 }, (_, index) => `X-${String(index + 1).padStart(2, '0')}`),
  );
  expect(Object.keys(cases).sort()).toEqual(setRules.map(({ id }) => id));
  for (const [, { fires, quiet }] of Object.entries(cases)) {
    expect(fires.length).toBeGreaterThan(0);
    expect(quiet.length).toBeGreaterThan(0);
  }
});

describe.each(Object.entries(cases))('%s', (id, { fires, quiet }) => {
  test.each(fires)('finds $what', ({ places, tells, ...planted }) => {
    const found = reportOn(planted, [id]).findings;
    const telling = found.filter(
      ({ message, places: found }) => tells.test(message) || found.some(({ text }) => tells.test(text)),
    );
    expect(telling).not.toEqual([]);
    const named = telling.flatMap((finding) => finding.places.map(({ policy }) => policy));
    expect(named).toEqual(expect.arrayContaining([...places]));
    expect(found.every(({ mend }) => mend !== '')).toBe(true);
  });

  test.each(quiet)('leaves alone: $what', (planted) => {
    expect(reportOn(planted, [id]).findings).toEqual([]);
  });
});
