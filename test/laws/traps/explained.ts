/** Traps without a test, with the reason, and what a reader must look at instead. */
export interface ExplainedTrap {
  readonly number: number;
  readonly name: string;
  readonly why: string;
  readonly reader: string;
}

const noLeave = 'The policy on parental leave does not exist yet.';
const noLeadership = 'The policy on women’s leadership does not exist yet.';

export const explained: readonly ExplainedTrap[] = [
  {
    number: 19,
    name: 'leave costs more than a tiny employer has',
    why: noLeave,
    reader: 'Is the cost shown, and what the state pays? Is nothing below the law, and every gap told?',
  },
  {
    number: 20,
    name: 'fathers’ leave on paper only',
    why: noLeave,
    reader: 'Has the second parent an own share with pay, is pressure forbidden, and is take-up counted?',
  },
  {
    number: 21,
    name: 'the grant ends during the leave',
    why: noLeave,
    reader: 'Does the policy say who pays when a grant ends before the leave does?',
  },
  {
    number: 22,
    name: 'women already above half',
    why: noLeadership,
    reader: 'Is the target a range, and does the text ask who has power, pay, and which women have it?',
  },
  {
    number: 27,
    name: 'sentences copied from a standard',
    why: 'The texts of the standards are not in this project, so nothing can be compared with them.',
    reader: 'Read each new clause beside the standards that it addresses: no sentence may be theirs.',
  },
  {
    number: 36,
    name: 'key terms translated by a machine',
    why: 'There is only English.',
    reader: 'Before a language is added, a speaker checks every term of the glossaries in the content rules.',
  },
];
