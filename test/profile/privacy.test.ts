import { expect, test } from '@jest/globals';
import { parseProfile } from '../../src/profile/parse.js';
import { schemaPaths } from '../../src/profile/paths.js';
import { isPrivateField, isPrivatePath, privatePaths, publicName } from '../../src/profile/privacy.js';

const profile = parseProfile({
  organisation: { name: 'X' },
  people: [
    { id: 'amina', title: 'Lead', name: 'Amina', showName: true },
    { id: 'peter', title: 'Officer', name: 'Peter' },
  ],
});

test('private paths are fields of the schema', () => {
  const known = schemaPaths().map(({ path }) => path);
  for (const path of privatePaths) expect(known).toContain(path);
  expect(isPrivateField('people.*.gender')).toBe(true);
  expect(isPrivateField('people.*.email')).toBe(false);
});

test.each([
  ['notes', true],
  ['governance.familyRun', true],
  ['governance.bodyRelated', true],
  ['governance.bodyName', false],
  ['people', false],
  ['people.0', true],
  ['people.0.gender', true],
  ['people.amina.relatedTo', true],
  ['people.1.reportsTo', true],
  ['people.amina.title', false],
  ['people.0.name', false],
  ['people.amina.name', false],
  ['people.1.name', true],
  ['people.peter.name', true],
  ['people.nobody.name', true],
  ['people.7.name', true],
])('%s: %s', (path, expected) => {
  expect(isPrivatePath(profile, path)).toBe(expected);
});

test('a name is shown only where that was said', () => {
  expect((profile.people ?? []).map(publicName)).toEqual(['Amina', undefined]);
});
