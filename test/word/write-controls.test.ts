import { describe, expect, test } from '@jest/globals';
import { ownFields } from '../../src/word/own-fields.js';
import { toDocx } from '../../src/word/to-docx.js';
import { clauseTag, controlTitle, fieldTag } from '../../src/word/tags.js';
import { paragraph, shortDocument, strong, table, tick, Values } from '../support/document-builder.js';
import { sampleDocument } from '../support/sample-document.js';
import { bodyOf, partsOf, valuesOf, wordsOf } from './open-file.js';

describe('content controls', () => {
  const document = sampleDocument();
  const parts = partsOf(toDocx(document));
  const body = parts['word/document.xml'] ?? '';

  test('one for each clause, in order, hidden and with its title', () => {
    const ids = document.sections.flatMap(({ clauses }) => clauses.map(({ id }) => id));
    const front = ['in-short', 'control-box'];
    const expected = [...front, ...ids.filter((id) => !front.includes(id))].map((id) =>
      clauseTag('code-of-conduct', id),
    );
    expect(valuesOf(body, 'w:tag').filter((tag) => tag.startsWith('pw:clause:'))).toEqual(expected);
    const blocks = valuesOf(body, 'w:tag').filter((tag) => /^pw:(clause|part):/.test(tag));
    expect(body.split('<w15:appearance w15:val="hidden"/>')).toHaveLength(blocks.length + 1);
  });

  test('ids are unique in the whole file', () => {
    const ids = Object.entries(parts)
      .filter(([name]) => /^word\/(document|header\d|footer\d)\.xml$/.test(name))
      .flatMap(([, xml]) => valuesOf(xml, 'w:id'));
    expect(ids.length).toBeGreaterThan(50);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('every field shows its text, in the body and in the header', () => {
    const shown = [
      ...body.matchAll(/<w:tag w:val="pw:field:([^"]*)"\/>.*?<w:sdtContent>(.*?)<\/w:sdtContent>/g),
    ];
    expect(shown.length).toBeGreaterThan(30);
    const texts = new Map(
      [...Object.values(document.fields), ...ownFields(document)].map(({ key, text }) => [key, text]),
    );
    for (const [, key = '', content = ''] of shown) expect(wordsOf(content)).toBe(texts.get(key));
    expect(parts['word/header2.xml']).toContain('pw:field:organisation.name');
  });

  test('no block control stands in a table cell', () => {
    for (const [cell] of body.matchAll(/<w:tc>.*?<\/w:tc>/g))
      expect(cell).not.toMatch(/<w:sdtContent><w:(p|tbl)[ >]/);
  });

  test('section breaks stand outside', () => {
    for (const [control] of body.matchAll(
      /<w:sdt><w:sdtPr><w:alias w:val="[^"]*"\/><w:tag w:val="pw:clause:.*?(?=<w:tag w:val="pw:clause:|<\/w:body>)/g,
    )) {
      const depthAtBreak = control.slice(0, control.indexOf('<w:sectPr>') + 1);
      if (!control.includes('<w:sectPr>')) continue;
      expect(depthAtBreak.split('<w:sdt>').length).toBe(depthAtBreak.split('</w:sdt>').length);
    }
  });

  test('only bound values are bound, and the prompt has a building block', () => {
    expect(body).toMatch(/pw:field:roles\.focalPoint\.phone"\/>(?:(?!<\/w:sdtPr>).)*<w:dataBinding /);
    expect(body).not.toMatch(/pw:field:reporting\.days"\/>(?:(?!<\/w:sdtPr>).)*<w:dataBinding /);
    expect(new Set(valuesOf(body, 'w:docPart'))).toEqual(
      new Set(valuesOf(parts['word/glossary/document.xml'] ?? '', 'w:name').slice(0, 1)),
    );
    expect(wordsOf(parts['word/glossary/document.xml'] ?? '')).toBe(document.labels.prompt);
    expect(body).not.toContain('showingPlcHdr');
  });

  test('words of an open point are tinted', () => {
    expect(body).toMatch(/<w:rStyle w:val="OpenPoint"\/><\/w:rPr><w:t>to be named by/);
  });

  test('the store bears the id that was asked for', () => {
    const storeItemId = '{01234567-89AB-4CDE-8F01-23456789ABCD}';
    const own = partsOf(toDocx(document, { storeItemId }));
    expect(own['customXml/itemProps1.xml']).toContain(`ds:itemID="${storeItemId}"`);
    expect(new Set(valuesOf(own['word/document.xml'] ?? '', 'w:dataBinding', 'w:storeItemID'))).toEqual(
      new Set([storeItemId]),
    );
    expect(() => toDocx(document, { storeItemId: 'store' })).toThrow(/storeItemId store: not a GUID/);
  });

  test('several lines are one control with line breaks', () => {
    expect(body).toMatch(/<w:text w:multiLine="1"\/>/);
  });

  test('a bound value is no link', () => {
    const values = new Values();
    const mail = values.field('focal.email', 'a@b.example');
    const linked = shortDocument(
      [paragraph([{ type: 'link', url: 'mailto:a@b.example', children: [mail] }])],
      { fields: values.fields },
    );
    expect(bodyOf(toDocx(linked))).not.toContain('<w:hyperlink');
    expect(bodyOf(toDocx(linked, { controls: 'none' }))).toContain('<w:hyperlink');
  });

  test('a check box is named after the words beside it', () => {
    const xml = bodyOf(
      toDocx(shortDocument([table('form', '', [{ header: 'a' }], [[[tick, ' yes ', tick, strong(' no')]]])])),
    );
    expect(valuesOf(xml, 'w:alias')).toEqual([
      'First page',
      'Document: title',
      'Heading: Our rules',
      'A rule',
      'yes',
      'no',
    ]);
  });
});

describe('without controls', () => {
  test.each([{ controls: 'none' }, { forSharing: true }] as const)(
    '%j has none, and no parts for them',
    (options) => {
      const parts = partsOf(toDocx(sampleDocument(), options));
      expect(parts['word/document.xml']).not.toContain('<w:sdt>');
      expect(Object.keys(parts).filter((name) => /customXml|glossary/.test(name))).toEqual([]);
    },
  );

  test('a copy for sharing names no author', () => {
    const parts = partsOf(toDocx(sampleDocument(), { forSharing: true }));
    expect(parts['docProps/core.xml']).not.toMatch(/creator|created/);
    expect(parts['docProps/core.xml']).toContain('<dc:title>Code of Conduct</dc:title>');
  });

  test('the words are the same', () => {
    const document = sampleDocument();
    expect(wordsOf(bodyOf(toDocx(document, { controls: 'none' })))).toBe(wordsOf(bodyOf(toDocx(document))));
  });
});

describe('names', () => {
  test('are cut to 64 characters, and stay apart', () => {
    const long = 'a.very.long.path'.repeat(6);
    expect(fieldTag(`${long}1`)).toHaveLength(64);
    expect(fieldTag(`${long}1`)).not.toBe(fieldTag(`${long}2`));
    expect(fieldTag('organisation.name')).toBe('pw:field:organisation.name');
    expect(controlTitle(`${'x'.repeat(62)}😀y`)).toHaveLength(63);
  });
});
