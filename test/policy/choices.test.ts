import { describe, expect, test } from '@jest/globals';
import { assemble } from '../../src/policy/assemble.js';
import { ChoiceError } from '../../src/policy/choices.js';
import { parseCustomisation } from '../../src/policy/customisation-file.js';
import type { Profile } from '../../src/profile/schema.js';
import { policies, policy, today } from '../support/library.js';
import { companyIndia, fourPeopleDirectorIsFocalPoint, sixtyStaff, twoPeople } from '../support/profiles.js';

function problems(id: string, set: string, choice: string, profile: Profile): string[] {
  const { customisation } = parseCustomisation(
    `customisation: 1\n${id}:\n  variants: { ${set}: ${choice} }\n`,
    { file: 'own.yaml', policies: [...policies] },
  );
  try {
    assemble(policy(id), profile, { date: today, customisation });
    return [];
  } catch (error) {
    if (!(error instanceof ChoiceError)) throw error;
    return error.problems.map(({ place }) => place);
  }
}

const noOutside: Profile = { ...fourPeopleDirectorIsFocalPoint, roles: { director: 'ruth' } };

describe('a wording that the profile speaks against is refused with place and mend', () => {
  test.each([
    ['child-protection', 'V-CP-level', 'D', 'A company without children', companyIndia, false],
    ['child-protection', 'V-CP-level', 'A', 'no contact with children', sixtyStaff, true],
    ['child-protection', 'V-CP-report', 'C', 'nobody outside', noOutside, true],
    ['child-protection', 'V-CP-report', 'C', 'an adviser outside', fourPeopleDirectorIsFocalPoint, false],
    ['sexual-harassment', 'V-SH-panel', 'C', 'no committee in law', sixtyStaff, true],
    ['sexual-harassment', 'V-SH-panel', 'C', 'a committee in law', companyIndia, false],
    ['sexual-harassment', 'V-SH-panel', 'A', 'no panel', twoPeople, true],
    ['sexual-harassment', 'V-SH-panel', 'A', 'a panel of three', sixtyStaff, false],
    ['sexual-harassment', 'V-SH-zero', 'C', 'a choice that is free', twoPeople, false],
  ] as const)('%s: %s %s, %s', (id, set, choice, _why, profile, refused) => {
    expect(problems(id, set, choice, profile)).toEqual(refused ? [`${id}: variants: ${set}: ${choice}`] : []);
  });
});
