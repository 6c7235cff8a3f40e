/** What keeps the leave policy from being adopted keeps it so in every document, and nothing else. */
import { describe, expect, test } from '@jest/globals';
import { parseProfile } from '../../../src/profile/parse.js';
import type { Profile } from '../../../src/profile/schema.js';
import { openBlockingPoints, settingOf } from '../../../src/policy/setting.js';
import type { Setting } from '../../../src/policy/setting.js';
import { buildValues } from '../../../src/policy/values.js';
import { checked, today } from '../../support/leave.js';
import { examples } from '../../support/library.js';
import { volunteerGroup } from '../../support/profiles.js';

const settled = {
  ...checked,
  todaysTerms: 'None yet',
  model: 'ilo-191',
  paySource: 'employer',
  parentalShare: 'individual',
  parentalPayPercent: 100,
  parentalChildAge: 8,
  urgentDays: 0,
} as const;
const { lawCheckedBy: _by, lawCheckedOn: _on, ...unchecked } = settled;

const everything = examples.find(({ name }) => name === 'everything')?.profile;

/** Everything settled and adopted, but for leave; employed by themselves. */
function ready(leave: Profile['leave'], more: Partial<Profile> = {}): Profile {
  const { hostedBy: _host, ...organisation } = everything?.organisation ?? {};
  return parseProfile({ ...everything, organisation, leave, ...more });
}

function settingFor(profile: Profile, policyId: string): Setting {
  const setting = settingOf(profile, policyId, { language: 'en', date: today, audience: 'inside' });
  openBlockingPoints(setting);
  return setting;
}

function blocking(setting: Setting): string[] {
  return setting.points
    .list()
    .filter((point) => point.class === 'blocks')
    .map(({ id }) => id);
}

/** What a document tells of the others: their states, and what people sign for. */
function told(setting: Setting) {
  const values = buildValues({
    ...setting,
    policyTitle: setting.policyId,
    locale: 'en',
    isReady: () => setting.points.blocking === 0,
    isAdopted: setting.status() === 'adopted',
    missing: () => 'to be decided',
    openPoints: () => [],
    counts: () => ({ blocking: setting.points.blocking, open: 0 }),
    chosen: () => undefined,
  });
  const states = values.companions as readonly { id: string; state: string }[];
  return {
    states: Object.fromEntries(states.map(({ id, state }) => [id, state])),
    signOn: (values.signOn as readonly { id: string }[]).map(({ id }) => id),
  };
}

const adopted = 'version 1.1, adopted on 15 October 2026';
const open = 'not adopted yet; date to be decided';

describe('while the law on leave is not checked', () => {
  const profile = ready(unchecked);

  test('the leave policy is not ready, and says why', () => {
    const setting = settingFor(profile, 'parental-leave');
    expect(blocking(setting)).toEqual(['leave.lawCheckedBy', 'leave.lawCheckedOn']);
    expect(setting.status()).toBe('not-ready');
    expect(setting.points.list()[0]).toMatchObject({
      what: 'Check of what the law gives parents: by whom',
      owner: 'the Coordinator',
      by: '2026-12-23',
    });
  });

  test.each(['code-of-conduct', 'sexual-harassment', 'child-protection', 'forms', 'poster'])(
    '%s is held up by nothing, and does not call the leave policy adopted',
    (id) => {
      const setting = settingFor(profile, id);
      expect(blocking(setting)).toEqual([]);
      expect(setting.status()).toBe('adopted');
      const { states, signOn } = told(setting);
      expect(states).toMatchObject({ 'parental-leave': open, 'womens-leadership': adopted });
      expect(signOn).not.toContain('parental-leave');
      expect(signOn).toContain('womens-leadership');
    },
  );

  test('the leave policy calls the others adopted all the same', () => {
    const { states, signOn } = told(settingFor(profile, 'parental-leave'));
    expect(states).toEqual({
      'code-of-conduct': adopted,
      'child-protection': 'version 2.0, adopted on 5 November 2026',
      'sexual-harassment': adopted,
      'womens-leadership': adopted,
    });
    expect(signOn).not.toContain('parental-leave');
  });

  test('a leave figure that another document prints does not hold that document up', () => {
    const setting = settingFor(ready({}), 'forms');
    expect(setting.points.missing('leave.birthPayPercent')?.text).toMatch(/^to be decided by /);
    expect(blocking(setting)).toEqual([]);
  });
});

test('once everything is settled the leave policy is adopted everywhere', () => {
  const profile = ready(settled);
  const setting = settingFor(profile, 'parental-leave');
  expect(blocking(setting)).toEqual([]);
  expect(setting.status()).toBe('adopted');
  const { states, signOn } = told(settingFor(profile, 'code-of-conduct'));
  expect(states['parental-leave']).toBe(adopted);
  expect(signOn).toContain('parental-leave');
});

test('each thing that is open blocks', () => {
  const setting = settingFor(ready({}), 'parental-leave');
  expect(setting.openLeavePoints().length).toBeGreaterThan(5);
  expect(blocking(setting).sort()).toEqual([...setting.openLeavePoints()].sort());
});

test('what blocks every policy still blocks every policy', () => {
  const setting = settingFor(ready(settled, { support: { healthService: 'Hospital' } }), 'parental-leave');
  expect(blocking(setting)).toEqual(['support.emergencyNumber']);
  expect(told(setting).states['code-of-conduct']).toBe(open);
});

test('nobody employed: nothing about leave is open', () => {
  expect(
    blocking(settingFor(volunteerGroup, 'parental-leave')).filter((id) => id.startsWith('leave')),
  ).toEqual([]);
});

describe('words of open points', () => {
  const points = (...paths: string[]) => {
    const { points: all } = settingFor(ready(settled), 'womens-leadership');
    const before = new Set(all.list().map(({ id }) => id));
    const texts = paths.map((path) => all.missing(path)?.text);
    return { texts, added: all.list().filter(({ id }) => !before.has(id)) };
  };

  test('sizes are to be counted, within six months, and are one point', () => {
    const { texts, added } = points(
      'targets.body.size',
      'targets.body.women',
      'targets.body.persons',
      'targets.body.bandLow',
    );
    expect(new Set(texts)).toEqual(new Set(['to be counted by 23 May 2027 by the Coordinator']));
    expect(added.map(({ id, what }) => [id, what])).toEqual([
      ['targets.body', 'People in the highest body, and women among them'],
    ]);
  });

  test('a budget is to be decided by the highest authority within three months', () => {
    const { texts, added } = points('targets.budget');
    expect(texts).toEqual(['to be decided by 23 February 2027 by the Steering Committee']);
    expect(added[0]).toMatchObject({ class: 'dated', what: "Money or time for women's leadership" });
  });

  test('years, payers and rows of countries are open once each', () => {
    const { added } = points(
      'targets.body.year',
      'targets.body.interimYear',
      'targets.leadership.interimYear',
      'leave.payer',
      'leave.topUpPercent',
      'leave.statePayPercent',
      'leave.countries.KE.birth',
      'leave.countries.UG.checked',
    );
    expect(added.map(({ id }) => id).sort()).toEqual([
      'leave.countries',
      'leave.paySource',
      'leave.statePayPercent',
      'targets.bodyYear',
      'targets.interimYear',
    ]);
    for (const { what } of added) expect(what).not.toMatch(/^(Leave|Targets)\b.*\.|^\w+$/);
  });
});
