/** Reading what users give us: bounded, and with errors that say what to do. */
import { open } from 'node:fs/promises';
import { inputError, systemCode } from './input-error.js';

/** No profile, customisation or logo is larger than this: 1 MB. */
export const mostBytes = 1_000_000;

/**
 * The bytes of a file.
 *
 * @param what Noun for messages, such as `profile`.
 * @throws InputError if there is no such file, it is a folder, may not be read, or holds more than `mostBytes`.
 */
export async function readBytes(file: string, what: string): Promise<Uint8Array> {
  try {
    const handle = await open(file, 'r');
    try {
      const facts = await handle.stat();
      if (facts.isDirectory()) {
        throw inputError(file, 'is a folder, not a file', `Name the ${what} inside it.`);
      }
      if (facts.size > mostBytes) throw tooLarge(file, facts.size, what);
      // A pipe has no size: read one byte more than allowed and look.
      const bytes = new Uint8Array(mostBytes + 1);
      let length = 0;
      while (length <= mostBytes) {
        const { bytesRead } = await handle.read(bytes, length, bytes.length - length);
        if (bytesRead === 0) break;
        length += bytesRead;
      }
      if (length > mostBytes) throw tooLarge(file, length, what);
      return bytes.subarray(0, length);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw asInputError(error, file, what);
  }
}

function tooLarge(file: string, size: number, what: string) {
  return inputError(
    file,
    `has ${size.toLocaleString('en')} bytes or more; at most ${mostBytes.toLocaleString('en')} are read`,
    `Make sure that this is the ${what}, and shorten it.`,
  );
}

function asInputError(error: unknown, file: string, what: string): unknown {
  switch (systemCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return inputError(
        file,
        'there is no such file',
        `Check the spelling and the folder of the ${what}.`,
        error,
      );
    case 'EISDIR':
      return inputError(file, 'is a folder, not a file', `Name the ${what} inside it.`, error);
    case 'EACCES':
    case 'EPERM':
      return inputError(file, 'may not be read', 'Give yourself permission to read it.', error);
    case 'ENAMETOOLONG':
    case 'ERR_INVALID_ARG_VALUE':
      return inputError(file, 'is not a name a file can have', 'Check the name you typed.', error);
    default:
      return error;
  }
}

/**
 * The text of a UTF-8 file, without a byte order mark.
 *
 * @throws InputError as `readBytes`, and if the file is not UTF-8.
 */
export async function readText(file: string, what: string): Promise<string> {
  return decodeText(await readBytes(file, what), file);
}

/** @throws InputError if the bytes are not UTF-8. */
export function decodeText(bytes: Uint8Array, file: string): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw inputError(file, 'is saved as UTF-16', 'Save it again with the encoding UTF-8.');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw inputError(
      file,
      `is not text in UTF-8 (first at line ${String(badLine(bytes))})`,
      'Save it again with the encoding UTF-8; a Word or Excel file must be saved as plain text first.',
      error,
    );
  }
}

/** Line of the first byte that is not UTF-8, from 1. */
function badLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  // A line feed is never part of a longer UTF-8 character, so lines can be judged one by one.
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
    line += 1;
  }
  return line;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
