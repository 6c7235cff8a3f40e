/** Wordings that the profile decides, and those it speaks against, of the policies on leadership and leave. */
import { describe, expect, test } from '@jest/globals';
import { resolveProfile } from '../../src/profile/defaults.js';
import { flatFacts } from '../../src/profile/facts.js';
import { parseProfile } from '../../src/profile/parse.js';
import { choiceProblems } from '../../src/policy/choices.js';
import { violenceDaysOf } from '../../src/policy/leave/figures.js';
import { variantOf } from '../../src/policy/variants.js';

const facts = (answers: object, type = 'ngo') => {
  const profile = parseProfile({ organisation: { name: 'X', type }, ...answers });
  return { profile, resolved: resolveProfile(profile), flat: flatFacts(profile) };
};

describe('the profile decides', () => {
  test.each([
    ['V-WL-purpose', {}, 'A'],
    ['V-WL-purpose', { work: { menAndBoys: true } }, 'C'],
    ['V-WL-measure', {}, 'A'],
    ['V-WL-measure', { targets: { measure: 'target' } }, 'A'],
    ['V-WL-measure', { targets: { measure: 'preference' } }, 'B'],
    ['V-WL-measure', { targets: { measure: 'quota' } }, 'C'],
    ['V-WL-measure', { targets: { measure: 'none' } }, 'A'],
    ['V-PL-model', {}, '1'],
    ['V-PL-model', { leave: { model: 'statutory-plus' } }, '1'],
    ['V-PL-model', { leave: { model: 'ilo-183' } }, '2'],
    ['V-PL-model', { leave: { model: 'ilo-191' } }, '3'],
    ['V-PL-model', { leave: { model: 'equal' } }, '4'],
    ['V-PL-share', {}, undefined],
    ['V-PL-share', { leave: { parentalShare: 'individual' } }, 'A'],
    ['V-PL-share', { leave: { parentalShare: 'part' } }, 'B'],
    ['V-PL-share', { leave: { parentalShare: 'pool' } }, 'C'],
    ['V-PL-topup', {}, undefined],
    ['V-PL-topup', { leave: { topUp: 'full' } }, 'A'],
    ['V-PL-topup', { leave: { topUp: 'two-thirds' } }, 'B'],
    ['V-PL-topup', { leave: { topUp: 'staged' } }, 'C'],
    ['V-PL-dv', {}, 'C'],
    ['V-PL-dv', { leave: { domesticViolenceChoice: 'paid-days' } }, 'A'],
    ['V-PL-dv', { leave: { domesticViolenceChoice: 'case-by-case' } }, 'B'],
    ['V-PL-dv', { leave: { domesticViolenceChoice: 'link' } }, 'C'],
    ['V-WL-panels', {}, undefined],
    ['constructor', {}, undefined],
  ] as const)('%s, %j: %s', (set, answers, expected) => {
    expect(variantOf(set, facts(answers))).toBe(expected);
  });

  test('a company speaks of what leadership achieves, unless it works with men and boys', () => {
    expect(variantOf('V-WL-purpose', facts({}, 'company'))).toBe('B');
    expect(variantOf('V-WL-purpose', facts({ work: { menAndBoys: true } }, 'company'))).toBe('C');
  });
});

describe('a wording that the profile speaks against is refused with place and mend', () => {
  const problems = (set: string, choice: string, answers: object) => {
    const known = facts(answers);
    return choiceProblems(
      'parental-leave',
      { [set]: choice },
      {
        flat: known.flat,
        hasOutsideContact: true,
        panelSize: 3,
        promisesViolenceDays: violenceDaysOf(known.profile.leave ?? {}) !== undefined,
        byFacts: (name) => variantOf(name, known),
      },
    );
  };
  const paid = { domesticViolenceChoice: 'paid-days', domesticViolenceDays: 10 };

  test.each([
    ['V-WL-measure', 'C', {}, true],
    ['V-WL-measure', 'A', {}, false],
    ['V-WL-measure', 'C', { targets: { measure: 'quota' } }, false],
    ['V-PL-model', '3', {}, true],
    ['V-PL-model', '3', { leave: { model: 'ilo-191' } }, false],
    ['V-PL-share', 'C', {}, false],
    ['V-PL-share', 'C', { leave: { parentalShare: 'pool' } }, false],
    ['V-PL-share', 'C', { leave: { parentalShare: 'individual' } }, true],
    ['V-PL-topup', 'A', {}, false],
    ['V-PL-topup', 'A', { leave: { topUp: 'two-thirds' } }, true],
    ['V-PL-topup', 'C', {}, true],
    ['V-PL-topup', 'C', { staff: { count: 10 } }, true],
    ['V-PL-topup', 'C', { staff: { count: 9 } }, false],
    ['V-PL-dv', 'A', {}, true],
    ['V-PL-dv', 'A', { leave: { domesticViolenceChoice: 'paid-days' } }, true],
    ['V-PL-dv', 'A', { leave: paid }, false],
    ['V-PL-dv', 'B', {}, false],
    ['V-PL-dv', 'C', { leave: paid }, true],
    ['V-WL-panels', 'C', {}, false],
  ] as const)('%s %s, %j', (set, choice, answers, refused) => {
    const found = problems(set, choice, answers);
    expect(found.map(({ place }) => place)).toEqual(
      refused ? [`parental-leave: variants: ${set}: ${choice}`] : [],
    );
    for (const { message, mend } of found) {
      expect(message).toMatch(/\.$/);
      expect(mend).toMatch(/\.$/);
    }
  });
});
