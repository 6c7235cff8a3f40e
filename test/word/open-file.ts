/** Reads the parts of a Word file, for tests. */
import { strFromU8, unzipSync } from 'fflate';

export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

export const bodyOf = (bytes: Uint8Array): string => partsOf(bytes)['word/document.xml'] ?? '';

/** Values of an attribute, in order. */
export const valuesOf = (xml: string, element: string, attribute = 'w:val'): string[] =>
  [...xml.matchAll(new RegExp(`<${element} [^>]*?${attribute}="([^"]*)"`, 'g'))].map(
    ([, value = '']) => value,
  );

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The words of an element, with line breaks and tabs. */
export const wordsOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br|tab)\/>/g)]
    .map(([, text, mark]) =>
      mark === undefined
        ? (text ?? '').replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
        : mark === 'br'
          ? '\n'
          : '\t',
    )
    .join('');
