/** The facts that a file was made from, beside those of today, in words. */
import { labelFor } from '../../profile/catalogue/index.js';
import { flatNames } from '../../profile/flat-names.js';
import type { FactDifference } from './update-plan.js';

type Facts = Readonly<Record<string, unknown>>;

const words = (value: unknown): string => {
  if (value === undefined || value === null || value === '') return 'nothing';
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.map(words).join(', ');
  if (typeof value === 'object') return Object.values(value).map(words).join(', ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
};

/** `staff.womenPercent` as `staff: women percent`, where no question has a label. */
const spelt = (name: string): string =>
  name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, (_, end: string, start: string) => `${end} ${start.toLowerCase()}`)
    .replaceAll('_', ' ')
    .replaceAll('.', ': ');

const labelOf = (name: string): string => {
  const path = Object.hasOwn(flatNames, name) ? flatNames[name] : undefined;
  return labelFor(name) ?? (path === undefined ? undefined : labelFor(path)) ?? spelt(name);
};

/** The same value for JSON, which is all that a file keeps. */
const text = (value: unknown): string => JSON.stringify(value) ?? '';

export const factDifferences = (inFile: Facts, now: Facts): FactDifference[] =>
  [...new Set([...Object.keys(inFile), ...Object.keys(now)])]
    .filter((name) => text(inFile[name]) !== text(now[name]))
    .map((name) => ({ name, label: labelOf(name), inFile: words(inFile[name]), now: words(now[name]) }));
