/** The logo: a PNG or JPEG beside the profile. Known by its first bytes, never by its name. */
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Picture } from '../policy/document.js';
import { inputError } from './input-error.js';
import { readBytes } from './text-file.js';

/** No side of a logo has more pixels than this: a small file can unpack to a picture that no printer can hold. */
const mostPixels = 8000;

/**
 * Reads the logo that a profile names.
 *
 * @param folder Folder of the profile; the logo lies in it or below it, also after following links.
 * @param logo As in the profile: `file` relative to `folder`, `alt` what it shows.
 * @throws InputError if it lies elsewhere, cannot be read, or is not a PNG or JPEG that can be printed.
 */
export async function readLogo(
  folder: string,
  logo: { readonly file: string; readonly alt: string },
): Promise<Picture> {
  const place = `document.logo.file: ${logo.file}`;
  const file = path.resolve(folder, logo.file);
  const outside = () =>
    inputError(
      place,
      'lies outside the folder of the profile',
      'Copy the picture beside the profile and name it without a folder, like logo.png.',
    );
  if (!isInside(path.resolve(folder), file)) throw outside();
  const bytes = await readBytes(file, 'logo');
  if (!isInside(await realpath(folder), await realpath(file))) throw outside();
  return { ...pictureFacts(bytes, place), bytes, alt: logo.alt };
}

function isInside(folder: string, file: string): boolean {
  const way = path.relative(folder, file);
  return way !== '' && way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

/**
 * Format and size in pixels, from the picture's own header.
 *
 * @throws InputError if it is neither PNG nor JPEG, is cut short, or has no or too many pixels.
 */
export function pictureFacts(bytes: Uint8Array, place: string): Pick<Picture, 'format' | 'width' | 'height'> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const format = isPng(bytes) ? 'png' : isJpeg(bytes) ? 'jpeg' : undefined;
  if (!format) {
    throw inputError(place, 'is neither a PNG nor a JPEG picture', 'Save the logo as PNG (best) or JPEG.');
  }
  const size = format === 'png' ? pngSize(view) : jpegSize(view);
  if (!size) throw inputError(place, 'is damaged or cut short', 'Save the logo again as PNG.');
  const { width, height } = size;
  if (width === 0 || height === 0 || width > mostPixels || height > mostPixels) {
    throw inputError(
      place,
      `has ${String(width)} x ${String(height)} pixels; each side must have 1 to ${String(mostPixels)}`,
      'Save it smaller: 600 pixels wide is plenty for print.',
    );
  }
  return { format, width, height };
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function isPng(bytes: Uint8Array): boolean {
  return pngSignature.every((byte, index) => bytes[index] === byte);
}

function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}

/** Signature, then the chunk IHDR: length, name, width, height. */
function pngSize(view: DataView) {
  const header = 0x49484452;
  if (view.byteLength < 24 || view.getUint32(12) !== header) return undefined;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Walks the segments to the frame header (SOF0 to SOF15 without DHT, JPG and DAC). */
function jpegSize(view: DataView) {
  let at = 2;
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1; // fill byte
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    const standsAlone = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
    at += standsAlone ? 2 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}
