import { describe, expect, test } from '@jest/globals';
import { availablePolicies, loadPolicy } from '../../src/library/index.js';
import { loadSources } from '../../src/library/sources.js';
import { clauseIdsOf } from '../../src/policy/customisation-file.js';
import { knownPaths } from '../../src/policy/value-paths.js';
import { compileClauseText, compileTitle } from '../../src/template/compile.js';

const everywhere = async () =>
  clauseIdsOf(await Promise.all(availablePolicies().map((id) => loadPolicy(id))));

describe('the words of the library as they were written', () => {
  test.each(availablePolicies())('%s: compiled as an own text they are what the library has', async (id) => {
    const policy = await loadPolicy(id);
    const sources = await loadSources(id);
    const clauses = policy.sections.flatMap((section) => section.clauses);
    const clauseIds = clauses.flatMap((clause) => [clause.id, ...clause.aliases]);
    const elsewhere = await everywhere();
    const compiled = (text: string) =>
      text === '' ? [] : compileClauseText({ file: '', text, knownPaths, clauseIds, elsewhere }).text;
    expect(Object.keys(sources)).toEqual(clauses.map((clause) => clause.id));
    for (const clause of clauses) {
      const source = sources[clause.id];
      if (!source) throw new Error(clause.id);
      expect(compileTitle({ file: '', text: source.title, knownPaths, clauseIds })).toEqual(clause.title);
      const texts = [
        [source.text, clause.text] as const,
        ...(clause.variants?.choices ?? []).map((one) => [source.variants[one.id], one.text] as const),
      ];
      for (const [written, made] of texts) {
        expect(compiled(written?.body ?? 'missing')).toEqual(made.body);
        expect(written?.short === undefined ? undefined : compiled(written.short)).toEqual(made.short);
      }
    }
  });

  test('an unknown policy is told', async () => {
    await expect(loadSources('none')).rejects.toThrow('There are no words of "none" in "en".');
  });
});
