/** What only a whole page can style: its background, its paper, the lines at the head and foot of each sheet. */
import type { PolicyDocument } from '../../policy/document.js';
import { DARK_PAPER } from './colour.js';

/** The rules that `toHtml` adds to the style sheet of the parts. */
export function pageStyle(document: PolicyDocument): string {
  const size = document.paper === 'Letter' ? 'letter' : 'A4';
  const background = `
html { background: #ffffff; }
body { margin: 0; }
@media screen and (prefers-color-scheme: dark) { html { background: ${DARK_PAPER}; } }`;
  if (document.layout === 'one-page') return `${background}\n@page { size: ${size}; margin: 12mm 18mm; }\n`;
  const start = document.direction === 'rtl' ? 'right' : 'left';
  const end = document.direction === 'rtl' ? 'left' : 'right';
  const draft = document.status === 'adopted' ? '' : document.labels.draft;
  const title = `${document.organisation.shortName} \u00b7 ${document.policy.shortTitle}`;
  const version = `${document.labels.version} ${document.version} \u00b7 ${document.statusText}`;
  return `${background}
@page {
  size: ${size};
  margin: 22mm 25mm;
  @top-${start} { content: ${cssString(title)}; ${FURNITURE} }
  @top-${end} { content: ${cssString(draft)}; ${FURNITURE} font-weight: 700; }
  @bottom-${start} { content: ${cssString(version)}; ${FURNITURE} }
  @bottom-${end} { content: ${pageCount(document.labels.page)}; ${FURNITURE} }
}
@page :first { @top-${start} { content: ''; } }
@page pw-wide { size: ${size} landscape; margin: 18mm 20mm; }
`;
}

const FURNITURE = "font: 8.5pt 'Segoe UI', Carlito, Arial, sans-serif; color: #3d4548;";

/** `Page {page} of {pages}` as a CSS content value. */
const pageCount = (label: string): string =>
  label
    .split(/(\{page\}|\{pages\})/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '{page}') return 'counter(page)';
      return part === '{pages}' ? 'counter(pages)' : cssString(part);
    })
    .join(' ');

/** A CSS string in which everything but plain letters, digits and spaces is escaped: nothing ends it early. */
const cssString = (value: string): string =>
  `'${value.replace(/[^A-Za-z0-9 ]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    // CSS reads an escaped null or half of a surrogate pair as U+FFFD; so do we, for the rest of the text too.
    const legal = code < 0x20 || (code >= 0xd800 && code <= 0xdfff) ? 0xfffd : code;
    return `\\${legal.toString(16).padStart(6, '0')}`;
  })}'`;
