import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Block, Inline } from '../../src/policy/document.js';
import { plainText } from '../../src/text/plain.js';
import { toMarkdown } from '../../src/text/markdown.js';
import {
  callout,
  checkbox,
  clause,
  documentOf,
  documentOfBlocks,
  emphasis,
  field,
  heading,
  item,
  lineBreak,
  link,
  list,
  p,
  pageBreak,
  section,
  showcase,
  strong,
  table,
  text,
} from './documents.js';
import { HOSTILE, RUNS, arrives, value } from './values.js';

const parse = (markdown: string): Root =>
  fromMarkdown(markdown, {
    extensions: [gfmTable(), gfmTaskListItem()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()],
  });

/** The characters a reader sees. Raw HTML is a line break in a cell or an empty comment, or it is itself. */
function seen(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'html') {
    if (node.value === '<br>') return '\n';
    return node.value === '<!-- -->' ? '' : node.value;
  }
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(seen).join('') : '';
}

/** Types of nodes by depth-first order. */
const types = (node: Nodes): string[] => [
  node.type,
  ...('children' in node ? node.children.flatMap(types) : []),
];

/** What the parser makes of the blocks of the one clause of `documentOfBlocks`. */
function parsedBlocks(...blocks: Block[]): Nodes[] {
  const { children } = parse(toMarkdown(documentOfBlocks(...blocks)));
  const start = children.findIndex((node) => node.type === 'heading' && node.depth === 3);
  return children.slice(start + 1, -2);
}

const only = (nodes: readonly Nodes[]): Nodes => {
  expect(nodes.map((node) => node.type)).toHaveLength(1);
  const [node] = nodes;
  if (node === undefined) throw new Error('nothing was parsed');
  return node;
};

describe('values in Markdown', () => {
  test.each(HOSTILE)('%j arrives in paragraph, heading, list, cell, callout, label', (words) => {
    const content = field('organisation.name', words);
    const document = documentOf(
      [
        section(
          'body',
          '1',
          'What',
          clause(
            'one',
            '1.1',
            [content],
            [
              p(content),
              p('Before ', content, ' after'),
              list('bullet', item(p(content)), item(p(content), list('letter', item(p('x ', content))))),
              list('check', item(p(content))),
              table('data', words, [['Name'], ['Other']], [[content], [strong(content), text(' x')]]),
              callout('note', p(content)),
              { type: 'lines', label: [content], rows: 2 },
            ],
          ),
        ),
      ],
      { organisation: { name: words, shortName: words } },
    );
    const tree = parse(toMarkdown(document));
    const times = seen(tree).split(arrives(words)).length - 1;
    expect(times).toBeGreaterThanOrEqual(12);
    expect(types(tree)).not.toContain('link');
    expect(types(tree)).not.toContain('image');
    expect(types(tree)).not.toContain('inlineCode');
    expect(types(tree).filter((type) => type === 'heading')).toHaveLength(3);
  });

  const holders: readonly [string, (inlines: readonly Inline[]) => Block, string][] = [
    ['a paragraph', (children) => ({ type: 'paragraph', children }), 'paragraph'],
    ['a list item', (children) => list('number', item({ type: 'paragraph', children })), 'list'],
    ['a callout', (children) => callout('danger', { type: 'paragraph', children }), 'blockquote'],
    ['a heading', (children) => ({ type: 'heading', level: 1, children }), 'heading'],
    ['a cell', (cell) => table('data', '', [['A'], ['B']], [cell, 'b']), 'table'],
  ];
  test.each(holders)('any text arrives in %s', (_, hold, type) => {
    fc.assert(
      fc.property(value, (words) => {
        const node = only(parsedBlocks(hold([field('a.b', words)])));
        expect(node.type).toBe(type);
        expect(seen(node)).toBe(type === 'table' ? `AB${arrives(words)}b` : arrives(words));
        expect(types(node)).not.toEqual(expect.arrayContaining(['link']));
      }),
      { numRuns: RUNS },
    );
  });

  const inline: fc.Arbitrary<Inline> = fc.letrec<{ inline: Inline }>((tie) => ({
    inline: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      value.map(text),
      value.map((words) => field('a.b', words)),
      fc.constant(lineBreak),
      fc.constant(checkbox),
      fc.array(tie('inline'), { maxLength: 3 }).map((children) => strong(...children)),
      fc.array(tie('inline'), { maxLength: 3 }).map((children) => emphasis(...children)),
      fc
        .array(tie('inline'), { maxLength: 3 })
        .map((children) => link('https://example.org/(a)_b?x|y&lt;', ...children)),
    ),
  })).inline;
  test.each(holders)('any mixture of marks arrives in %s without a sign too many', (_, hold, type) => {
    fc.assert(
      fc.property(fc.array(inline, { minLength: 1, maxLength: 5 }), (content) => {
        const words = arrives(plainText(content));
        fc.pre(words !== '');
        const node = only(parsedBlocks(hold(content)));
        expect(node.type).toBe(type);
        expect(seen(node)).toBe(type === 'table' ? `AB${words}b` : words);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the shape of the Markdown', () => {
  test('marks lie on exactly their words, also inside a word and beside punctuation', () => {
    const cases: readonly Inline[][] = [
      [text('un'), strong('"quoted"'), text('word')],
      [text('in'), emphasis('side'), text('word')],
      [strong('one'), emphasis('two'), strong(emphasis('three'))],
      [strong('a', emphasis('b'), 'c'), text('d')],
      [emphasis(strong('a.')), text('b')],
    ];
    for (const content of cases) {
      const node = only(parsedBlocks({ type: 'paragraph', children: content }));
      expect(seen(node)).toBe(plainText(content));
      expect(types(node).filter((type) => type === 'strong' || type === 'emphasis').length).toBeGreaterThan(
        0,
      );
    }
  });

  test('only the four schemes become links', () => {
    const urls = ['https://a.example/x?y=1&z=2', 'http://a.example', 'mailto:a@b.example', 'tel:+4477'];
    const others = [
      'javascript:alert(1)',
      'data:text/html,x',
      'java\nscript:x',
      '//a.example',
      'https://a b',
    ];
    const links = (url: string): Nodes[] => {
      const paragraph = only(parsedBlocks(p(link(url, 'words'))));
      expect(seen(paragraph)).toBe('words');
      return 'children' in paragraph ? paragraph.children.filter((node) => node.type === 'link') : [];
    };
    for (const url of urls) expect(links(url)).toEqual([expect.objectContaining({ url })]);
    for (const url of others) expect(links(url)).toEqual([]);
  });

  test('lists keep their kind, their depth and their neighbours apart', () => {
    const nodes = parsedBlocks(
      list('bullet', item(p('a'), list('number', item(p('b')), item(p('c'))))),
      list('bullet', item(p('d'))),
      list('number', item(p('e'), p('f'))),
      list('check', item(p('g'))),
    );
    expect(nodes).toMatchObject([
      {
        type: 'list',
        ordered: false,
        children: [
          { children: [{ type: 'paragraph' }, { type: 'list', ordered: true, children: [{}, {}] }] },
        ],
      },
      { type: 'list', ordered: false, children: [{}] },
      {
        type: 'list',
        ordered: true,
        children: [{ children: [{ type: 'paragraph' }, { type: 'paragraph' }] }],
      },
      { type: 'list', ordered: false, children: [{ checked: false }] },
    ]);
  });

  test('items may hold tables, callouts and nothing', () => {
    const nodes = parsedBlocks(
      list('letter', item(table('data', '', [['A']], ['b'])), item(callout('note', p('c'))), item()),
      pageBreak,
    );
    expect(nodes.map((node) => node.type)).toEqual(['list', 'thematicBreak']);
    expect(nodes[0]).toMatchObject({
      children: [
        { children: [{ type: 'paragraph' }, { type: 'table' }] },
        { children: [{ type: 'paragraph' }, { type: 'blockquote' }] },
        { children: [{ type: 'paragraph' }] },
      ],
    });
  });

  test('tables have a header row, alignment and every cell, also with short rows', () => {
    const [node] = parsedBlocks(
      table('data', '', [['A'], ['B', 1, 'right'], ['C', 1, 'center']], ['1', '2']),
    );
    expect(node).toMatchObject({ type: 'table', align: [null, 'right', 'center'] });
    expect(parsedBlocks(table('plain', '', [[''], ['']], ['Name', 'x']))[0]).toMatchObject({
      type: 'table',
      children: [{}, { children: [{ children: [{ type: 'strong' }] }, {}] }],
    });
  });

  test('headings carry their numbers and skip no level', () => {
    const headings = parse(toMarkdown(showcase)).children.filter((node) => node.type === 'heading');
    const words = headings.map(seen);
    expect(words).toEqual(
      expect.arrayContaining(['1 What we stand for', '1.1 We respect everyone', 'Annex A: I have read this']),
    );
    let previous = 0;
    for (const { depth } of headings) {
      expect(depth).toBeLessThanOrEqual(previous + 1);
      previous = depth;
    }
    expect(parsedBlocks(heading(2, 'Low'))[0]).toMatchObject({ depth: 4 });
  });

  test('forms are labelled blanks and nothing in them is emphasis', () => {
    const nodes = parsedBlocks(
      { type: 'lines', label: [text('Why')], rows: 3 },
      { type: 'signature', parts: [[text('Name')], [text('Date')]] },
    );
    expect(nodes.map((node) => node.type)).toEqual(['paragraph', 'paragraph', 'paragraph', 'paragraph']);
    expect(nodes.map(seen)[3]).toBe('Name ____________________ Date ____________________');
    expect(nodes.flatMap(types)).not.toContain('emphasis');
  });

  test('words of an open point stand out', () => {
    expect(only(parsedBlocks(p(field('a', 'to be named', 'x'))))).toMatchObject({
      children: [{ type: 'strong' }],
    });
  });
});
