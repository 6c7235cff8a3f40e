/** Compares a file with what the profile would give now. */
import type { PolicyDocument } from '../../policy/document.js';
import type { PolicyFile } from '../reader/policy-file.js';
import { blocksOf, type DocumentBlock } from './document-blocks.js';
import { factDifferences } from './facts.js';
import { fileBlocks, FileWords, type FileBlock } from './file-blocks.js';
import { partHashes } from '../part-text.js';
import { CONTENTS_PART, isPart } from '../tags.js';
import { readableParagraphs, titleText } from './paragraphs.js';
import type { BlockChange, BlockChangeKind, RefusalCode, UpdatePlan } from './update-plan.js';
import { comparable, valuesOf, type ValueStanding } from './values.js';

const refusal = (code: RefusalCode, text: string): UpdatePlan => ({
  refusal: { code, text },
  upToDate: false,
  values: [],
  kept: [],
  blocks: [],
  editedBlocks: [],
  facts: [],
  stored: [],
});

const refusalOf = (file: PolicyFile, document: PolicyDocument): UpdatePlan | undefined => {
  const { policy, language } = document;
  if (!file.recognised) {
    return refusal(
      'not-recognised',
      'This document was not made by policywright, or its marks were removed. Nothing can be updated in it.',
    );
  }
  if (file.policyId !== undefined && file.policyId !== policy.id) {
    return refusal(
      'other-policy',
      `This document is another policy (${file.policyId}) than ${policy.shortTitle}. Choose that policy, or open the right document.`,
    );
  }
  if (file.language !== undefined && file.language !== '' && file.language !== language) {
    return refusal(
      'other-language',
      `This document is written in another language (${file.language}) than the one chosen (${language}). Choose the document's language.`,
    );
  }
  return document.withheld === true
    ? refusal(
        'withheld',
        `${policy.shortTitle} cannot be made from the answers as they are now, so this document cannot be updated. See what is still open.`,
      )
    : undefined;
};

/** Titles of the headings of sections, which the contents list shows. */
const headingsOf = (document: PolicyDocument): ReadonlyMap<string, string> =>
  new Map(partHashes(document).map(({ id, title }) => [id, title]));

/** Numbers and titles of clauses, as cross-references show them. */
const shownNow = (document: PolicyDocument): ReadonlyMap<string, { number: string; title: string }> =>
  new Map(
    document.sections.flatMap(({ clauses }) =>
      clauses.map(({ id, number, title }) => [id, { number, title: titleText(title) }] as const),
    ),
  );

/** Values that began or ceased to end in a full stop: the words drop theirs behind such a value. */
const changedStops = (values: readonly ValueStanding[]): ReadonlySet<string> => {
  const ends = (text: string): boolean => /[.!?…]$/u.test(text.trim());
  return new Set(
    values
      .filter(({ reading, now }) => reading.written !== undefined && ends(reading.written) !== ends(now.text))
      .map(({ key }) => key),
  );
};

class Comparison {
  readonly blocks: BlockChange[] = [];
  readonly editedBlocks: { readonly block: string; readonly title: string }[] = [];

  readonly #inFile: ReadonlyMap<string, FileBlock>;
  readonly #words: FileWords;
  readonly #shown: ReturnType<typeof shownNow>;
  readonly #stops: ReadonlySet<string>;
  readonly #headings: ReadonlyMap<string, string>;
  /** Some block appears or vanishes, and with it its entry in the contents list. */
  readonly #changesEntries: boolean;

  constructor(file: PolicyFile, document: PolicyDocument, values: readonly ValueStanding[]) {
    this.#inFile = fileBlocks(file, document);
    this.#words = new FileWords(file, document, this.#inFile);
    this.#shown = shownNow(document);
    this.#stops = changedStops(values);
    this.#headings = headingsOf(document);
    // A file from before there were parts has their words, but no controls around them.
    const hasParts = file.parts.length > 0;
    const blocks = blocksOf(document).filter(({ id }) => hasParts || !isPart(id));
    this.#changesEntries =
      blocks.some(({ id, hash }) => {
        const then = this.#inFile.get(id);
        return then === undefined || (then.missing && then.writtenHash !== hash);
      }) ||
      [...this.#inFile.values()].some(
        ({ id, missing }) => !missing && !blocks.some((block) => block.id === id),
      );
    this.#compare(blocks);
  }

  #compare(blocks: readonly DocumentBlock[]): void {
    for (const { references } of blocks) this.#words.learn(references);
    const ids = new Set(blocks.map(({ id }) => id));
    // What vanishes is listed behind what it stood behind when the file was written.
    const vanishing = new Map<string, FileBlock[]>();
    let previous = '';
    for (const block of this.#inFile.values()) {
      if (ids.has(block.id)) previous = block.id;
      else if (!block.missing) vanishing.set(previous, [...(vanishing.get(previous) ?? []), block]);
    }
    let after = '';
    const vanish = (place: string): void => vanishing.get(place)?.forEach((block) => this.#vanishes(block));
    vanish('');
    for (const block of blocks) {
      const now = this.#inFile.get(block.id);
      if (now === undefined || now.missing) this.#appears(block, now, after);
      else {
        this.#stands(block, now);
        after = block.id;
      }
      vanish(block.id);
    }
  }

  #vanishes(block: FileBlock): void {
    this.blocks.push({
      block: block.id,
      title: block.number === '' ? block.title || block.id : `${block.number} ${block.title}`,
      kind: 'vanishes',
      edited: block.edited || !block.known,
      before: this.#words.paragraphs(block, []),
      now: [],
    });
  }

  #appears(block: DocumentBlock, missing: FileBlock | undefined, after: string): void {
    if (missing?.writtenHash === block.hash) {
      this.editedBlocks.push({ block: block.id, title: block.title });
      return;
    }
    this.blocks.push({
      block: block.id,
      title: block.title,
      kind: 'appears',
      // Somebody took it out, or its words stand outside a control now.
      edited: missing !== undefined,
      after,
      before: [],
      now: readableParagraphs(block.paragraphs),
    });
  }

  #stands(block: DocumentBlock, inFile: FileBlock): void {
    const kind = this.#kindOf(block, inFile);
    if (kind === undefined) {
      if (inFile.edited) this.editedBlocks.push({ block: block.id, title: block.title });
      return;
    }
    this.blocks.push({
      block: block.id,
      title: block.title,
      kind,
      // The contents list is worked out; nobody decides about it.
      edited: block.id !== CONTENTS_PART && (inFile.edited || !inFile.known),
      before: this.#words.paragraphs(inFile, block.paragraphs),
      now: readableParagraphs(block.paragraphs),
    });
  }

  #kindOf(block: DocumentBlock, inFile: FileBlock): BlockChangeKind | undefined {
    if (block.id === CONTENTS_PART) {
      const same = (inFile.writtenHash ?? inFile.hash) === block.hash;
      const stays = same && !this.#changesEntries && !this.#refersAnew(block) && !this.#headedAnew();
      return stays ? undefined : 'references';
    }
    // Where somebody has already written the new words there is nothing to decide.
    if (inFile.writtenHash !== block.hash) return inFile.hash === block.hash ? undefined : 'changes';
    // Word itself keeps the cross-references of an edited clause up to date; replacing it would undo the edit.
    if (inFile.edited) return undefined;
    if ([...block.keys].some((key) => this.#stops.has(key))) return 'changes';
    return this.#refersAnew(block) ? 'references' : undefined;
  }

  #headedAnew(): boolean {
    return [...this.#headings].some(([id, title]) => {
      const then = this.#inFile.get(id);
      return then?.known === true && then.title !== title;
    });
  }

  #refersAnew({ references }: DocumentBlock): boolean {
    return references.some(({ clause, show }) => {
      const then = this.#inFile.get(clause);
      const now = this.#shown.get(clause);
      if (then === undefined || now === undefined || !then.known) return false;
      return show === 'title' || now.number === '' ? then.title !== now.title : then.number !== now.number;
    });
  }
}

/**
 * What has to change in a file so that it says what the document says; nothing is changed yet.
 *
 * An occurrence of a value that still has the text last written is untouched and will change; any other was edited
 * by hand and stays. A block whose words are as last written may be replaced; an edited one needs a decision.
 */
export const planUpdate = (file: PolicyFile, document: PolicyDocument): UpdatePlan => {
  const refused = refusalOf(file, document);
  if (refused !== undefined) return refused;
  const standings = valuesOf(file, document);
  const values = standings
    .filter(({ places, storeLags }) => places > 0 || storeLags)
    .map(({ key, label, reading, now, places, edited }) => ({
      key,
      label,
      from: reading.written ?? '',
      to: now.text,
      places,
      kept: edited.length,
    }));
  const kept = standings
    .filter(({ edited }) => edited.length > 0)
    .map(({ key, label, reading, edited }) => ({
      key,
      label,
      written: reading.written ?? '',
      texts: [...new Set(edited.map(comparable))],
    }));
  const stored = standings
    .filter(({ storeEdited }) => storeEdited)
    .map(({ key, label, reading }) => ({
      key,
      label,
      written: reading.written ?? '',
      store: reading.store ?? '',
    }));
  const { blocks, editedBlocks } = new Comparison(file, document, standings);
  return {
    upToDate: values.length === 0 && blocks.length === 0,
    values,
    kept,
    blocks,
    editedBlocks,
    facts: file.state === 'present' ? factDifferences(file.facts, document.facts) : [],
    stored,
  };
};
