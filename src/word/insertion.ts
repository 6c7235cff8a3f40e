/**
 * Words for a document that is open in a host: Flat OPC as `insertOoxml` of Office.js takes it. Without custom
 * XML parts, which the host holds itself; controls are bound to the id that it gave its store.
 */
import type { PolicyDocument } from '../policy/document.js';
import { mainPartXml, writeBodyContent } from './body/body.js';
import { Story, type BlockRange } from './body/story.js';
import { ByteWriter, piece, textOf } from './bytes.js';
import { fieldStore } from './field-store.js';
import { pageOf } from './layout.js';
import { choicesOf } from './options.js';
import { flatOpc } from './package/flat-opc.js';
import { frameParts } from './package/frames.js';
import { defaultStoreItemId, packageOf, type Contents } from './package/parts.js';

/** Each is one flat file. */
export interface Insertion {
  /**
   * The whole policy. It has no last section, and its sections name no headers and footers: the host keeps its own.
   */
  readonly body: string;
  /** What stands in the header of every page, as a body. */
  readonly header: string;
  readonly footer: string;
  /** What stands in the header of the first page; an empty paragraph once the policy is adopted. */
  readonly firstHeader: string;
}

export interface InsertionOptions {
  /** Id that the host gave the part with the field store, `{GUID}`. */
  readonly storeItemId: string;
}

const storyOf = (document: PolicyDocument, storeItemId: string): Story => {
  const choices = choicesOf({ storeItemId, customParts: 'outside' }, defaultStoreItemId(document));
  const story = new Story(document, choices, fieldStore(document), new ByteWriter(1 << 18));
  story.framed = false;
  return story;
};

/** A flat file around the content of a body, with what the content refers to. */
const flatFile = (
  document: PolicyDocument,
  content: string,
  { lists = [], links = [], logo }: Partial<Pick<Contents, 'lists' | 'links' | 'logo'>> = {},
): string =>
  flatOpc(
    packageOf(document, {
      body: piece(mainPartXml(content)),
      lists,
      links,
      frames: [],
      wide: false,
      items: [],
      glossary: true,
      logo,
      author: false,
    }),
  );

const frameContent = /<w:(?:hdr|ftr) [^>]*>(.*)<\/w:(?:hdr|ftr)>/s;

/**
 * A policy to be inserted into an open document. Deterministic.
 *
 * @throws Error when `storeItemId` is not a GUID in braces or `document.colour` not six hexadecimal digits.
 */
export const toInsertion = (document: PolicyDocument, { storeItemId }: InsertionOptions): Insertion => {
  const story = storyOf(document, storeItemId);
  writeBodyContent(story);
  const content = textOf(story.out.view());
  const { lists, links } = story;
  const body = flatFile(document, content, { lists, links, logo: document.organisation.logo });
  const [firstHeader = '', header = '', footer = ''] = frameParts(
    story,
    pageOf(document, false),
    undefined,
  ).map(({ bytes }) => flatFile(document, frameContent.exec(textOf(bytes))?.[1] ?? ''));
  return { body, header, footer, firstHeader };
};

/**
 * Some clauses or parts alone, in the order given, as they stand in the whole: numbers of references, page breaks
 * and distances included. A clause without words adds nothing.
 *
 * @param blocks clause ids and ids of parts, such as `part:cover`.
 * @param options `wrapped`: with their content controls; otherwise only what stands inside, to replace what a control
 * holds.
 * @throws Error as `toInsertion` does, and when the document has no such block.
 */
export const blockInsertion = (
  document: PolicyDocument,
  blocks: readonly string[],
  { storeItemId, wrapped }: InsertionOptions & { readonly wrapped: boolean },
): string => {
  const story = storyOf(document, storeItemId);
  const ranges = new Map<string, BlockRange>();
  story.blocks = ranges;
  writeBodyContent(story);
  const written = story.out.view();
  let content = '';
  for (const block of blocks) {
    const range = ranges.get(block);
    if (range !== undefined) {
      const { start, contentFrom, contentTo, end } = range;
      content += textOf(wrapped ? written.subarray(start, end) : written.subarray(contentFrom, contentTo));
    } else if (!story.clauses.has(block)) {
      const known = [...ranges.keys()].join(', ');
      throw new Error(`block ${block}: not in this document, which has ${known}`);
    }
  }
  return flatFile(document, content, { lists: story.lists, links: story.links });
};
