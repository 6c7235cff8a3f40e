/**
 * Reads back what a Word file carries: its state, its clauses and values as they stand now, and what changed.
 */
import { FIELDS_NAMESPACE } from '../namespaces.js';
import { clauseReadings } from './clause-readings.js';
import { fieldReadings, readStore } from './field-readings.js';
import { messagesOf } from './messages.js';
import { NotAWordFileError } from './not-a-word-file.js';
import { partReadings } from './part-readings.js';
import { openPackage, type WordPackage } from './package.js';
import type { PolicyFile, StateOrigin } from './policy-file.js';
import { readStory, type Story, type Understanding } from './story.js';
import { understand, type Marks } from './understanding.js';
import { isState, readState, type WrittenState } from './written-state.js';
import { elements, isWord, wordAttribute, type Element } from './xml.js';

/** Stories beside the body that may show values. */
export const sideStories = new Set(['header', 'footer', 'footnotes', 'endnotes']);

/** What the custom XML parts say. */
export interface Carried {
  readonly state: WrittenState | undefined;
  readonly states: number;
  readonly store: ReadonlyMap<string, string> | undefined;
}

const carriedBy = (file: WordPackage): Carried => {
  let state: WrittenState | undefined;
  let store: ReadonlyMap<string, string> | undefined;
  let states = 0;
  for (const { kind, target, external } of file.relationships(file.main)) {
    const root = kind === 'customXml' && !external ? file.part(target) : undefined;
    if (root === undefined) continue;
    if (isState(root)) {
      states += 1;
      state ??= readState(root, target);
    } else if (root.namespaceURI === FIELDS_NAMESPACE) store ??= readStore(root);
  }
  return { state, states, store };
};

interface Survey extends Marks {
  readonly tags: string[];
  readonly bookmarks: string[];
  /** Some control is bound to our store: then the file had one. */
  bound: boolean;
}

export const survey = (
  parent: Element,
  found: Survey = { tags: [], bookmarks: [], bound: false },
): Survey => {
  for (const child of elements(parent)) {
    if (!isWord(child)) continue;
    if (child.localName === 'tag') found.tags.push(wordAttribute(child, 'val') ?? '');
    else if (child.localName === 'bookmarkStart') found.bookmarks.push(wordAttribute(child, 'name') ?? '');
    else if (child.localName === 'dataBinding') {
      found.bound ||= (wordAttribute(child, 'prefixMappings') ?? '').includes(FIELDS_NAMESPACE);
    } else survey(child, found);
  }
  return found;
};

const storiesOf = (file: WordPackage, body: Element): Element[] => {
  const roots = [body];
  for (const { kind, target, external } of file.relationships(file.main)) {
    const root = sideStories.has(kind) && !external ? file.part(target) : undefined;
    if (root !== undefined && !roots.includes(root)) roots.push(root);
  }
  return roots;
};

const readAll = (roots: readonly Element[], understanding: Understanding): Story => {
  const stories = roots.map((root) => readStory(root, understanding));
  return {
    // A clause belongs into the body; in a header its tag means nothing.
    clauses: stories[0]?.clauses ?? [],
    parts: stories[0]?.parts ?? [],
    fields: stories.flatMap(({ fields }) => fields),
    trackedChanges: stories.reduce((sum, { trackedChanges }) => sum + trackedChanges, 0),
  };
};

const describedBy = (state: WrittenState) => ({
  formatVersion: state.format,
  generatorVersion: state.generator,
  policyId: state.policy,
  templateVersion: state.template,
  language: state.language,
  date: state.date,
  version: state.version,
  status: state.status,
  ...(state.customisation === undefined ? {} : { customisation: state.customisation }),
});

/** Brings together what a package holds and what its custom XML parts say. */
export const policyFileOf = (file: WordPackage, { state, states, store }: Carried): PolicyFile => {
  const body = file.part(file.main);
  if (body === undefined || !isWord(body)) {
    throw new NotAWordFileError('its main part is something else, such as a workbook. Choose a Word file.');
  }
  const roots = storiesOf(file, body);
  const surveyed = survey(body);
  const storedKeys = [...(store?.keys() ?? [])];
  let { understanding, guesses } = understand(state, storedKeys, [], [], surveyed);
  let story = readAll(roots, understanding);
  if (state === undefined && story.clauses.length > 0) {
    // Only now the clauses are known that a cross-reference may point to.
    const ids = story.clauses.map(({ id }) => id);
    const partIds = story.parts.map(({ id }) => id);
    ({ understanding, guesses } = understand(state, storedKeys, ids, partIds, surveyed));
    story = readAll(roots, understanding);
  }
  const origin: StateOrigin =
    state !== undefined ? 'present' : store === undefined && surveyed.bound ? 'stripped' : 'none';
  const recognised = state !== undefined || guesses.byTag > 0;
  const clauses = clauseReadings(state, story.clauses);
  const policyId = state?.policy ?? story.clauses[0]?.policy;
  const parts = partReadings(state, policyId, story.parts);
  const fields = fieldReadings(state, store, story.fields);
  const { trackedChanges } = story;
  return {
    recognised,
    state: origin,
    ...(policyId === undefined ? {} : { policyId }),
    ...(state === undefined ? {} : describedBy(state)),
    facts: state?.facts ?? {},
    clauses,
    parts,
    fields,
    openPoints: state?.openPoints ?? [],
    trackedChanges,
    messages: messagesOf({
      recognised,
      origin,
      state,
      states,
      store,
      guesses,
      clauses,
      fields,
      trackedChanges,
    }),
  };
};

/**
 * Reads a Word file that this library wrote, as it is now: after edits, copy and paste, tracked changes,
 * other programs, or the Document Inspector. A file of other origin is read too, and not recognised.
 *
 * @param bytes the .docx file.
 * @throws NotAWordFileError when the bytes are no Word file, TooLargeError when it unpacks to an unreasonable
 * size, DamagedPartError when a part is not readable, NewerFormatError when a later version wrote it in a way
 * that this one cannot understand. Each message says what to do.
 */
export const readPolicyFile = (bytes: Uint8Array): PolicyFile => {
  const file = openPackage(bytes);
  return policyFileOf(file, carriedBy(file));
};
