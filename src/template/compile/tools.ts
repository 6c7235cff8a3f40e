import type { Rule } from '../issues.js';
import type { Arranger } from './arrange.js';
import type { InlineCompiler } from './inlines.js';
import type { Nodes } from './markdown.js';

/** What the compilers of single kinds of blocks share. */
export interface BlockTools {
  readonly arranger: Arranger;
  readonly inlines: InlineCompiler;
  /** Reports a mistake at a node. */
  report(node: Nodes, rule: Rule, message: string, mend: string): void;
  /** Reports a mistake and takes everything in the node as read; gives no block. */
  refuse(node: Nodes, rule: Rule, message: string, mend: string): [];
}
