/** A part of the package, before it is zipped or written into a flat file. */
import { zipEntry, type ZipEntry } from '../zip/zip.js';

export interface Part {
  /** Without a leading slash. */
  readonly name: string;
  /** Absent: the default of the extension. */
  readonly type?: string;
  readonly bytes: Uint8Array;
  /** Compressed already, for parts that are the same in many documents. */
  readonly entry?: ZipEntry;
}

const encoder = new TextEncoder();

export const textPart = (name: string, xml: string, type?: string): Part => ({
  name,
  bytes: encoder.encode(xml),
  ...(type === undefined ? {} : { type }),
});

/** Enough for the variants that one process meets; beyond that everything is made anew. */
const mostKept = 64;

const kept = new Map<string, Part>();

/** A part that depends on `key` only: made and compressed once. */
export const lastingPart = (name: string, key: string, make: () => string, type?: string): Part => {
  const id = `${name}\n${key}`;
  const known = kept.get(id);
  if (known !== undefined) return known;
  const part = textPart(name, make(), type);
  const lasting = { ...part, entry: zipEntry(name, part.bytes) };
  if (kept.size >= mostKept) kept.clear();
  kept.set(id, lasting);
  return lasting;
};
