/** One page in HTML and Markdown. */
import { describe, expect, test } from '@jest/globals';
import { DOMParser } from '@xmldom/xmldom';
import { toHtml, toHtmlParts } from '../../src/text/html.js';
import { toMarkdown } from '../../src/text/markdown.js';
import { documentsOf, examples } from '../support/library.js';

const profile = examples.find(({ name }) => name === 'everything')?.profile;
if (!profile) throw new Error('no example answers everything');
const [code, ...others] = documentsOf(profile);
const pages = others.filter(({ layout }) => layout === 'one-page');

describe.each(pages)('$policy.id', (document) => {
  const html = toHtml(document);

  test('is well-formed, with one heading of the first level and no level skipped', () => {
    const root = new DOMParser().parseFromString(html.replace(/^<!doctype html>/i, ''), 'application/xml');
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(root.documentElement?.nodeName).toBe('html');
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.slice(1)).toEqual(levels.slice(1).map(() => 2));
  });

  test('has its own look, without contents, numbers, status band or version', () => {
    expect(html).toContain('<div class="policywright pw-one-page">');
    expect(html).not.toMatch(/<nav|class="pw-number"|class="pw-status|Version/);
    expect(html).toMatch(/@page \{ size: A4; margin: 12mm 18mm; \}/);
    expect(html.match(/Made on 23 November 2026/g)).toHaveLength(1);
    expect(toHtmlParts(document).body).toContain('<article class="policywright pw-one-page"');
  });

  test('leaves the first cell of each contact free, below a header that names it', () => {
    expect(html).toContain('<table class="pw-table pw-contacts">');
    expect(html).toContain('<th scope="col">Photo</th>');
    expect(html.match(/<tr><td><\/td><td>/g)).toHaveLength(3);
  });

  test('is ordinary Markdown with the day at its end', () => {
    const markdown = toMarkdown(document);
    expect(markdown).toMatch(/^\| Photo \| Who, and how to reach them \|$/m);
    expect(markdown).toMatch(/^Meridian Commons · Made on 23 November 2026$/m);
    expect(markdown).not.toMatch(/Version|^> \*\*Made/m);
  });
});

test('an ordinary document carries none of these rules', () => {
  expect(code && toHtml(code)).not.toContain('pw-one-page');
});
