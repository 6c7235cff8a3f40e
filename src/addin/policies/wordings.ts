/** The wordings of a clause that may be chosen, and why others may not. */
import { ChoiceError, placeOfChoice } from '../../policy/choices.js';
import type { Customisation, PolicyCustomisation } from '../../policy/customisation.js';
import type { PolicyDocument } from '../../policy/document.js';
import type { CompiledClause } from '../../template/compiled.js';
import { inWords } from '../drafts/in-words.js';

export interface Wording {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly isInUse: boolean;
  /** Why it would be untrue of this organisation, and what to do; absent: it may be chosen. */
  readonly forbidden?: { readonly message: string; readonly mend: string };
}

const unchanged: PolicyCustomisation = {
  writtenFor: undefined,
  replaced: {},
  titles: {},
  behaviours: {},
  added: [],
  omitted: {},
  variants: {},
  source: undefined,
};

/** The changes with one wording chosen. */
export function choosing(
  customisation: Customisation | undefined,
  policy: string,
  set: string,
  choice: string,
): Customisation {
  const own = customisation?.[policy] ?? unchanged;
  return { ...customisation, [policy]: { ...own, variants: { ...own.variants, [set]: choice } } };
}

/**
 * @param policy under which the choice is kept.
 * @param assemble makes the document with other changes.
 */
export function wordingsOf(
  clause: Pick<CompiledClause, 'variants'>,
  inUse: string | undefined,
  customisation: Customisation | undefined,
  policy: string,
  assemble: (customisation: Customisation) => PolicyDocument | undefined,
): readonly Wording[] {
  const { set = '', choices = [] } = clause.variants ?? {};
  return choices.map(({ id, label, help }) => {
    const wording = { id, label, help, isInUse: id === inUse };
    try {
      assemble(choosing(customisation, policy, set, id));
      return wording;
    } catch (error) {
      if (!(error instanceof ChoiceError)) throw error;
      const place = placeOfChoice(policy, set, id);
      const problem = error.problems.find((one) => one.place === place);
      return problem
        ? { ...wording, forbidden: { message: inWords(problem.message), mend: inWords(problem.mend) } }
        : wording;
    }
  });
}
