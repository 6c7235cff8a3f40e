import type { Expression } from '../compiled.js';
import { type Frame, itemPath, walk } from './frame.js';

/** Reads a value; for a path the frame's `path` is the canonical one afterwards. */
export type Read = (frame: Frame) => unknown;

/** The names that the `#each` blocks around a place give to their items, outermost first; empty when unnamed. */
export type Names = readonly string[];

/** As Handlebars counts: undefined, null, false, 0, empty text and the empty list are false. */
export function isTrue(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

export function compileCondition(expression: Expression, names: Names): (frame: Frame) => boolean {
  const read = compileRead(expression, names);
  return (frame) => isTrue(read(frame));
}

export function compileRead(expression: Expression, names: Names): Read {
  switch (expression.op) {
    case 'literal':
      return () => expression.value;
    case 'path':
      return compilePath(expression.path, names);
    case 'call':
      return compileCall(expression.helper, expression.args, names);
  }
}

/** `@index` and its kin are known at once; everything else is looked up and reported to the context. */
function compilePath(path: readonly string[], names: Names): Read {
  const [first = '', ...rest] = path;
  const innermost = names.length - 1;
  if (first === '@index') return (frame) => frame.items[innermost]?.index;
  if (first === '@first') return (frame) => frame.items[innermost]?.index === 0;
  if (first === '@last') {
    return (frame) => {
      const item = frame.items[innermost];
      return item !== undefined && item.index === item.list.length - 1;
    };
  }
  const depth = first === 'this' ? innermost : names.lastIndexOf(first);
  if (depth < 0 || first === '') {
    const tails = tailsOf(path);
    return (frame) => {
      const value = walk(frame, frame.context.values, '', path, tails);
      frame.context.read?.(frame.path);
      return value;
    };
  }
  const tails = tailsOf(rest);
  return (frame) => {
    const item = frame.items[depth];
    if (item === undefined) return undefined;
    const start = itemPath(item.list, item.listPath, item.index);
    const value = walk(frame, item.value, start, rest, tails);
    frame.context.read?.(frame.path);
    return value;
  };
}

function tailsOf(path: readonly string[]): readonly string[] {
  return path.map((_, index) => path.slice(index).join('.'));
}

/**
 * Conditions over missing values are false: `ne` and `lt` too, so that no sentence rests on what is not known.
 */
function compileCall(helper: string, args: readonly Expression[], names: Names): Read {
  const reads = args.map((arg) => compileRead(arg, names));
  const a = reads[0] ?? nothing;
  const b = reads[1] ?? nothing;
  switch (helper) {
    case 'and':
      return (frame) => reads.every((read) => isTrue(read(frame)));
    case 'or':
      return (frame) => reads.some((read) => isTrue(read(frame)));
    case 'not':
      return (frame) => !isTrue(a(frame));
    case 'eq':
      return both(a, b, (left, right) => left === right);
    case 'ne':
      return both(a, b, (left, right) => left !== right);
    case 'lt':
      return ordered(a, b, (order) => order < 0);
    case 'lte':
      return ordered(a, b, (order) => order <= 0);
    case 'gt':
      return ordered(a, b, (order) => order > 0);
    case 'gte':
      return ordered(a, b, (order) => order >= 0);
    case 'includes':
      return both(a, b, (list, item) => Array.isArray(list) && list.includes(item));
    case 'count':
      return (frame) => countOf(a(frame));
    case 'has':
      return (frame) => {
        const id = a(frame);
        return typeof id === 'string' && frame.context.has(id);
      };
    default:
      throw new Error(`The helper "${helper}" gives no condition.`);
  }
}

function nothing(): undefined {
  return undefined;
}

/** How many items a list has; 0 for what is no list. */
export function countOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

function isKnown(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function both(a: Read, b: Read, compare: (left: unknown, right: unknown) => boolean): Read {
  return (frame) => {
    const left = a(frame);
    const right = b(frame);
    return isKnown(left) && isKnown(right) && compare(left, right);
  };
}

/** Numbers by size and texts (ISO dates) by their characters; anything else has no order. */
function ordered(a: Read, b: Read, holds: (order: number) => boolean): Read {
  return both(a, b, (left, right) => {
    if (typeof left === 'number' && typeof right === 'number') return holds(left - right);
    if (typeof left === 'string' && typeof right === 'string')
      return holds(left < right ? -1 : left > right ? 1 : 0);
    return false;
  });
}
