/** All fields of a profile as Markdown, for readers of the documentation. */
import { questions } from './catalogue/index.js';
import type { Question } from './catalogue/index.js';
import { defaults } from './default-table.js';
import type { Default } from './default-table.js';
import { flatFacts } from './facts.js';
import { isPrivateField } from './privacy.js';
import type { Profile } from './schema.js';

const kindWords: Readonly<Record<Question['kind'], string>> = {
  line: 'text',
  text: 'text of several lines',
  yesno: 'true or false',
  count: 'whole number',
  percent: 'number from 0 to 100',
  date: 'day, YYYY-MM-DD',
  email: 'e-mail address',
  phone: 'telephone number, in quotes',
  url: 'web address',
  choice: 'one of',
  choices: 'any of',
  country: 'country code',
  person: 'id of somebody in the people list',
  id: 'short name',
  picture: 'picture',
  colour: 'colour',
  language: 'language tag',
  version: 'version, in quotes',
  form: 'always 1',
};

const sourceWords = {
  standard: 'standard',
  mission: 'mission',
  'quality-floor': 'quality floor of this project, not law',
  plain: 'ordinary case',
} as const;

/** The text of a table cell: one line, no bars that would end it. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** What kind of answer a field takes, in words. */
function typeOf(question: Question): string {
  const { kind, choices, most, least, greatest, list, items, unit } = question;
  const parts = [kindWords[kind]];
  if (choices) parts[0] = `${kindWords[kind]} ${choices.map((choice) => `\`${choice}\``).join(', ')}`;
  if (kind === 'line' || kind === 'text') parts.push(`at most ${String(most)} characters`);
  if (kind === 'count' && least !== undefined && greatest !== undefined) {
    parts.push(`${String(least)} to ${String(greatest)}`);
  }
  if (unit) parts.push(unit);
  const words = parts.join(', ');
  return list && kind !== 'choices' ? `list of up to ${String(items)}: ${words}` : words;
}

const example: Profile = { organisation: { name: '' } };

/** The default of a field with its source; empty where nothing is assumed. */
function defaultOf(path: string): string {
  const entry = Object.entries<Default>(defaults).find(([own]) => own === path)?.[1];
  if (!entry) return '';
  const value = entry.value(example, flatFacts(example));
  const shown = Array.isArray(value) ? value.join(', ') : String(value ?? '');
  const note = `${entry.note} (${sourceWords[entry.source]})`;
  return shown === '' || entry.follows ? note : `\`${shown}\`: ${note}`;
}

/** Markdown with one table a group: field, question, answer, default, what stands there if skipped. */
export function fieldReference(): string {
  const parts = questions().map(({ words, questions: fields }) => {
    const rows = fields.map((question) =>
      [
        `\`${question.path}\``,
        `${question.question} ${question.why}`,
        `${typeOf(question)}. Example: \`${question.example}\``,
        defaultOf(question.path),
        isPrivateField(question.path) ? `${question.skip} **Never printed.**` : question.skip,
      ]
        .map(cell)
        .join(' | '),
    );
    return [
      `## ${words.title}`,
      '',
      words.intro,
      '',
      '| Field | Question and reason | Answer | Default | If skipped |',
      '| --- | --- | --- | --- | --- |',
      ...rows.map((row) => `| ${row} |`),
      '',
    ].join('\n');
  });
  return ['# The fields of a profile', '', ...parts].join('\n');
}
