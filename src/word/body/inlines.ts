/** Inline content: text, values, cross-references, links and check boxes. */
import { plainText } from '../../template/plain.js';
import type { Field, Inline, Reference } from '../../policy/document.js';
import { ByteWriter, piece, type Piece } from '../bytes.js';
import type { OwnKey } from '../own-fields.js';
import { clauseBookmark, controlTitle, fieldTag } from '../tags.js';
import { commonPiece } from './common-piece.js';
import { writeKnownWords } from './known-words.js';
import { BOLD, ITALIC, LINK, lookOf, OPEN, openRun, runEnd, writeBreak, writeText } from './runs.js';
import type { Story } from './story.js';

/** Name of the building block that holds the prompt of an emptied control. */
export const PROMPT_BLOCK = 'PolicywrightPrompt';

const controlStart = piece('<w:sdt><w:sdtPr>');
const contentStart = piece('</w:sdtPr><w:sdtContent>');
const controlEnd = piece('</w:sdtContent></w:sdt>');

const beforeId = piece('<w:alias w:val="');
const beforeTag = piece('"/><w:tag w:val="');
const beforeNumber = piece('"/><w:id w:val="');

interface Control {
  readonly before: Piece;
  readonly after: Piece;
}

/** By everything that stands in them; the same fields have the same controls in nearly all documents. */
const controls = new Map<string, Control>();
const mostControls = 4_096;

/** What stands before and after the id in the properties of a field's control; the same for all its places. */
const fieldControl = (story: Story, key: string): Control => {
  const { store, choices } = story;
  const value = story.valueOf(key);
  const kind = (value?.bound === true && store !== undefined ? 1 : 0) + (value?.multiline === true ? 2 : 0);
  const name = `${choices.storeItemId} ${kind} ${key}\n${value?.label ?? key}`;
  const known = controls.get(name);
  if (known !== undefined) return known;
  const before = new ByteWriter(256);
  before.raw(beforeId);
  before.attribute(controlTitle(value?.label ?? key));
  before.raw(beforeTag);
  before.attribute(fieldTag(key));
  before.raw(beforeNumber);
  const after = new ByteWriter(512);
  after.raw(piece(`"/><w:placeholder><w:docPart w:val="${PROMPT_BLOCK}"/></w:placeholder>`));
  if (value?.bound === true && store !== undefined) {
    after.raw(piece('<w:dataBinding w:prefixMappings="'));
    after.attribute(store.prefixMappings);
    after.raw(piece('" w:xpath="'));
    after.attribute(store.xpathOf(key));
    after.raw(piece(`" w:storeItemID="${choices.storeItemId}"/>`));
  }
  after.raw(piece(value?.multiline === true ? '<w:text w:multiLine="1"/>' : '<w:text/>'));
  after.raw(contentStart);
  const control = { before: before.copy(), after: after.copy() };
  if (controls.size >= mostControls) controls.clear();
  controls.set(name, control);
  return control;
};

/** A value in its content control. An open point's words are tinted, and real words, not a prompt. */
export const writeField = (story: Story, field: Pick<Field, 'key' | 'text' | 'open'>, look: number): void => {
  const { out } = story;
  // Other documents have other values.
  story.particular++;
  if (field.text === '') return;
  const shown = field.open === undefined ? look : look | OPEN;
  const place = `${shown} ${field.key}`;
  const known = story.values.get(place);
  if (!story.choices.controls) {
    if (known?.text === field.text) out.raw(known.written);
    else {
      const start = out.length;
      writeText(story, field.text, shown);
      story.values.set(place, { text: field.text, written: out.copy(start) });
    }
    return;
  }
  out.raw(controlStart);
  // Words typed later look like the place, not like the open point.
  if (look !== 0) out.raw(commonPiece(lookOf(look)));
  const control = known?.control ?? fieldControl(story, field.key);
  out.raw(control.before);
  story.controlId();
  if (known?.text === field.text) out.raw(known.written);
  else {
    const start = out.length;
    out.raw(control.after);
    writeText(story, field.text, shown);
    out.raw(controlEnd);
    story.values.set(place, { text: field.text, control, written: out.copy(start) });
  }
};

/** One of the generator's own values; nothing where it has no text. */
export const writeOwnField = (story: Story, key: OwnKey, look = 0): void => {
  const field = story.own.get(key);
  if (field !== undefined) writeField(story, field, look);
};

const fieldBegin = piece('<w:fldChar w:fldCharType="begin"/>');
const codeStart = piece('<w:instrText xml:space="preserve"> ');
const codeEnd = piece(' </w:instrText>');
const fieldSeparate = piece('<w:fldChar w:fldCharType="separate"/>');
const fieldEnd = piece('<w:fldChar w:fldCharType="end"/>');

/** Opens a link to a bookmark of this document. */
export const openAnchor = (story: Story, bookmark: string): void => {
  story.out.raw(anchorStart);
  story.out.attribute(bookmark);
  story.out.raw(linkMiddle);
};

export const closeAnchor = (story: Story): void => story.out.raw(linkEnd);

/** A field of Word with the result that it has now. */
export const writeWordField = (story: Story, code: string, result: string, look: number): void => {
  const { out } = story;
  openRun(story, look);
  out.raw(fieldBegin);
  out.raw(runEnd);
  openRun(story, look);
  out.raw(codeStart);
  out.text(code);
  out.raw(codeEnd);
  out.raw(runEnd);
  openRun(story, look);
  out.raw(fieldSeparate);
  out.raw(runEnd);
  writeText(story, result, look);
  openRun(story, look);
  out.raw(fieldEnd);
  out.raw(runEnd);
};

const anchorStart = piece('<w:hyperlink w:anchor="');
const linkStart = piece('<w:hyperlink r:id="');
const linkMiddle = piece('" w:history="1">');
const linkEnd = piece('</w:hyperlink>');

/**
 * A cross-reference. The bookmark stands around the clause's title, in its heading, so:
 * - a title is `REF name \h`, the bookmarked words themselves;
 * - the number is `REF name \n \h`, the heading's own number (`4.2`) wherever the reference stands; `\r`
 *   could shorten it inside the same section;
 * - `clause 4.2` is a link around the word and such a field: the word is no part of the heading's number,
 *   and a field around both would lose it when updated;
 * - `annex A` is one field, because the heading's own number is `Annex A`, word included; `\t` leaves the
 *   word out where only the letter is shown.
 */
const writeReference = (story: Story, reference: Reference, look: number): void => {
  // Other documents have other numbers.
  story.particular++;
  const clause = story.clauses.get(reference.clause);
  if (clause === undefined) {
    writeText(story, reference.text, look);
    return;
  }
  const name = clauseBookmark(reference.clause);
  const { text } = reference;
  const { number, kind } = clause;
  if (reference.show === 'title' || number === '') {
    writeWordField(story, `REF ${name} \\h`, text, look);
  } else if (kind === 'annex') {
    writeWordField(story, `REF ${name} \\n${text === number ? ' \\t' : ''} \\h`, text, look);
  } else {
    const at = text.lastIndexOf(number);
    const end = at + number.length;
    if (at < 0) {
      writeText(story, text, look);
      return;
    }
    if (text !== number) openAnchor(story, name);
    writeText(story, text.slice(0, at), look);
    writeWordField(story, `REF ${name} \\n \\h`, number, look);
    writeText(story, text.slice(end), look);
    if (text !== number) closeAnchor(story);
  }
};

/** Addresses that a reader may be sent to; everything else stays text. */
const safeAddress = (url: string): string | undefined => {
  if (!/^(?:https?|mailto|tel):/i.test(url) || !URL.canParse(url)) return undefined;
  return new URL(url).href;
};

const holdsBoundField = (story: Story, children: readonly Inline[]): boolean =>
  children.some((child) => {
    if (child.type === 'field') return story.document.fields[child.key]?.bound === true;
    return 'children' in child && holdsBoundField(story, child.children);
  });

const writeLink = (story: Story, url: string, children: readonly Inline[], look: number): void => {
  const address = safeAddress(url);
  // An edited address would keep its old target, so a bound value is never a link.
  if (address === undefined || (story.choices.controls && holdsBoundField(story, children))) {
    writeInlines(story, children, look);
    return;
  }
  const { out } = story;
  out.raw(linkStart);
  out.attribute(story.linkId(address));
  out.raw(linkMiddle);
  writeInlines(story, children, look | LINK);
  out.raw(linkEnd);
};

const box =
  '<w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/></w:rPr><w:t>☐</w:t></w:r>';
const plainBox = piece(box);
const boxContent = piece(
  '"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/>' +
    `<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent>${box}</w:sdtContent></w:sdt>`,
);

/** A box to tick. `title` says what is ticked, for people who do not see the words beside it. */
export const writeCheckbox = (story: Story, title: string): void => {
  const { out } = story;
  if (!story.choices.controls) {
    out.raw(plainBox);
    return;
  }
  out.raw(controlStart);
  out.raw(beforeId);
  out.attribute(controlTitle(title === '' ? story.heading : title) || '☐');
  out.raw(beforeNumber);
  story.controlId();
  out.raw(boxContent);
};

/** What a check box in a line is about: the words up to the next box. */
const wordsAfter = (children: readonly Inline[], index: number): string => {
  const rest = children.slice(index + 1);
  const next = rest.findIndex(({ type }) => type === 'checkbox');
  return plainText(next < 0 ? rest : rest.slice(0, next)).trim() || plainText(children).trim();
};

const writeWords = (story: Story, { text }: Extract<Inline, { type: 'text' }>, look: number): void =>
  writeText(story, text, look);

const writeEach = (story: Story, children: readonly Inline[], look: number): void => {
  for (let i = 0; i < children.length; i++) {
    const child = children[i];
    switch (child?.type) {
      case 'text':
        writeKnownWords(story, child, look, writeWords);
        break;
      case 'strong':
        writeInlines(story, child.children, look | BOLD);
        break;
      case 'emphasis':
        writeInlines(story, child.children, look | ITALIC);
        break;
      case 'link':
        writeLink(story, child.url, child.children, look);
        break;
      case 'break':
        writeBreak(story);
        break;
      case 'field':
        writeField(story, child, look);
        break;
      case 'reference':
        writeReference(story, child, look);
        break;
      case 'checkbox':
        writeCheckbox(story, wordsAfter(children, i));
        break;
    }
  }
};

export const writeInlines = (story: Story, children: readonly Inline[], look = 0): void =>
  writeKnownWords(story, children, look, writeEach);
