import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toDocx, toFlatOpc } from '../../src/word/to-docx.js';
import { stretches } from '../../src/word/bidi.js';
import {
  clause,
  documentOf,
  emphasis,
  link,
  list,
  paragraph,
  section,
  shortDocument,
  strong,
} from '../support/document-builder.js';
import { sampleDocument } from '../support/sample-document.js';
import { bodyOf, partsOf, valuesOf, wordsOf } from './open-file.js';

/** What XML can carry of a text. */
const carried = (text: string): string =>
  Array.from(text, (character) =>
    /[\p{Cs}\ufffe\uffff]/u.test(character) ||
    (/\p{Cc}/u.test(character) && !/[\t\n\v\r\u007f-\u009f]/.test(character))
      ? '\ufffd'
      : character,
  )
    .join('')
    .replace(/\r\n|[\r\v\u2028]/g, '\n');

describe('values are data', () => {
  test.each(['ltr', 'rtl'] as const)('any text arrives as it was typed, %s', (direction) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (text) => {
        const typed = `<${text}>`;
        const body = bodyOf(toDocx(shortDocument([paragraph(typed)], { direction }), { controls: 'none' }));
        const shown = body.slice(body.indexOf('A rule'));
        expect(wordsOf(shown.slice(shown.indexOf('</w:p>')))).toBe(carried(typed));
      }),
      { numRuns: 150 },
    );
  });

  test('stretches of one direction join to the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('ltr' as const, 'rtl' as const),
        (text, direction) => {
          expect(
            stretches(text, direction)
              .map((stretch) => stretch.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });

  test('a name from right to left is a run of its own', () => {
    const body = bodyOf(toDocx(shortDocument([paragraph('See جمعية النور (Kisumu).')])));
    expect(body).toContain('<w:r><w:t xml:space="preserve">See </w:t></w:r>');
    expect(body).toContain(
      '<w:rtl/><w:lang w:bidi="ar-SA"/></w:rPr><w:t xml:space="preserve">جمعية النور</w:t>',
    );
    expect(body).toContain('<w:t xml:space="preserve"> (Kisumu).</w:t>');
  });
});

describe('looks and links', () => {
  test('emphasis adds up', () => {
    const body = bodyOf(toDocx(shortDocument([paragraph([strong(['a', emphasis('b')])])])));
    expect(body).toContain('<w:b/><w:bCs/></w:rPr><w:t>a</w:t>');
    expect(body).toContain('<w:b/><w:bCs/><w:i/><w:iCs/></w:rPr><w:t>b</w:t>');
  });

  test('the same address is one relationship; other schemes are words', () => {
    const parts = partsOf(
      toDocx(
        shortDocument([
          paragraph([
            link('https://a.example/?x=1&y=2', 'one'),
            link('https://a.example/?x=1&y=2', 'two'),
            link('javascript:alert(1)', 'three'),
          ]),
        ]),
      ),
    );
    expect(parts['word/_rels/document.xml.rels']?.match(/TargetMode/g)).toHaveLength(1);
    expect(parts['word/_rels/document.xml.rels']).toContain('Target="https://a.example/?x=1&amp;y=2"');
    expect(parts['word/document.xml']?.match(/<w:hyperlink r:id/g)).toHaveLength(2);
    expect(wordsOf(parts['word/document.xml'] ?? '')).toContain('onetwothree');
  });
});

describe('numbers and references', () => {
  test('each list begins anew, at its own level', () => {
    const parts = partsOf(
      toDocx(
        shortDocument([
          list('number', 'a', { blocks: [paragraph('b'), list('letter', 'c')] }),
          list('number', 'd'),
        ]),
      ),
    );
    expect(valuesOf(parts['word/document.xml'] ?? '', 'w:numId')).toEqual(['3', '3', '4', '5']);
    const instances = parts['word/numbering.xml']?.slice(parts['word/numbering.xml'].indexOf('<w:num '));
    expect(instances?.match(/<w:lvlOverride w:ilvl="\d"/g)).toEqual(
      ['0', '1', '0'].map((level) => `<w:lvlOverride w:ilvl="${level}"`),
    );
  });

  test('blocks that come back are the same, with lists of their own', () => {
    const known = Object.freeze(list('number', 'a', { blocks: [paragraph('b'), list('bullet', 'c')] }));
    const document = shortDocument([known, paragraph('between'), known, known, known]);
    const first = bodyOf(toDocx(document));
    expect(valuesOf(first, 'w:numId')).toEqual(
      Array.from({ length: 4 }, (_, at) => [3, 3, 4].map((id) => String(id + 2 * at))).flat(),
    );
    for (let time = 0; time < 3; time++) expect(bodyOf(toDocx(document))).toBe(first);
  });

  test('a reference goes to the bookmark around the title', () => {
    const body = bodyOf(toDocx(sampleDocument()));
    expect(body).toMatch(
      /<w:hyperlink w:anchor="pw_route" w:history="1"><w:r><w:t xml:space="preserve">clause <\/w:t><\/w:r>.*? REF pw_route \\n \\h /,
    );
    expect(body).toMatch(
      /<w:bookmarkStart w:id="\d+" w:name="pw_route"\/><w:r><w:t>If it concerns the person you would tell<\/w:t><\/w:r><w:bookmarkEnd/,
    );
    const targets = [...body.matchAll(/ REF (\w+) |w:anchor="(\w+)"/g)].map(
      ([, field, anchor]) => field ?? anchor,
    );
    const bookmarks = valuesOf(body, 'w:bookmarkStart', 'w:name');
    expect(bookmarks).toEqual(expect.arrayContaining(targets));
    expect(new Set(bookmarks).size).toBe(bookmarks.length);
  });

  test('heading styles carry the numbers', () => {
    const parts = partsOf(toDocx(sampleDocument()));
    expect(valuesOf(parts['word/numbering.xml'] ?? '', 'w:pStyle')).toEqual([
      'Heading1',
      'Heading2',
      'AnnexHeading',
    ]);
    expect(parts['word/styles.xml']).toMatch(
      /w:styleId="Heading2">.*?<w:numPr><w:ilvl w:val="1"\/><w:numId w:val="1"\/>/,
    );
    expect(parts['word/numbering.xml']).toContain('<w:lvlText w:val="Annex %1"/>');
  });
});

describe('contents', () => {
  test('a long document lists its clauses with numbers, and asks for no update', () => {
    const parts = partsOf(toDocx(sampleDocument()));
    const body = parts['word/document.xml'] ?? '';
    expect(body).toContain(' TOC \\b pw_body \\o "1-2" \\u \\n \\h \\z ');
    expect(wordsOf(body)).toContain('1.2\tIf it concerns the person you would tell');
    expect(parts['word/settings.xml']).not.toContain('updateFields');
  });

  test('a short one has none', () => {
    expect(bodyOf(toDocx(shortDocument([paragraph('A few words.')])))).not.toContain('TOC');
  });
});

describe('pages', () => {
  test('a wide clause has pages of its own', () => {
    const sizes = valuesOf(bodyOf(toDocx(sampleDocument())), 'w:pgSz', 'w:w');
    expect(sizes).toEqual(['11906', '11906', '11906', '16838', '11906']);
  });

  test('no paragraph is empty but in cells to write in, and where the format wants one', () => {
    const body = bodyOf(toDocx(sampleDocument())).replace(/<w:tc>.*?<\/w:tc>/g, '');
    for (const [whole] of body.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/g)) {
      if (!whole.includes('<w:pStyle w:val="Gap"/>')) expect(whole).toMatch(/<w:t[ >]|<w:drawing>/);
    }
  });

  test('a draft says so on every page', () => {
    const parts = partsOf(toDocx(sampleDocument()));
    for (const header of ['word/header1.xml', 'word/header2.xml', 'word/header3.xml'])
      expect(wordsOf(parts[header] ?? '')).toContain('DRAFT');
    expect(
      wordsOf(partsOf(toDocx(sampleDocument({ status: 'adopted' })))['word/header2.xml'] ?? ''),
    ).not.toContain('DRAFT');
  });

  test('a clause without words is left out', () => {
    const document = documentOf([
      section('s', '1', 'S', [clause('empty', '1.1', '', []), clause('full', '1.2', 'Full', [])]),
    ]);
    expect(bodyOf(toDocx(document))).not.toContain('/empty"');
  });
});

describe('the same bytes', () => {
  test('each time', () => {
    expect(toDocx(sampleDocument())).toEqual(toDocx(sampleDocument()));
  });

  test('another colour, language or paper changes them', () => {
    const first = partsOf(toDocx(sampleDocument()));
    const other = partsOf(toDocx(sampleDocument({ colour: '7A1F3D', language: 'fr' })));
    expect(other['word/styles.xml']).toContain('w:val="7A1F3D"');
    expect(other['word/styles.xml']).toContain('<w:lang w:val="fr-FR"');
    expect(first['word/styles.xml']).toContain('w:val="0B5563"');
    expect(first['word/styles.xml']).not.toContain('{{');
    expect(() => toDocx(sampleDocument({ colour: '#fff' }))).toThrow(/colour #fff: not six/);
  });

  test('the flat file has the parts of the zipped one', () => {
    const flat = toFlatOpc(sampleDocument());
    const parts = partsOf(toDocx(sampleDocument()));
    const names = valuesOf(flat, 'pkg:part', 'pkg:name').map((name) => name.slice(1));
    expect(names).toEqual(Object.keys(parts).filter((name) => name !== '[Content_Types].xml'));
    const body = (parts['word/document.xml'] ?? '').replace(/^<\?xml[^>]*\?>\s*/, '');
    expect(flat).toContain(body);
    expect(flat).toContain('pkg:contentType="image/png" pkg:compression="store"><pkg:binaryData>iVBORw0KGgo');
  });
});
