import { describe, expect, test } from '@jest/globals';
import { compilePolicy, type PolicySources } from '../../src/template/compile.js';
import { evaluateInlines } from '../../src/template/evaluate.js';
import { contextOf, issuesFrom, words } from './support.js';

const structure = `id: code-of-conduct
version: 1.2.0
sections:
  - id: front
    clauses:
      - use: shared/in-short
        satisfies: [CC-01]
  - id: principles
    clauses:
      - id: principle-1
        when: is_network or works_with_men_boys
        satisfies: [CC-04, CC-13]
        required: true
        aliases: [peace]
        supersedes: [older]
        variants: { set: V-CC-grounds, choices: [A, B] }
      - id: signatures
        kind: annex
`;
const text = `---
title: "Code of Conduct of {{organisation.name}}"
shortTitle: Code of Conduct
promise: "What we *promise*"
sections:
  front: Front
  principles: "Our principles, {{organisation.name}}"
---

# principle-1 | Peace at {{organisation.name}}

We keep the peace. See {{clause 'signatures'}}.

## short

Peace.

## variant A | Short list
> help: fits most;
> costs nothing

The short list.

### short

List.

## variant B | Long list

> help: for networks

The long list, {{clause 'peace' 'title'}}.

# signatures | Signatures

::signature[Name | Date]
`;
const sharedStructure = `clauses:
  - id: in-short
    kind: front
    satisfies: [CC-99]
    when: has_board
  - id: unused
`;
const sharedText = `# in-short | In short

Short. {{#if (has 'forms')}}See {{clause 'forms'}}.{{/if}}

# unused | Unused

Words.
`;

function sources(
  changes: Partial<Record<'structure' | 'words' | 'sharedStructure' | 'sharedWords', string>> = {},
): PolicySources {
  return {
    structure: { file: 'policy.yaml', text: changes.structure ?? structure },
    words: { file: 'en.md', text: changes.words ?? text },
    shared: {
      structure: { file: 'shared/policy.yaml', text: changes.sharedStructure ?? sharedStructure },
      words: { file: 'shared/en.md', text: changes.sharedWords ?? sharedText },
    },
    language: 'en',
  };
}

describe('a policy', () => {
  const { policy, warnings } = compilePolicy(sources());

  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(policy))).toEqual(policy);
    expect(warnings).toEqual([]);
  });

  test('has the properties of both files', () => {
    expect(policy).toMatchObject({
      format: 1,
      id: 'code-of-conduct',
      version: '1.2.0',
      language: 'en',
      direction: 'ltr',
      shortTitle: 'Code of Conduct',
    });
    expect(words(evaluateInlines(policy.title, contextOf({ organisation: { name: 'Acme' } })))).toBe(
      'Code of Conduct of Acme',
    );
    const clause = policy.sections[1]?.clauses[0];
    expect(clause).toMatchObject({
      id: 'principle-1',
      aliases: ['peace'],
      kind: 'clause',
      satisfies: ['CC-04', 'CC-13'],
      required: true,
      supersedes: ['older'],
      when: { source: 'is_network or works_with_men_boys', test: { op: 'call', helper: 'or' } },
      place: { file: 'en.md', line: 10 },
      text: { short: [{ type: 'paragraph', children: [{ type: 'text', text: 'Peace.' }] }] },
      variants: {
        set: 'V-CC-grounds',
        choices: [
          {
            id: 'A',
            label: 'Short list',
            help: 'fits most; costs nothing',
            text: { short: [{ type: 'paragraph' }] },
          },
          { id: 'B', label: 'Long list', help: 'for networks' },
        ],
      },
    });
  });

  test('an alias in a reference becomes the id', () => {
    const choice = policy.sections[1]?.clauses[0]?.variants?.choices[1];
    expect(choice?.text.body[0]).toMatchObject({
      children: [{}, { type: 'reference', clause: 'principle-1' }, {}],
    });
  });

  test('a shared clause brings its properties, and own ones win', () => {
    expect(policy.sections[0]?.clauses[0]).toMatchObject({
      id: 'in-short',
      kind: 'front',
      satisfies: ['CC-01'],
      when: { source: 'has_board' },
    });
  });

  test('a shared clause may ask for a clause that this policy lacks', () => {
    expect(policy.sections[0]?.clauses[0]?.text.body).toEqual([
      { type: 'paragraph', children: [{ type: 'text', text: 'Short. ' }] },
    ]);
  });
});

describe('mistakes of a policy', () => {
  test.each([
    ['structure', 'version: 1.2.0', 'version: 1.2', 'policy.yaml', 2, 10, 'no semantic version', '1.0.0'],
    [
      'structure',
      'when: is_network or',
      'when: is_network and or',
      'policy.yaml',
      11,
      30,
      '"or" is no fact',
      'fact',
    ],
    [
      'structure',
      'required: true',
      'require: true',
      'policy.yaml',
      13,
      9,
      'unknown key "require"',
      'Did you mean "required"?',
    ],
    [
      'structure',
      'kind: annex',
      'kind: anex',
      'policy.yaml',
      18,
      15,
      'Unknown kind "anex"',
      'Did you mean "annex"?',
    ],
    [
      'structure',
      'id: signatures',
      'id: Signatures',
      'policy.yaml',
      17,
      13,
      '"Signatures" is no id',
      'lower-case',
    ],
    [
      'structure',
      'version: 1.2.0',
      'version: 1.2.0\nlayout: one-pag',
      'policy.yaml',
      3,
      9,
      'Unknown layout "one-pag"',
      'Did you mean "one-page"?',
    ],
    [
      'structure',
      'version: 1.2.0',
      'version: 1.2.0\nwhen: is_ready and',
      'policy.yaml',
      3,
      19,
      'condition',
      '',
    ],
    ['structure', 'version: 1.2.0', "version: 1.2.0\nshort: 'has_board ='", 'policy.yaml', 3, 19, '"="', ''],
    [
      'structure',
      'version: 1.2.0',
      'version: 1.2.0\nwhen: [is_ready]',
      'policy.yaml',
      3,
      7,
      '"when" is no text',
      'in quotes',
    ],
    [
      'sharedStructure',
      'clauses:\n',
      'layout: one-page\nclauses:\n',
      'shared/policy.yaml',
      1,
      1,
      'unknown key "layout"',
      'clauses',
    ],
    ['structure', 'id: signatures', 'id: principle-1', 'policy.yaml', 17, 9, 'stands twice', 'unique'],
    [
      'structure',
      'aliases: [peace]',
      'aliases: [signatures]',
      'policy.yaml',
      17,
      9,
      'means two clauses',
      'alias',
    ],
    [
      'structure',
      'shared/in-short',
      'shared/inshort',
      'policy.yaml',
      6,
      9,
      'Unknown shared clause',
      'Did you mean "in-short"?',
    ],
    [
      'structure',
      'choices: [A, B]',
      'choices: [A, B, C]',
      'policy.yaml',
      16,
      19,
      'Variant "C"',
      '## variant C',
    ],
    ['structure', 'choices: [A, B]', 'choices: [A]', 'policy.yaml', 16, 19, 'two choices', 'choices'],
    [
      'structure',
      'required: true',
      'required: yes please',
      'policy.yaml',
      13,
      19,
      'neither true nor false',
      'required: true',
    ],
    ['structure', 'sections:', 'sections: [', 'policy.yaml', 4, 3, 'not sound YAML', 'indentation'],
    ['words', 'shortTitle: Code of Conduct\n', '', 'en.md', 1, 1, '"shortTitle"', 'Add shortTitle'],
    ['words', '  front: Front\n', '', 'policy.yaml', 4, 5, 'Section "front" has no title', 'en.md'],
    ['words', 'promise:', 'promises:', 'en.md', 4, 1, 'Unknown key "promises"', 'promise'],
    [
      'words',
      'title: "Code of Conduct of {{organisation.name}}"',
      'title: {{organisation.name}}',
      'en.md',
      2,
      1,
      'no words for "title"',
      'in quotes',
    ],
    [
      'words',
      '# principle-1 |',
      '# principle-2 |',
      'en.md',
      10,
      1,
      'is not in policy.yaml',
      'Did you mean "principle-1"?',
    ],
    ['words', '# signatures |', '# signature |', 'policy.yaml', 17, 9, 'has no words', '# signatures'],
    [
      'words',
      '# signatures | Signatures',
      '# signatures',
      'en.md',
      34,
      1,
      'no clause heading',
      '# clause-id | Title',
    ],
    ['words', '## short', '## shorter', 'en.md', 14, 1, 'no heading of the language', '## short'],
    ['words', '### short', '### shot', 'en.md', 24, 1, 'no heading of the language', '### short'],
    ['words', '> help: fits', '> fits', 'en.md', 18, 1, 'says nothing to the person choosing', '> help:'],
    ['words', '## variant B', '## variant D', 'en.md', 28, 1, 'Variant "D"', 'choices'],
    [
      'words',
      "{{clause 'signatures'}}",
      "{{clause 'signature'}}",
      'en.md',
      12,
      24,
      'Unknown clause',
      'Did you mean "signatures"?',
    ],
    [
      'words',
      'Peace at {{organisation.name}}',
      'Peace at {{capitl organisation.name}}',
      'en.md',
      10,
      26,
      'Unknown helper',
      'capital',
    ],
    [
      'sharedWords',
      "{{#if (has 'forms')}}See {{clause 'forms'}}.{{/if}}",
      "See {{clause 'forms'}}.",
      'shared/en.md',
      3,
      12,
      'Unknown clause "forms"',
      "(has 'forms')",
    ],
    [
      'sharedWords',
      '# in-short |',
      '# in-long |',
      'policy.yaml',
      6,
      9,
      'has no words in shared/en.md',
      '# in-short',
    ],
  ] as const)('%s: %j -> %j', (part, from, to, file, line, column, message, mend) => {
    const whole = { structure, words: text, sharedStructure, sharedWords: sharedText }[part];
    expect(whole).toContain(from);
    const issues = issuesFrom(() => compilePolicy(sources({ [part]: whole.replace(from, to) })));
    const found = issues.find((issue) => issue.message.includes(message));
    expect(found ?? issues).toMatchObject({ file, line, column });
    expect(found?.mend).toContain(mend);
  });

  test('those of both files come together', () => {
    const issues = issuesFrom(() =>
      compilePolicy(
        sources({ structure: structure.replace('1.2.0', 'x'), words: text.replace('Peace.', '{{foo x}}') }),
      ),
    );
    expect(issues.map((issue) => issue.file)).toEqual(['policy.yaml', 'en.md']);
  });

  test('words without front matter are refused', () => {
    const [issue] = issuesFrom(() =>
      compilePolicy(sources({ words: text.slice(text.indexOf('# principle-1')) })),
    );
    expect(issue).toMatchObject({ file: 'en.md', line: 1, rule: 'words' });
  });
});

test('a document has a layout, a condition of its own, and one for its short words', () => {
  const keys =
    "version: 1.2.0\nlayout: one-page\nwhen: is_ready\nshort: is_small or contact_with_children == 'none'";
  const { policy } = compilePolicy(sources({ structure: structure.replace('version: 1.2.0', keys) }));
  expect(policy).toMatchObject({
    layout: 'one-page',
    when: { source: 'is_ready', test: { op: 'path', path: ['is_ready'] } },
    short: { source: "is_small or contact_with_children == 'none'", test: { op: 'call', helper: 'or' } },
  });
  const { policy: plain } = compilePolicy(sources());
  expect([plain.layout, plain.when, plain.short]).toEqual([undefined, undefined, undefined]);
});

test('a right-to-left language says so', () => {
  expect(compilePolicy({ ...sources(), language: 'ar' }).policy.direction).toBe('rtl');
});
