/** How `explain` shows what is known of a clause: a compact block for each, or one clause in full. */
import type { Change, ExplainedAnswer, ExplainedFact, Explanation } from '../policy/explain.js';
import { indented, printable } from './terminal.js';
import type { Paint } from './terminal.js';

/** What a block names before it says "and more". */
const mostInShort = 6;
const mostInFull = 15;
const longestValue = 50;

/** One block for each clause: its number where there is a profile, its id and title, and what it hangs on. */
export function explanationsInShort(
  explanations: readonly Explanation[],
  width: number,
  colour: Paint,
): string {
  const column = Math.max(...explanations.map(({ clause }) => clause.length));
  return explanations
    .map((explanation) => {
      const { clause, title, number, present } = explanation;
      const place = present === undefined ? '' : (isHere(explanation) ? number || '-' : 'absent').padEnd(8);
      const lines = shortLines(explanation).map((line) => colour.dim(indented(line, 4, width)));
      return `${place}${clause.padEnd(column)}  ${printable(title)}\n${lines.join('')}`;
    })
    .join('\n');
}

function isHere({ present, origin }: Explanation): boolean {
  return present === true && origin !== 'omitted';
}

function shortLines({ why, satisfies, facts, wouldChange }: Explanation): string[] {
  const sources = [...new Set(satisfies.flatMap((requirement) => requirement.sources))];
  const hanging = facts.filter(isCondition);
  const printed = facts.filter(isPrinted);
  const answers = new Set(
    wouldChange.filter(({ effect }) => isOfWords(effect)).map(({ name, label }) => `${name} (${label})`),
  );
  const nothing = wouldChange.find(({ effect }) => effect === 'nothing');
  return [
    why,
    ...line('Sources', sources, '; '),
    ...line(
      'Hangs on',
      hanging.map(({ name, ...fact }) => `${name}${valueOf(fact)}`),
    ),
    ...line('Prints', printed.map(inShort)),
    ...line('Changes with another answer to', [...answers]),
    ...(nothing ? [nothing.sentence] : []),
  ];
}

function line(heading: string, words: readonly string[], comma = ', '): string[] {
  return words.length === 0 ? [] : [`${heading}: ${upTo(mostInShort, words).join(comma)}.`];
}

function upTo(most: number, words: readonly string[]): readonly string[] {
  const rest = words.length - most;
  return rest < 2 ? words : [...words.slice(0, most), `and ${String(rest)} more`];
}

/** Everything about one clause; what does not fit a screen is counted, and `--json` has it. */
export function explanationInFull(explanation: Explanation, width: number, colour: Paint): string {
  const { clause, title, number, why, facts, satisfies, variants, present, origin, wouldChange } =
    explanation;
  const part = (heading: string, lines: readonly string[]) =>
    lines.length === 0
      ? ''
      : `${colour.bold(heading)}\n${lines.map((text) => indented(text, 2, width)).join('')}`;
  const own = origin === undefined || origin === 'library' ? '' : ` (${origin})`;
  const where = !present
    ? 'Not in your document.'
    : `In your document${number === '' ? '' : ` as ${number}`}${own}.`;
  return [
    `${colour.bold(printable(title))} (${clause})\n`,
    part('There', [...(present === undefined ? [] : [where]), why]),
    part('Because of', listed(facts.filter(isCondition).map(conditionLine))),
    part(
      'Prints (another answer would be printed instead)',
      listed(facts.filter(isPrinted).map(printedLine)),
    ),
    part('Would change', listed(wouldChange.filter(isToldHere).map(({ sentence }) => printable(sentence)))),
    part(
      'Addresses',
      satisfies.map(
        ({ id, requirement, sources }) =>
          `${id}${requirement === '' ? '' : `: ${requirement}`}${sources.length === 0 ? '' : ` (${sources.join('; ')})`}`,
      ),
    ),
    part(
      'Wordings to choose from',
      variants.map(({ id, label, help, chosen }) => `${id}${chosen ? ' (chosen)' : ''}: ${label}. ${help}`),
    ),
  ]
    .filter((text) => text !== '')
    .join('');
}

function listed(lines: readonly string[]): readonly string[] {
  return lines.length <= mostInFull
    ? lines
    : [...lines.slice(0, mostInFull), `And ${String(lines.length - mostInFull)} more: --json tells all.`];
}

function isCondition({ uses }: ExplainedFact): boolean {
  return uses.some((use) => use !== 'printed');
}

/** With a profile, what is printed now; without one, whatever may be. */
function isPrinted({ uses, printed, state }: ExplainedFact): boolean {
  return uses.includes('printed') && (printed !== undefined || state === undefined);
}

/** Printed values have a part of their own. */
function isToldHere({ effect }: Change): boolean {
  return effect !== 'value';
}

function isOfWords(effect: Change['effect']): boolean {
  return effect !== 'value' && effect !== 'nothing' && effect !== 'custom';
}

function conditionLine({ name, label, how, from, ...fact }: ExplainedFact): string {
  const asked = from.length === 0 ? '' : ` Asked as ${from.map(answerInWords).join(', ')}.`;
  return `${name} (${label})${valueOf(fact)}: ${how}${asked}`;
}

function printedLine(fact: ExplainedFact): string {
  const { name, label, how, from, state, note } = fact;
  const isAnswer = from.length === 1 && from[0]?.path === name;
  const text = fact.printed ? `${shortened(fact.printed.join('; '))}: ` : '';
  const standing = state === undefined ? '' : `, ${state}${note === undefined ? '' : ` (${note})`}`;
  // Much of what is printed may come from many answers: those that are open say nothing here.
  const given = from.filter((answer) => answer.state !== 'open');
  const asked = isAnswer || given.length === 0 ? '' : ` Asked as ${given.map(answerInWords).join(', ')}.`;
  return `${text}${name} (${label})${standing}.${isAnswer ? '' : ` ${how}${asked}`}`;
}

/** `3 (timeLimits.acknowledgeDays, default)`. */
function inShort({ name, printed, state }: ExplainedFact): string {
  const standing = state === 'default' || state === 'open' ? `, ${state}` : '';
  return printed ? `${shortened(printed.join('; '))} (${name}${standing})` : name;
}

/** `governance.hasBody (Highest body; default: usual for an NGO)`. */
function answerInWords({ path, label, state, note }: ExplainedAnswer): string {
  const standing = state === undefined ? '' : `; ${state}${note === undefined ? '' : `: ${note}`}`;
  return `${path} (${label}${standing})`;
}

/** Empty without a profile: then no value is known. */
function valueOf(fact: Pick<ExplainedFact, 'value' | 'state'>): string {
  if ('value' in fact) return ` = ${shown(fact.value)}`;
  return fact.state === undefined ? '' : ' = unknown';
}

function shown(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : shortened(value.join(', '));
  return shortened(String(value));
}

function shortened(text: string): string {
  const letters = [...printable(text.replaceAll('\n', ' '))];
  return letters.length > longestValue ? `${letters.slice(0, longestValue - 1).join('')}…` : letters.join('');
}
