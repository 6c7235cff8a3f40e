/** What a person does in Word itself, done to the open document: no call of the pane. */
import { contentOf, controlText, runOf, setControlText, setTag, tagOf } from './document/control.js';
import type { OpenDocument } from './document/open-document.js';
import { keepParagraph } from './document/place.js';
import { inlineText, paragraphsIn } from './document/text.js';
import { isW, nodesOf, removeNode, type Element } from './xml/dom.js';

/** Controls with a tag, in order. */
export const controlsWith = (document: OpenDocument, tag: string): readonly Element[] =>
  document.controls.filter((control) => tagOf(control) === tag);

const must = <T>(found: T | undefined, what: string): T => {
  if (found === undefined) throw new Error(`no ${what} in the document`);
  return found;
};

/** The words of each control with a tag. */
export const textsOf = (document: OpenDocument, tag: string): readonly string[] =>
  controlsWith(document, tag).map(controlText);

/** Types over one place of a field; what is bound to it follows, as in Word when the cursor leaves. */
export const typeOver = (document: OpenDocument, tag: string, text: string, place = 0): void => {
  const control = must(controlsWith(document, tag)[place], `control ${tag}`);
  setControlText(control, text);
  document.changed();
  document.writeBound(control);
};

/** The first paragraph of the body with these words. */
export const paragraphWith = (document: OpenDocument, words: string): Element =>
  must(
    paragraphsIn([document.body]).find((paragraph) => inlineText(paragraph).includes(words)),
    `paragraph with "${words}"`,
  );

/** Types at the end of the first paragraph with these words. */
export const typeAfter = (document: OpenDocument, words: string, more: string): void => {
  paragraphWith(document, words).appendChild(runOf(document.body, more, undefined));
  document.changed();
};

/** Takes a control away and leaves its content, or takes both. */
export const takeAway = (document: OpenDocument, tag: string, keepContent: boolean): void => {
  const control = must(controlsWith(document, tag)[0], `control ${tag}`);
  const parent = control.parentNode as Element;
  if (keepContent) for (const node of nodesOf(contentOf(control))) parent.insertBefore(node, control);
  removeNode(control);
  keepParagraph(parent);
  document.changed();
};

/** Copies a control with its content behind itself. */
export const copy = (document: OpenDocument, tag: string): void => {
  const control = must(controlsWith(document, tag)[0], `control ${tag}`);
  control.parentNode?.insertBefore(control.cloneNode(true), control.nextSibling);
  document.changed();
};

/** Another program forgot the tags. */
export const loseTags = (document: OpenDocument): void => {
  for (const control of document.controls) setTag(control, '');
  document.changed();
};

/** Another program dropped the custom XML parts. */
export const stripParts = (document: OpenDocument): void => {
  for (const part of [...document.dataParts.all]) document.dataParts.remove(part);
  document.changed(false);
};

/** Puts the cursor into the first paragraph with these words; `select` takes all of it. */
export const putCursor = (document: OpenDocument, words: string, select = false): void => {
  const parent = paragraphWith(document, words);
  const nodes = nodesOf(parent).filter((node) => !isW(node, 'pPr'));
  document.selection = { parent, nodes: select ? nodes : [], before: select ? null : (nodes[0] ?? null) };
};
