/**
 * One story of a Word file (body, header, footer, notes), walked once: which words stand in which clause
 * control, and what each field control shows. The counterpart of `../clause-text.ts`; both must give the
 * same texts.
 *
 * Tracked changes are read as if accepted. Numbers and bullets of lists are not text. Pictures, text boxes,
 * comments and elements of other vocabularies are passed over.
 */
import { fieldMark, referenceMark, sectionMark } from '../clause-text.js';
import { hashedText, type HashedText } from '../hash.js';
import { elements, isWord, wordAttribute, wordChild, wordValue, type Element } from './xml.js';

/** A content control as it stands in the file. */
export interface Control {
  readonly tag: string;
  readonly alias: string;
  /** It stands around paragraphs, rows or cells, not inside a paragraph. */
  readonly block: boolean;
  /** A box to tick. */
  readonly box: boolean;
  /** The words in it, roughly: enough to tell two controls apart. */
  readonly words: string;
}

/** What a control is: the reader knows from its tag, or guesses from its alias. */
export type Meaning =
  | { readonly type: 'clause'; readonly policy: string; readonly clause: string }
  | { readonly type: 'part'; readonly policy: string; readonly part: string }
  | { readonly type: 'field'; readonly key: string }
  | undefined;

export interface Understanding {
  /**
   * What shows where a clause begins and ends: its content control, or, where a program has kept no such
   * controls around paragraphs, the bookmark in its title and the next title.
   */
  readonly clausesBy: 'control' | 'bookmark';
  /** Policy whose clauses the bookmarks stand for. */
  readonly policy: string;
  readonly meaningOf: (control: Control) => Meaning;
  /** Whether a bookmark stands at the title of a section, where no clause goes on. */
  readonly isSection: (bookmark: string) => boolean;
  /** Clause id that the target of a cross-reference stands for. */
  readonly clauseOfBookmark: (name: string) => string | undefined;
  /** Section id that a bookmark stands for. */
  readonly sectionOfBookmark: (name: string) => string | undefined;
}

/** A clause, or a part by its block id, as it stands in the file. */
export interface BlockOccurrence {
  readonly policy: string;
  readonly id: string;
  readonly paragraphs: HashedText[];
  /** Its content control; absent where bookmarks tell where it stands. */
  readonly element?: Element;
}

export interface FieldOccurrence {
  readonly key: string;
  text: string;
  /** Its content control. */
  readonly element: Element;
}

export interface Story {
  /** In document order, as often as they occur. */
  readonly clauses: readonly BlockOccurrence[];
  readonly parts: readonly BlockOccurrence[];
  readonly fields: readonly FieldOccurrence[];
  /** Insertions, deletions and moves, of text or of paragraph marks. */
  readonly trackedChanges: number;
}

interface OpenField {
  instruction: string;
  /** Words of a cross-reference are its mark's, not the reader's. */
  part: 'instruction' | 'result' | 'muted';
}

const passedOver = new Set(
  (
    'drawing pict object txbxContent instrText delText delInstrText fldData rt footnoteReference ' +
    'endnoteReference sdtPr sdtEndPr rPr pPr tblPr tblGrid trPr tcPr sectPr'
  ).split(' '),
);

const referenceTo = (instruction: string): string | undefined =>
  /^\s*REF\s+"?([^\s"\\]+)"?/i.exec(instruction)?.[1];

class StoryReader {
  readonly clauses: BlockOccurrence[] = [];
  readonly parts: BlockOccurrence[] = [];
  readonly fields: FieldOccurrence[] = [];
  trackedChanges = 0;

  readonly #understanding: Understanding;
  readonly #inClauses: BlockOccurrence[] = [];
  /** The part around, unless a clause was moved into it. */
  #inPart: BlockOccurrence | undefined;
  #field: FieldOccurrence | undefined;
  readonly #openFields: OpenField[] = [];
  #words = '';

  constructor(understanding: Understanding) {
    this.#understanding = understanding;
  }

  /** Visits the children of an element. */
  children(parent: Element): void {
    for (const child of elements(parent)) this.#visit(child);
  }

  #visit(element: Element): void {
    const name = element.localName ?? '';
    if (!isWord(element)) {
      // Alternatives say the same twice; the first is the one that today's Word shows.
      const choice = name === 'AlternateContent' ? elements(element).next().value : undefined;
      if (choice !== undefined) this.children(choice);
      return;
    }
    if (passedOver.has(name)) {
      if (name === 'instrText') this.#instruction(element.textContent ?? '');
      return;
    }
    switch (name) {
      case 'sdt':
        return this.#control(element);
      case 'p':
        return this.#paragraph(element);
      case 't':
        return this.#text(element);
      case 'tab':
        return this.#add('\t');
      case 'br':
      case 'cr':
        return this.#add('\n');
      case 'noBreakHyphen':
        return this.#add('-');
      case 'fldChar':
        return this.#fieldCharacter(wordAttribute(element, 'fldCharType'));
      case 'bookmarkStart':
        return this.#bookmark(wordAttribute(element, 'name') ?? '');
      case 'fldSimple':
        return this.#simpleField(element, referenceTo(wordAttribute(element, 'instr') ?? ''));
      case 'hyperlink':
        return this.#simpleField(element, wordAttribute(element, 'anchor'));
      case 'del':
      case 'moveFrom':
        this.trackedChanges += 1;
        return;
      case 'ins':
      case 'moveTo':
        this.trackedChanges += 1;
        return this.children(element);
      case 'tr':
        if (this.#rowDeleted(element)) return;
        return this.children(element);
      default:
        return this.children(element);
    }
  }

  #rowDeleted(row: Element): boolean {
    const properties = wordChild(row, 'trPr');
    if (properties === undefined) return false;
    if (wordChild(properties, 'ins') !== undefined) this.trackedChanges += 1;
    if (wordChild(properties, 'del') === undefined) return false;
    this.trackedChanges += 1;
    return true;
  }

  #paragraph(element: Element): void {
    // Words of a paragraph whose mark was deleted wait here and join the next paragraph, as in Word.
    if (this.#field !== undefined && this.#field.text !== '') this.#field.text += '\n';
    this.children(element);
    const properties = wordChild(element, 'pPr');
    const mark = properties === undefined ? undefined : wordChild(properties, 'rPr');
    if (mark !== undefined && wordChild(mark, 'ins') !== undefined) this.trackedChanges += 1;
    if (mark !== undefined && wordChild(mark, 'del') !== undefined) this.trackedChanges += 1;
    else this.#endParagraph();
  }

  #endParagraph(): void {
    const hashed = hashedText(this.#words);
    this.#words = '';
    if (hashed.hash !== '') (this.#inPart ?? this.#inClauses.at(-1))?.paragraphs.push(hashed);
  }

  #add(text: string): void {
    if (this.#openFields.some(({ part }) => part !== 'result')) return;
    if (this.#field === undefined) this.#words += text;
    else this.#field.text += text;
  }

  #text(element: Element): void {
    const text = element.textContent ?? '';
    // Without xml:space, outer white space is not part of the text.
    this.#add(
      element.getAttribute('xml:space') === 'preserve' ? text : text.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, ''),
    );
  }

  #bookmark(name: string): void {
    if (this.#understanding.clausesBy === 'control') return;
    const clause = this.#understanding.clauseOfBookmark(name);
    if (clause !== undefined) this.#begin({ policy: this.#understanding.policy, id: clause, paragraphs: [] });
    else if (this.#understanding.isSection(name)) this.#inClauses.pop();
  }

  #begin(occurrence: BlockOccurrence): void {
    if (this.#understanding.clausesBy === 'bookmark') this.#inClauses.pop();
    this.clauses.push(occurrence);
    this.#inClauses.push(occurrence);
  }

  #control(element: Element): void {
    const content = wordChild(element, 'sdtContent');
    if (content === undefined) return;
    const properties = wordChild(element, 'sdtPr') ?? element;
    const block = isBlock(content);
    const meaning = this.#understanding.meaningOf({
      tag: wordValue(properties, 'tag') ?? '',
      alias: wordValue(properties, 'alias') ?? '',
      block,
      box: isBox(properties),
      words: content.textContent ?? '',
    });
    if (meaning?.type === 'clause') {
      const around = this.#inPart;
      this.#inPart = undefined;
      this.#begin({ policy: meaning.policy, id: meaning.clause, paragraphs: [], element });
      this.children(content);
      // A paragraph mark deleted at the end of a clause joins it to the next; its words stay where they were.
      if (this.#words !== '') this.#endParagraph();
      this.#inClauses.pop();
      this.#inPart = around;
    } else if (meaning?.type === 'part' && block) {
      const around = this.#inPart;
      this.#inPart = { policy: meaning.policy, id: meaning.part, paragraphs: [], element };
      this.parts.push(this.#inPart);
      this.children(content);
      if (this.#words !== '') this.#endParagraph();
      this.#inPart = around;
    } else if (meaning?.type === 'field' && this.#field === undefined) {
      const occurrence = { key: meaning.key, text: '', element };
      this.fields.push(occurrence);
      this.#add(fieldMark(meaning.key));
      this.#field = occurrence;
      this.children(content);
      this.#field = undefined;
      // Where Word has made the control one around the whole paragraph, the mark is all there is in it.
      if (block) this.#endParagraph();
    } else {
      this.children(content);
    }
  }

  #fieldCharacter(type: string | undefined): void {
    const innermost = this.#openFields.at(-1);
    if (type === 'begin') this.#openFields.push({ instruction: '', part: 'instruction' });
    else if (type === 'separate' && innermost !== undefined) this.#openResult(innermost);
    else if (type === 'end' && innermost !== undefined) {
      // A field that was never calculated has no result, but it is a reference all the same.
      if (innermost.part === 'instruction') this.#openResult(innermost);
      this.#openFields.pop();
    }
  }

  #openResult(field: OpenField): void {
    field.part = 'result';
    if (this.#understanding.clausesBy === 'bookmark' && /^\s*TOC\b/i.test(field.instruction)) {
      // The list of contents is no part of the clause before it, nor is the heading above the list.
      this.#inClauses.pop()?.paragraphs.pop();
      return;
    }
    const clause = this.#clauseOf(referenceTo(field.instruction));
    if (clause === undefined) return;
    this.#add(referenceMark(clause));
    field.part = 'muted';
  }

  #instruction(text: string): void {
    const innermost = this.#openFields.at(-1);
    if (innermost?.part === 'instruction') innermost.instruction += text;
  }

  #clauseOf(bookmark: string | undefined): string | undefined {
    return bookmark === undefined ? undefined : this.#understanding.clauseOfBookmark(bookmark);
  }

  #simpleField(element: Element, target: string | undefined): void {
    const clause = this.#clauseOf(target);
    const section = target === undefined ? undefined : this.#understanding.sectionOfBookmark(target);
    if (clause !== undefined) this.#add(referenceMark(clause));
    else if (section !== undefined) this.#add(sectionMark(section));
    else this.children(element);
  }
}

const blockNames = new Set(['p', 'tbl', 'tr', 'tc']);

const hasChild = (parent: Element, test: (name: string) => boolean): boolean => {
  for (const child of elements(parent)) if (test(child.localName ?? '')) return true;
  return false;
};

const isBlock = (content: Element): boolean => hasChild(content, (name) => blockNames.has(name));

const isBox = (properties: Element): boolean => hasChild(properties, (name) => name === 'checkbox');

/** Reads the story under a root element, such as `w:document` or `w:hdr`. */
export const readStory = (root: Element, understanding: Understanding): Story => {
  const reader = new StoryReader(understanding);
  reader.children(root);
  return reader;
};
