import type { Inline } from '../blocks.js';

type Text = Extract<Inline, { type: 'text' }>;

const stop = /[.!?…]$/;
const spaceBefore = /[ \n([“‘]$/;
const closing = /^[.,;:!?)\]”’…]/;

/** Whether a value brings the full stop of its sentence. */
export function endsSentence(words: string): boolean {
  return stop.test(words);
}

/**
 * Gathers the inlines of one paragraph, cell or label, and mends the seams:
 * - adjacent texts become one;
 * - where a block was left out, double spaces and spaces before punctuation close, in template words only;
 * - where a value ends in a full stop, the sentence's own is dropped, also across emphasis;
 * - breaks at the beginning, at the end, or doubled are dropped.
 */
export class InlineWriter {
  #out: Inline[] = [];
  /** Template words not yet written, and the node they came from while they are exactly its text. */
  #pending = '';
  #pendingNode: Text | undefined;
  readonly #outer: { readonly out: Inline[]; readonly pending: string; readonly node: Text | undefined }[] =
    [];
  /** The last character written; empty at the start, a line feed after a break. */
  #previous = '';
  /** The last thing written is a value that ends in `.`, `!`, `?` or `…`. */
  #stopped = false;
  #seam = false;

  /** A conditional or repeated piece begins or ends here. */
  seam(): void {
    this.#seam = true;
  }

  /** Whether the next words may be written without looking at what stands before them. */
  get isPlain(): boolean {
    return !this.#seam && !this.#stopped;
  }

  text(node: Text): void {
    let words = node.text;
    if (this.#stopped && words.startsWith('.')) words = words.slice(1);
    if (this.#seam) {
      if (words.startsWith(' ') && (this.#previous === '' || spaceBefore.test(this.#previous))) {
        words = words.trimStart();
      } else if (this.#pending.endsWith(' ') && closing.test(words)) {
        this.#setPending(this.#pending.trimEnd());
      }
    }
    if (words !== '' || words !== node.text) this.#stopped = false;
    if (words === '') return;
    if (this.#pending === '') {
      this.#pending = words;
      this.#pendingNode = words === node.text ? node : undefined;
    } else {
      this.#setPending(this.#pending + words);
    }
    this.#wrote(words);
  }

  /** A value, a reference or a check box: never altered. */
  whole(node: Inline, words: string): void {
    this.#flush();
    this.#out.push(node);
    this.#wrote(words);
    this.#stopped = node.type === 'field' && stop.test(words);
  }

  break(node: Inline): void {
    if (this.#previous === '' || this.#previous === '\n') return;
    this.#setPending(this.#pending.trimEnd());
    this.#flush();
    this.#out.push(node);
    this.#wrote('\n');
  }

  /** Begins strong words, emphasis or a link. */
  enter(): void {
    this.#outer.push({ out: this.#out, pending: this.#pending, node: this.#pendingNode });
    this.#out = [];
    this.#pending = '';
    this.#pendingNode = undefined;
  }

  /** Ends them; nothing is left of them when they hold nothing. */
  leave(make: (children: readonly Inline[]) => Inline): void {
    let after = '';
    if (this.#seam && this.#pending.endsWith(' ')) {
      this.#setPending(this.#pending.trimEnd());
      after = ' ';
    }
    this.#flush();
    const children = this.#out;
    const outer = this.#outer.pop();
    if (outer === undefined) throw new Error('Nothing was entered.');
    this.#out = outer.out;
    this.#pending = outer.pending;
    this.#pendingNode = outer.node;
    if (children.length === 0) {
      this.#seam = true;
      return;
    }
    this.#flush();
    this.#out.push(make(children));
    if (after !== '') this.#setPending(after);
  }

  finish(): readonly Inline[] {
    this.#setPending(this.#pending.trimEnd());
    this.#flush();
    while (this.#out.at(-1)?.type === 'break') this.#out.pop();
    return this.#out;
  }

  #setPending(words: string): void {
    if (words === this.#pending) return;
    this.#pending = words;
    this.#pendingNode = undefined;
  }

  #wrote(words: string): void {
    this.#previous = words.charAt(words.length - 1);
    this.#seam = false;
    this.#stopped = false;
  }

  #flush(): void {
    if (this.#pending !== '') this.#out.push(this.#pendingNode ?? { type: 'text', text: this.#pending });
    this.#pending = '';
    this.#pendingNode = undefined;
  }
}
