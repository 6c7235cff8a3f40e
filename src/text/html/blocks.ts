/** Block content to HTML. */
import type { Block, List, ListItem } from '../../policy/document.js';
import type { SubHeadingLevels } from '../outline.js';
import { boxHtml, inlinesHtml } from './inlines.js';
import type { InlineContext } from './inlines.js';
import { tableHtml } from './tables.js';

/** What block content must know of the clause around it. */
export interface BlockContext extends InlineContext {
  readonly levels: SubHeadingLevels;
  /** The clause's title in plain text. */
  readonly title: string;
}

/** The HTML of blocks that follow each other. */
export function blocksHtml(blocks: readonly Block[], context: BlockContext): string {
  let html = '';
  for (const block of blocks) html += blockHtml(block, context);
  return html;
}

function blockHtml(block: Block, context: BlockContext): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${inlinesHtml(block.children, context)}</p>`;
    case 'heading': {
      const tag = `h${context.levels.of(block.level)}`;
      return `<${tag}>${inlinesHtml(block.children, context)}</${tag}>`;
    }
    case 'list':
      return listHtml(block, context);
    case 'table':
      return tableHtml(block, context, context.title);
    case 'definitions': {
      const items = block.items.map(
        ({ term, description }) =>
          `<div><dt>${inlinesHtml(term, context)}</dt><dd>${inlinesHtml(description, context)}</dd></div>`,
      );
      return `<dl class="pw-definitions">${items.join('')}</dl>`;
    }
    case 'callout':
      return `<div class="pw-callout pw-callout-${block.kind}" role="note">${blocksHtml(block.children, context)}</div>`;
    case 'lines':
      return `<div class="pw-lines"><div class="pw-label">${inlinesHtml(block.label, context)}</div>${blank(block.rows)}</div>`;
    case 'signature': {
      const parts = block.parts.map(
        (part) =>
          `<div class="pw-part"><div class="pw-label">${inlinesHtml(part, context)}</div>${blank(1)}</div>`,
      );
      return `<div class="pw-signature">${parts.join('')}</div>`;
    }
    case 'pagebreak':
      return '<div class="pw-pagebreak"></div>';
    case 'landscape':
      return `<div class="pw-landscape">${blocksHtml(block.children, context)}</div>`;
  }
}

/** More than three pages of lines is a mistake, not a form. */
const MOST_LINES = 100;

/** Ruled lines to write on; they say nothing, so they are not read aloud. */
const blank = (rows: number): string =>
  '<div class="pw-line" aria-hidden="true"></div>'.repeat(
    Math.min(MOST_LINES, Math.max(1, Math.floor(rows))),
  );

function listHtml(list: List, context: BlockContext): string {
  const items = list.items.map((item) => itemHtml(item, list.style, context)).join('');
  switch (list.style) {
    case 'bullet':
      return `<ul>${items}</ul>`;
    case 'number':
      return `<ol>${items}</ol>`;
    case 'letter':
      return `<ol type="a" class="pw-letters">${items}</ol>`;
    case 'check':
      // Safari forgets that a list without markers is a list, so it is told.
      return `<ul class="pw-checks" role="list">${items}</ul>`;
  }
}

/** An item of one paragraph needs no paragraph element; with it, lists would be set too wide apart. */
function itemHtml(item: ListItem, style: List['style'], context: BlockContext): string {
  const box = style === 'check' ? `${boxHtml(context)} ` : '';
  const [first, ...others] = item.children;
  const body =
    first?.type === 'paragraph'
      ? inlinesHtml(first.children, context) + blocksHtml(others, context)
      : blocksHtml(item.children, context);
  return `<li>${box}${body}</li>`;
}
