import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { factNames, factTable, flatFacts, privateFacts } from '../../src/profile/facts.js';
import { schemaPathOf } from '../../src/profile/paths.js';
import type { Profile } from '../../src/profile/schema.js';
import {
  fixtures,
  founderFamilyBoard,
  hostedNetwork,
  indiaTwelve,
  ingo900,
  onePerson,
  volunteerGroup,
} from '../support/profiles.js';

const organisation = { name: 'Open Window' };
const facts = (
  profile: Omit<Profile, 'organisation'> & { organisation?: Partial<Profile['organisation']> },
) => flatFacts({ ...profile, organisation: { ...organisation, ...profile.organisation } });

test('each fact says how it is found and from which answers', () => {
  for (const name of factNames) {
    const { from, how } = factTable[name];
    expect(how).toMatch(/^['A-Z].*\.$/);
    expect(from.length).toBeGreaterThan(0);
    for (const path of from) expect(schemaPathOf(path)?.path).toBe(path);
  }
});

test('a fact hangs on nothing but the answers it names', () => {
  for (const profile of Object.values(fixtures)) {
    for (const name of factNames) {
      const only: Record<string, Record<string, unknown>> = { organisation: {} };
      for (const path of factTable[name].from) {
        const [group = '', field = ''] = path.split('.');
        const answers = (profile as unknown as Record<string, Record<string, unknown> | undefined>)[group];
        if (answers?.[field] !== undefined) only[group] = { ...only[group], [field]: answers[field] };
      }
      expect(factTable[name].value(only as unknown as Profile)).toEqual(factTable[name].value(profile));
    }
  }
});

test('every fact that a shipped requirement asks for is known', () => {
  const folder = new URL('../../templates/standards/', import.meta.url);
  const words = new Set<string>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
    const text = readFileSync(new URL(file, folder), 'utf8');
    for (const [, condition = ''] of text.matchAll(/^\s*(?:must|should|gate|onlyIf|binds): (.*)$/gm)) {
      for (const [word] of condition.replace(/'[^']*'/g, '').matchAll(/\b[a-z]+_[a-z_]+\b/g)) words.add(word);
    }
  }
  expect(words.size).toBeGreaterThan(15);
  expect([...words].filter((word) => !factNames.some((name) => name === word))).toEqual([]);
});

describe('staff', () => {
  test('unknown: nobody is taken to be few, alone or unpaid', () => {
    expect(facts({})).toMatchObject({
      staff_count: undefined,
      has_staff: true,
      is_small: false,
      is_one_person: false,
      is_volunteer_only: false,
      has_volunteers: false,
    });
    const { staff_count: unknown } = facts({});
    expect([Number(unknown) < 10, Number(unknown) >= 50]).toEqual([false, false]);
  });

  test.each([
    [
      0,
      {
        has_staff: false,
        is_small: true,
        is_one_person: false,
        is_volunteer_only: true,
        has_volunteers: true,
      },
    ],
    [
      1,
      {
        has_staff: true,
        is_small: true,
        is_one_person: true,
        is_volunteer_only: false,
        has_volunteers: false,
      },
    ],
    [9, { has_staff: true, is_small: true, is_one_person: false }],
    [10, { has_staff: true, is_small: false, is_one_person: false }],
  ])('%i', (count, expected) => {
    expect(facts({ staff: { count } })).toMatchObject(expected);
  });

  test('volunteers do not make an organisation big; a union is a representation', () => {
    expect(facts({ staff: { count: 9, volunteers: 400 } })).toMatchObject({
      is_small: true,
      volunteer_count: 400,
    });
    expect(facts({ staff: { representation: 'union' } })).toMatchObject({
      has_worker_reps: true,
      is_unionised: true,
    });
    expect(facts({ staff: { representation: 'elected' } })).toMatchObject({
      has_worker_reps: true,
      is_unionised: false,
    });
  });
});

describe('board', () => {
  test.each([
    ['ngo', 2, true],
    ['network', 2, true],
    ['company', 9, false],
    ['company', 10, true],
    ['public-body', 300, false],
    ['group', 0, false],
  ] as const)('%s of %i: %s', (type, count, expected) => {
    expect(facts({ organisation: { type }, staff: { count } }).has_board).toBe(expected);
    expect(
      facts({ organisation: { type }, staff: { count }, governance: { hasBody: !expected } }).has_board,
    ).toBe(!expected);
  });

  test('no size without a board; 7 and 3 in conditions while unknown', () => {
    expect(facts({}).board_size).toBeUndefined();
    expect(facts({ organisation: { type: 'ngo' } })).toMatchObject({ board_size: 7, leadership_size: 3 });
    expect(facts({ governance: { hasBody: true, bodySize: 4, leadershipSize: 9 } })).toMatchObject({
      board_size: 4,
      leadership_size: 9,
    });
  });
});

describe('contact with children', () => {
  test.each([
    [['school'], 'direct'],
    [['sport', 'online'], 'direct'],
    [['clubs'], 'direct'],
    [['camp-overnight'], 'direct'],
    [['home-visits'], 'direct'],
    [['residential'], 'direct'],
    [['clinic'], 'direct'],
    [['online'], 'online_only'],
    [['events'], 'incidental'],
    [['research', 'online'], 'incidental'],
    [[], 'none'],
  ] as const)('%j means %s', (activities, expected) => {
    expect(facts({ work: { childActivities: [...activities] } }).contact_with_children).toBe(expected);
  });

  test('an answer wins; images, online pages and adults at risk follow until answered', () => {
    expect(facts({ work: { childContact: 'none', childActivities: ['sport'] } })).toMatchObject({
      contact_with_children: 'none',
      works_with_children: false,
    });
    expect(facts({ work: { childContact: 'incidental' } })).toMatchObject({ uses_child_images: true });
    expect(facts({ work: { childContact: 'incidental', childImages: false } })).toMatchObject({
      uses_child_images: false,
    });
    expect(facts({ work: { childContact: 'online_only' } })).toMatchObject({ children_online: true });
    expect(facts({ work: { participants: true } })).toMatchObject({ at_risk_adults: true });
    expect(facts({ work: { participants: true, adultsAtRisk: false } })).toMatchObject({
      at_risk_adults: false,
    });
    expect(facts({ work: { childActivities: ['research'] } })).toMatchObject({ does_research: true });
  });
});

describe('law', () => {
  test('no law follows from a country code', () => {
    for (const country of ['GB', 'IN']) {
      expect(facts({ organisation: { countries: [country] } })).toMatchObject({
        country_overlay: 'no',
        committee_required: false,
        has_regulator: false,
      });
    }
    expect(flatFacts(indiaTwelve)).toMatchObject({ country_overlay: 'yes', committee_required: true });
    expect(facts({ law: { regulator: 'NGO Board' } }).has_regulator).toBe(true);
    expect(facts({ law: { regulator: 'NGO Board', hasRegulator: false } }).has_regulator).toBe(false);
  });

  test.each([
    ['FR', true, true],
    ['NO', false, true],
    ['GB', false, true],
    ['CH', false, false],
    ['KE', false, false],
  ])('%s: in the Union %s, its data rules %s', (country, inUnion, data) => {
    expect(facts({ organisation: { countries: [country] } })).toMatchObject({
      in_eu: inUnion,
      gdpr_applies: data,
    });
    expect(facts({ organisation: { countries: [country], holdsEuropeanData: true } }).gdpr_applies).toBe(
      true,
    );
  });

  test('only a company is listed; 250 staff are no small or medium company', () => {
    expect(facts({ organisation: { type: 'company', listed: true } }).is_listed_company).toBe(true);
    expect(facts({ organisation: { type: 'ngo', listed: true } }).is_listed_company).toBe(false);
    expect(facts({ organisation: { smallOrMedium: true }, staff: { count: 249 } }).is_sme).toBe(true);
    expect(facts({ organisation: { smallOrMedium: true }, staff: { count: 250 } }).is_sme).toBe(false);
  });
});

test('the named organisations are what they say', () => {
  expect(flatFacts(onePerson)).toMatchObject({ is_one_person: true, has_board: false, has_interns: false });
  expect(flatFacts(volunteerGroup)).toMatchObject({
    is_volunteer_only: true,
    is_group: true,
    has_board: false,
  });
  expect(flatFacts(hostedNetwork)).toMatchObject({
    is_hosted: true,
    is_network: true,
    members_are_organisations: true,
  });
  expect(flatFacts(founderFamilyBoard)).toMatchObject({ is_family_run: true, works_with_children: true });
  expect(flatFacts(ingo900)).toMatchObject({
    staff_count: 900,
    in_eu: true,
    is_humanitarian: true,
    has_regulator: true,
  });
});

test('family and founder facts are private, and nothing else', () => {
  expect([...privateFacts].sort()).toEqual(['body_is_related', 'is_family_run']);
});

test('facts cannot be changed and have no prototype', () => {
  const flat = flatFacts(onePerson);
  expect(Object.isFrozen(flat)).toBe(true);
  expect(Object.getPrototypeOf(flat)).toBeNull();
});
