/** Compression where there is no Node. `package.json` maps `#deflate` to this file. */
import { deflateSync } from 'fflate';
import { tableCrc32 } from './crc.js';

/** Raw deflate, level 6. */
export const deflate = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: 6 });

/** CRC-32 of the zip format. */
export const crc32: (bytes: Uint8Array) => number = tableCrc32;
