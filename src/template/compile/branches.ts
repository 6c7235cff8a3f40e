import type { Each, Expression, If } from '../compiled.js';

/** What opens a branch of a block. */
export type Guard =
  | { readonly type: 'if'; readonly test: Expression }
  | { readonly type: 'each'; readonly over: Expression; readonly as: string }
  | { readonly type: 'else' };

/** A block helper with its branches (`if`, `else if` …, `else`), by place. */
export interface LiftedBlock {
  readonly start: number;
  readonly name: string;
  readonly guards: readonly Guard[];
}

/** Builds `If` and `Each` nodes from a block's branches, the last branch first. */
export function foldBranches<Node>(
  block: LiftedBlock,
  contents: readonly (readonly Node[])[],
  asNode: (node: If<Node> | Each<Node>) => Node,
): Node[] {
  let otherwise: Node[] = [];
  for (const [index, guard] of [...block.guards.entries()].reverse()) {
    const content = contents[index] ?? [];
    if (guard.type === 'else') {
      otherwise = [...content];
    } else if (guard.type === 'each') {
      otherwise = [asNode({ type: 'each', over: guard.over, as: guard.as, body: content, otherwise })];
    } else if (guard.test.op !== 'literal' || guard.test.value !== false) {
      otherwise = [asNode({ type: 'if', test: guard.test, then: content, otherwise })];
    }
  }
  return otherwise;
}
