/** Each check of language finds the fault it looks for, and leaves good sentences alone. */
import { describe, expect, test } from '@jest/globals';
import { checkAbbreviations } from '../support/language/abbreviations.js';
import { dutiesWithoutDoer } from '../support/language/duties.js';
import { gradeOf, grades } from '../support/language/grades.js';
import { secondWordsForRoles } from '../support/language/roles.js';
import { averageWords, limits, measured, sentencesOf, tooLong } from '../support/language/sentences.js';
import { masker } from '../support/language/texts.js';
import { otherDateFormats, vagueTimes } from '../support/language/times.js';
import { avoidedIn, wordsToAvoid } from '../support/language/words-to-avoid.js';
import { sixtyStaff } from '../support/profiles.js';

const hard =
  'Organisational accountability necessitates comprehensive institutional documentation of individual responsibilities.';
const long = `We ${'really '.repeat(30)}listen.`;

describe('sentences', () => {
  test('end at a stop, a question mark or the end of a line, never at a colon', () => {
    expect(sentencesOf('One: two; three. "Four?" Five!')).toEqual(['One: two; three.', '"Four?"', 'Five!']);
  });

  test('of more than 30 words are found, also with a semicolon in the middle', () => {
    expect(tooLong([long])).toEqual([long]);
    expect(tooLong([long.replace('really really', 'really; really')])).toHaveLength(1);
    expect(tooLong(['We listen.'])).toEqual([]);
  });

  test('are counted for the average without labels, which would hide long ones', () => {
    expect(measured(['Date', 'Value', '1.', 'Name and role', 'You choose.'])).toEqual([
      'Name and role',
      'You choose.',
    ]);
    expect(averageWords([long, ...Array<string>(50).fill('Date')])).toBeGreaterThan(limits.body);
  });
});

describe('grades', () => {
  test('tell a hard sentence from an easy one', () => {
    expect(gradeOf(Array<string>(5).fill(hard))).toBeGreaterThan(grades.clause);
    expect(gradeOf(['You can tell us.', 'We will help you.'])).toBeLessThan(grades.childPage);
  });
});

describe('names', () => {
  test('of the organisation are masked where a computed sentence holds them', () => {
    expect(masker(sixtyStaff)('Tell the HR Manager of Atelier Nord S.A. and the staff.')).toBe(
      'Tell the Value of Value and the staff.',
    );
  });
});

describe('words to avoid', () => {
  test.each(wordsToAvoid)('finds: $bad', ({ bad, pattern }) => {
    expect(pattern.test(bad)).toBe(true);
    expect(avoidedIn([bad])).not.toEqual([]);
  });

  test.each([
    'Only a knowingly false report is a breach.',
    'They handle money with care.',
    'Our target: women hold half of the seats.',
    'The person told is there at once.',
    'Everything here and there is due by Monday.',
  ])('leaves alone: %s', (good) => {
    expect(avoidedIn([good])).toEqual([]);
  });
});

describe('a must without a doer', () => {
  test.each([
    'It must be ensured that records are safe.',
    'Reports must be made in writing.',
    'Every report must be recorded.',
    'Records about a child must be kept apart.',
    'The report of the manager must arrive.',
    'If a child is harmed, this must not wait.',
    'Training must take place every year.',
    'Before a visit the risk must be low.',
    'The owner must review it, and the text must be clear.',
    'A manager who hears of it must be told.',
    'Must be reported at once.',
    'There must be two adults.',
  ])('is found: %s', (bad) => {
    expect(dutiesWithoutDoer([bad])).toEqual([bad]);
  });

  test.each([
    'You must tell us.',
    'Everybody must take part in a training within 30 days.',
    'So must every member of Value.',
    'Value must not decide about their own entry.',
    'Whoever was found to have harmed a child, or has such a case pending, must tell us.',
    'Whoever suspects a colleague of abuse must report it.',
    'At least Value women’s rights organisations must vote.',
    'Before adoption, the owner must discuss this text with the union.',
    'Before each visit the manager must look at risks.',
    'Both must freely agree and may stop at any time.',
    'A person who hears of it must pass it on.',
    'Each report must be read by the focal point within 2 working days.',
    'The owner (or the deputy) must also sign, and must not change the text.',
    'What must I do when I hear of harm?',
    'If you see harm, you must act.',
  ])('is not found in: %s', (good) => {
    expect(dutiesWithoutDoer([good])).toEqual([]);
  });
});

describe('times', () => {
  test.each([
    'We answer promptly.',
    'Tell us as soon as possible.',
    'Report it immediately.',
    'We act without undue delay.',
    'We answer within a few days.',
    'We answer within Value.',
    'We tell nobody within the team.',
    'Ask within 5 days; answer within 10.',
  ])('that say no time are found: %s', (bad) => {
    expect(vagueTimes([bad])).toEqual([bad]);
  });

  test.each([
    'Call at once.',
    'Within Value working days.',
    'Within 24 hours.',
    'Best within 72 hours; later helps.',
  ])('that say a time are not: %s', (good) => {
    expect(vagueTimes([good])).toEqual([]);
  });

  test.each([
    'Adopted on 2027-03-04.',
    'On 04/03/2027.',
    'On 4.3.2027.',
    'On 4/3/27.',
    'On March 4, 2027.',
    'On 4th March 2027.',
    'On 4 Mar 2027.',
    'On 04 March 2027.',
  ])('in another format are found: %s', (bad) => {
    expect(otherDateFormats([bad])).toEqual([bad]);
  });

  test('in our format are not, nor are numbers that are no dates', () => {
    const good = [
      'On 4 March 2027.',
      'On 1 May 2027.',
      'Version 1.0.3',
      '+00 000 000 001',
      'Score 0-3',
      '1/2',
    ];
    expect(otherDateFormats(good)).toEqual([]);
  });
});

describe('abbreviations', () => {
  test('without words at their first use are found', () => {
    expect(checkAbbreviations(['We follow PSEA.', 'Protection from abuse (PSEA)']).unexplained).toEqual([
      'PSEA',
    ]);
    expect(checkAbbreviations(['The IASC says so.', 'NGOs too.']).unexplained).toEqual(['IASC', 'NGO']);
  });

  test('with words at their first use are not', () => {
    expect(checkAbbreviations(['Non-governmental organisations (NGOs) act.', 'Every NGO.'])).toEqual({
      unexplained: [],
      count: 1,
    });
    expect(checkAbbreviations(['The ILO (International Labour Organization) says.']).unexplained).toEqual([]);
  });

  test('are counted, and the word DRAFT is none', () => {
    expect(checkAbbreviations(['AB, CD, EF, GH, IJ, KL', 'DRAFT']).count).toBe(6);
  });
});

describe('second words for one role', () => {
  test.each([
    'Tell the contact point.',
    'The Designated Officer decides.',
    'The external contact helps.',
    'The respondent is heard.',
    'Ask your line manager.',
    'All personnel sign.',
  ])('are found: %s', (bad) => {
    expect(secondWordsForRoles([bad])).toHaveLength(1);
  });

  test('are not found where our word stands', () => {
    const ours = ['Tell the focal point, the deputy or the outside contact.', 'The person accused hears it.'];
    expect(secondWordsForRoles(ours)).toEqual([]);
  });
});
