import { describe, expect, it } from '@jest/globals';
import { StandardsError, compileStandards } from '../../src/standards/compile.js';
import type { StandardsFile, StandardsIssue } from '../../src/standards/compile.js';

const facts = new Set(['has_board', 'in_eu', 'staff_count']);
const sources: StandardsFile = {
  name: 'sources.yaml',
  text: 'sources:\n  - { name: ILO C190, title: Violence and Harassment, kind: treaty }\n',
};
const good = `policy: code-of-conduct
requirements:
  - id: CC-01
    requirement: Says who owns the code.
    applies: { must: has_board, should: otherwise }
    gate: true
    dated: false
    evidence: the owner
    sources:
      - { name: ILO C190, part: Art. 9, verification: opened }
`;

function issuesOf(text: string, others: readonly StandardsFile[] = [sources]): readonly StandardsIssue[] {
  try {
    compileStandards([{ name: 'code-of-conduct.yaml', text }, ...others], facts);
  } catch (error) {
    if (error instanceof StandardsError) return error.issues;
    throw error;
  }
  return [];
}

describe('compileStandards', () => {
  it('makes a file into data with parsed conditions', () => {
    const { policies } = compileStandards([{ name: 'code-of-conduct.yaml', text: good }, sources], facts);
    expect(policies).toEqual([
      {
        policy: 'code-of-conduct',
        requirements: [
          {
            id: 'CC-01',
            policy: 'code-of-conduct',
            requirement: 'Says who owns the code.',
            applies: {
              must: { source: 'has_board', test: { op: 'path', path: ['has_board'] } },
              should: 'otherwise',
            },
            gate: 'always',
            dated: false,
            evidence: 'the owner',
            sources: [{ name: 'ILO C190', part: 'Art. 9', verification: 'opened' }],
          },
        ],
      },
    ]);
  });

  const mistakes: readonly [what: string, from: string, to: string, line: number, message: RegExp][] = [
    ['an unknown fact', 'must: has_board', 'must: has_bored', 5, /Unknown fact "has_bored"/u],
    ['a condition that cannot be read', 'must: has_board', "must: 'has_board and'", 5, /ends too early/u],
    ['an unknown source', 'name: ILO C190,', 'name: ILO C191,', 10, /no source is called `ILO C191`/u],
    ['an unknown key', 'dated: false', 'dated: false\n    colour: red', 3, /colour/u],
    ['a missing key', '    evidence: the owner\n', '', 3, /evidence/u],
    ['a wrong id', 'id: CC-01', 'id: cc1', 3, /two capitals/u],
    ['a wrong verification', 'verification: opened', 'verification: sure', 10, /verification/u],
    ['a should that is never reached', 'must: has_board', 'must: always', 5, /never be reached/u],
    ['an otherwise without a must', 'must: has_board, ', '', 5, /needs a `must`/u],
    ['no level at all', '{ must: has_board, should: otherwise }', '{}', 5, /say when it applies/u],
    ['YAML that is not closed', 'policy: code-of-conduct', 'policy: "code-of-conduct', 1, /quote/iu],
  ];
  it.each(mistakes)('refuses %s with its place and a mend', (_what, from, to, line, message) => {
    expect(good).toContain(from);
    const [first] = issuesOf(good.replace(from, to));
    expect(first).toMatchObject({ file: 'code-of-conduct.yaml', message: expect.stringMatching(message) });
    expect(first?.mend).toBeTruthy();
    if (!/quote/u.test(message.source)) expect(first?.line).toBe(line);
  });

  it('names the row and says everything at once', () => {
    const text = good.replace('has_board', 'has_bored').replace('name: ILO C190', 'name: ILO C1');
    const issues = issuesOf(text);
    expect(issues.map(({ id }) => id)).toEqual(['CC-01', 'CC-01', 'ILO C190']);
    expect(new StandardsError(issues).message.split('\n')).toHaveLength(3);
    expect(new StandardsError(issues).message).toContain('code-of-conduct.yaml:5: CC-01: Unknown fact');
    expect(issues[0]?.mend).toBe('Did you mean "has_board"?');
  });

  it('refuses an id that stands twice, in one file or in two', () => {
    const twice = good + good.slice(good.indexOf('  - id'));
    expect(issuesOf(twice).map(({ message }) => message)).toEqual(['this id stands twice']);
    const other = { name: 'other.yaml', text: good.replace('code-of-conduct', 'other') };
    expect(issuesOf(good, [sources, other])).toMatchObject([{ file: 'other.yaml', id: 'CC-01' }]);
  });

  it('refuses a source nobody cites and a missing list of sources', () => {
    const more = {
      ...sources,
      text: `${sources.text}  - { name: CRC, title: Rights of the Child, kind: treaty }\n`,
    };
    expect(issuesOf(good, [more])).toMatchObject([{ file: 'sources.yaml', line: 3, id: 'CRC' }]);
    expect(issuesOf(good, []).map(({ message }) => message)).toContain('the file is missing');
  });
});
