import { describe, expect, test } from '@jest/globals';
import { adoptionOf, defaults, defaultsUsed, resolveProfile } from '../../src/profile/defaults.js';
import type { ResolvedProfile } from '../../src/profile/defaults.js';
import { parseProfile } from '../../src/profile/parse.js';
import { schemaPaths } from '../../src/profile/paths.js';
import { policyIds } from '../../src/profile/schema.js';
import type { Profile } from '../../src/profile/schema.js';
import { arabicName, fixtures, hostedNetwork } from '../support/profiles.js';

const nobody: Profile = { organisation: { name: 'Open Window' } };

test('every default stands at a path of the schema, with a source and a note', () => {
  const known = schemaPaths().map(({ path }) => path);
  for (const [path, { note }] of Object.entries(defaults)) {
    expect(known).toContain(path);
    expect(note.length).toBeGreaterThan(1);
  }
});

test('time limits, meetings and training are the agreed ones', () => {
  const { timeLimits, network, training, document, leave }: ResolvedProfile = resolveProfile(nobody);
  expect(timeLimits).toEqual({
    acknowledgeDays: 3,
    managerHours: 24,
    childHours: 24,
    assessDays: 5,
    investigationDays: 45,
    extensionDays: 15,
    decisionDays: 10,
    feedbackMaxDays: 89,
    appealDays: 10,
    appealDecisionDays: 20,
    retaliationMonths: [1, 3, 6, 12],
    donorHours: 72,
    dataBreachHours: 72,
    interestsDays: 14,
  });
  expect(network).toMatchObject({
    meetingsPerYear: 2,
    seats: 2,
    reflectionEvery: 'month',
    reflectionMinutes: 15,
    valuesMonths: 6,
    accountabilityTrainingMonths: 12,
  });
  expect(training).toEqual({ inductionDays: 30, refresherMonths: 12, riskMonths: 12, signAgainMonths: 12 });
  expect(document).toEqual({ language: 'en', colour: '0B5D5E', paper: 'A4', disseminationDays: 30 });
  expect(leave).toEqual({ noticeWeeks: 4, answerDays: 10, nursingMinutes: 60, nursingMonths: 12 });
});

test('nothing that must be asked has a default', () => {
  const never =
    /^(people|support)\.|^(organisation\.(name|countries|type|mission|website|dataLaw|hostedBy))$|^leave\.(?!noticeWeeks|answerDays|nursing|equalWeeks)|(On|By|edOn|minute|consulted|supersedes|budget|facilitator|keeper|regulator|Authority|Women|Size)$/;
  const allowed = new Set(['law.hasRegulator']);
  expect(Object.keys(defaults).filter((path) => never.test(path) && !allowed.has(path))).toEqual([]);
  expect(Object.keys(defaults)).not.toContain('records.childUntilAge');
});

test('no record is given an end before somebody has checked the law', () => {
  expect(resolveProfile(nobody).records).toEqual({});
  expect(resolveProfile({ ...nobody, records: { checkedOn: '2026-11-03' } }).records).toEqual({
    checkedOn: '2026-11-03',
    provedYears: 6,
    notProvedYears: 1,
  });
});

describe('the highest body', () => {
  test.each([
    ['ngo', true, 'Board'],
    ['company', true, 'Board'],
    ['network', true, 'Steering Committee'],
    ['group', true, "Members' Meeting"],
    ['public-body', true, 'Governing Body'],
    ['ngo', false, undefined],
    ['group', undefined, undefined],
    ['public-body', undefined, undefined],
  ] as const)('%s, %s: %s', (type, hasBody, name) => {
    const profile = {
      organisation: { name: 'X', type },
      governance: hasBody === undefined ? {} : { hasBody },
    };
    expect(resolveProfile(profile).governance.bodyName).toBe(name);
  });
});

test('the short name is the full name, the paper follows the main country', () => {
  expect(resolveProfile(nobody).organisation.shortName).toBe('Open Window');
  const paper = (countries: string[]) =>
    resolveProfile({ organisation: { name: 'X', countries } }).document.paper;
  expect([paper(['US', 'KE']), paper(['KE', 'US']), paper([])]).toEqual(['Letter', 'A4', 'A4']);
});

test('the director’s title comes from the people list', () => {
  expect(resolveProfile(hostedNetwork).directorTitle).toBe('Coordinator');
  expect(resolveProfile(arabicName).directorTitle).toBe('مديرة');
  expect(resolveProfile(nobody).directorTitle).toBe('Director');
});

test('roles fall to people who were picked, never to others', () => {
  const { roles } = resolveProfile(hostedNetwork);
  expect(roles).toMatchObject({ childFocalPoint: 'care', humanResources: 'co', dataContact: 'co' });
  expect(roles.boardLead).toBeUndefined();
  expect(roles.deputy).toBeUndefined();
});

test('years of goals are counted from adoption, and unknown without it', () => {
  expect(resolveProfile(nobody).targets).toMatchObject({ leadershipPercent: 50, interimPercent: 40 });
  expect(resolveProfile(nobody).targets.leadershipYear).toBeUndefined();
  const planned = {
    organisation: { name: 'X', type: 'ngo' as const },
    adoption: { plannedFor: '2026-11-22' },
  };
  expect(resolveProfile(planned).targets).toMatchObject({
    bodyYear: 2029,
    leadershipYear: 2029,
    interimYear: 2028,
  });
  expect(resolveProfile(nobody).targets.bodyPercent).toBeUndefined();
});

test('a colour comes without its sign', () => {
  expect(resolveProfile({ ...nobody, document: { colour: '#7a1f3d' } }).document.colour).toBe('7A1F3D');
});

describe('facts of adoption', () => {
  const shared: Profile = {
    organisation: { name: 'X' },
    adoption: {
      version: '1.1',
      adoptedOn: '2026-10-15',
      approvedBy: 'Board',
      minute: '3',
      consultedOn: '2026-09-01',
      consulted: 'staff',
    },
  };

  test('each policy has a version and a review rhythm', () => {
    const { policies } = resolveProfile(nobody);
    expect(policyIds.map((policy) => [policies[policy].version, policies[policy].reviewMonths])).toEqual([
      ['1.0', 24],
      ['1.0', 12],
      ['1.0', 12],
      ['1.0', 24],
      ['1.0', 24],
    ]);
    expect(defaultsUsed(nobody).filter(({ path }) => path.startsWith('policies.'))).toHaveLength(10);
  });

  test('what holds for all holds for each, unless it says something else', () => {
    const own = { ...shared, policies: { 'child-protection': { version: '2.0', owner: 'Lead' } } };
    expect(adoptionOf(own, 'child-protection')).toEqual({
      ...shared.adoption,
      version: '2.0',
      owner: 'Lead',
    });
    expect(adoptionOf(own, 'code-of-conduct')).toEqual(shared.adoption);
    expect(resolveProfile(own).policies['child-protection'].version).toBe('2.0');
  });

  test('another day does not borrow the minute, and a plan is no adoption', () => {
    const later = { ...shared, policies: { 'child-protection': { adoptedOn: '2026-12-01' } } };
    expect(adoptionOf(later, 'child-protection')).toMatchObject({
      adoptedOn: '2026-12-01',
      approvedBy: 'Board',
    });
    expect(adoptionOf(later, 'child-protection').minute).toBeUndefined();
    const planned = { ...shared, policies: { 'child-protection': { plannedFor: '2027-01-01' } } };
    expect(adoptionOf(planned, 'child-protection').adoptedOn).toBeUndefined();
    const asked = { ...shared, policies: { 'child-protection': { consultedOn: '2026-11-01' } } };
    expect(adoptionOf(asked, 'child-protection').consulted).toBeUndefined();
  });

  test('a field that is there but undefined is not an answer', () => {
    const own = { ...shared, policies: { 'child-protection': { version: undefined } } };
    expect(adoptionOf(own, 'child-protection').version).toBe('1.1');
  });
});

test('an empty list is no answer', () => {
  const profile = { ...nobody, work: { settings: [] }, timeLimits: { retaliationMonths: [] } };
  expect(resolveProfile(profile).timeLimits.retaliationMonths).toEqual([1, 3, 6, 12]);
  expect(resolveProfile(profile).work.settings).toEqual(['office', 'remote', 'travel']);
});

test('with every default written down as an answer, no default is used and nothing changes', () => {
  for (const profile of Object.values(fixtures)) {
    const resolved = resolveProfile(profile);
    const { shortName } = resolved.organisation;
    // A full name may be longer than a short name can be as an answer; there the default stays.
    const isLong = [...shortName].length > 20;
    const answers = { ...resolved, directorTitle: undefined, organisation: { ...resolved.organisation } };
    if (isLong) answers.organisation.shortName = 'Short';
    const again = parseProfile(JSON.parse(JSON.stringify(answers)));
    const used = defaultsUsed(again).map(({ path }) => path);
    expect(used.filter((path) => path !== 'work.childActivities')).toEqual([]);
    expect(resolveProfile(again)).toEqual({
      ...resolved,
      organisation: { ...resolved.organisation, ...(isLong ? { shortName: 'Short' } : {}) },
    });
  }
});
