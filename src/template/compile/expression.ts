import type { Expression } from '../compiled.js';
import { forbiddenSegments, helperShapes } from '../helpers.js';
import type { HbsCall, HbsExpression, HbsPath } from './handlebars-ast.js';
import { KnownPaths } from './known-paths.js';
import type { Source } from './source.js';
import { didYouMean, nearest } from '../../suggestion.js';

/** The variables of the `#each` blocks around a place, outermost first. */
export type Scope = readonly {
  /** Empty when the block gives its item no name. */
  readonly name: string;
  /** Where the items stand among the known paths, such as `routes.*`; `undefined` when that is unknown. */
  readonly path: readonly string[] | undefined;
}[];

/** The clause ids that words may refer to. */
export interface KnownClauses {
  /** Every id and alias, with the id it stands for. */
  readonly ids: ReadonlyMap<string, string>;
  /**
   * Words that several policies share may ask for clauses that this policy does not have;
   * a reference to one must then stand inside `{{#if (has 'id')}}`.
   */
  readonly lenient: boolean;
  /** Ids that only other policies have, which an organisation's own words may ask for in the same way. */
  readonly elsewhere?: ReadonlySet<string> | undefined;
}

export interface Vocabulary {
  readonly paths: ReadonlySet<string> | undefined;
  readonly clauses: KnownClauses | undefined;
}

const literalOf = (value: string | number | boolean | null): Expression => ({ op: 'literal', value });
/** Stands for an expression that was refused; the compilation fails anyway. */
const refused = literalOf(null);
const dataVariables = ['index', 'first', 'last'];

/** Turns Handlebars' expressions into the compiled form and refuses what the language does not have. */
export class ExpressionCompiler {
  readonly #source: Source;
  readonly #paths: KnownPaths | undefined;
  readonly #clauses: KnownClauses | undefined;

  constructor(source: Source, vocabulary: Vocabulary) {
    this.#source = source;
    this.#paths = vocabulary.paths && KnownPaths.of(vocabulary.paths);
    this.#clauses = vocabulary.clauses;
  }

  /** A condition or an argument. `offset` is where the tag stands. */
  compile(node: HbsExpression, offset: number, scope: Scope): Expression {
    switch (node.type) {
      case 'StringLiteral':
      case 'NumberLiteral':
      case 'BooleanLiteral':
        return literalOf(node.value);
      case 'NullLiteral':
      case 'UndefinedLiteral':
        return literalOf(null);
      case 'PathExpression':
        return this.path(node, offset, scope);
      case 'SubExpression':
        return this.#subExpression(node, offset, scope);
    }
  }

  #subExpression(node: HbsCall, offset: number, scope: Scope): Expression {
    if (node.hash !== undefined) this.refuseNamedArguments(offset);
    if (node.path.type !== 'PathExpression')
      return this.#fail(offset, 'A literal is no helper', 'Name a helper.');
    if (node.path.original === 'term') return this.term(node.params, offset);
    return this.call(node.path, node.params, offset, scope);
  }

  /** A call of one of the helpers that print or compare (not `clause`). */
  call(path: HbsPath, params: readonly HbsExpression[], offset: number, scope: Scope): Expression {
    const helper = path.original;
    const shape = Object.hasOwn(helperShapes, helper) ? helperShapes[helper] : undefined;
    if (shape === undefined) {
      const known = [...Object.keys(helperShapes), 'clause', 'term'];
      return this.#fail(
        offset,
        `Unknown helper "${helper}"`,
        didYouMean(helper, known, `Use one of ${known.join(', ')}, or a path alone.`),
      );
    }
    if (params.length < shape.least || params.length > shape.most) {
      return this.#fail(
        offset,
        `"${helper}" has ${params.length} ${params.length === 1 ? 'argument' : 'arguments'}`,
        `Write ${shape.usage}.`,
      );
    }
    const args = params.map((param) => this.compile(param, offset, scope));
    if (helper === 'has') return this.#has(args, offset);
    if (shape.kind === 'format' && args[0]?.op === 'literal') {
      return this.#fail(
        offset,
        `"${helper}" formats a fixed value`,
        `Write the words themselves, or ${shape.usage}.`,
      );
    }
    if (helper === 'plural' && (args[1]?.op !== 'literal' || args[2]?.op !== 'literal')) {
      return this.#fail(offset, '"plural" needs its two words in quotes', `Write ${shape.usage}.`);
    }
    return { op: 'call', helper, args };
  }

  /** `term 'key'`: the organisation's word for something, from the values under `terms`. */
  term(params: readonly HbsExpression[], offset: number): Expression {
    const key = params[0];
    if (params.length !== 1 || key?.type !== 'StringLiteral' || key.value === '') {
      return this.#fail(offset, '"term" needs one key in quotes', "Write {{term 'key'}}.");
    }
    const path = ['terms', ...key.value.split('.')];
    this.#checkPath(path, path, offset);
    return { op: 'path', path };
  }

  path(node: HbsPath, offset: number, scope: Scope): Expression {
    if (node.depth > 0) {
      return this.#fail(
        offset,
        `"${node.original}" climbs with "../"`,
        'Write the path from the top: outer paths are visible inside #each; name the item with "as |name|".',
        'path',
      );
    }
    if (node.data) return this.#dataVariable(node, offset, scope);
    const bad = node.parts.find((part) => forbiddenSegments.has(part) || part.startsWith('$'));
    if (bad !== undefined) {
      return this.#fail(offset, `"${bad}" may not stand in a path`, 'Name a value of the profile.', 'path');
    }
    const ofItem = /^(this|\.)([./]|$)/.test(node.original);
    if (ofItem) {
      const item = scope.at(-1);
      if (item === undefined) {
        return this.#fail(offset, '"this" stands outside #each', 'Name a path of the profile.', 'path');
      }
      this.#checkPath(item.path && [...item.path, ...node.parts], ['this', ...node.parts], offset);
      return { op: 'path', path: ['this', ...node.parts] };
    }
    const variable = scope.findLast((entry) => entry.name !== '' && entry.name === node.parts[0]);
    const full =
      variable === undefined ? node.parts : variable.path && [...variable.path, ...node.parts.slice(1)];
    this.#checkPath(full, node.parts, offset);
    return { op: 'path', path: [...node.parts] };
  }

  /** Where the items of a list stand among the known paths. */
  itemsOf(over: Expression, scope: Scope): readonly string[] | undefined {
    if (over.op !== 'path') return undefined;
    const [first = '', ...rest] = over.path;
    if (first === 'this') return itemPath(scope.at(-1)?.path, rest);
    const variable = scope.findLast((entry) => entry.name !== '' && entry.name === first);
    return variable === undefined ? [...over.path, '*'] : itemPath(variable.path, rest);
  }

  /** The id of a clause as it is now, for `clause` and `has`; `guards` are the ids known to be present. */
  clauseId(id: string, offset: number, guards: readonly string[]): string {
    if (this.#clauses === undefined) return id;
    const current = this.#clauses.ids.get(id);
    if (current !== undefined) return current;
    const mayBeElsewhere = this.#mayBeElsewhere(id);
    if (!(mayBeElsewhere && guards.includes(id))) {
      const mend = mayBeElsewhere
        ? `Stand it inside {{#if (has '${id}')}}, for the policies that have this clause.`
        : 'Use the id of a clause of this policy.';
      this.#source.error(
        offset,
        'clause',
        `Unknown clause "${id}"`,
        didYouMean(id, this.#clauses.ids.keys(), mend),
      );
    }
    return id;
  }

  #mayBeElsewhere(id: string): boolean {
    return this.#clauses?.lenient === true || this.#clauses?.elsewhere?.has(id) === true;
  }

  refuseNamedArguments(offset: number): void {
    this.#fail(offset, 'Named arguments (key=value) are not part of the language', 'Write plain arguments.');
  }

  #has(args: readonly Expression[], offset: number): Expression {
    const id = args[0];
    if (id?.op !== 'literal' || typeof id.value !== 'string') {
      return this.#fail(offset, '"has" needs the id of a clause in quotes', "Write (has 'clause-id').");
    }
    const known = this.#clauses?.ids.get(id.value);
    if (known === undefined && this.#mayBeElsewhere(id.value)) return literalOf(false);
    return { op: 'call', helper: 'has', args: [literalOf(this.clauseId(id.value, offset, []))] };
  }

  #dataVariable(node: HbsPath, offset: number, scope: Scope): Expression {
    const name = node.parts.join('.');
    if (!dataVariables.includes(name)) {
      return this.#fail(
        offset,
        `Unknown variable "@${name}"`,
        didYouMean(name, dataVariables, 'Use @index, @first or @last, inside #each.'),
        'path',
      );
    }
    if (scope.length === 0) {
      return this.#fail(offset, `"@${name}" stands outside #each`, 'Use it only inside #each.', 'path');
    }
    return { op: 'path', path: [`@${name}`] };
  }

  #checkPath(full: readonly string[] | undefined, shown: readonly string[], offset: number): void {
    if (this.#paths === undefined || full === undefined) return;
    const found = this.#paths.check(full);
    if (found === true) return;
    const name = shown.join('.');
    const helper =
      shown.length === 1 ? nearest(name, [...Object.keys(helperShapes), 'clause', 'term']) : undefined;
    const mend =
      found !== false
        ? `Did you mean "${found}"?`
        : helper !== undefined
          ? `Did you mean the helper "${helper}"?`
          : 'Use a path of the profile (policywright schema lists them).';
    this.#source.error(offset, 'path', `Unknown path "${name}"`, mend);
  }

  #fail(offset: number, message: string, mend: string, rule: 'helper' | 'path' = 'helper'): Expression {
    this.#source.error(offset, rule, message, mend);
    return refused;
  }
}

function itemPath(
  base: readonly string[] | undefined,
  rest: readonly string[],
): readonly string[] | undefined {
  return base && [...base, ...rest, '*'];
}
