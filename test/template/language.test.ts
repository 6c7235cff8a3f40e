import { describe, expect, test } from '@jest/globals';
import { compileClauseText } from '../../src/template/compile.js';
import { line, pieces, render } from './support.js';

const text = (words: string) => ({ type: 'text', text: words });
const paragraph = (words: string) => ({ type: 'paragraph', children: [text(words)] });
const item = (words: string) => ({ children: [paragraph(words)] });

describe('Markdown', () => {
  test('paragraphs, emphasis, links, breaks and check boxes', () => {
    expect(render('One *two* **three**\nfour\\\nfive [six](https://a.org/x).\n\n☐ yes')).toEqual([
      {
        type: 'paragraph',
        children: [
          text('One '),
          { type: 'emphasis', children: [text('two')] },
          text(' '),
          { type: 'strong', children: [text('three')] },
          text(' four'),
          { type: 'break' },
          text('five '),
          { type: 'link', url: 'https://a.org/x', children: [text('six')] },
          text('.'),
        ],
      },
      { type: 'paragraph', children: [{ type: 'checkbox' }, text(' yes')] },
    ]);
  });

  test('words with colons are words', () => {
    expect(line('At 10:30 Note:yes :word ::two, a:b[c]{d}.')).toBe(
      'At 10:30 Note:yes :word ::two, a:b[c]{d}.',
    );
  });

  test('sub-headings have two levels', () => {
    expect(render('#### One\n\n##### Two')).toEqual([
      { type: 'heading', level: 1, children: [text('One')] },
      { type: 'heading', level: 2, children: [text('Two')] },
    ]);
  });

  test('lists: bullets, numbers, letters, check boxes, nested', () => {
    const blocks = render('- a\n  1. b\n  2. c\n- d\n\n\n:::letters\n1. e\n2. f\n:::\n\n- [ ] g\n- [ ] h');
    expect(blocks).toEqual([
      {
        type: 'list',
        style: 'bullet',
        items: [
          { children: [paragraph('a'), { type: 'list', style: 'number', items: [item('b'), item('c')] }] },
          item('d'),
        ],
      },
      { type: 'list', style: 'letter', items: [item('e'), item('f')] },
      { type: 'list', style: 'check', items: [item('g'), item('h')] },
    ]);
  });

  test('tables: alignment, plain without headers, settings from the directive', () => {
    const [data, plain, form] = render(
      '| a | b |\n|:-:|--:|\n| 1 | 2 |\n\n| | |\n|-|-|\n| x | y |\n\n' +
        ':::table{caption="Two, three" style=form widths="2,3"}\n| a | b |\n|-|-|\n| | |\n| | |\n:::',
    );
    expect(data).toMatchObject({
      style: 'data',
      caption: '',
      columns: [{ align: 'center', width: 1 }, { align: 'right' }],
    });
    expect(plain).toMatchObject({ style: 'plain', columns: [{ header: [] }, { header: [] }] });
    expect(form).toEqual({
      type: 'table',
      style: 'form',
      caption: 'Two, three',
      columns: [
        { align: 'left', width: 2, header: [text('a')] },
        { align: 'left', width: 3, header: [text('b')] },
      ],
      rows: [{ cells: [[], []] }, { cells: [[], []] }],
    });
  });

  test('definitions as lines and as items', () => {
    const items = [
      { term: [text('Child')], description: [text('anyone under 18.')] },
      { term: [text('Staff')], description: [text('all who work here, paid or not.')] },
    ];
    expect(
      render(':::definitions\n**Child**: anyone under 18.\n**Staff**: all who work here,\npaid or not.\n:::'),
    ).toEqual([{ type: 'definitions', items }]);
    expect(
      render(
        ':::definitions\n- **Child:** anyone under 18.\n- **Staff**: all who work here, paid or not.\n:::',
      ),
    ).toEqual([{ type: 'definitions', items }]);
  });

  test('callouts, form lines, signatures, page breaks, landscape', () => {
    expect(
      render(
        ':::callout{kind=danger}\nRun.\n:::\n\n::lines[What {{x}} saw]{rows=4}\n\n::signature[Name | Signed by {{x}} | Date]\n\n' +
          '::pagebreak\n\n:::landscape\nWide.\n:::',
        { x: 'Ana' },
      ),
    ).toEqual([
      { type: 'callout', kind: 'danger', children: [paragraph('Run.')] },
      {
        type: 'lines',
        label: [text('What '), { type: 'field', key: 'x', text: 'Ana' }, text(' saw')],
        rows: 4,
      },
      {
        type: 'signature',
        parts: [
          [text('Name')],
          [text('Signed by '), { type: 'field', key: 'x', text: 'Ana' }],
          [text('Date')],
        ],
      },
      { type: 'pagebreak' },
      { type: 'landscape', children: [paragraph('Wide.')] },
    ]);
  });

  test('Windows line ends and a byte-order mark make no difference', () => {
    const source = '\uFEFFOne\r\n{{#if a}}\r\ntwo\r\n{{/if}}\r\n';
    expect(pieces(render(source, { a: true }))).toEqual(['One', 'two']);
  });
});

describe('blocks on lines of their own', () => {
  const list =
    'Intro:\n- one\n{{#if a}}\n- two\n{{else if b}}\n- three\n{{else}}\n- four\n{{/if}}\n{{#each xs as |x|}}\n- {{x}}\n{{/each}}\n- last';

  test.each([
    [{ a: true }, ['Intro:', 'one', 'two', 'last']],
    [{ b: 1, xs: ['p', 'q'] }, ['Intro:', 'one', 'three', 'p', 'q', 'last']],
    [{ xs: [] }, ['Intro:', 'one', 'four', 'last']],
  ])('items around them belong to one list: %j', (values, expected) => {
    const blocks = render(list, values);
    expect(blocks.map((block) => block.type)).toEqual(['paragraph', 'list']);
    expect(pieces(blocks)).toEqual(expected);
  });

  test('numbered items go on counting', () => {
    const blocks = render('1. a\n{{#unless no}}\n2. b\n{{/unless}}\n3. c', {});
    expect(blocks).toEqual([{ type: 'list', style: 'number', items: [item('a'), item('b'), item('c')] }]);
  });

  test('rows under a header are rows of its table', () => {
    const source =
      '| Name | Days |\n|---|---|\n{{#each people as |p|}}\n{{#if p.days}}\n| {{p.name}} | {{p.days}} |\n{{/if}}\n{{/each}}\n| All | 9 |';
    const people = [{ name: 'Ana', days: 3 }, { name: 'Bo' }, { name: 'Cy', days: 6 }];
    const blocks = render(source, { people });
    expect(blocks).toHaveLength(1);
    expect(pieces(blocks)).toEqual(['Name', 'Days', 'Ana', '3', 'Cy', '6', 'All', '9']);
  });

  test('two tables in two branches stay two tables', () => {
    const source = '{{#if a}}\n| A |\n|---|\n| 1 |\n{{else}}\n| B |\n|---|\n| 2 |\n{{/if}}';
    expect(pieces(render(source, { a: 1 }))).toEqual(['A', '1']);
    expect(pieces(render(source, {}))).toEqual(['B', '2']);
  });

  test('inside items, boxes and one another', () => {
    const source =
      '- a\n  {{#if x}}\n  - b\n  {{/if}}\n\n:::callout\n{{#if y}}\nc\n{{#if x}}\nd\n{{/if}}\n{{/if}}\n\ne\n:::';
    expect(pieces(render(source, { x: 1, y: 1 }))).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(pieces(render(source, { y: 1 }))).toEqual(['a', 'c', 'e']);
    expect(pieces(render(source, {}))).toEqual(['a', 'e']);
  });

  test('a branch may hold words and a list while the other branch goes on with items', () => {
    const source = '{{#if a}}\nWords:\n\n- x\n{{else}}\n- y\n{{/if}}\n\nEnd.';
    expect(pieces(render(source, { a: 1 }))).toEqual(['Words:', 'x', 'End.']);
    expect(pieces(render(source, {}))).toEqual(['y', 'End.']);
  });

  test('definitions may depend on facts and repeat', () => {
    const source =
      ':::definitions\n{{#if a}}\n**A**: first.\n{{/if}}\n{{#each xs as |x|}}\n**{{x.name}}**: {{x.what}}.\n{{/each}}\n:::';
    expect(pieces(render(source, { a: 1, xs: [{ name: 'X', what: 'y' }] }))).toEqual([
      'A',
      'first.',
      'X',
      'y.',
    ]);
    expect(render(source, {})).toEqual([]);
  });

  test('a tag between two lines ends the paragraph', () => {
    expect(pieces(render('One\n{{#if a}}\ntwo\n{{/if}}\nthree', { a: 1 }))).toEqual(['One', 'two', 'three']);
  });

  test('comments leave no trace', () => {
    expect(
      pieces(render('{{! why }}\nOne{{!-- and so --}} two.\n\n| a |\n|---|\n{{! row }}\n| 1 |')),
    ).toEqual(['One two.', 'a', '1']);
  });
});

describe('expressions', () => {
  const yes = (condition: string, values: object, more = {}): boolean =>
    line(`{{#if ${condition}}}yes{{else}}no{{/if}}`, values, more) === 'yes';

  test.each([
    ["(eq a 'x')", { a: 'x' }, true],
    ["(eq a 'x')", { a: 'y' }, false],
    ["(ne a 'x')", { a: 'y' }, true],
    ["(ne a 'x')", {}, false],
    ['(lt n 5)', { n: 4 }, true],
    ['(lt n 5)', {}, false],
    ['(lte n 5)', { n: 5 }, true],
    ['(gt n 5)', { n: 5 }, false],
    ['(gte n 5)', { n: 5 }, true],
    ["(gt d '2026-01-01')", { d: '2026-02-01' }, true],
    ["(gt n 'a')", { n: 5 }, false],
    ['(and a b)', { a: 1, b: 0 }, false],
    ['(or a b)', { a: 0, b: 1 }, true],
    ['(not a)', {}, true],
    ["(includes c 'KE')", { c: ['KE'] }, true],
    ["(includes c 'KE')", { c: 'KE' }, false],
    ['(gt (count c) 1)', { c: ['a', 'b'] }, true],
    ['(eq (count c) 0)', {}, true],
    ['a', { a: [] }, false],
    ['a', { a: 0 }, false],
    ['a', { a: '' }, false],
    ['a', { a: {} }, true],
    ['a.b', { a: Object.create({ b: 1 }) }, false],
  ])('%s with %j is %s', (condition, values, expected) => {
    expect(yes(condition, values)).toBe(expected);
  });

  test('has asks the document', () => {
    expect(yes("(has 'one')", {}, { has: (id: string) => id === 'one' })).toBe(true);
    expect(yes("(has 'two')", {}, { has: (id: string) => id === 'one' })).toBe(false);
  });

  test('loops know their item, index, first and last, and the values outside', () => {
    const source =
      '{{#each xs as |x|}}{{#each x.ys as |y|}}{{#if @first}}[{{/if}}{{o}}{{x.n}}{{y}}{{@index}}{{#if @last}}]{{else}}, {{/if}}{{/each}}{{/each}}';
    expect(
      line(source, {
        o: 'o',
        xs: [
          { n: 'a', ys: ['p', 'q'] },
          { n: 'b', ys: ['r'] },
        ],
      }),
    ).toBe('[oap0, oaq1][obr0]');
    expect(line('{{#each xs}}{{this.n}}{{/each}}', { xs: [{ n: 'a' }, { n: 'b' }] })).toBe('ab');
    expect(line('{{#each xs}}{{this}}{{else}}none{{/each}}', { xs: [] })).toBe('none');
  });

  test('formats', () => {
    const values = {
      d: '2027-03-04',
      n: 12345,
      p: 3,
      w: 7,
      l: ['a', 'b', 'c'],
      who: [{ name: 'Ana' }, { name: 'Bo' }],
      t: 'élan',
      terms: { staff: 'the team' },
    };
    expect(line('{{date d}} {{number n}} {{percentOf p w}} {{list l}}', values)).toBe(
      '4 March 2027 12,345 43% a, b and c',
    );
    expect(
      line("{{list who}} {{capital t}} {{term 'staff'}} {{capital (term 'staff')}} {{count l}}", values),
    ).toBe('Ana and Bo Élan the team The team 3');
    expect(
      line("{{p}} {{plural p 'day' 'days'}}, {{one}} {{plural one 'day' 'days'}}", { ...values, one: 1 }),
    ).toBe('3 days, 1 day');
  });

  test('plural gives words, not a field', () => {
    const [block] = render("{{n}} {{plural n 'day' 'days'}} off", { n: 2 });
    expect(block).toEqual({
      type: 'paragraph',
      children: [{ type: 'field', key: 'n', text: '2' }, text(' days off')],
    });
  });

  test('text prints a value that is no field', () => {
    const [block] = render('On {{text (date d)}} by {{text who}}.', { d: '2027-03-04', who: 'Ana' });
    expect(block).toEqual({ type: 'paragraph', children: [text('On 4 March 2027 by Ana.')] });
  });

  test('references carry their words when the context gives them', () => {
    const [block] = render(
      "See {{clause 'a'}}, {{clause 'b' 'title'}}.",
      {},
      { reference: (id, show) => `${show} ${id}` },
    );
    expect(block).toMatchObject({
      children: [
        {},
        { type: 'reference', clause: 'a', show: 'label', text: 'label a' },
        {},
        { clause: 'b', show: 'title', text: 'title b' },
        {},
      ],
    });
  });
});

test('a/an before a value is a warning in English only', () => {
  const source = 'Ask a {{x}}, an\n{{y}} and a fixed {{z}}.';
  const { warnings } = compileClauseText({ file: 'en.md', text: source, firstLine: 10 });
  expect(warnings.map(({ line, column, rule }) => ({ line, column, rule }))).toEqual([
    { line: 10, column: 7, rule: 'article' },
    { line: 11, column: 1, rule: 'article' },
  ]);
  expect(compileClauseText({ file: 'fr.md', text: 'Il a {{x}}.', language: 'fr' }).warnings).toEqual([]);
});
