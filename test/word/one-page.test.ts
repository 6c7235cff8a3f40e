/** One page in Word: large type, no numbers, people with room for a photo, one sheet's furniture. */
import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type { PolicyDocument } from '../../src/policy/document.js';
import { toDocx } from '../../src/word/to-docx.js';
import { judgeWithDocxodus, judgeWithSdk, ownAssertions } from '../support/judges.js';
import { documentsOf, examples } from '../support/library.js';

const profile = examples.find(({ name }) => name === 'everything')?.profile;
if (!profile) throw new Error('no example answers everything');
const pages = documentsOf(profile).filter(({ layout }) => layout === 'one-page');
const [code] = documentsOf(profile);

const partOf = (document: PolicyDocument, name: string): string =>
  strFromU8(unzipSync(toDocx(document))[name] ?? new Uint8Array());
const body = (document: PolicyDocument): string => partOf(document, 'word/document.xml');

/** Half points of a paragraph style, or of the document's default. */
function sizeOf(styles: string, id: string): number {
  const own = new RegExp(`w:styleId="${id}".*?</w:style>`, 's').exec(styles)?.[0] ?? '';
  const size = /<w:sz w:val="(\d+)"/.exec(own) ?? /<w:docDefaults>.*?<w:sz w:val="(\d+)"/s.exec(styles);
  return Number(size?.[1] ?? 0);
}

describe.each(pages)('$policy.id', (document) => {
  test('has no contents, no numbers and no page but its own', () => {
    const xml = body(document);
    expect(xml).not.toMatch(/ TOC |w:val="(Heading1|Heading2|AnnexHeading|ContentsHeading)"|pageBreakBefore/);
    expect(xml.match(/<w:sectPr>/g)).toHaveLength(1);
  });

  test('keeps a control for each clause and each value', () => {
    const xml = body(document);
    for (const { id } of document.sections.flatMap(({ clauses }) => clauses)) {
      expect(xml).toContain(`w:val="pw:clause:${document.policy.id}/${id}"`);
    }
    expect(xml).toContain('w:val="pw:field:roles.focalPoint.phone"');
  });

  test('is set in large type: no words to read under 14 points', () => {
    const styles = partOf(document, 'word/styles.xml');
    const used = new Set([...body(document).matchAll(/<w:pStyle w:val="(\w+)"/g)].map(([, id]) => id ?? ''));
    used.delete('Gap');
    // What the columns are is for whoever hears the table.
    used.delete('TableHead');
    expect(used.size).toBeGreaterThan(4);
    for (const id of [...used, 'Normal'])
      expect({ id, large: sizeOf(styles, id) >= 28 }).toEqual({ id, large: true });
    expect(sizeOf(styles, 'Title')).toBe(60);
    expect(sizeOf(partOf(code as PolicyDocument, 'word/styles.xml'), 'Normal')).toBe(21);
  });

  test('leaves a framed box of 27 mm free for each photo, below a header row that names it', () => {
    const [table = ''] = /<w:tbl>.*?<\/w:tbl>/s.exec(body(document)) ?? [];
    expect(table).toContain('<w:tblStyle w:val="PolicyContacts"/>');
    const [head = '', ...rows] = table.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    expect(head).toMatch(/<w:tblHeader\/>.*Photo/s);
    expect(rows).toHaveLength(3);
    for (const row of rows) {
      expect(Number(/<w:trHeight w:val="(\d+)" w:hRule="atLeast"\/>/.exec(row)?.[1])).toBeGreaterThanOrEqual(
        1530,
      );
      const [box = '', words = ''] = row.match(/<w:tc>.*?<\/w:tc>/gs) ?? [];
      expect(box).toContain('<w:tcBorders>');
      expect(box).not.toContain('<w:t>');
      expect(words).toContain('w:val="ContactText"');
    }
  });

  test('says at its foot who made it and when, and counts nothing', () => {
    const foot = partOf(document, 'word/footer1.xml');
    expect(foot).toContain('Meridian Commons');
    expect(foot).toContain('Made on 23 November 2026');
    expect(foot).not.toMatch(/NUMPAGES|Version/);
  });

  test('fits both papers by the same margin left and right', () => {
    for (const paper of ['A4', 'Letter'] as const) {
      const [, right, left] =
        /w:right="(\d+)" w:bottom="\d+" w:left="(\d+)"/.exec(body({ ...document, paper })) ?? [];
      expect(left).toBe(right);
    }
  });

  test('pleases every judge, in every kind of file and on both papers', async () => {
    for (const paper of ['A4', 'Letter'] as const) {
      for (const options of [{}, { controls: 'none' as const }, { forSharing: true }]) {
        const bytes = toDocx({ ...document, paper }, options);
        expect(ownAssertions(bytes)).toEqual([]);
        expect((await judgeWithDocxodus(bytes)).findings).toEqual([]);
        expect(await judgeWithSdk(bytes, 'Microsoft365')).toEqual([]);
      }
    }
  });
});

test('a heading of a box stands in its frame, and a box keeps its distance', () => {
  const [poster] = pages;
  const xml = body(poster as PolicyDocument);
  expect(xml).toMatch(/<w:pStyle w:val="BoxDangerHeading"\/><w:spacing w:before="180"\/>/);
  expect(xml).toContain('<w:pPr><w:pStyle w:val="BoxDanger"/></w:pPr>');
});
