import { describe, expect, test } from '@jest/globals';
import { assemble } from '../../src/policy/assemble.js';
import { parseProfile } from '../../src/profile/parse.js';
import type { Profile } from '../../src/profile/schema.js';
import { documentText, examples, policy, today } from '../support/library.js';

const code = policy('code-of-conduct');
const forms = policy('forms');
const ready = examples.find(({ name }) => name === 'everything')?.profile as Profile;

const door = (id: string, position: 'staff' | 'outside' = 'staff') => ({
  id,
  name: `Name of ${id}`,
  title: `Title of ${id}`,
  phone: '+1 000 000',
  position,
  agreedOn: '2026-01-01',
});

describe('status', () => {
  test('adopted: the day is reached, the body named, nothing blocks', () => {
    expect(assemble(code, ready, { date: '2026-12-01' }).status).toBe('adopted');
  });

  test('draft before the day of adoption', () => {
    const document = assemble(code, ready, { date: '2026-10-01' });
    expect(document.status).toBe('draft');
    expect(documentText(document)).not.toMatch(/Adopted on/);
  });

  test('a typed-in approval does not adopt a document whose door is open', () => {
    const { outsideContact: _contact, ...roles } = ready.roles ?? {};
    const document = assemble(code, { ...ready, roles }, { date: '2026-12-01' });
    expect(document.status).toBe('not-ready');
    expect(document.openPoints[0]?.class).toBe('blocks');
  });

  test('a contact who has not agreed blocks', () => {
    const people = (ready.people ?? []).map(({ agreedOn: _day, ...person }) => person);
    const document = assemble(code, { ...ready, people }, { date: '2026-12-01' });
    expect(document.openPoints.filter(({ id }) => id.startsWith('agreement.')).length).toBeGreaterThan(0);
    expect(document.status).toBe('not-ready');
  });
});

describe('open points', () => {
  test('a missing value is printed as words with a day and an owner, in place and in the table', () => {
    const document = assemble(code, parseProfile({ organisation: { name: 'Acme', type: 'ngo' } }), {
      date: today,
    });
    const point = document.openPoints.find(({ id }) => id === 'roles.outsideContact');
    expect(point).toMatchObject({ class: 'blocks', owner: 'the Board', by: '2026-12-23' });
    expect(point?.words).toBe('to be named by 23 December 2026 by the Board');
    expect(documentText(document)).toContain(point?.words);
  });

  test('no sign-on form is made while something blocks', () => {
    const has = (profile: Profile) =>
      assemble(forms, profile, { date: '2026-12-01' }).sections.some(({ clauses }) =>
        clauses.some(({ id }) => id === 'cc-sign-on'),
      );
    expect(has(ready)).toBe(true);
    expect(has({ ...ready, support: { ...ready.support, emergencyNumber: undefined } as never })).toBe(false);
  });

  test('direct work with children needs the health service and the authority before adoption', () => {
    const document = assemble(
      code,
      parseProfile({ organisation: { name: 'Acme', type: 'ngo' }, work: { childContact: 'direct' } }),
      { date: today },
    );
    for (const id of ['support.healthService', 'law.childAuthority']) {
      expect(document.openPoints.find((point) => point.id === id)?.class).toBe('blocks');
    }
  });

  test('nobody is invented: where no people are known, no name of a person stands in the text', () => {
    const document = assemble(code, parseProfile({ organisation: { name: 'Acme' } }), { date: today });
    for (const { key, open } of Object.values(document.fields)) {
      if (key.startsWith('roles.')) expect(open).toBeDefined();
    }
  });
});

describe('who reads it', () => {
  const profile = parseProfile({
    organisation: { name: 'Acme', type: 'ngo' },
    people: [
      { ...door('amina'), showName: true },
      door('peter'),
      { ...door('grace', 'outside'), showName: false },
    ],
    roles: { focalPoint: 'amina', deputy: 'peter', outsideContact: 'grace' },
  });

  test('the inside copy has names, except withheld ones', () => {
    const text = documentText(assemble(code, profile, { date: today }));
    expect(text).toContain('Name of amina');
    expect(text).toContain('Name of peter');
    expect(text).not.toContain('Name of grace');
  });

  test('the public copy has names only of those who agreed to it, and every contact', () => {
    const text = documentText(assemble(code, profile, { date: today, audience: 'public' }));
    expect(text).toContain('Name of amina');
    expect(text).not.toContain('Name of peter');
    expect(text).toContain('Title of peter');
  });
});

test('the day of the document must be a day', () => {
  expect(() => assemble(code, ready, { date: 'today' })).toThrow(/YYYY-MM-DD/);
});
