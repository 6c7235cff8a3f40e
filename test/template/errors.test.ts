import { describe, expect, test } from '@jest/globals';
import { compileClauseText } from '../../src/template/compile.js';
import { issuesOf } from './support.js';

/** Source, line, column, rule, part of the message, part of the mend. */
const cases: readonly [string, number, number, string, string, string][] = [
  ['One\n{{#if a}}\ntwo', 2, 1, 'handlebars', '"{{#if …}}" is never closed', '{{/if}}'],
  ['One {{/if}}', 1, 5, 'handlebars', 'closes nothing', '{{#if …}}'],
  ['{{#if a}}x{{/each}}', 1, 11, 'handlebars', '"{{/if}}" is expected', 'reverse order'],
  ['a {{else}} b', 1, 3, 'handlebars', 'stands in no block', '{{#if …}}'],
  ['One {{x', 1, 5, 'handlebars', 'never closed', '}}'],
  ['One }} two', 1, 5, 'handlebars', 'closes nothing', '{{'],
  ['One {{}}', 1, 5, 'handlebars', 'empty', 'Name a path'],
  ['One {{{x}}}', 1, 5, 'handlebars', '"{{{" is not part', '{{path}}'],
  ['One {{&x}}', 1, 5, 'handlebars', '"{{&" is not part', '{{path}}'],
  ['One {{> x}}', 1, 5, 'handlebars', 'Partials', 'use: shared/'],
  ['One {{* x}}', 1, 5, 'handlebars', 'Decorators', 'Delete'],
  ['One {{~x}}', 1, 5, 'handlebars', '"~"', 'Delete'],
  ['One {{^x}}y{{/x}}', 1, 5, 'handlebars', '"{{^x}}"', '{{#unless x}}'],
  ['One \\{{x}}', 1, 6, 'handlebars', 'cannot be escaped', 'without double braces'],
  ['{{!-- {{x}} --}}', 1, 1, 'handlebars', 'comment holds template code', 'Delete'],
  ['One {{x y=}}', 1, 5, 'handlebars', 'cannot be read', 'quotes'],
  ['One {{date x y=1}}', 1, 5, 'helper', 'Named arguments', 'plain arguments'],
  ['One {{dat x}}', 1, 5, 'helper', 'Unknown helper "dat"', 'Did you mean "date"?'],
  ['One {{date}}', 1, 5, 'helper', '"date" has 0 arguments', '{{date path}}'],
  ["One {{date 'x'}}", 1, 5, 'helper', 'formats a fixed value', '{{date path}}'],
  ["One {{'x'}}", 1, 5, 'helper', 'fixed value', 'words themselves'],
  ['One {{eq a b}}', 1, 5, 'helper', 'cannot be printed', '{{#if (eq …)}}'],
  ["One {{plural n a 'b'}}", 1, 5, 'helper', 'two words in quotes', 'plural'],
  ['One {{clause x}}', 1, 5, 'helper', '"clause" needs', "{{clause 'id'}}"],
  ["One {{clause 'x' 'page'}}", 1, 5, 'helper', '"clause" needs', "'number'"],
  ['{{#eech x}}a{{/eech}}', 1, 1, 'helper', 'Unknown block "#eech"', 'Did you mean "each"?'],
  ['{{#if a b}}x{{/if}}', 1, 1, 'helper', '"if" has 2 arguments', '{{#if path}}'],
  ['{{#if a}}x{{else each b}}y{{/if}}', 1, 11, 'helper', 'only by "if"', '{{else}}'],
  ['One {{a.__proto__.b}}', 1, 5, 'path', '"__proto__"', 'value of the profile'],
  ['{{#if a.constructor}}x{{/if}}', 1, 1, 'path', '"constructor"', 'value of the profile'],
  ['One {{a.$path}}', 1, 5, 'path', '"$path"', 'value of the profile'],
  ['{{#each xs as |x|}}{{../y}}{{/each}}', 1, 20, 'path', 'climbs', 'from the top'],
  ['One {{this}}', 1, 5, 'path', 'outside #each', 'Name a path'],
  ['One {{@index}}', 1, 5, 'path', 'outside #each', '#each'],
  ['{{#each xs as |x|}}{{@key}}{{/each}}', 1, 20, 'path', 'Unknown variable "@key"', '@index'],
  ['One <b>two</b>', 1, 5, 'html', 'Raw HTML', 'Markdown'],
  ['One\n\n<div>\n</div>', 3, 1, 'html', 'Raw HTML', 'Markdown'],
  ['One `two`', 1, 5, 'markdown', 'Code', 'backticks'],
  ['```\none\n```', 1, 1, 'markdown', 'Code', 'plain words'],
  ['One ![two](x.png)', 1, 5, 'markdown', 'Images', 'words'],
  ['> One', 1, 1, 'markdown', 'quotation', ':::callout'],
  ['One\n\n---\n\ntwo', 3, 1, 'markdown', 'line across', '::pagebreak'],
  ['One [two]({{x}})', 1, 5, 'markdown', 'address holds a value', 'as text'],
  ['One [two](javascript:x)', 1, 5, 'markdown', 'leads to', 'https://'],
  ['::lines[a]{rows="{{n}}"}', 1, 1, 'directive', '"rows" holds a tag', 'fixed'],
  ['| a |\n|{{x}}---|', 1, 1, 'table', 'no header row', 'blank line'],
  ['One \uE001 two', 1, 5, 'markdown', 'private-use', 'Delete'],
  ['One\n\n## Two', 3, 1, 'markdown', 'heading with 2', '####'],
  [':::calout\nx\n:::', 1, 1, 'directive', 'Unknown directive ":::calout"', 'Did you mean "callout"?'],
  ['::callout', 1, 1, 'directive', 'Unknown directive "::callout"', 'Write ":::callout"'],
  [':::callout{kind=dangr}\nx\n:::', 1, 1, 'directive', 'kind="dangr"', 'Did you mean "danger"?'],
  [':::callout{king=danger}\nx\n:::', 1, 1, 'directive', 'no setting "king"', 'Did you mean "kind"?'],
  [':::callout\nx', 1, 1, 'directive', 'never closed', ':::'],
  ['x\n\n:::', 3, 1, 'directive', 'closes nothing', 'Open a directive'],
  ['::lines[a]{rows=0}', 1, 1, 'directive', 'no number from 1', 'rows=3'],
  ['::signature', 1, 1, 'directive', 'names no blank', 'Name | Signature'],
  [':::letters\ntext\n:::', 2, 1, 'directive', 'something else than a numbered list', 'nothing else'],
  [':::table\ntext\n:::', 2, 1, 'directive', 'something else than a table', 'nothing else'],
  [':::definitions\ntext\n:::', 2, 1, 'directive', 'no definition', '**Term**'],
  ['- a\n\n  :::landscape\n  b\n  :::', 3, 3, 'directive', 'inside something else', 'top level'],
  [
    ':::table{widths="1,2,3"}\n| a | b |\n|---|---|\n| 1 | 2 |\n:::',
    2,
    1,
    'table',
    '2 columns and 3 widths',
    'one width',
  ],
  ['| a | b |\n|---|---|\n| 1 |', 3, 1, 'table', '1 cells', 'as many cells'],
  ['| a | b |\n\n| 1 | 2 |', 1, 1, 'table', 'no header row', 'blank line'],
  ['- [ ] a\n- b', 1, 1, 'list', 'check box', 'none'],
  ['3. a\n4. b', 1, 1, 'list', 'begins at 3', 'Begin at 1'],
  ['**{{#if a}}x** y{{/if}}', 1, 3, 'crossing', 'ends in another', 'same sentence'],
  ['- {{#if a}}x\n- y{{/if}}', 1, 3, 'crossing', 'ends in another', 'own line'],
  ['| a | b |\n|---|---|\n| {{#if a}}1 | 2{{/if}} |', 3, 3, 'crossing', 'ends in another', 'cell'],
  ['{{#if a}}\nx {{/if}}', 1, 1, 'crossing', 'partly alone', 'own line'],
  ['1. a\n{{#if x}}\n2. b\n\ntext\n{{/if}}', 2, 1, 'crossing', 'ends outside', 'between two lists'],
  [':::callout\n{{#if a}}\nx\n:::\n{{/if}}', 2, 1, 'crossing', 'ends outside', 'whole paragraphs'],
];

describe('each mistake is told with its place and its mend', () => {
  test.each(cases)('%j', (source, line, column, rule, message, mend) => {
    const issues = issuesOf(source);
    const found = issues.find((issue) => issue.rule === rule && issue.message.includes(message));
    expect(found ?? issues).toMatchObject({ file: 'en.md', line, column, rule });
    expect(found?.mend).toContain(mend);
  });
});

test('all mistakes are told together, in order', () => {
  const issues = issuesOf('<b>\n\n{{foo x}}\n\n`code` and {{dat y}}');
  expect(issues.map((issue) => [issue.line, issue.rule])).toEqual([
    [1, 'html'],
    [3, 'helper'],
    [5, 'markdown'],
    [5, 'helper'],
  ]);
});

test('places are those of the file that holds the text', () => {
  const [issue] = issuesOf('One\n{{dat x}}', { firstLine: 12, indent: 6, file: 'own.yaml' });
  expect(issue).toMatchObject({ file: 'own.yaml', line: 13, column: 7 });
});

describe('known paths', () => {
  const knownPaths = new Set([
    'organisation.name',
    'people.*.name',
    'countries',
    'terms.staff',
    'roles.focalPoint.name',
  ]);
  const paths = (source: string) =>
    issuesOf(source, { knownPaths }).map((issue) => `${issue.message} ${issue.mend}`);

  test('known ones pass, also through loops', () => {
    const source =
      "{{organisation.name}} {{#if roles.focalPoint}}x{{/if}} {{#each people as |p|}}{{p.name}}{{this.name}}{{/each}} {{list countries}} {{#each countries as |c|}}{{c}}{{/each}} {{term 'staff'}} {{people.0.name}}";
    expect(compileClauseText({ file: 'en.md', text: source, knownPaths }).text).toHaveLength(1);
  });

  test('unknown ones are refused with the nearest known', () => {
    expect(paths('{{organisation.nmae}}')).toEqual([
      'Unknown path "organisation.nmae" Did you mean "organisation.name"?',
    ]);
    expect(paths('{{organization.name}}')[0]).toContain('Did you mean "organisation"?');
    expect(paths('{{#each people as |p|}}{{p.nam}}{{/each}}')[0]).toContain('Did you mean "people.*.name"?');
    expect(paths('{{#if (eq countris 1)}}x{{/if}}')[0]).toContain('Did you mean "countries"?');
    expect(paths("{{term 'stuff'}}")[0]).toContain('Did you mean "terms.staff"?');
    expect(paths('{{zzzzzz}}')[0]).toContain('Use a path of the profile');
    expect(paths('{{capitl}}')[0]).toContain('Did you mean the helper "capital"?');
  });
});

test('unknown clauses are refused with the nearest known', () => {
  const issues = issuesOf("{{clause 'principel-1'}} {{#if (has 'nothing-like-it')}}x{{/if}}", {
    clauseIds: ['principle-1', 'scope'],
  });
  expect(issues.map((issue) => [issue.column, issue.rule, issue.mend])).toEqual([
    [1, 'clause', 'Did you mean "principle-1"?'],
    [26, 'clause', 'Use the id of a clause of this policy.'],
  ]);
});
