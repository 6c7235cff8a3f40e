/** Plants contradictions into the documents of one organisation, and says what the rules make of it. */
import { checkSet } from '../../src/policy/consistency/check-set.js';
import type { SetReport } from '../../src/policy/consistency/check-set.js';
import type { Block, Clause, PolicyDocument } from '../../src/policy/document.js';
import { assemble } from '../../src/policy/assemble.js';
import { parseCustomisation } from '../../src/policy/customisation-file.js';
import type { Profile } from '../../src/profile/schema.js';
import type { CompiledPolicy } from '../../src/template/compiled.js';
import { examples, policies, today } from './library.js';

/** An organisation with every answer, all policies adopted. */
export const everything: Profile = (() => {
  const found = examples.find(({ name }) => name === 'everything');
  if (!found) throw new Error('no example "everything"');
  return found.profile;
})();

export interface Planted {
  /** Whose documents; `everything` without it. */
  readonly profile?: Profile;
  /** The changes of a customisation file, below its first line. */
  readonly words?: string;
  /** What somebody did to the documents afterwards. */
  readonly change?: (documents: readonly PolicyDocument[]) => readonly PolicyDocument[];
}

const unchanged = new WeakMap<Profile, Map<string, PolicyDocument>>();

function unchangedDocument(compiled: CompiledPolicy, profile: Profile): PolicyDocument {
  const known = unchanged.get(profile) ?? new Map<string, PolicyDocument>();
  unchanged.set(profile, known);
  const document = known.get(compiled.id) ?? assemble(compiled, profile, { date: today });
  known.set(compiled.id, document);
  return document;
}

/** Everything of the library, also what is withheld; only what `words` changes is assembled anew. */
export function allDocuments(profile: Profile, words?: string): readonly PolicyDocument[] {
  const customisation =
    words === undefined
      ? {}
      : parseCustomisation(`customisation: 1\n${words}`, { file: 'own.yaml', policies: [...policies] })
          .customisation;
  return policies.map((compiled) =>
    compiled.id in customisation
      ? assemble(compiled, profile, { date: today, customisation })
      : unchangedDocument(compiled, profile),
  );
}

/** @param rules Ids of the rules that are asked; all without it. */
export function reportOn(
  { profile = everything, words, change }: Planted,
  rules?: readonly string[],
): SetReport {
  const documents = allDocuments(profile, words);
  return checkSet(change ? change(documents) : documents, profile, {
    date: today,
    policies,
    ...(rules ? { rules } : {}),
  });
}

/** Changes one clause of one document. */
export function inClause(
  policy: string,
  clauseId: string,
  change: (clause: Clause) => Clause,
): (documents: readonly PolicyDocument[]) => readonly PolicyDocument[] {
  return (documents) =>
    documents.map((document) =>
      document.policy.id !== policy
        ? document
        : {
            ...document,
            sections: document.sections.map((section) => ({
              ...section,
              clauses: section.clauses.map((clause) => (clause.id === clauseId ? change(clause) : clause)),
            })),
          },
    );
}

/** Puts blocks in the place of those of a clause, as if somebody had typed over them in Word. */
export function overtyped(policy: string, clauseId: string, ...blocks: readonly Block[]) {
  return inClause(policy, clauseId, (clause) => ({ ...clause, blocks }));
}

/** Takes a clause out of a document. */
export function without(policy: string, clauseId: string) {
  return (documents: readonly PolicyDocument[]): readonly PolicyDocument[] =>
    documents.map((document) =>
      document.policy.id !== policy
        ? document
        : {
            ...document,
            sections: document.sections.map((section) => ({
              ...section,
              clauses: section.clauses.filter(({ id }) => id !== clauseId),
            })),
          },
    );
}

/** Changes one document as a whole. */
export function inDocument(policy: string, change: (document: PolicyDocument) => PolicyDocument) {
  return (documents: readonly PolicyDocument[]): readonly PolicyDocument[] =>
    documents.map((document) => (document.policy.id === policy ? change(document) : document));
}

/** Every text and value of a document, changed letter by letter. */
export function retyped(policy: string, change: (text: string) => string, clauseId?: string) {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [
        name,
        name === 'text' && typeof part === 'string' ? change(part) : walk(part),
      ]),
    );
  };
  return (documents: readonly PolicyDocument[]): readonly PolicyDocument[] =>
    documents.map((document) =>
      document.policy.id !== policy
        ? document
        : {
            ...document,
            sections: document.sections.map((section) => ({
              ...section,
              clauses: section.clauses.map((clause) =>
                clauseId === undefined || clause.id === clauseId
                  ? { ...clause, blocks: walk(clause.blocks) as readonly Block[] }
                  : clause,
              ),
            })),
          },
    );
}
