/** A YAML file read node by node, so that every mistake is told with its place. */
import { LineCounter, isMap, isPair, isScalar, parseDocument } from 'yaml';
import type { Node, Pair, Scalar, YAMLMap } from 'yaml';
import { didYouMean } from '../suggestion.js';
import { CustomisationError } from './customisation-error.js';
import type { CustomisationIssue } from './customisation-error.js';

export interface Entry {
  readonly key: string;
  readonly keyNode: Node;
  readonly value: Node | null;
}

const largest = 1_000_000;

export class PlacedYaml {
  protected readonly issues: CustomisationIssue[] = [];
  private readonly lines = new LineCounter();

  constructor(
    protected readonly text: string,
    protected readonly file: string,
  ) {}

  /** The root of the file: YAML 1.2 without tags of its own, merge keys or keys twice. @throws CustomisationError */
  protected root(): Node | null {
    if (this.text.length > largest) {
      this.refuse(null, 'The file is larger than 1 MB', 'Keep only the clauses that you change.');
      throw new CustomisationError(this.issues);
    }
    const document = parseDocument(this.text, {
      lineCounter: this.lines,
      version: '1.2',
      schema: 'core',
      uniqueKeys: true,
      merge: false,
      customTags: [],
      resolveKnownTags: false,
      prettyErrors: false,
    });
    for (const error of [...document.errors, ...document.warnings]) {
      this.issues.push({
        ...this.at(error.pos[0]),
        message: error.message.split('\n')[0] ?? 'Not YAML',
        mend: yamlMend(error.code),
      });
    }
    if (this.issues.length > 0) throw new CustomisationError(this.issues);
    return document.contents;
  }

  /** Where the first character of a scalar's text stands: block scalars begin on the next line, indented. */
  protected textStart(node: Node): { line: number; column: number } {
    const offset = node.range?.[0] ?? 0;
    const { line, col } = this.lines.linePos(offset);
    const type = (node as Scalar).type;
    if (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED') {
      const next = this.text.split(/\r?\n/u)[line] ?? '';
      return { line: line + 1, column: next.length - next.trimStart().length + 1 };
    }
    return { line, column: type === 'PLAIN' ? col : col + 1 };
  }

  protected words(node: Node | null, fallback: Node, most: number): string | undefined {
    if (!isScalar(node) || (typeof node.value !== 'string' && typeof node.value !== 'number')) {
      this.refuse(
        node ?? fallback,
        'Here words are expected',
        'Write the text, in quotes if it holds a colon.',
      );
      return undefined;
    }
    const text = typeof node.value === 'number' ? (node.source ?? String(node.value)) : node.value;
    if (text.trim() === '') {
      this.refuse(node, 'The text is empty', 'Write something, or remove the line.');
      return undefined;
    }
    const length = [...text].length;
    if (length > most) {
      this.refuse(
        node,
        `The text has ${String(length)} characters; at most ${String(most)} fit`,
        'Shorten it.',
      );
      return undefined;
    }
    return text;
  }

  protected map(node: Node | null, fallback: Node, what: string): YAMLMap | null {
    if (isMap(node)) return node;
    this.refuse(
      node ?? fallback,
      `${what} is not a list of names with values`,
      'Write "name: value" lines below it, indented.',
    );
    return null;
  }

  protected entries(map: YAMLMap | null): readonly Entry[] {
    if (!map) return [];
    const found: Entry[] = [];
    for (const pair of map.items as Pair<Node, Node | null>[]) {
      if (!isPair(pair) || !isScalar(pair.key)) {
        this.refuse(map, 'A name is not plain words', 'Write the name as plain words before the colon.');
        continue;
      }
      const key = String(pair.key.value);
      if (key === '__proto__' || key === 'constructor' || key === 'prototype') {
        this.refuse(pair.key, `"${key}" cannot be a name`, 'Choose another name.');
        continue;
      }
      found.push({ key, keyNode: pair.key, value: pair.value });
    }
    return found;
  }

  protected unknown(node: Node, what: string, name: string, known: readonly string[]): void {
    const list = known.length > 12 ? `${known.slice(0, 12).join(', ')}, …` : known.join(', ');
    this.refuse(node, `There is no ${what} "${name}"`, didYouMean(name, known, `There are: ${list}.`));
  }

  protected refuse(node: Node | null | undefined, message: string, mend: string): void {
    this.issues.push({ ...this.place(node), message, mend });
  }

  protected place(node: Node | null | undefined) {
    return this.at(node?.range?.[0] ?? 0);
  }

  protected at(offset: number) {
    const { line, col } = this.lines.linePos(offset);
    return { file: this.file, line: Math.max(line, 1), column: Math.max(col, 1) };
  }
}

function yamlMend(code: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'Keep one of the two.';
    case 'TAB_AS_INDENT':
      return 'Indent with blanks, not with tabs.';
    case 'TAG_RESOLVE_FAILED':
      return 'Remove the tag that begins with "!".';
    default:
      return 'Check the indentation, the colons and the quotes on this line and the one before.';
  }
}
