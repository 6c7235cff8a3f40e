/**
 * What the controls of a file mean: by their tags, or, where another program dropped the tags (LibreOffice
 * does), by bookmarks, titles and order.
 */
import {
  clauseBookmark,
  clauseTag,
  controlTitle,
  fieldTag,
  partOfTag,
  partTag,
  sectionBookmark,
  sectionOfPart,
} from '../tags.js';
import type { Control, Meaning, Understanding } from './story.js';
import type { WrittenState } from './written-state.js';

/** Names that occur in the body of a file. */
export interface Marks {
  readonly tags: readonly string[];
  readonly bookmarks: readonly string[];
}

export interface Guesses {
  /** Controls known by their tags. */
  byTag: number;
  /** Controls whose tag was gone and whose title told what they are. */
  byTitle: number;
  /** Tags that look like ours and say nothing known. */
  readonly unknown: Set<string>;
}

const sectionPrefix = sectionBookmark('');

const clausePattern = /^pw:clause:([^/]+)\/(.+)$/;
const partPattern = /^pw:part:([^/]+)\/(.+)$/;
const fieldPattern = /^pw:field:(.+)$/;

const meaningOfTag = (tag: string): Meaning => {
  const clause = clausePattern.exec(tag);
  if (clause !== null) return { type: 'clause', policy: clause[1] ?? '', clause: clause[2] ?? '' };
  const part = partPattern.exec(tag);
  if (part !== null) return { type: 'part', policy: part[1] ?? '', part: partOfTag(part[2] ?? '') };
  const field = fieldPattern.exec(tag);
  return field === null ? undefined : { type: 'field', key: field[1] ?? '' };
};

const grouped = <Item>(items: readonly Item[], nameOf: (item: Item) => string): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(nameOf(item));
    if (group === undefined) groups.set(nameOf(item), [item]);
    else group.push(item);
  }
  return groups;
};

/**
 * @param state absent when the file carries none; then only tags can be understood.
 * @param storedKeys keys of the store of bound fields, whose tags may have been shortened.
 * @param clauseIds ids that occur in tags, for references in files without state; `partIds` likewise.
 * @param marks what the body has in tags and bookmarks.
 */
export const understand = (
  state: WrittenState | undefined,
  storedKeys: Iterable<string>,
  clauseIds: Iterable<string>,
  partIds: Iterable<string>,
  marks: Marks,
): { readonly understanding: Understanding; readonly guesses: Guesses } => {
  const guesses: Guesses = { byTag: 0, byTitle: 0, unknown: new Set() };
  const meanings = new Map<string, Meaning>();
  const bookmarks = new Map<string, string>();
  for (const key of storedKeys) meanings.set(fieldTag(key), { type: 'field', key });
  for (const { key } of state?.fields ?? []) meanings.set(fieldTag(key), { type: 'field', key });
  for (const { id } of state?.clauses ?? []) {
    const policy = state?.policy ?? '';
    meanings.set(clauseTag(policy, id), { type: 'clause', policy, clause: id });
  }
  const sections = new Map<string, string>();
  for (const { id } of state?.parts ?? []) {
    const policy = state?.policy ?? '';
    meanings.set(partTag(policy, id), { type: 'part', policy, part: id });
  }
  for (const id of [...(state?.parts ?? []).map((part) => part.id), ...partIds]) {
    const section = sectionOfPart(id);
    if (section !== undefined) sections.set(sectionBookmark(section).toLowerCase(), section);
  }
  for (const id of clauseIds) bookmarks.set(clauseBookmark(id).toLowerCase(), id);
  for (const { id } of state?.clauses ?? []) bookmarks.set(clauseBookmark(id).toLowerCase(), id);

  const clausesByTitle = grouped(state?.clauses ?? [], ({ id, title }) => controlTitle(title.trim() || id));
  const partsByTitle = grouped(state?.parts ?? [], ({ title }) => controlTitle(title));
  const fieldsByTitle = grouped(state?.fields ?? [], ({ label }) => controlTitle(label));
  const used = new Set<string>();

  const clauseOfBookmark = (name: string): string | undefined => bookmarks.get(name.toLowerCase());
  const tagged = marks.tags.some((tag) => (meanings.get(tag) ?? meaningOfTag(tag))?.type === 'clause');
  const marked = marks.bookmarks.some((name) => clauseOfBookmark(name) !== undefined);
  const clausesBy = state !== undefined && !tagged && marked ? 'bookmark' : 'control';

  const byTitle = ({ alias, block, words }: Control): Meaning => {
    const part = block ? partsByTitle.get(alias)?.find(({ id }) => !used.has(id)) : undefined;
    if (part !== undefined) {
      used.add(part.id);
      return { type: 'part', policy: state?.policy ?? '', part: part.id };
    }
    if (block && clausesBy === 'control') {
      const candidates = clausesByTitle.get(alias) ?? [];
      const clause = candidates.find(({ id }) => !used.has(id)) ?? candidates[0];
      if (clause !== undefined) {
        used.add(clause.id);
        return { type: 'clause', policy: state?.policy ?? '', clause: clause.id };
      }
    }
    const candidates = fieldsByTitle.get(alias) ?? [];
    const field = candidates.find(({ text }) => text === words) ?? candidates[0];
    return field === undefined ? undefined : { type: 'field', key: field.key };
  };

  const meaningOf = (control: Control): Meaning => {
    if (control.box) return undefined;
    if (control.tag === '') {
      const guess = control.alias === '' ? undefined : byTitle(control);
      if (guess !== undefined) guesses.byTitle += 1;
      return guess;
    }
    const meaning = meanings.get(control.tag) ?? meaningOfTag(control.tag);
    if (meaning !== undefined) guesses.byTag += 1;
    else if (control.tag.startsWith('pw:')) guesses.unknown.add(control.tag);
    return meaning;
  };

  return {
    understanding: {
      clausesBy,
      policy: state?.policy ?? '',
      meaningOf,
      clauseOfBookmark,
      sectionOfBookmark: (name) => sections.get(name.toLowerCase()),
      isSection: (name) => name.toLowerCase().startsWith(sectionPrefix),
    },
    guesses,
  };
};
