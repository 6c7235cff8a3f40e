/** Compares evaluated words, and finds the values printed in them. */
import type { Field } from '../document.js';

/**
 * Whether two pieces of a document are the same words. A value that differs only in its text counts as the same:
 * that a changed answer is printed differently is told with the value. So does another value with the same text, as
 * where one person holds two roles, and so do the numbers of cross-references, which move with other clauses.
 */
export function sameWords(one: unknown, other: unknown): boolean {
  // What does not hang on values is one frozen object in every document.
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one)) {
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((part, index) => sameWords(part, other[index]))
    );
  }
  const [left, right] = [one as Record<string, unknown>, other as Record<string, unknown>];
  const { type } = left;
  if (type === 'field' && type === right['type']) {
    const isSameValue = left['key'] === right['key'] || left['text'] === right['text'];
    return isSameValue && left['open'] === right['open'];
  }
  for (const name in left) {
    if (!(type === 'reference' && name === 'text') && !sameWords(left[name], right[name])) return false;
  }
  return Object.keys(left).length === Object.keys(right).length;
}

/** The values printed in titles and blocks, in order. */
export function fieldsIn(node: unknown): Field[] {
  if (Array.isArray(node)) return node.flatMap(fieldsIn);
  if (typeof node !== 'object' || node === null) return [];
  const { type } = node as { type?: string };
  return type === 'field' ? [node as Field] : Object.values(node).flatMap(fieldsIn);
}
