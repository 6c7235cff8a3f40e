/** Writes the text of a value into its control; how it looks stays as it is. */
import { isLeftToRight, stretches } from '../../bidi.js';
import { elements, isWord, wordAttribute, wordChild, type Element } from '../../reader/xml.js';
import { create, descendants, ensureFirst, insertOrdered, remove, setText, setValue } from './dom.js';

/** What follows `w:rtl` in the properties of a run. */
const afterRtl = ['cs', 'em', 'lang', 'eastAsianLayout', 'specVanish', 'oMath'];
const afterLanguage = ['eastAsianLayout', 'specVanish', 'oMath'];

/** Marks around words that stay where they are when the words go. */
const marks = new Set([
  'pPr',
  'bookmarkStart',
  'bookmarkEnd',
  'commentRangeStart',
  'commentRangeEnd',
  'permStart',
  'permEnd',
]);

const tracked = ['ins', 'del', 'moveFrom', 'moveTo', 'rPrChange', 'rtl'];

const OPEN_POINT = 'OpenPoint';
const passing = new Set([OPEN_POINT, 'PlaceholderText']);

/** Properties of the runs to come: those of the words that stand there, without what was about these words. */
const propertiesOf = (control: Element, content: Element, open: boolean): Element => {
  const own = wordChild(control, 'sdtPr');
  const ofControl = own === undefined ? undefined : wordChild(own, 'rPr');
  const prompt = own === undefined ? undefined : wordChild(own, 'showingPlcHdr');
  const run = descendants(content, 'r').find(
    (one) => wordChild(one, 't') !== undefined && wordChild(one, 'rPr') !== undefined,
  );
  const shown = prompt === undefined && run !== undefined ? wordChild(run, 'rPr') : ofControl;
  const properties = (shown?.cloneNode(true) as Element | undefined) ?? create(control, 'rPr');
  if (prompt !== undefined) remove(prompt);
  for (const child of [...elements(properties)]) {
    if (tracked.includes(child.localName ?? '')) remove(child);
  }
  const style = wordChild(properties, 'rStyle');
  if (style !== undefined && passing.has(wordAttribute(style, 'val') ?? '')) {
    const look = ofControl === undefined ? undefined : wordChild(ofControl, 'rStyle');
    if (look !== undefined) properties.replaceChild(look.cloneNode(true), style);
    else remove(style);
  }
  if (open) setValue(ensureFirst(properties, 'rStyle'), 'val', OPEN_POINT);
  return properties;
};

const markDirection = (properties: Element, hebrew: boolean): void => {
  insertOrdered(properties, create(properties, 'rtl'), afterRtl);
  let language = wordChild(properties, 'lang');
  if (language === undefined) {
    language = create(properties, 'lang');
    insertOrdered(properties, language, afterLanguage);
  }
  setValue(language, 'bidi', hebrew ? 'he-IL' : 'ar-SA');
};

const runOf = (control: Element, text: string, properties: Element): Element => {
  const run = create(control, 'r');
  if (properties.firstChild !== null) run.appendChild(properties);
  const lines = text.replace(/\r\n?|[\v\u2028]/g, '\n');
  for (const piece of lines.split(/([\n\t])/)) {
    if (piece === '') continue;
    if (piece === '\n') run.appendChild(create(control, 'br'));
    else if (piece === '\t') run.appendChild(create(control, 'tab'));
    else {
      const words = create(control, 't');
      setText(words, piece);
      run.appendChild(words);
    }
  }
  return run;
};

/** Where the runs go: the content itself, or the first paragraph of a control around paragraphs. */
const hostOf = (content: Element): Element => {
  const [first, ...others] = descendants(content, 'p');
  if (first === undefined) return content;
  for (const paragraph of others) {
    const properties = wordChild(paragraph, 'pPr');
    const breaks = properties !== undefined && wordChild(properties, 'sectPr') !== undefined;
    if (!breaks && paragraph.parentNode === first.parentNode) remove(paragraph);
    else for (const child of [...elements(paragraph)]) if (child.localName !== 'pPr') remove(child);
  }
  return first;
};

/** @param open the text are the words of an open point, which are tinted. */
export const writeFieldText = (
  control: Element,
  text: string,
  open: boolean,
  direction: 'ltr' | 'rtl',
): void => {
  const content = wordChild(control, 'sdtContent');
  if (content === undefined) return;
  const properties = propertiesOf(control, content, open);
  const host = hostOf(content);
  let at: Element | null = null;
  for (const child of [...elements(host)]) {
    if (isWord(child) && marks.has(child.localName ?? '')) continue;
    at ??= child;
    if (child !== at) remove(child);
  }
  const parts =
    direction === 'ltr' && isLeftToRight(text)
      ? [{ text, rtl: false, hebrew: false }]
      : stretches(text, direction);
  for (const part of parts) {
    const own = properties.cloneNode(true) as Element;
    if (part.rtl) markDirection(own, part.hebrew);
    host.insertBefore(runOf(control, part.text, own), at);
  }
  if (at !== null) remove(at);
};
