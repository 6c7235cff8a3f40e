import { crc32 as nodeCrc32 } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inflateSync, strFromU8, unzipSync } from 'fflate';
import { tableCrc32 } from '../../src/word/zip/crc.js';
import * as browser from '../../src/word/zip/deflate-browser.js';
import * as node from '../../src/word/zip/deflate-node.js';
import { zip, zipEntry } from '../../src/word/zip/zip.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the archive', () => {
  test('gives back names and contents, tiny or long', () => {
    const files = { 'a.xml': 'a', 'word/é.xml': '<w:p/>'.repeat(5_000), empty: '' };
    const archive = zip(Object.entries(files).map(([name, text]) => zipEntry(name, bytes(text))));
    expect(
      Object.fromEntries(Object.entries(unzipSync(archive)).map(([name, part]) => [name, strFromU8(part)])),
    ).toEqual(files);
    expect(archive.length).toBeLessThan(1_000);
  });

  test('stores what does not become smaller', () => {
    let seed = 1;
    const noise = Uint8Array.from({ length: 4_000 }, () => (seed = (seed * 48_271) % 2_147_483_647) & 0xff);
    expect(zipEntry('logo.png', noise)).toMatchObject({ deflated: false, data: noise });
  });
});

describe('checksums and compression', () => {
  test('tables and Node agree on CRC-32', () => {
    expect(tableCrc32(bytes('123456789'))).toBe(0xcbf43926);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (data) => {
        expect(tableCrc32(data)).toBe(nodeCrc32(data));
        expect(node.crc32(data)).toBe(browser.crc32(data));
      }),
    );
  });

  test.each([
    ['Node', node],
    ['browser', browser],
  ] as const)('%s deflates', (_, { deflate }) => {
    const text = bytes('Nobody may punish you for telling us. '.repeat(400));
    const packed = deflate(text);
    expect(packed.length).toBeLessThan(400);
    expect(inflateSync(packed)).toEqual(text);
  });
});
