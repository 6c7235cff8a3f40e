/** Compression by Node's own zlib. `package.json` maps `#deflate` to this file where Node is. */
import * as zlib from 'node:zlib';
import { tableCrc32 } from './crc.js';

/** Raw deflate, level 6. */
export const deflate = (bytes: Uint8Array): Uint8Array => zlib.deflateRawSync(bytes, { level: 6 });

/** CRC-32 of the zip format; Node's own from 20.15 on. */
export const crc32: (bytes: Uint8Array) => number =
  'crc32' in zlib && typeof zlib.crc32 === 'function' ? (zlib.crc32 as typeof tableCrc32) : tableCrc32;
