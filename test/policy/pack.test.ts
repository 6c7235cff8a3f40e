/** The adoption pack says the same as the documents that it is made from, for every organisation. */
import { describe, expect, test } from '@jest/globals';
import { assemble } from '../../src/policy/assemble.js';
import type { Block, Clause, PolicyDocument, Table } from '../../src/policy/document.js';
import { meaningOf } from '../../src/policy/pack-values.js';
import { decidedOf } from '../../src/policy/policy-set.js';
import { packId, sharedPoints } from '../../src/policy/shared-points.js';
import { wordsOf } from '../../src/policy/words/index.js';
import { resolveProfile } from '../../src/profile/defaults.js';
import { addDays, addMonths } from '../../src/profile/open-points.js';
import type { Profile } from '../../src/profile/schema.js';
import { toDocx } from '../../src/word/to-docx.js';
import {
  clauseTexts,
  documentText,
  documentsOf,
  examples,
  inlineText,
  policies,
  policy,
  today,
} from '../support/library.js';
import {
  fixtures,
  footballGroup,
  founderFamilyBoard,
  onePerson,
  volunteerGroup,
} from '../support/profiles.js';

const everything = examples.find(({ name }) => name === 'everything')?.profile as Profile;

const organisations: readonly (readonly [string, Profile])[] = [
  ...examples.map(({ name, profile }) => [name, profile] as const),
  ...Object.entries(fixtures),
];

function packOf(profile: Profile, options: Parameters<typeof documentsOf>[1] = {}) {
  const documents = documentsOf(profile, options);
  const pack = documents.find((document) => document.policy.id === packId);
  if (!pack) throw new Error('no pack');
  return { pack, decided: decidedOf({ documents, policies }) };
}

function clause(document: PolicyDocument, id: string): Clause {
  const found = document.sections.flatMap(({ clauses }) => clauses).find((one) => one.id === id);
  if (!found) throw new Error(`no clause ${id} in ${document.policy.id}`);
  return found;
}

function tablesIn(blocks: readonly Block[]): readonly Table[] {
  return blocks.flatMap((block) =>
    block.type === 'table' ? [block] : block.type === 'landscape' ? tablesIn(block.children) : [],
  );
}

/** The rows of the table whose header has this word, as texts. */
function rows(document: PolicyDocument, id: string, header: string): readonly (readonly string[])[] {
  const table = tablesIn(clause(document, id).blocks).find(({ columns }) =>
    columns.some((column) => inlineText(column.header) === header),
  );
  return (table?.rows ?? []).map(({ cells }) => cells.map((cell) => inlineText(cell)));
}

const paper = 'decision-paper';
const titles = 'Chosen wording (clause)';
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

describe('open points', () => {
  test.each(organisations)('of %s stand in the table, each once', (_, profile) => {
    const { pack, decided } = packOf(profile);
    const expected = sharedPoints(decided);
    expect(pack.openPoints.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    expect(new Set(decided.flatMap(({ openPoints }) => openPoints.map(({ id }) => id))).size).toBe(
      expected.length,
    );
    const printed = rows(pack, 'all-open-points', 'Who settles it');
    expect(printed.map(([what, , , owner]) => [what, owner])).toEqual(
      expected.map(({ what, owner }) => [what, capital(owner)]),
    );
    const names = wordsOf('en').pack.shortNames;
    for (const [index, { policies: inside }] of expected.entries()) {
      const where = printed[index]?.[1] ?? '';
      const missing = decided.filter(({ policy: one }) => !inside.includes(one.id));
      if (missing.length === 0) expect(where).toBe('All');
      else if (where.startsWith('All but ')) expect(missing).toHaveLength(1);
      else for (const id of inside) expect(where).toContain(names[id]);
    }
  });

  test('a point is as grave and as early as where it is worst', () => {
    const { decided } = packOf(everything);
    const [one, other] = decided;
    if (!one || !other) throw new Error('no documents');
    const point = { id: 'x', what: 'X', owner: 'us', words: '', clauses: [] };
    const documents = [
      { ...one, openPoints: [{ ...point, class: 'dated' as const, by: '2027-01-01' }] },
      { ...other, openPoints: [{ ...point, class: 'blocks' as const, by: '2027-03-01' }] },
    ];
    expect(sharedPoints(documents)).toMatchObject([
      { class: 'blocks', by: '2027-03-01', policies: [one.policy.id, other.policy.id] },
    ]);
  });

  test('what contradicts itself stands above them', () => {
    const documents = documentsOf(everything).filter(({ policy: one }) => one.id !== packId);
    const findings = [
      { rule: 'X-01', severity: 'error', message: 'Two days differ.', mend: 'Choose one.' },
      { rule: 'X-02', severity: 'warning', message: 'Only a doubt.', mend: 'Look.' },
    ];
    const pack = assemble(policy(packId), everything, {
      date: today,
      set: { documents, policies, findings },
    });
    expect(rows(pack, 'all-open-points', 'How to mend it')).toEqual([['Two days differ.', 'Choose one.']]);
  });
});

describe('choices', () => {
  test.each(organisations)('of %s are those of the documents', (_, profile) => {
    const { pack, decided } = packOf(profile);
    const printed = rows(pack, paper, titles);
    for (const document of decided) {
      const compiled = policy(document.policy.id).sections.flatMap(({ clauses }) => clauses);
      const name = wordsOf('en').pack.shortNames[document.policy.id];
      const [, cell = ''] = printed.find(([first]) => first === name) ?? [];
      let count = 0;
      for (const { id, number, variant } of document.sections.flatMap(({ clauses }) => clauses)) {
        if (variant === undefined) continue;
        const choice = compiled
          .find((one) => one.id === id)
          ?.variants?.choices.find((one) => one.id === variant);
        expect(cell).toContain(`${choice?.label ?? '?'} (${number}). `);
        count += 1;
      }
      expect((cell.match(/ \(\d+\.\d+\)\./g) ?? []).length).toBe(count);
    }
  });

  test('a customisation is told: own words, what is left out and what was added', () => {
    const nothing = { writtenFor: undefined, titles: {}, behaviours: {}, source: undefined };
    const custom = {
      'code-of-conduct': {
        ...nothing,
        replaced: { 'why-this-code': policy('code-of-conduct').sections[1]?.clauses[1]?.text.body ?? [] },
        added: [],
        omitted: { 'whistle-blowing': { reason: 'secret reason', internal: true } },
        variants: { 'V-CC-grounds': 'B' },
      },
    };
    const { pack } = packOf(everything, { customisation: custom });
    const [, cell = ''] = rows(pack, paper, titles).find(([name]) => name === 'Code') ?? [];
    expect(cell).toMatch(/^Our own words \(1\.1\)\./);
    expect(cell).toContain('The grounds of the law, and an open end');
    expect(cell).toMatch(/Our own changes: left out: \d\.\d; in our own words: 1\.1$/);
    expect(documentText(pack)).not.toContain('secret reason');
  });

  test('what a wording means is told without whom it fits, in whole sentences', () => {
    const words = wordsOf('en');
    expect(meaningOf('Fits all. Costs nothing. Anything goes.', words)).toBe('Costs nothing. Anything goes.');
    expect(meaningOf('Fits all.', words)).toBe('Fits all.');
    expect(meaningOf('The mildest. Fits where you send speakers rarely.', words)).toMatch(/^The mildest\./);
    const long = `${'word '.repeat(15)}end. Short.`;
    expect(meaningOf(`Fits all. ${long}`, words)).toBe(long.replace(' Short.', ''));
    for (const { choices } of policies.flatMap(({ sections }) =>
      sections.flatMap(({ clauses }) => clauses.flatMap(({ variants }) => variants ?? [])),
    )) {
      for (const { help } of choices) expect(meaningOf(help, words)).toMatch(/\S.*[.!]$/);
    }
  });
});

test.each(organisations)('the talk of %s takes 60 minutes', (_, profile) => {
  const minutes = rows(packOf(profile).pack, 'discussion', 'Minutes').map(([first]) => Number(first));
  expect(minutes.reduce((sum, part) => sum + part, 0)).toBe(60);
});

describe('the calendar', () => {
  const first = (text = '') => Number(/\d+/.exec(text)?.[0]);

  /** Months of a row, as numbers. */
  function monthsOf(text: string): readonly number[] {
    return text === 'each'
      ? Array.from({ length: 12 }, (_, index) => index + 1)
      : (text.match(/\d+/g) ?? []).map(Number);
  }

  test.each(organisations)(
    'of %s says the numbers of the policies, and its two tables agree',
    (_, profile) => {
      const { pack, decided } = packOf(profile);
      const { training, network, targets } = resolveProfile(profile);
      const rhythm = rows(pack, 'calendar', 'How often');
      const often = (what: string) => rhythm.find(([name = '']) => name.startsWith(what))?.[2];
      const wanted: readonly (readonly [string, number])[] = [
        ['Accountability training', network.accountabilityTrainingMonths],
        ['Learning about harassment', training.refresherMonths],
        ['Clarifying values', network.valuesMonths],
        ['Looking at what could harm', training.riskMonths],
        ['Signing again', training.signAgainMonths],
        ['Comparing', targets.payReviewMonths],
        ['Looking for patterns', 3],
      ];
      for (const [what, months] of wanted) expect([what, first(often(what))]).toEqual([what, months]);
      // The same key shows the same text in every document.
      for (const document of decided) {
        for (const [key, field] of Object.entries(pack.fields)) {
          const other = document.fields[key];
          if (other && !key.startsWith('policy.')) expect([key, other.text]).toEqual([key, field.text]);
        }
      }
      const months = rows(pack, 'calendar', 'Month');
      expect(months).toHaveLength(12);
      const short: Readonly<Record<string, string>> = {
        'Accountability training': 'Accountability training',
        'Clarifying values': 'Clarifying values',
        'Looking for patterns in the log': 'Look at the log',
        'Looking at what could harm people': 'Look at risks',
        'Fair choosing, without bias': 'Learning to choose fairly',
        'Signing again': 'Sign again',
        'Self-assessment': 'Self-assessment',
      };
      for (const [name = '', , , when = ''] of rhythm) {
        const event = short[name];
        if (event === undefined) continue;
        const inTable = months.flatMap(([, what = ''], index) => (what.includes(event) ? [index + 1] : []));
        expect([name, inTable]).toEqual([name, when === 'after month 12' ? [] : monthsOf(when)]);
      }
      for (const [, what = ''] of months) expect(what).not.toBe('');
    },
  );

  test('begins on the day of adoption where all documents share one', () => {
    const planned = { ...everything, adoption: { plannedFor: '2027-01-31' }, policies: {} };
    const { pack } = packOf(planned);
    const months = rows(pack, 'calendar', 'Month').map(([month]) => month);
    expect(months.slice(0, 2)).toEqual(['1: from 31 January 2027', '2: from 28 February 2027']);
    const days = everything.document?.disseminationDays ?? 30;
    const by = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(`${addDays('2027-01-31', days)}T00:00:00Z`),
    );
    expect(rows(pack, 'who-is-told', 'By whom').map(([, , , when]) => when)).toContain(by);
  });

  test('has no days where the documents are adopted on different ones, or long ago', () => {
    for (const adoption of [
      { plannedFor: '2027-01-31' },
      { adoptedOn: addMonths(today, -12), approvedBy: 'the Board' },
    ]) {
      const policiesOfTheirOwn = { 'child-protection': { plannedFor: '2027-05-01' } };
      const { pack } = packOf({
        ...everything,
        adoption,
        policies: adoption.plannedFor === undefined ? {} : policiesOfTheirOwn,
      } as Profile);
      expect(rows(pack, 'calendar', 'Month').map(([month]) => month)[0]).toBe('1');
    }
  });
});

describe('questions on the law', () => {
  test.each(organisations)('of %s are numbered, and name clauses that are there', (_, profile) => {
    const { pack, decided } = packOf(profile);
    const questions = rows(pack, 'lawyers-sheet', 'Question');
    expect(questions.map(([number]) => number)).toEqual(questions.map((_row, index) => String(index + 1)));
    const names = Object.entries(wordsOf('en').pack.shortNames);
    for (const [, , where = ''] of questions) {
      for (const place of where.split(/, | and /)) {
        const [, short = '', number = ''] = /^(.*?)(?: Annex)? (\S+)$/.exec(place) ?? [];
        const id = names.find(([, name]) => name === short)?.[0];
        const document = decided.find(({ policy: one }) => one.id === id);
        const numbers = document?.sections.flatMap(({ clauses }) => clauses.map((one) => one.number));
        expect([place, numbers?.includes(number)]).toEqual([place, true]);
      }
    }
  });

  test('are only those that apply', () => {
    const asked = (profile: Profile) => clauseTexts(clause(packOf(profile).pack, 'lawyers-sheet')).join('\n');
    expect(asked(volunteerGroup)).not.toMatch(/pregnancy|end of a contract|pay go/);
    expect(asked(everything)).toContain('From which age may people work here');
    expect(asked(onePerson)).not.toContain('From which age may people work here');
    expect(asked({ ...everything, targets: { measure: 'quota' } })).toContain('number of seats for women');
  });
});

describe('what must stay inside', () => {
  test('ties of families and founders change nothing but what the policies themselves say', () => {
    const told = (familyRun: boolean) => {
      const profile = {
        ...founderFamilyBoard,
        people: (founderFamilyBoard.people ?? []).map(({ relatedTo: _ties, ...person }) => person),
        governance: { ...founderFamilyBoard.governance, familyRun, bodyRelated: familyRun },
        notes: 'Secret note',
      } as Profile;
      const { pack } = packOf(profile);
      return {
        pack,
        texts: clauseTexts(clause(pack, paper)).filter(
          (line) => !pack.openPoints.some(({ what }) => line.includes(what)),
        ),
      };
    };
    const [yes, no] = [told(true), told(false)];
    expect(
      yes.texts.filter((line) => /relative|famil|founder|friend/i.test(line.replace(/family leave/gi, ''))),
    ).toEqual([]);
    expect(yes.texts.some((line) => line.startsWith('Ties of somebody on'))).toBe(true);
    expect(no.texts.some((line) => line.startsWith('Ties of somebody on'))).toBe(true);
    expect(documentText(yes.pack)).not.toContain('Secret note');
    expect(JSON.stringify(yes.pack.facts)).not.toMatch(/family|related|pack\./i);
  });

  test('it is not made for the public, nor without the other documents', () => {
    const documents = documentsOf(everything);
    const set = { documents, policies };
    expect(assemble(policy(packId), everything, { date: today, set, audience: 'public' }).withheld).toBe(
      true,
    );
    expect(assemble(policy(packId), everything, { date: today }).withheld).toBe(true);
    expect(assemble(policy(packId), everything, { date: today, set }).withheld).toBeUndefined();
  });
});

describe('true for everybody', () => {
  test.each([
    ['volunteerGroup', volunteerGroup],
    ['footballGroup', footballGroup],
  ] as const)('%s: no staff, no board, no leave', (_, profile) => {
    const text = documentText(packOf(profile).pack);
    expect(text).not.toMatch(/\bstaff\b|employ|parental leave|maternity|\bBoard\b|contract of/i);
    expect(text).toContain('Breaks and return');
  });

  test('one person: an outside co-signatory, and no team', () => {
    const { pack } = packOf(onePerson);
    const text = documentText(pack);
    expect(text).toContain('Outside co-signatory');
    expect(text).not.toMatch(/\bteams?\b|All staff|managers?\b|small groups/i);
  });

  test('a body: a place to sign for the chair and each member', () => {
    const { pack } = packOf({ ...everything, governance: { ...everything.governance, bodySize: 5 } });
    const places = clause(pack, 'signatures').blocks.filter(({ type }) => type === 'signature');
    const labels = places.map((block) =>
      block.type === 'signature' ? inlineText(block.parts[0] ?? []) : '',
    );
    expect(labels.filter((label) => label.startsWith('Member of'))).toHaveLength(4);
  });

  test('what is adopted is not asked for again', () => {
    const { pack } = packOf(everything);
    const states = rows(pack, paper, 'State').map(([, , , state]) => state);
    expect(new Set(states)).toEqual(new Set(['Adopted']));
    expect(clauseTexts(clause(pack, paper)).join('\n')).not.toMatch(/Please decide|We adopt/);
  });

  test.each(organisations)('%s gets a Word file of it', (_, profile) => {
    expect(toDocx(packOf(profile).pack).length).toBeGreaterThan(10_000);
  });
});
