/**
 * Compiled templates and an organisation's values become blocks. The run-time half of the template language:
 * it needs no parser, makes no code from strings, and reads own properties only.
 *
 * Each template is turned into closures once and kept for as long as the template lives. What does not depend on
 * values is evaluated once: the same frozen objects are handed out every time.
 */
import type { Block, Inline } from './blocks.js';
import type { BlockTemplate, Expression, InlineTemplate } from './compiled.js';
import { compileClause } from './evaluate/blocks.js';
import type { EvaluationContext } from './evaluate/context.js';
import { compileCondition } from './evaluate/expressions.js';
import type { Frame } from './evaluate/frame.js';
import { compileInlines, type MakeInlines } from './evaluate/inlines.js';

export { type EvaluationContext, EvaluationError } from './evaluate/context.js';

const blocks = new WeakMap<readonly BlockTemplate[], ReturnType<typeof compileClause>>();
const inlines = new WeakMap<readonly InlineTemplate[], MakeInlines>();
const conditions = new WeakMap<Expression, ReturnType<typeof compileCondition>>();

function frameOf(context: EvaluationContext): Frame {
  return { context, items: [], path: '' };
}

/**
 * Evaluates the blocks of a clause. What was left out leaves no trace: no empty paragraph, list or table.
 * @throws EvaluationError where a template prints what it must not (a missing value without words, a group of values).
 */
export function evaluateBlocks(
  templates: readonly BlockTemplate[],
  context: EvaluationContext,
): readonly Block[] {
  let write = blocks.get(templates);
  if (write === undefined) blocks.set(templates, (write = compileClause(templates)));
  const out: Block[] = [];
  write(frameOf(context), out);
  return out;
}

/** Evaluates a title or another line of words. */
export function evaluateInlines(
  templates: readonly InlineTemplate[],
  context: EvaluationContext,
): readonly Inline[] {
  let make = inlines.get(templates);
  if (make === undefined) inlines.set(templates, (make = compileInlines(templates, [])));
  return make(frameOf(context));
}

/** Whether a condition holds. Comparisons with missing values are false. */
export function evaluateCondition(expression: Expression, context: EvaluationContext): boolean {
  let test = conditions.get(expression);
  if (test === undefined) conditions.set(expression, (test = compileCondition(expression, [])));
  return test(frameOf(context));
}
