/** Law 4: values are data. Whatever is typed arrives as exactly those characters, in every format. */
import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Nodes } from 'mdast';
import { SaxesParser } from 'saxes';
import { parseProfile } from '../../src/profile/parse.js';
import type { Profile } from '../../src/profile/schema.js';
import { toHtml } from '../../src/text/html.js';
import { toMarkdown } from '../../src/text/markdown.js';
import { toDocx } from '../../src/word/to-docx.js';
import { documentsOf } from '../support/library.js';

const values: readonly (readonly [what: string, value: string])[] = [
  ['a field of the template language', '{{organisation.mission}} & {{#if x}}'],
  ['triple braces and a partial', '{{{x}}} {{> y}}'],
  ['markup of HTML', '<b onclick="x()">Bold</b> & <script>'],
  ['the end of a CDATA section', 'A ]]> B <![CDATA[ C'],
  ['an entity', 'Smith &amp; Sons &#65;'],
  ['emphasis of Markdown', '**Acme** _and_ `code` ~~x~~'],
  ['a link of Markdown', '[Acme](https://evil.example) <https://a.example>'],
  ['marks of lists and headings', '# 1. - Acme > + *'],
  ['a pipe and a backslash', 'A | B \\| C \\ D'],
  ['emoji of several code points', 'Care 👩‍👩‍👧‍👦 🏳️‍🌈 Trust'],
  ['Arabic', 'جمعية المرأة والسلام'],
  ['Arabic with Latin and digits', 'جمعية Hope 2020 (ج.م.)'],
  ['Hebrew', 'עמותת נשים'],
  ['combining marks', 'A\u0301cme\u0323 O\u0308rg'],
  ['120 characters', 'x'.repeat(59) + ' ' + 'ÿ'.repeat(60)],
  ['a full stop at the end', 'Acme Ltd.'],
  ['words that look like nothing', 'N/A'],
  ['the word undefined', 'undefined'],
  ['quotes of all kinds', `"Acme" 'n' “Co” ‘x’ «y»`],
  ['spaces inside', 'Acme  Two   Spaces'],
  ['a no-break space', 'Acme\u00a0Ltd'],
  ['a name like a formula', '=1+1'],
  ['a line of dashes', '--- Acme ---'],
  ['dollar signs, as in a replacement', '$& $1 $$ Acme'],
];

/** Walks strict XML; what is not well-formed throws. */
function walkXml(
  xml: string,
  on: { open: (name: string) => void; close: (name: string) => void; text: (text: string) => void },
): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on('opentag', ({ name }) => on.open(name));
  parser.on('closetag', ({ name }) => on.close(name));
  parser.on('text', (text) => on.text(text));
  parser.on('cdata', (text) => on.text(text));
  parser.write(xml).close();
}

/** The text of each paragraph of a Word file's body, fields' instructions left out. */
function wordText(bytes: Uint8Array): string {
  const lines: string[] = [];
  let at = '';
  walkXml(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()), {
    open: (name) => {
      at = name;
      if (name === 'w:p') lines.push('');
    },
    close: () => {
      at = '';
    },
    text: (text) => {
      if (at === 'w:t') lines[lines.length - 1] = (lines.at(-1) ?? '') + text;
    },
  });
  return lines.join('\n');
}

function htmlText(page: string): string {
  const skipped = new Set(['style', 'script', 'title']);
  let inside = 0;
  let all = '';
  walkXml(page.replace(/^<!doctype html>/i, ''), {
    open: (name) => {
      if (skipped.has(name)) inside += 1;
    },
    close: (name) => {
      if (skipped.has(name)) inside -= 1;
    },
    text: (text) => {
      if (inside === 0) all += text;
    },
  });
  return all;
}

function markdownText(source: string): string {
  const tree = fromMarkdown(source, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const text = (node: Nodes): string =>
    'children' in node
      ? node.children.map((child) => text(child)).join('')
      : 'value' in node
        ? node.value
        : '';
  return text(tree);
}

function organisation(value: string): Profile {
  return parseProfile({
    organisation: { name: value, type: 'ngo', countries: ['KE'], hostedBy: value },
    staff: { count: 14 },
    governance: { hasBody: true, bodyName: [...value].slice(0, 60).join('').trim() },
    people: [
      {
        id: 'amina',
        name: [...value].slice(0, 80).join('').trim(),
        title: 'Lead',
        phone: '+1 000 000',
        agreedOn: '2026-01-01',
      },
    ],
    roles: { focalPoint: 'amina' },
  });
}

const clauses = (of: Profile) =>
  documentsOf(of).flatMap(({ policy, sections }) =>
    sections.flatMap(({ clauses: all }) =>
      all.map(({ id, blocks }) => [policy.id, id, blocks.map(({ type }) => type)]),
    ),
  );
let plain: ReturnType<typeof clauses> | undefined;

describe.each(values)('%s', (_what, value) => {
  const profile = organisation(value);

  test('arrives unchanged in Word, HTML and Markdown', () => {
    for (const document of documentsOf(profile)) {
      expect(document.organisation.name).toBe(value);
      const word = wordText(toDocx(document));
      const html = htmlText(toHtml(document));
      const markdown = markdownText(toMarkdown(document));
      for (const text of [word, wordText(toDocx(document, { controls: 'none' })), html, markdown]) {
        expect(text).toContain(value);
      }
      for (const { key, text: shown, open } of Object.values(document.fields)) {
        if (open !== undefined || !/\.(name|who)$/.test(key)) continue;
        for (const text of [word, html, markdown]) expect(text).toContain(shown);
      }
    }
  });

  test('changes nothing of the structure', () => {
    plain ??= clauses(organisation('Acme'));
    expect(clauses(profile)).toEqual(plain);
  });
});
