/** Handlebars' parser alone: without its runtime, its compiler and its whitespace control. */
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  /** Throws an Error whose message begins `Parse error on line N` when the source is no template. */
  export function parseWithoutProcessing(source: string): unknown;
}
