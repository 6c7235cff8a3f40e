/** The policy as an organisation customised it, for finding out what its words read. */
import type { CompiledClause, CompiledPolicy } from '../../template/compiled.js';
import type { PolicyCustomisation } from '../customisation.js';

/** Clauses with the organisation's own titles and words in the place of the library's. */
export function withOwnWords(
  policy: CompiledPolicy,
  custom: PolicyCustomisation | undefined,
): CompiledPolicy {
  if (!custom) return policy;
  const sections = policy.sections.map((section) => ({
    ...section,
    clauses: section.clauses.map((clause) => inOwnWords(clause, custom)),
  }));
  return { ...policy, sections };
}

function inOwnWords(clause: CompiledClause, custom: PolicyCustomisation): CompiledClause {
  const { id } = clause;
  const replaced = custom.omitted[id] ? [] : custom.replaced[id];
  const behaviours = custom.omitted[id] ? [] : (custom.behaviours[id] ?? []);
  const title = custom.titles[id] ?? clause.title;
  if (replaced) {
    // Own words have no variants and no short form.
    const { variants: _, ...rest } = clause;
    return { ...rest, title, text: { body: [...replaced, ...behaviours] } };
  }
  if (behaviours.length === 0 && title === clause.title) return clause;
  return { ...clause, title, text: { ...clause.text, body: [...clause.text.body, ...behaviours] } };
}
