/** The logo as a data URI. */
import type { Picture } from '../../policy/document.js';
import { attribute } from './escape.js';

/** A logo of 1 MB takes longer to encode than the whole policy to write; a preview writes it at every key. */
const encoded = new WeakMap<Uint8Array, string>();

/** `String.fromCharCode` takes its bytes as arguments, and engines limit their number. */
const CHUNK = 0x2000;

function base64(bytes: Uint8Array): string {
  const known = encoded.get(bytes);
  if (known !== undefined) return known;
  let binary = '';
  for (let start = 0; start < bytes.length; start += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  }
  const result = btoa(binary);
  encoded.set(bytes, result);
  return result;
}

/** An `img` with its size in pixels and its alternative text; no request leaves the page. */
export function pictureHtml(picture: Picture): string {
  const source = `data:image/${picture.format === 'png' ? 'png' : 'jpeg'};base64,${base64(picture.bytes)}`;
  const size = `width="${Math.max(1, Math.round(picture.width))}" height="${Math.max(1, Math.round(picture.height))}"`;
  return `<img class="pw-logo" src="${source}" ${size} alt="${attribute(picture.alt)}"/>`;
}
