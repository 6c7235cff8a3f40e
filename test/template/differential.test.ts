import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareText, compareWordsFile } from './differential.js';
import { contextOf } from './support.js';

const sample = `We are {{organisation.name}}{{#if city}} of **{{city}}**{{/if}}, and {{#if (gt staff 9)}}many{{else if (gt staff 1)}}some{{else}}one{{/if}}.

{{#unless city}}
Nowhere yet, by {{date by}}.
{{/unless}}

1. first
{{#each people as |p|}}
2. {{p.name}} ({{@index}}){{#if p.days}} for {{p.days}} {{plural p.days 'day' 'days'}}{{/if}} at {{organisation.name}}
  {{#each p.tasks as |t|}}
   - {{t}} of {{p.name}}
  {{/each}}
{{else}}
2. nobody
{{/each}}

:::table{caption="Fixed"}
| Who | Days |
|-----|-----:|
{{#each people as |p|}}
{{#if p.days}}
| {{p.name}} | {{number p.days}} |
{{/if}}
{{/each}}
| All | {{percentOf staff 50}} |
:::

:::definitions
**Staff**: {{term 'staff'}}, {{list words}}.

{{#if city}}
**City**: {{capital city}}.
{{/if}}
:::

{{#if (and city (not (includes words 'b')))}}
{{#if (or (eq city 'Nyeri') (has 'x'))}}
See {{clause 'x'}} and {{clause 'x' 'title'}}.
{{/if}}
{{else}}
:::callout{kind=note}
☐ Nothing to see.
:::
{{/if}}

::lines[What {{organisation.name}} saw]{rows=3}

::signature[Name | Signature of {{organisation.name}}]
`;

const plain = { noNullPrototype: true };
const inertWord = fc.stringMatching(/^[A-Z][a-z]{1,8}$/);
const profile = fc.record(
  {
    organisation: fc.record({ name: inertWord }, plain),
    city: fc.option(inertWord, { nil: undefined }),
    staff: fc.integer({ min: 0, max: 50 }),
    by: fc.constantFrom('2027-03-04', '2026-12-31'),
    words: fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 }),
    terms: fc.record({ staff: inertWord }, plain),
    people: fc.array(
      fc.record(
        {
          name: inertWord,
          days: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
          tasks: fc.array(inertWord, { maxLength: 2 }),
        },
        plain,
      ),
      { maxLength: 3 },
    ),
  },
  plain,
);

test('Handlebars and we say the same words', () => {
  fc.assert(
    fc.property(profile, (values) => {
      const { handlebars, ours } = compareText(sample, contextOf(values));
      expect(ours).toBe(handlebars);
      expect(ours).toContain(values.organisation.name);
    }),
    { numRuns: Number(process.env['POLICYWRIGHT_RUNS'] ?? 60) },
  );
});

test('a difference would be seen', () => {
  const { handlebars, ours } = compareText(
    '{{organisation.name}} is here',
    contextOf({ organisation: { name: '*x*' } }),
  );
  expect(ours).not.toBe(handlebars);
});

test('a words file is compared text by text', () => {
  const words = '# a | A\n\nOne {{x}}.\n\n## short\n\nO.\n\n## variant A | V\n\n> help: h\n\nTwo {{x}}.\n';
  const compared = compareWordsFile({ file: 'en.md', text: words }, contextOf({ x: 'X' }));
  expect(compared).toEqual([
    { place: 'en.md:2', handlebars: 'One X.', ours: 'One X.' },
    { place: 'en.md:6', handlebars: 'O.', ours: 'O.' },
    { place: 'en.md:12', handlebars: 'Two X.', ours: 'Two X.' },
  ]);
});
