/**
 * Reads the text of a profile, YAML 1.2 or JSON, into plain data. Only what a profile needs is understood:
 * no tags, no merge keys, few aliases, no key twice, text keys only, nothing that reaches for a prototype.
 */
import { isAlias, isNode, isScalar, Lexer, LineCounter, parseAllDocuments, visit } from 'yaml';
import type { Document, Node, Pair } from 'yaml';
import { jsonKeyProblems, jsonSyntaxProblem } from './json-text.js';
import { ProfileError } from './profile-error.js';
import type { ProfileProblem } from './profile-error.js';

/** One megabyte; a full profile has some twenty kilobytes. */
const mostCharacters = 1_000_000;
const mostAliases = 50;
const mostLevels = 12;
/** More than these are not told; they mostly follow from the first ones. */
const mostProblems = 20;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

type Place = (offset: number) => { line: number; column: number };

function tooDeeplyNested(): ProfileError {
  return refuse('is nested too deeply', `At most ${String(mostLevels)} levels are understood.`);
}

function refuse(message: string, mend: string, place?: { line: number; column: number }): ProfileError {
  return new ProfileError([{ path: '', message, mend, ...place }]);
}

const yamlMessages: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'has a field twice in one group',
  TAB_AS_INDENT: 'has a tab at the beginning of a line',
};

/** The words of the parser without its picture of the line, without a full stop. */
function plainMessage(message: string): string {
  const words = (message.split('\n')[0] ?? '')
    .replace(/ at line \d+, column \d+:?$/, '')
    .replace(/[.:]$/, '');
  return words.charAt(0).toLowerCase() + words.slice(1);
}

const yamlMends: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Remove one of the two.',
  TAB_AS_INDENT: 'Use blanks, not tabs, at the beginning of a line.',
  BAD_INDENT: 'Put fields of one group exactly below each other.',
  MISSING_CHAR: 'Close the quote or the bracket; text with a colon or a # belongs in quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'Put text that holds ": " in quotes, and check how far the line is moved in.',
  BAD_ALIAS: 'Text that begins with * or & belongs in quotes.',
  BAD_SCALAR_START: 'Text that begins with @ or ` or % belongs in quotes.',
};

/** Everything in a parsed YAML document that a profile does not need or that could do harm. */
function oddities(document: Document.Parsed, place: Place): ProfileProblem[] {
  const problems: ProfileProblem[] = [];
  let aliases = 0;
  const add = (node: Node | Pair | null | undefined, message: string, mend: string) => {
    const offset = node && 'range' in node ? node.range?.[0] : undefined;
    problems.push({ path: '', message, mend, ...place(offset ?? 0) });
  };
  visit(document, {
    Node(key, node, ancestors) {
      if (ancestors.filter((ancestor) => !('key' in ancestor) && 'range' in ancestor).length > mostLevels) {
        add(node, 'is nested too deeply', `At most ${String(mostLevels)} levels are understood.`);
        return visit.BREAK;
      }
      if (isAlias(node)) {
        aliases += 1;
        if (aliases === mostAliases + 1) {
          add(
            node,
            `has more than ${String(mostAliases)} aliases`,
            'Write the values out instead of using *.',
          );
          return visit.BREAK;
        }
        if (key === 'key') {
          add(node, 'has an alias where the name of a field belongs', 'Write the name out.');
        } else if (node.resolve(document) === undefined) {
          add(
            node,
            `has *${node.source}, which stands for nothing`,
            'Text that begins with * belongs in quotes.',
          );
        }
      } else if (node.tag !== undefined && !isCoreTag(node)) {
        add(
          node,
          `has the tag ${node.tag}, which is not understood`,
          'Remove the tag; write plain text in quotes.',
        );
      }
      return undefined;
    },
    Pair(_, { key }) {
      if (isScalar(key)) {
        if (typeof key.value !== 'string') {
          add(
            key,
            `has ${String(key.value)} where the name of a field belongs`,
            'Write the name of a field.',
          );
        } else if (key.value === '<<') {
          add(key, 'has a merge key (<<)', 'Write the fields out.');
        } else if (forbiddenKeys.has(key.value)) {
          add(key, `has a field ${key.value}, which is never one of a profile`, 'Remove it.');
        }
      } else if (!isAlias(key)) {
        add(
          isNode(key) ? key : null,
          'has a group or a list where the name of a field belongs',
          'Write a name.',
        );
      }
    },
  });
  return problems;
}

/** Tags that a plain value may be given without changing it. */
function isCoreTag(node: Node): boolean {
  return ['tag:yaml.org,2002:map', 'tag:yaml.org,2002:seq', 'tag:yaml.org,2002:str'].includes(node.tag ?? '');
}

/**
 * Whether brackets, dashes or indentation go deeper than any profile does. Looked at before parsing, because the
 * parser calls itself for every level.
 */
function isBottomless(text: string): boolean {
  let brackets = 0;
  let dashes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === '[' || lexeme === '{') brackets += 1;
    else if (lexeme === ']' || lexeme === '}') brackets -= 1;
    else if (lexeme === '-' || lexeme === '?' || lexeme === ':') dashes += 1;
    else if (lexeme.includes('\n')) dashes = 0;
    if (brackets > 2 * mostLevels || dashes > 200) return true;
  }
  return /^ {200}/m.test(text);
}

function readYaml(text: string): unknown {
  if (isBottomless(text)) throw tooDeeplyNested();
  const counter = new LineCounter();
  const place: Place = (offset) => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const documents = parseAllDocuments(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: true,
    stringKeys: false,
    resolveKnownTags: false,
    prettyErrors: false,
    lineCounter: counter,
  });
  if (!Array.isArray(documents) || documents.length === 0) {
    throw refuse('is empty', 'Write at least organisation: and below it name:.');
  }
  const [document, second] = documents as Document.Parsed[];
  if (!document) throw refuse('is empty', 'Write at least organisation: and below it name:.');
  const problems: ProfileProblem[] = [...document.errors, ...document.warnings].map((error) => ({
    path: '',
    message: yamlMessages[error.code] ?? plainMessage(error.message),
    mend: yamlMends[error.code] ?? 'Mend the line, or put the text in quotes.',
    ...place(error.pos[0]),
  }));
  if (second) {
    problems.push({
      path: '',
      message: 'has a second document after ---',
      mend: 'Keep one profile in a file.',
      ...place(second.range[0]),
    });
  }
  if (problems.length === 0) problems.push(...oddities(document, place));
  if (problems.length > 0) throw new ProfileError(problems.slice(0, mostProblems));
  return document.toJS({ maxAliasCount: mostAliases });
}

function tooDeep(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((item) => tooDeep(item, levels - 1));
}

function readJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ProfileError([jsonSyntaxProblem(text)]);
  }
  const problems = jsonKeyProblems(text, forbiddenKeys);
  if (problems.length > 0) throw new ProfileError(problems);
  if (tooDeep(value, mostLevels)) throw tooDeeplyNested();
  return value;
}

/**
 * Reads the text of a profile. `no`, `on` and dates stay text; `true`, `false`, numbers and `null` are themselves.
 *
 * @param kind how the text is written
 * @returns plain data for `parseProfile`
 * @throws ProfileError with line and column where the text cannot be read
 */
export function readProfileText(text: string, kind: 'yaml' | 'json'): unknown {
  if (text.length > mostCharacters) {
    throw refuse('has more than a million characters', 'Check that this is the profile.');
  }
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  try {
    return kind === 'json' ? readJson(plain) : readYaml(plain);
  } catch (error) {
    if (error instanceof RangeError) throw tooDeeplyNested();
    if (error instanceof ReferenceError) {
      throw refuse('has more aliases than are understood', 'Write the values out instead of using *.');
    }
    throw error;
  }
}
