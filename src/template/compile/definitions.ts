import type { ContainerDirective } from 'mdast-util-directive';
import type { BlockTemplate, DefinitionEntry, DefinitionTemplate } from '../compiled.js';
import { trimEnd } from './labels.js';
import type { Region } from './lift.js';
import type { BlockNode, List, Nodes, Paragraph } from './markdown.js';
import type { BlockTools } from './tools.js';

/** Compiles `:::definitions`: lines or items of the form `**Term**: what it means`. */
export class DefinitionCompiler {
  readonly #tools: BlockTools;

  constructor(tools: BlockTools) {
    this.#tools = tools;
  }

  compile(node: ContainerDirective, inner: readonly Region[]): BlockTemplate[] {
    const items = this.#tools.arranger.arrange<BlockNode, DefinitionEntry>(
      node.children,
      inner,
      (child, regions) => this.#entries(child, regions),
      (entry) => entry,
    );
    return [{ type: 'definitions', items }];
  }

  #entries(node: BlockNode, inner: readonly Region[]): DefinitionEntry[] {
    if (node.type === 'paragraph') return this.#lines(node);
    if (node.type === 'list') {
      return this.#tools.arranger.arrange<List['children'][number], DefinitionEntry>(
        node.children,
        inner,
        (item) => {
          const [only, second] = item.children;
          if (only?.type === 'paragraph' && second === undefined) return this.#lines(only);
          return this.#refuse(item);
        },
        (entry) => entry,
      );
    }
    return this.#refuse(node);
  }

  /** Each line that begins with a strong term is one definition; other lines go on from the one before. */
  #lines(node: Paragraph): DefinitionTemplate[] {
    const lines: Paragraph['children'][] = [];
    for (const [index, child] of node.children.entries()) {
      const previous = node.children[index - 1];
      const atStart = previous === undefined || (previous.type === 'text' && previous.value.endsWith('\n'));
      if (child.type === 'strong' && atStart) lines.push([child]);
      else if (lines.length === 0) return this.#refuse(node);
      else lines.at(-1)?.push(child);
    }
    return lines.flatMap((line) => {
      const [term, next, ...rest] = line;
      if (term?.type !== 'strong' || next?.type !== 'text') return this.#refuse(node);
      const inside = /^\s*:\s*/.exec(next.value);
      const last = term.children.at(-1);
      const colonInTerm = last?.type === 'text' && /:\s*$/.test(last.value);
      if (inside === null && !colonInTerm) return this.#refuse(node);
      const words = colonInTerm
        ? [...term.children.slice(0, -1), { ...last, value: last.value.replace(/\s*:\s*$/, '') }]
        : term.children;
      const start = { ...next, value: next.value.slice(inside?.[0].length ?? 0).trimStart() };
      return [
        {
          type: 'definition' as const,
          term: this.#tools.inlines.compile(words),
          description: trimEnd(this.#tools.inlines.compile([start, ...rest])),
        },
      ];
    });
  }

  #refuse(node: Nodes): [] {
    this.#tools.refuse(
      node,
      'directive',
      'A line of ":::definitions" is no definition',
      'Write each as "**Term**: what it means".',
    );
    return [];
  }
}
