import { describe, expect, test } from '@jest/globals';
import { parseProfile } from '../../src/profile/parse.js';
import { ProfileError } from '../../src/profile/profile-error.js';
import { badProfiles } from './bad-profiles.js';

/** What parsing throws. */
function errorOf(data: unknown): ProfileError {
  try {
    parseProfile(data);
  } catch (error) {
    if (error instanceof ProfileError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('bad profiles', () => {
  test('there are at least 40 kinds, each with a name of its own', () => {
    expect(new Set(badProfiles.map(({ name }) => name)).size).toBe(badProfiles.length);
    expect(badProfiles.length).toBeGreaterThanOrEqual(40);
  });

  test.each(badProfiles)('$name', ({ data, path, words }) => {
    const problem = errorOf(data).problems.find((found) => found.path === path);
    expect(problem).toBeDefined();
    const told = `${problem?.message ?? ''}. Did you mean ${problem?.didYouMean ?? ''}? ${problem?.mend ?? ''}`;
    for (const word of words) expect(told).toContain(word);
    expect(problem?.mend).toMatch(/^[A-Z].*\.$/);
    expect(told).not.toMatch(/undefined|\[object|Invalid|expected/);
  });
});

test('all problems are told at once, with the person they are about', () => {
  const error = errorOf({
    organisation: { name: 'X', countries: ['UK'], typo: 1 },
    people: [{ id: 'amina', title: 'Lead', phone: 1 }],
    roles: { director: 'b' },
    staff: { count: '3' },
  });
  expect(error.problems.map(({ path }) => path).sort()).toEqual([
    'organisation.countries.0',
    'organisation.typo',
    'people.0.phone',
    'roles.director',
    'staff.count',
  ]);
  expect(error.message.split('\n')).toContain(
    '- people.0.phone (amina) is 1, but must be text. Put the number in quotes, so that no + and no 0 gets lost.',
  );
  expect(error.message).toMatch(/^The profile has 5 problems\.\n/);
  expect(error.name).toBe('ProfileError');
});

test('long and hostile keys do not flood the message', () => {
  const { message } = errorOf({ organisation: { name: 'X' }, [`a\u0000${'b'.repeat(5000)}`]: 1 });
  expect(message.length).toBeLessThan(300);
  expect(message).not.toContain('\u0000');
});

test('what is given is not touched, and what comes back shares no object with it', () => {
  const data = { organisation: { name: 'X', countries: ['NO'] } };
  const profile = parseProfile(data);
  expect(profile).toEqual(data);
  expect(profile.organisation).not.toBe(data.organisation);
});
