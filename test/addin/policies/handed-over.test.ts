import { expect, test } from '@jest/globals';
import { isOutdated, noteHandedOver } from '../../../src/addin/policies/handed-over.js';
import type { Organisation } from '../../../src/addin/state/organisation.js';

const before: Organisation = {
  id: 'organisation-1',
  answers: { organisation: { name: 'Acme' } },
  unknown: [],
  changes: {},
  policies: ['code-of-conduct', 'child-protection'],
};
const later: Organisation = { ...before, answers: { organisation: { name: 'Acme Two' } } };

test('what was handed over is out of date once an answer or own words change, until it is handed over again', () => {
  expect(isOutdated(later, ['code-of-conduct'])).toBe(false);
  noteHandedOver(before, ['code-of-conduct']);
  expect(isOutdated(before, ['code-of-conduct'])).toBe(false);
  expect(isOutdated({ ...before, unknown: ['staff.count'] }, ['code-of-conduct'])).toBe(false);
  expect(isOutdated(later, ['code-of-conduct', 'child-protection'])).toBe(true);
  expect(isOutdated({ ...before, changes: { customisation: 1 } }, ['code-of-conduct'])).toBe(true);
  // Another policy, and another organisation.
  expect(isOutdated(later, ['child-protection'])).toBe(false);
  expect(isOutdated({ ...later, id: 'organisation-2' }, ['code-of-conduct'])).toBe(false);
  noteHandedOver(later, ['code-of-conduct']);
  expect(isOutdated(later, ['code-of-conduct'])).toBe(false);
});
