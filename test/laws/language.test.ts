/** The words themselves: plain, short, and true to the size of the organisation. */
import { describe, expect, test } from '@jest/globals';
import type { Block, PolicyDocument } from '../../src/policy/document.js';
import type { PolicyCustomisation } from '../../src/policy/customisation.js';
import type { Profile } from '../../src/profile/schema.js';
import { rules } from '../support/language/rules.js';
import { sentencesOf, wordsOf } from '../support/language/sentences.js';
import { clausesOf, kindOf, masker } from '../support/language/texts.js';
import { clauseTexts, documentsOf, examples, policies } from '../support/library.js';
import { fixtures, fourPeopleDirectorIsFocalPoint, ingo900 } from '../support/profiles.js';

interface Written {
  readonly name: string;
  readonly profile: Profile;
  readonly documents: readonly PolicyDocument[];
}

const organisations: readonly Written[] = [
  ...examples,
  ...Object.entries(fixtures).map(([name, profile]) => ({ name, profile })),
].map(({ name, profile }) => ({ name, profile, documents: documentsOf(profile) }));

/** Wordings that follow from answers, which `fitting` gives. */
const byAnswers = /^V-(?:PL-|WL-measure)/u;

/** In every policy, the variant at this place of each set; where a set has fewer, its last. */
function chosen(place: number): Record<string, PolicyCustomisation> {
  return Object.fromEntries(
    policies.map(({ id, sections }) => {
      const sets = sections
        .flatMap(({ clauses }) => clauses.flatMap(({ variants }) => variants ?? []))
        .filter(({ set }) => !byAnswers.test(set));
      const variants = Object.fromEntries(
        sets.map(({ set, choices }) => [set, choices[Math.min(place, choices.length - 1)]?.id ?? '']),
      );
      const nothingElse = { replaced: {}, titles: {}, behaviours: {}, added: [], omitted: {} };
      return [id, { writtenFor: undefined, ...nothingElse, variants, source: undefined }];
    }),
  );
}

const mostVariants = Math.max(
  ...policies.flatMap(({ sections }) =>
    sections.flatMap(({ clauses }) => clauses.map(({ variants }) => variants?.choices.length ?? 1)),
  ),
);

/** Answers about leave whose words stand only where somebody gave them. */
const checkedLeave = {
  lawCheckedBy: 'an advocate',
  lawCheckedOn: '2026-10-01',
  lawBirthLength: 3,
  lawBirthUnit: 'months',
  lawBirthPayPercent: 60,
  paySource: 'employer',
  parentalWeeks: 6,
  parentalOwnWeeks: 3,
  parentalPayPercent: 0,
  domesticViolenceDays: 10,
  multipleWeeks: 2,
  neonatalWeeks: 6,
  fertilityDays: 3,
  partnerAppointments: 2,
} as const;

/** The organisation with answers under which every wording at `place` is true of it. */
function fitting(profile: Profile, place: number): Profile {
  return {
    ...profile,
    law: { ...profile.law, committeeRequired: true },
    roles: { ...profile.roles, casePanel: (profile.people ?? []).slice(0, 3).map(({ id }) => id) },
    work: {
      ...profile.work,
      childContact: (['direct', 'incidental', 'online_only', 'none'] as const)[place] ?? 'none',
    },
    targets: { measure: (['target', 'preference', 'quota'] as const)[place] ?? 'target' },
    leave: {
      ...checkedLeave,
      model: (['statutory-plus', 'ilo-183', 'ilo-191', 'equal'] as const)[place] ?? 'equal',
      parentalShare: (['individual', 'part', 'pool'] as const)[place] ?? 'pool',
      topUp: (['full', 'two-thirds', 'staged'] as const)[place] ?? 'full',
      domesticViolenceChoice: (['paid-days', 'case-by-case', 'link'] as const)[place] ?? 'link',
    },
  };
}

/** Every variant, in its short words and in its full ones. */
const variants: readonly Written[] = Array.from({ length: mostVariants }, (_, place) =>
  Object.entries({ few: fourPeopleDirectorIsFocalPoint, many: ingo900 }).map(([size, profile]) => ({
    name: `${size} people with variant ${String(place + 1)} everywhere`,
    profile: fitting(profile, place),
    documents: documentsOf(fitting(profile, place), { customisation: chosen(place) }),
  })),
).flat();

const everything = [...organisations, ...variants].flatMap(({ name, profile, documents }) =>
  documents.map((document) => ({ name: `${name}, ${document.policy.id}`, profile, document })),
);

test.each(rules)('$name', ({ faults }) => {
  const found = everything.flatMap(({ name, profile, document }) =>
    faults(document, profile).map((fault) => `${name}: ${fault}`),
  );
  expect(found).toEqual([]);
});

/** The same document with other blocks in its first numbered clause, or in its page 1. */
function planted(document: PolicyDocument, blocks: readonly Block[], front = false): PolicyDocument {
  let done = false;
  const sections = document.sections.map((section) => ({
    ...section,
    clauses: section.clauses.map((clause) => {
      if (done || (front ? clause.id !== 'in-short' : clause.kind !== 'clause')) return clause;
      done = true;
      return { ...clause, blocks };
    }),
  }));
  if (!done) throw new Error(`no place to plant a fault in ${document.policy.id}`);
  return { ...document, sections };
}

function paragraph(text: string): Block {
  return { type: 'paragraph', children: [{ type: 'text', text }] };
}

describe('a planted fault is found by the rule', () => {
  const hard =
    'Organisational accountability necessitates comprehensive institutional documentation of responsibilities.';
  const easyButLong = `${'we see you and you see us and '.repeat(3)}we do so.`;
  const faults: Readonly<Record<string, { readonly blocks: readonly Block[]; readonly front?: boolean }>> = {
    'no sentence has more than 30 words': { blocks: [paragraph(`We ${'now '.repeat(30)}listen.`)] },
    'sentences are short on average': { blocks: [paragraph(easyButLong.repeat(5))], front: true },
    'everybody with a few years of school can read it': { blocks: [paragraph(hard)], front: true },
    'no clause is harder than grade 12': { blocks: Array<Block>(6).fill(paragraph(hard)) },
    'no list has more than 8 items': {
      blocks: [
        { type: 'list', style: 'bullet', items: Array(9).fill({ children: [paragraph('We listen.')] }) },
      ],
    },
    'no word stands in it that a plain and caring text avoids': {
      blocks: [paragraph('Staff shall listen.')],
    },
    'every must has somebody who does it': { blocks: [paragraph('It must be ensured that all is well.')] },
    'every time has a number and a unit': { blocks: [paragraph('We answer promptly.')] },
    'all dates look like 4 March 2027': { blocks: [paragraph('From 2027-03-04.')] },
    'every abbreviation is written out at first': { blocks: [paragraph('We follow the IASC.')] },
    'there are at most 5 abbreviations': { blocks: [paragraph('AA, BB, CC, DD, EE, FF.')] },
    'each role has one word': { blocks: [paragraph('The respondent is heard.')] },
  };

  test.each(rules)('$name', ({ name, faults: check }) => {
    const fault = faults[name];
    const source = everything.find(({ document }) => document.policy.id === 'code-of-conduct');
    if (!fault || !source) throw new Error(`no planted fault for: ${name}`);
    const document = planted(source.document, fault.blocks, fault.front);
    expect(check(source.document, source.profile)).toEqual([]);
    expect(check(document, source.profile)).not.toEqual([]);
  });
});

describe('page 1 and the Code stay short', () => {
  const codes = everything.filter(({ document }) => document.policy.id === 'code-of-conduct');

  test('page 1 says it in at most 8 lines', () => {
    for (const { name, document } of codes) {
      const short = document.sections.flatMap(({ clauses }) => clauses).find(({ id }) => id === 'in-short');
      expect({ name, fits: (short ? clauseTexts(short).length - 1 : Infinity) <= 9 }).toEqual({
        name,
        fits: true,
      });
    }
  });

  test('the numbered clauses of the Code have at most 1,800 words', () => {
    for (const { name, profile, document } of codes) {
      const numbered = clausesOf(document, profile).filter(({ kind }) => kind === 'clause');
      const count = numbered.flatMap(({ lines }) => lines.flatMap(wordsOf)).length;
      expect({ name, count: Math.max(count, 1800) }).toEqual({ name, count: 1800 });
    }
  });
});

/** Sentences of a policy that stand in two of its clauses. Of 5 words or fewer, two clauses may well say the same. */
function saidTwice(
  written: readonly { readonly document: PolicyDocument; readonly profile: Profile }[],
): string[] {
  const seen = new Map<string, string>();
  const twice = new Set<string>();
  for (const { document, profile } of written) {
    // What is open is data: the paper for a decision names the worst of it, and the table all.
    const masked = masker(profile);
    const open = new Set(
      document.openPoints.flatMap(({ what, owner }) =>
        [what, owner].map((text) => masked(text).toLowerCase()),
      ),
    );
    for (const { id, kind, lines } of clausesOf(document, profile)) {
      if (kind === 'front') continue;
      const own = lines.filter((line) => !open.has(line.toLowerCase()));
      for (const sentence of own.flatMap(sentencesOf).filter((text) => wordsOf(text).length > 5)) {
        const first = seen.get(sentence) ?? id;
        if (first !== id) twice.add(`${first} and ${id}: ${sentence}`);
        seen.set(sentence, first);
      }
    }
  }
  return [...twice];
}

const policyNames = new Set(
  everything
    .filter(({ document }) => kindOf(document) === 'policy')
    .map(({ document }) => document.policy.id),
);

test.each([...policyNames])('in %s no two clauses say the same sentence', (id) => {
  expect(saidTwice(everything.filter(({ document }) => document.policy.id === id))).toEqual([]);
});

test('a sentence that stands in two clauses is found', () => {
  const source = everything.find(({ document }) => document.policy.id === 'code-of-conduct');
  const twice = 'This very sentence stands in two different clauses.';
  const document = source && planted(source.document, [paragraph(twice)]);
  const other = document && {
    ...document,
    sections: document.sections.map((section) => ({
      ...section,
      clauses: section.clauses.map((clause) =>
        clause.id === 'review' ? { ...clause, blocks: [paragraph(twice)] } : clause,
      ),
    })),
  };
  expect(other && saidTwice([{ ...source, document: other }])).toHaveLength(1);
});
