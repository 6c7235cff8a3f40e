/** What `explain` says is tried on the documents themselves. */
import { describe, expect, test } from '@jest/globals';
import { explain } from '../../../src/library/explain.js';
import { assemble } from '../../../src/policy/assemble.js';
import { clausesOf } from '../../../src/policy/explain/trials.js';
import type { Clause } from '../../../src/policy/document.js';
import type { Change, Explanation } from '../../../src/policy/explain.js';
import { withAnswer } from '../../../src/policy/explain/alternatives.js';
import { parseProfile } from '../../../src/profile/parse.js';
import { schemaPathOf } from '../../../src/profile/paths.js';
import { policyIds } from '../../../src/profile/schema.js';
import type { Profile } from '../../../src/profile/schema.js';
import type { CompiledPolicy } from '../../../src/template/compiled.js';
import { clauseTexts, examples, policy, today } from '../../support/library.js';

/** One clause in so many is tried; another one in each policy, so that shared clauses take turns. */
const stride = 3;

const organisations = examples.filter(({ name }) => name === 'atelier-lumiere');

function documentWith(each: CompiledPolicy, profile: Profile): ReadonlyMap<string, Clause> {
  return clausesOf(assemble(each, profile, { date: today }));
}

/** Another answer is one that the profile takes. */
function answered(profile: Profile, path: string, value: unknown): Profile {
  return parseProfile(withAnswer(profile, path, value));
}

/** The words of a clause, with its values or with a plain word in their place and without numbers of clauses. */
function textOf(clause: Clause | undefined, mask?: string): string {
  if (!clause) return '';
  const text = clauseTexts(clause, mask).join('\n');
  return mask === undefined ? text : text.replaceAll(/\b(clause|annex) [\dA-Z.]+/giu, '$1');
}

function sampled(explanations: readonly Explanation[], start: number): readonly Explanation[] {
  return explanations.filter((_, index) => index % stride === start % stride);
}

const ofWords: ReadonlySet<Change['effect']> = new Set(['words', 'wording', 'short', 'full']);

describe.each(organisations)('$name', ({ profile }) => {
  test.each(policyIds.map((id, index) => [id, index] as const))('%s', (id, index) => {
    const each = policy(id);
    const before = documentWith(each, profile);
    const explanations = explain(each, { profile, date: today });
    const documents = new Map<string, ReadonlyMap<string, Clause>>();
    const documentAfter = (path: string, value: unknown) => {
      const key = `${path} ${JSON.stringify(value)}`;
      const after = documents.get(key) ?? documentWith(each, answered(profile, path, value));
      documents.set(key, after);
      return after;
    };
    let claims = 0;
    for (const { clause, wouldChange } of sampled(explanations, index)) {
      for (const { effect, name, to, sentence } of wouldChange.filter((change) =>
        ofWords.has(change.effect),
      )) {
        for (const value of to) {
          const after = documentAfter(name, value).get(clause);
          claims++;
          expect([id, clause, sentence, after !== undefined]).toEqual([id, clause, sentence, true]);
          expect([sentence, textOf(after)]).not.toEqual([sentence, textOf(before.get(clause))]);
          if (effect === 'short' || effect === 'full')
            expect([sentence, after?.short]).toEqual([sentence, effect === 'short']);
          if (effect === 'wording') expect(sentence).toContain(`The wording ${after?.variant ?? ''} (`);
        }
      }
    }
    expect(claims).toBeGreaterThan(5);

    // What is not named changes nothing.
    const others: readonly (readonly [string, unknown])[] = [
      ['staff.count', 1],
      ['staff.count', 3],
      ['staff.count', 300],
      ['governance.hasBody', !(profile.governance?.hasBody ?? true)],
      ['work.participants', !(profile.work?.participants ?? false)],
    ];
    for (const { clause, facts, wouldChange } of explanations) {
      const named = new Set([
        ...facts.flatMap(({ from }) => from.map(({ path }) => path)),
        ...wouldChange.map(({ name }) => name),
      ]);
      for (const [path, value] of others.filter(([answer]) => !named.has(answer))) {
        const now = before.get(clause);
        const after = documentAfter(path, value).get(clause);
        if (!now || !after) continue;
        const place = `${id} ${clause} with ${path} = ${String(value)}`;
        expect([place, textOf(after, 'it')]).toEqual([place, textOf(now, 'it')]);
      }
    }
  });
});

test('another answer to a printed number is printed', () => {
  const [organisation] = organisations;
  const { profile } = organisation ?? { profile: parseProfile({ organisation: { name: 'Acme' } }) };
  const each = policy('code-of-conduct');
  const printed = explain(each, { profile, date: today }).flatMap(({ clause, wouldChange }) =>
    wouldChange
      .filter(({ effect, name }) => effect === 'value' && /^timeLimits\.(?!retaliation)/u.test(name))
      .map(({ name }) => [clause, name] as const),
  );
  expect(printed.length).toBeGreaterThan(5);
  for (const [clause, name] of printed) {
    const { least = 0 } = schemaPathOf(name) ?? {};
    const after = documentWith(each, answered(profile, name, least + 6)).get(clause);
    const shown = expect.stringMatching(new RegExp(`\\b${String(least + 6)}\\b`, 'u'));
    expect([clause, name, textOf(after)]).toEqual([clause, name, shown]);
  }
});
