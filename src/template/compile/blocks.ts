import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { BlockTemplate, InlineTemplate, ListEntry } from '../compiled.js';
import type { Rule } from '../issues.js';
import { Arranger } from './arrange.js';
import { type DirectiveReader, directiveNames, readDirective } from './directives.js';
import { DefinitionCompiler } from './definitions.js';
import { InlineCompiler } from './inlines.js';
import { splitAtBars, trimEnd } from './labels.js';
import { type Lifted, lift, type Region } from './lift.js';
import { type BlockNode, type List, type Nodes, type Paragraph, parseMarkdown, spanOf } from './markdown.js';
import type { Source } from './source.js';
import { didYouMean } from '../../suggestion.js';
import { compileTable } from './tables.js';
import type { BlockTools } from './tools.js';
import type { Vocabulary } from './expression.js';

type ListStyle = Extract<BlockTemplate, { type: 'list' }>['style'];

/** Compiles the Markdown of one clause, variant or short text. */
export function compileBlocks(source: Source, vocabulary: Vocabulary, language: string): BlockTemplate[] {
  const lifted = lift(source, vocabulary, language);
  return lifted === undefined ? [] : new BlockCompiler(source, lifted).compile();
}

/** Compiles one line of words, such as a title. */
export function compileLine(source: Source, vocabulary: Vocabulary, language: string): InlineTemplate[] {
  const lifted = lift(source, vocabulary, language);
  if (lifted === undefined) return [];
  const [only, second] = parseMarkdown(lifted.text).children;
  const inlines = new InlineCompiler(source, lifted);
  if (only === undefined || second !== undefined || only.type !== 'paragraph' || lifted.regions.length > 0) {
    const mend = 'Write one sentence without list, heading or line breaks.';
    source.error(0, 'words', 'These words are not one line of text', mend);
    return [];
  }
  const result = inlines.compile(only.children);
  inlines.reportUnused();
  return result;
}

class BlockCompiler {
  readonly #source: Source;
  readonly #lifted: Lifted;
  readonly #arranger: Arranger;
  readonly #inlines: InlineCompiler;
  readonly #tools: BlockTools;
  /** A block that crosses a border leaves its tags unread: one mistake, reported once. */
  #refused = false;

  constructor(source: Source, lifted: Lifted) {
    this.#source = source;
    this.#lifted = lifted;
    this.#arranger = new Arranger(source, lifted);
    this.#inlines = new InlineCompiler(source, lifted);
    this.#tools = {
      arranger: this.#arranger,
      inlines: this.#inlines,
      report: (...report) => this.#report(...report),
      refuse: (...report) => this.#refuse(...report),
    };
  }

  compile(): BlockTemplate[] {
    const root = parseMarkdown(this.#lifted.text);
    const blocks = this.#blocks(root.children, this.#lifted.regions, true);
    if (!this.#refused) this.#inlines.reportUnused();
    return blocks;
  }

  #blocks(nodes: readonly BlockNode[], regions: readonly Region[], top: boolean): BlockTemplate[] {
    return this.#arranger.arrange<BlockNode, BlockTemplate>(
      nodes,
      regions,
      (node, inner) => this.#block(node, inner, top),
      (node) => node,
    );
  }

  #block(node: BlockNode, inner: readonly Region[], top: boolean): BlockTemplate[] {
    switch (node.type) {
      case 'paragraph':
        return this.#paragraph(node);
      case 'heading':
        if (node.depth === 4 || node.depth === 5) {
          return [
            {
              type: 'heading',
              level: node.depth === 4 ? 1 : 2,
              children: this.#inlines.compile(node.children),
            },
          ];
        }
        return this.#refuse(
          node,
          'markdown',
          `A heading with ${node.depth} "#" stands inside a clause`,
          'Sub-headings are written "####" and, under them, "#####".',
        );
      case 'list':
        return [this.#list(node, inner)];
      case 'table':
        return [compileTable(node, inner, this.#tools)];
      case 'containerDirective':
        return this.#container(node, inner, top);
      case 'leafDirective':
        return this.#leaf(node);
      case 'html':
        return this.#refuse(
          node,
          'html',
          'Raw HTML is not part of the language',
          'Write Markdown; for a "<" write "\\<".',
        );
      case 'code':
        return this.#refuse(node, 'markdown', 'Code is not part of the language', 'Write plain words.');
      case 'blockquote':
        return this.#refuse(
          node,
          'markdown',
          'A quotation (">") is not part of the language',
          'Use ":::callout{kind=note}".',
        );
      case 'thematicBreak':
        return this.#refuse(
          node,
          'markdown',
          'A line across the page is not part of the language',
          'Delete it, or use "::pagebreak".',
        );
      default:
        return this.#refuse(
          node,
          'markdown',
          `"${node.type}" is not part of the language`,
          'Write plain words.',
        );
    }
  }

  #paragraph(node: Paragraph): BlockTemplate[] {
    const text = this.#lifted.text.slice(node.position?.start.offset, node.position?.end.offset);
    if (text.startsWith('|')) {
      return this.#refuse(
        node,
        'table',
        'A table row stands under no header row',
        'Put the rows directly under the header and its line of dashes, without a blank line.',
      );
    }
    if (/^:{2,}\s*[a-z]/.test(text)) {
      return this.#refuse(
        node,
        'directive',
        'A directive is not written rightly',
        'Write ":::name{key=value}" or "::name[label]{key=value}" alone on its line.',
      );
    }
    if (/^:{3,}$/.test(text)) {
      return this.#refuse(
        node,
        'directive',
        'A ":::" closes nothing',
        'Open a directive before it, or delete it.',
      );
    }
    return [{ type: 'paragraph', children: this.#inlines.compile(node.children) }];
  }

  #list(node: List, inner: readonly Region[], lettered = false): BlockTemplate {
    const checks = node.children.filter((item) => typeof item.checked === 'boolean').length;
    if (checks > 0 && checks < node.children.length) {
      this.#report(
        node,
        'list',
        'Some items of a list have a check box and some have none',
        'Give all of them "[ ]", or none.',
      );
    }
    if (node.ordered === true && (node.start ?? 1) !== 1) {
      this.#report(
        node,
        'list',
        `A numbered list begins at ${node.start}`,
        'Begin at 1, directly under the items it goes on from; numbers are counted for you.',
      );
    }
    const style: ListStyle = lettered
      ? 'letter'
      : checks > 0
        ? 'check'
        : node.ordered === true
          ? 'number'
          : 'bullet';
    const items = this.#arranger.arrange<List['children'][number], ListEntry>(
      node.children,
      inner,
      (item, regions) => [{ type: 'item', children: this.#blocks(item.children, regions, false) }],
      (entry) => entry,
    );
    return { type: 'list', style, items };
  }

  #container(node: ContainerDirective, inner: readonly Region[], top: boolean): BlockTemplate[] {
    const reader = this.#directive(node, 'container');
    if (reader === undefined) return [];
    this.#checkClosed(node);
    const [label] = node.children;
    if (label?.type === 'paragraph' && label.data?.directiveLabel === true) {
      return this.#refuse(
        node,
        'directive',
        `":::${node.name}" takes no label`,
        'Write the words inside it.',
      );
    }
    switch (node.name) {
      case 'callout': {
        const kind = reader.choice('kind', ['note', 'danger', 'promise', 'open'] as const) ?? 'note';
        return reader.finish([
          { type: 'callout', kind, children: this.#blocks(node.children, inner, false) },
        ]);
      }
      case 'landscape':
        if (!top)
          this.#report(
            node,
            'directive',
            '":::landscape" stands inside something else',
            'Move it to the top level of the clause.',
          );
        return reader.finish([{ type: 'landscape', children: this.#blocks(node.children, inner, false) }]);
      case 'letters':
        return reader.finish(
          this.#only(
            node,
            inner,
            (child, regions) =>
              child.type === 'list' && child.ordered === true
                ? [this.#list(child, regions, true)]
                : undefined,
            'a numbered list (1. 2. 3.)',
          ),
        );
      case 'table': {
        const caption = reader.text('caption') ?? '';
        const style = reader.choice('style', ['data', 'form', 'plain', 'contacts'] as const);
        const widths = reader.numbers('widths');
        const settings = { caption, ...(style && { style }), ...(widths && { widths }) };
        return reader.finish(
          this.#only(
            node,
            inner,
            (child, regions) =>
              child.type === 'table' ? [compileTable(child, regions, this.#tools, settings)] : undefined,
            'a table',
          ),
        );
      }
      default:
        return reader.finish(new DefinitionCompiler(this.#tools).compile(node, inner));
    }
  }

  #only(
    node: ContainerDirective,
    inner: readonly Region[],
    convert: (child: BlockNode, regions: readonly Region[]) => BlockTemplate[] | undefined,
    what: string,
  ): BlockTemplate[] {
    const refuse = (child: Nodes): BlockTemplate[] =>
      this.#refuse(
        child,
        'directive',
        `":::${node.name}" holds something else than ${what}`,
        `Put ${what} into it and nothing else.`,
      );
    if (node.children.length === 0) return refuse(node);
    return this.#arranger.arrange<BlockNode, BlockTemplate>(
      node.children,
      inner,
      (child, regions) => convert(child, regions) ?? refuse(child),
      (template) => template,
    );
  }

  #leaf(node: LeafDirective): BlockTemplate[] {
    const reader = this.#directive(node, 'leaf');
    if (reader === undefined) return [];
    if (node.name === 'pagebreak') {
      if (node.children.length > 0)
        this.#report(node, 'directive', '"::pagebreak" takes no label', 'Write "::pagebreak" alone.');
      return reader.finish([{ type: 'pagebreak' }]);
    }
    if (node.name === 'lines') {
      const rows = reader.count('rows', 40) ?? 2;
      return reader.finish([{ type: 'lines', label: this.#inlines.compile(node.children), rows }]);
    }
    const parts = splitAtBars(node.children).map((part) => trimEnd(this.#inlines.compile(part)));
    if (parts.every((part) => part.length === 0)) {
      this.#report(
        node,
        'directive',
        '"::signature" names no blank',
        'Write "::signature[Name | Signature | Date]".',
      );
    }
    return reader.finish([{ type: 'signature', parts }]);
  }

  #directive(
    node: ContainerDirective | LeafDirective,
    form: 'container' | 'leaf',
  ): DirectiveReader | undefined {
    const names = directiveNames[form];
    const colons = form === 'container' ? ':::' : '::';
    if (!names.includes(node.name)) {
      const other = directiveNames[form === 'container' ? 'leaf' : 'container'];
      const mend = other.includes(node.name)
        ? `Write "${form === 'container' ? '::' : ':::'}${node.name}".`
        : didYouMean(node.name, names, `Use one of ${names.map((name) => `"${colons}${name}"`).join(', ')}.`);
      this.#refuse(node, 'directive', `Unknown directive "${colons}${node.name}"`, mend);
      return undefined;
    }
    return readDirective(node, (message, mend) => this.#report(node, 'directive', message, mend));
  }

  #checkClosed(node: ContainerDirective): void {
    const { start, end } = spanOf(node, this.#lifted.text);
    const lines = this.#lifted.text.slice(start, end).split('\n');
    if (lines.length < 2 || !/^\s*:{3,}$/.test(lines.at(-1) ?? '')) {
      this.#report(
        node,
        'directive',
        `":::${node.name}" is never closed`,
        'Close it with ":::" on a line of its own.',
      );
    }
  }

  #refuse(node: Nodes, rule: Rule, message: string, mend: string): [] {
    this.#inlines.skip(this.#lifted.text.slice(node.position?.start.offset, node.position?.end.offset));
    this.#report(node, rule, message, mend);
    return [];
  }

  #report(node: Nodes, rule: Rule, message: string, mend: string): void {
    this.#refused ||= rule === 'directive' || rule === 'table';
    this.#source.error(this.#lifted.sourceOffset(node.position?.start.offset ?? 0), rule, message, mend);
  }
}
