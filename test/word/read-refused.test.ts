/** Bytes that are no file of ours: each is refused with a reason and a mend. */
import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { DamagedPartError } from '../../src/word/reader/damaged-part.js';
import { NewerFormatError } from '../../src/word/reader/newer-format.js';
import { NotAWordFileError } from '../../src/word/reader/not-a-word-file.js';
import { readPolicyFile } from '../../src/word/reader/read-policy-file.js';
import { TooLargeError } from '../../src/word/reader/too-large.js';
import { toDocx } from '../../src/word/to-docx.js';
import { changed } from '../support/planted.js';
import { sampleDocument } from '../support/sample-document.js';

const written = toDocx(sampleDocument());
const body = 'word/document.xml';
const state = 'customXml/item2.xml';

const refusal = (bytes: Uint8Array): Error => {
  try {
    readPolicyFile(bytes);
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('it was not refused');
};

describe('no Word file', () => {
  test.each([
    ['nothing', new Uint8Array()],
    ['text', strToU8('Dear all, this is a policy.')],
    ['an old .doc or a protected file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['the beginning of a zip', written.slice(0, 100)],
    ['a Word file cut short', written.slice(0, written.length - 400)],
    ['another zip', zipSync({ 'readme.xml': strToU8('<readme/>') })],
    ['a workbook', changed(written, body, (xml) => xml.replace(/wordprocessingml/g, 'spreadsheetml'))],
  ])('%s', (_, bytes) => {
    const error = refusal(bytes);
    expect(error).toBeInstanceOf(NotAWordFileError);
    expect(error.message).toMatch(/\. \w|Choose|Fetch|save it/);
  });

  test('with compressed words destroyed', () => {
    const bytes = written.slice();
    bytes.fill(0xff, 3_000, 4_000);
    expect(refusal(bytes)).toBeInstanceOf(Error);
    expect([NotAWordFileError, DamagedPartError].some((kind) => refusal(bytes) instanceof kind)).toBe(true);
  });
});

describe('damaged parts', () => {
  const nested = `${'<w:p>'.repeat(500)}${'</w:p>'.repeat(500)}`;
  test.each([
    ['an open element', body, (xml: string) => xml.replace('</w:body>', '')],
    [
      'a document type',
      body,
      (xml: string) => xml.replace('<w:document', '<!DOCTYPE x [<!ENTITY e "e">]><w:document'),
    ],
    ['absurd nesting', body, (xml: string) => xml.replace('<w:body>', `<w:body>${nested}`)],
    ['facts that are no JSON', state, (xml: string) => xml.replace(/(<facts[^>]*>)/, '$1{')],
    ['a state without format', state, (xml: string) => xml.replace(' format="1.0"', '')],
  ])('%s', (_, part, edit) => {
    const error = refusal(changed(written, part, edit));
    expect(error).toBeInstanceOf(DamagedPartError);
    expect(error).toMatchObject({ part });
    expect(error.message).toContain('save it as a new .docx');
  });

  test('U+FFFD in a value is no damage', () => {
    expect(
      readPolicyFile(changed(written, body, (xml) => xml.replace('Listen', 'Listen\ufffd'))).recognised,
    ).toBe(true);
  });
});

describe('later formats', () => {
  test.each([
    ['in the same namespace', (xml: string) => xml.replace('format="1.0"', 'format="2.0"')],
    [
      'in a namespace of their own',
      (xml: string) => xml.replace('urn:policywright:document:1', 'urn:policywright:document:2'),
    ],
  ])('%s are refused with the way out', (_, edit) => {
    const error = refusal(changed(written, state, edit));
    expect(error).toBeInstanceOf(NewerFormatError);
    expect(error.message).toContain('npm install policywright@latest');
    expect(error.message).toContain('0.1.0');
  });
});

describe('bombs', () => {
  test('are refused by the size that they announce, before they are unpacked', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(50 * 1024 * 1024) }, { level: 9 });
    expect(bomb.length).toBeLessThan(100_000);
    expect(refusal(bomb)).toBeInstanceOf(TooLargeError);
  });

  test('in many parts are refused too', () => {
    const parts = Array.from(
      { length: 5_001 },
      (_, index) => [`word/p${index}.bin`, new Uint8Array()] as const,
    );
    expect(refusal(zipSync(Object.fromEntries(parts), { level: 0 }))).toBeInstanceOf(TooLargeError);
  });
});
