/** The texts of a document as the language checks read them, with the organisation's own words masked. */
import type { Block, Clause, List, PolicyDocument } from '../../../src/policy/document.js';
import type { Profile } from '../../../src/profile/schema.js';
import { clauseTexts, inlineText } from '../library.js';

/** Stands for a name, a title or a contact: nobody can shorten or mend what an organisation is called. */
export const mask = 'Value';

/** What a document is decides its limits. Anything that is not named here is a policy, so a new one is too. */
export type DocumentKind = 'policy' | 'forms' | 'poster' | 'child-page';

export function kindOf({ policy }: PolicyDocument): DocumentKind {
  const { id } = policy;
  return id === 'forms' || id === 'poster' || id === 'child-page' ? id : 'policy';
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/**
 * Masks titles and names that a sentence computed from the profile holds as plain text, such as "the HR Manager" in
 * the table of routes. Choices of the schema (`staff`, `ngo`) stay: they are never printed as they stand.
 */
export function masker(profile: Profile): (text: string) => string {
  const own = [...new Set(stringsIn(profile))]
    .filter((value) => /\p{Lu}|[^\p{Script=Latin}\p{Script=Common}]/u.test(value))
    .sort((one, other) => other.length - one.length)
    .map((value) => value.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  if (own.length === 0) return (text) => text;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${own.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) => text.replaceAll(pattern, mask);
}

/** One clause, as a list of paragraphs, items, cells and labels. The first is the title. */
export interface ClauseText {
  readonly id: string;
  readonly kind: Clause['kind'];
  readonly lines: readonly string[];
}

export function clausesOf(document: PolicyDocument, profile: Profile): readonly ClauseText[] {
  const masked = masker(profile);
  return document.sections
    .flatMap(({ clauses }) => clauses)
    .map((clause) => ({
      id: clause.id,
      kind: clause.kind,
      lines: clauseTexts(clause, mask).map(masked),
    }));
}

/** Everything a reader sees, with the titles of sections. */
export function linesOf(document: PolicyDocument, profile: Profile): readonly string[] {
  const titles = document.sections.map(({ title }) => masker(profile)(inlineText(title, mask)));
  return [document.policy.title, ...titles, ...clausesOf(document, profile).flatMap(({ lines }) => lines)];
}

/** The lists of a clause, also those inside boxes and items. */
export function listsIn(blocks: readonly Block[]): readonly List[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'list':
        return [block, ...block.items.flatMap((item) => listsIn(item.children))];
      case 'callout':
      case 'landscape':
        return listsIn(block.children);
      default:
        return [];
    }
  });
}
