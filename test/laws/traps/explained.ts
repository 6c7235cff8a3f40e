/** Traps without a test, with the reason, and what a reader must look at instead. */
export interface ExplainedTrap {
  readonly number: number;
  readonly name: string;
  readonly why: string;
  readonly reader: string;
}

export const explained: readonly ExplainedTrap[] = [
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
