import type { Tag } from './tags.js';

/** A line that holds tags only, with its line end. */
export interface TagLine {
  readonly start: number;
  readonly end: number;
  readonly tags: readonly Tag[];
  /** What stands in its place when the text is read as Markdown. */
  readonly out: string;
}

/** The lines on which nothing but block tags and comments stand, each with what takes its place. */
export function findTagLines(text: string, tags: readonly Tag[]): TagLine[] {
  const groups: { start: number; end: number; tags: Tag[] }[] = [];
  let tagIndex = 0;
  for (let start = 0; start < text.length;) {
    const found: Tag[] = [];
    let rest = '';
    let at = start;
    for (;;) {
      const tag = tags[tagIndex];
      const newline = indexOrEnd(text, '\n', at);
      if (tag === undefined || tag.start >= newline) {
        rest += text.slice(at, newline);
        at = newline;
        break;
      }
      rest += text.slice(at, tag.start) + (tag.kind === 'value' ? 'x' : '');
      found.push(tag);
      at = tag.end;
      tagIndex++;
    }
    const end = Math.min(at + 1, text.length);
    if (found.length > 0 && rest.trim() === '') groups.push({ start, end, tags: found });
    start = end;
  }
  const taken = new Set(groups.map((group) => group.start));
  return groups.map((group) => ({ ...group, out: isBetweenRows(text, group, groups, taken) ? '' : '\n' }));
}

/** Between two rows of one table the line vanishes; elsewhere it becomes a blank line, which ends a paragraph. */
function isBetweenRows(
  text: string,
  group: { start: number; end: number },
  groups: readonly { start: number; end: number }[],
  taken: ReadonlySet<number>,
): boolean {
  let start = group.start;
  for (let previous = groups.findLast((one) => one.end === start); previous;) {
    start = previous.start;
    previous = groups.findLast((one) => one.end === start);
  }
  let end = group.end;
  while (taken.has(end)) end = groups.find((one) => one.start === end)?.end ?? text.length;
  const before = text.slice(text.lastIndexOf('\n', start - 2) + 1, Math.max(0, start - 1));
  const [after = '', next = ''] = text.slice(end).split('\n', 2);
  return isRow(before) && isRow(after) && !/^\s*\|[\s:|]*-[-\s:|]*$/.test(next);
}

function isRow(line: string): boolean {
  return line.trimStart().startsWith('|');
}

function indexOrEnd(text: string, part: string, from: number): number {
  const at = text.indexOf(part, from);
  return at < 0 ? text.length : at;
}
