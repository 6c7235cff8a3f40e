import { describe, expect, test } from '@jest/globals';
import { compileClauseText, compileTitle } from '../../src/template/compile.js';
import { evaluateBlocks, evaluateInlines, EvaluationError } from '../../src/template/evaluate.js';
import { contextOf, line, pieces, render } from './support.js';

/** The keys and texts of the fields that are printed, as the context hears them. */
function fieldsOf(source: string, values: object, more = {}): string[] {
  const heard: string[] = [];
  render(source, values, {
    field: (key, path, text, open) =>
      heard.push([key, path, text, ...(open === undefined ? [] : [open])].join(' ; ')),
    ...more,
  });
  return heard;
}

describe('field keys', () => {
  test('are the path, and the format where there is one', () => {
    const values = { o: { name: 'Acme' }, d: '2027-01-02', l: ['a', 'b'], n: 5, terms: { staff: 'team' } };
    expect(
      fieldsOf(
        "{{o.name}} {{capital o.name}} {{date d}} {{list l}} {{number n}} {{count l}} {{percentOf n 10}} {{term 'staff'}} {{capital (list l)}}",
        values,
      ),
    ).toEqual([
      'o.name ; o.name ; Acme',
      'o.name|capital ; o.name ; Acme',
      'd|date ; d ; 2 January 2027',
      'l|list ; l ; a and b',
      'n|number ; n ; 5',
      'l|count ; l ; 2',
      'n|percentOf:10 ; n ; 50%',
      'terms.staff ; terms.staff ; team',
      'l|list-capital ; l ; A and b',
    ]);
  });

  test('an object may name its own path', () => {
    const outside = { $path: 'roles.outsideContact', name: 'Ana', place: { town: 'Nyeri' } };
    const values = {
      routes: [
        { id: 'x', tell: outside },
        { id: 'y', tell: outside },
      ],
    };
    expect(
      fieldsOf(
        '{{routes.1.tell.name}}\n\n{{#each routes as |r|}}{{r.tell.name}} {{r.tell.place.town}} {{r.id}}{{/each}}',
        values,
      ),
    ).toEqual([
      'roles.outsideContact.name ; roles.outsideContact.name ; Ana',
      'roles.outsideContact.name ; roles.outsideContact.name ; Ana',
      'roles.outsideContact.place.town ; roles.outsideContact.place.town ; Nyeri',
      'routes.x.id ; routes.x.id ; x',
      'roles.outsideContact.name ; roles.outsideContact.name ; Ana',
      'roles.outsideContact.place.town ; roles.outsideContact.place.town ; Nyeri',
      'routes.y.id ; routes.y.id ; y',
    ]);
  });

  test('items go by id, else by their words, else by their place', () => {
    const values = {
      people: [{ id: 'p1', name: 'Ana' }, { name: 'Bo' }],
      places: ['São Tomé & Co', 'sao', 'São Tomé, Co!', 'São Tomé & Co', '***'],
    };
    expect(
      fieldsOf('{{#each people as |p|}}{{p.name}}{{/each}}{{#each places as |p|}}{{p}}{{/each}}', values).map(
        (one) => one.split(' ; ')[0],
      ),
    ).toEqual([
      'people.p1.name',
      'people.1.name',
      'places.são-tomé-co',
      'places.sao',
      'places.são-tomé-co-2',
      'places.são-tomé-co',
      'places.4',
    ]);
  });

  test('the context hears every path that is read, and no other', () => {
    const read: string[] = [];
    const values = { a: 0, b: 1, c: 'x', xs: [{ id: 'i', n: 2 }] };
    render('{{#if (or a b never)}}{{c}}{{else}}{{d}}{{/if}}{{#each xs as |x|}}{{x.n}}{{/each}}', values, {
      read: (path) => read.push(path),
    });
    expect(read).toEqual(['a', 'b', 'c', 'xs', 'xs.i.n']);
  });
});

describe('missing values', () => {
  const missing = (path: string) => ({ text: `to be named by 15 March (${path}).`, open: path });

  test('print the words of their open point', () => {
    expect(
      fieldsOf('{{a.b}}, {{capital a.b}}, {{date d}}, {{list l}}', { l: [], d: '' }, { missing }),
    ).toEqual([
      'a.b ; a.b ; to be named by 15 March (a.b). ; a.b',
      'a.b|capital ; a.b ; To be named by 15 March (a.b). ; a.b',
      'd|date ; d ; to be named by 15 March (d). ; d',
      'l|list ; l ; to be named by 15 March (l). ; l',
    ]);
    expect(line("Ask {{a}}. {{n}} {{plural n 'day' 'days'}}", {}, { missing })).toBe(
      'Ask to be named by 15 March (a). to be named by 15 March (n). days',
    );
  });

  test.each([
    ['{{a.b}}', {}, 'a.b', '{{#if a.b}}'],
    ['{{a}}', { a: { b: 1 } }, 'a', 'one of its values'],
    ['{{a}}', { a: ['x'] }, 'a', '{{list a}}'],
    ['{{a}}', { a: true }, 'a', '#if'],
    ['{{a}}', { a: () => 'x' }, 'a', 'one of its values'],
    ['{{a}}', { a: NaN }, 'a', 'one of its values'],
    ['{{date a}}', { a: '2027-02-30' }, 'a', '2027-03-04'],
    ['{{date a}}', { a: 5 }, 'a', '2027-03-04'],
    ['{{number a}}', { a: '5' }, 'a', 'numbers only'],
    ['{{list a}}', { a: 'x' }, 'a', 'lists only'],
    ['{{list a}}', { a: [{ x: 1 }] }, 'a', '#each'],
    ['{{percentOf a b}}', { a: 1, b: 0 }, 'b', '{{#if b}}'],
    ['{{#each a as |x|}}{{x}}{{/each}}', { a: { b: 1 } }, 'a', 'lists only'],
    ["{{clause 'gone'}}", {}, 'gone', "{{#if (has 'gone')}}"],
  ])('%s with %j is an error of the author', (source, values, path, mend) => {
    const { text } = compileClauseText({ file: 'en.md', text: source });
    const context = contextOf(values, { clause: 'scope', has: () => false });
    let error: unknown;
    try {
      evaluateBlocks(text, context);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(EvaluationError);
    expect(error).toMatchObject({ path, clause: 'scope' });
    expect(String(error)).toContain('clause scope');
    expect((error as EvaluationError).mend).toContain(mend);
  });
});

describe('full stops', () => {
  test.each([
    ['We are {{x}}. Hello.', 'We are Acme Inc. Hello.'],
    ['We are **{{x}}**. Hello.', 'We are Acme Inc. Hello.'],
    ['We are *the **{{x}}***. Hello.', 'We are the Acme Inc. Hello.'],
    ['We are {{x}}{{#if no}} and more{{/if}}. Hello.', 'We are Acme Inc. Hello.'],
    ['We are {{x}}, yes.', 'We are Acme Inc., yes.'],
    ['We are {{x}} . Hello.', 'We are Acme Inc. . Hello.'],
    ['We are {{x}}{{plain}}. Hello.', 'We are Acme Inc.Acme. Hello.'],
    ['We are {{loud}}.', 'We are Yahoo!'],
    ['We are {{x}}.', 'We are Acme Inc.'],
  ])('%s', (source, expected) => {
    expect(line(source, { x: 'Acme Inc.', plain: 'Acme', loud: 'Yahoo!' })).toBe(expected);
  });

  test('the stop of another paragraph stays', () => {
    expect(pieces(render('{{x}}\n\n. Yes', { x: 'A.' }))).toEqual(['A.', '. Yes']);
  });
});

describe('what is left out leaves no trace', () => {
  test.each([
    ['One {{#if x}}two{{/if}} three.', 'One three.'],
    ['One {{#if x}}two{{/if}}, three.', 'One, three.'],
    ['One{{#if x}} two{{/if}}.', 'One.'],
    ['One {{#if x}}two {{/if}}three.', 'One three.'],
    ['{{#if x}}Two{{/if}} three.', 'three.'],
    ['One {{#if x}}two{{/if}}', 'One'],
    ['One ({{#if x}}two{{/if}} three).', 'One (three).'],
    ['One **{{#if x}}two{{/if}}** three.', 'One three.'],
    ['One **{{#if x}}two{{/if}}**.', 'One.'],
    ['One **two {{#if x}}x{{/if}}**.', 'One two.'],
    ['One **{{#if x}}x{{/if}} two** three.', 'One two three.'],
    ['One {{#each xs as |x|}}{{x}} {{/each}} three.', 'One three.'],
    ['One\\\n{{#if x}}two{{/if}}', 'One'],
    ['{{#if x}}two{{/if}}\\\nOne', 'One'],
    ['One {{#if x}}two{{/if}} {{#if x}}three{{/if}} four.', 'One four.'],
    ['A {{v}} {{#if x}}two{{/if}} b.', 'A  v  b.'],
  ])('%s', (source, expected) => {
    expect(line(source, { v: ' v ', xs: [] })).toBe(expected);
  });

  test('empty paragraphs, headings, items, lists, rows, tables, boxes and emphasis vanish', () => {
    const source =
      '{{#if x}}a{{/if}}\n\n#### {{#if x}}a{{/if}}\n\n- {{#if x}}a{{/if}}\n\n:::callout\n{{#if x}}\na\n{{/if}}\n:::\n\n' +
      '| h | i |\n|---|---|\n| {{#if x}}a{{/if}} | {{#if x}}a{{/if}} |\n\n:::landscape\n**{{#if x}}a{{/if}}**\n:::\n\n' +
      ':::definitions\n**{{#if x}}a{{/if}}**: b\n:::\n\n::signature[{{#if x}}a{{/if}}]';
    expect(render(source)).toEqual([]);
    expect(render(source, { x: 1 })).toHaveLength(8);
  });

  test('adjacent texts are one', () => {
    const [block] = render('One{{#if x}} two{{/if}}{{#if x}} three{{/if}} four', { x: 1 });
    expect(block).toEqual({ type: 'paragraph', children: [{ type: 'text', text: 'One two three four' }] });
  });
});

describe('what does not depend on values is made once', () => {
  const source =
    'Fixed **words**.\n\n- a\n- b\n- {{x}}\n\n| h |\n|---|\n| 1 |\n| {{x}} |\n\n{{#if x}}\nThen.\n{{/if}}\n\n:::callout\nBox.\n:::';
  const { text } = compileClauseText({ file: 'en.md', text: source });

  test('the same frozen objects come each time', () => {
    const one = evaluateBlocks(text, contextOf({ x: 'p' }));
    const two = evaluateBlocks([...text], contextOf({ x: 'q' }));
    expect(one.map((block, index) => block === two[index])).toEqual([true, false, false, true, true]);
    expect(Object.isFrozen(one[0])).toBe(true);
    const items = [one[1], two[1]].map((list) => (list?.type === 'list' ? list.items : []));
    expect(items[0]?.map((item, index) => item === items[1]?.[index])).toEqual([true, true, false]);
    const tables = [one[2], two[2]].map((table) => (table?.type === 'table' ? table : undefined));
    expect(tables[0]?.rows[0]).toBe(tables[1]?.rows[0]);
    expect(tables[0]?.columns).toBe(tables[1]?.columns);
  });

  test('titles too', () => {
    const fixed = compileTitle({ file: 'en.md', text: 'Fixed' });
    expect(evaluateInlines(fixed, contextOf({}))).toBe(evaluateInlines(fixed, contextOf({})));
  });

  test('an unused branch is not evaluated', () => {
    expect(render('{{#if x}}\n{{gone}}\n{{/if}}')).toEqual([]);
  });
});
