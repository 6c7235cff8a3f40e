/** Replaces, inserts and removes blocks in the body of a file. */
import type { PolicyDocument } from '../../../policy/document.js';
import { isWide } from '../../body/clauses.js';
import { CONTENTS_PART, isPart, sectionOfPart } from '../../tags.js';
import { copyFor, elements, wordAttribute, wordChild, wordValue, type Element } from '../../reader/xml.js';
import { blocksOf } from '../document-blocks.js';
import type { BlockStep } from '../update-plan.js';
import { create, descendants, hasWords, insertAfter, insertBefore, next, previous, remove } from './dom.js';
import type { Importer } from './importer.js';
import type { Located } from './located.js';
import { countComments, fieldsAreWhole, gap, rescueMarks } from './markers.js';
import {
  breakParagraph,
  childOfBody,
  columnsOf,
  continueSection,
  copyOf,
  dissolve,
  isAlone,
  isEmptySection,
  isLandscape,
  removeBreak,
  sectionLike,
  sectionOf,
  wrap,
} from './sections.js';

/** Something that cannot be done, in words for the person who asked for it. */
export class CannotDo extends Error {
  override readonly name = 'CannotDo';
}

const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** What each block is in the document that comes. */
interface Expected {
  readonly wide: boolean;
  readonly first: boolean;
}

export class BlockEdits {
  /** How many comments went with the words of a block. */
  readonly comments = new Map<string, number>();

  readonly #located: Located;
  readonly #importer: Importer;
  readonly #body: Element;
  /** The control that counts as the block, in the file as it is by now. */
  readonly #controls = new Map<string, Element>();
  readonly #order: readonly string[];
  readonly #expected = new Map<string, Expected>();

  /** @param chosen of a block that stands there more than once, the copy that was read. */
  constructor(
    document: PolicyDocument,
    located: Located,
    importer: Importer,
    chosen: (id: string) => Element | undefined,
  ) {
    this.#located = located;
    this.#importer = importer;
    this.#body = located.body;
    for (const id of located.blocks.keys()) {
      const element = chosen(id);
      if (element !== undefined) this.#controls.set(id, element);
    }
    const blocks = blocksOf(document);
    this.#order = blocks.map(({ id }) => id);
    const wide = new Set<string>();
    for (const section of document.sections) {
      for (const clause of section.clauses) if (isWide(clause)) wide.add(clause.id);
    }
    blocks.forEach(({ id, first }, index) => {
      // A heading stands on the page of its first clause.
      const clause = isPart(id) ? (blocks[index + 1]?.id ?? '') : id;
      this.#expected.set(id, { wide: !first && wide.has(clause), first });
    });
  }

  control(id: string): Element | undefined {
    return this.#controls.get(id);
  }

  /** @throws CannotDo with the reason; nothing was changed then. */
  do(step: BlockStep): void {
    if (this.#body.namespaceURI !== TRANSITIONAL) {
      throw new CannotDo(
        'The file was saved as “Strict Open XML Document”. In Word, choose Save As and “Word Document”, then try again.',
      );
    }
    if (this.#located.withoutControls) {
      throw new CannotDo(
        'Another program, such as LibreOffice, has removed the invisible marks that show where this text begins and ends. Change it by hand, or make the document anew.',
      );
    }
    if (step.kind === 'appears') this.#appear(step);
    else if (step.kind === 'vanishes') this.#vanish(step.block);
    else this.#replace(step.block);
    this.#endWithParagraph();
  }

  /** A heading stands on the pages of its first clause, so it follows when that is another one now. */
  settleHeadings(): void {
    this.#order.forEach((id, index) => {
      const heading = sectionOfPart(id) === undefined ? undefined : this.#controls.get(id);
      const first = this.#controls.get(this.#order[index + 1] ?? '');
      if (heading === undefined || first === undefined || first.parentNode !== this.#body) return;
      const section = sectionOf(heading);
      if (section === undefined || isLandscape(section) === isLandscape(sectionOf(first))) return;
      for (let at = next(heading); at !== first; at = next(at)) {
        if (at === undefined || isBlockElement(at) !== (at.localName === 'p') || hasWords(at)) return;
      }
      insertBefore(heading, first);
      if (isEmptySection(section, this.#body)) dissolve(section, this.#body);
    });
  }

  #fresh(id: string): Element {
    const fresh = this.#importer.block(id);
    if (fresh === undefined) throw new CannotDo('The new text could not be made.');
    return fresh;
  }

  #old(id: string): { readonly control: Element; readonly content: Element } {
    const control = this.#controls.get(id);
    const content = control === undefined ? undefined : wordChild(control, 'sdtContent');
    if (control === undefined || content === undefined) {
      throw new CannotDo(
        'The invisible marks around this text are gone, so it is not certain where it begins and ends. Change it by hand.',
      );
    }
    if (!fieldsAreWhole(content)) {
      throw new CannotDo(
        'A field of Word (such as a list of contents) begins in this text and ends outside it. Change it by hand.',
      );
    }
    for (const [other, element] of this.#controls) {
      if (other !== id && within(element, control)) {
        throw new CannotDo('Another clause was moved into this one. Move it out, then try again.');
      }
    }
    return { control, content };
  }

  #countComments(id: string, content: Element): void {
    const count = countComments(content);
    if (count > 0) this.comments.set(id, count);
  }

  #replace(id: string): void {
    const fresh = this.#fresh(id);
    const { control, content } = this.#old(id);
    this.#countComments(id, content);
    rescueMarks(content, control);
    this.#importer.release(content);
    for (const child of [...elements(content)]) remove(child);
    const copy = this.#importer.adopt(fresh);
    const words = wordChild(copy, 'sdtContent');
    if (words !== undefined) for (const child of [...elements(words)]) content.appendChild(child);
    const [title, newTitle] = [aliasOf(control), aliasOf(copy)];
    if (title !== undefined && newTitle !== undefined) title.parentNode?.replaceChild(newTitle, title);
    this.#orient(control, id);
  }

  #vanish(id: string): void {
    if (sectionOfPart(id) !== undefined) this.#mayLoseHeading(id);
    const { control, content } = this.#old(id);
    this.#countComments(id, content);
    if (id === CONTENTS_PART) this.#removeContents(control);
    const section = sectionOf(childOfBody(control, this.#body) ?? this.#body);
    rescueMarks(content, control);
    this.#importer.release(content);
    const parent = control.parentNode as Element;
    remove(control);
    this.#controls.delete(id);
    // A cell or a control must not be left without a paragraph.
    if (parent !== this.#body && ![...elements(parent)].some(isBlockElement))
      parent.appendChild(gap(this.#body));
    if (section !== undefined && isEmptySection(section, this.#body)) dissolve(section, this.#body);
  }

  /** A heading goes only when no clause that is to go as well is left under it. */
  #mayLoseHeading(id: string): void {
    const heading = this.#controls.get(id);
    if (heading === undefined) return;
    const ids = new Map([...this.#controls].map(([block, element]) => [element, block]));
    for (let at = next(heading); at !== undefined; at = next(at)) {
      const block = ids.get(at);
      if (block === undefined) continue;
      if (!isPart(block) && !this.#expected.has(block)) {
        throw new CannotDo('A clause below this heading is still in the document.');
      }
      return;
    }
  }

  #appear(step: BlockStep): void {
    const fresh = this.#fresh(step.block);
    if (step.block === CONTENTS_PART) {
      this.#insertContents(fresh);
      return;
    }
    const place = this.#placeFor(step);
    const copy = this.#importer.adopt(fresh);
    place(copy);
    this.#controls.set(step.block, copy);
    this.#orient(copy, step.block);
  }

  #nextInFile(id: string): Element | undefined {
    const at = this.#order.indexOf(id);
    for (const other of this.#order.slice(at + 1)) {
      const control = this.#controls.get(other);
      if (control !== undefined) return control;
    }
    return undefined;
  }

  /** Behind the block before, or in front of the one after: where the pages are of the right kind. */
  #placeFor({ block, after, before }: BlockStep): (node: Element) => void {
    const wide = this.#expected.get(block)?.wide ?? false;
    const behind = after === undefined || after === '' ? undefined : this.#controls.get(after);
    const front = (before === undefined ? undefined : this.#controls.get(before)) ?? this.#nextInFile(block);
    const fits = (child: Element | undefined): boolean => {
      const section = child === undefined ? undefined : sectionOf(child);
      return section !== undefined && isLandscape(section) === wide && columnsOf(section) === 1;
    };
    const top = (element: Element | undefined): Element | undefined =>
      element === undefined ? undefined : childOfBody(element, this.#body);
    const afterTop = top(behind);
    const fitsBehind = afterTop !== undefined && fits(next(afterTop));
    const fitsFront = fits(top(front));
    const preferFront = before !== undefined || (!fitsBehind && fitsFront);
    if (front !== undefined && (preferFront || behind === undefined)) {
      return (node) => insertBefore(node, front);
    }
    if (behind !== undefined) return (node) => insertAfter(node, behind);
    const last = wordChild(this.#body, 'sectPr');
    return (node) => this.#body.insertBefore(node, last ?? null);
  }

  #orient(control: Element, id: string): void {
    const wide = this.#expected.get(id)?.wide ?? false;
    const child = childOfBody(control, this.#body);
    // Inside a table or a box there are no pages to turn.
    if (child === undefined || child !== control) return;
    const section = sectionOf(child);
    if (section === undefined || isLandscape(section) === wide) return;
    if (isAlone(child)) {
      dissolve(section, this.#body);
      if (isLandscape(sectionOf(child)) === wide) return;
    }
    const wanted = sectionLike(this.#body, wide) ?? this.#freshSection(wide);
    if (wanted !== undefined) wrap(child, wanted, this.#body);
  }

  #freshSection(wide: boolean): Element | undefined {
    const found = descendants(this.#importer.located.body, 'sectPr').findLast(
      (one) => isLandscape(one) === wide && columnsOf(one) === 1,
    );
    return found === undefined ? undefined : this.#importer.section(found);
  }

  /** The heading above the list, the list, and the breaks around it. */
  #insertContents(fresh: Element): void {
    const front = this.#order
      .filter((id) => this.#expected.get(id)?.first === false)
      .map((id) => this.#controls.get(id))
      .find((element) => element !== undefined);
    const child = front === undefined ? undefined : childOfBody(front, this.#body);
    const section = child === undefined ? undefined : sectionOf(child);
    if (child === undefined || section === undefined) {
      throw new CannotDo(
        'There is no place for the list of contents. In Word, use References, Table of Contents.',
      );
    }
    let place = child;
    for (let at = previous(place); at?.localName === 'bookmarkStart'; at = previous(at)) place = at;
    const [heading, columns] = contentsFrame(fresh);
    if (heading !== undefined) insertBefore(this.#importer.adopt(heading), place);
    const copy = this.#importer.adopt(fresh);
    const last = copyOf(section);
    if (columns !== undefined) {
      insertBefore(breakParagraph(copyOf(section)), place);
      continueSection(last, 'continuous');
      const own = wordChild(last, 'cols');
      if (own !== undefined) last.replaceChild(copyFor(section, columns), own);
    }
    insertBefore(copy, place);
    insertBefore(breakParagraph(last), place);
    continueSection(section, 'continuous');
    this.#controls.set(CONTENTS_PART, copy);
  }

  /** Leaves the list itself for the caller. */
  #removeContents(control: Element): void {
    const [before, after] = [previous(control), next(control)];
    const endsSection = (node: Element | undefined): Element | undefined =>
      node?.localName === 'p' && !hasWords(node) ? descendants(node, 'sectPr')[0] : undefined;
    const [columnsBreak, listBreak] = [endsSection(before), endsSection(after)];
    const heading = columnsBreak === undefined ? before : previous(before ?? control);
    if (heading?.localName === 'p' && styleOf(heading).startsWith('ContentsHeading')) remove(heading);
    const body = listBreak === undefined || after === undefined ? undefined : sectionOf(next(after) ?? after);
    if (listBreak === undefined || body === undefined) return;
    const kept = copyOf(columnsBreak ?? listBreak);
    const upright = isLandscape(kept) === isLandscape(body);
    if (!upright) return;
    if (columnsBreak !== undefined) removeBreak(columnsBreak, this.#body);
    removeBreak(listBreak, this.#body);
    body.parentNode?.replaceChild(kept, body);
    this.#breakBeforeBody();
  }

  /** Without a list of contents the first page is a page of its own. */
  #breakBeforeBody(): void {
    const front = this.#order
      .filter((id) => this.#expected.get(id)?.first === false)
      .map((id) => this.#controls.get(id))
      .find((element) => element !== undefined);
    const paragraph = front === undefined ? undefined : descendants(front, 'p')[0];
    if (paragraph === undefined) return;
    let properties = wordChild(paragraph, 'pPr');
    if (properties === undefined) {
      properties = create(paragraph, 'pPr');
      paragraph.insertBefore(properties, paragraph.firstChild);
    }
    if (wordChild(properties, 'pageBreakBefore') !== undefined) return;
    const style = ['pStyle', 'keepNext', 'keepLines'];
    const later = [...elements(properties)].find(({ localName }) => !style.includes(localName ?? ''));
    properties.insertBefore(create(paragraph, 'pageBreakBefore'), later ?? null);
  }

  /** A table cannot be the last thing before the end. */
  #endWithParagraph(): void {
    const end = wordChild(this.#body, 'sectPr');
    let last = end === undefined ? undefined : previous(end);
    while (last?.localName === 'sdt') {
      const content = wordChild(last, 'sdtContent');
      last = content === undefined ? undefined : [...elements(content)].at(-1);
    }
    if (end !== undefined && last?.localName === 'tbl') insertBefore(gap(this.#body), end);
  }
}

const within = (element: Element, around: Element): boolean => {
  for (let at = element.parentNode; at !== null; at = at.parentNode) if (at === around) return true;
  return false;
};

const isBlockElement = ({ localName }: Element): boolean => ['p', 'tbl', 'sdt'].includes(localName ?? '');

const aliasOf = (control: Element): Element | undefined => {
  const properties = wordChild(control, 'sdtPr');
  return properties === undefined ? undefined : wordChild(properties, 'alias');
};

const styleOf = (paragraph: Element): string => {
  const properties = wordChild(paragraph, 'pPr');
  return properties === undefined ? '' : (wordValue(properties, 'pStyle') ?? '');
};

/** The heading above a fresh list of contents, and its columns where it has more than one. */
const contentsFrame = (fresh: Element): readonly [Element | undefined, Element | undefined] => {
  const after = next(fresh);
  const properties = after === undefined ? undefined : descendants(after, 'sectPr')[0];
  const columns = properties === undefined ? undefined : wordChild(properties, 'cols');
  const several = columns !== undefined && Number(wordAttribute(columns, 'num') ?? 1) > 1;
  const above = previous(fresh);
  const heading = several && above !== undefined ? previous(above) : above;
  return [heading?.localName === 'p' ? heading : undefined, several ? columns : undefined];
};
