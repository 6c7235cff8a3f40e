/** The shape of what Handlebars' parser gives, as far as it is read here. */
export interface Program {
  readonly type: 'Program';
  readonly body: readonly Statement[];
  readonly blockParams?: readonly string[];
  /** The program stands for `{{else if …}}`: its only statement has no tags of its own. */
  readonly chained?: boolean;
}

export type Statement =
  | { readonly type: 'ContentStatement' }
  | { readonly type: 'CommentStatement'; readonly value: string }
  | MustacheStatement
  | BlockStatement
  | { readonly type: 'PartialStatement' | 'PartialBlockStatement' | 'Decorator' | 'DecoratorBlock' };

export interface Hash {
  readonly pairs: readonly unknown[];
}

export interface MustacheStatement {
  readonly type: 'MustacheStatement';
  readonly path: HbsExpression;
  readonly params: readonly HbsExpression[];
  readonly hash?: Hash;
}

export interface BlockStatement {
  readonly type: 'BlockStatement';
  readonly path: HbsPath;
  readonly params: readonly HbsExpression[];
  readonly hash?: Hash;
  readonly program?: Program;
  readonly inverse?: Program;
}

export interface HbsPath {
  readonly type: 'PathExpression';
  readonly data: boolean;
  readonly depth: number;
  readonly parts: readonly string[];
  readonly original: string;
}

export interface HbsCall {
  readonly type: 'SubExpression';
  readonly path: HbsExpression;
  readonly params: readonly HbsExpression[];
  readonly hash?: Hash;
}

export type HbsExpression =
  | HbsPath
  | HbsCall
  | { readonly type: 'StringLiteral'; readonly value: string }
  | { readonly type: 'NumberLiteral'; readonly value: number }
  | { readonly type: 'BooleanLiteral'; readonly value: boolean }
  | { readonly type: 'NullLiteral' }
  | { readonly type: 'UndefinedLiteral' };
