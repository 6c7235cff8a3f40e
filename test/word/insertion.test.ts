/** Words for a document that is open in a host: flat files without custom XML parts. */
import { describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { PolicyDocument } from '../../src/policy/document.js';
import { customParts } from '../../src/word/custom-parts.js';
import { blockInsertion, toInsertion } from '../../src/word/insertion.js';
import { toDocx, toFlatOpc } from '../../src/word/to-docx.js';
import { judgeWithDocxodus, judgeWithSdk, ownAssertions, packageOfFlatOpc } from '../support/judges.js';
import { documentsOf, examples } from '../support/library.js';
import { sampleDocument } from '../support/sample-document.js';
import { bodyOf, partsOf, valuesOf, wordsOf } from './open-file.js';

const storeItemId = '{01234567-89AB-4CDE-8F01-23456789ABCD}';
const document = sampleDocument();
const insertion = toInsertion(document, { storeItemId });
const written = bodyOf(toDocx(document, { storeItemId }));

const bodyOfFlat = (flat: string): string => partsOf(packageOfFlatOpc(flat))['word/document.xml'] ?? '';

/** A flat file as a package, with the store that the host would hold: then every binding can be judged too. */
const inHost = (flat: string, of: PolicyDocument = document): Uint8Array => {
  const files = unzipSync(packageOfFlatOpc(flat));
  const store = unzipSync(toDocx(of, { storeItemId, state: 'none' }));
  const added = (name: string, before: string, xml: string): Uint8Array =>
    strToU8(strFromU8(files[name] ?? new Uint8Array()).replace(before, `${xml}${before}`));
  const [item = ''] =
    /<Relationship [^>]*customXml\/item1.xml"\/>/.exec(
      strFromU8(store['word/_rels/document.xml.rels'] ?? new Uint8Array()),
    ) ?? [];
  return zipSync({
    ...files,
    ...Object.fromEntries(Object.entries(store).filter(([name]) => name.startsWith('customXml/'))),
    'word/_rels/document.xml.rels': added('word/_rels/document.xml.rels', '</Relationships>', item),
    '[Content_Types].xml': added(
      '[Content_Types].xml',
      '</Types>',
      '<Override PartName="/customXml/item1.xml" ContentType="application/xml"/><Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
    ),
  });
};

const frameless = (xml: string): string => xml.replace(/<w:(header|footer)Reference [^>]*>/g, '');

const contentOf = (xml: string): string => /<w:body>(.*)<\/w:body>/s.exec(xml)?.[1] ?? '';

describe('custom parts outside', () => {
  test('leave the bindings and take the parts out', () => {
    const parts = partsOf(toDocx(document, { storeItemId, customParts: 'outside' }));
    expect(Object.keys(parts).filter((name) => name.startsWith('customXml'))).toEqual([]);
    expect(parts['word/document.xml']).toBe(written);
    expect(Object.keys(parts)).toContain('word/glossary/document.xml');
  });

  test('are the parts that stand inside otherwise, without declaration', () => {
    const inside = partsOf(toDocx(document));
    const outside = customParts(document);
    const start = /^<\?xml[^>]*\?>\n/;
    expect(outside.store).toBe(inside['customXml/item1.xml']?.replace(start, ''));
    expect(outside.state).toBe(inside['customXml/item2.xml']?.replace(start, ''));
    expect(outside.state).toMatch(/^<document /);
  });
});

describe('a whole policy', () => {
  test('has the body of the file, but for its last section and its headers and footers', () => {
    const inserted = contentOf(bodyOfFlat(insertion.body));
    const expected = frameless(contentOf(written)).replace(/<w:sectPr>(?:(?!<w:sectPr>).)*<\/w:sectPr>$/, '');
    expect(wordsOf(inserted)).toBe(wordsOf(expected));
    expect(inserted.match(/<w:sectPr>/g)).toHaveLength(4);
    expect(inserted.endsWith('</w:sectPr>')).toBe(false);
    expect(insertion.body).toContain(expected.slice(0, 20_000));
    const names = Object.keys(partsOf(packageOfFlatOpc(insertion.body)));
    expect(names.filter((name) => /header|footer|customXml/.test(name))).toEqual([]);
    expect(insertion.body).not.toMatch(/headerReference|footerReference/);
  });

  test('binds its controls to the store of the host', () => {
    expect(new Set(valuesOf(insertion.body, 'w:dataBinding', 'w:storeItemID'))).toEqual(
      new Set([storeItemId]),
    );
    expect(() => toInsertion(document, { storeItemId: '' })).toThrow(/not a GUID/);
  });

  test('has header, footer and first header as bodies', () => {
    const parts = partsOf(toDocx(document, { storeItemId }));
    const words = (name: string): string => wordsOf(parts[name] ?? '');
    expect(wordsOf(bodyOfFlat(insertion.header))).toBe(words('word/header2.xml'));
    expect(wordsOf(bodyOfFlat(insertion.footer))).toBe(words('word/footer1.xml'));
    expect(wordsOf(bodyOfFlat(insertion.firstHeader))).toBe(words('word/header1.xml'));
    expect(valuesOf(bodyOfFlat(insertion.header), 'w:tag')).toEqual(
      valuesOf(parts['word/header2.xml'] ?? '', 'w:tag'),
    );
    expect(bodyOfFlat(insertion.footer)).toContain('PAGE');
  });

  test.each(Object.entries(insertion))('is valid: %s', async (_, flat) => {
    const bytes = inHost(flat);
    expect(await judgeWithSdk(packageOfFlatOpc(flat))).toEqual([]);
    expect(await judgeWithDocxodus(bytes)).toEqual({ findings: [], placeholders: 0 });
    expect(ownAssertions(bytes)).toEqual([]);
  });

  test('is the same each time, whatever was written between', () => {
    const before = toFlatOpc(document);
    expect(toInsertion(sampleDocument(), { storeItemId })).toEqual(insertion);
    expect(toFlatOpc(document)).toBe(before);
  });

  test('of a real organisation is valid, on one page too', async () => {
    const profile = examples.find(({ name }) => name === 'everything')?.profile;
    if (!profile) throw new Error('no example answers everything');
    const all = documentsOf(profile);
    const kinds = [undefined, 'one-page'].flatMap((kind) => all.find(({ layout }) => layout === kind) ?? []);
    expect(kinds).toHaveLength(2);
    for (const one of kinds) {
      const { body, header, footer } = toInsertion(one, { storeItemId });
      for (const flat of [body, header, footer]) expect(ownAssertions(inHost(flat, one))).toEqual([]);
      expect((await judgeWithDocxodus(inHost(body, one))).findings).toEqual([]);
    }
  });
});

describe('blocks alone', () => {
  const alone = (blocks: readonly string[], wrapped: boolean, of: PolicyDocument = document): string =>
    contentOf(bodyOfFlat(blockInsertion(of, blocks, { storeItemId, wrapped })));

  test('stand as in the whole, with their control or without', () => {
    const flat = blockInsertion(document, ['kinds'], { storeItemId, wrapped: true });
    const content = /<w:body>(.*)<\/w:body>/s.exec(flat)?.[1] ?? '';
    expect(content).toMatch(
      /^<w:sdt><w:sdtPr><w:alias w:val="What these rules are for"\/><w:tag w:val="pw:clause:/,
    );
    expect(content).toMatch(/<\/w:sdtContent><\/w:sdt>$/);
    expect(written).toContain(content);
    const inner = blockInsertion(document, ['kinds'], { storeItemId, wrapped: false });
    const words = /<w:body>(.*)<\/w:body>/s.exec(inner)?.[1] ?? '';
    expect(content).toContain(`<w:sdtContent>${words}</w:sdtContent>`);
    expect(words).toMatch(/^<w:p>/);
  });

  test('come in the order asked for, parts among them', () => {
    const tags = valuesOf(
      alone(['part:section-section-1', 'route', 'part:contents', 'part:cover'], true),
      'w:tag',
    );
    expect(tags.filter((tag) => !tag.startsWith('pw:field:'))).toEqual([
      'pw:part:code-of-conduct/section-section-1',
      'pw:clause:code-of-conduct/route',
      'pw:part:code-of-conduct/contents',
      'pw:part:code-of-conduct/cover',
    ]);
  });

  test('that are not there are refused by name', () => {
    expect(() => alone(['part:section-x'], true)).toThrow(/block part:section-x: not in this document/);
  });

  test.each([true, false])('are valid, each of them (wrapped: %s)', async (wrapped) => {
    const ids = [
      'part:cover',
      'part:contents',
      'part:section-section-1',
      'kinds',
      'route',
      'form',
      'register',
    ];
    for (const id of ids) {
      const flat = blockInsertion(document, [id], { storeItemId, wrapped });
      // They lead to clauses that stand elsewhere in the host's document, and begin at their own level.
      const elsewhere = /^(reference-target|heading-levels):/;
      expect(ownAssertions(inHost(flat)).filter((finding) => !elsewhere.test(finding))).toEqual([]);
    }
    const all = packageOfFlatOpc(blockInsertion(document, ids, { storeItemId, wrapped }));
    expect(await judgeWithSdk(all)).toEqual([]);
    expect(await judgeWithSdk(all, 'Office2013')).toEqual([]);
  });
});
