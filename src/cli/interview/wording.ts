/** How the interview speaks. */
import type { UsedDefault } from '../../profile/defaults.js';
import type { Io } from '../io.js';
import { indented, paint, printable } from '../terminal.js';
import type { Question } from './questions.js';
import type { Candidate } from './typed-value.js';

const sources = {
  standard: 'from a published standard',
  mission: 'from the mission of this project',
  'quality-floor': 'a floor of quality of this project, not a law',
  plain: 'the ordinary case',
} as const;

/** What can be typed instead of an answer. */
export const words = ['?', 'back', 'next', 'new', 'quit', '-'] as const;
export type Word = (typeof words)[number];

export const instructions =
  'An empty line skips a question: nothing has to be answered now. Type ? to learn more, back for the question ' +
  'before, next to leave the rest of a topic, quit to stop. Every answer is saved at once.';

export function asText(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return printable(Array.isArray(value) ? value.join(', ') : String(value));
}

/** What the words around a question depend on. */
export interface Circumstances {
  /** The answer that is there. */
  readonly now: unknown;
  readonly candidates: readonly Candidate[];
  readonly usedDefault: UsedDefault | undefined;
  /** Which item of a list it is about, such as `Amina Odhiambo` or `2`. */
  readonly item: string | undefined;
}

/** The question with its reason, example, choices and what happens when it is skipped. */
export function questionText(question: Question, circumstances: Circumstances, io: Io): string {
  const colour = paint(io, io.errIsTerminal);
  const { now, candidates, item } = circumstances;
  const { entry } = question;
  const { schema, example, unit } = entry;
  const line = (label: string, text: string) =>
    colour.dim(indented(`${label}: ${text}`, 2, io.width).trimEnd()) + '\n';
  const whose = item === undefined ? '' : `[${printable(item)}] `;
  const parts = [
    `\n${colour.bold(`${whose}${entry.question}`)}${unit === undefined ? '' : ` (${unit})`}\n`,
    line('Why', entry.why),
    ...(example === undefined ? [] : [line('Example', example)]),
    ...choiceLines(question, candidates),
  ];
  if (schema.kind === 'person') {
    parts.push(
      candidates.length === 0
        ? '  Nobody is listed yet: type new to add somebody.\n'
        : '  Type the number, or new to add somebody.\n',
    );
  }
  if (now !== undefined)
    parts.push(line('Your answer now', `${asText(now)} (an empty line keeps it, - takes it away)`));
  else parts.push(line('If you skip it', skipText(question, circumstances.usedDefault)));
  return parts.join('');
}

function skipText({ entry, path, draft }: Question, usedDefault: UsedDefault | undefined): string {
  if (draft?.isItem) {
    const begins = path === `${draft.place}.${draft.needs[0] ?? ''}`;
    return begins ? 'Nothing more is added to this list.' : 'What you began is left out.';
  }
  if (usedDefault === undefined) return entry.skip ?? 'Nothing stands in its place.';
  const { value, source, note } = usedDefault;
  return `${asText(value)} (${sources[source]}: ${printable(note)})`;
}

function choiceLines({ entry }: Question, candidates: readonly Candidate[]): string[] {
  const { schema } = entry;
  const rows =
    schema.kind === 'person'
      ? candidates.map(({ id, label }) => [id, label] as const)
      : (schema.choices ?? []).map((id) => [id, ''] as const);
  const many = schema.list && rows.length > 0 ? ['  Several may be chosen, separated by commas.\n'] : [];
  return [
    ...rows.map(([id, label], index) => {
      const text = label === '' || label === id ? id : `${id}: ${printable(label)}`;
      return `  ${String(index + 1).padStart(2)}  ${text}\n`;
    }),
    ...many,
  ];
}

const kinds: Readonly<Record<string, string>> = {
  line: 'one line of text',
  text: 'text; several lines are possible in the file itself',
  yesno: 'yes or no',
  count: 'a whole number',
  percent: 'a number from 0 to 100',
  date: 'a day as YYYY-MM-DD',
  email: 'an e-mail address',
  phone: 'a telephone number with its country code',
  url: 'a web address',
  choice: 'one of the words shown, or its number',
  choices: 'words shown, or their numbers, separated by commas',
  country: 'a country as two letters, like KE',
  person: 'somebody of the people list',
  colour: 'a colour, like #0B5D5E',
  language: 'a language tag, like en',
  version: 'a version, like 1.0',
};

/** The answer to `?`. */
export function moreText({ entry, path }: Question, io: Io): string {
  const { schema, skip } = entry;
  const { kind, most, least, greatest, list } = schema;
  const limits = [
    ...(most === undefined || !['line', 'text'].includes(kind) ? [] : [`at most ${String(most)} characters`]),
    ...(kind === 'count' && least !== undefined && greatest !== undefined
      ? [`from ${String(least)} to ${String(greatest)}`]
      : []),
    ...(list && !['choice', 'choices', 'person'].includes(kind) ? ['several, separated by commas'] : []),
  ];
  const lines = [
    `We expect ${[kinds[kind] ?? 'text', ...limits].join(', ')}.`,
    ...(skip === undefined ? [] : [`Without an answer: ${skip}`]),
    `In the file it stands at ${path}.`,
    instructions,
    'To answer with one of these words themselves, put it in quotes: "back".',
  ];
  return lines.map((line) => indented(line, 2, io.width)).join('');
}
