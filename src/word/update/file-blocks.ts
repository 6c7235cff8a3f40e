/** The blocks of a file, clauses and parts alike, as far as they belong to this document. */
import type { PolicyDocument, Reference } from '../../policy/document.js';
import type { ParagraphReading, PartReading, PolicyFile } from '../reader/policy-file.js';
import { CONTENTS_PART, partTitle, sectionPart } from '../tags.js';
import { hashedWords, render, type Words } from './paragraphs.js';

export interface FileBlock {
  readonly id: string;
  readonly title: string;
  readonly number: string;
  readonly hash?: string;
  readonly writtenHash?: string;
  /** By hand; a missing block counts as edited. */
  readonly edited: boolean;
  /** Written, but no control is there any more. */
  readonly missing: boolean;
  /** The file's state says what was written. */
  readonly known: boolean;
  readonly paragraphs: readonly ParagraphReading[];
}

const partBlock = (part: PartReading): FileBlock => ({
  ...part,
  title: part.title ?? '',
  number: '',
  known: part.writtenHash !== undefined,
});

/** By id. What was pasted from elsewhere is left alone, unless it is a clause that the document has now. */
export const fileBlocks = (file: PolicyFile, document: PolicyDocument): Map<string, FileBlock> => {
  const own = new Set(document.sections.flatMap(({ clauses }) => clauses.map(({ id }) => id)));
  const blocks = new Map<string, FileBlock>();
  for (const part of file.parts) {
    if (!blocks.has(part.id)) blocks.set(part.id, partBlock(part));
  }
  for (const clause of file.clauses) {
    const { id, foreign, policyId, title = '', number = '', writtenHash } = clause;
    if (foreign && !(policyId === document.policy.id && own.has(id))) continue;
    if (blocks.has(id)) continue;
    blocks.set(id, { ...clause, title, number, known: writtenHash !== undefined });
  }
  return blocks;
};

/** The text that stands for a value in the file now. */
export const valuesInFile = (file: PolicyFile): ReadonlyMap<string, string> =>
  new Map(file.fields.map(({ key, texts, store, written }) => [key, texts[0] ?? store ?? written ?? '']));

const withNumber = (text: string, now: string, then: string): string => {
  const at = now === '' || then === '' ? -1 : text.lastIndexOf(now);
  return at < 0 ? text : text.slice(0, at) + then + text.slice(at + now.length);
};

/** Turns the hashed paragraphs of a file back into what a person reads in it. */
export class FileWords {
  readonly #values: ReadonlyMap<string, string>;
  readonly #blocks: ReadonlyMap<string, FileBlock>;
  readonly #numbers = new Map<string, string>();
  readonly #references = new Map<string, Reference>();
  readonly #labels: PolicyDocument['labels'];

  constructor(file: PolicyFile, document: PolicyDocument, blocks: ReadonlyMap<string, FileBlock>) {
    this.#values = valuesInFile(file);
    this.#blocks = blocks;
    this.#labels = document.labels;
    for (const { clauses } of document.sections) {
      for (const { id, number } of clauses) this.#numbers.set(id, number);
    }
  }

  /** How the document refers to its clauses helps to say how the file does. */
  learn(references: readonly Reference[]): void {
    for (const reference of references) {
      if (reference.show === 'label') this.#references.set(reference.clause, reference);
    }
  }

  #reference(reference: Reference): string {
    const target = this.#blocks.get(reference.clause);
    if (target === undefined || !target.known) return reference.text;
    if (reference.show === 'title') return target.title;
    return withNumber(reference.text, this.#numbers.get(reference.clause) ?? '', target.number);
  }

  #unknown(clause: string): string {
    const known = this.#references.get(clause);
    if (known !== undefined) return this.#reference(known);
    const number = this.#blocks.get(clause)?.number ?? '';
    return number === ''
      ? (this.#blocks.get(clause)?.title ?? clause)
      : `${this.#labels.clause.toLowerCase()} ${number}`;
  }

  #section(id: string): string {
    return this.#blocks.get(sectionPart(id))?.title.replace(partTitle.section(''), '') ?? id;
  }

  /** An entry of the contents list, with number and title as last written. */
  #entry(text: string): string {
    const id = /^\{clause:(.*)\}$/.exec(text)?.[1];
    const target = id === undefined ? undefined : this.#blocks.get(id);
    return target === undefined ? this.#substituted(text) : `${target.number} ${target.title}`.trim();
  }

  #substituted(text: string): string {
    return text.replace(/\{([^{}]+)\}/g, (mark, name: string, at: number) => {
      if (name.startsWith('section:')) return this.#section(name.slice('section:'.length));
      if (name.startsWith('clause:')) return this.#unknown(name.slice('clause:'.length));
      const value = this.#values.get(name);
      if (value === undefined) return mark;
      // The hashed text leaves out the full stop behind a value; a sentence begins after it.
      const ends = /^ \p{Lu}/u.test(text.slice(at + mark.length)) && !/[.!?…:;,]$/u.test(value);
      return ends ? `${value}.` : value;
    });
  }

  /** @param now the paragraphs that the document has for the same block; they help with punctuation. */
  paragraphs(block: FileBlock, now: readonly Words[]): string[] {
    const same = new Map(now.map((words) => [hashedWords(words), words]));
    return block.paragraphs.flatMap(({ text }) => {
      if (text === undefined || text === '') return [];
      if (block.id === CONTENTS_PART) return [this.#entry(text)];
      const words = same.get(text);
      if (words === undefined) return [this.#substituted(text)];
      const field = (key: string, value: string): string => this.#values.get(key) ?? value;
      return [render(words, { field, reference: (reference) => this.#reference(reference) })];
    });
  }
}
