/** What can be said and done about each clause of a policy in the pane. */
import type { Clause, PolicyDocument } from '../../policy/document.js';
import type { CompiledClause, CompiledPolicy } from '../../template/compiled.js';
import { plainText } from '../../template/plain.js';
import { words } from '../words/index.js';
import type { OwnWords } from './own/own-words.js';
import { isOwn } from './own/own-words.js';
import type { AddButton, ClauseTools, Mark } from './preview/decorate.js';
import { openPointsOf } from './standing.js';

export type Deed = 'why' | 'wording' | 'edit' | 'omit' | 'behaviours' | 'principle' | 'remove' | 'back';

/** Something in the menu of a clause. */
export interface Choice {
  readonly deed: Deed;
  readonly label: string;
}

/** `4.2 If it concerns the person you would tell`. */
export function nameOfClause({ number, title }: Pick<Clause, 'number' | 'title'>): string {
  return [number, plainText(title)].filter((part) => part !== '').join(' ');
}

export function clausesOf(document: PolicyDocument): readonly Clause[] {
  return document.sections.flatMap(({ clauses }) => clauses);
}

export function compiledClause(policy: CompiledPolicy, id: string): CompiledClause | undefined {
  return policy.sections.flatMap(({ clauses }) => clauses).find((clause) => clause.id === id);
}

/** The principles of the Code of Conduct, under which an organisation may write its own. */
function principlesOf(policy: CompiledPolicy): readonly string[] {
  if (policy.id !== 'code-of-conduct') return [];
  return policy.sections.flatMap(({ clauses }) =>
    clauses.flatMap(({ id }) => (id.startsWith('principle-') ? [id] : [])),
  );
}

/** The clause after which an own principle goes; `undefined` where a policy has none. */
export function endOfPrinciples(policy: CompiledPolicy): string | undefined {
  return principlesOf(policy).at(-1);
}

/** "Add your own principle" stands after the last one, the organisation's own included. */
export function addButtonOf(policy: CompiledPolicy, document: PolicyDocument): AddButton | undefined {
  const end = endOfPrinciples(policy);
  if (end === undefined) return undefined;
  const section = document.sections.find(({ clauses }) => clauses.some(({ id }) => id === end));
  const at = section?.clauses.findIndex(({ id }) => id === end) ?? -1;
  const following = section?.clauses.slice(at + 1) ?? [];
  const others = following.findIndex(({ origin }) => origin !== 'added');
  const own = others < 0 ? following : following.slice(0, others);
  return { after: own.at(-1)?.id ?? end, label: words.policies.clause.principle };
}

export interface ClauseFacts {
  readonly document: PolicyDocument;
  readonly own: OwnWords;
  /** Ids of clauses with words that are not saved. */
  readonly unsaved: readonly string[];
}

/** The choices that somebody made in a policy, as they are kept, also those of sets that other policies share. */
export function toolsOf(
  clause: Clause,
  compiled: CompiledClause | undefined,
  { document, own, unsaved }: ClauseFacts,
): ClauseTools {
  const { clause: say } = words.policies;
  const marks: Mark[] = [];
  const notes: string[] = [];
  if (clause.origin === 'omitted') {
    marks.push('left-out');
    notes.push(say.omitted);
  } else if (clause.origin !== 'library') {
    marks.push('own');
    notes.push(clause.origin === 'added' ? say.added : say.own);
  }
  if (compiled?.variants && own.variants[compiled.variants.set] !== undefined) {
    if (!marks.includes('own')) marks.push('own');
    notes.push(say.choice);
  }
  if (clause.kind === 'clause' || clause.kind === 'annex') {
    const open = openPointsOf(document).filter(({ clauses }) => clauses.includes(clause.id)).length;
    if (open > 0) {
      marks.push('open');
      notes.push(say.open(open));
    }
  }
  if (unsaved.includes(clause.id)) notes.push(say.unsaved);
  return { marks, notes, button: say.options(nameOfClause(clause)) };
}

/** The menu of a clause. */
export function choicesOf(
  clause: Pick<Clause, 'id' | 'origin'>,
  policy: CompiledPolicy,
  own: OwnWords,
): readonly Choice[] {
  const { clause: say } = words.policies;
  if (clause.origin === 'added') {
    return [
      { deed: 'why', label: say.why },
      { deed: 'principle', label: say.principleEdit },
      { deed: 'remove', label: say.principleRemove },
    ];
  }
  const isOmitted = clause.origin === 'omitted';
  const compiled = compiledClause(policy, clause.id);
  return [
    { deed: 'why', label: say.why },
    ...(compiled?.variants && !isOmitted ? [{ deed: 'wording', label: say.wording } as const] : []),
    { deed: 'edit', label: say.edit },
    ...(principlesOf(policy).includes(clause.id) && !isOmitted
      ? [{ deed: 'behaviours', label: say.behaviour } as const]
      : []),
    { deed: 'omit', label: isOmitted ? say.omitEdit : say.omit },
    ...(isOwn(own, clause.id) ? [{ deed: 'back', label: isOmitted ? say.putBack : say.back } as const] : []),
  ];
}
