/** What inserted blocks point to outside themselves: pictures and links. */
import type { Package } from '../package/package.js';
import { kindOf } from '../package/package.js';
import { freeName } from '../package/part-names.js';
import { ancestor, isElement, isW, R, removeNode, walk, type Node } from '../xml/dom.js';

/** Copies pictures and links, and changes the ids by which the blocks refer to them; anything else is left out. */
export const mergeRelations = (
  into: Package,
  intoPart: string,
  from: Package,
  blocks: readonly Node[],
): void => {
  const known = new Map<string, string>();
  for (const block of blocks) {
    if (!isElement(block)) continue;
    for (const element of [...walk(block)]) {
      for (const attribute of [...element.attributes]) {
        if (attribute.namespaceURI !== R) continue;
        const id = attribute.value;
        let to = known.get(id);
        if (to === undefined) {
          const relationship = from.relationships(from.main).find((candidate) => candidate.id === id);
          const kind = relationship === undefined ? '' : kindOf(relationship.type);
          if (relationship?.external === true) to = into.relate(intoPart, kind, relationship.target, true);
          else if (relationship !== undefined && kind === 'image' && from.has(relationship.target)) {
            const ending = relationship.target.slice(relationship.target.lastIndexOf('.'));
            const name = freeName((taken) => into.has(taken), 'word/media/image', ending);
            into.put(name, from.bytes(relationship.target), from.contentType(relationship.target));
            to = into.relate(intoPart, kind, name);
          }
        }
        if (to === undefined) {
          removeNode(isW(element, 'hyperlink') ? element : (ancestor(element, 'r') ?? element));
          continue;
        }
        known.set(id, to);
        element.setAttributeNS(R, attribute.name, to);
      }
    }
  }
};
