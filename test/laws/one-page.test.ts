/** What must be true of the poster and of the page for children of every organisation. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PolicyDocument } from '../../src/policy/document.js';
import type { Profile } from '../../src/profile/schema.js';
import { clauseTexts, documentWithId, documentsOf, examples, inlineText } from '../support/library.js';
import { gradeOf, grades } from '../support/language/grades.js';
import { limits, sentencesOf, wordsOf } from '../support/language/sentences.js';
import { fixtures, footballGroup, profileArbitrary, volunteerGroup } from '../support/profiles.js';

const numRuns = Number(process.env.POLICYWRIGHT_RUNS ?? 20);
const everything = examples.find(({ name }) => name === 'everything')?.profile as Profile;

/** The full example with the kinds of organisations that change the words. */
const ready: readonly Profile[] = [
  everything,
  { ...everything, organisation: { ...everything.organisation, countries: ['IE', 'KE'] } },
  { ...everything, work: { ...everything.work, participants: false, childImages: false } },
  { ...everything, work: { ...everything.work, childActivities: ['clinic'] } },
  { ...everything, governance: { ...everything.governance, hasBody: false } },
  { ...everything, roles: { ...everything.roles, focalPoint: 'nadia' } },
];

/** The pages that name people to everybody; the page on breaks stands for a policy instead. */
const onePage = (profile: Profile): readonly PolicyDocument[] =>
  documentsOf(profile).filter(({ policy: { id } }) => id === 'poster' || id === 'child-page');

/** The words without those of people, whose names and addresses nobody can make easier. */
function easyText(document: PolicyDocument): string {
  const clauses = document.sections.flatMap((section) => section.clauses);
  const lines = clauses.flatMap((clause) =>
    clauseTexts({ ...clause, blocks: clause.blocks.filter(({ type }) => type !== 'table') }, 'Ann'),
  );
  return [document.policy.title, inlineText(document.policy.promise, 'Ann'), ...lines].join('\n');
}

describe('neither is made while a door is open', () => {
  test('for any organisation', () => {
    const check = (profile: Profile) => {
      const [code] = documentsOf(profile);
      const blocked = code?.openPoints.some((point) => point.class === 'blocks') === true;
      if (blocked) expect(onePage(profile)).toEqual([]);
      for (const document of onePage(profile)) expect(document.openPoints.filter(isBlocking)).toEqual([]);
    };
    [...examples.map(({ profile }) => profile), ...Object.values(fixtures)].forEach(check);
    fc.assert(fc.property(profileArbitrary, check), { numRuns });
  });

  test('and both are for whoever has answered everything', () => {
    expect(onePage(everything).map(({ policy }) => policy.id)).toEqual(['poster', 'child-page']);
  });
});

const isBlocking = ({ class: kind }: PolicyDocument['openPoints'][number]): boolean => kind === 'blocks';

describe('the words are easy', () => {
  test.each([
    ['poster', grades.page],
    ['child-page', grades.childPage],
  ] as const)('%s: grade %d at most', (id, grade) => {
    for (const profile of ready) {
      const document = onePage(profile).find(({ policy }) => policy.id === id);
      if (!document) throw new Error(`no ${id}`);
      const lines = easyText(document).split('\n');
      expect({ lines, fits: gradeOf(lines) <= grade }).toEqual({ lines, fits: true });
      const long = lines.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > limits.page);
      expect(long).toEqual([]);
    }
  });

  test('the page on breaks: like page 1 of a policy', () => {
    for (const profile of [volunteerGroup, footballGroup]) {
      const lines = easyText(documentWithId(profile, 'breaks')).split('\n');
      expect({ lines, fits: gradeOf(lines) <= grades.page }).toEqual({ lines, fits: true });
    }
    expect(documentsOf(everything).map(({ policy: { id } }) => id)).not.toContain('breaks');
  });

  test('the steps are three at most, and the people two or three', () => {
    for (const document of ready.flatMap(onePage)) {
      const blocks = document.sections.flatMap(({ clauses }) => clauses.flatMap((clause) => clause.blocks));
      for (const block of blocks) {
        if (block.type === 'list' && block.style === 'number')
          expect(block.items.length).toBeLessThanOrEqual(3);
        if (block.type !== 'table') continue;
        expect(block.style).toBe('contacts');
        expect(block.rows.length).toBeGreaterThanOrEqual(2);
        expect(block.rows.length).toBeLessThanOrEqual(3);
        for (const { cells } of block.rows) expect(inlineText(cells[0] ?? [])).toBe('');
      }
    }
  });
});

test('no sentence of theirs stands in another document', () => {
  const seen = new Map<string, string>();
  for (const profile of [
    ...ready,
    ...examples.map((example) => example.profile),
    ...Object.values(fixtures),
  ]) {
    for (const document of documentsOf(profile)) {
      const lines = document.sections.flatMap(({ clauses }) =>
        clauses.flatMap((clause) => clauseTexts(clause, 'Value')),
      );
      for (const sentence of lines.flatMap((line) => line.split(/(?<=[.!?:;])\s+/u))) {
        if (sentence.split(/\s+/u).length < 6 || /^Value/u.test(sentence)) continue;
        const { id } = document.policy;
        const where = seen.get(sentence) ?? id;
        seen.set(sentence, where);
        const ours = [where, id].some((one) => one === 'poster' || one === 'child-page');
        const isHeader = sentence === 'Who, and how to reach them';
        if (ours && !isHeader) expect({ sentence, where }).toEqual({ sentence, where: id });
      }
    }
  }
});
