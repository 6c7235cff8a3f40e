/**
 * The closed set of helpers: what a template may call, and how many arguments each takes.
 * The compiler checks calls against this table; the evaluator gives them meaning.
 */
export interface HelperShape {
  /** `condition` gives yes or no; `format` prints a field; `words` prints plain text that is no field. */
  readonly kind: 'condition' | 'format' | 'words';
  readonly least: number;
  readonly most: number;
  /** How it is written, for messages. */
  readonly usage: string;
}

export const helperShapes: Readonly<Record<string, HelperShape>> = {
  eq: { kind: 'condition', least: 2, most: 2, usage: '(eq a b)' },
  ne: { kind: 'condition', least: 2, most: 2, usage: '(ne a b)' },
  lt: { kind: 'condition', least: 2, most: 2, usage: '(lt a b)' },
  lte: { kind: 'condition', least: 2, most: 2, usage: '(lte a b)' },
  gt: { kind: 'condition', least: 2, most: 2, usage: '(gt a b)' },
  gte: { kind: 'condition', least: 2, most: 2, usage: '(gte a b)' },
  and: { kind: 'condition', least: 2, most: 9, usage: '(and a b …)' },
  or: { kind: 'condition', least: 2, most: 9, usage: '(or a b …)' },
  not: { kind: 'condition', least: 1, most: 1, usage: '(not a)' },
  includes: { kind: 'condition', least: 2, most: 2, usage: "(includes list 'KE')" },
  has: { kind: 'condition', least: 1, most: 1, usage: "(has 'clause-id')" },
  count: { kind: 'format', least: 1, most: 1, usage: '{{count list}}' },
  date: { kind: 'format', least: 1, most: 1, usage: '{{date path}}' },
  number: { kind: 'format', least: 1, most: 1, usage: '{{number path}}' },
  list: { kind: 'format', least: 1, most: 1, usage: '{{list path}}' },
  capital: { kind: 'format', least: 1, most: 1, usage: '{{capital path}}' },
  percentOf: { kind: 'format', least: 2, most: 2, usage: '{{percentOf part whole}}' },
  text: { kind: 'words', least: 1, most: 1, usage: '{{text path}}' },
  plural: { kind: 'words', least: 3, most: 3, usage: "{{plural number 'day' 'days'}}" },
};

/** Segments that could reach beyond own data. */
export const forbiddenSegments: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
