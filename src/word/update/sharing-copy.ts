/** A clean copy of a Word file for people outside: the words as they are, and nothing about how it was made. */
import { FIELDS_NAMESPACE } from '../namespaces.js';
import { isState } from '../reader/written-state.js';
import { elements, isWord, wordAttribute, wordChild, wordValue, type Element } from '../reader/xml.js';
import { descendants, remove, setValue } from './edit/dom.js';
import { EditablePackage } from './edit/editable-package.js';

const commentParts = new Set(['comments', 'commentsExtended', 'commentsIds', 'commentsExtensible', 'people']);
const commentMarks = ['commentRangeStart', 'commentRangeEnd', 'commentReference', 'annotationRef'];

/** Who made the file, when, and for whom; title, subject and language stay. */
const authors = new Set(['creator', 'lastModifiedBy', 'created', 'modified', 'lastPrinted', 'revision']);
const company = new Set(['Company', 'Manager']);

/** What Word itself writes in place of a name when it takes out personal information. */
const NOBODY = 'Author';

/** Takes the words out of a control; a prompt is none. */
const unwrap = (control: Element): void => {
  const content = wordChild(control, 'sdtContent');
  const properties = wordChild(control, 'sdtPr');
  if (content !== undefined) {
    const prompt = properties !== undefined && wordChild(properties, 'showingPlcHdr') !== undefined;
    for (const run of prompt ? descendants(content, 'r') : []) {
      const look = wordChild(run, 'rPr');
      if (look !== undefined && wordValue(look, 'rStyle') === 'PlaceholderText') remove(run);
    }
    while (content.firstChild !== null) control.parentNode?.insertBefore(content.firstChild, control);
  }
  remove(control);
};

const allElements = (parent: Element): Element[] =>
  [...elements(parent)].flatMap((child) => [child, ...allElements(child)]);

const clean = (root: Element): boolean => {
  let changed = false;
  for (const control of descendants(root, 'sdt')) {
    unwrap(control);
    changed = true;
  }
  for (const mark of descendants(root, ...commentMarks)) {
    const run = mark.parentNode as Element;
    remove(mark);
    const empty = run.localName === 'r' && ![...elements(run)].some(({ localName }) => localName !== 'rPr');
    if (empty) remove(run);
    changed = true;
  }
  for (const element of [root, ...allElements(root)]) {
    if (!isWord(element) || wordAttribute(element, 'author') === undefined) continue;
    setValue(element, 'author', NOBODY);
    element.removeAttributeNS(element.namespaceURI, 'date');
    element.removeAttributeNS(element.namespaceURI, 'initials');
    changed = true;
  }
  return changed;
};

const withoutChildren = (file: EditablePackage, name: string, names: ReadonlySet<string>): void => {
  const root = file.part(name);
  if (root === undefined) return;
  for (const child of [...elements(root)]) {
    if (!names.has(child.localName ?? '')) continue;
    remove(child);
    file.touch(name);
  }
};

/** State and store, with what describes them. */
const withoutOwnParts = (file: EditablePackage): void => {
  const own = new Set<string>();
  for (const { id, kind, target, external } of file.word.relationships(file.main)) {
    const root = kind === 'customXml' && !external ? file.part(target) : undefined;
    if (root === undefined || !(isState(root) || root.namespaceURI === FIELDS_NAMESPACE)) continue;
    own.add(id);
    for (const described of file.word.relationships(target)) {
      if (!described.external) file.remove(described.target);
    }
    file.remove(target);
  }
  file.unrelate(file.main, ({ id }) => own.has(id));
};

const withoutComments = (file: EditablePackage): void => {
  for (const { kind, target, external } of file.word.relationships(file.main)) {
    if (commentParts.has(kind) && !external) file.remove(target);
  }
  file.unrelate(file.main, ({ kind }) => commentParts.has(kind));
};

/** The template on somebody's computer, whose path may hold a name. */
const withoutTemplate = (file: EditablePackage): void => {
  const settings = file.word.relationships(file.main).find(({ kind }) => kind === 'settings')?.target;
  const root = settings === undefined ? undefined : file.part(settings);
  const template = root === undefined ? undefined : wordChild(root, 'attachedTemplate');
  if (settings === undefined || template === undefined) return;
  remove(template);
  file.touch(settings);
  file.unrelate(settings, ({ kind }) => kind === 'attachedTemplate');
};

const withoutNames = (file: EditablePackage): void => {
  for (const { kind, target, external } of file.word.relationships('')) {
    if (external) continue;
    if (kind === 'core-properties') withoutChildren(file, target, authors);
    if (kind === 'extended-properties') withoutChildren(file, target, company);
    // Labels that organisations add to files often hold an address.
    if (kind === 'custom-properties') {
      file.remove(target);
      file.unrelate('', (relationship) => relationship.kind === 'custom-properties');
    }
  }
};

/**
 * A clean copy: no state, no store, no controls, no comments, no names of authors. The words stay as they are, and so
 * do tracked changes, as by nobody in particular.
 *
 * @throws as `readPolicyFile` does for bytes that are no Word file.
 */
export const sharingCopy = (bytes: Uint8Array): Uint8Array => {
  const file = new EditablePackage(bytes);
  const stories = new Set([file.main]);
  const withWords = new Set(['header', 'footer', 'footnotes', 'endnotes']);
  for (const { kind, target, external } of file.word.relationships(file.main)) {
    if (withWords.has(kind) && !external) stories.add(target);
  }
  for (const name of stories) {
    const root = file.part(name);
    if (root !== undefined && clean(root)) file.touch(name);
  }
  withoutOwnParts(file);
  withoutComments(file);
  withoutTemplate(file);
  withoutNames(file);
  return file.save();
};
