/** "Why is this here?" in words: what the core explains about a clause, as lines that the pane shows. */
import { labelFor } from '../../../profile/catalogue/index.js';
import type { Profile } from '../../../profile/schema.js';
import type { AnswerState, Change, ExplainedFact, Explanation } from '../../../policy/explain.js';
import { words } from '../../words/index.js';

/** An answer on which a clause hangs. */
export interface AnswerLine {
  readonly path: string;
  readonly label: string;
  /** As a person says it; empty where nothing is answered. */
  readonly value: string;
  readonly state: AnswerState;
}

/** A value that the clause prints. */
export interface PrintedLine {
  readonly text: string;
  readonly label: string;
  /** The question that it comes from. */
  readonly path?: string;
}

export interface ReasonLines {
  /** Why it stands here at all, in one or two sentences. */
  readonly why: string;
  readonly answers: readonly AnswerLine[];
  readonly printed: readonly PrintedLine[];
  readonly changes: readonly string[];
}

export function reasonLines(explanation: Explanation, profile: Profile): ReasonLines {
  return {
    // The condition as it stands in the template says nothing to people.
    why:
      explanation.when === undefined
        ? explanation.why
        : explanation.why.replace(` (${explanation.when})`, ''),
    answers: answersOf(explanation.facts, profile),
    printed: printedOf(explanation.facts),
    changes: changesOf(explanation.wouldChange, profile),
  };
}

/** Each answer once, those that stand before those that are missing. */
function answersOf(facts: readonly ExplainedFact[], profile: Profile): readonly AnswerLine[] {
  const found = new Map<string, AnswerLine>();
  for (const fact of facts) {
    if (fact.uses.every((use) => use === 'printed')) continue;
    for (const { path, label, state, value } of fact.from) {
      if (found.has(path)) continue;
      found.set(path, {
        path,
        label: labelIn(path, label, profile),
        value: value === undefined ? '' : valueInWords(path, value, profile),
        state: state ?? 'open',
      });
    }
  }
  const order: readonly AnswerState[] = ['answer', 'default', 'open'];
  return [...found.values()].sort((one, other) => order.indexOf(one.state) - order.indexOf(other.state));
}

function printedOf(facts: readonly ExplainedFact[]): readonly PrintedLine[] {
  const lines = new Map<string, PrintedLine>();
  for (const { uses, printed, label, from, name } of facts) {
    if (!uses.includes('printed') || !printed || printed.length === 0) continue;
    const text = printed[0] ?? '';
    if (lines.has(text)) continue;
    const [first] = from.filter(({ state }) => state !== 'open').concat(from);
    lines.set(text, {
      text,
      label: labelFor(name) ?? label,
      ...(first === undefined || first.path.includes('*') ? {} : { path: first.path }),
    });
  }
  return [...lines.values()];
}

function changesOf(changes: readonly Change[], profile: Profile): readonly string[] {
  const { effects, would } = words.policies.why;
  const lines = changes.flatMap(({ effect, name, label, to, sentence }) => {
    // What is printed has a part of its own, and so have the wordings.
    if (effect === 'value' || effect === 'custom') return [];
    if (effect === 'nothing') return [sentence];
    const values = to.map((value) => (value === undefined ? '' : valueInWords(name, value, profile)));
    return [would(labelIn(name, label, profile), values, effects[effect])];
  });
  return [...new Set(lines)];
}

/** `Name` of a person says whose it is. */
function labelIn(path: string, label: string, profile: Profile): string {
  const [list, id, field] = path.split('.');
  if (list !== 'people' || id === undefined || field === undefined) return label;
  return words.policies.why.of(label, personOf(id, profile));
}

function personOf(id: string, { people = [] }: Profile): string {
  const person = people.find((one) => one.id === id);
  return person?.name ?? person?.title ?? id;
}

const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = words.organisation.choices;

export function valueInWords(path: string, value: unknown, profile: Profile): string {
  const { yes, no, nothing } = words.policies.why;
  if (typeof value === 'boolean') return value ? yes : no;
  if (Array.isArray(value))
    return value.length === 0 ? nothing : value.map((item) => valueInWords(path, item, profile)).join(', ');
  if (typeof value === 'object' && value !== null) {
    const { name, title } = value as { readonly name?: unknown; readonly title?: unknown };
    return typeof name === 'string' ? name : typeof title === 'string' ? title : nothing;
  }
  const text = String(value);
  const named = choices[path]?.[text];
  if (named !== undefined) return named;
  return path.startsWith('roles.') ? personOf(text, profile) : text;
}
