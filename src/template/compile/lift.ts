import { parseWithoutProcessing } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import type { InlineTemplate } from '../compiled.js';
import type { Guard, LiftedBlock } from './branches.js';
import type { Vocabulary } from './expression.js';
import type { BlockStatement, MustacheStatement, Program } from './handlebars-ast.js';
import type { Source } from './source.js';
import { StatementCompiler, type Surroundings } from './statements.js';
import { findTagLines, type TagLine } from './tag-lines.js';
import { type Tag, scanTags } from './tags.js';

/** A block whose tags stand alone on their lines: it holds whole paragraphs, list items or table rows. */
export interface Region {
  readonly block: LiftedBlock;
  readonly branches: readonly {
    /** Offsets in the lifted text between which the branch's content stands. */
    readonly from: number;
    readonly to: number;
    readonly regions: readonly Region[];
  }[];
}

/** What a sentinel character in the lifted text stands for. */
export type Mark =
  | { readonly kind: 'node'; readonly node: InlineTemplate; readonly start: number }
  | { readonly kind: 'open' | 'else' | 'close'; readonly block: LiftedBlock; readonly start: number };

/** A source with its Handlebars lifted out: plain Markdown, in which sentinels and regions mark the places. */
export interface Lifted {
  readonly text: string;
  readonly marks: ReadonlyMap<string, Mark>;
  readonly regions: readonly Region[];
  /** The place in the source of an offset in `text`. */
  sourceOffset(offset: number): number;
}

const firstSentinel = 0xe000;
const sentinelCount = 0xf8ff - firstSentinel + 1;
const privateUse = /[\uE000-\uF8FF]/;

export function isSentinel(character: string): boolean {
  return privateUse.test(character);
}

/** Lifts Handlebars out of a source; `undefined` when it cannot be read (the mistakes are in the issue list). */
export function lift(source: Source, vocabulary: Vocabulary, language: string): Lifted | undefined {
  const foreign = privateUse.exec(source.text);
  if (foreign !== null) {
    source.error(foreign.index, 'markdown', 'A private-use character stands in the text', 'Delete it.');
    return undefined;
  }
  const tags = scanTags(source);
  if (tags === undefined) return undefined;
  if (tags.length > sentinelCount) {
    source.error(0, 'handlebars', 'The text has too many tags', 'Divide it into several clauses.');
    return undefined;
  }
  let program: Program;
  try {
    // The parser's result is a tree of its own making; every node read below is checked by its `type`.
    program = parseWithoutProcessing(source.text) as Program;
  } catch (error) {
    reportParseError(source, tags, error);
    return undefined;
  }
  return new Lifter(source, tags, vocabulary, language).lift(program);
}

function reportParseError(source: Source, tags: readonly Tag[], error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  const line = Number(/line (\d+)/.exec(message)?.[1] ?? 1);
  const column = (/\n(-*)\^/.exec(message)?.[1] ?? '').length;
  const at = source.offsetOf(line, 0);
  // Handlebars shows at most twenty characters before the place, so the column is only a hint: name the tag.
  const shown = /\n(.*)\n-*\^/.exec(message)?.[1] ?? '';
  const exact = shown.startsWith('...') ? undefined : at + column;
  const tag =
    tags.find((candidate) => exact !== undefined && candidate.start <= exact && exact <= candidate.end) ??
    tags.find((candidate) => candidate.end > at);
  const raw = tag === undefined ? 'the text' : `"${source.text.slice(tag.start, tag.end)}"`;
  source.error(
    tag?.start ?? at,
    'handlebars',
    `${raw} cannot be read`,
    'Check its quotes, brackets and spaces.',
  );
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly out: string;
}

/** What a walk over a block gathers before it is known whether its tags stand alone. */
interface OpenBlock {
  readonly block: LiftedBlock;
  readonly tags: readonly Tag[];
  readonly inner: readonly (readonly OpenBlock[])[];
}

class Lifter {
  readonly #source: Source;
  readonly #tags: readonly Tag[];
  readonly #statements: StatementCompiler;
  readonly #marks = new Map<string, Mark>();
  readonly #pieces: Piece[] = [];
  readonly #outAt = new Map<Tag, number>();
  #next = 0;

  constructor(source: Source, tags: readonly Tag[], vocabulary: Vocabulary, language: string) {
    this.#source = source;
    this.#tags = tags;
    this.#statements = new StatementCompiler(source, vocabulary, language);
  }

  lift(program: Program): Lifted {
    const aloneLines = findTagLines(this.#source.text, this.#tags);
    const alone = new Set(aloneLines.flatMap((line) => line.tags));
    const blocks = this.#walk(program, { scope: [], guards: [] }, alone);
    for (const { start, end, out } of aloneLines) this.#pieces.push({ start, end, out });
    this.#pieces.sort((a, b) => a.start - b.start);
    const rendered = this.#render(aloneLines);
    return {
      text: rendered.text,
      marks: this.#marks,
      regions: this.#regions(blocks, alone),
      sourceOffset: rendered.sourceOffset,
    };
  }

  #take(): Tag {
    const tag = this.#tags[this.#next++];
    if (tag === undefined) throw new Error('Handlebars read more tags than the scanner found.');
    return tag;
  }

  #walk(program: Program | undefined, around: Surroundings, alone: ReadonlySet<Tag>): OpenBlock[] {
    const blocks: OpenBlock[] = [];
    for (const statement of program?.body ?? []) {
      switch (statement.type) {
        case 'ContentStatement':
          break;
        case 'CommentStatement': {
          const tag = this.#take();
          if (!alone.has(tag)) this.#pieces.push({ start: tag.start, end: tag.end, out: '' });
          break;
        }
        case 'MustacheStatement':
          this.#value(statement, around);
          break;
        case 'BlockStatement':
          blocks.push(this.#block(statement, around, alone));
          break;
        default:
          // The scanner has refused these already.
          this.#take();
      }
    }
    return blocks;
  }

  #value(statement: MustacheStatement, around: Surroundings): void {
    const tag = this.#take();
    this.#sentinel(tag, {
      kind: 'node',
      node: this.#statements.value(statement, tag.start, around),
      start: tag.start,
    });
  }

  #block(statement: BlockStatement, around: Surroundings, alone: ReadonlySet<Tag>): OpenBlock {
    const open = this.#take();
    const tags: Tag[] = [open];
    const guards: Guard[] = [];
    const inner: OpenBlock[][] = [];
    const block: LiftedBlock = { start: open.start, name: open.name, guards };
    const isAlone = alone.has(open);
    if (!isAlone) this.#sentinel(open, { kind: 'open', block, start: open.start });

    let current: BlockStatement | undefined = statement;
    let tag = open;
    while (current !== undefined) {
      const { guard, inside } = this.#statements.guard(current, tag.start, around, current === statement);
      guards.push(guard);
      inner.push(this.#walk(current.program, inside, alone));
      const inverse: Program | undefined = current.inverse;
      current = undefined;
      if (inverse === undefined) break;
      tag = this.#take();
      tags.push(tag);
      if (!isAlone) this.#sentinel(tag, { kind: 'else', block, start: tag.start });
      const only: Program['body'][number] | undefined = inverse.body[0];
      if (inverse.chained === true && only?.type === 'BlockStatement') {
        current = only;
      } else {
        guards.push({ type: 'else' });
        inner.push(this.#walk(inverse, around, alone));
      }
    }
    const close = this.#take();
    tags.push(close);
    if (!isAlone) this.#sentinel(close, { kind: 'close', block, start: close.start });
    if (tags.some((one) => alone.has(one) !== isAlone)) {
      this.#source.error(
        open.start,
        'crossing',
        `The tags of "{{#${open.name} …}}" stand partly alone on their lines and partly inside text`,
        'Give every tag of the block its own line, or write the whole block inside one paragraph.',
      );
    }
    return { block, tags, inner };
  }

  #sentinel(tag: Tag, mark: Mark): void {
    const character = String.fromCharCode(firstSentinel + this.#marks.size);
    this.#marks.set(character, mark);
    this.#pieces.push({ start: tag.start, end: tag.end, out: character });
  }

  #render(lines: readonly TagLine[]): {
    text: string;
    sourceOffset(offset: number): number;
  } {
    const tagsOf = new Map(lines.map((line) => [line.start, line.tags]));
    const anchors: { out: number; source: number; length: number }[] = [];
    let text = '';
    let from = 0;
    for (const piece of this.#pieces) {
      anchors.push({ out: text.length, source: from, length: piece.start - from });
      text += this.#source.text.slice(from, piece.start);
      for (const tag of tagsOf.get(piece.start) ?? []) this.#outAt.set(tag, text.length);
      anchors.push({ out: text.length, source: piece.start, length: 0 });
      text += piece.out;
      from = piece.end;
    }
    anchors.push({ out: text.length, source: from, length: this.#source.text.length - from });
    text += this.#source.text.slice(from);
    const sourceOffset = (offset: number): number => {
      const anchor = anchors.findLast((one) => one.out <= offset);
      return anchor === undefined ? 0 : anchor.source + Math.min(offset - anchor.out, anchor.length);
    };
    return { text, sourceOffset };
  }

  #regions(blocks: readonly OpenBlock[], alone: ReadonlySet<Tag>): Region[] {
    return blocks.flatMap(({ block, tags, inner }) => {
      const open = tags[0];
      if (open === undefined || !alone.has(open)) return [];
      const branches = inner.map((nested, index) => ({
        from: this.#place(tags[index]),
        to: this.#place(tags[index + 1]),
        regions: this.#regions(nested, alone),
      }));
      return [{ block, branches }];
    });
  }

  #place(tag: Tag | undefined): number {
    return (tag && this.#outAt.get(tag)) ?? 0;
  }
}
