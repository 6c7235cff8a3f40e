/**
 * What is being written: the bytes so far and everything that must be unique or remembered in one document.
 * Body, header and footer share one story, so that ids are unique in the whole file.
 */
import type { Clause, FieldValue, PolicyDocument } from '../../policy/document.js';
import type { ByteWriter, Piece } from '../bytes.js';
import type { FieldStore } from '../field-store.js';
import { pageOf, type Page } from '../layout.js';
import type { Choices } from '../options.js';
import { ownFields } from '../own-fields.js';

/** Kinds of lists that have a number or a bullet; check boxes need none. */
export type NumberedStyle = 'bullet' | 'number' | 'letter';

/** One list as numbering.xml must hold it. */
export interface ListInstance {
  readonly style: NumberedStyle;
  readonly level: number;
}

/** A value as it stands in the body once. */
export interface WrittenValue {
  readonly text: string;
  /** Without control: the run. With one: all that follows the control's id. */
  readonly written: Piece;
  readonly control?: { readonly before: Piece; readonly after: Piece };
}

/** Numbers 1 and 2 are the headings and the annexes. */
export const FIRST_LIST = 3;

/** Where in the bytes a clause or a part stands: with its control, and what stands inside. */
export interface BlockRange {
  readonly start: number;
  readonly contentFrom: number;
  readonly contentTo: number;
  readonly end: number;
}

export class Story {
  readonly out: ByteWriter;
  readonly document: PolicyDocument;
  readonly choices: Choices;
  /** Present when there are content controls. */
  readonly store: FieldStore | undefined;
  readonly clauses = new Map<string, Clause>();
  /** Values of the generator's own, by key. */
  readonly own: ReadonlyMap<string, FieldValue>;
  /** Sections name their headers and footers. */
  framed = true;
  /** Where each block was written, by block id; kept where blocks are wanted alone. */
  blocks: Map<string, BlockRange> | undefined;
  readonly lists: ListInstance[] = [];
  /** Addresses of links, in order; the index gives the relationship. */
  readonly links: string[] = [];
  /** Where in the bytes a list's number stands, while a block is recorded. */
  holes: { readonly at: number; readonly list: number }[] | undefined;
  /** Counts what makes a block's bytes differ from one document to the next. */
  particular = 0;
  page: Page;
  /** A page break waits for the next paragraph. */
  breakPending = false;
  /**
   * What was written last, where the next thing must keep its distance: `table`, the style of a box, or any
   * other word; empty after an ordinary paragraph.
   */
  after = '';
  /** The heading was written where words of its own were missing. */
  headingShown = false;
  /** Values as they were written, by look and key, with their controls from behind the id on. */
  readonly values = new Map<string, WrittenValue>();

  #heading = '';
  #control = 1000;
  #bookmark = 0;

  constructor(document: PolicyDocument, choices: Choices, store: FieldStore | undefined, out: ByteWriter) {
    this.document = document;
    this.choices = choices;
    this.store = store;
    this.out = out;
    this.own = new Map(ownFields(document).map((field) => [field.key, field]));
    this.page = pageOf(document, false);
    for (const section of document.sections) {
      for (const clause of section.clauses) this.clauses.set(clause.id, clause);
    }
  }

  /** Title of the clause that is being written, for what has no words of its own. */
  get heading(): string {
    this.headingShown = true;
    return this.#heading;
  }

  set heading(words: string) {
    this.#heading = words;
  }

  /** The value of a key: one of the policy's, or one of the generator's own. */
  valueOf(key: string): FieldValue | undefined {
    return this.document.fields[key] ?? this.own.get(key);
  }

  /** Writes the next id of a content control. */
  controlId(): void {
    this.particular++;
    this.out.number(++this.#control);
  }

  nextBookmark(): number {
    this.particular++;
    return ++this.#bookmark;
  }

  /** Number of a new list. */
  addList(style: NumberedStyle, level: number): number {
    return this.lists.push({ style, level }) - 1 + FIRST_LIST;
  }

  /** Writes a list's number. */
  listId(list: number): void {
    this.holes?.push({ at: this.out.length, list });
    this.out.number(list);
  }

  /** Relationship id of an address outside. */
  linkId(url: string): string {
    this.particular++;
    const known = this.links.indexOf(url);
    return `rLink${(known < 0 ? this.links.push(url) - 1 : known) + 1}`;
  }
}
