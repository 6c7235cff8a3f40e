/**
 * UTF-8 XML written straight into a growing array of bytes. Fixed markup is encoded once, when the module
 * loads; only values are encoded for each document.
 */

/** Markup that never changes, already encoded. */
export type Piece = Uint8Array;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export const piece = (markup: string): Piece => encoder.encode(markup);

export const textOf = (bytes: Uint8Array): string => decoder.decode(bytes);

/** Longest piece for which a loop is quicker than a call into the runtime. */
const short = 32;

/** Shortest text for which the runtime's encoder is quicker than a loop. */
const long = 40;

/** Characters of a text that cannot be written as they are. */
const needsCare = /[^\t\n\r\u0020-\u0025\u0027-\u003b\u003d\u003f-\ufffd]/;

/** Most bytes that one UTF-16 unit can turn into: a quotation mark as `&quot;`. */
const widest = 6;

const escaped: Readonly<Record<number, Piece>> = {
  0x26: piece('&amp;'),
  0x3c: piece('&lt;'),
  0x3e: piece('&gt;'),
};
const escapedInAttribute: Readonly<Record<number, Piece>> = {
  ...escaped,
  0x09: piece('&#9;'),
  0x0a: piece('&#10;'),
  0x0d: piece('&#13;'),
  0x22: piece('&quot;'),
};

export class ByteWriter {
  #bytes: Uint8Array;
  #length = 0;

  constructor(capacity = 1 << 16) {
    this.#bytes = new Uint8Array(capacity);
  }

  get length(): number {
    return this.#length;
  }

  /** Bytes that there is room for. */
  get capacity(): number {
    return this.#bytes.length;
  }

  /** Forgets what was written and keeps the room. */
  clear(): void {
    this.#length = 0;
  }

  /** A copy of what was written from `start` on. */
  copy(start = 0): Uint8Array {
    return this.#bytes.slice(start, this.#length);
  }

  /** What was written up to `end`, without copying: valid until the writer is cleared. */
  view(end = this.#length): Uint8Array {
    return this.#bytes.subarray(0, end);
  }

  raw(markup: Piece): void {
    const size = markup.length;
    this.#reserve(size);
    if (size > short) this.#bytes.set(markup, this.#length);
    else {
      const bytes = this.#bytes;
      const at = this.#length;
      for (let i = 0; i < size; i++) bytes[at + i] = markup[i] ?? 0;
    }
    this.#length += size;
  }

  /** Character data. Characters that XML cannot carry become U+FFFD. */
  text(value: string, from = 0, to = value.length): void {
    if (from === 0 && to === value.length && to > long && !needsCare.test(value)) {
      // Lone surrogates become U+FFFD here too.
      this.#reserve(3 * to);
      this.#length += encoder.encodeInto(value, this.#bytes.subarray(this.#length)).written;
    } else this.#write(value, from, to, escaped);
  }

  /** Value of an attribute between double quotes. */
  attribute(value: string): void {
    this.#write(value, 0, value.length, escapedInAttribute);
  }

  /** A whole number that is not negative. */
  number(value: number): void {
    const digits = String(value);
    this.#reserve(digits.length);
    for (let i = 0; i < digits.length; i++) this.#bytes[this.#length++] = digits.charCodeAt(i);
  }

  #reserve(size: number): void {
    if (this.#length + size <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + size));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }

  #write(value: string, from: number, to: number, references: Readonly<Record<number, Piece>>): void {
    this.#reserve((to - from) * widest);
    const bytes = this.#bytes;
    let at = this.#length;
    for (let i = from; i < to; i++) {
      const unit = value.charCodeAt(i);
      if (unit > 0x3e ? unit < 0x80 : unit > 0x26 && unit < 0x3c) {
        bytes[at++] = unit;
      } else if (unit < 0x80) {
        const reference = references[unit];
        if (reference !== undefined) for (const byte of reference) bytes[at++] = byte;
        else if (unit >= 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0d) bytes[at++] = unit;
        else at = threeBytes(bytes, at, 0xfffd);
      } else if (unit < 0x800) {
        bytes[at++] = 0xc0 | (unit >> 6);
        bytes[at++] = 0x80 | (unit & 0x3f);
      } else if (unit < 0xd800 || (unit > 0xdfff && unit < 0xfffe)) {
        at = threeBytes(bytes, at, unit);
      } else {
        const next = i + 1 < to ? value.charCodeAt(i + 1) : 0;
        if (unit > 0xdbff || next < 0xdc00 || next > 0xdfff) {
          at = threeBytes(bytes, at, 0xfffd);
          continue;
        }
        i++;
        const point = 0x10000 + ((unit & 0x3ff) << 10) + (next & 0x3ff);
        bytes[at++] = 0xf0 | (point >> 18);
        bytes[at++] = 0x80 | ((point >> 12) & 0x3f);
        bytes[at++] = 0x80 | ((point >> 6) & 0x3f);
        bytes[at++] = 0x80 | (point & 0x3f);
      }
    }
    this.#length = at;
  }
}

const threeBytes = (bytes: Uint8Array, at: number, unit: number): number => {
  bytes[at] = 0xe0 | (unit >> 12);
  bytes[at + 1] = 0x80 | ((unit >> 6) & 0x3f);
  bytes[at + 2] = 0x80 | (unit & 0x3f);
  return at + 3;
};
