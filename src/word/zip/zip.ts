/** The zip format, as little of it as a Word file needs: fixed dates, UTF-8 names, no data descriptors. */
import { crc32, deflate } from '#deflate';

/** A file ready for a zip archive. */
export interface ZipEntry {
  readonly name: Uint8Array;
  readonly crc: number;
  /** Bytes before compression. */
  readonly size: number;
  readonly deflated: boolean;
  readonly data: Uint8Array;
}

/** Compressing so little costs more time than it saves. */
const tiny = 1_000;

/** 1 January 1980, the first day that zip knows: archives must not tell when they were made. */
const dosDate = 0x21;
const utf8Names = 0x0800;
const localSize = 30;
const centralSize = 46;
const endSize = 22;

const encoder = new TextEncoder();

/** Names of parts, of which there are few. */
const names = new Map<string, Uint8Array>();
const mostNames = 256;

const encodedName = (name: string): Uint8Array => {
  const known = names.get(name);
  if (known !== undefined) return known;
  const encoded = encoder.encode(name);
  if (names.size >= mostNames) names.clear();
  names.set(name, encoded);
  return encoded;
};

/** Compresses a file, with `fast` lightly; a tiny or incompressible one is stored. */
export const zipEntry = (name: string, bytes: Uint8Array, fast = false): ZipEntry => {
  const packed = bytes.length < tiny ? bytes : deflate(bytes, fast);
  const deflated = packed.length < bytes.length;
  return {
    name: encodedName(name),
    crc: crc32(bytes),
    size: bytes.length,
    deflated,
    data: deflated ? packed : bytes,
  };
};

/** An archive of the entries in the given order. */
export const zip = (entries: readonly ZipEntry[]): Uint8Array => {
  let total = endSize;
  for (const { name, data } of entries) total += localSize + centralSize + 2 * name.length + data.length;
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;

  // What local and central headers have in common, from "version needed" on.
  const shared = (entry: ZipEntry, from: number): void => {
    view.setUint16(from, 20, true);
    view.setUint16(from + 2, utf8Names, true);
    view.setUint16(from + 4, entry.deflated ? 8 : 0, true);
    view.setUint16(from + 8, dosDate, true);
    view.setUint32(from + 10, entry.crc, true);
    view.setUint32(from + 14, entry.data.length, true);
    view.setUint32(from + 18, entry.size, true);
    view.setUint16(from + 22, entry.name.length, true);
  };

  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    shared(entry, at + 4);
    bytes.set(entry.name, at + localSize);
    bytes.set(entry.data, at + localSize + entry.name.length);
    at += localSize + entry.name.length + entry.data.length;
  }
  const central = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    shared(entry, at + 6);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(entry.name, at + centralSize);
    at += centralSize + entry.name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - central, true);
  view.setUint32(at + 16, central, true);
  return bytes;
};
