/** Compression by Node's own zlib. `package.json` maps `#deflate` to this file where Node is. */
import * as zlib from 'node:zlib';
import { tableCrc32 } from './crc.js';

// Twice the usual room for the hash table: the same bytes in less time.
const thorough = { level: 6, memLevel: 9 };
const quick = { level: 1, memLevel: 9 };

/** Raw deflate: level 6 for text that people open, level 1 (`fast`) for parts that only programs read. */
export const deflate = (bytes: Uint8Array, fast = false): Uint8Array =>
  zlib.deflateRawSync(bytes, fast ? quick : thorough);

/** CRC-32 of the zip format; Node's own from 20.15 on. */
export const crc32: (bytes: Uint8Array) => number =
  'crc32' in zlib && typeof zlib.crc32 === 'function' ? (zlib.crc32 as typeof tableCrc32) : tableCrc32;
