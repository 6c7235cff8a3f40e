import type { LeafDirective } from 'mdast-util-directive';
import type { InlineTemplate } from '../compiled.js';

/** Divides a label at the bars that stand in plain text. */
export function splitAtBars(nodes: LeafDirective['children']): LeafDirective['children'][] {
  const parts: LeafDirective['children'][] = [[]];
  for (const node of nodes) {
    if (node.type !== 'text') {
      parts.at(-1)?.push(node);
      continue;
    }
    for (const [index, value] of node.value.split('|').entries()) {
      if (index > 0) parts.push([]);
      const text = index > 0 || parts.at(-1)?.length === 0 ? value.trimStart() : value;
      if (text !== '') parts.at(-1)?.push({ ...node, value: text });
    }
  }
  return parts;
}

/** Without the white space at the end. */
export function trimEnd(inlines: InlineTemplate[]): InlineTemplate[] {
  const last = inlines.at(-1);
  if (last?.type !== 'text') return inlines;
  const text = last.text.trimEnd();
  return [...inlines.slice(0, -1), ...(text === '' ? [] : [{ type: 'text' as const, text }])];
}
