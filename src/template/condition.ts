/**
 * Conditions as `policy.yaml` and the standards write them:
 * `has_board and not (staff_count < 10 or 'GB' in countries)`, `len(countries) > 1`, `always`.
 */
import type { Expression } from './compiled.js';
import { KnownPaths } from './compile/known-paths.js';
import { CompileError } from './issues.js';
import { evaluateCondition as evaluate } from './evaluate.js';

/** Where a condition stands, so that mistakes are found; lines and columns count from 1. */
export interface ConditionPlace {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly knownPaths?: ReadonlySet<string>;
}

/**
 * Parses a condition. Facts are named flat (`staff_count`) or dotted; texts stand in quotes.
 * @throws CompileError with one issue, at the place of the mistake.
 */
export function parseCondition(source: string, place: ConditionPlace = {}): Expression {
  return new ConditionParser(source, place).parse();
}

/** Whether a condition holds over flat facts alone. A fact that is missing makes its comparison false. */
export function evaluateCondition(test: Expression, facts: object): boolean {
  return evaluate(test, { values: facts, locale: 'en', has: () => false, missing: () => undefined });
}

interface Token {
  readonly kind: 'word' | 'number' | 'text' | 'sign' | 'end';
  readonly text: string;
  readonly at: number;
}

const comparisons: Readonly<Record<string, string>> = {
  '==': 'eq',
  '!=': 'ne',
  '<': 'lt',
  '<=': 'lte',
  '>': 'gt',
  '>=': 'gte',
};
const keywords = new Set(['and', 'or', 'not', 'in', 'true', 'false', 'always']);
const pattern = /\s*(?:([A-Za-z_][\w.]*)|(\d+(?:\.\d+)?)|'([^']*)'|"([^"]*)"|(==|!=|<=|>=|<|>|\(|\)))/y;

class ConditionParser {
  readonly #source: string;
  readonly #place: ConditionPlace;
  readonly #tokens: readonly Token[];
  #next = 0;

  constructor(source: string, place: ConditionPlace) {
    this.#source = source;
    this.#place = place;
    this.#tokens = this.#scan();
  }

  parse(): Expression {
    const expression = this.#either();
    const rest = this.#peek();
    if (rest.kind !== 'end')
      this.#fail(rest, `"${rest.text}" is not expected here`, 'Join conditions with "and" or "or".');
    return expression;
  }

  #scan(): Token[] {
    const tokens: Token[] = [];
    pattern.lastIndex = 0;
    for (let at = 0; this.#source.slice(at).trim() !== ''; at = pattern.lastIndex) {
      pattern.lastIndex = at;
      const found = pattern.exec(this.#source);
      if (found === null) {
        const bad = at + this.#source.slice(at).search(/\S/);
        this.#fail(
          { kind: 'sign', text: '', at: bad },
          `"${this.#source[bad]}" is not part of a condition`,
          "Use facts, and, or, not, ==, !=, <, <=, >, >=, 'XX' in list, len(list) and brackets.",
        );
      }
      const [all, word, number, single, double, sign] = found;
      const start = at + all.search(/\S/);
      if (word !== undefined) tokens.push({ kind: 'word', text: word, at: start });
      else if (number !== undefined) tokens.push({ kind: 'number', text: number, at: start });
      else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign, at: start });
      else tokens.push({ kind: 'text', text: single ?? double ?? '', at: start });
    }
    return tokens;
  }

  #either(): Expression {
    return this.#joined('or', () => this.#joined('and', () => this.#negated()));
  }

  #joined(word: 'and' | 'or', part: () => Expression): Expression {
    const args = [part()];
    while (this.#take('word', word)) args.push(part());
    const [only] = args;
    return args.length === 1 && only !== undefined ? only : { op: 'call', helper: word, args };
  }

  #negated(): Expression {
    if (this.#take('word', 'not')) return { op: 'call', helper: 'not', args: [this.#negated()] };
    return this.#comparison();
  }

  #comparison(): Expression {
    const start = this.#peek();
    const left = this.#operand();
    const sign = this.#peek();
    if (this.#take('word', 'in')) {
      if (left.op !== 'literal')
        this.#fail(start, 'The value before "in" is not fixed', "Write 'XX' in list.");
      return { op: 'call', helper: 'includes', args: [this.#fact(), left] };
    }
    const helper =
      sign.kind === 'sign' && Object.hasOwn(comparisons, sign.text) ? comparisons[sign.text] : undefined;
    if (helper === undefined) {
      if (left.op === 'literal' && typeof left.value !== 'boolean') {
        this.#fail(start, 'A fixed value stands alone', 'Compare it with a fact, or use it with "in".');
      }
      return left;
    }
    this.#next++;
    const rightToken = this.#peek();
    const right = this.#operand();
    if (right.op === 'path') {
      this.#fail(
        rightToken,
        `"${rightToken.text}" stands on the right without quotes`,
        `Write '${rightToken.text}' in quotes.`,
      );
    }
    return { op: 'call', helper, args: [left, right] };
  }

  #operand(): Expression {
    const token = this.#peek();
    if (token.kind === 'number') {
      this.#next++;
      return { op: 'literal', value: Number(token.text) };
    }
    if (token.kind === 'text') {
      this.#next++;
      return { op: 'literal', value: token.text };
    }
    if (this.#take('sign', '(')) {
      const inside = this.#either();
      if (!this.#take('sign', ')')) this.#fail(this.#peek(), 'A bracket is not closed', 'Add ")".');
      return inside;
    }
    if (
      token.kind === 'word' &&
      (token.text === 'true' || token.text === 'false' || token.text === 'always')
    ) {
      this.#next++;
      return { op: 'literal', value: token.text !== 'false' };
    }
    if (token.kind === 'word' && token.text === 'len' && this.#tokens[this.#next + 1]?.text === '(') {
      this.#next += 2;
      const list = this.#fact();
      if (!this.#take('sign', ')'))
        this.#fail(this.#peek(), 'The bracket after "len" is not closed', 'Write len(list).');
      return { op: 'call', helper: 'count', args: [list] };
    }
    return this.#fact();
  }

  #fact(): Expression {
    const token = this.#peek();
    if (token.kind !== 'word' || keywords.has(token.text)) {
      this.#fail(
        token,
        token.kind === 'end' ? 'The condition ends too early' : `"${token.text}" is no fact`,
        'Name a fact, such as staff_count.',
      );
    }
    this.#next++;
    const path = token.text.split('.');
    const known = this.#place.knownPaths && KnownPaths.of(this.#place.knownPaths).check(path);
    if (known === false || typeof known === 'string') {
      this.#fail(
        token,
        `Unknown fact "${token.text}"`,
        known === false ? 'Use a fact of the profile.' : `Did you mean "${known}"?`,
      );
    }
    return { op: 'path', path };
  }

  #peek(): Token {
    return this.#tokens[this.#next] ?? { kind: 'end', text: '', at: this.#source.length };
  }

  #take(kind: Token['kind'], text: string): boolean {
    const token = this.#peek();
    const found = token.kind === kind && token.text === text;
    if (found) this.#next++;
    return found;
  }

  #fail(token: Token, message: string, mend: string): never {
    throw new CompileError([
      {
        file: this.#place.file ?? 'condition',
        line: this.#place.line ?? 1,
        column: (this.#place.column ?? 1) + token.at,
        message: `${message} (in "${this.#source.trim()}")`,
        mend,
        rule: 'condition',
      },
    ]);
  }
}
