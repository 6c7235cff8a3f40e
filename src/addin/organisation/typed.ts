/** Between what stands in a text box and what stands in the answers. What cannot be understood stays as it was typed. */
import type { SchemaPath } from '../../profile/paths.js';

type Field = Pick<SchemaPath, 'kind' | 'list' | 'most'>;

const isNumber = ({ kind }: Field) => kind === 'count' || kind === 'percent';

/** Long items, which may hold commas themselves, stand one on a line. */
export function isByLine(field: Field): boolean {
  return field.list && !isNumber(field) && (field.most ?? 0) > 40;
}

/** The answer as it stands in a text box. */
export function textOf(value: unknown, field: Field): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(one).join(isByLine(field) ? '\n' : ', ');
  return one(value);
}

function one(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** The answer that a text means; `undefined` for none. Blanks around it are no part of it. */
export function valueOf(text: string, field: Field): unknown {
  if (text.trim() === '') return undefined;
  if (!field.list) return isNumber(field) ? numberOf(text) : text.trim();
  const items = text
    .split(isByLine(field) ? /\n/u : /[,;،、\n]/u)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  return isNumber(field) ? items.map(numberOf) : items;
}

function numberOf(text: string): number | string {
  const plain = text.trim().replace(/\s*%$/u, '');
  return /^-?\d{1,12}(\.\d{1,6})?$/u.test(plain) ? Number(plain) : text.trim();
}

/** Whether a text is a day that a date box can show. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** An example as it is typed here, without the brackets and quotes of a file; none for what is not typed. */
export function typedExample({
  example,
  kind,
  list,
}: SchemaPath & { readonly example: string }): string | undefined {
  const isPicked = ['yesno', 'choice', 'choices', 'country', 'person', 'date', 'colour'].includes(kind);
  if (isPicked) return undefined;
  const inner = /^\[(.*)\]$/u.exec(example)?.[1] ?? /^"(.*)"$/u.exec(example)?.[1] ?? example;
  return list && isByLine({ kind, list }) ? inner.replaceAll(', ', '\n') : inner;
}
