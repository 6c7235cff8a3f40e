import type { Each, If } from '../compiled.js';
import { foldBranches } from './branches.js';
import type { Lifted, Region } from './lift.js';
import { type List, type Nodes, type Span, spanOf } from './markdown.js';
import type { Source } from './source.js';

/**
 * Puts sibling nodes of the parsed Markdown back into the blocks that their source stood in.
 *
 * Markdown was parsed with all branches present, so that items on both sides of a block tag belong to one list
 * and rows to one table. A block's nodes are then found by place: a node inside a branch belongs to it; a block
 * that lies inside a list, an item, a table or a box is handed down to its children; anything else crosses a border.
 */
export class Arranger {
  readonly #source: Source;
  readonly #lifted: Lifted;

  constructor(source: Source, lifted: Lifted) {
    this.#source = source;
    this.#lifted = lifted;
  }

  arrange<Node extends Nodes, Template>(
    nodes: readonly Node[],
    regions: readonly Region[],
    convert: (node: Node, inner: readonly Region[]) => readonly Template[],
    asTemplate: (node: If<Template> | Each<Template>) => Template,
  ): Template[] {
    const siblings = [...nodes];
    const groups = new Map<Node, { region: Region; members: Node[] }>();
    const inner = new Map<Node, Region[]>();
    for (const region of regions) {
      const extent = this.#extent(region);
      if (extent === undefined) continue;
      let touched = siblings.filter((node) => overlaps(this.#span(node), extent));
      const holder = touched.length === 1 ? touched[0] : undefined;
      if (holder !== undefined && !this.#fitsBranch(holder, region) && this.#canHold(holder, extent)) {
        inner.set(holder, [...(inner.get(holder) ?? []), region]);
        continue;
      }
      if (touched.some((node) => !this.#fitsBranch(node, region))) {
        if (!this.#split(siblings, region, extent)) {
          this.#reportCrossing(region);
          continue;
        }
        touched = siblings.filter((node) => overlaps(this.#span(node), extent));
      }
      const [first] = touched;
      if (first === undefined) this.#reportCrossing(region);
      else groups.set(first, { region, members: touched });
    }

    const result: Template[] = [];
    const grouped = new Set([...groups.values()].flatMap((group) => group.members));
    for (const node of siblings) {
      const group = groups.get(node);
      if (group !== undefined) {
        const contents = group.region.branches.map((branch) =>
          this.arrange(
            group.members.filter((member) => within(this.#span(member), this.#content(branch))),
            branch.regions,
            convert,
            asTemplate,
          ),
        );
        result.push(...foldBranches<Template>(group.region.block, contents, asTemplate));
      } else if (!grouped.has(node)) {
        result.push(...convert(node, inner.get(node) ?? []));
      }
    }
    return result;
  }

  #span(node: Nodes): Span {
    return spanOf(node, this.#lifted.text);
  }

  /** From the first to the last visible character of a branch; `undefined` when it is empty. */
  #content(branch: { readonly from: number; readonly to: number }): Span | undefined {
    const text = this.#lifted.text.slice(branch.from, branch.to);
    const lead = text.length - text.trimStart().length;
    return lead === text.length
      ? undefined
      : { start: branch.from + lead, end: branch.from + text.trimEnd().length };
  }

  #extent(region: Region): Span | undefined {
    const contents = region.branches.flatMap((branch) => this.#content(branch) ?? []);
    const first = contents[0];
    const last = contents.at(-1);
    return first && last && { start: first.start, end: last.end };
  }

  #fitsBranch(node: Nodes, region: Region): boolean {
    const span = this.#span(node);
    return region.branches.some((branch) => within(span, this.#content(branch)));
  }

  #canHold(node: Nodes, extent: Span): boolean {
    const span = this.#span(node);
    switch (node.type) {
      case 'list':
        return true;
      case 'listItem':
        // The marker must stand before the block, or the block would hold half an item.
        return span.start < extent.start && extent.end <= span.end;
      case 'table': {
        const header = node.children[0];
        return header !== undefined && this.#span(header).end < extent.start && extent.end <= span.end;
      }
      case 'containerDirective':
        return span.start < extent.start && extent.end < span.end;
      default:
        return false;
    }
  }

  /** Splits lists at the borders of a block that holds more than items. */
  #split<Node extends Nodes>(siblings: Node[], region: Region, extent: Span): boolean {
    for (const branch of region.branches) {
      const content = this.#content(branch);
      if (content === undefined) continue;
      for (const border of [content.start, content.end]) {
        const index = siblings.findIndex((node) => {
          const span = this.#span(node);
          return span.start < border && border < span.end;
        });
        const node = siblings[index];
        if (node === undefined) continue;
        const outer = border === extent.start || border === extent.end;
        const halves = node.type === 'list' ? this.#halve(node, border) : undefined;
        // A numbered list that goes on outside the block would begin again at 1.
        if (halves === undefined || (outer && node.type === 'list' && node.ordered === true)) return false;
        // Both halves are lists, as the node is.
        siblings.splice(index, 1, ...(halves as unknown as Node[]));
      }
    }
    return siblings.every((node) => !overlaps(this.#span(node), extent) || this.#fitsBranch(node, region));
  }

  #halve(list: List, border: number): [List, List] | undefined {
    const before = list.children.filter((item) => this.#span(item).end <= border);
    const after = list.children.filter((item) => this.#span(item).start >= border);
    const last = before.at(-1);
    const next = after[0];
    if (last?.position === undefined || next?.position === undefined || list.position === undefined)
      return undefined;
    if (before.length + after.length !== list.children.length) return undefined;
    return [
      { ...list, children: before, position: { start: list.position.start, end: last.position.end } },
      {
        ...list,
        start: 1,
        children: after,
        position: { start: next.position.start, end: list.position.end },
      },
    ];
  }

  #reportCrossing(region: Region): void {
    const { block } = region;
    this.#source.error(
      block.start,
      'crossing',
      `"{{#${block.name} …}}" begins inside one list, item, table or box and ends outside it`,
      'Let it hold whole paragraphs, whole items or whole rows; put a line of text between two lists.',
    );
  }
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function within(inner: Span, outer: Span | undefined): boolean {
  return outer !== undefined && inner.start >= outer.start && inner.end <= outer.end;
}
