/** The words of each clause as its author wrote them, for people who want to begin their own from them. */
import type { ClauseSources, SourceText } from '../clause-sources.js';
import type { PolicySources } from '../compile.js';
import { IssueList } from '../issues.js';
import { readStructure } from './structure.js';
import type { TextPieces } from './words.js';
import { readWords } from './words.js';

/** By id of the clause. Mistakes are not told here: `compilePolicy` does. */
export function clauseSources(sources: PolicySources): Readonly<Record<string, ClauseSources>> {
  const issues = new IssueList();
  const own = readWords(sources.words, issues, 'required');
  const shared = sources.shared && readWords(sources.shared.words, issues, 'optional');
  const clauses = readStructure(sources.structure, issues).sections.flatMap((section) => section.clauses);
  return Object.fromEntries(
    clauses.flatMap(({ id, use }) => {
      const words = use === undefined ? own.clauses.get(id) : shared?.clauses.get(use);
      if (!words) return [];
      const variants = words.variants.map((variant) => [variant.id, textOf(variant.text)] as const);
      const found: ClauseSources = {
        title: words.title.text,
        text: textOf(words.text),
        variants: Object.fromEntries(variants),
      };
      return [[id, found] as const];
    }),
  );
}

function textOf({ body, short }: TextPieces): SourceText {
  return { body: trimmed(body.text), ...(short ? { short: trimmed(short.text) } : {}) };
}

/** Without blank lines around it; what stands before the first word of a line may mean something. */
function trimmed(text: string): string {
  return text.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
}
