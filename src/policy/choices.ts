/**
 * Choices of wording that the profile speaks against: a document must not say that a law requires a committee, or
 * that there is no contact with children, because somebody picked the words for it.
 */
import type { FlatFacts } from '../profile/facts.js';

export interface ChoiceProblem {
  /** Such as `sexual-harassment: variants: V-SH-panel: C`. */
  readonly place: string;
  readonly message: string;
  readonly mend: string;
}

/** Wordings were chosen that are untrue of this organisation; all of them at once. */
export class ChoiceError extends Error {
  override readonly name = 'ChoiceError';

  constructor(readonly problems: readonly ChoiceProblem[]) {
    super(problems.map(({ place, message, mend }) => `${place}: ${message} ${mend}`).join('\n'));
  }
}

export interface ChoiceFacts {
  readonly flat: FlatFacts;
  readonly hasOutsideContact: boolean;
  /** Members of the case panel that were picked. */
  readonly panelSize: number;
  /** The wording that the facts decide, if they do. */
  readonly byFacts: (set: string) => string | undefined;
}

interface Rule {
  readonly set: string;
  readonly isUntrue: (choice: string, facts: ChoiceFacts) => boolean;
  readonly message: string;
  readonly mend: string;
}

const rules: readonly Rule[] = [
  {
    set: 'V-CP-level',
    isUntrue: (choice, { byFacts }) => choice !== byFacts('V-CP-level'),
    message: 'This wording does not fit the contact with children that the profile tells.',
    mend: 'Leave the choice out: it follows from work.childContact and work.childActivities. Change those if they are wrong.',
  },
  {
    set: 'V-CP-report',
    isUntrue: (choice, { hasOutsideContact }) => choice === 'C' && !hasOutsideContact,
    message: 'This wording needs a named adviser outside, and the profile names none.',
    mend: 'Pick roles.outsideContact, or choose A.',
  },
  {
    set: 'V-SH-panel',
    isUntrue: (choice, { flat }) => choice === 'C' && !flat.committee_required,
    message: 'This wording says that your law requires a committee, and the profile does not say so.',
    mend: 'Answer law.committeeRequired with true if somebody checked it, or choose another wording.',
  },
  {
    set: 'V-SH-panel',
    isUntrue: (choice, { panelSize }) => choice === 'A' && panelSize < 3,
    message: 'This wording names a case panel, and the profile picks fewer than three people for it.',
    mend: 'Pick at least three people in roles.casePanel, one of them from outside, or choose B.',
  },
];

/** Where a choice stands in a customisation file. */
export function placeOfChoice(policyId: string, set: string, choice: string): string {
  return `${policyId}: variants: ${set}: ${choice}`;
}

/** @param variants the chosen wordings of one policy, by the name of their set. */
export function choiceProblems(
  policyId: string,
  variants: Readonly<Record<string, string>>,
  facts: ChoiceFacts,
): readonly ChoiceProblem[] {
  return Object.entries(variants).flatMap(([set, choice]) =>
    rules
      .filter((rule) => rule.set === set && rule.isUntrue(choice, facts))
      .map(({ message, mend }) => ({ place: placeOfChoice(policyId, set, choice), message, mend })),
  );
}
