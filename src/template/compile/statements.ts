import type { InlineTemplate } from '../compiled.js';
import { helperShapes } from '../helpers.js';
import type { Guard } from './branches.js';
import { ExpressionCompiler, type Scope, type Vocabulary } from './expression.js';
import type { BlockStatement, MustacheStatement } from './handlebars-ast.js';
import type { Source } from './source.js';
import { didYouMean } from '../../suggestion.js';

/** What holds at a place because of the blocks around it. */
export interface Surroundings {
  readonly scope: Scope;
  /** Clause ids known to be present here. */
  readonly guards: readonly string[];
}

/** Turns what stands in one tag into its compiled form: a value to print, or what opens a branch. */
export class StatementCompiler {
  readonly #source: Source;
  readonly #expressions: ExpressionCompiler;
  readonly #isEnglish: boolean;

  constructor(source: Source, vocabulary: Vocabulary, language: string) {
    this.#source = source;
    this.#expressions = new ExpressionCompiler(source, vocabulary);
    this.#isEnglish = /^en\b/.test(language);
  }

  value(statement: MustacheStatement, offset: number, around: Surroundings): InlineTemplate {
    this.#checkArticle(offset);
    const { path, params } = statement;
    const nothing: InlineTemplate = { type: 'text', text: '' };
    if (statement.hash !== undefined) this.#expressions.refuseNamedArguments(offset);
    if (path.type === 'SubExpression') {
      this.#source.error(
        offset,
        'helper',
        'A call in brackets cannot be printed',
        'Write {{helper path}} without them.',
      );
      return nothing;
    }
    if (path.type !== 'PathExpression') {
      this.#source.error(offset, 'helper', 'A fixed value stands in braces', 'Write the words themselves.');
      return nothing;
    }
    if (path.original === 'clause') return this.#reference(statement, offset, around);
    if (path.original === 'term') return { type: 'field', value: this.#expressions.term(params, offset) };
    if (params.length === 0) {
      if (
        path.original === 'else' ||
        path.parts.length === 0 ||
        !Object.hasOwn(helperShapes, path.original)
      ) {
        return { type: 'field', value: this.#expressions.path(path, offset, around.scope) };
      }
    }
    const value = this.#expressions.call(path, params, offset, around.scope);
    if (value.op === 'call' && helperShapes[value.helper]?.kind === 'condition') {
      this.#source.error(
        offset,
        'helper',
        `"${value.helper}" gives yes or no and cannot be printed`,
        `Use it in a condition: {{#if (${value.helper} …)}}.`,
      );
    }
    return { type: 'field', value };
  }

  #reference(statement: MustacheStatement, offset: number, around: Surroundings): InlineTemplate {
    const [id, show] = statement.params;
    const shown = show === undefined ? 'label' : show.type === 'StringLiteral' ? show.value : '';
    if (
      id?.type !== 'StringLiteral' ||
      statement.params.length > 2 ||
      (shown !== 'label' && shown !== 'number' && shown !== 'title')
    ) {
      this.#source.error(
        offset,
        'helper',
        "\"clause\" needs the id of a clause in quotes, and nothing else but 'number' or 'title'",
        "Write {{clause 'id'}}, {{clause 'id' 'number'}} or {{clause 'id' 'title'}}.",
      );
      return { type: 'text', text: '' };
    }
    return {
      type: 'reference',
      clause: this.#expressions.clauseId(id.value, offset, around.guards),
      show: shown,
    };
  }

  /** `first` is false for what follows an `else`. */
  guard(
    statement: BlockStatement,
    offset: number,
    around: Surroundings,
    first: boolean,
  ): { guard: Guard; inside: Surroundings } {
    const name = statement.path.original;
    if (statement.hash !== undefined) this.#expressions.refuseNamedArguments(offset);
    const nothing: Guard = { type: 'else' };
    const [param] = statement.params;
    const names = statement.program?.blockParams ?? [];
    if (name !== 'if' && name !== 'unless' && name !== 'each') {
      this.#source.error(
        offset,
        'helper',
        `Unknown block "#${name}"`,
        didYouMean(name, ['if', 'unless', 'each'], 'Use #if, #unless or #each.'),
      );
      return {
        guard: nothing,
        inside: {
          ...around,
          scope: [...around.scope, ...names.map((one) => ({ name: one, path: undefined }))],
        },
      };
    }
    if (param === undefined || statement.params.length > 1) {
      this.#source.error(
        offset,
        'helper',
        `"${name}" has ${statement.params.length} arguments`,
        name === 'each'
          ? 'Write {{#each path as |name|}}.'
          : `Write {{#${name} path}} or {{#${name} (helper …)}}.`,
      );
      return { guard: nothing, inside: around };
    }
    const value = this.#expressions.compile(param, offset, around.scope);
    if (name === 'each') {
      if (!first || value.op !== 'path' || names.length > 1) {
        this.#source.error(
          offset,
          'helper',
          first ? '"#each" needs one path and at most one name' : '"else" may be followed only by "if"',
          first ? 'Write {{#each path as |name|}}.' : 'Put the #each inside {{else}} … {{/if}}.',
        );
        return { guard: nothing, inside: around };
      }
      const scope = [
        ...around.scope,
        { name: names[0] ?? '', path: this.#expressions.itemsOf(value, around.scope) },
      ];
      return { guard: { type: 'each', over: value, as: names[0] ?? '' }, inside: { ...around, scope } };
    }
    if (names.length > 0) {
      this.#source.error(offset, 'helper', `"${name}" gives no name`, 'Use "as |name|" only with #each.');
    }
    if (name === 'unless') {
      return { guard: { type: 'if', test: { op: 'call', helper: 'not', args: [value] } }, inside: around };
    }
    return {
      guard: { type: 'if', test: value },
      inside: { ...around, guards: [...around.guards, ...presentIds(param)] },
    };
  }

  #checkArticle(offset: number): void {
    if (!this.#isEnglish) return;
    const before = this.#source.text.slice(Math.max(0, offset - 8), offset);
    const article = /(?:^|[\s(“"*_])(an?)\s+$/i.exec(before)?.[1];
    if (article === undefined) return;
    this.#source.warn(
      offset,
      'article',
      `"${article}" stands directly before a value, which may begin with any letter`,
      'Turn the sentence round, or put a fixed word between them.',
    );
  }
}

/** The clauses that are certainly present when the condition holds. */
function presentIds(test: BlockStatement['params'][number]): string[] {
  if (test.type !== 'SubExpression' || test.path.type !== 'PathExpression') return [];
  if (test.path.original === 'and') return test.params.flatMap(presentIds);
  const [id] = test.params;
  return test.path.original === 'has' && id?.type === 'StringLiteral' ? [id.value] : [];
}
