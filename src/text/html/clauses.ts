/** Sections and clauses to HTML. */
import type { OutlineClause, OutlineSection } from '../outline.js';
import { SubHeadingLevels, blocksOf } from '../outline.js';
import { plainText } from '../plain.js';
import { blocksHtml } from './blocks.js';
import { attribute } from './escape.js';
import { numberHtml } from './frame.js';
import type { InlineContext } from './inlines.js';
import { inlinesHtml } from './inlines.js';

/** A section with its heading, if it has one, and its clauses. */
export function sectionHtml(section: OutlineSection, context: InlineContext): string {
  const heading =
    section.title === undefined
      ? ''
      : `<h2>${numberHtml(section.number)}${inlinesHtml(section.title, context)}</h2>`;
  const clauses = section.clauses.map((clause) => clauseHtml(clause, context)).join('');
  return `<section class="pw-section" id="${section.anchor}">${heading}${clauses}</section>`;
}

function clauseHtml(outlined: OutlineClause, context: InlineContext): string {
  const { clause, anchor, level, number } = outlined;
  // Where the words of a clause are a box, its heading may stand in the box too: the style sheet decides.
  const boxed = clause.blocks[0]?.type === 'callout' ? ' pw-boxed' : '';
  const origin = clause.origin === 'library' ? '' : ` data-origin="${clause.origin}"`;
  const blocks = blocksHtml(blocksOf(clause), {
    ...context,
    levels: new SubHeadingLevels(level),
    title: plainText(clause.title),
  });
  return (
    `<section class="pw-clause pw-${clause.kind}${boxed}" id="${anchor}" data-clause="${attribute(clause.id)}"${origin}>` +
    `<h${level}>${numberHtml(number)}${inlinesHtml(clause.title, context)}</h${level}>${blocks}</section>`
  );
}
