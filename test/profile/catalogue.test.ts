import { describe, expect, test } from '@jest/globals';
import { catalogueFor, groupIds, labelFor, questions, wordsFor } from '../../src/profile/catalogue/index.js';
import { fieldReference } from '../../src/profile/field-reference.js';
import { profileJsonSchema } from '../../src/profile/json-schema.js';
import { parseProfile } from '../../src/profile/parse.js';
import { schemaGroups, schemaPathOf, schemaPaths, valueAt } from '../../src/profile/paths.js';
import { policyIds } from '../../src/profile/schema.js';

const { fields, groups } = catalogueFor('en');
const paths = schemaPaths().map(({ path }) => path);

test('every field has words, and no words are left without a field', () => {
  expect(Object.keys(fields).sort()).toEqual([...paths].sort());
  expect(catalogueFor('xx').language).toBe('en');
  expect(catalogueFor('constructor').language).toBe('en');
});

test.each(Object.entries(fields))('%s is worded whole', (path, words) => {
  expect(words.label).toMatch(/^\p{Lu}/u);
  expect([...words.label].length).toBeLessThanOrEqual(42);
  expect(words.question).toMatch(/\?$|\.$/);
  for (const sentence of [words.why, words.skip]) expect(sentence).toMatch(/[.)]$|^\S+$/);
  expect(words.why.length + words.question.length).toBeLessThan(320);
  expect(words.example).not.toBe('');
  expect(words.policies.length).toBeGreaterThan(0);
  for (const policy of words.policies) expect(policyIds).toContain(policy);
  const kind = schemaPathOf(path)?.kind;
  const isYear = /(body|leadership|interim)Year$/.test(path);
  const isRhythm = path.endsWith('Every');
  if ((kind === 'count' || kind === 'percent') && !isYear && !isRhythm) expect(words.unit).toMatch(/^[a-z]/);
  else expect(words.unit).toBeUndefined();
});

describe('examples', () => {
  test.each(schemaPaths().filter(({ choices }) => choices))(
    '$path shows answers that exist',
    ({ path, choices }) => {
      const example = fields[path]?.example.replace(/[[\]]/g, '').split(', ') ?? [];
      expect(example.length).toBeGreaterThan(0);
      for (const answer of example) expect(choices).toContain(answer);
    },
  );

  test('of plain text can be typed as they are', () => {
    for (const { path, kind, list, least, greatest } of schemaPaths()) {
      const example = fields[path]?.example ?? '';
      if (kind === 'count' && !list) {
        expect(Number(example)).toBeGreaterThanOrEqual(least ?? 0);
        expect(Number(example)).toBeLessThanOrEqual(greatest ?? 0);
      }
      if (kind === 'yesno') expect(['true', 'false']).toContain(example);
      if (kind === 'date') expect(example).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
    const [group = '', field = ''] = 'organisation.mission'.split('.');
    expect(() =>
      parseProfile({
        organisation: {
          name: fields['organisation.name']?.example,
          [field]: fields[`${group}.${field}`]?.example,
        },
      }),
    ).not.toThrow();
  });
});

test('people come first, then the eight, then the rest', () => {
  expect(groupIds.slice(0, 2)).toEqual(['people', 'first']);
  expect(Object.keys(groups).sort()).toEqual([...groupIds].sort());
  const asked = questions();
  expect(asked[1]?.questions.map(({ path }) => path)).toEqual([
    'organisation.name',
    'organisation.countries',
    'organisation.type',
    'staff.count',
    'work.childContact',
    'work.participants',
    'roles.focalPoint',
    'roles.outsideContact',
  ]);
  expect(asked.flatMap((group) => group.questions)).toHaveLength(paths.length);
  for (const group of asked) expect(group.questions.length).toBeGreaterThan(0);
});

test('labels name what a control holds', () => {
  expect(labelFor('roles.focalPoint.email')).toBe('Focal point: e-mail');
  expect(labelFor('roles.outsideContact.phone')).toBe('Outside contact: phone');
  expect(labelFor('support.emergencyNumber')).toBe('Emergency number');
  expect(labelFor('people.0.email')).toBe('E-mail');
  expect(labelFor('policies.code-of-conduct.owner')).toBe('Owner');
  expect(labelFor('support.services.clinic.contact')).toBe('Contact of the service');
  expect(labelFor('roles.casePanel.0')).toBe('Case panel');
  expect(labelFor('roles.nobody.email')).toBeUndefined();
  expect(labelFor('weather')).toBeUndefined();
  expect(wordsFor('people.0.email')?.question).toContain('e-mail');
});

describe('paths', () => {
  test('are the fields of the schema', () => {
    expect(paths).toContain('policies.*.history.*.what');
    expect(schemaPathOf('people.3.relatedTo.0')?.path).toBe('people.*.relatedTo');
    expect(schemaPathOf('people.3.email.0')).toBeUndefined();
    expect(schemaPathOf('people')).toBeUndefined();
    expect(schemaPaths().find(({ path }) => path === 'timeLimits.retaliationMonths')).toEqual({
      path: 'timeLimits.retaliationMonths',
      kind: 'count',
      list: true,
      least: 1,
      greatest: 36,
      items: 8,
      optional: true,
    });
    expect(schemaPaths().find(({ path }) => path === 'organisation.name')).toEqual({
      path: 'organisation.name',
      kind: 'line',
      most: 120,
      list: false,
      optional: false,
    });
    expect(
      schemaGroups()
        .filter(({ itemsById }) => itemsById)
        .map(({ path }) => path),
    ).toEqual([
      'organisation.places.*',
      'people.*',
      'network.partners.*',
      'leave.stages.*',
      'leave.countries.*',
      'law.funders.*',
      'support.services.*',
    ]);
  });

  test('lead to values, by index or id, own properties only', () => {
    const profile = { people: [{ id: 'amina', title: 'Lead' }], list: [1, 2] };
    expect(valueAt(profile, 'people.0.title')).toBe('Lead');
    expect(valueAt(profile, 'people.amina.title')).toBe('Lead');
    expect(valueAt(profile, 'list.1')).toBe(2);
    for (const path of [
      'people.1.title',
      'constructor',
      'people.length',
      '__proto__.x',
      'people.0.title.length',
    ]) {
      expect(valueAt(profile, path)).toBeUndefined();
    }
  });
});

describe('JSON Schema', () => {
  const schema = profileJsonSchema();
  const at = (...keys: string[]) => valueAt(schema, keys.join('.'));

  test('is draft 2020-12 and closed', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.additionalProperties).toBe(false);
    expect(schema.required).toEqual(['organisation']);
    expect(at('properties', 'organisation', 'required')).toEqual(['name']);
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  test('holds titles, lengths, choices, limits and fixed defaults', () => {
    expect(at('properties', 'organisation', 'properties', 'name')).toMatchObject({
      type: 'string',
      title: 'Organisation',
      minLength: 1,
      maxLength: 120,
    });
    expect(at('properties', 'organisation', 'properties', 'type', 'enum')).toEqual([
      'ngo',
      'company',
      'network',
      'public-body',
      'group',
    ]);
    expect(at('properties', 'timeLimits', 'properties', 'childHours')).toMatchObject({
      type: 'integer',
      minimum: 1,
      maximum: 24,
      default: 24,
    });
    expect(at('properties', 'organisation', 'properties', 'shortName', 'default')).toBeUndefined();
    expect(at('properties', 'people', 'items', 'properties', 'email', 'title')).toBe('E-mail');
    expect(at('properties', 'policies', 'additionalProperties', 'properties', 'owner', 'title')).toBe(
      'Owner',
    );
    expect(at('properties', 'organisation', 'properties', 'countries', 'items', 'enum')).toContain('NO');
  });
});

test('the field reference names every field once, with its default and its reason', () => {
  const text = fieldReference();
  for (const path of paths) expect(text.split(`| \`${path}\` |`)).toHaveLength(2);
  expect(text).toContain('`3`: inside the 7 days of Directive (EU) 2019/1937, Article 9 (standard)');
  expect(text).toContain('quality floor of this project, not law');
  const rows = text.split('\n').filter((row) => row.startsWith('| `'));
  for (const row of rows) expect(row.replaceAll('\\|', '').split('|')).toHaveLength(7);
  expect(text).not.toMatch(/undefined|\[object|NaN/);
});
