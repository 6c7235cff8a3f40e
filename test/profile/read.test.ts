import { describe, expect, test } from '@jest/globals';
import { ProfileError } from '../../src/profile/profile-error.js';
import { readProfileText } from '../../src/profile/read.js';

function problemsOf(text: string, kind: 'yaml' | 'json') {
  try {
    readProfileText(text, kind);
  } catch (error) {
    if (error instanceof ProfileError) return error.problems;
    throw error;
  }
  return [];
}

test('words that other readers turn into something else stay words', () => {
  const text = [
    'countries: [NO, no, on, off, yes, y]',
    'day: 2027-01-15',
    'time: 12:30',
    'old: 0777',
    'tilde: "~"',
    'text: |-',
    '  two',
    '  lines',
  ].join('\n');
  expect(readProfileText(text, 'yaml')).toEqual({
    countries: ['NO', 'no', 'on', 'off', 'yes', 'y'],
    day: '2027-01-15',
    time: '12:30',
    old: 777,
    tilde: '~',
    text: 'two\nlines',
  });
});

test('a byte order mark and Windows lines are fine; a few aliases too', () => {
  expect(readProfileText('\ufefforganisation:\r\n  name: X\r\n', 'yaml')).toEqual({
    organisation: { name: 'X' },
  });
  expect(readProfileText('\ufeff{"a": 1}', 'json')).toEqual({ a: 1 });
  expect(readProfileText('a: &x [1]\nb: *x', 'yaml')).toEqual({ a: [1], b: [1] });
});

const bombs = ['a: &a [x,x,x,x,x,x,x,x]'];
for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg'].map((pair) => [...pair])) {
  bombs.push(
    `${String(to)}: &${String(to)} [${Array.from({ length: 8 }, () => `*${String(from)}`).join(',')}]`,
  );
}

describe('YAML that is refused', () => {
  test.each([
    ['a field twice', 'a: 1\nb:\n  c: 1\n  c: 2', 4, 3, 'twice'],
    ['a tab', 'a:\n\tb: 1', 2, 1, 'tab'],
    ['an open quote', 'a: "x', 1, 6, 'quote'],
    ['a colon in text', 'a: x: y', 1, 4, 'quotes'],
    ['an at sign', 'a: @x', 1, 4, 'quotes'],
    ['a tag of its own', 'a: !exec rm', 1, 4, 'tag'],
    ['a known tag', 'a: !!int "3"', 1, 10, 'tag'],
    ['binary', 'a: !!binary aGk=', 1, 4, 'tag'],
    ['a merge key', 'b: {<<: {a: 1}}', 1, 5, 'merge'],
    ['__proto__', 'a:\n  __proto__: {x: 1}', 2, 3, '__proto__'],
    ['prototype', 'prototype: 1', 1, 1, 'prototype'],
    ['constructor', 'constructor: 1', 1, 1, 'constructor'],
    ['a number as field', '1: a', 1, 1, 'name of a field'],
    ['a list as field', '? [a]\n: 1', 1, 3, 'name of a field'],
    ['an alias to nothing', 'a: *x', 1, 4, '*x'],
    ['two documents', 'a: 1\n---\nb: 1', 2, 1, 'one profile'],
  ])('%s', (_, text, line, column, word) => {
    const [problem] = problemsOf(text, 'yaml');
    expect(problem).toMatchObject({ line, column });
    expect(`${problem?.message ?? ''} ${problem?.mend ?? ''}`).toContain(word);
  });

  test.each([
    ['nothing', '', 'is empty'],
    ['only a comment', '# hello', 'is empty'],
    ['a million characters', 'x'.repeat(1_000_001), 'million'],
    ['thousands of brackets', '['.repeat(50_000), 'too deeply'],
    ['thousands of dashes', '- '.repeat(50_000), 'too deeply'],
    [
      'deep indentation',
      `${Array.from({ length: 250 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')} 1`,
      'too deeply',
    ],
    ['thirteen levels', `a: ${'['.repeat(13)}${']'.repeat(13)}`, 'too deeply'],
    ['aliases that multiply', bombs.join('\n'), 'aliases'],
    ['many aliases', `a: &a 1\nb: [${Array.from({ length: 60 }, () => '*a').join(', ')}]`, 'aliases'],
  ])('%s', (_, text, word) => {
    expect(
      problemsOf(text, 'yaml')
        .map(({ message }) => message)
        .join(),
    ).toContain(word);
  });
});

describe('JSON that is refused', () => {
  test.each([
    ['a comma before the end', '[1,\n]', 2, 1, '"]"'],
    ['a comment', '{"a": 1 // x\n}', 1, 9, '"//"'],
    ['single quotes', "{'a': 1}", 1, 2, "'a'"],
    ['a line break in text', '{"a": "x\ny"}', 1, 7, 'a value'],
    ['no comma', '{"a": 1 "b": 2}', 1, 9, 'a comma'],
    ['no colon', '{"a" 1}', 1, 6, 'a colon'],
    ['too early an end', '{"a": [1', 1, 9, 'its end'],
    ['more after the end', '{} {}', 1, 4, 'nothing more'],
    ['nothing', '', 1, 1, 'its end'],
    ['a field twice', '{"a": 1,\n "a": 2}', 2, 2, 'twice'],
    ['a field twice, written differently', '{"a": 1, "\\u0061": 2}', 1, 10, 'twice'],
    ['__proto__', '{"__proto__": {}}', 1, 2, '__proto__'],
  ])('%s', (_, text, line, column, word) => {
    const [problem] = problemsOf(text, 'json');
    expect(problem).toMatchObject({ line, column });
    expect(problem?.message).toContain(word);
  });

  test('thousands of brackets', () => {
    expect(problemsOf(`${'['.repeat(5000)}${']'.repeat(5000)}`, 'json')[0]?.message).toContain('too deeply');
  });

  test('the same name in two groups is fine', () => {
    expect(
      readProfileText('{"a": {"x": 1}, "b": {"x": 1}, "x": [{"x": 1}, {"x": "[{,\\""}]}', 'json'),
    ).toEqual({
      a: { x: 1 },
      b: { x: 1 },
      x: [{ x: 1 }, { x: '[{,"' }],
    });
  });
});
