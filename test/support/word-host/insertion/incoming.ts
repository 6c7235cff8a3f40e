/** Blocks of another package, made ready to stand in the document: everything they need is merged into it. */
import { bindTo, bindingOf } from '../document/control.js';
import type { OpenDocument, Story } from '../document/open-document.js';
import type { Package } from '../package/package.js';
import {
  copyFor,
  ignorable,
  isElement,
  isW,
  makeIgnorable,
  nodesOf,
  ownerOf,
  removeNode,
  walk,
  wChild,
  type Node,
} from '../xml/dom.js';
import { loseNumbering, mergeNumbering } from './numbering.js';
import { mergeRelations } from './relations.js';
import { mergeStyles } from './styles.js';

/** Known faults of real Word that a test may ask for. */
export interface Quirks {
  /** An empty paragraph stays after what replaces a whole body; default true. */
  readonly trailingParagraph?: boolean;
  /** The same in content controls and in place of paragraphs; default false. */
  readonly trailingParagraphEverywhere?: boolean;
  /** Numbering of inserted OOXML is lost (office-js #6843); default false. */
  readonly numberingLost?: boolean;
  /** `getOoxml` gives text cut up and marked as Word does: revision ids, spelling marks; default true. */
  readonly cutUpText?: boolean;
}

/** Not carried over: comments, notes, headers and footers. */
const left = [
  'commentRangeStart',
  'commentRangeEnd',
  'commentReference',
  'footnoteReference',
  'endnoteReference',
  'altChunk',
  'headerReference',
  'footerReference',
];

/**
 * The blocks of a package's body, without its last section.
 *
 * @throws Error where the package has no body.
 */
export const incomingBlocks = (
  document: OpenDocument,
  story: Story,
  from: Package,
  quirks: Quirks,
): Node[] => {
  const theirRoot = from.root(from.main);
  const theirBody = wChild(theirRoot, 'body');
  if (theirBody === undefined) throw new Error('the inserted package has no body');
  const owner = ownerOf(story.root);
  const holder = owner.createElementNS(story.root.namespaceURI, 'w:body');
  for (const node of nodesOf(theirBody))
    if (isElement(node) && !isW(node, 'sectPr')) holder.appendChild(copyFor(holder, node));
  for (const element of [...walk(holder)]) if (isW(element, ...left)) removeNode(element);
  const { added, ids } = mergeStyles(document.package, from, nodesOf(holder));
  if (quirks.numberingLost === true) loseNumbering([holder, ...added]);
  else mergeNumbering(document.package, from, [holder, ...added], ids);
  mergeRelations(document.package, story.part, from, nodesOf(holder));
  mergeParts(document, from, [holder]);
  makeIgnorable(
    story.part === document.package.main ? document.package.root(story.part) : story.root,
    ignorable(theirRoot),
  );
  const blocks = nodesOf(holder);
  for (const block of blocks) holder.removeChild(block);
  return blocks;
};

/** Custom XML parts come along under ids of the host; what is bound to them follows. */
const mergeParts = (document: OpenDocument, from: Package, blocks: readonly Node[]): void => {
  const DS = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
  const ids = new Map<string, string>();
  for (const { target } of from.related(from.main, 'customXml')) {
    const properties = from.related(target, 'customXmlProps')[0];
    const old = properties === undefined ? null : from.root(properties.target).getAttributeNS(DS, 'itemID');
    const copy = copyFor(document.package.root(document.package.main), from.root(target));
    const part = document.dataParts.add(copy);
    if (old !== null) ids.set(old.toUpperCase(), part.id);
  }
  for (const control of document.controlsIn(blocks)) {
    const to = ids.get(bindingOf(control)?.part.toUpperCase() ?? '');
    if (to !== undefined) bindTo(control, to);
  }
};
