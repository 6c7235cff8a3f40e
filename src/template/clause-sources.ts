/** The words of a clause in the template language. */
export interface SourceText {
  readonly body: string;
  /** Shorter words with the same duties. */
  readonly short?: string;
}

/** What stands in the templates for one clause. */
export interface ClauseSources {
  readonly title: string;
  readonly text: SourceText;
  /** By id of the variant; empty where there is none. */
  readonly variants: Readonly<Record<string, SourceText>>;
}
