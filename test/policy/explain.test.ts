import { describe, expect, test } from '@jest/globals';
import { explain } from '../../src/library/explain.js';
import type { Explanation } from '../../src/policy/explain.js';
import type { PolicyCustomisation } from '../../src/policy/customisation.js';
import { parseProfile } from '../../src/profile/parse.js';
import { examples, policies, policy, today } from '../support/library.js';

const code = policy('code-of-conduct');
const conditional = code.sections
  .flatMap(({ clauses }) => clauses)
  .find(({ when }) => when?.source === 'is_network');

function one(explanations: readonly Explanation[]): Explanation {
  const [first] = explanations;
  if (!first) throw new Error('no explanation');
  return first;
}

const organisations = [
  { name: 'nobody yet', profile: undefined },
  ...examples.filter(({ name }) => name === 'harbour-lights'),
];

describe.each(policies.map((each) => [each.id, each] as const))('every clause of %s', (id, each) => {
  test.each(organisations)('can answer, for $name', ({ profile }) => {
    const explanations = explain(each, { date: today, ...(profile ? { profile } : {}) });
    expect(explanations).toHaveLength(each.sections.flatMap(({ clauses }) => clauses).length);
    for (const { clause, why, facts, satisfies, wouldChange } of explanations) {
      const place = `${id} ${clause}`;
      expect([place, why]).toEqual([place, expect.stringMatching(/^[A-Z].{20,}\.$/u)]);
      for (const { requirement, sources } of satisfies) {
        expect([place, requirement]).not.toEqual([place, '']);
        expect([place, sources.length]).not.toEqual([place, 0]);
      }
      for (const { name, label, how, uses, from, state, value, note, printed } of facts) {
        const fact = `${place} ${name}`;
        expect([fact, how]).toEqual([fact, expect.stringMatching(/\.$/u)]);
        expect([fact, label]).not.toEqual([fact, name]);
        expect([fact, uses.length]).not.toEqual([fact, 0]);
        for (const answer of from) expect([fact, answer.label]).not.toEqual([fact, answer.path]);
        if (!profile) expect([fact, state, value, printed]).toEqual([fact, undefined, undefined, undefined]);
        else if (from.length > 0) expect([fact, state]).not.toEqual([fact, undefined]);
        if (state === 'default') expect([fact, note]).not.toEqual([fact, undefined]);
      }
      const sentences = wouldChange.map(({ sentence }) => sentence);
      if (facts.length === 0)
        expect([place, ...sentences]).toContain('Nothing in your answers changes this clause.');
      else if (profile) expect([place, sentences.length]).not.toEqual([place, 0]);
      for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|\[object|\bnull\b/u);
    }
  });
});

describe('why is this here?', () => {
  test('for an organisation: whether it is there, which facts decided, and what would change it', () => {
    const network = parseProfile({ organisation: { name: 'Acme', type: 'network' } });
    const ngo = parseProfile({ organisation: { name: 'Acme', type: 'ngo' } });
    const id = conditional?.id ?? '';
    const there = one(explain(code, { clause: id, profile: network, date: today }));
    const absent = one(explain(code, { clause: id, profile: ngo, date: today }));
    expect(there).toMatchObject({ present: true, when: 'is_network', origin: 'library' });
    expect(there.why).toMatch(
      /^Here because the organisation is a network \(is_network\)\. Then requirement/,
    );
    expect(there.facts[0]).toMatchObject({
      name: 'is_network',
      value: true,
      state: 'answer',
      uses: expect.arrayContaining(['condition']),
      from: [{ path: 'organisation.type', label: 'Kind of organisation', state: 'answer', value: 'network' }],
    });
    expect(there.wouldChange[0]).toMatchObject({
      effect: 'goes',
      sentence: 'It would go if is_network (Kind of organisation) were no.',
    });
    expect(absent).toMatchObject({ present: false });
    expect(absent.why).toMatch(/^Not here: only where the organisation is a network/);
    expect(absent.wouldChange.map(({ sentence }) => sentence)).toEqual([
      'It would appear if is_network (Kind of organisation) were yes.',
    ]);
  });

  test('a clause that always stands tells what its words hang on and what they print', () => {
    const profile = parseProfile({
      organisation: { name: 'Acme', type: 'ngo' },
      staff: { count: 14 },
      timeLimits: { assessDays: 4 },
    });
    const { why, facts, wouldChange } = one(
      explain(policy('sexual-harassment'), { clause: 'what-we-mean', profile, date: today }),
    );
    expect(why).toBe('It stands here whatever you answer: requirements SH-07, SH-08 and SH-11 ask for it.');
    expect(facts.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['is_small', 'has_staff', 'has_participants']),
    );
    expect(facts.find(({ name }) => name === 'is_small')?.uses).toEqual(['short']);
    const sentences = wouldChange.map(({ sentence }) => sentence);
    expect(sentences).toContain('Other words would stand here if work.participants (Participants) were yes.');
    expect(sentences).toContainEqual(
      expect.stringMatching(/^The short words would stand here if staff\.count \(Staff\) were .*\b9\./u),
    );
    const steps = one(explain(code, { clause: 'steps-and-days', profile, date: today }));
    const changes = steps.wouldChange.map(({ sentence }) => sentence);
    expect(changes).toContain(
      'The text prints 4 (timeLimits.assessDays: First look within); another answer would be printed here.',
    );
    expect(changes).toContain(
      'The text prints 10 (timeLimits.decisionDays: Decide within), a default: chosen here for the steps of a case; ' +
        'not a legal duty. Your answer would be printed instead.',
    );
  });

  test('an open value says so, and a variant says which answer or choice would pick another', () => {
    const profile = parseProfile({ organisation: { name: 'Acme' }, staff: { count: 14 } });
    const told = explain(policy('child-protection'), { profile, date: today });
    const emergency = told
      .flatMap(({ facts }) => facts)
      .find(({ name, printed }) => name === 'support.emergencyNumber' && printed);
    expect(emergency).toMatchObject({ state: 'open', from: [{ state: 'open', label: 'Emergency number' }] });
    const level = told.find(({ wouldChange }) => wouldChange.some(({ effect }) => effect === 'wording'));
    expect(level?.wouldChange.find(({ effect }) => effect === 'wording')?.sentence).toMatch(
      /^The wording [A-Z0-9] \(".+"\) would stand here if .+ \(.+\) were .+\.$/u,
    );
    const zero = one(explain(policy('sexual-harassment'), { clause: 'our-position', profile, date: today }));
    expect(zero.wouldChange.at(-1)).toMatchObject({ effect: 'custom', name: 'V-SH-zero', to: ['B', 'C'] });
  });

  test('what sums up the whole document follows it', () => {
    const profile = parseProfile({ organisation: { name: 'Acme' } });
    const { wouldChange } = one(explain(code, { clause: 'open-points', profile, date: today }));
    expect(wouldChange.map(({ sentence }) => sentence)).toContain(
      'It follows blockingCount (Blocking count): whatever changes that changes this clause.',
    );
  });

  test('choices that would be untrue of the organisation are not offered', () => {
    const profile = parseProfile({ organisation: { name: 'Acme' }, staff: { count: 14 } });
    const panel = one(
      explain(policy('sexual-harassment'), { clause: 'who-investigates', profile, date: today }),
    );
    expect(panel.variants.find(({ chosen }) => chosen)?.id).toBe('B');
    expect(panel.wouldChange.find(({ effect }) => effect === 'custom')?.to).toEqual(['D']);
  });

  test('own words are explained as they are, and what is left out says so', () => {
    const profile = parseProfile({ organisation: { name: 'Acme' }, staff: { count: 14 } });
    const own: PolicyCustomisation = {
      writtenFor: undefined,
      replaced: {
        confidentiality: [
          { type: 'paragraph', children: [{ type: 'field', value: { op: 'path', path: ['body', 'the'] } }] },
        ],
      },
      titles: {},
      behaviours: {},
      added: [],
      omitted: { 'steps-and-days': { reason: 'We have others.', internal: false } },
      variants: {},
      source: undefined,
    };
    const told = explain(code, { profile, date: today, customisation: { 'code-of-conduct': own } });
    const find = (id: string) => told.find(({ clause }) => clause === id);
    expect(find('confidentiality')?.facts.map(({ name }) => name)).toEqual(['body.the']);
    expect(find('confidentiality')?.why).toMatch(/^With words of your customisation\. It stands here/);
    expect(find('steps-and-days')?.why).toMatch(/^Left out by your customisation\./);
    expect(find('steps-and-days')?.facts).toEqual([]);
  });

  test('an unknown clause is refused with the ones there are', () => {
    expect(() => explain(code, { clause: 'nowhere' })).toThrow(/has no clause "nowhere"\. It has: in-short/);
  });
});
