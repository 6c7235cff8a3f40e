import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { isSentinel } from './lift.js';
import { didYouMean } from '../../suggestion.js';

export const directiveNames: Readonly<Record<'container' | 'leaf', readonly string[]>> = {
  container: ['callout', 'definitions', 'table', 'letters', 'landscape'],
  leaf: ['lines', 'signature', 'pagebreak'],
};

/** Reads the settings in a directive's braces; `finish` refuses those that nobody asked for. */
export interface DirectiveReader {
  text(key: string): string | undefined;
  choice<Choice extends string>(key: string, choices: readonly Choice[]): Choice | undefined;
  /** A whole number from 1 to `most`. */
  count(key: string, most: number): number | undefined;
  /** Positive numbers between commas. */
  numbers(key: string): readonly number[] | undefined;
  finish<Result>(result: Result): Result;
}

export function readDirective(
  node: ContainerDirective | LeafDirective,
  report: (message: string, mend: string) => void,
): DirectiveReader {
  const attributes = new Map(Object.entries(node.attributes ?? {}));
  const asked: string[] = [];
  const text = (key: string): string | undefined => {
    asked.push(key);
    const value = attributes.get(key) ?? undefined;
    if (value === undefined || ![...value].some(isSentinel)) return value;
    report(`The setting "${key}" holds a tag`, 'Settings are fixed: write the words or the number itself.');
    return undefined;
  };
  return {
    text,
    choice(key, choices) {
      const value = text(key);
      if (value === undefined) return undefined;
      const found = choices.find((choice) => choice === value);
      if (found === undefined) {
        report(
          `${key}="${value}" is unknown`,
          didYouMean(value, choices, `Use one of ${choices.join(', ')}.`),
        );
      }
      return found;
    },
    count(key, most) {
      const value = text(key);
      if (value === undefined) return undefined;
      const number = /^\d+$/.test(value) ? Number(value) : 0;
      if (number < 1 || number > most)
        report(`${key}="${value}" is no number from 1 to ${most}`, `Write ${key}=3.`);
      return number;
    },
    numbers(key) {
      const value = text(key);
      if (value === undefined) return undefined;
      const numbers = value.split(',').map((part) => Number(part.trim() || 'x'));
      if (numbers.every((number) => Number.isFinite(number) && number > 0)) return numbers;
      report(`${key}="${value}" is no list of numbers`, `Write ${key}="2,3,1".`);
      return undefined;
    },
    finish(result) {
      for (const key of attributes.keys()) {
        if (!asked.includes(key)) {
          const others = asked.length === 0 ? 'It has no settings.' : `It has ${asked.join(', ')}.`;
          report(`"${node.name}" has no setting "${key}"`, didYouMean(key, asked, others));
        }
      }
      return result;
    },
  };
}
