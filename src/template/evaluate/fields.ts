import type { Expression } from '../compiled.js';
import {
  formatCapital,
  formatDate,
  formatList,
  formatNumber,
  formatPercent,
  pluralWord,
} from '../formats.js';
import { compileRead, countOf, type Names } from './expressions.js';
import { fail, type Frame } from './frame.js';

/** A value in words. Without a key it is plain text. */
export interface Printed {
  readonly text: string;
  readonly key?: string;
  readonly path: string;
  readonly open?: string;
}

/** Puts a value into words. */
export type Print = (frame: Frame) => Printed;

export function compilePrint(value: Expression, names: Names): Print {
  if (value.op === 'path')
    return value.path[0]?.startsWith('@') === true ? counter(value, names) : plain(value, names);
  if (value.op === 'call') {
    const [first = value, second = value, third = value] = value.args;
    switch (value.helper) {
      case 'plural':
        return plural(first, second, third, names);
      case 'count':
        return count(first, names);
      case 'date':
        return formatted(first, names, 'date', (date, frame) => {
          const text = typeof date === 'string' ? formatDate(date, frame.context.locale) : undefined;
          return (
            text ?? fail(frame, frame.path, `"${frame.path}" is no date`, 'Dates are written 2027-03-04.')
          );
        });
      case 'number':
        return formatted(first, names, 'number', (number, frame) =>
          formatNumber(numberOf(number, frame), frame.context.locale),
        );
      case 'list':
        return formatted(first, names, 'list', (list, frame) =>
          formatList(wordsOf(list, frame), frame.context.locale),
        );
      case 'capital':
        return capital(first, names);
      case 'text':
        return keyless(first, names);
      case 'percentOf':
        return percentOf(first, second, names);
    }
  }
  throw new Error(`The expression ${JSON.stringify(value)} cannot be printed.`);
}

/** Whether an expression prints a value of the organisation, under a key, whatever the value is. */
export function isKeyed(value: Expression): boolean {
  if (value.op === 'path') return value.path[0]?.startsWith('@') !== true;
  if (value.op !== 'call') return false;
  const [first] = value.args;
  if (value.helper === 'capital') return first !== undefined && isKeyed(first);
  return value.helper !== 'plural' && value.helper !== 'text';
}

function isMissing(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

function plain(value: Expression, names: Names): Print {
  const read = compileRead(value, names);
  return (frame) => {
    const found = read(frame);
    const { path } = frame;
    if (typeof found === 'string' && found !== '') return { text: found, key: path, path };
    if (found === undefined || found === null || found === '') return absent(frame, path, '');
    if (typeof found === 'number' && Number.isFinite(found)) return { text: String(found), key: path, path };
    return unprintable(frame, path, found);
  };
}

/** Computed words that are no fact of the organisation: printed as plain text, without a key. */
function keyless(value: Expression, names: Names): Print {
  const print = compilePrint(value, names);
  return (frame) => {
    const { text, path } = print(frame);
    return { text, path };
  };
}

function unprintable(frame: Frame, path: string, found: unknown): never {
  const what =
    typeof found === 'boolean'
      ? 'yes or no'
      : Array.isArray(found)
        ? 'a list'
        : typeof found === 'object'
          ? 'a group of values'
          : `a ${typeof found}`;
  const mend = Array.isArray(found)
    ? `Write {{list ${path}}} or {{#each ${path} as |item|}}.`
    : 'Print one of its values, or use it in #if.';
  return fail(frame, path, `"${path}" is ${what} and cannot be printed`, mend);
}

/** The open point's words in the place of the value. */
function absent(frame: Frame, path: string, format: string): Printed {
  const words = frame.context.missing(path);
  if (words === undefined) {
    return fail(frame, path, `"${path}" has no value`, `Stand the sentence inside {{#if ${path}}}.`);
  }
  return { text: words.text, key: format === '' ? path : `${path}|${format}`, path, open: words.open };
}

/** Position in a loop: words of the template, not of the organisation. */
function counter(value: Expression, names: Names): Print {
  const read = compileRead(value, names);
  return (frame) => {
    const found = read(frame);
    return typeof found === 'number'
      ? { text: String(found), path: '' }
      : unprintable(frame, '@first', found);
  };
}

function formatted(
  value: Expression,
  names: Names,
  format: string,
  words: (value: unknown, frame: Frame) => string,
): Print {
  const read = compileRead(value, names);
  return (frame) => {
    const found = read(frame);
    const { path } = frame;
    if (isMissing(found)) return absent(frame, path, format);
    return { text: words(found, frame), key: `${path}|${format}`, path };
  };
}

/** An empty list has a count: 0. */
function count(list: Expression, names: Names): Print {
  const read = compileRead(list, names);
  return (frame) => {
    const found = read(frame);
    const { path } = frame;
    if (found === undefined || found === null) return absent(frame, path, 'count');
    if (!Array.isArray(found)) return fail(frame, path, `"${path}" is no list`, 'Count lists only.');
    return { text: String(countOf(found)), key: `${path}|count`, path };
  };
}

function plural(count: Expression, one: Expression, many: Expression, names: Names): Print {
  const read = compileRead(count, names);
  const singular = one.op === 'literal' ? String(one.value) : '';
  const other = many.op === 'literal' ? String(many.value) : '';
  return (frame) => {
    const found = read(frame);
    // While the number is not known, the words of its open point stand before this word: "to be agreed" days.
    const text = isMissing(found)
      ? other
      : pluralWord(numberOf(found, frame), singular, other, frame.context.locale);
    return { text, path: '' };
  };
}

/** Also over another format: `{{capital (list names)}}`. */
function capital(value: Expression, names: Names): Print {
  const print = compilePrint(value, names);
  return (frame) => {
    const printed = print(frame);
    const text = formatCapital(printed.text, frame.context.locale);
    if (printed.key === undefined) return { ...printed, text };
    return { ...printed, text, key: `${printed.key}${printed.key.includes('|') ? '-' : '|'}capital` };
  };
}

/** The key names both paths, because both decide the text. */
function percentOf(part: Expression, whole: Expression, names: Names): Print {
  const readPart = compileRead(part, names);
  const readWhole = compileRead(whole, names);
  return (frame) => {
    const some = readPart(frame);
    const partPath = frame.path;
    const all = readWhole(frame);
    const wholePath = whole.op === 'literal' ? String(whole.value) : frame.path;
    const format = `percentOf:${wholePath}`;
    if (isMissing(some)) return absent(frame, partPath, format);
    if (isMissing(all)) return { ...absent(frame, wholePath, ''), key: `${partPath}|${format}` };
    frame.path = partPath;
    const count = numberOf(some, frame);
    frame.path = wholePath;
    const total = numberOf(all, frame);
    if (total === 0)
      fail(frame, wholePath, `"${wholePath}" is 0`, `Stand the sentence inside {{#if ${wholePath}}}.`);
    return {
      text: formatPercent(count, total, frame.context.locale),
      key: `${partPath}|${format}`,
      path: partPath,
    };
  };
}

function numberOf(value: unknown, frame: Frame): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  return fail(frame, frame.path, `"${frame.path}" is no number`, 'Format numbers only.');
}

/** The words of a list: its texts, or the names of its objects; what is empty is left out. */
function wordsOf(list: unknown, frame: Frame): string[] {
  const { path } = frame;
  if (!Array.isArray(list)) return fail(frame, path, `"${path}" is no list`, 'Join lists only.');
  const words = list.flatMap((item: unknown) => {
    const word: unknown =
      typeof item === 'object' && item !== null && Object.hasOwn(item, 'name')
        ? (item as { name: unknown }).name
        : item;
    if (isMissing(word)) return [];
    if (typeof word === 'string') return [word];
    if (typeof word === 'number' && Number.isFinite(word)) return [String(word)];
    return fail(frame, path, `An item of "${path}" has no name`, 'Write out the items with #each.');
  });
  return words.length > 0
    ? words
    : fail(frame, path, `No item of "${path}" has a name`, `Stand it inside #if.`);
}
