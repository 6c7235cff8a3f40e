/** Carries an update out in the bytes of a Word file. */
import type { PolicyDocument } from '../../policy/document.js';
import { ownKeys } from '../own-fields.js';
import { defaultStoreItemId, stateItemId } from '../package/parts.js';
import { nearest } from '../reader/clause-readings.js';
import { readStore } from '../reader/field-readings.js';
import type { PolicyFile } from '../reader/policy-file.js';
import { readPolicyFile } from '../reader/read-policy-file.js';
import { parseXml, type Element } from '../reader/xml.js';
import { BlockEdits, CannotDo } from './edit/block-edits.js';
import { bindingOf, storeIdOf, writeCustomParts } from './edit/custom-part-edits.js';
import { descendants, hasWords, remove } from './edit/dom.js';
import { EditablePackage } from './edit/editable-package.js';
import { writeFieldText } from './edit/field-text.js';
import { Importer } from './edit/importer.js';
import { locate, type Located } from './edit/located.js';
import { refreshReferences } from './edit/references.js';
import { CONTENTS_PART, sectionOfPart } from '../tags.js';
import { fileBlocks } from './file-blocks.js';
import { updateSteps } from './steps.js';
import type { BlockStep, Decisions, FieldStep, UpdatePlan } from './update-plan.js';
import { comparable } from './values.js';

export interface UpdateReport {
  /** Values that were written, each in one place or more. */
  readonly values: number;
  /** Places in which a value was written. */
  readonly places: number;
  /** Values that somebody edited by hand and that stay as they are, in some place or all. */
  readonly kept: number;
  /** Block ids. */
  readonly replaced: readonly string[];
  readonly inserted: readonly string[];
  readonly removed: readonly string[];
  /** What could not be done, and why, for people. */
  readonly notDone: readonly { readonly what: string; readonly why: string }[];
}

type NotDone = { readonly what: string; readonly why: string };

class FileUpdate {
  readonly notDone: NotDone[] = [];
  readonly done = new Map<string, BlockStep['kind']>();
  readonly failed = new Set<string>();
  readonly absentKeys = new Set<string>();
  places = 0;
  readonly values = new Set<string>();

  readonly package: EditablePackage;
  readonly #document: PolicyDocument;
  readonly #file: PolicyFile;
  readonly #plan: UpdatePlan;
  readonly #located: Located;
  readonly #importer: Importer;
  readonly #storeId: string;
  readonly #edits: BlockEdits;

  constructor(bytes: Uint8Array, file: PolicyFile, document: PolicyDocument, plan: UpdatePlan) {
    this.package = new EditablePackage(bytes);
    this.#document = document;
    this.#file = file;
    this.#plan = plan;
    this.#located = locate(this.package, document.policy.id);
    this.#storeId = storeIdOf(this.package, this.#located) ?? defaultStoreItemId(document);
    this.#importer = new Importer(this.package, document, this.#storeId);
    this.#edits = new BlockEdits(document, this.#located, this.#importer, (id) => this.#read(id));
  }

  /** Of several copies of a block, the one that was read. */
  #read(id: string): Element | undefined {
    const occurrences = this.#located.blocks.get(id) ?? [];
    const reading = fileBlocks(this.#file, this.#document).get(id);
    const written = (reading?.paragraphs ?? []).flatMap(({ writtenHash }) =>
      writtenHash === undefined ? [] : [writtenHash],
    );
    return nearest(occurrences, written)?.element;
  }

  #titleOf(block: string): string {
    return this.#plan.blocks.find((change) => change.block === block)?.title ?? block;
  }

  writeFields(steps: readonly FieldStep[]): void {
    for (const { key, to, from, open } of steps) {
      if (from.length === 0) {
        this.#placeOwn(key, to);
        continue;
      }
      const texts = new Set(from.map(comparable));
      for (const { key: own, text, element, part } of this.#located.fields) {
        if (own !== key || !texts.has(comparable(text)) || comparable(text) === comparable(to)) continue;
        if (to === '') remove(element);
        else writeFieldText(element, to, open, this.#document.direction);
        this.package.touch(part);
        this.places += 1;
        this.values.add(key);
      }
    }
  }

  /** An own value that the header has no control for yet. */
  #placeOwn(key: string, to: string): void {
    const places = key === ownKeys.mark ? this.#headerParagraphs() : [];
    const fresh = this.#importer.located.fields.find((field) => field.key === key)?.element;
    if (places.length === 0 || fresh === undefined) {
      this.absentKeys.add(key);
      this.notDone.push({
        what: `“${to}” in the header or footer`,
        why: 'There is no place for it in the header or footer as they are now. Type it there by hand, or make the document anew.',
      });
      return;
    }
    for (const { paragraph, part } of places) {
      paragraph.appendChild(this.#importer.adopt(fresh, this.package.part(part)));
      this.package.touch(part);
      this.places += 1;
    }
    this.values.add(key);
  }

  /** Where the draft mark goes: behind the policy's name, and into the empty header of the first page. */
  #headerParagraphs(): { readonly paragraph: Element; readonly part: string }[] {
    const found: { paragraph: Element; part: string }[] = [];
    for (const { kind, target } of this.package.word.relationships(this.package.main)) {
      const root = kind === 'header' ? this.package.part(target) : undefined;
      if (root === undefined) continue;
      const name = this.#located.fields.find(({ key, part }) => key === ownKeys.header && part === target);
      const paragraphs = [...descendants(root, 'p')];
      const own = paragraphs.find((paragraph) => name !== undefined && contains(paragraph, name.element));
      const [only] = paragraphs;
      if (own !== undefined) found.push({ paragraph: own, part: target });
      else if (paragraphs.length === 1 && only !== undefined && !hasWords(root)) {
        found.push({ paragraph: only, part: target });
      }
    }
    return found;
  }

  editBlocks(steps: readonly BlockStep[]): void {
    // A heading can only go when the clauses below it are gone.
    const late = (step: BlockStep): boolean =>
      step.kind === 'vanishes' && sectionOfPart(step.block) !== undefined;
    for (const step of [...steps.filter((one) => !late(one)), ...steps.filter(late)]) {
      // The numbers that clauses show are set for all of them at the end.
      if (step.kind === 'references' && step.block !== CONTENTS_PART) continue;
      try {
        this.#edits.do(step);
        this.done.set(step.block, step.kind);
        this.package.touch(this.package.main);
        this.#tellAbout(step);
      } catch (error) {
        if (!(error instanceof CannotDo)) throw error;
        this.failed.add(step.block);
        this.notDone.push({ what: this.#titleOf(step.block), why: error.message });
      }
    }
  }

  settle(): void {
    if (this.done.size > 0) this.#edits.settleHeadings();
  }

  #tellAbout({ block, kind }: BlockStep): void {
    const what = this.#titleOf(block);
    const comments = this.#edits.comments.get(block) ?? 0;
    if (comments > 0) {
      const why = comments === 1 ? 'A comment on the old words' : `${comments} comments on the old words`;
      this.notDone.push({ what, why: `${why} could not be kept.` });
    }
    const copies = (this.#located.blocks.get(block)?.length ?? 0) - 1;
    if (copies > 0 && kind !== 'appears') {
      this.notDone.push({
        what,
        why: `This text stands in the document ${copies + 1} times. Only the copy that is nearest to the original was changed; look at the ${copies === 1 ? 'other one' : 'others'}.`,
      });
    }
  }

  refresh(): void {
    const styles = {
      first: this.#importer.styleId('Heading1'),
      second: this.#importer.styleId('Heading2'),
      annex: this.#importer.styleId('AnnexHeading'),
    };
    const contents = this.#edits.control(CONTENTS_PART);
    if (refreshReferences(this.#located.body, contents, styles)) this.package.touch(this.package.main);
  }

  /**
   * Where a value was kept for the whole file, new words show it too, as Word would on opening. One that somebody
   * edited in one place only must not be put back by its binding.
   */
  #settleBindings(store: string): void {
    const texts = readStore(parseXml(store, 'store'));
    for (const { key, text, element, part } of locate(this.package, this.#document.policy.id).fields) {
      const stored = texts.get(key);
      const binding = stored === undefined ? undefined : bindingOf(element);
      if (stored === undefined || binding === undefined || comparable(stored) === comparable(text)) continue;
      const now = this.#document.fields[key];
      if (comparable(text) === comparable(now?.text ?? '')) {
        writeFieldText(element, stored, false, this.#document.direction);
      } else remove(binding);
      this.package.touch(part);
    }
  }

  writeCustomParts(xml: { readonly store: string; readonly state: string }): void {
    this.#settleBindings(xml.store);
    const ids = { store: this.#storeId, state: stateItemId(this.#document) };
    writeCustomParts(this.package, this.#located, xml, ids);
  }
}

const contains = (around: Element, element: Element): boolean => {
  for (let at = element.parentNode; at !== null; at = at.parentNode) if (at === around) return true;
  return false;
};

/** Numbers are set in any case; the contents list is made anew when clauses come or go. */
const withReferences = ({ blocks }: UpdatePlan, taken: readonly string[]): string[] => {
  const entries = blocks.some(
    ({ block, kind }) => taken.includes(block) && (kind === 'appears' || kind === 'vanishes'),
  );
  const references = blocks.filter(
    ({ block, kind }) => kind === 'references' && (block !== CONTENTS_PART || entries),
  );
  return [...taken, ...references.map(({ block }) => block)];
};

/**
 * Updates a Word file. Everything that is neither in the plan nor taken stays to the character; parts in which nothing
 * changes keep their bytes. Numbers of cross-references are set in all clauses, also in those that stay.
 *
 * @param plan of `readPolicyFile(bytes)` and the same document.
 * @param decisions what is in neither list is pending afterwards.
 * @throws as `readPolicyFile` does.
 */
export const updatePolicyFile = (
  bytes: Uint8Array,
  document: PolicyDocument,
  plan: UpdatePlan,
  decisions: Decisions,
): { readonly bytes: Uint8Array; readonly report: UpdateReport } => {
  const nothing = { values: 0, places: 0, kept: 0, replaced: [], inserted: [], removed: [] };
  if (plan.refusal !== undefined) {
    const notDone = [{ what: document.policy.shortTitle, why: plan.refusal.text }];
    return { bytes, report: { ...nothing, notDone } };
  }
  const file = readPolicyFile(bytes);
  const take = withReferences(plan, decisions.take);
  const steps = updateSteps(file, document, plan, { ...decisions, take });
  const update = new FileUpdate(bytes, file, document, plan);
  update.writeFields(steps.fields);
  update.editBlocks(steps.blocks);
  update.settle();
  update.refresh();
  const done = take.filter((block) => !update.failed.has(block));
  update.writeCustomParts(updateSteps(file, document, plan, { ...decisions, take: done }, update.absentKeys));
  const blocks = (kind: BlockStep['kind']): string[] =>
    [...update.done].filter(([, own]) => own === kind).map(([block]) => block);
  const overwritten = new Set(decisions.overwrite ?? []);
  return {
    bytes: update.package.save(),
    report: {
      values: update.values.size,
      places: update.places,
      kept: plan.kept.filter(({ key }) => !overwritten.has(key)).length,
      replaced: [...blocks('changes'), ...blocks('references')],
      inserted: blocks('appears'),
      removed: blocks('vanishes'),
      notDone: update.notDone,
    },
  };
};
