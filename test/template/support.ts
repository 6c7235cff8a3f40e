import type { Block, Inline } from '../../src/template/blocks.js';
import { compileClauseText } from '../../src/template/compile.js';
import { evaluateBlocks, type EvaluationContext } from '../../src/template/evaluate.js';
import { CompileError, type Issue } from '../../src/template/issues.js';

/** A context in which every clause is present and no missing value has words, unless told otherwise. */
export function contextOf(values: object, more: Partial<EvaluationContext> = {}): EvaluationContext {
  return { values, locale: 'en', has: () => true, missing: () => undefined, ...more };
}

/** Compiles a clause text and evaluates it. */
export function render(
  source: string,
  values: object = {},
  more: Partial<EvaluationContext> = {},
): readonly Block[] {
  const { text } = compileClauseText({ file: 'en.md', text: source });
  return evaluateBlocks(text, contextOf(values, more));
}

/** Compiles a clause text that must be refused. */
export function issuesOf(
  source: string,
  more: Partial<Parameters<typeof compileClauseText>[0]> = {},
): readonly Issue[] {
  return issuesFrom(() => compileClauseText({ file: 'en.md', text: source, ...more }));
}

export function issuesFrom(compile: () => unknown): readonly Issue[] {
  try {
    compile();
  } catch (error) {
    if (error instanceof CompileError) return error.issues;
    throw error;
  }
  throw new Error('It was not refused.');
}

/** The words of inlines, as a reader sees them. */
export function words(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case 'strong':
        case 'emphasis':
        case 'link':
          return words(inline.children);
        case 'break':
          return ' ';
        case 'checkbox':
          return '☐';
        default:
          return inline.text;
      }
    })
    .join('');
}

/** The words of each paragraph, heading, item, cell, definition, label and blank, in order. */
export function pieces(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return [words(block.children)];
      case 'list':
        return block.items.flatMap((item) => pieces(item.children));
      case 'table':
        return [
          ...block.columns.map((column) => words(column.header)),
          ...block.rows.flatMap((row) => row.cells.map(words)),
        ];
      case 'definitions':
        return block.items.flatMap((item) => [words(item.term), words(item.description)]);
      case 'callout':
      case 'landscape':
        return pieces(block.children);
      case 'lines':
        return [words(block.label)];
      case 'signature':
        return block.parts.map(words);
      case 'pagebreak':
        return [];
    }
  });
}

/** The words of the only paragraph. */
export function line(source: string, values: object = {}, more: Partial<EvaluationContext> = {}): string {
  const [block, second] = render(source, values, more);
  if (block?.type !== 'paragraph' || second !== undefined) throw new Error('Not one paragraph.');
  return words(block.children);
}
