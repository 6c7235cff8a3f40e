import type { InlineTemplate } from '../compiled.js';
import { foldBranches, type LiftedBlock } from './branches.js';
import { isSentinel, type Lifted, type Mark } from './lift.js';
import type { Phrasing } from './markdown.js';
import type { Source } from './source.js';

const allowedUrl = /^(https?:\/\/|mailto:|tel:)/i;

/** Turns the phrasing of one paragraph, cell or label into inline templates. */
export class InlineCompiler {
  readonly #source: Source;
  readonly #lifted: Lifted;
  readonly #used = new Set<string>();
  readonly #crossed = new Set<LiftedBlock>();

  constructor(source: Source, lifted: Lifted) {
    this.#source = source;
    this.#lifted = lifted;
  }

  compile(nodes: readonly Phrasing[]): InlineTemplate[] {
    const builder = new BranchBuilder((block) => this.#reportCrossing(block));
    for (const node of nodes) this.#add(node, builder);
    return builder.finish();
  }

  /** Reports every tag that the Markdown swallowed: in an address, an attribute, a line of dashes. */
  reportUnused(): void {
    for (const [character, mark] of this.#lifted.marks) {
      if (this.#used.has(character)) continue;
      this.#source.error(
        mark.start,
        'markdown',
        'A tag stands where no text is printed',
        'Move it into a sentence, an item or a cell; addresses and settings of directives are fixed.',
      );
    }
  }

  /** Marks the sentinels of a refused piece as seen, so that one mistake is not reported twice. */
  skip(text: string): void {
    for (const character of text) if (isSentinel(character)) this.#used.add(character);
  }

  #add(node: Phrasing, builder: BranchBuilder): void {
    switch (node.type) {
      case 'text':
        this.#addText(node.value, builder);
        return;
      case 'strong':
      case 'emphasis':
        builder.add({ type: node.type, children: this.compile(node.children) });
        return;
      case 'break':
        builder.add({ type: 'break' });
        return;
      case 'link':
        this.#checkUrl(node.url, this.#offset(node));
        builder.add({ type: 'link', url: node.url, children: this.compile(node.children) });
        return;
      case 'html':
        this.skip(node.value);
        this.#refuse(
          node,
          'html',
          'Raw HTML is not part of the language',
          'Write Markdown; for a "<" write "\\<".',
        );
        return;
      case 'inlineCode':
        this.skip(node.value);
        this.#refuse(
          node,
          'markdown',
          'Code (in backticks) is not part of the language',
          'Delete the backticks.',
        );
        return;
      case 'image':
        this.skip(`${node.url}${node.alt ?? ''}${node.title ?? ''}`);
        this.#refuse(
          node,
          'markdown',
          'Images are not part of the language',
          'Describe it in words, or link to it.',
        );
        return;
      default:
        this.#refuse(node, 'markdown', `"${node.type}" is not part of the language`, 'Write plain words.');
    }
  }

  #addText(value: string, builder: BranchBuilder): void {
    let words = '';
    let afterBreak = false;
    const flush = (): void => {
      if (afterBreak) words = words.trimStart();
      afterBreak = false;
      if (words !== '') builder.add({ type: 'text', text: words.replace(/[ \t\n]+/g, ' ') });
      words = '';
    };
    for (const character of value) {
      const mark = this.#lifted.marks.get(character);
      if (mark !== undefined) {
        flush();
        this.#used.add(character);
        addMark(mark, builder);
      } else if (character === '☐') {
        flush();
        builder.add({ type: 'checkbox' });
      } else if (character === '↵') {
        words = words.trimEnd();
        flush();
        builder.add({ type: 'break' });
        afterBreak = true;
      } else {
        words += character;
      }
    }
    flush();
  }

  #checkUrl(url: string, offset: number): void {
    if ([...url].some(isSentinel)) {
      this.skip(url);
      this.#source.error(
        offset,
        'markdown',
        "A link's address holds a value",
        'Print the value as text: an address that may change is never a link.',
      );
    } else if (!allowedUrl.test(url)) {
      this.#source.error(
        offset,
        'markdown',
        `A link leads to "${url}"`,
        "Links begin with https://, http://, mailto: or tel:; for a clause write {{clause 'id'}}.",
      );
    }
  }

  #reportCrossing(block: LiftedBlock): void {
    if (this.#crossed.has(block)) return;
    this.#crossed.add(block);
    this.#source.error(
      block.start,
      'crossing',
      `"{{#${block.name} …}}" begins in one piece of text and ends in another`,
      'Open and close it inside the same sentence, item, cell, emphasis or link, or give each tag its own line.',
    );
  }

  #refuse(node: Phrasing, rule: 'html' | 'markdown', message: string, mend: string): void {
    this.#source.error(this.#offset(node), rule, message, mend);
  }

  #offset(node: Phrasing): number {
    return this.#lifted.sourceOffset(node.position?.start.offset ?? 0);
  }
}

function addMark(mark: Mark, builder: BranchBuilder): void {
  if (mark.kind === 'node') builder.add(mark.node);
  else builder[mark.kind](mark.block);
}

interface OpenBranch {
  readonly block: LiftedBlock;
  readonly done: InlineTemplate[][];
  items: InlineTemplate[];
}

/** Gathers inlines, and the branches of blocks that open and close among them. */
class BranchBuilder {
  readonly #report: (block: LiftedBlock) => void;
  readonly #open: OpenBranch[] = [];
  readonly #items: InlineTemplate[] = [];

  constructor(report: (block: LiftedBlock) => void) {
    this.#report = report;
  }

  add(node: InlineTemplate): void {
    const items = this.#open.at(-1)?.items ?? this.#items;
    const last = items.at(-1);
    if (node.type === 'text' && node.text === '') return;
    if (node.type === 'text' && last?.type === 'text') {
      items[items.length - 1] = { type: 'text', text: last.text + node.text };
    } else {
      items.push(node);
    }
  }

  open(block: LiftedBlock): void {
    this.#open.push({ block, done: [], items: [] });
  }

  else(block: LiftedBlock): void {
    const top = this.#open.at(-1);
    if (top?.block !== block) return this.#report(block);
    top.done.push(top.items);
    top.items = [];
  }

  close(block: LiftedBlock): void {
    const top = this.#open.at(-1);
    if (top?.block !== block) return this.#report(block);
    this.#open.pop();
    for (const node of foldBranches<InlineTemplate>(block, [...top.done, top.items], (one) => one))
      this.add(node);
  }

  finish(): InlineTemplate[] {
    for (const { block } of this.#open) this.#report(block);
    return this.#items;
  }
}
