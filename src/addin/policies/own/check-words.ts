/** Whether own words can be used: the compiler of the template language, and a trial of the document. */
import { clauseIdsOf } from '../../../policy/customisation-file.js';
import type { Customisation } from '../../../policy/customisation.js';
import { knownPaths } from '../../../policy/value-paths.js';
import { policyIds } from '../../../profile/schema.js';
import { CompileError, compileClauseText, compileTitle } from '../../../template/compile.js';
import { EvaluationError } from '../../../template/evaluate.js';
import type { CompiledPolicy } from '../../../template/compiled.js';
import { readChanges } from '../../drafts/changes.js';
import type { Draft } from '../../drafts/use-draft.js';
import type { Data } from '../../state/organisation.js';

/** `line` and `column` count from 1; 0 is the whole text. */
export interface Mistake {
  /** Which of the texts that were checked. */
  readonly at: number;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly mend: string;
}

export interface CheckedText {
  readonly kind: 'title' | 'text';
  readonly text: string;
}

export interface Checked {
  readonly mistakes: readonly Mistake[];
  /** With the words in it; absent where there are mistakes. */
  readonly customisation?: Customisation;
}

/** Mistakes of the language in texts, each with its place in the text. */
export function mistakesIn(
  texts: readonly CheckedText[],
  policy: CompiledPolicy,
  policies: readonly CompiledPolicy[],
): readonly Mistake[] {
  const clauseIds = clauseIdsOf([policy]);
  const elsewhere = clauseIdsOf(policies);
  return texts.flatMap(({ kind, text }, at): readonly Mistake[] => {
    try {
      const compile = kind === 'title' ? compileTitle : compileClauseText;
      if (text.trim() !== '') compile({ file: '', text, knownPaths, clauseIds, elsewhere });
      return [];
    } catch (error) {
      if (!(error instanceof CompileError)) throw error;
      return error.issues.map(({ line, column, message, mend }) => ({ at, line, column, message, mend }));
    }
  });
}

/**
 * @param changes as they would be with the words in them.
 */
export async function checkWords(
  texts: readonly CheckedText[],
  changes: Data,
  { engine, policy, profile, date }: Draft,
): Promise<Checked> {
  await engine.load(policyIds);
  const policies = policyIds.flatMap((id) => engine.policy(id) ?? []);
  const mistakes = mistakesIn(texts, policy, policies);
  if (mistakes.length > 0) return { mistakes };
  const { customisation, issues } = await readChanges(changes, policies);
  if (issues.length > 0) {
    return { mistakes: issues.map(({ message, mend }) => ({ at: 0, line: 0, column: 0, message, mend })) };
  }
  try {
    engine.draft(policy.id as (typeof policyIds)[number], profile, {
      date,
      ...(customisation ? { customisation } : {}),
    });
  } catch (error) {
    if (!(error instanceof EvaluationError) && !(error instanceof RangeError)) throw error;
    return { mistakes: [{ at: 0, line: 0, column: 0, message: error.message, mend: '' }] };
  }
  return { mistakes: [], ...(customisation ? { customisation } : {}) };
}
