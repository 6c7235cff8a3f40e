/** A policy as Markdown. */
import type { Inline, PolicyDocument } from '../policy/document.js';
import { blocksMarkdown, headingMarkdown } from './markdown/blocks.js';
import { inlinesMarkdown } from './markdown/inlines.js';
import type { OutlineClause, OutlineSection } from './outline.js';
import { plainText } from './plain.js';
import { SubHeadingLevels, blocksOf, outlineOf } from './outline.js';

/**
 * One policy as CommonMark with GFM tables and task lists. Every text, whatever characters it holds, is read
 * back as exactly those characters; the only raw HTML is `<br>` in table cells. Cross-references are words.
 */
export function toMarkdown(document: PolicyDocument): string {
  const { organisation, policy, labels } = document;
  const outline = outlineOf(document);
  const status: Inline = { type: 'strong', children: [words(document.statusText)] };
  const onePage = document.layout === 'one-page';
  const foot = onePage
    ? [organisation.name, document.statusText]
    : [organisation.name, policy.shortTitle, `${labels.version} ${document.version}`, document.statusText];
  const parts = [
    headingMarkdown(1, [words(policy.title)]),
    inlinesMarkdown([words(organisation.name)]),
    inlinesMarkdown([{ type: 'emphasis', children: policy.promise }]),
    onePage && document.status === 'adopted' ? '' : `> ${inlinesMarkdown([status])}`,
    ...[...outline.front, ...outline.rest].map(sectionMarkdown),
    '---',
    inlinesMarkdown([words(foot.join(' \u00b7 '))]),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const words = (text: string): Inline => ({ type: 'text', text });

function sectionMarkdown(section: OutlineSection): string {
  const clauses = section.clauses.map(clauseMarkdown);
  if (section.title === undefined) return clauses.join('\n\n');
  return [headingMarkdown(2, numbered(section.number, ' ', section.title)), ...clauses].join('\n\n');
}

function clauseMarkdown({ clause, level, number }: OutlineClause): string {
  const heading = headingMarkdown(
    level,
    numbered(number, clause.kind === 'annex' ? ': ' : ' ', clause.title),
  );
  const blocks = blocksMarkdown(blocksOf(clause), {
    levels: new SubHeadingLevels(level),
    title: plainText(clause.title),
  });
  return blocks === '' ? heading : `${heading}\n\n${blocks}`;
}

const numbered = (number: string, separator: string, title: readonly Inline[]): readonly Inline[] =>
  number === '' ? title : [words(number + separator), ...title];
