import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { computeRoutes } from '../../src/policy/routes.js';
import type { Handler, Route, RouteSettings, Subject } from '../../src/policy/routes.js';
import type { Person, Profile } from '../../src/profile/schema.js';

const settings: RouteSettings = {
  hasBody: true,
  bodySize: 7,
  bodyRelated: false,
  hosted: false,
  hasManagers: true,
  hasDirector: true,
  tiny: false,
};

function organisation(people: readonly Person[], roles: NonNullable<Profile['roles']>): Profile {
  return { organisation: { name: 'Acme' }, people: [...people], roles };
}

const amina: Person = { id: 'amina', title: 'Safeguarding Lead', position: 'staff', phone: '+1 000 000' };
const peter: Person = { id: 'peter', title: 'Programme Officer', position: 'staff', phone: '+1 000 000' };
const ruth: Person = { id: 'ruth', title: 'Executive Director', position: 'staff', phone: '+1 000 000' };
const joyce: Person = { id: 'joyce', title: 'Chair', position: 'board', phone: '+1 000 000' };
const grace: Person = { id: 'grace', title: 'Adviser', position: 'outside', phone: '+1 000 000' };
const omar: Person = { id: 'omar', title: 'Ombudsperson', position: 'outside', phone: '+1 000 000' };

const full = organisation([amina, peter, ruth, joyce, grace, omar], {
  focalPoint: 'amina',
  deputy: 'peter',
  director: 'ruth',
  chair: 'joyce',
  outsideContact: 'grace',
  outsideDeputy: 'omar',
});

function who(handler: Handler | undefined): string {
  if (!handler) return 'nobody';
  if (handler.type === 'person') return handler.person.id;
  return handler.type === 'appointed' ? 'appointed' : `${handler.type}: ${handler.part}`;
}

function about(routes: readonly Route[], subject: Subject) {
  const route = routes.find(({ subjects }) => subjects.includes(subject));
  if (!route) throw new Error(`no route about ${subject}`);
  return [route.tell, route.other, route.investigates, route.decides, route.appeal].map(who);
}

test('of two colleagues neither has a part in a case about the other', () => {
  const two = organisation([peter, ruth, joyce, grace, omar], {
    focalPoint: 'peter',
    director: 'ruth',
    chair: 'joyce',
    outsideContact: 'grace',
    outsideDeputy: 'omar',
  });
  const few = computeRoutes(two, { ...settings, hasManagers: false, tiny: true });
  for (const subject of ['focalPoint', 'director'] as const)
    expect(about(few, subject).filter((handler) => ['peter', 'ruth'].includes(handler))).toEqual([]);
  const many = computeRoutes(two, { ...settings, hasManagers: false });
  expect(about(many, 'focalPoint')).toContain('ruth');
});

describe('an organisation with everybody in place', () => {
  const routes = computeRoutes(full, settings);

  test('a concern about anybody goes to the focal point, the director decides, the body hears the appeal', () => {
    expect(about(routes, 'anyone')).toEqual(['amina', 'peter', 'appointed', 'ruth', 'body: whole']);
  });

  test('about the focal point: the deputy, never the focal point', () => {
    expect(about(routes, 'focalPoint')).toEqual(['peter', 'grace', 'appointed', 'ruth', 'body: whole']);
  });

  test('about the director: nobody who works under the director has a part in it', () => {
    expect(about(routes, 'director')).toEqual(['grace', 'omar', 'appointed', 'body: whole', 'omar']);
  });

  test('about the chair: neither the chair nor anybody who works here; the body acts without the chair', () => {
    const route = about(routes, 'chair');
    expect(route).not.toContain('joyce');
    expect(route).not.toContain('amina');
    expect(route).not.toContain('ruth');
    expect(route).toContain('body: without');
  });
});

describe('few people', () => {
  test('one person: both doors and all steps are outside, and what nobody can take stays empty', () => {
    const routes = computeRoutes(
      organisation([{ ...ruth }, grace, omar], {
        director: 'ruth',
        focalPoint: 'ruth',
        outsideContact: 'grace',
        outsideDeputy: 'omar',
      }),
      { ...settings, hasBody: false, bodySize: undefined, hasManagers: false },
    );
    expect(about(routes, 'director')).toEqual(['grace', 'omar', 'appointed', 'omar', 'nobody']);
    expect(routes.filter(({ subjects }) => subjects.includes('focalPoint'))).toHaveLength(1);
  });

  test('two people and one outside: the other is never the judge of the director', () => {
    const routes = computeRoutes(
      organisation([ruth, amina, grace], { director: 'ruth', focalPoint: 'amina', outsideContact: 'grace' }),
      { ...settings, hasBody: false, bodySize: undefined, hasManagers: false },
    );
    expect(about(routes, 'director')).not.toContain('amina');
    expect(about(routes, 'director')).not.toContain('ruth');
    expect(about(routes, 'director')).toContain('nobody');
  });

  test('four people with the director as focal point: one route for both offices, outside first', () => {
    const routes = computeRoutes(
      organisation([ruth, peter, joyce, grace], {
        director: 'ruth',
        focalPoint: 'ruth',
        deputy: 'peter',
        chair: 'joyce',
        outsideContact: 'grace',
      }),
      { ...settings, hasManagers: false },
    );
    expect(about(routes, 'director')).toEqual(about(routes, 'focalPoint'));
    expect(about(routes, 'director')[0]).toBe('grace');
    expect(about(routes, 'director')).not.toContain('ruth');
    expect(about(routes, 'director')).not.toContain('peter');
  });
});

describe('people with a part in cases', () => {
  test('each of them has a route of their own, in which they have no part', () => {
    const chair: Person = { id: 'ben', title: 'Treasurer', position: 'board', phone: '+1 000 001' };
    const routes = computeRoutes(
      {
        ...full,
        people: [...(full.people ?? []), chair],
        roles: { ...full.roles, appeal: 'ben', investigator: 'omar' },
      },
      settings,
    );
    expect(about(routes, 'anyone')).toEqual(['amina', 'peter', 'omar', 'ruth', 'ben']);
    for (const [subject, id] of [
      ['appeal', 'ben'],
      ['outsideDeputy', 'omar'],
      ['chair', 'joyce'],
    ] as const) {
      expect(about(routes, subject)).not.toContain(id);
    }
  });

  test('somebody of the body who holds no office has one too, and so has a relative of an office holder', () => {
    const ben: Person = { id: 'ben', title: 'Treasurer', position: 'board' };
    const cleo: Person = { id: 'cleo', title: 'Driver', position: 'staff', relatedTo: ['ruth'] };
    const routes = computeRoutes({ ...full, people: [...(full.people ?? []), ben, cleo] }, settings);
    expect(routes.map(({ id }) => id)).toEqual(expect.arrayContaining(['ben', 'cleo']));
    const relative = routes.find(({ id }) => id === 'cleo');
    expect([relative?.tell, relative?.decides, relative?.appeal].map(who)).not.toContain('ruth');
  });

  test('a door without a telephone number or an address is none', () => {
    const routes = computeRoutes(
      {
        ...full,
        people: (full.people ?? []).map(({ phone, ...person }) =>
          person.id === 'grace' ? person : { ...person, phone: phone ?? '' },
        ),
      },
      settings,
    );
    expect(about(routes, 'director')[0]).toBe('omar');
  });
});

describe('people who are too close', () => {
  test('an outside contact who is family of the director is no outside contact at all', () => {
    const people = (full.people ?? []).map((person) =>
      person.id === 'grace' ? { ...person, relatedTo: ['ruth'] } : person,
    );
    const routes = computeRoutes({ ...full, people }, settings);
    for (const route of routes) expect([route.tell, route.other].map(who)).not.toContain('grace');
  });

  test('a board of relatives decides nothing about the director', () => {
    const routes = computeRoutes(full, { ...settings, bodyRelated: true });
    for (const subject of ['director', 'chair', 'bodyMember'] as const) {
      expect(about(routes, subject).join(' ')).not.toContain('body:');
      expect(about(routes, subject)).not.toContain('joyce');
    }
  });

  test('an outside contact who is married to the director is no door for the director', () => {
    const routes = computeRoutes(
      {
        ...full,
        people: (full.people ?? []).map((person) =>
          person.id === 'grace' ? { ...person, relatedTo: ['ruth'] } : person,
        ),
      },
      settings,
    );
    expect(about(routes, 'director')).not.toContain('grace');
  });

  test('under a host, its director is never handled by people whom the host employs', () => {
    const host: Person = { id: 'hana', title: 'Host director', position: 'host' };
    const routes = computeRoutes(
      { ...full, people: [...(full.people ?? []), host], roles: { ...full.roles, hostDirector: 'hana' } },
      { ...settings, hosted: true },
    );
    expect(about(routes, 'hostDirector').slice(3)).toEqual(['host: body', 'host: rules']);
    for (const worker of ['amina', 'peter', 'ruth', 'hana'])
      expect(about(routes, 'hostDirector')).not.toContain(worker);
  });
});

describe('over random people', () => {
  const ids = ['ana', 'ben', 'cleo', 'dev', 'eli', 'fay'] as const;
  const somebody = (id: string) =>
    fc.record(
      {
        id: fc.constant(id),
        title: fc.constant(`Title of ${id}`),
        position: fc.constantFrom('staff', 'volunteer', 'board', 'outside', 'host'),
        onBoard: fc.boolean(),
        relatedTo: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 }),
      },
      { requiredKeys: ['id', 'title'] },
    );
  const reports = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...ids));
  const role = fc.option(fc.constantFrom(...ids), { nil: undefined });
  const random = fc
    .record({
      people: fc.tuple(...ids.map(somebody)),
      reports,
      roles: fc.record({
        focalPoint: role,
        deputy: role,
        director: role,
        chair: role,
        outsideContact: role,
        outsideDeputy: role,
        boardLead: role,
        investigator: role,
        decider: role,
        appeal: role,
        hostDirector: role,
      }),
      settings: fc.record({
        hasBody: fc.boolean(),
        bodySize: fc.option(fc.nat(9), { nil: undefined }),
        bodyRelated: fc.boolean(),
        hosted: fc.boolean(),
        hasManagers: fc.boolean(),
        hasDirector: fc.boolean(),
      }),
    })
    .map(({ people, reports: lines, roles, settings: chosen }) => ({
      profile: {
        organisation: { name: 'Acme' },
        people: people.map((person) => {
          const above = lines[person.id];
          return above !== undefined && above !== person.id ? { ...person, reportsTo: above } : person;
        }),
        roles: Object.fromEntries(Object.entries(roles).filter(([, id]) => id !== undefined)),
      } as Profile,
      settings: chosen as RouteSettings,
    }));

  const holders: Partial<Record<Subject, keyof NonNullable<Profile['roles']>>> = {
    focalPoint: 'focalPoint',
    deputy: 'deputy',
    director: 'director',
    chair: 'chair',
    outsideContact: 'outsideContact',
    hostDirector: 'hostDirector',
  };

  test('nobody has a part in a concern about themselves, a relative, or somebody they work under', () => {
    fc.assert(
      fc.property(random, ({ profile, settings: chosen }) => {
        const byId = new Map((profile.people ?? []).map((person) => [person.id, person]));
        for (const route of computeRoutes(profile, chosen)) {
          for (const subject of route.subjects) {
            const office = holders[subject];
            const concerned = office && byId.get(String(profile.roles?.[office]));
            if (!concerned) continue;
            for (const handler of [
              route.tell,
              route.other,
              route.investigates,
              route.decides,
              route.appeal,
            ]) {
              if (handler?.type !== 'person') continue;
              const { person } = handler;
              expect(person.id).not.toBe(concerned.id);
              expect(person.relatedTo ?? []).not.toContain(concerned.id);
              expect(concerned.relatedTo ?? []).not.toContain(person.id);
              expect(person.reportsTo).not.toBe(concerned.id);
            }
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test('who investigates, who decides and who hears the appeal are three', () => {
    fc.assert(
      fc.property(random, ({ profile, settings: chosen }) => {
        for (const route of computeRoutes(profile, chosen)) {
          const three = [route.investigates, route.decides, route.appeal]
            .filter((handler) => handler !== undefined)
            .map(who);
          expect(new Set(three).size).toBe(three.length);
        }
      }),
      { numRuns: 400 },
    );
  });
});
