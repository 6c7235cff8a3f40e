/** Documents beside the policies: made or withheld, without numbers, and which words count as the short ones. */
import { describe, expect, test } from '@jest/globals';
import { assemble } from '../../src/policy/assemble.js';
import { compilePolicy } from '../../src/template/compile.js';
import type { Profile } from '../../src/profile/schema.js';
import { parseProfile } from '../../src/profile/parse.js';
import { documentText, examples, policy, today } from '../support/library.js';

const ready = examples.find(({ name }) => name === 'everything')?.profile as Profile;
const poster = policy('poster');
const childPage = policy('child-page');
const make = (compiled: typeof poster, profile: Profile) => assemble(compiled, profile, { date: today });

const withoutAgreement = (id: string): Profile => ({
  ...ready,
  people: (ready.people ?? []).map((person) => {
    if (person.id !== id) return person;
    const { agreedOn: _day, ...rest } = person;
    return rest;
  }),
});

describe('a document with a condition of its own', () => {
  test('is made where it holds, on one page, with the day instead of a version', () => {
    const document = make(poster, ready);
    expect(document).toMatchObject({ layout: 'one-page', status: 'adopted' });
    expect(document.withheld).toBeUndefined();
    expect(document.statusText).toBe('Made on 23 November 2026');
    const { sections } = document;
    expect(sections.flatMap(({ number, clauses }) => [number, ...clauses.map((one) => one.number)])).toEqual(
      sections.flatMap(({ clauses }) => ['', ...clauses.map(() => '')]),
    );
  });

  test.each(['outsideContact', 'focalPoint', 'deputy'] as const)('is withheld without %s', (role) => {
    const { [role]: _holder, ...roles } = ready.roles ?? {};
    for (const compiled of [poster, childPage]) {
      const document = make(compiled, { ...ready, roles });
      expect(document).toMatchObject({ withheld: true, status: 'not-ready', sections: [] });
      expect(document.openPoints.some(({ class: kind }) => kind === 'blocks')).toBe(true);
    }
  });

  test.each(['lea', 'sami', 'ines'])('is withheld until %s has agreed', (id) => {
    for (const compiled of [poster, childPage])
      expect(make(compiled, withoutAgreement(id)).withheld).toBe(true);
  });

  test('whoever is named to children must have agreed and be reachable', () => {
    const named = { ...ready, roles: { ...ready.roles, childFocalPoint: 'mei' } };
    expect(make(childPage, named).withheld).toBeUndefined();
    const people = (named.people ?? []).map((person) => {
      const { agreedOn: _day, ...rest } = person;
      return person.id === 'mei' ? rest : person;
    });
    expect(make(childPage, { ...named, people }).withheld).toBe(true);
    const silent = (named.people ?? []).map((person) => {
      const { email: _email, ...rest } = person;
      return person.id === 'mei' ? rest : person;
    });
    expect(make(childPage, { ...named, people: silent }).withheld).toBe(true);
  });

  test('the page for children belongs only where there are children', () => {
    const none = { ...ready, work: { ...ready.work, childContact: 'none' as const } };
    expect(make(childPage, none).withheld).toBe(true);
    expect(make(poster, none).withheld).toBeUndefined();
  });
});

describe('the people on it', () => {
  test('the child focal point comes first on the page for children, and nobody comes twice', () => {
    const text = documentText(make(childPage, ready));
    const at = (name: string) => text.indexOf(name);
    expect(at('Sami Abdi')).toBeGreaterThan(0);
    expect(at('Léa Østby')).toBeGreaterThan(at('Sami Abdi'));
    expect(at('Dr Inês Prado')).toBeGreaterThan(at('Léa Østby'));
    for (const name of ['Sami Abdi', 'Léa Østby']) expect(text.split(name)).toHaveLength(2);
  });

  test('where the director receives concerns, the contact outside comes first on the poster', () => {
    const roles = { ...ready.roles, focalPoint: 'nadia' };
    const text = documentText(make(poster, { ...ready, roles }));
    expect(text.indexOf('Dr Inês Prado')).toBeLessThan(text.indexOf('Nadia Rahal'));
  });

  test('where fewer than three people work, both are outside', () => {
    const profile = parseProfile({
      organisation: { name: 'Solo', type: 'company', countries: ['FR'] },
      staff: { count: 1 },
      people: ['one', 'two', 'three', 'me'].map((id) => ({
        id,
        name: `Name of ${id}`,
        title: `Title of ${id}`,
        phone: '+1 000 000',
        position: id === 'me' ? 'staff' : 'outside',
        agreedOn: '2026-01-01',
      })),
      roles: { director: 'me', outsideContact: 'one', outsideDeputy: 'two', appeal: 'three' },
      support: { emergencyNumber: '000' },
    });
    const document = make(poster, profile);
    expect(document.openPoints.filter(({ class: kind }) => kind === 'blocks')).toEqual([]);
    const text = documentText(document);
    expect(text).toContain('Name of one, Title of one (outside us)');
    expect(text).toContain('Name of two, Title of two (outside us)');
    expect(text).not.toContain('sex');
    const page = make(childPage, { ...profile, work: { childContact: 'incidental' } });
    expect(documentText(page)).toMatch(/Name of one.*Name of two/s);
  });

  test('in several countries no number is told as if it were everywhere the same', () => {
    const many = { ...ready, organisation: { ...ready.organisation, countries: ['IE', 'KE'] } } as Profile;
    expect(documentText(make(poster, many))).toContain('emergency number where you are');
    expect(documentText(make(poster, ready))).not.toContain('where you are');
  });
});

describe('short words', () => {
  const compiled = (short: string) =>
    compilePolicy({
      structure: {
        file: 'policy.yaml',
        text: `id: poster\nversion: 1.0.0\n${short}sections:\n  - id: s\n    clauses:\n      - id: one\n      - id: two\n`,
      },
      words: {
        file: 'en.md',
        text: '---\ntitle: T\nshortTitle: T\npromise: P\nsections: { s: S }\n---\n\n# one | One\n\nMany words.\n\n## short\n\nFew.\n\n# two | Two\n\nOnly these.\n',
      },
      language: 'en',
    }).policy;
  const shortOf = (policyShort: string, childContact: 'none' | 'direct', count: number) => {
    const profile = {
      ...ready,
      staff: { ...ready.staff, count, volunteers: 0 },
      work: { childContact },
    } as Profile;
    return make(compiled(policyShort), profile).sections.flatMap(({ clauses }) =>
      clauses.map(({ short }) => short),
    );
  };
  const own = "short: is_small or contact_with_children == 'none'\n";

  test('are used for few people where the policy says nothing else', () => {
    expect(shortOf('', 'none', 24)).toEqual([false, false]);
    expect(shortOf('', 'direct', 4)).toEqual([true, false]);
  });

  test('are used where the condition of the policy holds, and only where there are some', () => {
    expect(shortOf(own, 'none', 24)).toEqual([true, false]);
    expect(shortOf(own, 'direct', 4)).toEqual([true, false]);
    expect(shortOf(own, 'direct', 24)).toEqual([false, false]);
  });
});
