/** The command line: strict, and every mistake reported at once. */
import { parseArgs } from 'node:util';
import type { Grammar } from './grammar.js';
import { didYouMean } from './suggestion.js';
import { UsageError } from './usage-error.js';

/** What was typed after the command's name. */
export class Arguments {
  private readonly problems: string[] = [];

  constructor(
    readonly positionals: readonly string[],
    private readonly values: ReadonlyMap<string, string | true>,
  ) {}

  has(option: string): boolean {
    return this.values.has(option);
  }

  text(option: string): string | undefined {
    const value = this.values.get(option);
    return value === true ? undefined : value;
  }

  /** The first positional argument, which the command line cannot lack. */
  get first(): string {
    return this.positionals[0] ?? '';
  }

  /** Notes a mistake; `throwIfAny` reports all of them. */
  refuse(problem: string): void {
    this.problems.push(problem);
  }

  throwIfAny(): void {
    if (this.problems.length > 0) throw new UsageError(this.problems);
  }

  /** One of `known`; anything else is noted as a mistake and reads as `fallback`. */
  choice<const Word extends string>(option: string, known: readonly Word[], fallback: Word): Word {
    const typed = this.text(option);
    if (typed === undefined) return fallback;
    const word = known.find((candidate) => candidate === typed);
    if (word === undefined) {
      this.refuse(`--${option} ${typed}: choose ${listOf(known)}.${didYouMean(typed, known)}`);
    }
    return word ?? fallback;
  }

  /** Words separated by commas, each once, in the order typed. Empty if the option was not given. */
  words(option: string): readonly string[] {
    const typed = this.text(option);
    if (typed === undefined) return [];
    const words = typed.split(',').map((word) => word.trim());
    if (words.some((word) => word === '')) {
      this.refuse(`--${option} ${typed}: write words separated by single commas, like a,b.`);
    }
    return [...new Set(words.filter((word) => word !== ''))];
  }

  /** A day that exists, as `YYYY-MM-DD`. */
  day(option: string, fallback: string): string {
    const typed = this.text(option);
    if (typed === undefined) return fallback;
    const time = new Date(`${typed}T00:00:00Z`).getTime();
    const exists =
      /^\d{4}-\d{2}-\d{2}$/.test(typed) &&
      !Number.isNaN(time) &&
      new Date(time).toISOString().slice(0, 10) === typed;
    if (!exists) this.refuse(`--${option} ${typed}: not a day of the calendar. Write it like 2027-01-15.`);
    return exists ? typed : fallback;
  }
}

/** `a, b or c`. */
export function listOf(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

/**
 * Reads what stands after a command's name.
 *
 * @throws UsageError with every unknown option, missing value and missing or superfluous argument.
 */
export function parseArguments(argv: readonly string[], grammar: Grammar): Arguments {
  const known = Object.entries(grammar.options);
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      known.map(([name, option]) => [
        name,
        { type: option.value === undefined ? 'boolean' : 'string' } as const,
      ]),
    ),
  });
  const problems: string[] = [];
  const positionals: string[] = [];
  const values = new Map<string, string | true>();
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = known.find(([name]) => name === token.name && token.rawName === `--${name}`)?.[1];
    if (!option) {
      const mend = didYouMean(token.name, [...known.map(([name]) => name), 'help'], '--');
      problems.push(`${token.rawName}: there is no such option.${mend}`);
    } else if (values.has(token.name)) {
      problems.push(`--${token.name} is given twice. Give it once.`);
    } else if (option.value === undefined) {
      if (token.value !== undefined)
        problems.push(`--${token.name} takes no value. Leave out =${token.value}.`);
      values.set(token.name, true);
    } else if (token.value === undefined || (!token.inlineValue && token.value.startsWith('--'))) {
      problems.push(`--${token.name} needs a value: --${token.name} ${option.value}.`);
      values.set(token.name, true);
    } else if (token.value.trim() === '') {
      problems.push(`--${token.name} is empty: write --${token.name} ${option.value}.`);
    } else {
      values.set(token.name, token.value);
    }
  }
  for (const name of grammar.positionals.slice(positionals.length)) {
    if (!name.startsWith('[')) problems.push(`${name} is missing.`);
  }
  for (const extra of positionals.slice(grammar.positionals.length)) {
    problems.push(`${extra}: one argument too many.`);
  }
  if (positionals.includes('')) problems.push('An argument is empty.');
  if (problems.length > 0) throw new UsageError(problems);
  return new Arguments(positionals, values);
}
