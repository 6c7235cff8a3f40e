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
