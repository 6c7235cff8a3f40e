/** What different places say about one thing, and whether they say the same. */
import { durationsIn, inWords, limitsIn } from './durations.js';
import type { Duration, Unit } from './durations.js';
import { excerpt, placeOf } from './lines.js';
import type { Line } from './lines.js';
import type { Found, SetPlace } from './finding.js';

/** One place that says something; two say the same where `value` is the same. */
export interface Statement {
  readonly policy: string;
  readonly value: string;
  readonly place: SetPlace;
}

/** A text without what differs by right: the numbers of clauses, the case of letters, spaces and ends. */
export function comparable(text: string): string {
  return text
    .replaceAll(/\b(?:clause|annex|form) (?:\d+(?:\.\d+)*|[A-Z])\b/giu, 'clause')
    .replaceAll(/[\s\u00a0]+/gu, ' ')
    .replace(/[.;,]\s*$/u, '')
    .trim()
    .toLowerCase();
}

const longestValue = 70;

/** One of two statements differs: the message tells both, the places are the first of each value in each document. */
export function differing(what: string, statements: readonly Statement[]): readonly Found[] {
  const values = [...new Set(statements.map(({ value }) => value))];
  if (values.length < 2) return [];
  const places: SetPlace[] = [];
  for (const value of values) {
    const told = new Set<string>();
    for (const statement of statements) {
      if (statement.value !== value || told.has(statement.policy)) continue;
      told.add(statement.policy);
      places.push(statement.place);
    }
  }
  return [
    { message: `${what}: ${values.map((value) => excerpt(value, longestValue)).join(' / ')}.`, places },
  ];
}

/** Sentences about one length of time. All patterns are matched against small letters. */
export interface Topic {
  /** What it is the length of, as a message begins. */
  readonly what: string;
  /** A line without any of these parts of words, in small letters, is not looked at: matching costs much more. */
  readonly parts?: readonly string[];
  readonly about: RegExp;
  /** Sentences that speak of something else although they look alike. */
  readonly except?: RegExp;
  readonly units?: readonly Unit[];
  /** Which of the durations in the sentence it is; the first limit after `about` without it. */
  readonly pick?: (text: string) => Duration | undefined;
}

function firstLimit(text: string, from: number): Duration | undefined {
  return limitsIn(text, from)[0] ?? limitsIn(text)[0];
}

/** The length of time that a line gives to the topic. */
function durationOf(line: Line, topic: Topic): Duration | undefined {
  // In a table the step stands in the first cell and its days in another: the days of one never count for the other.
  const [step = line.low, ...rest] = line.cells?.map((cell) => cell.toLowerCase()) ?? [];
  const match = topic.about.exec(step);
  if (!match || topic.except?.test(line.low)) return undefined;
  const source = line.cells ? rest.join(' | ') : line.low;
  const found = topic.pick
    ? topic.pick(source)
    : line.cells
      ? (limitsIn(source)[0] ?? durationsIn(source)[0])
      : firstLimit(source, match.index);
  return found && (topic.units?.includes(found.unit) ?? true) ? found : undefined;
}

export interface TimedStatement extends Statement {
  readonly duration: Duration;
}

/** What the lines say about a topic; `lines` are those of `timedLines`. */
export function statementsOn(topic: Topic, lines: readonly Line[]): readonly TimedStatement[] {
  const { parts } = topic;
  const near = parts ? lines.filter(({ low }) => parts.some((part) => low.includes(part))) : lines;
  return near.flatMap((line) => {
    const duration = durationOf(line, topic);
    if (!duration) return [];
    return [{ policy: line.policy, value: inWords(duration), place: placeOf(line), duration }];
  });
}
