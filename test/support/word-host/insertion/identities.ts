/** Ids and names that must be unique in a document: those of inserted blocks give way. */
import { controlId, setControlId } from '../document/control.js';
import type { OpenDocument } from '../document/open-document.js';
import { isElement, isW, removeNode, walk, W, wAttribute, type Element, type Node } from '../xml/dom.js';

const WP = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';

const all = (nodes: readonly Node[]): Element[] =>
  nodes.flatMap((node) => (isElement(node) ? [...walk(node)] : []));

/** A bookmark whose name is taken is left out, as Word does on copying; ids of controls, bookmarks and drawings are made unique. */
export const makeUnique = (document: OpenDocument, blocks: readonly Node[]): void => {
  const there = document.stories.flatMap(({ root }) => all([root]));
  const names = new Set<string>();
  let bookmark = 0;
  let drawing = 0;
  for (const element of there) {
    if (isW(element, 'bookmarkStart')) {
      names.add(wAttribute(element, 'name') ?? '');
      bookmark = Math.max(bookmark, Number(wAttribute(element, 'id') ?? 0));
    } else if (element.namespaceURI === WP && element.localName === 'docPr') {
      drawing = Math.max(drawing, Number(element.getAttribute('id') ?? 0));
    }
  }
  const ids = new Set(document.controls.map(controlId));
  const marks = new Map<string, string | undefined>();
  for (const element of all(blocks)) {
    if (isW(element, 'sdt')) {
      const id = controlId(element);
      if (!Number.isInteger(id) || ids.has(id)) setControlId(element, document.freeControlId(ids));
      ids.add(controlId(element));
    } else if (isW(element, 'bookmarkStart')) {
      const name = wAttribute(element, 'name') ?? '';
      const id = wAttribute(element, 'id') ?? '';
      if (names.has(name)) {
        marks.set(id, undefined);
        removeNode(element);
      } else {
        names.add(name);
        marks.set(id, String(++bookmark));
        element.setAttributeNS(W, 'w:id', String(bookmark));
      }
    } else if (isW(element, 'bookmarkEnd')) {
      const to = marks.get(wAttribute(element, 'id') ?? '');
      if (to === undefined) removeNode(element);
      else element.setAttributeNS(W, 'w:id', to);
    } else if (element.namespaceURI === WP && element.localName === 'docPr') {
      element.setAttribute('id', String(++drawing));
    }
  }
};
