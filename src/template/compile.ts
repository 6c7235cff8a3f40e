/**
 * The template compiler: `policy.yaml` and `<lang>.md` become data that `evaluate.ts` reads without any parser.
 * Used when the library is built and when an organisation's own texts are loaded.
 */
import type {
  BlockTemplate,
  CompiledClause,
  CompiledCondition,
  CompiledPolicy,
  CompiledSection,
  CompiledText,
  CompiledVariant,
  InlineTemplate,
} from './compiled.js';
import { compileBlocks, compileLine } from './compile/blocks.js';
import type { KnownClauses, Vocabulary } from './compile/expression.js';
import { normaliseText, Source } from './compile/source.js';
import {
  type ClauseStructure,
  type ConditionSource,
  readSharedStructure,
  readStructure,
} from './compile/structure.js';
import { didYouMean } from '../suggestion.js';
import {
  type ClauseWords,
  readWords,
  type TemplateFile,
  type TextPieces,
  type Words,
} from './compile/words.js';
import { parseCondition } from './condition.js';
import { CompileError, type Issue, IssueList } from './issues.js';

export { CompileError, describeIssue, type Issue, type Rule } from './issues.js';
export { parseCondition } from './condition.js';
export type { TemplateFile } from './compile/words.js';

export interface PolicySources {
  readonly structure: TemplateFile;
  readonly words: TemplateFile;
  /** The clauses that several policies use. */
  readonly shared?: { readonly structure: TemplateFile; readonly words: TemplateFile };
  /** BCP 47 tag of the words, such as `en`. */
  readonly language: string;
  /** Every path a profile can have, dotted, `*` for the items of a list; without it paths are not checked. */
  readonly knownPaths?: ReadonlySet<string>;
}

/**
 * Compiles a policy in one language.
 * @throws CompileError with every mistake of both files.
 */
export function compilePolicy(sources: PolicySources): {
  policy: CompiledPolicy;
  warnings: readonly Issue[];
} {
  const issues = new IssueList();
  const policy = new PolicyCompiler(sources, issues).compile();
  issues.throwIfAny();
  return { policy, warnings: issues.warnings };
}

export interface ClauseSource {
  /** As shown in messages. */
  readonly file: string;
  readonly text: string;
  /** The line of `file` on which `text` begins, from 1. */
  readonly firstLine?: number;
  /** Columns by which every line of `text` is indented in `file`. */
  readonly indent?: number;
  readonly knownPaths?: ReadonlySet<string>;
  /** Ids and aliases that `{{clause 'id'}}` and `(has 'id')` may name; without it they are not checked. */
  readonly clauseIds?: Iterable<string>;
  /** Ids that only other policies have: `{{#if (has 'id')}}` may ask for them, and finds nothing. */
  readonly elsewhere?: ReadonlySet<string>;
  /** Default `en`. */
  readonly language?: string;
}

/**
 * Compiles the text of one clause, as a customisation writes it, in the language of the templates.
 * @throws CompileError with every mistake.
 */
export function compileClauseText(source: ClauseSource): {
  text: readonly BlockTemplate[];
  warnings: readonly Issue[];
} {
  const issues = new IssueList();
  const text = compileBlocks(sourceOf(source, issues), vocabularyOf(source), source.language ?? 'en');
  issues.throwIfAny();
  return { text, warnings: issues.warnings };
}

/**
 * Compiles one line of words, such as the title of an added clause.
 * @throws CompileError with every mistake.
 */
export function compileTitle(source: ClauseSource): readonly InlineTemplate[] {
  const issues = new IssueList();
  const title = compileLineIfAny(sourceOf(source, issues), vocabularyOf(source), source.language ?? 'en');
  issues.throwIfAny();
  return title;
}

function sourceOf(source: ClauseSource, issues: IssueList): Source {
  return new Source({ ...source, text: normaliseText(source.text), issues });
}

function vocabularyOf(source: ClauseSource): Vocabulary {
  const ids = source.clauseIds && new Map([...source.clauseIds].map((id) => [id, id]));
  return { paths: source.knownPaths, clauses: ids && { ids, lenient: false, elsewhere: source.elsewhere } };
}

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'sd', 'yi', 'dv', 'ckb']);

/** A clause with its words, its properties already joined with those of the shared clause it uses. */
interface JoinedClause {
  readonly structure: ClauseStructure;
  readonly words: ClauseWords;
  readonly shared: boolean;
}

class PolicyCompiler {
  readonly #sources: PolicySources;
  readonly #issues: IssueList;
  readonly #words: Words;
  readonly #sharedWords: Words | undefined;
  readonly #sharedStructure: ReadonlyMap<string, ClauseStructure>;
  readonly #ids = new Map<string, string>();

  constructor(sources: PolicySources, issues: IssueList) {
    this.#sources = sources;
    this.#issues = issues;
    this.#words = readWords(sources.words, issues, 'required');
    this.#sharedWords = sources.shared && readWords(sources.shared.words, issues, 'optional');
    this.#sharedStructure = sources.shared
      ? readSharedStructure(sources.shared.structure, issues)
      : new Map();
  }

  compile(): CompiledPolicy {
    const { language } = this.#sources;
    const structure = readStructure(this.#sources.structure, this.#issues);
    const sections = structure.sections.map((section) => ({
      ...section,
      clauses: section.clauses.map((clause) => this.#withShared(clause)),
    }));
    for (const { clauses } of sections) for (const clause of clauses) this.#register(clause);
    this.#checkUnused(sections.flatMap((section) => section.clauses));
    const when = this.#condition(structure.when);
    const short = this.#condition(structure.short);
    return {
      format: 1,
      id: structure.id,
      version: structure.version,
      language,
      direction: rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr',
      title: compileLineIfAny(this.#words.title, this.#vocabulary(false), language),
      shortTitle: this.#words.shortTitle,
      promise: compileLineIfAny(this.#words.promise, this.#vocabulary(false), language),
      ...(structure.layout !== undefined && { layout: structure.layout }),
      ...(when !== undefined && { when }),
      ...(short !== undefined && { short }),
      sections: sections.map((section): CompiledSection => {
        const title = this.#words.sections.get(section.id);
        if (title === undefined) {
          this.#error(
            section.place,
            `Section "${section.id}" has no title`,
            `Add it under "sections:" in ${this.#sources.words.file}.`,
          );
        }
        return {
          id: section.id,
          title: title === undefined ? [] : compileLineIfAny(title, this.#vocabulary(false), language),
          clauses: section.clauses.flatMap((clause) => this.#clause(clause) ?? []),
        };
      }),
    };
  }

  #withShared(own: ClauseStructure): ClauseStructure {
    if (own.use === undefined) return own;
    const shared = this.#sharedStructure.get(own.use);
    if (shared === undefined) {
      const mend = didYouMean(own.use, this.#sharedStructure.keys(), 'Define it in the shared policy.yaml.');
      this.#error(own.place, `Unknown shared clause "${own.use}"`, mend);
      return own;
    }
    return { ...shared, ...own };
  }

  #register(clause: ClauseStructure): void {
    for (const id of [clause.id, ...(clause.aliases ?? [])]) {
      if (this.#ids.has(id) && this.#ids.get(id) !== clause.id) {
        this.#error(
          clause.place,
          `The id "${id}" means two clauses`,
          'An alias may not be the id of another clause.',
        );
      }
      this.#ids.set(id, clause.id);
    }
  }

  #checkUnused(clauses: readonly ClauseStructure[]): void {
    const own = new Set(clauses.filter((clause) => clause.use === undefined).map((clause) => clause.id));
    for (const words of this.#words.clauses.values()) {
      if (own.has(words.id)) continue;
      const mend = didYouMean(words.id, own, 'Add the clause to policy.yaml, or delete these words.');
      this.#error({ ...words, column: 1 }, `Clause "${words.id}" is not in policy.yaml`, mend, 'words');
    }
  }

  #join(structure: ClauseStructure): JoinedClause | undefined {
    const shared = structure.use !== undefined;
    const words = shared
      ? this.#sharedWords?.clauses.get(structure.use ?? '')
      : this.#words.clauses.get(structure.id);
    if (words !== undefined) return { structure, words, shared };
    const file = shared ? this.#sources.shared?.words.file : this.#sources.words.file;
    if (!shared || this.#sharedStructure.has(structure.use ?? '')) {
      const id = structure.use ?? structure.id;
      this.#error(
        structure.place,
        `Clause "${id}" has no words in ${file}`,
        `Add "# ${id} | Title" and its text there.`,
      );
    }
    return undefined;
  }

  #clause(structure: ClauseStructure): CompiledClause | undefined {
    const joined = this.#join(structure);
    if (joined === undefined) return undefined;
    const { words, shared } = joined;
    const vocabulary = this.#vocabulary(shared);
    const when = this.#condition(structure.when);
    const variants = this.#variants(joined, vocabulary);
    return {
      id: structure.id,
      aliases: structure.aliases ?? [],
      title: compileLineIfAny(words.title, vocabulary, this.#sources.language),
      ...(when !== undefined && { when }),
      satisfies: structure.satisfies ?? [],
      required: structure.required ?? false,
      ...(structure.kept === true && { kept: true as const }),
      kind: structure.kind ?? 'clause',
      supersedes: structure.supersedes ?? [],
      text: this.#text(words.text, vocabulary),
      ...(variants !== undefined && { variants }),
      place: { file: words.file, line: words.line },
    };
  }

  #condition(written: ConditionSource | undefined): CompiledCondition | undefined {
    if (written === undefined) return undefined;
    const { source, place } = written;
    const { knownPaths } = this.#sources;
    try {
      return { source, test: parseCondition(source, { ...place, ...(knownPaths && { knownPaths }) }) };
    } catch (error) {
      if (!(error instanceof CompileError)) throw error;
      for (const issue of error.issues) this.#issues.error(issue);
      return undefined;
    }
  }

  #variants({ structure, words }: JoinedClause, vocabulary: Vocabulary): CompiledClause['variants'] {
    const set = structure.variants;
    const choices = set?.choices ?? [];
    for (const variant of words.variants) {
      if (choices.includes(variant.id)) continue;
      this.#error(
        { file: words.file, line: variant.line, column: 1 },
        `Variant "${variant.id}" of clause "${words.id}" is not in policy.yaml`,
        didYouMean(variant.id, choices, 'Add it to the choices of the clause, or delete these words.'),
        'words',
      );
    }
    if (set === undefined) return undefined;
    return {
      set: set.set,
      choices: choices.flatMap((id): CompiledVariant[] => {
        const variant = words.variants.find((one) => one.id === id);
        if (variant !== undefined) {
          const { label, help, text } = variant;
          return [{ id, label, help, text: this.#text(text, vocabulary) }];
        }
        this.#error(
          set.place,
          `Variant "${id}" of clause "${structure.id}" has no words`,
          `Add "## variant ${id} | Label" in ${words.file}.`,
        );
        return [];
      }),
    };
  }

  #text(pieces: TextPieces, vocabulary: Vocabulary): CompiledText {
    const { language } = this.#sources;
    const body = compileBlocks(pieces.body, vocabulary, language);
    if (pieces.short === undefined) return { body };
    return { body, short: compileBlocks(pieces.short, vocabulary, language) };
  }

  #vocabulary(shared: boolean): Vocabulary {
    const clauses: KnownClauses = { ids: this.#ids, lenient: shared };
    return { paths: this.#sources.knownPaths, clauses };
  }

  #error(
    place: { file: string; line: number; column: number },
    message: string,
    mend: string,
    rule: Issue['rule'] = 'structure',
  ): void {
    const { file, line, column } = place;
    this.#issues.error({ file, line, column, message, mend, rule });
  }
}

function compileLineIfAny(source: Source, vocabulary: Vocabulary, language: string): CompiledPolicy['title'] {
  return source.text.trim() === '' ? [] : compileLine(source, vocabulary, language);
}
