/** The packaged documents and the example organisations, for tests that look at whole documents. */
import { readFileSync, readdirSync } from 'node:fs';
import { availablePolicies, loadPolicy } from '../../src/library/index.js';
import { assemble } from '../../src/policy/assemble.js';
import type { AssembleOptions } from '../../src/policy/assemble.js';
import type { Block, Inline, PolicyDocument } from '../../src/policy/document.js';
import { packId } from '../../src/policy/shared-points.js';
import { parseProfile } from '../../src/profile/parse.js';
import { readProfileText } from '../../src/profile/read.js';
import type { Profile } from '../../src/profile/schema.js';
import type { CompiledPolicy } from '../../src/template/compiled.js';

/** A day before every date of the examples. */
export const today = '2026-11-23';

export const policies: readonly CompiledPolicy[] = await Promise.all(
  availablePolicies().map((id) => loadPolicy(id)),
);

const folder = new URL('../../examples/', import.meta.url);

/** Name and profile of every example organisation. */
export const examples: readonly { readonly name: string; readonly profile: Profile }[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml') && !name.startsWith('customisation'))
  .map((name) => ({
    name: name.replace(/\.yaml$/, ''),
    profile: parseProfile(readProfileText(readFileSync(new URL(name, folder), 'utf8'), 'yaml')),
  }));

export function policy(id: string): CompiledPolicy {
  const found = policies.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no policy ${id}`);
  return found;
}

/** Every document of the library, those that are withheld too; the adoption pack is made from the others. */
export function everyDocumentOf(
  profile: Profile,
  options: Partial<AssembleOptions> = {},
): readonly PolicyDocument[] {
  const settings = { date: today, ...options };
  const others = policies.filter(({ id }) => id !== packId);
  const documents = others.map((compiled) => assemble(compiled, profile, settings));
  const set = { documents, policies: others };
  return [...documents, assemble(policy(packId), profile, { ...settings, set })];
}

/** One document of an organisation, made alone; not there where it is withheld. */
export function documentWithId(
  profile: Profile,
  id: string,
  options: Partial<AssembleOptions> = {},
): PolicyDocument {
  const made = assemble(policy(id), profile, { date: today, ...options });
  if (made.withheld === true) throw new Error(`no document ${id}`);
  return made;
}

/** What an organisation gets: without documents that are withheld from it. */
export function documentsOf(
  profile: Profile,
  options: Partial<AssembleOptions> = {},
): readonly PolicyDocument[] {
  return everyDocumentOf(profile, options).filter(({ withheld }) => withheld !== true);
}

/** Text of inlines as a reader sees it; with `mask`, values are replaced by a plain word. */
export function inlineText(inlines: readonly Inline[], mask?: string): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
        case 'reference':
          return inline.text;
        case 'field':
          // A value that ends in a full stop ends the sentence: the template's own was dropped.
          return mask === undefined ? inline.text : /[.!?…]$/u.test(inline.text) ? `${mask}.` : mask;
        case 'break':
          return '\n';
        case 'checkbox':
          return '☐';
        default:
          return inlineText(inline.children, mask);
      }
    })
    .join('');
}

/** Every paragraph, item, cell, term and description of a block, in order. */
export function blockTexts(block: Block, mask?: string): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [inlineText(block.children, mask)];
    case 'list':
      return block.items.flatMap((item) => item.children.flatMap((child) => blockTexts(child, mask)));
    case 'table':
      return [
        ...block.columns.map((column) => inlineText(column.header, mask)),
        ...block.rows.flatMap((row) => row.cells.map((cell) => inlineText(cell, mask))),
      ];
    case 'definitions':
      return block.items.flatMap((item) => [inlineText(item.term, mask), inlineText(item.description, mask)]);
    case 'callout':
    case 'landscape':
      return block.children.flatMap((child) => blockTexts(child, mask));
    case 'lines':
      return [inlineText(block.label, mask)];
    case 'signature':
      return block.parts.map((part) => inlineText(part, mask));
    case 'pagebreak':
      return [];
  }
}

/** All texts of one clause, title first. */
export function clauseTexts(
  clause: PolicyDocument['sections'][number]['clauses'][number],
  mask?: string,
): string[] {
  return [inlineText(clause.title, mask), ...clause.blocks.flatMap((block) => blockTexts(block, mask))];
}

/** The whole document as text, a line a paragraph. */
export function documentText(document: PolicyDocument, mask?: string): string {
  return document.sections
    .flatMap((section) => [
      inlineText(section.title, mask),
      ...section.clauses.flatMap((clause) => clauseTexts(clause, mask)),
    ])
    .join('\n');
}
