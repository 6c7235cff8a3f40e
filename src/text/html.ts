/** A policy as HTML. */
import type { PolicyDocument } from '../policy/document.js';
import { sectionHtml } from './html/clauses.js';
import { attribute, text } from './html/escape.js';
import { contentsHtml, footHtml, headHtml } from './html/frame.js';
import type { InlineContext } from './html/inlines.js';
import { pageStyle } from './html/page-style.js';
import { partsStyle } from './html/style.js';
import type { Look } from './html/style.js';
import type { Outline } from './outline.js';
import { outlineOf } from './outline.js';
import { wordsFor } from './words.js';

export interface HtmlParts {
  /** One `article` element of class `policywright` (and `pw-one-page`), without script, style element or style attribute. */
  readonly body: string;
  /** Its style sheet; every rule is about `.policywright` or what is inside. */
  readonly css: string;
}

export interface HtmlPartsOptions {
  /** `light` or `dark`: as the page around it is. Default `reader`: as the reader's browser asks. */
  readonly look?: Look;
}

/**
 * A whole page of one policy: HTML 5 that is also well-formed XML, self-contained (styles and logo inside, no
 * script, no request), for screens from 320 px, light and dark, and for paper of `document.paper`.
 */
export function toHtml(document: PolicyDocument): string {
  const { outline, context } = prepare(document);
  const css = partsStyle(document) + pageStyle(document);
  const { name } = document.organisation;
  const title = document.policy.title.includes(name)
    ? document.policy.title
    : `${document.policy.title} \u2013 ${name}`;
  return [
    '<!DOCTYPE html>',
    `<html lang="${attribute(document.language)}" dir="${document.direction}">`,
    '<head>',
    '<meta charset="utf-8"/>',
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}"/>`,
    '<meta name="color-scheme" content="light dark"/>',
    '<meta name="generator" content="policywright"/>',
    `<title>${text(title)}</title>`,
    `<style>${css}</style>`,
    '</head>',
    '<body>',
    `<div class="${rootClass(document)}">`,
    `<a class="pw-skip" href="#${MAIN}">${text(wordsFor(document.language).skip)}</a>`,
    headHtml(document, context),
    `<main class="pw-main" id="${MAIN}" tabindex="-1">${mainHtml(document, outline, context)}</main>`,
    footHtml(document),
    '</div>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/**
 * The policy as one element and its style sheet, to be shown inside another page (best in a shadow root with
 * an adopted style sheet): nothing in it is refused by `style-src 'self'`; a logo needs `img-src data:`.
 * Links within the policy carry the id of their clause as `data-reference`, because a fragment does not reach
 * into a shadow root.
 */
export function toHtmlParts(document: PolicyDocument, { look = 'reader' }: HtmlPartsOptions = {}): HtmlParts {
  const { outline, context } = prepare(document);
  const body =
    `<article class="${rootClass(document)}" lang="${attribute(document.language)}" dir="${document.direction}">` +
    headHtml(document, context) +
    `<div class="pw-main">${mainHtml(document, outline, context)}</div>` +
    `${footHtml(document)}</article>`;
  return { body, css: partsStyle(document, look) };
}

const MAIN = 'pw-main';

const rootClass = ({ layout }: PolicyDocument): string =>
  layout === 'one-page' ? 'policywright pw-one-page' : 'policywright';

/** The page needs nothing but itself; whatever slips in stays without effect. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

function prepare(document: PolicyDocument): { outline: Outline; context: InlineContext } {
  const outline = outlineOf(document);
  const { box } = wordsFor(document.language);
  return { outline, context: { direction: document.direction, anchors: outline.anchors, boxWords: box } };
}

/** Front matter, contents and the rest, in the order in which they are read. */
function mainHtml(document: PolicyDocument, outline: Outline, context: InlineContext): string {
  const front = outline.front.map((section) => sectionHtml(section, context)).join('');
  const rest = outline.rest.map((section) => sectionHtml(section, context)).join('');
  return (
    (front === '' ? '' : `<div class="pw-front-matter">${front}</div>`) +
    contentsHtml(outline, document, context) +
    `<div class="pw-text">${rest}</div>`
  );
}
