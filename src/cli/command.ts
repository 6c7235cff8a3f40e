import type { Arguments } from './arguments.js';
import type { Grammar } from './grammar.js';
import type { Io } from './io.js';

/** A command: how it is explained, and what it does. */
export interface Command extends Grammar {
  readonly name: string;
  /** What it does, in a sentence or two. */
  readonly about: string;
  /** A command line and what it does; the first is the plainest. */
  readonly examples: readonly (readonly [line: string, what: string])[];
  /** More to know, in paragraphs. */
  readonly notes?: readonly string[];
  run(given: Arguments, io: Io): Promise<number>;
}
