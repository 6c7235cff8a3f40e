import type { Source } from './source.js';

/** One `{{…}}` of the source, by its place. */
export interface Tag {
  readonly kind: 'open' | 'else' | 'close' | 'value' | 'comment';
  /** For `open` and `close`: the block helper. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds every tag and checks that blocks are balanced, with places that an author can use
 * (Handlebars' own parser names only the token it stumbled over).
 * Gives `undefined` when something is wrong; the mistakes are in the source's issue list.
 */
export function scanTags(source: Source): readonly Tag[] | undefined {
  const tags: Tag[] = [];
  let sound = true;
  const wrong = (offset: number, message: string, mend: string): void => {
    sound = false;
    source.error(offset, 'handlebars', message, mend);
  };
  const { text } = source;
  for (let start = text.indexOf('{{'); start >= 0;) {
    const end = endOfTag(text, start);
    if (end === undefined) {
      wrong(start, 'A "{{" is never closed', 'Close it with "}}" on the same line.');
      break;
    }
    const tag = readTag(text, start, end, wrong);
    if (tag !== undefined) tags.push(tag);
    start = text.indexOf('{{', end);
  }
  const stray = strayClose(text, tags);
  if (sound && stray !== undefined) {
    wrong(stray, 'A "}}" closes nothing', 'Open the tag with "{{", or write other brackets.');
  }
  return checkBalance(tags, wrong) && sound ? tags : undefined;
}

type Wrong = (offset: number, message: string, mend: string) => void;

function readTag(text: string, start: number, end: number, wrong: Wrong): Tag | undefined {
  const raw = text.slice(start, end);
  const inside = raw.slice(2, -2);
  const forbid = (what: string, mend: string): undefined => {
    wrong(start, what, mend);
    return undefined;
  };
  if (start > 0 && text[start - 1] === '\\') {
    return forbid('A "{{" cannot be escaped', 'Write the sentence without double braces.');
  }
  if (raw.startsWith('{{!')) {
    const words = inside.replace(/^!(--)?/, '').replace(/--$/, '');
    if (/\{\{|\}\}/.test(words)) {
      return forbid('A comment holds template code', 'Delete what is not used, or comment in plain words.');
    }
    return { kind: 'comment', name: '', start, end };
  }
  if (raw.startsWith('{{{')) {
    return forbid(
      '"{{{" is not part of the language',
      'Write "{{path}}": values are always printed as they are.',
    );
  }
  if (inside.startsWith('~') || inside.endsWith('~')) {
    return forbid(
      '"~" is not part of the language',
      'Delete the "~": spaces around empty parts close by themselves.',
    );
  }
  const mark = inside[0] ?? '';
  if (mark === '&') return forbid('"{{&" is not part of the language', 'Write "{{path}}".');
  if (mark === '>' || inside.startsWith('#>')) {
    return forbid('Partials are not part of the language', 'Use "use: shared/<clause>" in policy.yaml.');
  }
  if (mark === '*' || inside.startsWith('#*')) {
    return forbid('Decorators are not part of the language', 'Delete the tag.');
  }
  const word = /^[#/^]?\s*([^\s|()]*)/.exec(inside.trimStart())?.[1] ?? '';
  const trimmed = inside.trim();
  if (trimmed === '^' || /^else(\s|$)/.test(trimmed)) return { kind: 'else', name: '', start, end };
  if (trimmed.startsWith('^')) {
    return forbid(`"{{^${word}}}" is not part of the language`, `Write "{{#unless ${word}}}".`);
  }
  if (trimmed.startsWith('#')) return { kind: 'open', name: word, start, end };
  if (trimmed.startsWith('/')) return { kind: 'close', name: word, start, end };
  if (trimmed === '') return forbid('An empty "{{}}"', 'Name a path in it, or delete it.');
  return { kind: 'value', name: '', start, end };
}

/** The offset after the tag's `}}`; quotes hide braces; `undefined` when it never ends. */
function endOfTag(text: string, start: number): number | undefined {
  if (text.startsWith('{{!--', start)) {
    const end = text.indexOf('--}}', start + 5);
    return end < 0 ? undefined : end + 4;
  }
  if (text.startsWith('{{!', start)) {
    const end = text.indexOf('}}', start);
    return end < 0 ? undefined : end + 2;
  }
  let quote = '';
  for (let at = start + 2; at < text.length; at++) {
    const character = text[at] ?? '';
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") {
      quote = character;
    } else if (character === '}' && text[at + 1] === '}') {
      // Three or four braces end the forbidden raw forms; take them all, so that they are reported once.
      let end = at + 2;
      const openers = /^\{+/.exec(text.slice(start))?.[0].length ?? 2;
      while (end < at + openers && text[end] === '}') end++;
      return end;
    } else if (character === '{' && text[at + 1] === '{' && at > start + 3) {
      return undefined;
    }
  }
  return undefined;
}

function strayClose(text: string, tags: readonly Tag[]): number | undefined {
  let from = 0;
  for (const tag of [...tags, { start: text.length, end: text.length }]) {
    const at = text.slice(from, tag.start).indexOf('}}');
    if (at >= 0) return from + at;
    from = tag.end;
  }
  return undefined;
}

function checkBalance(tags: readonly Tag[], wrong: Wrong): boolean {
  const open: Tag[] = [];
  let balanced = true;
  const fail: Wrong = (offset, message, mend) => {
    balanced = false;
    wrong(offset, message, mend);
  };
  for (const tag of tags) {
    if (tag.kind === 'open') open.push(tag);
    else if (tag.kind === 'else' && open.length === 0) {
      fail(tag.start, '"{{else}}" stands in no block', 'Open the block with "{{#if …}}" before it.');
    } else if (tag.kind === 'close') {
      const opener = open.pop();
      if (opener === undefined) {
        fail(
          tag.start,
          `"{{/${tag.name}}}" closes nothing`,
          `Open "{{#${tag.name} …}}" before it, or delete it.`,
        );
      } else if (opener.name !== tag.name) {
        fail(
          tag.start,
          `"{{/${tag.name}}}" stands where "{{/${opener.name}}}" is expected`,
          `Close "{{#${opener.name} …}}" first: blocks close in the reverse order of opening.`,
        );
        return false;
      }
    }
  }
  for (const tag of open) {
    fail(tag.start, `"{{#${tag.name} …}}" is never closed`, `Add "{{/${tag.name}}}" before the clause ends.`);
  }
  return balanced;
}
