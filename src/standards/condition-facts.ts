/**
 * Which facts a condition reads.
 */
import type { Expression } from '../template/compiled.js';

/** The paths a condition reads, dotted, each once, in order of first occurrence. */
export function factsOf(test: Expression): readonly string[] {
  return [...new Set(paths(test))];
}

function paths(test: Expression): string[] {
  if (test.op === 'path') return [test.path.join('.')];
  if (test.op === 'literal') return [];
  return test.args.flatMap(paths);
}
