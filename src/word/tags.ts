/**
 * Names that tie a Word file to its policy: tags and titles of content controls, names of bookmarks.
 * Writer and reader share them; documents in the world depend on them.
 */

/** Longest tag or title that Word accepts. */
const longest = 64;

/** Longest bookmark name that Word accepts. */
const longestBookmark = 40;

/** 32-bit FNV-1a over UTF-16 units, as 8 hexadecimal digits. Short, stable, not for secrets. */
export const shortHash = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
};

/** Cuts at a whole character, so that no half of a surrogate pair is left. */
const cut = (text: string, length: number): string => {
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
};

/** The tag itself, or its beginning with `~` and a hash of the whole where it would be too long. */
const shortened = (tag: string): string =>
  tag.length <= longest ? tag : `${cut(tag, longest - 9)}~${shortHash(tag)}`;

/** Tag of the block content control of a clause: `pw:clause:<policy>/<clause>`. */
export const clauseTag = (policy: string, clause: string): string =>
  shortened(`pw:clause:${policy}/${clause}`);

/** Block ids of parts, the bodies' blocks outside clauses, begin so; no clause id holds a colon. */
const partPrefix = 'part:';

export const isPart = (block: string): boolean => block.startsWith(partPrefix);

/** Title, organisation, promise and status on the first page. */
export const COVER_PART = `${partPrefix}cover`;

/** The entries of the contents list. */
export const CONTENTS_PART = `${partPrefix}contents`;

/** The heading of a section. */
export const sectionPart = (section: string): string => `${partPrefix}section-${section}`;

/** Id of the section whose heading a part is. */
export const sectionOfPart = (part: string): string | undefined => /^part:section-(.*)$/s.exec(part)?.[1];

/** What the parts are called where they have no words of their own. */
export const partTitle = {
  cover: 'First page',
  contents: 'Contents',
  section: (title: string): string => `Heading: ${title}`,
} as const;

/** Tag of the block content control of a part, by its block id: `pw:part:<policy>/cover` for `part:cover`. */
export const partTag = (policy: string, part: string): string =>
  shortened(`pw:part:${policy}/${part.slice(partPrefix.length)}`);

/** Block id of a part, by what its tag says. */
export const partOfTag = (name: string): string => partPrefix + name;

/** Tag of the block content control of a block, a clause or a part. */
export const blockTag = (policy: string, block: string): string =>
  block.startsWith(partPrefix) ? partTag(policy, block) : clauseTag(policy, block);

/** Tag of the inline content control of a field: `pw:field:<key>`. */
export const fieldTag = (key: string): string => shortened(`pw:field:${key}`);

/** Title of a content control: one line, at most 64 characters. */
export const controlTitle = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= longest ? line : `${cut(line, longest - 1)}…`;
};

/** Bookmarks hold letters, digits and underscores only, and Word does not tell capitals apart. */
const bookmark = (prefix: string, id: string): string => {
  const name = prefix + id.replaceAll('-', '_');
  return /^[a-z0-9-]*$/.test(id) && name.length <= longestBookmark
    ? name
    : `${name.replace(/[^A-Za-z0-9_]/g, '').slice(0, longestBookmark - 9)}_${shortHash(id)}`;
};

/** Bookmark around the title of a clause. */
export const clauseBookmark = (clause: string): string => bookmark('pw_', clause);

/** Bookmark around the title of a section. */
export const sectionBookmark = (section: string): string => bookmark('pws_', section);
