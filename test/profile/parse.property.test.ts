import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { defaultsUsed, resolveProfile } from '../../src/profile/defaults.js';
import { factNames, flatFacts } from '../../src/profile/facts.js';
import { parseProfile } from '../../src/profile/parse.js';
import { schemaPaths } from '../../src/profile/paths.js';
import { readProfileText } from '../../src/profile/read.js';
import { validateProfile } from '../../src/profile/validate.js';
import { places } from '../../src/profile/places.js';
import { fixtures, hostileStrings, profileDataArbitrary } from '../support/profiles.js';

const numRuns = Number(process.env.POLICYWRIGHT_RUNS ?? 60);

describe('any valid profile', () => {
  test('parses, unchanged', () => {
    fc.assert(
      fc.property(profileDataArbitrary, (data) => {
        expect(parseProfile(data)).toEqual(data);
      }),
      { numRuns },
    );
  });

  test('survives being written as JSON and read as JSON or YAML', () => {
    fc.assert(
      fc.property(profileDataArbitrary, (data) => {
        const text = JSON.stringify(data, null, 2);
        expect(readProfileText(text, 'json')).toEqual(data);
        expect(readProfileText(text, 'yaml')).toEqual(data);
      }),
      { numRuns },
    );
  });

  test('keeps every answer when defaults are filled in, and nothing is both answered and defaulted', () => {
    fc.assert(
      fc.property(profileDataArbitrary, (data) => {
        const profile = parseProfile(data);
        const before = structuredClone(profile);
        const resolved = resolveProfile(profile);
        expect(profile).toEqual(before);
        const groups = new Map(
          Object.entries(resolved as unknown as Record<string, Record<string, unknown>>),
        );
        for (const { path } of schemaPaths()) {
          const [group = '', field = '', deeper] = path.split('.');
          if (deeper !== undefined || group === 'document' || !groups.has(group)) continue;
          const [answer] = places(data, path);
          const isEmpty = answer === undefined || (Array.isArray(answer.value) && answer.value.length === 0);
          if (!isEmpty) expect(groups.get(group)?.[field]).toEqual(answer.value);
        }
        expect(resolved.people).toEqual(data.people ?? []);
        expect(resolved.document).toMatchObject({ ...profile.document, colour: resolved.document.colour });
        for (const { path, value } of defaultsUsed(profile)) {
          expect(value).toBeDefined();
          const answers = places(data, path).filter(
            (place) => !Array.isArray(place.value) || place.value.length > 0,
          );
          if (!path.startsWith('policies.')) expect(answers).toEqual([]);
        }
      }),
      { numRuns },
    );
  });

  test('gives every fact, and findings that lead to fields', () => {
    const known = new Set(schemaPaths().map(({ path }) => path));
    const groups = new Set([...known].map((path) => path.split('.').slice(0, -1).join('.')));
    fc.assert(
      fc.property(profileDataArbitrary, (data) => {
        const profile = parseProfile(data);
        expect(Object.keys(flatFacts(profile))).toEqual(factNames);
        for (const { path, message, mend } of validateProfile(profile, { date: '2026-11-22' })) {
          const pattern = path
            .replace(/^policies\.[^.]+/, 'policies.*')
            .replace(/\.\d+(?=\.|$)/g, '.*')
            .replace(/\.\*$/, '');
          expect([
            ...known,
            ...groups,
            'adoption.history',
            'policies.*.history',
            'leave.stages',
            'leave.countries',
          ]).toContain(pattern);
          expect(message).toMatch(/[.)]$/);
          expect(mend).toMatch(/[.)"]$/);
        }
      }),
      { numRuns },
    );
  });

  test('reaches every field of the schema and hostile words', () => {
    const seen = new Set<string>();
    const words = new Set<string>();
    for (const data of fc.sample(profileDataArbitrary, { numRuns: 150, seed: 1 })) {
      for (const { path } of schemaPaths()) {
        const found = places(data, path);
        if (found.length > 0) seen.add(path);
        for (const { value } of found) if (typeof value === 'string') words.add(value);
      }
    }
    const unreached = schemaPaths().filter(
      ({ path }) => !seen.has(path) && !path.startsWith('document.logo'),
    );
    expect(unreached).toEqual([]);
    expect(hostileStrings.filter((word) => word.length <= 20 && !words.has(word))).toEqual([]);
  });
});

test('the named organisations are seventeen different ones', () => {
  expect(new Set(Object.values(fixtures).map(({ organisation }) => organisation.name)).size).toBe(17);
});
