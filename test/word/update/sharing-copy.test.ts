/** The clean copy of a file. */
import { describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readPolicyFile } from '../../../src/word/reader/read-policy-file.js';
import { toDocx } from '../../../src/word/to-docx.js';
import { sharingCopy } from '../../../src/word/update/sharing-copy.js';
import { judgeWithSdk, ownAssertions } from '../../support/judges.js';
import { partOf } from '../../support/planted.js';
import { sampleDocument } from '../../support/sample-document.js';
import { wordsOf } from '../open-file.js';

const MAIN = 'word/document.xml';
const bytes = toDocx(sampleDocument());

/** A file in which somebody commented and tracked a change. */
const reviewed = (): Uint8Array => {
  const files = unzipSync(bytes);
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const put = (name: string, xml: string): void => void (files[name] = strToU8(xml));
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  put(
    'word/comments.xml',
    `<w:comments ${space}><w:comment w:id="1" w:author="Secret Xylophone" w:initials="SX"><w:p><w:r><w:t>Internal remark</w:t></w:r></w:p></w:comment></w:comments>`,
  );
  put(
    'word/_rels/document.xml.rels',
    text('word/_rels/document.xml.rels').replace(
      '</Relationships>',
      '<Relationship Id="rC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
    ),
  );
  put(
    '[Content_Types].xml',
    text('[Content_Types].xml').replace(
      '</Types>',
      '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>',
    ),
  );
  put(
    MAIN,
    text(MAIN)
      .replace('</w:body>', '</w:body>')
      .replace(
        /<w:p><w:r><w:t>/,
        '<w:p><w:commentRangeStart w:id="1"/><w:ins w:id="77" w:author="Secret Xylophone" w:date="2026-01-01T00:00:00Z"><w:r><w:t xml:space="preserve">New. </w:t></w:r></w:ins><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r><w:r><w:t>',
      ),
  );
  return zipSync(files);
};

describe('a copy for sharing', () => {
  test('says the same and nothing about itself', async () => {
    const copy = sharingCopy(bytes);
    expect(wordsOf(partOf(copy, MAIN))).toBe(wordsOf(partOf(bytes, MAIN)));
    const parts = Object.entries(unzipSync(copy));
    expect(parts.filter(([name]) => name.startsWith('customXml/'))).toEqual([]);
    const xml = parts.map(([name, part]) => (/\.(xml|rels)$/.test(name) ? strFromU8(part) : '')).join('');
    expect(xml).not.toMatch(/w:sdt>|dataBinding|urn:policywright|dc:creator|customXml/);
    expect(readPolicyFile(copy).recognised).toBe(false);
    expect(ownAssertions(copy)).toEqual([]);
    expect(await judgeWithSdk(copy)).toEqual([]);
  });

  test('has no comments and no names of those who made changes', async () => {
    const copy = sharingCopy(reviewed());
    const xml = Object.values(unzipSync(copy))
      .map((part) => strFromU8(part))
      .join('');
    expect(xml).not.toMatch(/Secret|Internal remark|w:comment|comments\.xml/);
    expect(partOf(copy, MAIN)).toMatch(/<w:ins w:id="77" w:author="Author"><w:r>/);
    expect(wordsOf(partOf(copy, MAIN))).toBe(wordsOf(partOf(reviewed(), MAIN)));
    expect(await judgeWithSdk(copy)).toEqual([]);
  });

  test('of a copy is the same copy', () => {
    expect(sharingCopy(sharingCopy(bytes))).toEqual(sharingCopy(bytes));
  });
});
