import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Block } from '../../src/template/blocks.js';
import { compileClauseText } from '../../src/template/compile.js';
import { evaluateBlocks } from '../../src/template/evaluate.js';
import { contextOf, pieces, render } from './support.js';

const runs = Number(process.env['POLICYWRIGHT_RUNS'] ?? 100);
const hostile = [
  '{{x}}',
  '**a**',
  '<b>&amp;]]>',
  '| a | b |',
  'one\ntwo\n\n- three',
  '# heading',
  ':::callout',
  '👩🏽‍⚕️ e\u0301',
  'منظمة السلام',
  'x'.repeat(120),
  'Acme Inc.',
  'N/A',
  '  spaces  ',
  '\\{{y}} `c` [a](b)',
  '\uE000\uE001',
  '__proto__',
  '$& $1',
];

const source =
  'We are {{v}} and **{{v}}**, {{#if v}}also {{v}}{{/if}}: [{{v}}](https://a.org) there.\n\n#### {{v}}\n\n- {{v}}\n{{#each vs as |w|}}\n- {{w.name}} here\n{{/each}}\n\n' +
  '| {{v}} | b |\n|---|---|\n| {{v}} | c |\n\n:::definitions\n**{{v}}**: {{v}}\n:::\n\n::lines[{{v}}]\n\n::signature[{{v}} | b]';
const { text } = compileClauseText({ file: 'en.md', text: source });

function fieldTexts(blocks: readonly Block[]): string[] {
  const texts: string[] = [];
  JSON.stringify(blocks, (_, value: unknown) => {
    if (
      typeof value === 'object' &&
      value !== null &&
      'type' in value &&
      value.type === 'field' &&
      'text' in value
    ) {
      texts.push(String(value.text));
    }
    return value;
  });
  return texts;
}

/** The tree with every value masked: what is left must not depend on the value. */
function shape(blocks: readonly Block[]): string {
  return JSON.stringify(blocks, (key, value: unknown) =>
    key === 'text' && typeof value === 'string' ? undefined : value,
  );
}

test.each(hostile)('%j arrives as exactly these characters', (value) => {
  const blocks = evaluateBlocks(text, contextOf({ v: value, vs: [{ id: 'a', name: value }] }));
  const texts = fieldTexts(blocks);
  expect(texts).toHaveLength(13);
  expect(new Set(texts)).toEqual(new Set([value]));
  const plain = evaluateBlocks(text, contextOf({ v: 'plain', vs: [{ id: 'a', name: 'plain' }] }));
  expect(shape(blocks)).toBe(shape(plain));
});

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.constantFrom(...hostile),
);

test('values are data: any text arrives unchanged and changes nothing around it', () => {
  const plain = shape(evaluateBlocks(text, contextOf({ v: 'plain', vs: [{ id: 'a', name: 'plain' }] })));
  fc.assert(
    fc.property(anyText, (value) => {
      const blocks = evaluateBlocks(text, contextOf({ v: value, vs: [{ id: 'a', name: value }] }));
      return shape(blocks) === plain && fieldTexts(blocks).every((one) => one === value);
    }),
    { numRuns: runs },
  );
});

describe('no trace', () => {
  // Each optional part holds a word by which it is recognised.
  const sentence =
    'First {{#if a}}(word) {{/if}}then {{#if b}}*more*{{/if}}, and {{#each xs as |x|}}{{x}}{{#unless @last}}, {{/unless}}{{/each}} {{#if c}}last{{/if}}.';
  const list =
    '- one\n{{#if a}}\n- two\n{{/if}}\n{{#each xs as |x|}}\n- {{x}}\n{{/each}}\n\n| h |\n|---|\n{{#each xs as |x|}}\n| {{x}} |\n{{/each}}\n\n{{#if b}}{{#if c}}Both.{{/if}}{{/if}}';

  test('no double space, no space before punctuation, nothing empty, whatever holds', () => {
    fc.assert(
      fc.property(
        fc.record({
          a: fc.boolean(),
          b: fc.boolean(),
          c: fc.boolean(),
          xs: fc.array(fc.constantFrom('p', 'q', 'r'), { maxLength: 3 }),
        }),
        (values) => {
          const blocks = render(`${sentence}\n\n${list}`, values);
          for (const piece of pieces(blocks)) {
            expect(piece).not.toMatch(/ {2}| [.,;:)]|^\s|\s$|^$/);
          }
          expect(JSON.stringify(blocks)).not.toMatch(/\[\]/);
          const said = pieces(blocks).join(' ');
          for (const [part, word] of [
            ['a', '(word)'],
            ['b', 'more'],
            ['c', 'last'],
          ] as const) {
            expect(said.includes(word)).toBe(values[part]);
          }
        },
      ),
      { numRuns: runs },
    );
  });
});
