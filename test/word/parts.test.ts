/** Blocks outside clauses, and the values that the generator itself writes into cover, header and footer. */
import { describe, expect, test } from '@jest/globals';
import { ownFields } from '../../src/word/own-fields.js';
import type { PartReading, PolicyFile } from '../../src/word/reader/policy-file.js';
import { readPolicyFile } from '../../src/word/reader/read-policy-file.js';
import { toDocx } from '../../src/word/to-docx.js';
import {
  clause,
  documentOf,
  paragraph,
  section,
  shortDocument,
  Values,
} from '../support/document-builder.js';
import { judgeWithDocxodus, judgeWithSdk, ownAssertions } from '../support/judges.js';
import { changed, partOf } from '../support/planted.js';
import { sampleDocument } from '../support/sample-document.js';
import { documentsOf, examples } from '../support/library.js';
import { bodyOf, partsOf, valuesOf } from './open-file.js';

const body = 'word/document.xml';
const state = 'customXml/item2.xml';
const written = toDocx(sampleDocument());

const partTags = (xml: string): string[] =>
  valuesOf(xml, 'w:tag').filter((tag) => tag.startsWith('pw:part:'));
const partOfFile = (file: PolicyFile, id: string): PartReading => {
  const found = file.parts.find((part) => part.id === id);
  if (found === undefined) throw new Error(`no part ${id}`);
  return found;
};
const editedParts = (file: PolicyFile): string[] =>
  file.parts.flatMap(({ id, edited }) => (edited ? [id] : []));

/** What stands between the beginning of a part's control and the next control around blocks. */
const controlOf = (xml: string, part: string): string => {
  const start = xml.indexOf(`<w:tag w:val="pw:part:code-of-conduct/${part}"/>`);
  const end = xml.slice(start).search(/<\/w:p><\/w:sdtContent><\/w:sdt>/);
  if (start < 0 || end < 0) throw new Error(`no control of ${part}`);
  return xml.slice(start, start + end);
};

describe('parts', () => {
  test('are the first page, the contents list and the headings of sections, in order', () => {
    expect(partTags(bodyOf(written))).toEqual(
      ['cover', 'contents', ...[1, 2, 3, 4, 5].map((number) => `section-section-${number}`)].map(
        (name) => `pw:part:code-of-conduct/${name}`,
      ),
    );
    expect(partTags(bodyOf(toDocx(shortDocument([paragraph('Words.')]))))).toEqual([
      'pw:part:code-of-conduct/cover',
      'pw:part:code-of-conduct/section-body',
    ]);
    expect(partTags(bodyOf(toDocx(sampleDocument(), { controls: 'none' })))).toEqual([]);
  });

  test('hold the whole contents field and no section break, and the logo stands outside', () => {
    const contents = controlOf(bodyOf(written), 'contents');
    expect(contents.match(/w:fldCharType="(begin|end)"/g)).toHaveLength(2);
    expect(contents).not.toContain('<w:sectPr>');
    expect(controlOf(bodyOf(written), 'cover')).not.toContain('<w:drawing>');
  });

  test('keep their hash when values and numbers change, and lose it when words do', () => {
    const numbered = (document = sampleDocument()) => ({
      ...document,
      status: 'draft' as const,
      statusText: 'DRAFT',
      policy: { ...document.policy, title: 'Another title' },
      sections: document.sections.map((one) => ({
        ...one,
        number: one.number === '' ? '' : `1${one.number}`,
      })),
    });
    const hashes = (file: PolicyFile) => file.parts.map(({ id, hash }) => [id, hash]);
    expect(hashes(readPolicyFile(toDocx(numbered())))).toEqual(hashes(readPolicyFile(written)));
    const fewer = sampleDocument();
    const other = toDocx({ ...fewer, sections: fewer.sections.filter(({ id }) => id !== 'section-2') });
    expect(partOfFile(readPolicyFile(other), 'part:contents').hash).not.toBe(
      partOfFile(readPolicyFile(written), 'part:contents').hash,
    );
  });

  test('of a real organisation are read back on every kind of page', () => {
    const profile = examples.find(({ name }) => name === 'everything')?.profile;
    if (!profile) throw new Error('no example answers everything');
    for (const document of documentsOf(profile)) {
      const file = readPolicyFile(toDocx(document));
      expect(file.parts[0]?.id).toBe('part:cover');
      expect(editedParts(file)).toEqual([]);
    }
  });

  test('edited by hand say so; the contents list, which Word rebuilds, does not', () => {
    const read = (edit: (xml: string) => string): PolicyFile => readPolicyFile(changed(written, body, edit));
    const promise = read((xml) => xml.replace('What everybody who works with us', 'What all of us'));
    expect(editedParts(promise)).toEqual(['part:cover']);
    expect(partOfFile(promise, 'part:cover').paragraphs.map(({ change }) => change)).toContain('edited');
    expect(promise.clauses.filter(({ edited }) => edited)).toEqual([]);
    // A section's title stands in the contents list first.
    const title = read((xml) =>
      xml.replace(/(pws_section_2"\/>.*?<w:t>)How we protect people/s, '$1How we care for people'),
    );
    expect(editedParts(title)).toEqual(['part:section-section-2']);
    expect(editedParts(read((xml) => xml.replaceAll('w:anchor="pw_route"', 'w:anchor="_Toc1"')))).toEqual([]);
  });

  test('without control are missing; pasted from another policy they are left alone', () => {
    const control =
      /<w:sdt><w:sdtPr><w:alias w:val="[^"]*"\/><w:tag w:val="pw:part:[^"]*section-section-3"\/>.*?<\/w:sdt>/s;
    const file = readPolicyFile(changed(written, body, (xml) => xml.replace(control, '')));
    expect(partOfFile(file, 'part:section-section-3')).toMatchObject({ missing: true, edited: true });
    const pasted = changed(written, body, (xml) =>
      xml.replace(control, (part) => part + part.replace('code-of-conduct', 'parental-leave')),
    );
    expect(readPolicyFile(pasted).parts).toEqual(readPolicyFile(written).parts);
    expect(readPolicyFile(pasted).messages).toEqual([]);
  });

  test('are known by their tags where there is no state', () => {
    const file = readPolicyFile(toDocx(sampleDocument(), { state: 'none' }));
    const hashes = (from: PolicyFile) => from.parts.map(({ id, hash }) => [id, hash]);
    expect(hashes(file)).toEqual(hashes(readPolicyFile(written)));
    expect(editedParts(file)).toEqual([]);
  });

  test('are none in a file from before there were parts', () => {
    const older = changed(
      changed(written, state, (xml) => xml.replace(/<parts>.*<\/parts>/s, '')),
      body,
      (xml) =>
        xml.replace(
          /<w:sdt><w:sdtPr><w:alias w:val="[^"]*"\/><w:tag w:val="pw:part:[^"]*"\/>(?:(?!<\/w:sdtPr>).)*<\/w:sdtPr><w:sdtContent>((?:(?!<\/w:p><\/w:sdtContent><\/w:sdt>).)*<\/w:p>)<\/w:sdtContent><\/w:sdt>/gs,
          '$1',
        ),
    );
    expect(partOf(older, body)).not.toContain('pw:part:');
    const file = readPolicyFile(older);
    expect(file.parts).toEqual([]);
    expect(file.messages).toEqual([]);
    expect(file.clauses).toEqual(readPolicyFile(written).clauses);
  });
});

describe('own fields', () => {
  const keysIn = (xml = ''): string[] =>
    valuesOf(xml, 'w:tag').filter((tag) => tag.startsWith('pw:field:document.'));

  test('stand on the first page, in headers and in footers', () => {
    const parts = partsOf(written);
    expect(keysIn(parts[body])).toEqual(['pw:field:document.title', 'pw:field:document.status']);
    expect(keysIn(parts['word/header1.xml'])).toEqual(['pw:field:document.mark']);
    expect(keysIn(parts['word/header2.xml'])).toEqual(['pw:field:document.header', 'pw:field:document.mark']);
    expect(keysIn(parts['word/header3.xml'])).toEqual(keysIn(parts['word/header2.xml']));
    expect(keysIn(parts['word/footer1.xml'])).toEqual(['pw:field:document.footer']);
    expect(parts['customXml/item1.xml']).not.toContain('document.');
  });

  test('of an adopted document are no status and no mark', () => {
    const adopted = sampleDocument({ status: 'adopted', statusText: 'Adopted on 15 January 2027' });
    expect(ownFields(adopted).map(({ key, text }) => [key, text])).toEqual([
      ['document.title', 'Code of Conduct'],
      ['document.header', 'Code of Conduct'],
      ['document.footer', 'Version 1.0 · Adopted on 15 January 2027'],
    ]);
    const file = readPolicyFile(toDocx(adopted));
    for (const { key, text } of ownFields(adopted)) {
      expect(file.fields.find((field) => field.key === key)).toMatchObject({ written: text, differs: false });
    }
  });

  test('hold the organisation where the policy does not print it as a value', () => {
    const header = (document = shortDocument([])) =>
      ownFields(document).find(({ key }) => key === 'document.header')?.text;
    expect(header()).toBe('Lake Women’s Forum · Code of Conduct');
    const values = new Values();
    const name = values.field('organisation.name', 'Lake Women’s Forum');
    expect(header(shortDocument([paragraph([name])], { fields: values.fields }))).toBe('Code of Conduct');
  });

  test('edited in Word are read like any other', () => {
    const file = readPolicyFile(
      changed(written, 'word/footer1.xml', (xml) => xml.replace('Version 1.0', 'Version 1.1')),
    );
    expect(file.fields.find(({ key }) => key === 'document.footer')).toMatchObject({
      differs: true,
      bound: false,
    });
    expect(editedParts(file)).toEqual([]);
  });
});

test('a document whose parts hold odd words is valid', async () => {
  const odd = ']]><b>&amp;"\' \t שלום\n';
  const document = documentOf([section('odd', '1', odd, [clause('one', '1.1', odd, [paragraph(odd)])])], {
    policy: { id: 'code-of-conduct', templateVersion: '1', title: odd, shortTitle: odd, promise: [] },
    organisation: { name: odd, shortName: odd },
    status: 'draft',
    statusText: odd,
  });
  const bytes = toDocx(document);
  expect(await judgeWithSdk(bytes)).toEqual([]);
  expect(await judgeWithDocxodus(bytes)).toEqual({ findings: [], placeholders: 0 });
  expect(ownAssertions(bytes)).toEqual([]);
  expect(editedParts(readPolicyFile(bytes))).toEqual([]);
  expect(readPolicyFile(bytes).fields.filter(({ differs }) => differs)).toEqual([]);
});
