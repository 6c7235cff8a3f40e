/**
 * Reads a customisation file: an organisation's own words, additions, omissions and choices, in YAML.
 *
 * ```yaml
 * customisation: 1
 * code-of-conduct:
 *   writtenFor: 1.0.0            # template version; only to tell when the library moved on
 *   variants: { V-CC-grounds: B }
 *   replace:
 *     why-this-code: |
 *       Our own words, with {{organisation.name}} and **emphasis**.
 *   titles: { why-this-code: Why we wrote this }
 *   behaviours:
 *     principle-1-peaceful-and-equal: ["I greet the guards by name."]
 *   add:
 *     - { id: principle-9-land, after: principle-8-transparency, title: Care for the land, text: "…" }
 *   omit:
 *     agenda-time: { reason: We meet twice a year only., internal: false }
 * ```
 */
import { isMap, isScalar, isSeq } from 'yaml';
import type { Node } from 'yaml';
import { compileClauseText, compileTitle } from '../template/compile.js';
import { CompileError } from '../template/issues.js';
import type { BlockTemplate, CompiledClause, CompiledPolicy, InlineTemplate } from '../template/compiled.js';
import type { AddedClause, Customisation, Omission, PolicyCustomisation } from './customisation.js';
import { CustomisationError } from './customisation-error.js';
import type { CustomisationIssue } from './customisation-error.js';
import { PlacedYaml } from './placed-yaml.js';
import type { Entry } from './placed-yaml.js';
import { knownPaths } from './value-paths.js';

export interface CustomisationOptions {
  /** As shown in messages. */
  readonly file: string;
  /** The policies that the file may speak of. */
  readonly policies: readonly CompiledPolicy[];
}

export interface ReadCustomisation {
  readonly customisation: Customisation;
  /** Worth saying without failing, such as changes written for another version of the library. */
  readonly messages: readonly CustomisationIssue[];
}

const sections = ['writtenFor', 'variants', 'replace', 'titles', 'behaviours', 'add', 'omit'];

/** @throws CustomisationError with every mistake, each with file, line, column and mend. */
export function parseCustomisation(text: string, options: CustomisationOptions): ReadCustomisation {
  return new Reading(text, options).read();
}

/** Every id and alias of the policies. */
export function clauseIdsOf(policies: readonly CompiledPolicy[]): ReadonlySet<string> {
  return new Set(
    policies.flatMap(({ sections }) =>
      sections.flatMap(({ clauses }) => clauses.flatMap(({ id, aliases }) => [id, ...aliases])),
    ),
  );
}

class Reading extends PlacedYaml {
  private readonly messages: CustomisationIssue[] = [];
  /** Clauses that several policies share ask for those of others, and somebody may begin their own words from them. */
  private readonly everywhere: ReadonlySet<string>;

  constructor(
    text: string,
    private readonly options: CustomisationOptions,
  ) {
    super(text, options.file);
    this.everywhere = clauseIdsOf(options.policies);
  }

  read(): ReadCustomisation {
    const { policies } = this.options;
    const root = this.root();
    const found: Record<string, PolicyCustomisation> = {};
    if (!isMap(root)) {
      this.refuse(
        root,
        'The file holds no customisation',
        'Begin with "customisation: 1" and the id of a policy, like "code-of-conduct:".',
      );
      throw new CustomisationError(this.issues);
    }
    let version: unknown;
    for (const entry of this.entries(root)) {
      if (entry.key === 'customisation') {
        version = isScalar(entry.value) ? entry.value.value : undefined;
        if (version !== 1)
          this.refuse(
            entry.value ?? entry.keyNode,
            'This is not version 1 of the form',
            'Write "customisation: 1".',
          );
        continue;
      }
      const policy = policies.find(({ id }) => id === entry.key);
      if (policy) found[policy.id] = this.policy(policy, entry);
      else
        this.unknown(entry.keyNode, 'policy', entry.key, [...policies.map(({ id }) => id), 'customisation']);
    }
    if (version === undefined && this.issues.length === 0) {
      this.refuse(root, 'The version of the form is missing', 'Begin the file with "customisation: 1".');
    }
    if (this.issues.length > 0) throw new CustomisationError(this.issues);
    return { customisation: found, messages: this.messages };
  }

  private policy(policy: CompiledPolicy, { value, keyNode }: Entry): PolicyCustomisation {
    const clauses = new Map(
      policy.sections.flatMap((section) =>
        section.clauses.flatMap((clause) =>
          [clause.id, ...clause.aliases].map((name) => [name, clause] as const),
        ),
      ),
    );
    const replaced: Record<string, readonly BlockTemplate[]> = {};
    const titles: Record<string, readonly InlineTemplate[]> = {};
    const behaviours: Record<string, readonly BlockTemplate[]> = {};
    const omitted: Record<string, Omission> = {};
    const variants: Record<string, string> = {};
    const added: AddedClause[] = [];
    let writtenFor: string | undefined;
    const own = new Set<string>();
    const parts = new Map(
      this.entries(this.map(value, keyNode, 'the changes to a policy')).map((entry) => [entry.key, entry]),
    );
    for (const [key, entry] of parts) {
      if (!sections.includes(key)) this.unknown(entry.keyNode, 'part', key, sections);
    }
    const part = (name: string): readonly Entry[] => {
      const entry = parts.get(name);
      return entry ? this.entries(this.map(entry.value, entry.keyNode, `"${name}"`)) : [];
    };
    const clauseOf = (entry: Entry): CompiledClause | undefined => {
      const clause = clauses.get(entry.key);
      if (!clause) this.unknown(entry.keyNode, 'clause', entry.key, [...clauses.keys()]);
      return clause;
    };

    const version = parts.get('writtenFor');
    if (version) {
      writtenFor = this.words(version.value, version.keyNode, 20);
      if (writtenFor !== undefined && writtenFor !== policy.version) {
        this.messages.push({
          ...this.place(version.keyNode),
          message: `The changes were written for version ${writtenFor} of "${policy.id}"; the library has ${policy.version}`,
          mend: 'Read the clauses that you changed beside the new ones, then write the new version here.',
        });
      }
    }
    for (const entry of part('variants')) {
      const sets = [...clauses.values()].flatMap(({ variants: set }) => (set ? [set] : []));
      const set = sets.find(({ set: name }) => name === entry.key);
      const chosen = this.words(entry.value, entry.keyNode, 20);
      if (!set)
        this.unknown(
          entry.keyNode,
          'set of variants',
          entry.key,
          sets.map(({ set: name }) => name),
        );
      else if (chosen !== undefined && !set.choices.some(({ id }) => id === chosen)) {
        this.unknown(
          entry.value ?? entry.keyNode,
          'variant',
          chosen,
          set.choices.map(({ id }) => id),
        );
      } else if (chosen !== undefined) variants[entry.key] = chosen;
    }
    for (const entry of part('replace')) {
      const clause = clauseOf(entry);
      const text = this.clauseText(entry.value, entry.keyNode, clauses);
      if (clause && text) replaced[clause.id] = text;
    }
    for (const entry of part('titles')) {
      const clause = clauseOf(entry);
      const title = this.title(entry.value, entry.keyNode, clauses);
      if (clause && title) titles[clause.id] = title;
    }
    for (const entry of part('behaviours')) {
      const clause = clauseOf(entry);
      const items = this.behaviours(entry, clauses);
      if (clause && items) behaviours[clause.id] = items;
    }
    for (const entry of part('omit')) {
      const clause = clauseOf(entry);
      const omission = this.omission(entry, clause);
      if (clause && omission) omitted[clause.id] = omission;
    }
    const list = parts.get('add');
    if (list) {
      if (!isSeq(list.value))
        this.refuse(
          list.value ?? list.keyNode,
          '"add" is not a list',
          'Begin each added clause with "- id:".',
        );
      else {
        for (const item of list.value.items) {
          const clause = this.added(item as Node, clauses, own);
          if (clause) added.push(clause);
        }
      }
    }
    for (const id of Object.keys(omitted)) {
      if (id in replaced || id in behaviours) {
        this.refuse(keyNode, `The clause "${id}" is both changed and left out`, 'Keep one of the two.');
      }
    }
    return {
      writtenFor,
      replaced,
      titles,
      behaviours,
      added,
      omitted,
      variants,
      source: publicSource(value),
    };
  }

  private behaviours(
    entry: Entry,
    clauses: ReadonlyMap<string, CompiledClause>,
  ): readonly BlockTemplate[] | undefined {
    if (!isSeq(entry.value) || entry.value.items.length === 0) {
      this.refuse(
        entry.value ?? entry.keyNode,
        'The behaviours are not a list',
        'Write each one on a line that begins with "- ".',
      );
      return undefined;
    }
    const items: { type: 'item'; children: readonly BlockTemplate[] }[] = [];
    for (const item of entry.value.items) {
      const children = this.clauseText(item as Node, entry.keyNode, clauses);
      if (children) items.push({ type: 'item', children });
    }
    return [{ type: 'list', style: 'bullet', items }];
  }

  private omission(entry: Entry, clause: CompiledClause | undefined): Omission | undefined {
    const parts = new Map(
      this.entries(this.map(entry.value, entry.keyNode, 'an omission')).map((part) => [part.key, part]),
    );
    for (const [key, part] of parts) {
      if (key !== 'reason' && key !== 'internal')
        this.unknown(part.keyNode, 'part', key, ['reason', 'internal']);
    }
    const reasonPart = parts.get('reason');
    if (!reasonPart) {
      this.refuse(
        entry.keyNode,
        `Why "${entry.key}" is left out is not said`,
        'Add "reason:" with one or two sentences.',
      );
      return undefined;
    }
    const reason = this.words(reasonPart.value, reasonPart.keyNode, 400);
    const internalNode = parts.get('internal')?.value;
    const internal = isScalar(internalNode) ? internalNode.value : false;
    if (typeof internal !== 'boolean') {
      this.refuse(
        internalNode ?? entry.keyNode,
        '"internal" is neither true nor false',
        'Write true to keep the reason out of the document.',
      );
    }
    if (clause?.kept === true) {
      this.refuse(
        entry.keyNode,
        `"${entry.key}" cannot be left out: without it the document would be unfair to somebody it accuses`,
        'Use "replace:" to put it in your own words.',
      );
    }
    if (clause?.required === true && internal === true) {
      this.refuse(
        internalNode ?? entry.keyNode,
        `"${entry.key}" is required, so the document must say why it is left out`,
        'Remove "internal: true", and write a reason that may be read.',
      );
    }
    return reason === undefined ? undefined : { reason, internal: internal === true };
  }

  private added(
    node: Node,
    clauses: ReadonlyMap<string, CompiledClause>,
    own: Set<string>,
  ): AddedClause | undefined {
    const parts = new Map(
      this.entries(this.map(node, node, 'an added clause')).map((part) => [part.key, part]),
    );
    const wanted = ['id', 'after', 'title', 'text'];
    for (const [key, part] of parts)
      if (!wanted.includes(key)) this.unknown(part.keyNode, 'part', key, wanted);
    for (const key of wanted) {
      if (!parts.has(key)) this.refuse(node, `The added clause has no "${key}"`, `Add "${key}:".`);
    }
    const [idPart, afterPart, titlePart, textPart] = wanted.map((key) => parts.get(key));
    if (!idPart || !afterPart || !titlePart || !textPart) return undefined;
    const id = this.words(idPart.value, idPart.keyNode, 36);
    const after = this.words(afterPart.value, afterPart.keyNode, 36);
    const title = this.title(titlePart.value, titlePart.keyNode, clauses);
    const text = this.clauseText(textPart.value, textPart.keyNode, clauses);
    if (id === undefined || after === undefined || !title || !text) return undefined;
    if (!/^[a-z][a-z0-9-]{0,35}$/.test(id)) {
      this.refuse(
        idPart.value,
        `"${id}" is no clause id`,
        'Use small letters, digits and hyphens, at most 36, beginning with a letter.',
      );
    }
    if (clauses.has(id) || own.has(id)) {
      this.refuse(
        idPart.value,
        `There is already a clause "${id}"`,
        'Choose another id, or put your words under "replace".',
      );
    }
    const target = clauses.get(after);
    if (!target && !own.has(after)) {
      this.unknown(afterPart.value ?? afterPart.keyNode, 'clause', after, [...clauses.keys(), ...own]);
    } else if (target && target.kind !== 'clause') {
      this.refuse(
        afterPart.value,
        `"${after}" is not a numbered clause`,
        'Put your clause after a numbered one.',
      );
    }
    own.add(id);
    return { id, after: target?.id ?? after, title, text };
  }

  private clauseText(node: Node | null, fallback: Node, clauses: ReadonlyMap<string, CompiledClause>) {
    const text = this.words(node, fallback, 20_000);
    if (text === undefined) return undefined;
    return this.compiled(node, fallback, () => {
      const { text: blocks } = compileClauseText({
        file: this.file,
        text,
        knownPaths,
        clauseIds: clauses.keys(),
        elsewhere: this.everywhere,
      });
      return blocks;
    });
  }

  private title(node: Node | null, fallback: Node, clauses: ReadonlyMap<string, CompiledClause>) {
    const text = this.words(node, fallback, 120);
    if (text === undefined) return undefined;
    if (text.includes('\n')) {
      this.refuse(node ?? fallback, 'The title has more than one line', 'Write it on one line.');
      return undefined;
    }
    return this.compiled(node, fallback, () =>
      compileTitle({
        file: this.file,
        text,
        knownPaths,
        clauseIds: clauses.keys(),
        elsewhere: this.everywhere,
      }),
    );
  }

  /** Compiles words that stand somewhere in the YAML; mistakes are told with their place in the file. */
  private compiled<Result>(node: Node | null, fallback: Node, compile: () => Result): Result | undefined {
    try {
      return compile();
    } catch (error) {
      if (!(error instanceof CompileError)) throw error;
      const start = this.textStart(node ?? fallback);
      for (const issue of error.issues) {
        this.issues.push({
          file: this.file,
          line: start.line + issue.line - 1,
          column: start.column + issue.column - 1,
          message: issue.message,
          mend: issue.mend,
        });
      }
      return undefined;
    }
  }
}

/** What goes into the file's state: everything but reasons that the organisation keeps to itself. */
function publicSource(node: Node | null): unknown {
  const source = isMap(node) ? (node.toJSON() as Record<string, unknown>) : {};
  const omit = source.omit;
  if (typeof omit !== 'object' || omit === null) return source;
  const shown = Object.fromEntries(
    Object.entries(omit as Record<string, { internal?: boolean }>).map(([id, omission]) => [
      id,
      omission.internal === true ? { internal: true } : omission,
    ]),
  );
  return { ...source, omit: shown };
}
