/** Inline content to HTML. */
import type { Field, Inline } from '../../policy/document.js';
import { isWritableUrl } from '../links.js';
import { BOX, plainText } from '../plain.js';
import { attribute, text } from './escape.js';

/** What inline content must know of the document around it. */
export interface InlineContext {
  readonly direction: 'ltr' | 'rtl';
  readonly anchors: ReadonlyMap<string, string>;
  /** What a screen reader says for a check box. */
  readonly boxWords: string;
}

/** Where links cannot stand: inside another link. */
type Links = 'links' | 'no-links';

/** The HTML of a run of inline content. With `no-links` every link is only its words. */
export function inlinesHtml(
  inlines: readonly Inline[],
  context: InlineContext,
  links: Links = 'links',
): string {
  let html = '';
  for (const inline of inlines) html += inlineHtml(inline, context, links);
  return html;
}

function inlineHtml(inline: Inline, context: InlineContext, links: Links): string {
  switch (inline.type) {
    case 'text':
      return text(inline.text);
    case 'strong':
      return `<strong>${inlinesHtml(inline.children, context, links)}</strong>`;
    case 'emphasis':
      return `<em>${inlinesHtml(inline.children, context, links)}</em>`;
    case 'break':
      return '<br/>';
    case 'checkbox':
      return boxHtml(context);
    case 'field':
      return fieldHtml(inline, context);
    case 'link': {
      if (links === 'no-links' || !isWritableUrl(inline.url)) {
        return inlinesHtml(inline.children, context, links);
      }
      // On paper an address that is not already the words is printed behind them.
      const printed = inline.url.includes(plainText(inline.children)) ? '' : ' class="pw-outside"';
      return `<a href="${attribute(inline.url)}"${printed}>${inlinesHtml(inline.children, context, 'no-links')}</a>`;
    }
    case 'reference': {
      const anchor = context.anchors.get(inline.clause);
      if (links === 'no-links' || anchor === undefined) return text(inline.text);
      return `<a href="#${anchor}" class="pw-reference" data-reference="${attribute(inline.clause)}">${text(inline.text)}</a>`;
    }
  }
}

/** A box to tick by hand: drawn by the style sheet, read aloud in words, copied as `☐`. */
export const boxHtml = (context: InlineContext): string =>
  `<span class="pw-box" role="img" aria-label="${attribute(context.boxWords)}">${BOX}</span>`;

/** Right-to-left letters and the invisible marks that turn the direction of what follows. */
const TURNS =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

function fieldHtml(field: Field, context: InlineContext): string {
  // In a right-to-left text any value may be Latin, and a phone number must not be torn apart.
  const isolated = context.direction === 'rtl' || TURNS.test(field.text);
  const key = ` data-field="${attribute(field.key)}"`;
  if (field.open !== undefined) {
    const direction = isolated ? ' dir="auto"' : '';
    return `<mark class="pw-open"${key} data-open="${attribute(field.open)}"${direction}>${text(field.text)}</mark>`;
  }
  const tag = isolated ? 'bdi' : 'span';
  return `<${tag}${key}>${text(field.text)}</${tag}>`;
}
