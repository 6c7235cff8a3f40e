import { parseDocument } from 'yaml';
import type { IssueList } from '../issues.js';
import { normaliseText, Source } from './source.js';

/** A file to compile. */
export interface TemplateFile {
  /** As shown in messages. */
  readonly file: string;
  readonly text: string;
}

/** A text of one clause or variant, cut out of the words file. */
export interface TextPieces {
  readonly body: Source;
  readonly short?: Source;
}

export interface VariantWords {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly line: number;
  readonly text: TextPieces;
}

export interface ClauseWords {
  readonly id: string;
  readonly title: Source;
  readonly file: string;
  readonly line: number;
  readonly text: TextPieces;
  readonly variants: readonly VariantWords[];
}

/** `<lang>.md`, divided but not yet compiled. */
export interface Words {
  readonly title: Source;
  readonly shortTitle: string;
  readonly promise: Source;
  readonly sections: ReadonlyMap<string, Source>;
  readonly clauses: ReadonlyMap<string, ClauseWords>;
}

const frontKeys = ['title', 'shortTitle', 'promise', 'sections'];

/** Divides a words file into its front matter and the words of each clause. */
export function readWords(
  file: TemplateFile,
  issues: IssueList,
  frontMatter: 'required' | 'optional',
): Words {
  return new WordsReader(file, issues).read(frontMatter);
}

interface Heading {
  readonly kind: 'clause' | 'short' | 'variant';
  readonly depth: number;
  readonly line: number;
  readonly id: string;
  readonly words: string;
  readonly column: number;
}

class WordsReader {
  readonly #file: string;
  readonly #lines: readonly string[];
  readonly #issues: IssueList;

  constructor(file: TemplateFile, issues: IssueList) {
    this.#file = file.file;
    this.#lines = normaliseText(file.text).split('\n');
    this.#issues = issues;
  }

  read(frontMatter: 'required' | 'optional'): Words {
    const end = this.#lines[0] === '---' ? this.#lines.indexOf('---', 1) : -1;
    if (end < 0 && (frontMatter === 'required' || this.#lines[0] === '---')) {
      this.#error(
        1,
        1,
        'The file has no front matter',
        'Begin with "---", title, shortTitle, promise and sections, and "---".',
      );
    }
    const front = this.#front(end, frontMatter);
    return { ...front, clauses: this.#clauses(Math.max(end + 1, 0)) };
  }

  #front(end: number, need: 'required' | 'optional'): Omit<Words, 'clauses'> {
    const text = this.#lines.slice(1, Math.max(end, 1)).join('\n');
    const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
    const whole = new Source({ file: this.#file, text, firstLine: 2, issues: this.#issues });
    for (const error of document.errors) {
      whole.error(
        error.pos[0],
        'words',
        'The front matter is not sound YAML',
        'Put words with ":" or "{{" in quotes.',
      );
    }
    const value: unknown = document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 });
    const entries = new Map(Object.entries(isRecord(value) ? value : {}));
    for (const key of entries.keys()) {
      if (!frontKeys.includes(key)) {
        whole.error(
          Math.max(text.indexOf(key), 0),
          'words',
          `Unknown key "${key}"`,
          `Use ${frontKeys.join(', ')}.`,
        );
      }
    }
    const words = (key: string, optional = false): Source => {
      const found = entries.get(key);
      const line = this.#lines.findIndex((one, index) => index < end && one.startsWith(`${key}:`)) + 1;
      if (typeof found !== 'string' || found.trim() === '') {
        if (end > 0 && need === 'required' && !optional && document.errors.length === 0) {
          this.#error(
            Math.max(line, 1),
            1,
            `The front matter gives no words for "${key}"`,
            `Add ${key}: "…" in quotes.`,
          );
        }
        return this.#source('', 1);
      }
      return this.#source(found.trim(), Math.max(line, 1));
    };
    const sections = new Map<string, Source>();
    const given = entries.get('sections');
    for (const [id, title] of Object.entries(isRecord(given) ? given : {})) {
      const line =
        this.#lines.findIndex((one, index) => index < end && one.trimStart().startsWith(`${id}:`)) + 1;
      if (typeof title === 'string') sections.set(id, this.#source(title.trim(), Math.max(line, 1)));
      else this.#error(Math.max(line, 1), 1, `The title of section "${id}" is no text`, 'Put it in quotes.');
    }
    return {
      title: words('title'),
      shortTitle: words('shortTitle').text,
      promise: words('promise'),
      sections,
    };
  }

  #clauses(from: number): Map<string, ClauseWords> {
    const clauses = new Map<string, ClauseWords>();
    const headings = this.#lines.flatMap((line, index) =>
      index < from ? [] : (this.#heading(line, index + 1) ?? []),
    );
    const first = headings[0]?.line ?? this.#lines.length + 1;
    const loose = this.#lines.findIndex(
      (line, index) => index >= from && index < first - 1 && line.trim() !== '',
    );
    if (loose >= 0) {
      this.#error(
        loose + 1,
        1,
        'Words stand before the first clause',
        'Begin each clause with "# clause-id | Title".',
      );
    }
    for (const [index, heading] of headings.entries()) {
      if (heading.kind !== 'clause') continue;
      const next = headings.findIndex((one, at) => at > index && one.kind === 'clause');
      const own = headings.slice(index, next < 0 ? undefined : next);
      const end = (next < 0 ? undefined : headings[next]?.line) ?? this.#lines.length + 1;
      const clause = this.#clause(heading, own.slice(1), end);
      if (clauses.has(clause.id)) {
        this.#error(heading.line, 1, `Clause "${clause.id}" has words twice`, 'Keep one of them.');
      }
      clauses.set(clause.id, clause);
    }
    return clauses;
  }

  #clause(heading: Heading, parts: readonly Heading[], end: number): ClauseWords {
    const endOf = (index: number): number => parts[index + 1]?.line ?? end;
    const body = this.#piece(heading.line, parts[0]?.line ?? end);
    let short: Source | undefined;
    const variants: (VariantWords & { text: TextPieces })[] = [];
    for (const [index, part] of parts.entries()) {
      const last = variants.at(-1);
      if (part.kind === 'variant') {
        variants.push(this.#variant(part, endOf(index)));
      } else if (part.depth === 3) {
        const piece = this.#piece(part.line, endOf(index));
        if (last === undefined || last.text.short !== undefined) {
          this.#error(
            part.line,
            1,
            '"### short" stands under no variant',
            'Write "## short" for the clause itself.',
          );
        } else {
          variants[variants.length - 1] = { ...last, text: { ...last.text, short: piece } };
        }
      } else if (short !== undefined) {
        this.#error(part.line, 1, `Clause "${heading.id}" has two short texts`, 'Keep one "## short".');
      } else {
        short = this.#piece(part.line, endOf(index));
      }
    }
    const twice = variants.find((one, index) => variants.findIndex((other) => other.id === one.id) < index);
    if (twice !== undefined)
      this.#error(twice.line, 1, `Variant "${twice.id}" stands twice`, 'Keep one of them.');
    return {
      id: heading.id,
      title: this.#source(heading.words, heading.line, heading.column - 1),
      file: this.#file,
      line: heading.line,
      text: short === undefined ? { body } : { body, short },
      variants,
    };
  }

  #variant(heading: Heading, end: number): VariantWords {
    let from = heading.line;
    while (from < end - 1 && this.#lines[from]?.trim() === '') from++;
    const help: string[] = [];
    while (from < end - 1 && this.#lines[from]?.startsWith('>')) {
      help.push((this.#lines[from] ?? '').replace(/^>\s?/, '').trim());
      from++;
    }
    const words = help.join(' ').trim();
    if (!/^help:\s*\S/.test(words)) {
      this.#error(
        heading.line,
        1,
        `Variant "${heading.id}" says nothing to the person choosing`,
        'Begin it with "> help: when it fits and what it costs".',
      );
    }
    return {
      id: heading.id,
      label: heading.words,
      help: words.replace(/^help:\s*/, ''),
      line: heading.line,
      text: { body: this.#piece(from, end) },
    };
  }

  #heading(line: string, number: number): Heading | undefined {
    const match = /^(#{1,3})(?:\s+(.*?))?\s*$/.exec(line);
    if (match === null) return undefined;
    const depth = match[1]?.length ?? 0;
    const words = match[2] ?? '';
    if (depth === 1) {
      const parts = /^([a-z0-9-]+)\s*\|\s*(.*)$/.exec(words);
      const title = parts?.[2] ?? '';
      if (parts === null || title === '') {
        this.#error(
          number,
          1,
          `"${line.trim()}" is no clause heading`,
          'Write "# clause-id | Title of the clause".',
        );
      }
      return {
        kind: 'clause',
        depth,
        line: number,
        id: parts?.[1] ?? words,
        words: title,
        column: line.indexOf(title, line.indexOf('|') + 1) + 1,
      };
    }
    if (words === 'short') return { kind: 'short', depth, line: number, id: '', words: '', column: 1 };
    const variant = depth === 2 ? /^variant\s+([A-Za-z0-9-]+)\s*\|\s*(.+)$/.exec(words) : null;
    if (variant !== null) {
      return {
        kind: 'variant',
        depth,
        line: number,
        id: variant[1] ?? '',
        words: variant[2] ?? '',
        column: 1,
      };
    }
    const mend =
      depth === 2
        ? 'Write "## short", "## variant A | Label", or "####" for a sub-heading.'
        : 'Write "### short" under a variant, or "####" for a sub-heading.';
    this.#error(number, 1, `"${line.trim()}" is no heading of the language`, mend);
    return undefined;
  }

  /** The lines after line `from` up to and without line `to` (both from 1). */
  #piece(from: number, to: number): Source {
    return this.#source(this.#lines.slice(from, to - 1).join('\n'), from + 1);
  }

  #source(text: string, firstLine: number, indent = 0): Source {
    return new Source({ file: this.#file, text, firstLine, indent, issues: this.#issues });
  }

  #error(line: number, column: number, message: string, mend: string): void {
    this.#issues.error({ file: this.#file, line, column, message, mend, rule: 'words' });
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
