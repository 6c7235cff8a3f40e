import { describe, expect, test } from '@jest/globals';
import { assemble } from '../../src/policy/assemble.js';
import { CustomisationError } from '../../src/policy/customisation-error.js';
import { parseCustomisation } from '../../src/policy/customisation-file.js';
import { parseProfile } from '../../src/profile/parse.js';
import { clauseTexts, policy, today } from '../support/library.js';

const code = policy('code-of-conduct');
const ids = code.sections.flatMap(({ clauses }) => clauses).filter(({ kind }) => kind === 'clause');
const [first, second] = ids.map(({ id }) => id);
const required = ids.find((clause) => clause.required)?.id ?? '';
const variantSet = ids.find(({ variants }) => variants)?.variants;
const profile = parseProfile({
  organisation: { name: 'Acme', type: 'ngo', countries: ['KE'] },
  staff: { count: 14 },
});

function read(text: string) {
  return parseCustomisation(text, { file: 'mine.yaml', policies: [code] });
}

function assembled(text: string) {
  const { customisation } = read(text);
  const document = assemble(code, profile, { date: today, customisation });
  return new Map(document.sections.flatMap(({ clauses }) => clauses.map((clause) => [clause.id, clause])));
}

describe('an organisation changes the Code to its own words', () => {
  test('it replaces the text of a clause, with values of its own', () => {
    const clauses = assembled(`customisation: 1
code-of-conduct:
  replace:
    ${String(first)}: |
      We at **{{organisation.name}}** wrote this ourselves.
`);
    const clause = clauses.get(String(first));
    expect(clause?.origin).toBe('customised');
    expect(clause && clauseTexts(clause).slice(1)).toEqual(['We at Acme wrote this ourselves.']);
  });

  test('it adds its own behaviours under a principle, marked as its own', () => {
    const clause = assembled(`customisation: 1
code-of-conduct:
  behaviours:
    ${String(second)}:
      - I greet the guards by their names.
      - "I ask {{organisation.name}} for help."
`).get(String(second));
    expect(clause && clauseTexts(clause).slice(-3)).toEqual([
      'Our own additions:',
      'I greet the guards by their names.',
      'I ask Acme for help.',
    ]);
  });

  test('it adds a principle of its own, numbered in its place and marked as its own', () => {
    const clauses = assembled(`customisation: 1
code-of-conduct:
  add:
    - { id: care-for-land, after: ${String(first)}, title: Care for the land, text: We plant trees. }
    - { id: care-for-water, after: care-for-land, title: Care for water, text: We keep wells clean. }
`);
    const before = clauses.get(String(first))?.number ?? '';
    const [section = '', number = '0'] = before.split('.');
    const own = clauses.get('care-for-land');
    expect(own?.number).toBe(`${section}.${String(Number(number) + 1)}`);
    expect(own?.origin).toBe('added');
    expect(own && clauseTexts(own)[0]).toBe('Care for the land (our own addition)');
    expect(clauses.get('care-for-water')?.number).toBe(`${section}.${String(Number(number) + 2)}`);
  });

  test('it leaves a clause out and the document says why', () => {
    const clause = assembled(`customisation: 1
code-of-conduct:
  omit:
    ${String(first)}: { reason: Our members decide in May. }
`).get(String(first));
    expect(clause?.origin).toBe('omitted');
    expect(clause && clauseTexts(clause)[1]).toContain('Our members decide in May.');
  });

  test('a reason that is internal is neither printed nor carried', () => {
    const optional = ids.find((clause) => !clause.required)?.id ?? '';
    const { customisation } = read(`customisation: 1
code-of-conduct:
  omit:
    ${optional}: { reason: Xylophone secret, internal: true }
`);
    const document = assemble(code, profile, { date: today, customisation });
    expect(JSON.stringify(document)).not.toContain('Xylophone');
  });

  test('it chooses another wording', () => {
    const set = variantSet?.set ?? '';
    const choice = variantSet?.choices.at(-1)?.id ?? '';
    const chosen = [
      ...assembled(`customisation: 1\ncode-of-conduct:\n  variants: { ${set}: ${choice} }\n`).values(),
    ];
    expect(chosen.some(({ variant }) => variant === choice)).toBe(true);
  });

  test('changes written for another version of the library are told, not lost', () => {
    const { messages } = read(`customisation: 1\ncode-of-conduct:\n  writtenFor: 0.9.0\n`);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ file: 'mine.yaml', line: 3 });
  });
});

const text = (body: string) => `customisation: 1\ncode-of-conduct:\n${body}`;

const refused: readonly (readonly [what: string, file: string, line: number, words: RegExp])[] = [
  ['an empty file', '', 1, /no customisation/],
  ['a list', '- one\n', 1, /no customisation/],
  ['a missing version', 'code-of-conduct: { replace: {} }\n', 1, /version of the form/],
  ['a later version', 'customisation: 2\n', 1, /version 1/],
  ['an unknown policy', 'customisation: 1\ncode-of-conducts: {}\n', 2, /Did you mean "code-of-conduct"/],
  ['an unknown part', text('  replaces: {}\n'), 3, /Did you mean "replace"/],
  [
    'an unknown clause',
    text(`  replace: { ${String(first)}x: Words }\n`),
    3,
    new RegExp(`Did you mean "${String(first)}"`),
  ],
  [
    'an unknown field',
    text(`  replace:\n    ${String(first)}: |\n      We are\n      {{organisation.nam}}.\n`),
    6,
    /organisation\.name/,
  ],
  [
    'an unclosed block',
    text(`  replace:\n    ${String(first)}: |\n      Fine.\n\n      {{#if has_board}} yes\n`),
    7,
    /if/,
  ],
  [
    'an unknown helper',
    text(`  replace:\n    ${String(first)}: "{{shout organisation.name}}"\n`),
    4,
    /shout/,
  ],
  ['raw HTML', text(`  replace:\n    ${String(first)}: "<b>bold</b>"\n`), 4, /HTML/],
  ['a partial', text(`  replace:\n    ${String(first)}: "{{> other}}"\n`), 4, /.+/],
  [
    'a prototype path',
    text(`  replace:\n    ${String(first)}: "{{organisation.constructor}}"\n`),
    4,
    /constructor/,
  ],
  ['an empty text', text(`  replace: { ${String(first)}: "" }\n`), 3, /empty/],
  ['a text that is a list', text(`  replace: { ${String(first)}: [a] }\n`), 3, /words are expected/],
  ['an unknown set of variants', text('  variants: { V-CC-none: A }\n'), 3, /no set of variants/],
  ['an unknown variant', text(`  variants: { ${variantSet?.set ?? ''}: Z }\n`), 3, /no variant "Z"/],
  ['an omission without a reason', text(`  omit: { ${String(first)}: {} }\n`), 3, /not said/],
  [
    'a required clause omitted in silence',
    text(`  omit:\n    ${required}: { reason: No, internal: true }\n`),
    4,
    /required/,
  ],
  [
    'an added clause without a place',
    text('  add:\n    - { id: own, title: Own, text: Words }\n'),
    4,
    /"after"/,
  ],
  [
    'an added clause with a taken id',
    text(`  add:\n    - { id: ${String(first)}, after: ${String(first)}, title: Own, text: Words }\n`),
    4,
    /already/,
  ],
  [
    'an added clause after nothing',
    text('  add:\n    - { id: own, after: nowhere, title: Own, text: Words }\n'),
    4,
    /no clause "nowhere"/,
  ],
  [
    'an id with capitals',
    text(`  add:\n    - { id: Own Clause, after: ${String(first)}, title: Own, text: Words }\n`),
    4,
    /no clause id/,
  ],
  ['a title of two lines', text(`  titles:\n    ${String(first)}: "One\\n\\nTwo"\n`), 4, /one line/],
  [
    'both changed and left out',
    text(`  replace: { ${String(first)}: Words }\n  omit: { ${String(first)}: { reason: No } }\n`),
    2,
    /both changed and left out/,
  ],
  ['a key twice', text('  titles: {}\n  titles: {}\n'), 4, /unique|twice/i],
  ['a tab', 'customisation: 1\ncode-of-conduct:\n\treplace: {}\n', 3, /.+/],
  ['a prototype key', 'customisation: 1\n__proto__: {}\n', 2, /cannot be a name/],
  ['a tag of YAML', 'customisation: !!js/function "x"\n', 1, /.+/],
  ['behaviours that are no list', text(`  behaviours: { ${String(first)}: I greet }\n`), 3, /not a list/],
];

describe('a mistake is told with its place and how to mend it', () => {
  test.each(refused)('%s', (_what, file, line, words) => {
    let error: unknown;
    try {
      read(file);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(CustomisationError);
    const { issues } = error as CustomisationError;
    const told = issues.map((issue) => `${String(issue.line)}: ${issue.message}. ${issue.mend}`);
    expect(told.some((one) => one.startsWith(`${String(line)}:`) && words.test(one)) ? 'told' : told).toBe(
      'told',
    );
    for (const issue of issues) {
      expect(issue.column).toBeGreaterThan(0);
      expect(issue.mend).not.toBe('');
    }
  });

  test('several mistakes are told at once', () => {
    let count = 0;
    try {
      read(text(`  replace: { nowhere: Words, ${String(first)}: "{{x" }\n  variants: { V-none: A }\n`));
    } catch (error) {
      count = (error as CustomisationError).issues.length;
    }
    expect(count).toBeGreaterThanOrEqual(3);
  });
});
