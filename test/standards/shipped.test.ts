import { describe, expect, it } from '@jest/globals';
import { conditionWords } from '../../src/standards/condition-words.js';
import { factsOf } from '../../src/standards/condition-facts.js';
import type { Condition } from '../../src/standards/requirement.js';
import { shipped, shippedRegistry, vocabulary } from './support.js';

const counts: Readonly<Record<string, readonly [prefix: string, count: number]>> = {
  'child-protection': ['CP', 45],
  'code-of-conduct': ['CC', 45],
  'parental-leave': ['PL', 45],
  'sexual-harassment': ['SH', 45],
  'womens-leadership': ['WL', 44],
};
const rows = shippedRegistry.requirements;

function conditions(): readonly Condition[] {
  const all = [
    ...rows.flatMap((row) => [row.applies.must, row.applies.should, row.gate]),
    ...shipped.policies.map((policy) => policy.onlyIf),
    ...shipped.sources.map((source) => source.binds),
  ];
  return all.filter((when): when is Condition => typeof when === 'object');
}

describe('the shipped requirements', () => {
  it('are all there, in order, under their policy', () => {
    expect(rows).toHaveLength(224);
    expect(Object.keys(counts)).toEqual([...shippedRegistry.policies]);
    for (const [policy, [prefix, count]] of Object.entries(counts)) {
      const expected = Array.from(
        { length: count },
        (_, index) => `${prefix}-${String(index + 1).padStart(2, '0')}`,
      );
      expect(shippedRegistry.requirementsOf(policy).map((row) => row.id)).toEqual(expected);
    }
  });

  it('are found by id, and only those', () => {
    expect(shippedRegistry.requirement('CC-17')).toMatchObject({
      policy: 'code-of-conduct',
      applies: { must: { source: 'is_network' } },
      gate: { source: 'is_network' },
      dated: true,
    });
    expect(shippedRegistry.requirement('CC-99')).toBeUndefined();
    expect(shippedRegistry.requirement('toString')).toBeUndefined();
    expect(shippedRegistry.requirementsOf('travel')).toEqual([]);
  });

  it('each name a source that is in the list', () => {
    for (const row of rows) {
      expect(row.sources.length).toBeGreaterThan(0);
      for (const { name } of row.sources) expect(shippedRegistry.source(name)?.title).toBeTruthy();
    }
  });

  it('use conditions over the closed vocabulary, all of which can be said in words', () => {
    expect(conditions().length).toBeGreaterThan(60);
    for (const { source, test } of conditions()) {
      expect(factsOf(test).length).toBeGreaterThan(0);
      for (const fact of factsOf(test)) expect(vocabulary).toContain(fact);
      for (const words of [conditionWords(test), conditionWords(test, false)]) {
        expect({ source, words }).toEqual({
          source,
          words: expect.not.stringMatching(/_|undefined|==| {2}/u),
        });
      }
      expect(conditionWords(test)).not.toBe(conditionWords(test, false));
    }
  });

  it('never name a law from a country code alone', () => {
    for (const { test } of conditions()) expect(JSON.stringify(test)).not.toMatch(/"[A-Z]{2}"/u);
  });

  it('have the gate rows, and say for every dated one what may wait', () => {
    const gates = rows.filter((row) => row.gate === 'always').map((row) => row.id);
    expect(gates).toEqual([
      ...['03', '08', '10', '12', '22', '23', '26', '30', '32'].map((n) => `CP-${n}`),
      ...['04', '05', '06', '07', '08', '09', '10', '11', '12', '32', '33', '35'].map((n) => `CC-${n}`),
      ...['04', '06', '07', '26', '27'].map((n) => `PL-${n}`),
      ...['18', '19', '20', '24', '31', '35', '37', '40'].map((n) => `SH-${n}`),
      ...['03', '08', '39'].map((n) => `WL-${n}`),
    ]);
    const conditional = rows.filter((row) => typeof row.gate === 'object').map((row) => row.id);
    expect(conditional).toEqual(['CC-16', 'CC-17', 'SH-12', 'SH-13', 'SH-14', 'SH-15']);
    for (const row of rows.filter(({ dated }) => dated))
      expect(row.note).toMatch(/date|wait|when|legal check/u);
    for (const id of ['SH-18', 'SH-19', 'SH-20', 'CC-32', 'CP-08', 'PL-07']) {
      expect(shippedRegistry.requirement(id)?.dated).toBe(false);
    }
  });

  it('cite the whistle-blowing directive as a benchmark wherever harassment or children are the subject', () => {
    for (const row of rows.filter(({ id }) => /^(SH|CP)-/u.test(id) && id !== 'SH-44')) {
      for (const source of row.sources.filter(({ name }) => name === 'Directive (EU) 2019/1937')) {
        expect({ id: row.id, source }).toMatchObject({ id: row.id, source: { benchmark: true } });
      }
    }
  });

  it('claim nothing: no word says that a text complies or meets', () => {
    for (const row of rows) {
      expect(`${row.requirement} ${row.evidence} ${row.note ?? ''}`).not.toMatch(
        /\bcompli(?:ant|ance|es)\b|\bcomply|\bmeets\b/iu,
      );
    }
  });
});
