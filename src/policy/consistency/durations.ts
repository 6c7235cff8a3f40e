/** Numbers with a unit of time, as sentences write them: `3 working days`, `two weeks`, `80 more days`. */

export type Unit = 'hour' | 'working day' | 'day' | 'week' | 'month' | 'year';

export interface Duration {
  readonly count: number;
  readonly unit: Unit;
  /** As written. */
  readonly text: string;
  /** Where it begins and ends in the text. */
  readonly at: number;
  readonly end: number;
}

const numberWords: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty'
  )
    .split(' ')
    .map((word, index) => [word, index + 1])
    .concat([
      ['thirty', 30],
      ['forty', 40],
      ['sixty', 60],
      ['ninety', 90],
      ['a', 1],
      ['an', 1],
    ]),
);

const counts = Object.keys(numberWords)
  .filter((word) => word.length > 2)
  .join('|');
const duration = new RegExp(
  `(?<![\\p{L}\\d.,/-])(\\d{1,4}(?:\\.\\d)?|${counts}|(?<=\\b(?:within|in|after|every|for) )an?)` +
    '((?:[ -](?:more|full|paid|whole|calendar|consecutive|working|business|week))*)' +
    '[ -](hours?|days?|weeks?|months?|years?)\\b',
  'gu',
);

/** Every duration in a text in small letters, in order. */
export function durationsIn(text: string): readonly Duration[] {
  // Nearly every sentence has none, and this is read far more often than anything else.
  if (!/hour|day|week|month|year/u.test(text)) return [];
  return [...text.matchAll(duration)].map((match) => {
    const [whole, count = '', between = '', noun = ''] = match;
    const unit = noun.replace(/s$/u, '') as Unit;
    const isWorking = unit === 'day' && /working|business|week/u.test(between);
    return {
      count: numberWords[count] ?? Number(count),
      unit: isWorking ? 'working day' : unit,
      text: whole,
      at: match.index,
      end: match.index + whole.length,
    };
  });
}

const limitWords =
  /(?:within|in|at most|up to|no later than|not later than|never later than|latest|maximum of|takes?|takes at most|else|after|:)\s*$/u;

/** Durations that set a limit: `within 3 days`, `at most 24 hours`. */
export function limitsIn(text: string, from = 0): readonly Duration[] {
  return durationsIn(text).filter(({ at }) => at >= from && limitWords.test(text.slice(0, at)));
}

/** `3 working days`, for messages and to tell whether two are the same. */
export function inWords({ count, unit }: Pick<Duration, 'count' | 'unit'>): string {
  return `${String(count)} ${unit}${count === 1 ? '' : 's'}`;
}

const hoursIn: Readonly<Record<Unit, number>> = {
  hour: 1,
  'working day': 24,
  day: 24,
  week: 168,
  month: 720,
  year: 8_760,
};

export function hoursOf({ count, unit }: Pick<Duration, 'count' | 'unit'>): number {
  return count * hoursIn[unit];
}
