/** What may be typed after the name of a command. */
export interface Grammar {
  /** Positional arguments in order, such as `PROFILE`; in brackets if they may be missing. */
  readonly positionals: readonly string[];
  /** By name, without the dashes. */
  readonly options: Readonly<Record<string, Option>>;
}

export interface Option {
  /** What stands for the value in help, such as `DIR`; absent for a switch. */
  readonly value?: string;
  readonly help: string;
}
