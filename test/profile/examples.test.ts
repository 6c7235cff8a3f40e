import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { flatFacts } from '../../src/profile/facts.js';
import { parseProfile } from '../../src/profile/parse.js';
import { schemaPaths } from '../../src/profile/paths.js';
import { places } from '../../src/profile/places.js';
import { readProfileText } from '../../src/profile/read.js';
import { validateProfile } from '../../src/profile/validate.js';

const folder = new URL('../../examples/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

function read(name: string) {
  return parseProfile(readProfileText(readFileSync(new URL(name, folder), 'utf8'), 'yaml'));
}

test('there are five examples, and the README names each', () => {
  expect(files).toEqual([
    'atelier-lumiere.yaml',
    'eight-answers.yaml',
    'everything.yaml',
    'harbour-lights.yaml',
    'southern-circle.yaml',
  ]);
  const readme = readFileSync(new URL('README.md', folder), 'utf8');
  for (const file of files) expect(readme).toContain(`\`${file}\``);
});

describe.each(files)('%s', (name) => {
  test('begins with a comment, parses, and has no finding', () => {
    expect(readFileSync(new URL(name, folder), 'utf8')).toMatch(/^# \S/);
    expect(validateProfile(read(name), { date: '2026-11-22' })).toEqual([]);
  });

  test('asks for contacts that cannot be real', () => {
    const profile = read(name);
    for (const { email, phone } of profile.people ?? []) {
      expect(email ?? 'x@example.org').toMatch(/[@.](example|example\.(org|net|com))$/);
      expect(phone ?? '000 000').toMatch(/00 00/);
    }
  });
});

test('everything.yaml answers every field', () => {
  const profile = read('everything.yaml');
  expect(schemaPaths().filter(({ path }) => places(profile, path).length === 0)).toEqual([]);
});

test('eight-answers.yaml answers the eight and nothing else but what people need', () => {
  const { people = [], ...answers } = read('eight-answers.yaml');
  expect(answers).toEqual({
    profile: 1,
    organisation: { name: 'Green Valley Advice Centre', type: 'ngo', countries: ['ZM'] },
    staff: { count: 5 },
    work: { childContact: 'incidental', participants: true },
    roles: { focalPoint: 'mary', outsideContact: 'john' },
  });
  expect(people.map(({ id }) => id)).toEqual(['mary', 'john']);
});

test('the three organisations keep the facts they were given', () => {
  expect(flatFacts(read('harbour-lights.yaml'))).toMatchObject({
    staff_count: 14,
    volunteer_count: 40,
    has_board: true,
    board_size: 7,
    leadership_size: 3,
    works_with_children: true,
    uses_child_images: true,
    has_participants: true,
    at_risk_adults: true,
    has_partners: true,
    has_donor_reporting: true,
    works_with_men_boys: true,
    in_eu: false,
    gdpr_applies: false,
  });
  expect(flatFacts(read('atelier-lumiere.yaml'))).toMatchObject({
    is_company: true,
    staff_count: 60,
    is_unionised: true,
    has_worker_reps: true,
    has_collective_agreement: true,
    contact_with_children: 'none',
    has_participants: false,
    in_eu: true,
    gdpr_applies: true,
    is_listed_company: false,
  });
  expect(flatFacts(read('southern-circle.yaml'))).toMatchObject({
    is_network: true,
    is_small: true,
    is_menengage_member: true,
    members_are_organisations: true,
    does_research: true,
    contact_with_children: 'incidental',
    countries: ['ZA', 'MW', 'ZM'],
  });
});
