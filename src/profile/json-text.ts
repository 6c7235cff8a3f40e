/** What JSON.parse does not tell: where the text is wrong, and which field stands there twice. */
import type { ProfileProblem } from './profile-error.js';

interface Token {
  readonly text: string;
  readonly offset: number;
}

const tokenPattern = /"(?:[^"\\\n]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+|"/gsu;

function* tokens(text: string): Generator<Token> {
  for (const match of text.matchAll(tokenPattern)) yield { text: match[0], offset: match.index };
}

function place(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function isValue(token: string): boolean {
  if (token.startsWith('"')) {
    try {
      JSON.parse(token);
      return true;
    } catch {
      return false;
    }
  }
  return /^(true|false|null|-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?)$/.test(token);
}

type Awaited = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

const awaitedWords: Readonly<Record<Awaited, string>> = {
  value: 'a value',
  'value-or-end': 'a value or ]',
  key: 'the name of a field in double quotes',
  'key-or-end': 'the name of a field in double quotes or }',
  colon: 'a colon',
  'comma-or-end': 'a comma or the closing bracket',
  nothing: 'nothing more',
};

/** Walks through JSON text; calls `key` for each name of a field; returns the first token that cannot stand there. */
function walk(
  text: string,
  key: (name: string, token: Token, names: Set<string>) => void,
): { token: Token; awaited: Awaited } | undefined {
  const stack: { close: '}' | ']'; names: Set<string> }[] = [];
  let awaited: Awaited = 'value';
  for (const token of tokens(text)) {
    const top = stack.at(-1);
    const isEnd = token.text === top?.close && awaited.endsWith('-or-end');
    if (isEnd) {
      stack.pop();
      awaited = stack.length === 0 ? 'nothing' : 'comma-or-end';
    } else if (awaited === 'colon' && token.text === ':') {
      awaited = 'value';
    } else if (awaited === 'comma-or-end' && token.text === ',') {
      awaited = top?.close === '}' ? 'key' : 'value';
    } else if (top && awaited.startsWith('key') && token.text.startsWith('"') && isValue(token.text)) {
      key(JSON.parse(token.text) as string, token, top.names);
      awaited = 'colon';
    } else if (awaited.startsWith('value') && (token.text === '{' || token.text === '[')) {
      stack.push({ close: token.text === '{' ? '}' : ']', names: new Set() });
      awaited = token.text === '{' ? 'key-or-end' : 'value-or-end';
    } else if (awaited.startsWith('value') && isValue(token.text)) {
      awaited = stack.length === 0 ? 'nothing' : 'comma-or-end';
    } else {
      return { token, awaited };
    }
  }
  return awaited === 'nothing' ? undefined : { token: { text: '', offset: text.length }, awaited };
}

/** What is wrong with text that is not JSON. */
export function jsonSyntaxProblem(text: string): ProfileProblem {
  const found = walk(text, () => undefined);
  if (!found) return { path: '', message: 'is not JSON', mend: 'Check quotes, commas and brackets.' };
  const here = [...found.token.text].slice(0, 20).join('');
  return {
    path: '',
    message: `has ${here === '' ? 'its end' : JSON.stringify(here)} where ${awaitedWords[found.awaited]} belongs`,
    mend: 'Check quotes, commas and brackets: JSON has double quotes, no comma before a closing bracket, no comments.',
    ...place(text, found.token.offset),
  };
}

/** Fields that stand twice in one group, or that are never one of a profile. */
export function jsonKeyProblems(text: string, forbidden: ReadonlySet<string>): ProfileProblem[] {
  const problems: ProfileProblem[] = [];
  walk(text, (name, token, names) => {
    if (names.has(name)) {
      problems.push({
        path: '',
        message: `has the field ${token.text.slice(0, 60)} twice in one group`,
        mend: 'Remove one of the two.',
        ...place(text, token.offset),
      });
    }
    if (forbidden.has(name)) {
      problems.push({
        path: '',
        message: `has a field ${name}, which is never one of a profile`,
        mend: 'Remove it.',
        ...place(text, token.offset),
      });
    }
    names.add(name);
  });
  return problems;
}
