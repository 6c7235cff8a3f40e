/**
 * The package around a Word file: which parts there are and which part points to which.
 */
import { unzipSync } from 'fflate';
import { DamagedPartError } from './damaged-part.js';
import { NotAWordFileError } from './not-a-word-file.js';
import { TooLargeError } from './too-large.js';
import { elements, parseXml, type Element } from './xml.js';

export interface Relationship {
  readonly id: string;
  /** The last word of the type, such as `header` or `customXml`; the same in both dialects of the format. */
  readonly kind: string;
  /** Name of the part it points to, or the address when it points outside. */
  readonly target: string;
  readonly external: boolean;
}

export interface WordPackage {
  /** Name of the main part, usually `word/document.xml`. */
  readonly main: string;
  /** Root element of a part, or undefined when there is no such part. */
  readonly part: (name: string) => Element | undefined;
  readonly relationships: (part: string) => readonly Relationship[];
}

const mebibyte = 1024 * 1024;
const limits = { file: 64 * mebibyte, part: 48 * mebibyte, together: 96 * mebibyte, parts: 5_000 };

/** Pictures and fonts are not needed to read words. */
const wanted = /\.(xml|rels)$/i;

const unpack = (bytes: Uint8Array): Map<string, Uint8Array> => {
  if (bytes.length > limits.file) throw new TooLargeError('The file', '64 MB');
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) {
    throw new NotAWordFileError(
      'it is an old .doc, or protected with a password. Open it in Word, remove the password, and save it as .docx.',
    );
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw new NotAWordFileError(
      'it does not begin like one, whatever its name says. Choose a file that Word saved as .docx.',
    );
  }
  let together = 0;
  let count = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        count += 1;
        if (count > limits.parts)
          throw new TooLargeError('The number of parts in the file', `${limits.parts}`);
        if (!wanted.test(name)) return false;
        together += originalSize;
        if (originalSize > limits.part) throw new TooLargeError(`The part ${name}`, '48 MB');
        if (together > limits.together) throw new TooLargeError('The unpacked file', '96 MB');
        return true;
      },
    });
    return new Map(Object.entries(files));
  } catch (error) {
    if (error instanceof TooLargeError) throw error;
    throw new NotAWordFileError('it is cut short or damaged. Fetch a fresh copy and try again.', {
      cause: error,
    });
  }
};

const resolve = (source: string, target: string): string => {
  const steps = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
};

const relationshipsPart = (part: string): string => {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
};

/** A package of parts that can be had by name; how they are kept does not matter. */
const packageAround = (part: WordPackage['part']): WordPackage => {
  const relationships = (source: string): readonly Relationship[] => {
    const root = part(relationshipsPart(source));
    if (root === undefined) return [];
    return [...elements(root)].map((element) => {
      const external = element.getAttribute('TargetMode') === 'External';
      const target = element.getAttribute('Target') ?? '';
      return {
        id: element.getAttribute('Id') ?? '',
        kind: (element.getAttribute('Type') ?? '').split('/').at(-1) ?? '',
        target: external ? target : resolve(source, target),
        external,
      };
    });
  };
  const main = relationships('').find(({ kind, external }) => kind === 'officeDocument' && !external)?.target;
  if (main === undefined || part(main) === undefined) {
    throw new NotAWordFileError('there is no Word document in it. Choose a file that ends in .docx.');
  }
  return { main, part, relationships };
};

/**
 * Opens a Word file.
 *
 * @throws NotAWordFileError when it is something else or cannot be unpacked.
 * @throws TooLargeError before anything of unreasonable size is unpacked.
 * @throws DamagedPartError, also later, when a part that is asked for is not readable XML.
 */
export const openPackage = (bytes: Uint8Array): WordPackage => {
  const files = unpack(bytes);
  const parsed = new Map<string, Element>();
  const part = (name: string): Element | undefined => {
    const known = parsed.get(name);
    if (known !== undefined) return known;
    const content = files.get(name);
    if (content === undefined) return undefined;
    let text: string;
    try {
      // Word writes UTF-8; other programs may write UTF-16, which always starts with a mark.
      const utf16 =
        (content[0] === 0xff && content[1] === 0xfe) || (content[0] === 0xfe && content[1] === 0xff);
      const encoding = utf16 ? (content[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
      text = new TextDecoder(encoding, { fatal: true }).decode(content);
    } catch (error) {
      throw new DamagedPartError(name, 'its characters cannot be read', { cause: error });
    }
    const root = parseXml(text, name);
    parsed.set(name, root);
    return root;
  };
  return packageAround(part);
};

const flatNamespace = 'http://schemas.microsoft.com/office/2006/xmlPackage';

/**
 * Opens a flat Word file (Flat OPC), as hosts give the words of an open document.
 *
 * @throws NotAWordFileError when it is something else, TooLargeError, and DamagedPartError as `openPackage` does.
 */
export const openFlatPackage = (xml: string): WordPackage => {
  if (xml.length > limits.together) throw new TooLargeError('The document', '96 MB');
  const root = parseXml(xml, 'with the words');
  if (root.localName !== 'package' || root.namespaceURI !== flatNamespace) {
    throw new NotAWordFileError('the host gave something else than its words as one file. Try again.');
  }
  const parts = new Map<string, Element>();
  for (const part of elements(root)) {
    const name = part.getAttributeNS(flatNamespace, 'name') ?? '';
    const [data] = elements(part);
    const [content] = data?.localName === 'xmlData' ? elements(data) : [];
    if (content !== undefined) parts.set(name.replace(/^\//, ''), content);
  }
  return packageAround((name) => parts.get(name));
};
