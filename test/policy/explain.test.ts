import { describe, expect, test } from '@jest/globals';
import { explain } from '../../src/library/explain.js';
import { parseProfile } from '../../src/profile/parse.js';
import { policies, policy } from '../support/library.js';

const code = policy('code-of-conduct');
const conditional = code.sections
  .flatMap(({ clauses }) => clauses)
  .find(({ when }) => when?.source === 'is_network');

describe('why is this here?', () => {
  test('every clause can answer, with the words and sources of what it addresses', () => {
    for (const one of policies) {
      for (const explanation of explain(one)) {
        for (const requirement of explanation.satisfies) {
          expect(requirement.requirement).not.toBe('');
          expect(requirement.sources.length).toBeGreaterThan(0);
        }
        for (const fact of explanation.facts)
          expect(fact.how).not.toBe(fact.name === 'is_ready' ? undefined : '');
      }
    }
  });

  test('for an organisation: whether it is there, which facts decided, and what would change it', () => {
    const network = parseProfile({ organisation: { name: 'Acme', type: 'network' } });
    const ngo = parseProfile({ organisation: { name: 'Acme', type: 'ngo' } });
    const id = conditional?.id ?? '';
    const [there] = explain(code, { clause: id, profile: network, date: '2026-11-23' });
    const [absent] = explain(code, { clause: id, profile: ngo, date: '2026-11-23' });
    expect(there).toMatchObject({ present: true, when: 'is_network', origin: 'library' });
    expect(there?.facts).toMatchObject([{ name: 'is_network', value: true, from: ['organisation.type'] }]);
    expect(there?.wouldChange).toEqual(['It would go if is_network were no.']);
    expect(absent).toMatchObject({ present: false });
    expect(absent?.wouldChange).toEqual(['It would appear if is_network were yes.']);
  });

  test('an unknown clause is refused with the ones there are', () => {
    expect(() => explain(code, { clause: 'nowhere' })).toThrow(/has no clause "nowhere"\. It has: in-short/);
  });
});
