/**
 * A compiled policy and a profile become a PolicyDocument.
 *
 * Order of work: which clauses are present (conditions, omissions), their numbers, then their words. The front
 * matter comes last, because it counts what the rest left open.
 */
import { evaluateBlocks, evaluateCondition, evaluateInlines } from '../template/evaluate.js';
import type { EvaluationContext } from '../template/evaluate.js';
import { plainText } from '../template/plain.js';
import type { BlockTemplate, CompiledClause, CompiledPolicy, InlineTemplate } from '../template/compiled.js';
import { decisionsOn, isPolicyId } from './adoption.js';
import { contradictionPoints } from './consistency/blocking.js';
import type { SetFinding } from './consistency/finding.js';
import type { Profile } from '../profile/schema.js';
import type { AddedClause, Customisation, PolicyCustomisation } from './customisation.js';
import type {
  Block,
  Clause,
  DocumentLabels,
  FieldValue,
  Inline,
  Origin,
  Picture,
  PolicyDocument,
  Section,
} from './document.js';
import { ChoiceError, choiceProblems } from './choices.js';
import { violenceDaysOf } from './leave/figures.js';
import { numberSections } from './numbering.js';
import { labelOf, pathFacts } from './path-facts.js';
import { decidedOf } from './policy-set.js';
import type { PolicySet } from './policy-set.js';
import { openBlockingPoints, settingOf } from './setting.js';
import type { Audience, Setting } from './setting.js';
import { packId, sharedPoints } from './shared-points.js';
import { buildValues } from './values.js';
import type { Values } from './values.js';
import { variantOf } from './variants.js';

export interface AssembleOptions {
  /** ISO day of the document; an input, so that the same inputs give the same document. */
  readonly date: string;
  readonly customisation?: Customisation;
  readonly logo?: Picture;
  /** Default `inside`. */
  readonly audience?: Audience;
  /** What `checkSet` found against this set: each error keeps the document from being adopted. */
  readonly contradictions?: readonly SetFinding[];
  /**
   * The other documents of the same organisation, day and customisation, already assembled, with the policies that
   * they were made from. Only the adoption pack reads them; without them, or for the public, it is withheld.
   */
  readonly set?: PolicySet;
}

type Mutable<Value> = { -readonly [Name in keyof Value]: Value[Name] };

/** A clause that will be printed, before its words are. */
interface Planned {
  readonly id: string;
  readonly kind: Clause['kind'];
  readonly title: readonly InlineTemplate[];
  readonly source: CompiledClause | AddedClause;
  readonly number: string;
}

/**
 * @param profile as parsed by `parseProfile`.
 * @throws RangeError where `date` is no day, ChoiceError where a chosen wording is untrue of the organisation,
 *   EvaluationError where a template prints what it cannot.
 */
export function assemble(policy: CompiledPolicy, profile: Profile, options: AssembleOptions): PolicyDocument {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(options.date)) {
    throw new RangeError(`The date of the document is "${options.date}". Write it as YYYY-MM-DD.`);
  }
  const setting = settingOf(profile, policy.id, {
    language: policy.language,
    date: options.date,
    audience: options.audience ?? 'inside',
  });
  // Before any word: what blocks adoption decides which words are true.
  if (policy.id === packId && options.set) setting.points.adopt(sharedPoints(decidedOf(options.set)));
  else openBlockingPoints(setting);
  for (const { id, what, clauses } of contradictionPoints(options.contradictions ?? [], policy.id)) {
    setting.points.add(
      id,
      { class: 'blocks', owner: 'authority', months: 0, words: 'decided' },
      what,
      clauses,
    );
  }
  return new Assembly(policy, setting, options).document();
}

class Assembly {
  private readonly fields: Record<string, FieldValue> = {};
  private readonly facts: Record<string, unknown> = {};
  private readonly numbers = new Map<
    string,
    { kind: Clause['kind']; number: string; title: readonly Inline[] }
  >();
  private readonly custom: PolicyCustomisation | undefined;
  private readonly values: Values;
  private readonly context: EvaluationContext;
  private readonly present = new Set<string>();
  /** Values by path as they were noted, or `notNoted`; without those that move. */
  private readonly noted = new Map<string, unknown>();
  private because: Record<string, unknown> = {};
  private clause = '';

  constructor(
    private readonly policy: CompiledPolicy,
    private readonly setting: Setting,
    private readonly options: AssembleOptions,
  ) {
    this.custom = options.customisation?.[policy.id];
    const { points, words } = setting;
    const problems = choiceProblems(policy.id, this.custom?.variants ?? {}, {
      flat: setting.flat,
      hasOutsideContact: setting.lines.holder('outsideContact') !== undefined,
      panelSize: setting.profile.roles?.casePanel?.length ?? 0,
      promisesViolenceDays: violenceDaysOf(setting.profile.leave ?? {}) !== undefined,
      byFacts: (set) => variantOf(set, setting),
    });
    if (problems.length > 0) throw new ChoiceError(problems);
    this.values = buildValues({
      ...setting,
      policyId: policy.id,
      policyTitle: policy.shortTitle,
      locale: policy.language,
      isReady: () => points.blocking === 0,
      isAdopted: setting.status() === 'adopted',
      missing: (path) => points.missing(path, this.clause)?.text ?? '',
      openPoints: () =>
        points.list().map(({ id, what, class: pointClass, owner, by }) => ({
          id,
          what,
          className: words.classNames[pointClass],
          owner,
          by,
        })),
      counts: () => ({ blocking: points.blocking, open: points.list().length }),
      chosen: (set) => this.chosen(set),
      ...(options.set ? { set: options.set } : {}),
      customisation: options.customisation,
    });
    this.context = {
      values: this.values,
      locale: policy.language,
      has: (id) => this.present.has(id),
      missing: (path) => points.missing(path, this.clause),
      read: (path) => this.note(path),
      field: (key, path, text, open) => this.register(key, path, text, open),
      reference: (id, show) => this.referenceText(id, show),
    };
  }

  document(): PolicyDocument {
    const { policy, setting, options } = this;
    const withheld = policy.when !== undefined && !evaluateCondition(policy.when.test, this.context);
    const plan = withheld ? [] : this.plan();
    const written = plan.map((section) =>
      section.clauses.map((planned) => (this.isMatter(planned) ? undefined : this.write(planned))),
    );
    this.writeMatter(plan, written);

    const openPoints = setting.points.list();
    const sections: Section[] = [];
    plan.forEach((section, index) => {
      const clauses = (written[index] ?? []).filter(
        (clause): clause is Clause =>
          clause !== undefined &&
          clause.blocks.length > 0 &&
          (clause.id !== 'open-points' || openPoints.length > 0),
      );
      if (clauses.length > 0)
        sections.push({ id: section.id, number: section.number, title: section.title, clauses });
    });
    const organisation = setting.resolved.organisation;
    const title = plainText(evaluateInlines(policy.title, this.context));
    return {
      format: 1,
      policy: {
        id: policy.id,
        templateVersion: policy.version,
        title,
        shortTitle: policy.shortTitle,
        promise: evaluateInlines(policy.promise, this.context),
      },
      ...(policy.layout ? { layout: policy.layout } : {}),
      ...(withheld ? { withheld } : {}),
      language: policy.language,
      direction: policy.direction,
      date: options.date,
      organisation: {
        name: organisation.name,
        shortName: organisation.shortName,
        ...(options.logo ? { logo: options.logo } : {}),
      },
      status: setting.status(),
      statusText: setting.statusText(),
      version: decisionsOn(setting.profile, policy.id).version ?? '1.0',
      paper: setting.resolved.document.paper,
      colour: setting.resolved.document.colour,
      openPoints,
      sections,
      fields: this.fields,
      facts: this.facts,
      ...(this.custom ? { customisation: this.custom.source } : {}),
      labels: this.labels(),
    };
  }

  private labels(): DocumentLabels {
    const { labels, form, pack } = this.setting.words;
    if (isPolicyId(this.policy.id)) return labels;
    return { ...labels, annex: this.policy.id === packId ? pack.part : form };
  }

  /** Conditions and omissions decide what is present; then everything present gets its number. */
  private plan() {
    const sections = this.policy.sections.map((section) => {
      const clauses: Omit<Planned, 'number'>[] = [];
      const added = (after: string) => {
        for (const own of this.custom?.added ?? []) {
          if (own.after !== after) continue;
          clauses.push({ id: own.id, kind: 'clause', title: own.title, source: own });
          added(own.id);
        }
      };
      for (const clause of section.clauses) {
        if (!clause.when || evaluateCondition(clause.when.test, this.context)) {
          const title = this.custom?.titles[clause.id] ?? clause.title;
          clauses.push({ id: clause.id, kind: clause.kind, title, source: clause });
        }
        added(clause.id);
      }
      return { section, clauses };
    });
    for (const { clauses } of sections) for (const { id } of clauses) this.present.add(id);
    // One page has nothing to look up by number.
    const numbers = this.policy.layout
      ? []
      : numberSections(sections.map(({ clauses }) => clauses.map(({ kind }) => kind)));
    return sections.map(({ section, clauses }, index) => {
      const numbered = numbers[index];
      const planned = clauses.map((clause, at): Planned => ({
        ...clause,
        number: numbered?.clauses[at] ?? '',
      }));
      for (const { id, kind, number, title } of planned) {
        this.clause = id;
        this.numbers.set(id, { kind, number, title: evaluateInlines(title, this.context) });
      }
      return {
        id: section.id,
        number: numbered?.section ?? '',
        title: evaluateInlines(section.title, this.context),
        clauses: planned,
      };
    });
  }

  private isMatter(planned: Planned): boolean {
    return planned.kind === 'front' || planned.kind === 'back';
  }

  /**
   * Front and back matter tell how much is open, and may themselves leave something open: they are written until
   * the count stands still (the second time nearly always), the table of open points last.
   */
  private writeMatter(
    plan: readonly { readonly clauses: readonly Planned[] }[],
    written: (Clause | undefined)[][],
  ): void {
    const { points } = this.setting;
    for (let before = -1; before !== points.list().length;) {
      before = points.list().length;
      for (const openPointsLast of [false, true]) {
        plan.forEach((section, index) => {
          section.clauses.forEach((planned, at) => {
            const row = written[index];
            if (row && this.isMatter(planned) && (planned.id === 'open-points') === openPointsLast) {
              row[at] = this.write(planned);
            }
          });
        });
      }
    }
  }

  private write(planned: Planned): Clause {
    this.clause = planned.id;
    this.because = {};
    const { source, id, kind, number } = planned;
    const title = this.numbers.get(id)?.title ?? [];
    const { words } = this.setting;
    if (!('text' in source && 'satisfies' in source)) {
      const own = source as AddedClause;
      return {
        id,
        kind,
        number,
        title: [...title, { type: 'text', text: ` (${words.ownHeading})` }],
        blocks: evaluateBlocks(own.text, this.context),
        because: this.because,
        satisfies: [],
        short: false,
        origin: 'added',
      };
    }
    if (source.when) evaluateCondition(source.when.test, this.context);
    const { because } = this;
    const { satisfies } = source;
    // Written out: spreading costs more here than the words do.
    const condition = source.when;
    const make = (blocks: readonly Block[], short: boolean, origin: Origin): Mutable<Clause> =>
      condition
        ? {
            id,
            kind,
            number,
            title,
            because,
            satisfies,
            when: condition.source,
            blocks,
            short,
            origin,
          }
        : { id, kind, number, title, because, satisfies, blocks, short, origin };
    const omission = this.custom?.omitted[id];
    if (omission) {
      const reason = omission.internal ? undefined : omission.reason;
      const clause = make([{ type: 'paragraph', children: this.omittedWords(reason) }], false, 'omitted');
      if (reason !== undefined) clause.reason = reason;
      return clause;
    }
    const { template, variant, short, origin } = this.textOf(source);
    let blocks = evaluateBlocks(template, this.context);
    const behaviours = this.custom?.behaviours[id];
    if (behaviours) {
      const heading: Block = {
        type: 'paragraph',
        children: [{ type: 'strong', children: [{ type: 'text', text: words.ownBehaviours }] }],
      };
      blocks = [...blocks, heading, ...evaluateBlocks(behaviours, this.context)];
    }
    const clause = make(blocks, short, behaviours || this.custom?.titles[id] ? 'customised' : origin);
    if (variant !== undefined) clause.variant = variant;
    return clause;
  }

  private omittedWords(reason: string | undefined): readonly Inline[] {
    return [
      {
        type: 'text',
        text: this.setting.words.omitted(this.setting.resolved.organisation.shortName, reason),
      },
    ];
  }

  /** The organisation's own words, else the chosen variant, else the clause's; short ones where the policy says so. */
  private textOf(source: CompiledClause): {
    template: readonly BlockTemplate[];
    variant: string | undefined;
    short: boolean;
    origin: Origin;
  } {
    const own = this.custom?.replaced[source.id];
    const { variants } = source;
    const chosen = variants && this.chosen(variants.set);
    const variant = variants && (variants.choices.find(({ id }) => id === chosen) ?? variants.choices[0]);
    if (own) return { template: own, variant: variant?.id, short: false, origin: 'customised' };
    const text = variant?.text ?? source.text;
    const short = text.short !== undefined && this.wantsShort();
    return {
      template: (short ? text.short : undefined) ?? text.body,
      variant: variant?.id,
      short,
      origin: 'library',
    };
  }

  /** The organisation's own choice of wording, else what its profile decides. */
  private chosen(set: string): string | undefined {
    // The grounds that the Code names are the same in every document.
    const custom = set === 'V-CC-grounds' ? this.options.customisation?.['code-of-conduct'] : this.custom;
    return custom?.variants[set] ?? variantOf(set, this.setting);
  }

  private wantsShort(): boolean {
    const { short } = this.policy;
    return short ? evaluateCondition(short.test, this.context) : this.setting.flat.is_small;
  }

  private referenceText(id: string, show: 'label' | 'number' | 'title'): string {
    const target = this.numbers.get(id);
    if (!target) {
      throw new RangeError(
        `The clause "${this.clause}" refers to "${id}", which is not in this document. Guard it with {{#if (has '${id}')}}.`,
      );
    }
    if (show === 'title' || target.number === '') return plainText(target.title);
    if (show === 'number') return target.number;
    const { clause, annex } = this.labels();
    return `${target.kind === 'annex' ? annex : clause} ${target.number}`;
  }

  private register(key: string, path: string, text: string, open?: string): void {
    const known = this.fields[key];
    if (known?.text === text) return;
    this.fields[key] = {
      key,
      label: labelOf(this.setting.words, path),
      text,
      bound: pathFacts(path).bound,
      multiline: /[\n\u2028]/u.test(text),
      ...(open === undefined ? {} : { open }),
    };
  }

  /** Remembers that a fact was read: for the answer to "why is this here?" and for the file's state. */
  private note(path: string): void {
    if (this.noted.has(path)) {
      const known = this.noted.get(path);
      if (known !== notNoted) this.because[path] = known;
      return;
    }
    const { parts, secret, moving } = pathFacts(path);
    const value = lookUp(this.values, parts);
    const isNoted = typeof value !== 'function' && (typeof value !== 'object' || isListOfWords(value));
    if (!moving) this.noted.set(path, isNoted ? value : notNoted);
    if (!isNoted) return;
    this.because[path] = value;
    if (!secret && value !== undefined) this.facts[path] = value;
  }
}

const notNoted = Symbol('not noted');

function isListOfWords(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string' || typeof item === 'number');
}

function lookUp(values: Values, path: readonly string[]): unknown {
  let value: unknown = values;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}
