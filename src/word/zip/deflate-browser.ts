/** Compression where there is no Node. `package.json` maps `#deflate` to this file. */
import { deflateSync } from 'fflate';
import { tableCrc32 } from './crc.js';

/** Raw deflate: level 6 for text that people open, level 1 (`fast`) for parts that only programs read. */
export const deflate = (bytes: Uint8Array, fast = false): Uint8Array =>
  deflateSync(bytes, { level: fast ? 1 : 6 });

/** CRC-32 of the zip format. */
export const crc32: (bytes: Uint8Array) => number = tableCrc32;
