import { describe, expect, test } from '@jest/globals';
import { DOMParser } from '@xmldom/xmldom';
import type { Document, Element, Node } from '@xmldom/xmldom';
import fc from 'fast-check';
import type { Block, Inline, PolicyDocument } from '../../src/policy/document.js';
import { toHtml, toHtmlParts } from '../../src/text/html.js';
import { plainText } from '../../src/text/plain.js';
import {
  callout,
  clause,
  documentOf,
  documentOfBlocks,
  field,
  heading,
  item,
  link,
  list,
  p,
  reference,
  section,
  showcase,
  table,
  text,
} from './documents.js';
import { HOSTILE, RUNS, arrives, value } from './values.js';

/** The page is also XML, so a strict parser judges it: the first thing that is not well-formed throws. */
function parse(html: string): Document {
  const parser = new DOMParser({
    normalizeLineEndings: (source) => source,
    onError: (level, message) => {
      // U+FFFD is what arrives of an illegal character.
      if (level === 'warning' && message.startsWith('Unicode replacement character')) return;
      throw new Error(`${level}: ${message}`);
    },
  });
  return parser.parseFromString(html, 'text/xml');
}

const elements = (node: Document | Element, name = '*'): Element[] => [...node.getElementsByTagName(name)];
const withAttribute = (node: Document, name: string): Element[] =>
  elements(node).filter((element) => element.hasAttribute(name));
const words = (node: Node): string => node.textContent ?? '';
const first = (node: Document | Element, name: string): Element => {
  const [element] = elements(node, name);
  if (element === undefined) throw new Error(`no <${name}>`);
  return element;
};

const page = (document: PolicyDocument): Document => parse(toHtml(document));
const blocks = (...content: Block[]): Document => page(documentOfBlocks(...content));

describe('values in HTML', () => {
  test.each(HOSTILE)('%j arrives wherever it is printed', (value) => {
    const content: Inline = field('people.x.name', value);
    const html = page(
      documentOf(
        [
          section(
            'body',
            '1',
            value,
            clause('one', '1.1', [content], [p(content), table('data', value, [[value]], [[content]])]),
          ),
        ],
        {
          organisation: { name: value, shortName: value },
          statusText: value,
          labels: { ...showcase.labels, page: value, draft: value, contents: value },
        },
      ),
    );
    const expected = arrives(value);
    const shown = withAttribute(html, 'data-field');
    expect(shown.length).toBeGreaterThanOrEqual(3);
    for (const element of shown) expect(words(element)).toBe(expected);
    expect(words(first(html, 'caption'))).toBe(expected);
    expect(words(first(html, 'title'))).toContain(expected);
    expect(words(first(html, 'footer'))).toContain(expected);
    expect(elements(html, 'script')).toEqual([]);
    expect(elements(html, 'style')).toHaveLength(1);
  });

  test('any text arrives in text and in attributes', () => {
    fc.assert(
      fc.property(value, value, (one, other) => {
        const html = blocks(
          p('a ', field(other, one, other), ' b'),
          table('data', one, [[other], ['B'], ['C']], [[text(one)], '', '']),
        );
        const [shown] = withAttribute(html, 'data-field');
        expect(shown?.getAttribute('data-field')).toBe(arrives(other));
        expect(shown?.getAttribute('data-open')).toBe(arrives(other));
        expect(shown === undefined ? '' : words(shown)).toBe(arrives(one));
        const caption = one.trim() === '' ? 'What we do' : arrives(one);
        expect(
          withAttribute(html, 'aria-label').map((element) => element.getAttribute('aria-label')),
        ).toContain(caption);
        expect(words(first(first(html, 'tbody'), 'td'))).toBe(arrives(one));
      }),
      { numRuns: RUNS },
    );
  });

  test('values cannot leave the style sheet', () => {
    fc.assert(
      fc.property(value, (words_) => {
        const html = toHtml(
          documentOf([], {
            organisation: { name: 'x', shortName: words_ },
            statusText: 'y',
            colour: words_,
            labels: { ...showcase.labels, page: words_, draft: words_ },
          }),
        );
        const css = words(first(parse(html), 'style'));
        // Every string ends where it should: with the strings taken out, the braces still balance.
        const bare = css.replace(/'[^'\n]*'/g, '');
        expect(bare).not.toMatch(/['"<&]/);
        expect(bare.split('{').length).toBe(bare.split('}').length);
        expect(css).toContain('--pw-colour: #0b5c63');
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the page', () => {
  const html = page(showcase);

  test('says its language, direction, title, character set and width, and asks for nothing', () => {
    const root = first(html, 'html');
    expect([root.getAttribute('lang'), root.getAttribute('dir')]).toEqual(['en', 'ltr']);
    expect(words(first(html, 'title'))).toBe('Code of Conduct \u2013 Harbour Lights Youth Theatre');
    expect(
      elements(html, 'meta').map((meta) => meta.getAttribute('charset') ?? meta.getAttribute('name')),
    ).toEqual(expect.arrayContaining(['utf-8', 'viewport']));
    expect(['script', 'link', 'iframe', 'form', 'input'].flatMap((name) => elements(html, name))).toEqual([]);
    for (const element of withAttribute(html, 'src'))
      expect(element.getAttribute('src')).toMatch(/^data:image\/png;base64,/);
    expect(words(first(html, 'style'))).not.toMatch(/url\(|@import/);
  });

  test('has landmarks, a way past the head, and every link inside the page arrives', () => {
    for (const name of ['header', 'nav', 'main', 'footer', 'h1'])
      expect(elements(html, name)).toHaveLength(1);
    const ids = withAttribute(html, 'id').map((element) => element.getAttribute('id'));
    expect(new Set(ids).size).toBe(ids.length);
    const inner = elements(html, 'a').flatMap((a) =>
      a.getAttribute('href')?.startsWith('#') === true ? [a] : [],
    );
    expect(inner.length).toBeGreaterThan(8);
    for (const a of inner) expect(ids).toContain(a.getAttribute('href')?.slice(1));
    expect(inner[0]?.getAttribute('class')).toBe('pw-skip');
    expect(elements(html, 'a').filter((a) => elements(a, 'a').length > 0)).toEqual([]);
  });

  test('has headings that skip no level and carry their numbers', () => {
    const headings = elements(html).filter((element) => /^h[1-6]$/.test(element.tagName));
    let previous = 0;
    for (const { tagName } of headings) {
      expect(Number(tagName[1])).toBeLessThanOrEqual(previous + 1);
      previous = Number(tagName[1]);
    }
    expect(headings.map(words)).toEqual(
      expect.arrayContaining([
        'Code of Conduct',
        '1 What we stand for',
        '1.2 What Harbour Lights adds',
        'Annex A I have read this',
      ]),
    );
    expect(elements(blocks(heading(2, 'Low'), heading(1, 'High'), heading(2, 'Low')), 'h5')).toHaveLength(1);
  });

  test('marks clauses, their origin, fields and open points', () => {
    const clauses = withAttribute(html, 'data-clause');
    expect(clauses.map((element) => element.getAttribute('data-clause'))).toEqual(
      showcase.sections.flatMap((part) => part.clauses.map(({ id }) => id)),
    );
    expect(withAttribute(html, 'data-origin').map((element) => element.getAttribute('data-clause'))).toEqual([
      'own',
    ]);
    const open = withAttribute(html, 'data-open');
    expect(open.length).toBe(3);
    expect(new Set(open.map((element) => element.tagName))).toEqual(new Set(['mark']));
  });

  test('isolates values that run the other way', () => {
    expect(elements(html, 'bdi').map(words)).toContain('ليلى حداد');
    const rtl = page(
      documentOf(documentOfBlocks(p(field('phone', '+44 7700'), field('x', 'later', 'y'))).sections, {
        direction: 'rtl',
      }),
    );
    expect(elements(rtl, 'bdi').map(words)).toContain('+44 7700');
    expect(first(rtl, 'mark').getAttribute('dir')).toBe('auto');
  });

  test('has tables with captions, scopes and regions that scroll', () => {
    for (const element of elements(html, 'table')) expect(words(first(element, 'caption'))).not.toBe('');
    for (const element of elements(html, 'th')) expect(element.getAttribute('scope')).toMatch(/^(col|row)$/);
    const regions = withAttribute(html, 'tabindex').filter(
      (element) => element.getAttribute('role') === 'region',
    );
    expect(regions.map((region) => region.getAttribute('aria-label'))).toContain(
      'Whom to tell, and who decides',
    );
    const rows = elements(html, 'th').filter((element) => element.getAttribute('scope') === 'row');
    expect(rows.map(words)).toContain('Approved by');
    const [empty] = elements(blocks(table('data', 'T', [[''], ['B']], ['1', '2'])), 'thead');
    expect(empty === undefined ? [] : elements(empty, 'th').map(words)).toEqual(['B']);
  });

  test('holds every word of every block', () => {
    const main = words(first(html, 'main')).replace(/\s+/g, '');
    const visit = (node: unknown): string[] => {
      if (Array.isArray(node)) return node.flatMap(visit);
      if (node === null || typeof node !== 'object') return [];
      return Object.entries(node).flatMap(([key, child]) =>
        key === 'text' && typeof child === 'string' ? [child] : visit(child),
      );
    };
    for (const piece of visit(showcase.sections.flatMap((part) => part.clauses))) {
      expect(main).toContain(piece.replace(/\s+/g, ''));
    }
  });

  test('boxes to tick are words and a sign, not inputs', () => {
    const boxes = withAttribute(html, 'role').filter((element) => element.getAttribute('role') === 'img');
    expect(boxes.length).toBe(11);
    for (const box of boxes)
      expect([words(box), box.getAttribute('aria-label')]).toEqual(['☐', 'box to tick']);
  });

  test('prints on the paper of the document', () => {
    expect(toHtml(showcase)).toContain('size: A4;');
    expect(toHtml({ ...showcase, paper: 'Letter' })).toContain('size: letter landscape;');
  });

  test('is the same each time', () => {
    expect(toHtml(showcase)).toBe(toHtml(structuredClone(showcase)));
  });
});

describe('links', () => {
  test('only the four schemes become links', () => {
    const hrefs = (url: string): (string | null)[] =>
      elements(first(blocks(p(link(url, 'words', link('https://b.example', 'inner')))), 'main'), 'a').map(
        (a) => a.getAttribute('href'),
      );
    for (const url of [
      'https://a.example/?x=1&y="2"',
      'http://a.example',
      'mailto:a@b.example',
      'tel:+4477',
      'HTTPS://a.example',
    ]) {
      expect(hrefs(url)).toEqual([url]);
    }
    for (const url of [
      'javascript:alert(1)',
      ' javascript:x',
      'java\nscript:x',
      'data:text/html,x',
      '//a.example',
      'vbscript:x',
      'https://a b',
    ]) {
      expect(hrefs(url)).toEqual(['https://b.example']);
    }
  });

  test('a reference to what is not in the document is only its words', () => {
    const main = first(
      blocks(p(reference('gone', 'clause 9.9'), ' ', reference('one', 'clause 1.1'))),
      'main',
    );
    expect(elements(main, 'a').map((a) => a.getAttribute('href'))).toEqual(['#clause-one']);
    expect(words(main)).toContain('clause 9.9');
  });

  test('ids stay unique and safe whatever clauses are called', () => {
    const html = page(
      documentOf([
        section('a', '1', 'A', clause('x y"', '1.1', 'X', []), clause('x y"', '1.2', 'Y', [])),
        section('a', '2', 'B', clause('z', '2.1', 'Z', [])),
      ]),
    );
    const ids = withAttribute(html, 'id').map((element) => element.getAttribute('id') ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]+$/);
  });
});

describe('the parts', () => {
  const { body, css } = toHtmlParts(showcase);

  test('have no style attribute, style element, script or handler', () => {
    const root = parse(body).documentElement;
    expect([root?.tagName, root?.getAttribute('class'), root?.getAttribute('lang')]).toEqual([
      'article',
      'policywright',
      'en',
    ]);
    for (const element of root === null ? [] : [root, ...elements(root)]) {
      expect(['style', 'script', 'main', 'link']).not.toContain(element.tagName);
      for (const { name } of [...element.attributes]) expect(name).not.toMatch(/^(style|on.*)$/);
    }
  });

  test('share their content with the page', () => {
    const whole = toHtml(showcase);
    for (const part of [/<header.*<\/header>/s, /<nav.*<\/nav>/s, /<footer.*<\/footer>/s]) {
      expect(whole).toContain(part.exec(body)?.[0] ?? 'no such part');
    }
    expect(whole).toContain(css);
  });

  test('have a style sheet that reaches nothing outside the root class', () => {
    const rules = css.match(/[^{};]+(?=\{)/g) ?? [];
    expect(rules.length).toBeGreaterThan(100);
    for (const rule of rules
      .map((selector) => selector.trim())
      .filter((selector) => !selector.startsWith('@'))) {
      for (const selector of rule.split(/,\s*(?=\.)/)) expect(selector).toMatch(/^\.policywright\b/);
    }
  });

  test('style every width that tables use', () => {
    const used = body.match(/pw-width-\d+/g) ?? [];
    expect(used.length).toBeGreaterThan(10);
    for (const name of used) expect(css).toContain(`.${name} {`);
  });

  test('lift the theme colour until it can be read', () => {
    const yellow = toHtmlParts({ ...showcase, colour: 'ffee00' }).css;
    expect(yellow).not.toContain('--pw-colour: #ffee00;\n  --pw-tint');
    expect(css).toContain('--pw-colour: #0b5c63');
  });
});

describe('special clauses', () => {
  test('an omitted clause without words shows its reason', () => {
    const html = page(
      documentOf([
        section(
          'a',
          '1',
          'A',
          clause('x', '1.1', 'X', [], { origin: 'omitted', reason: 'We have no vehicles.' }),
        ),
      ]),
    );
    expect(words(first(html, 'main'))).toContain('We have no vehicles.');
  });

  test('lists and callouts hold what follows their first paragraph', () => {
    const html = blocks(list('number', item(p('a'), callout('note', p('b')))), list('letter', item(p('c'))));
    expect(elements(html, 'ol').filter((ol) => ol.getAttribute('type') === 'a')).toHaveLength(1);
    expect(elements(html, 'li').map(words)).toEqual(expect.arrayContaining(['ab', 'c']));
    expect(plainText([text('a'), { type: 'break' }, { type: 'checkbox' }])).toBe('a\n☐');
  });
});
