/**
 * What is wrong with a template, said so that its author can mend it.
 */

/** The kind of mistake, stable, for tests and for tools that group messages. */
export type Rule =
  | 'structure' // policy.yaml: shape, ids, unknown keys
  | 'words' // <lang>.md: front matter, headings, missing or unknown clauses
  | 'condition' // the `when` grammar
  | 'handlebars' // syntax, unbalanced blocks, forbidden statements
  | 'helper' // unknown helper, wrong arguments
  | 'path' // unknown or forbidden path
  | 'clause' // unknown clause id
  | 'markdown' // what the language leaves out: code, images, raw HTML, …
  | 'html'
  | 'directive'
  | 'table'
  | 'list'
  | 'crossing' // a block that crosses an item, cell, emphasis or link
  | 'article'; // warning: a/an directly before a value

/** One mistake. `line` and `column` count from 1. */
export interface Issue {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** What to do about it. */
  readonly mend: string;
  readonly rule: Rule;
}

/** Every mistake of one compilation at once. */
export class CompileError extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(describeIssue).join('\n'));
    this.name = 'CompileError';
    this.issues = issues;
  }
}

/** `file:line:column: message. Mend.` */
export function describeIssue(issue: Issue): string {
  return `${issue.file}:${issue.line}:${issue.column}: ${issue.message}. ${issue.mend}`;
}

/** Gathers mistakes so that all are reported together. */
export class IssueList {
  readonly errors: Issue[] = [];
  readonly warnings: Issue[] = [];

  error(issue: Issue): void {
    this.errors.push(issue);
  }

  warn(issue: Issue): void {
    this.warnings.push(issue);
  }

  /** Throws a CompileError when there is at least one error. */
  throwIfAny(): void {
    if (this.errors.length > 0) throw new CompileError(this.errors.toSorted(byPlace));
  }
}

function byPlace(a: Issue, b: Issue): number {
  return a.file === b.file ? a.line - b.line || a.column - b.column : 0;
}
