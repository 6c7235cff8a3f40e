import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Nodes } from 'mdast';
import { coverageCsv } from '../../src/standards/coverage-csv.js';
import { coverageJson } from '../../src/standards/coverage-json.js';
import { coverageMarkdown } from '../../src/standards/coverage-markdown.js';
import { coverageNotice, coverageSummary } from '../../src/standards/coverage-words.js';
import { coverage } from '../../src/standards/coverage.js';
import type { CoverageRow } from '../../src/standards/coverage.js';
import { clause, documentOf, plainFacts, point, shippedRegistry as registry } from './support.js';

const code = 'code-of-conduct';
const heading = { organisation: 'Amani', date: '2026-11-22' };
const document = documentOf(
  code,
  [
    clause('principle-1', ['CC-04'], { number: '2.1' }),
    clause('principle-2', ['CC-05'], { origin: 'customised' }),
    clause('principle-3', ['CC-06'], {
      origin: 'omitted',
      reason: 'Merged, with "principle 1",\nby the board.',
    }),
    clause('companions', ['CC-22', 'CC-23']),
    clause('doors', ['CC-32'], { title: [{ type: 'text', text: '=1+1' }], number: '' }),
  ],
  [point('planned dates', 'dated', ['companions']), point('focal point', 'blocks', ['doors'])],
);
const rows = coverage(document, plainFacts, { registry });
const claims = /\bcompli(?:ant|ance|es)\b|\bcomply|\bmeets?\b|\bfulfil/iu;

/** A reader of RFC 4180, apart from the writer. */
function parseCsv(text: string): string[][] {
  const records: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  while (pattern.lastIndex < text.length) {
    const found = pattern.exec(text);
    if (!found) throw new Error(`not RFC 4180 at ${String(pattern.lastIndex)}`);
    records.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '\r\n') records.push([]);
  }
  return records.filter((record) => record.length > 0);
}

function cellsOf(node: Nodes): string[][] {
  if (node.type === 'tableRow') return [node.children.map(textOf)];
  return 'children' in node ? node.children.flatMap(cellsOf) : [];
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function cellsOfMarkdown(text: string): string[][] {
  return cellsOf(fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }));
}

function withWords(words: string): CoverageRow {
  const [row] = coverage(
    documentOf(code, [clause('own', ['CC-01'], { origin: 'omitted', reason: words })]),
    plainFacts,
    { registry },
  );
  if (!row) throw new Error('no row');
  return row;
}

describe('coverage as Markdown', () => {
  const text = coverageMarkdown(rows, heading);

  it('starts with whose it is and what it does not say', () => {
    expect(text).toMatch(/^# Coverage: Amani, 2026-11-22\n\n/u);
    expect(text).toContain(coverageNotice);
    expect(coverageNotice).toMatch(/addresses/u);
    expect(coverageNotice).toMatch(/in practice .* must be checked/u);
    expect(text.endsWith('|\n')).toBe(true);
  });

  it('has a row for each requirement with an empty practice column', () => {
    const cells = cellsOfMarkdown(text);
    const table = cells.slice(cells.findIndex(([first]) => first === 'Id'));
    expect(table[0]?.at(-1)).toBe('In practice yet? (yes / no / date)');
    expect(table.slice(1).map(([id]) => id)).toEqual(rows.map(({ id }) => id));
    for (const row of table.slice(1)) expect([row.length, row[7]]).toEqual([8, '']);
  });

  it('says each state in words', () => {
    const line = (id: string) =>
      cellsOfMarkdown(text)
        .find(([first]) => first === id)
        ?.slice(2, 6);
    expect(line('CC-04')).toEqual(['must, gate', 'addressed', '2.1 Title of principle-1', '']);
    expect(line('CC-05')?.[1]).toBe('in your own words');
    expect(line('CC-06')?.slice(1)).toEqual([
      'left out',
      '1.1 Title of principle-3',
      'Merged, with "principle 1", by the board.',
    ]);
    expect(line('CC-22')?.[3]).toBe('to be settled by 2027-03-15 by the chair');
    expect(line('CC-23')?.[3]).toBe('open in the same place: the planned dates');
    expect(line('CC-32')?.[3]).toBe('blocks adoption; to be settled by 2027-03-15 by the chair');
    expect(line('CC-17')?.slice(1)).toEqual([
      'does not apply',
      '',
      'a must where the organisation is a network',
    ]);
  });

  it('says gaps plainly, and says when there is none', () => {
    expect(text).toMatch(
      /Gaps, requirements that nothing in the text addresses:\n\n- must: CC-01, CC-02, .*\n- should: CC-20, /u,
    );
    const whole = documentOf(code, [
      clause(
        'all',
        registry.requirementsOf(code).map(({ id }) => id),
      ),
    ]);
    expect(coverageMarkdown(coverage(whole, plainFacts, { registry }), heading)).toContain('No gap: ');
  });

  it('never claims, in any policy', () => {
    const all = registry.policies.map((policy) => documentOf(policy, []));
    const every = coverage(all, plainFacts, { registry });
    expect(every).toHaveLength(224);
    const chrome = coverageMarkdown(every, heading).replaceAll(/meetings?|\bmeet\b/gu, '');
    expect(chrome).not.toMatch(claims);
    expect(coverageCsv([])).not.toMatch(claims);
    expect(coverageJson([], heading)).not.toMatch(claims);
  });

  it('keeps any value as its characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
        const reason = `a${words}b`;
        const [, row] = cellsOfMarkdown(coverageMarkdown([withWords(reason)], heading)).slice(-2);
        expect(row?.[5]).toBe(reason);
      }),
      { numRuns: 200 },
    );
    for (const reason of ['**Acme** {{x}} <b>&]]>|', '\\|', '`a|b`', '&amp; [x](y) ~~z~~', '![i](j) a\\']) {
      expect(cellsOfMarkdown(coverageMarkdown([withWords(reason)], heading)).at(-1)?.[5]).toBe(reason);
    }
  });
});

describe('coverage as CSV', () => {
  it('reads back, one record for each row, CRLF at every end', () => {
    const text = coverageCsv(rows);
    const [head, ...records] = parseCsv(text);
    expect(head?.at(-1)).toBe('In practice yet? (yes / no / date)');
    expect(records.map((record) => record[1])).toEqual(rows.map(({ id }) => id));
    expect(new Set(records.map((record) => record.length))).toEqual(new Set([head?.length]));
    expect(new Set(records.map((record) => record.at(-1)))).toEqual(new Set(['']));
    expect(records.find((record) => record[1] === 'CC-06')?.[9]).toBe(
      'Merged, with "principle 1",\nby the board.',
    );
    expect(records.find((record) => record[1] === 'CC-22')?.slice(7, 9)).toEqual(['the chair', '2027-03-15']);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('lets no cell be a formula', () => {
    expect(parseCsv(coverageCsv(rows)).find((record) => record[1] === 'CC-32')?.[6]).toBe("'=1+1");
    for (const words of ['=A1', '+1', '-1', '@sum', '\t=A1', ' =A1', '\r\n=A1', '＝A1']) {
      expect(parseCsv(coverageCsv([withWords(words)]))[1]?.[9]).toBe(`'${words}`);
    }
    expect(parseCsv(coverageCsv([withWords('a=b')]))[1]?.[9]).toBe('a=b');
  });

  it('keeps any value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (words) => {
        const cell = parseCsv(coverageCsv([withWords(`x${words}`)]))[1]?.[9];
        expect(cell).toBe(`x${words}`);
      }),
      { numRuns: 200 },
    );
  });

  it('starts with a byte order mark only when asked', () => {
    expect(coverageCsv(rows).startsWith('Policy,')).toBe(true);
    expect(coverageCsv(rows, { byteOrderMark: true })).toBe(`\uFEFF${coverageCsv(rows)}`);
  });
});

describe('coverage as JSON', () => {
  it('holds the notice, the counts and the rows', () => {
    const parsed: unknown = JSON.parse(coverageJson(rows, heading));
    expect(parsed).toEqual({
      format: 1,
      notice: coverageNotice,
      ...heading,
      summary: coverageSummary(rows),
      rows,
    });
  });

  it('counts each state by level', () => {
    const summary = coverageSummary(rows);
    expect(summary.reduce((sum, { must, should }) => sum + must + should, 0)).toBe(45);
    expect(summary.find(({ state }) => state === 'open')).toEqual({ state: 'open', must: 2, should: 0 });
  });
});
