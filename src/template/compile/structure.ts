import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type Pair, type YAMLMap } from 'yaml';
import type { CompiledClause, CompiledPolicy } from '../compiled.js';
import type { IssueList } from '../issues.js';
import { normaliseText } from './source.js';
import { didYouMean } from '../../suggestion.js';
import type { TemplateFile } from './words.js';

export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A condition before it is parsed, with the place of its words. */
export interface ConditionSource {
  readonly source: string;
  readonly place: Place;
}

/** One clause as `policy.yaml` gives it; a key that is absent was not written. */
export interface ClauseStructure {
  readonly id: string;
  readonly place: Place;
  /** Its words stand with the shared clauses, under this id. */
  readonly use?: string;
  readonly kind?: CompiledClause['kind'];
  readonly when?: ConditionSource;
  readonly satisfies?: readonly string[];
  readonly required?: boolean;
  readonly kept?: boolean;
  readonly aliases?: readonly string[];
  readonly supersedes?: readonly string[];
  readonly variants?: { readonly set: string; readonly choices: readonly string[]; readonly place: Place };
}

export interface SectionStructure {
  readonly id: string;
  readonly place: Place;
  readonly clauses: readonly ClauseStructure[];
}

export interface PolicyStructure {
  readonly id: string;
  readonly version: string;
  readonly layout?: CompiledPolicy['layout'];
  readonly when?: ConditionSource;
  readonly short?: ConditionSource;
  readonly sections: readonly SectionStructure[];
}

const policyKeys = ['id', 'version', 'layout', 'when', 'short', 'sections'];
const layouts = ['one-page'] as const;
const clauseKeys = [
  'id',
  'use',
  'kind',
  'when',
  'satisfies',
  'required',
  'kept',
  'aliases',
  'supersedes',
  'variants',
];
const kinds = ['clause', 'front', 'back', 'annex'] as const;
const idRule = 'Use lower-case letters, digits and hyphens, at most 36 characters.';

/** Reads `policy.yaml`, with the place of everything; mistakes go to the issue list. */
export function readStructure(file: TemplateFile, issues: IssueList): PolicyStructure {
  return new StructureReader(file, issues).policy();
}

/** Reads the `policy.yaml` of the shared clauses: `clauses:` at the top, or sections as in a policy. */
export function readSharedStructure(
  file: TemplateFile,
  issues: IssueList,
): ReadonlyMap<string, ClauseStructure> {
  return new StructureReader(file, issues).shared();
}

class StructureReader {
  readonly #file: string;
  readonly #issues: IssueList;
  readonly #lines = new LineCounter();
  readonly #root: Node | null;

  constructor(file: TemplateFile, issues: IssueList) {
    this.#file = file.file;
    this.#issues = issues;
    const document = parseDocument(normaliseText(file.text), {
      lineCounter: this.#lines,
      prettyErrors: false,
      logLevel: 'error',
    });
    for (const error of document.errors) {
      this.#error(
        this.#at(error.pos[0]),
        `The file is not sound YAML (${error.code})`,
        'Check indentation, quotes and colons.',
      );
    }
    this.#root = document.errors.length > 0 ? null : document.contents;
  }

  policy(): PolicyStructure {
    const map = this.#map(this.#root, policyKeys, 'The file');
    const version = this.#text(map, 'version') ?? '';
    if (map !== undefined && !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) {
      this.#error(
        this.#place(map.get('version', true) ?? map),
        'The version is no semantic version',
        'Write version: 1.0.0.',
      );
    }
    const layout = this.#choice(map, 'layout', layouts);
    const when = this.#condition(map, 'when');
    const short = this.#condition(map, 'short');
    const sections = this.#list(map, 'sections', true).map((node) => this.#section(node));
    this.#checkTwice(sections, 'Section');
    this.#checkTwice(
      sections.flatMap((section) => section.clauses),
      'Clause',
    );
    return {
      id: this.#id(map),
      version,
      ...(layout !== undefined && { layout }),
      ...(when !== undefined && { when }),
      ...(short !== undefined && { short }),
      sections,
    };
  }

  shared(): ReadonlyMap<string, ClauseStructure> {
    const map = this.#map(this.#root, ['id', 'version', 'sections', 'clauses'], 'The file');
    const clauses = [
      ...this.#list(map, 'clauses').map((node) => this.#clause(node)),
      ...this.#list(map, 'sections').flatMap((node) => this.#section(node).clauses),
    ];
    this.#checkTwice(clauses, 'Clause');
    return new Map(clauses.map((clause) => [clause.id, clause]));
  }

  #section(node: unknown): SectionStructure {
    const map = this.#map(node, ['id', 'clauses'], 'A section');
    const clauses = this.#list(map, 'clauses', true).map((one) => this.#clause(one));
    return { id: this.#id(map), place: this.#place(node), clauses };
  }

  #clause(node: unknown): ClauseStructure {
    const map = this.#map(node, clauseKeys, 'A clause');
    const place = this.#place(node);
    const use = this.#text(map, 'use');
    let shared: string | undefined;
    if (use !== undefined) {
      shared = /^shared\/([a-z0-9-]+)$/.exec(use)?.[1];
      if (shared === undefined)
        this.#error(
          this.#place(map?.get('use', true)),
          `"use: ${use}" names no shared clause`,
          'Write use: shared/<clause>.',
        );
    }
    const id = use !== undefined && map?.has('id') !== true ? (shared ?? '') : this.#id(map);
    const kind = this.#choice(map, 'kind', kinds);
    const when = this.#condition(map, 'when');
    const required = this.#flag(map, 'required');
    const kept = this.#flag(map, 'kept');
    const satisfies = this.#texts(map, 'satisfies');
    const aliases = this.#texts(map, 'aliases');
    const supersedes = this.#texts(map, 'supersedes');
    const variants = this.#variants(map);
    return {
      id,
      place,
      ...(shared !== undefined && { use: shared }),
      ...(kind !== undefined && { kind }),
      ...(when !== undefined && { when }),
      ...(required !== undefined && { required }),
      ...(kept !== undefined && { kept }),
      ...(satisfies !== undefined && { satisfies }),
      ...(aliases !== undefined && { aliases }),
      ...(supersedes !== undefined && { supersedes }),
      ...(variants !== undefined && { variants }),
    };
  }

  #choice<Choice extends string>(
    map: YAMLMap | undefined,
    key: string,
    choices: readonly Choice[],
  ): Choice | undefined {
    const written = this.#text(map, key);
    const known = choices.find((one) => one === written);
    if (written !== undefined && known === undefined) {
      this.#error(
        this.#place(map?.get(key, true)),
        `Unknown ${key} "${written}"`,
        didYouMean(written, choices, `Use ${choices.join(', ')}.`),
      );
    }
    return known;
  }

  #condition(map: YAMLMap | undefined, key: string): ConditionSource | undefined {
    const source = this.#text(map, key);
    return source === undefined ? undefined : { source, place: this.#wordsPlace(map?.get(key, true)) };
  }

  #variants(map: YAMLMap | undefined): ClauseStructure['variants'] {
    const node = map?.get('variants', true);
    if (node === undefined) return undefined;
    const inner = this.#map(node, ['set', 'choices'], 'variants');
    const choices = this.#texts(inner, 'choices') ?? [];
    const set = this.#text(inner, 'set') ?? '';
    if (inner !== undefined && (choices.length < 2 || set === '')) {
      this.#error(
        this.#place(node),
        'A set of variants needs a name and two choices or more',
        'Write variants: { set: V-…, choices: [A, B] }.',
      );
    }
    return { set, choices, place: this.#place(node) };
  }

  #map(node: unknown, keys: readonly string[], what: string): YAMLMap | undefined {
    if (!isMap(node)) {
      if (this.#root !== null || node !== null)
        this.#error(this.#place(node), `${what} is no map of keys`, `Give it ${keys.join(', ')}.`);
      return undefined;
    }
    for (const pair of node.items as Pair[]) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      if (!keys.includes(key)) {
        this.#error(
          this.#place(pair.key),
          `${what} has an unknown key "${key}"`,
          didYouMean(key, keys, `Use ${keys.join(', ')}.`),
        );
      }
    }
    return node;
  }

  #list(map: YAMLMap | undefined, key: string, required = false): readonly unknown[] {
    const node = map?.get(key, true);
    if (isSeq(node)) return node.items;
    if (map !== undefined && (required || node !== undefined)) {
      this.#error(this.#place(node ?? map), `"${key}" is no list`, `Give each entry of ${key} its own "- ".`);
    }
    return [];
  }

  #texts(map: YAMLMap | undefined, key: string): readonly string[] | undefined {
    if (map?.has(key) !== true) return undefined;
    return this.#list(map, key).flatMap((node) => {
      if (isScalar(node) && typeof node.value === 'string') return [node.value];
      this.#error(this.#place(node), `An entry of "${key}" is no text`, 'Put it in quotes.');
      return [];
    });
  }

  #text(map: YAMLMap | undefined, key: string): string | undefined {
    const node = map?.get(key, true);
    if (node === undefined) return undefined;
    if (isScalar(node) && typeof node.value === 'string') return node.value.trim();
    this.#error(this.#place(node), `"${key}" is no text`, 'Write it as text, in quotes if need be.');
    return undefined;
  }

  #flag(map: YAMLMap | undefined, key: string): boolean | undefined {
    const node = map?.get(key, true);
    if (node === undefined) return undefined;
    if (isScalar(node) && typeof node.value === 'boolean') return node.value;
    this.#error(this.#place(node), `"${key}" is neither true nor false`, `Write ${key}: true.`);
    return undefined;
  }

  #id(map: YAMLMap | undefined): string {
    const id = this.#text(map, 'id');
    if (map !== undefined && (id === undefined || !/^[a-z0-9-]{1,36}$/.test(id))) {
      const message = id === undefined ? 'An id is missing' : `"${id}" is no id`;
      this.#error(this.#place(map.get('id', true) ?? map), message, idRule);
    }
    return id ?? '';
  }

  #checkTwice(entries: readonly { readonly id: string; readonly place: Place }[], what: string): void {
    const seen = new Set<string>();
    for (const { id, place } of entries) {
      if (seen.has(id))
        this.#error(
          place,
          `${what} "${id}" stands twice`,
          'Ids are permanent and unique: rename the new one.',
        );
      seen.add(id);
    }
  }

  /** Where a scalar's words begin: after an opening quote. */
  #wordsPlace(node: unknown): Place {
    const place = this.#place(node);
    const quoted = isScalar(node) && (node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE');
    return quoted ? { ...place, column: place.column + 1 } : place;
  }

  #place(node: unknown): Place {
    const range = isMap(node) || isSeq(node) || isScalar(node) ? node.range : undefined;
    return this.#at(range?.[0] ?? 0);
  }

  #at(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.#file, line: Math.max(line, 1), column: Math.max(col, 1) };
  }

  #error(place: Place, message: string, mend: string): void {
    this.#issues.error({ ...place, message, mend, rule: 'structure' });
  }
}
