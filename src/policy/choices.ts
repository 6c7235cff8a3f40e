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
  /** A number of paid days after domestic violence is promised. */
  readonly promisesViolenceDays: boolean;
  /** The wording that the facts decide, if they do. */
  readonly byFacts: (set: string) => string | undefined;
}

interface Rule {
  readonly set: string;
  readonly isUntrue: (choice: string, facts: ChoiceFacts) => boolean;
  readonly message: string;
  readonly mend: string;
}

/** The profile has answered, and otherwise. */
function isNotAsAnswered(set: string): Rule['isUntrue'] {
  return (choice, { byFacts }) => {
    const answer = byFacts(set);
    return answer !== undefined && choice !== answer;
  };
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
  {
    set: 'V-WL-measure',
    isUntrue: (choice, { byFacts }) => choice !== byFacts('V-WL-measure'),
    message: 'This wording does not fit the kind of measure that the profile tells.',
    mend: 'Leave the choice out: it follows from targets.measure. Change that if it is wrong.',
  },
  {
    set: 'V-PL-model',
    isUntrue: (choice, { byFacts }) => choice !== byFacts('V-PL-model'),
    message: 'This wording does not fit the leave model of the profile, whose figures would stand in it.',
    mend: 'Leave the choice out: it follows from leave.model. Answer or change that.',
  },
  {
    set: 'V-PL-share',
    isUntrue: isNotAsAnswered('V-PL-share'),
    message: 'This wording does not fit the way of sharing parental leave that the profile tells.',
    mend: 'Leave the choice out: it follows from leave.parentalShare. Change that if it is wrong.',
  },
  {
    set: 'V-PL-topup',
    isUntrue: isNotAsAnswered('V-PL-topup'),
    message: 'This wording does not fit the top-up that the profile tells.',
    mend: 'Leave the choice out: it follows from leave.topUp. Change that if it is wrong.',
  },
  {
    set: 'V-PL-topup',
    isUntrue: (choice, { flat }) => choice === 'C' && !flat.is_small,
    message: 'This wording pays in stages, which is only for fewer than 10 staff.',
    mend: 'Choose A or B, or write in staff.count how many people work with you.',
  },
  {
    set: 'V-PL-dv',
    isUntrue: (choice, { promisesViolenceDays }) => choice === 'A' && !promisesViolenceDays,
    message: 'This wording promises paid days after domestic violence, and the profile promises none.',
    mend: 'Answer leave.domesticViolenceChoice with paid-days and leave.domesticViolenceDays with their number, or choose another wording.',
  },
  {
    set: 'V-PL-dv',
    isUntrue: (choice, { promisesViolenceDays }) => choice !== 'A' && promisesViolenceDays,
    message: 'The profile promises paid days after domestic violence, and this wording leaves them out.',
    mend: 'Leave the choice out: it follows from leave.domesticViolenceChoice. Change that if it is wrong.',
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
