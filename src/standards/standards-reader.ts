/** Reads one file of `templates/standards/` and notes mistakes at their places. */
import { LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import { parseCondition } from '../template/condition.js';
import { CompileError } from '../template/issues.js';
import type { Condition } from './requirement.js';
import type { StandardsIssue } from './standards-error.js';

/** One file of the folder: `sources.yaml`, or the requirements of one policy. */
export interface StandardsFile {
  readonly name: string;
  readonly text: string;
}

/** From the top of a file to a value in it. */
export type Path = readonly (string | number)[];

/** One file: its document, places of lines, and the gathered mistakes. */
export class StandardsReader {
  readonly isSources: boolean;
  readonly places = new Map<string, Path>();
  readonly document: Document;
  private readonly lines = new LineCounter();

  constructor(
    readonly file: StandardsFile,
    private readonly facts: ReadonlySet<string>,
    readonly issues: StandardsIssue[],
  ) {
    this.isSources = file.name === 'sources.yaml';
    this.document = parseDocument(file.text, { lineCounter: this.lines, version: '1.2', uniqueKeys: true });
    for (const error of this.document.errors) {
      const line = this.lines.linePos(error.pos[0]).line;
      this.issues.push({ file: file.name, line, message: firstLine(error.message), mend: 'Mend the YAML' });
    }
  }

  /** The data if it has this shape, else undefined with the mistakes noted. */
  read<Shape>(shape: z.ZodType<Shape>): Shape | undefined {
    if (this.document.errors.length > 0) return undefined;
    const result = shape.safeParse(this.document.toJS({ maxAliasCount: 0 }));
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      const path = issue.path.filter((part) => typeof part !== 'symbol');
      this.note(
        path,
        `\`${path.join('.')}\` cannot be read: ${issue.message}`,
        'See README.md of this folder',
      );
    }
    return undefined;
  }

  note(path: Path, message: string, mend: string): void {
    const id: unknown =
      path.length >= 2
        ? (this.document.getIn([...path.slice(0, 2), 'id']) ??
          this.document.getIn([...path.slice(0, 2), 'name']))
        : undefined;
    const named = typeof id === 'string' ? { id } : {};
    this.issues.push({ file: this.file.name, line: this.lineOf(path), ...named, message, mend });
  }

  condition(path: Path, source: string): Condition | undefined {
    try {
      return { source, test: parseCondition(source, { knownPaths: this.facts }) };
    } catch (error) {
      if (!(error instanceof CompileError)) throw error;
      for (const { message, mend } of error.issues) this.note(path, message, mend);
      return undefined;
    }
  }

  /** The line of the deepest part of the path that stands in the file. */
  private lineOf(path: Path): number {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node: unknown = this.document.getIn(path.slice(0, depth), true);
      const range: unknown =
        typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
      if (Array.isArray(range) && typeof range[0] === 'number') return this.lines.linePos(range[0]).line;
    }
    return 1;
  }
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message;
}
