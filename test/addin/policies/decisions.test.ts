import { describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { Engine } from '../../../src/addin/drafts/engine.js';
import { packed } from '../../../src/addin/policies/download-all.js';
import { insertChoice } from '../../../src/addin/policies/insert-choice.js';
import { mistakesIn } from '../../../src/addin/policies/own/check-words.js';
import { fieldsIn, fieldsNamed } from '../../../src/addin/policies/own/fields.js';
import { standingOf, standingWords } from '../../../src/addin/policies/standing.js';
import { wantedOf } from '../../../src/addin/policies/wanted.js';
import { reasonLines } from '../../../src/addin/policies/why/reasons.js';
import { wordingsOf } from '../../../src/addin/policies/wordings.js';
import { explainInSteps } from '../../../src/library/explain.js';
import { parseProfile } from '../../../src/profile/parse.js';
import { policyIds } from '../../../src/profile/schema.js';

const answers = parse(readFileSync('examples/harbour-lights.yaml', 'utf8')) as Record<string, unknown>;
const profile = parseProfile(answers);
const date = '2027-01-15';

async function loaded() {
  const engine = new Engine();
  await engine.load(policyIds);
  return engine;
}

describe('the list of policies', () => {
  const organisation = { id: 'o', answers, unknown: [], changes: {}, policies: policyIds };
  const id = 'code-of-conduct';

  test('says how far each is', async () => {
    const engine = await loaded();
    const document = engine.draft(id, profile, { date });
    const open = { document, profile, failed: false };
    expect(standingWords(standingOf(id, organisation, open))).toBe(
      'Draft with 14 open points, 3 to settle first',
    );
    expect(standingOf(id, { ...organisation, policies: [] }, open).kind).toBe('left-out');
    expect(standingOf(id, { ...organisation, answers: {} }, open).kind).toBe('none');
    expect(standingOf(id, organisation, { ...open, document: undefined }).kind).toBe('no-place');
    expect(standingOf(id, organisation, { ...open, failed: true }).kind).toBe('failed');
    expect(standingWords({ kind: 'adopted', on: '2027-01-15' })).toBe('Adopted 15 Jan 2027');
    expect(standingWords({ kind: 'draft', open: 1, blocking: 0 })).toBe('Draft with 1 open point');
  });

  test('everything that is wanted comes in one file, with the dates', async () => {
    const engine = await loaded();
    const set = await engine.set(profile, { date });
    const documents = wantedOf(set.documents, policyIds, ['code-of-conduct', 'child-protection']);
    const told: string[] = [];
    const { bytes, hasCalendar } = await packed({ documents }, profile, (document) => {
      told.push(document.policy.id);
      return Promise.resolve();
    });
    expect(told).toEqual(['code-of-conduct', 'child-protection', 'forms', 'adoption-pack']);
    expect(hasCalendar).toBe(true);
    expect(Object.keys(unzipSync(bytes))).toEqual([
      ...told.map((name) => `${name}.en.docx`),
      'review-dates.ics',
    ]);
  });
});

describe('putting a policy into Word', () => {
  test.each([
    ['nothing', undefined, 'here'],
    ['none', undefined, 'new'],
    ['words', undefined, 'ask'],
    ['words', { recognised: false }, 'ask'],
    ['words', { recognised: true, policyId: 'child-protection' }, 'other'],
    ['words', { recognised: true, policyId: 'breaks' }, 'same'],
  ] as const)('%s, %j: %s', (contents, file, choice) => {
    expect(insertChoice(contents, file, ['parental-leave', 'breaks'])).toBe(choice);
  });
});

describe('wordings', () => {
  test('those that would be untrue say why', async () => {
    const engine = await loaded();
    const policy = engine.policy('sexual-harassment');
    const clause = policy?.sections
      .flatMap(({ clauses }) => clauses)
      .find(({ variants }) => variants?.set === 'V-SH-panel');
    if (!clause) throw new Error('no clause');
    const wordings = wordingsOf(clause, 'B', undefined, 'sexual-harassment', (customisation) =>
      engine.draft('sexual-harassment', profile, { date, customisation }),
    );
    expect(
      wordings.map(({ id, isInUse, forbidden }) => [id, isInUse, forbidden?.message.slice(0, 40)]),
    ).toEqual([
      ['A', false, 'This wording names a case panel, and the'],
      ['B', true, undefined],
      ['C', false, 'This wording says that your law requires'],
      ['D', false, undefined],
    ]);
  });
});

describe('own words', () => {
  test('mistakes have their place', async () => {
    const engine = await loaded();
    const policies = policyIds.flatMap((id) => engine.policy(id) ?? []);
    const [policy] = policies;
    if (!policy) throw new Error('no policy');
    const found = mistakesIn(
      [
        { kind: 'title', text: 'Good' },
        { kind: 'text', text: 'One\n\nWe {{organisation.nam}}.' },
      ],
      policy,
      policies,
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ at: 1, line: 3 });
    expect(found[0]?.mend).toContain('organisation.name');
  });

  test('values are offered by the words that people use', async () => {
    const engine = await loaded();
    const document = engine.draft('code-of-conduct', profile, { date });
    if (!document) throw new Error('no document');
    expect(
      fieldsIn('{{capital records.keeper}} {{#if has_board}}x{{/if}} {{organisation.shortName}}', document),
    ).toEqual([
      expect.objectContaining({ tag: '{{capital records.keeper}}' }),
      expect.objectContaining({ tag: '{{organisation.shortName}}', now: 'HLYT' }),
    ]);
    const named = fieldsNamed('focal e-mail', document, 3);
    expect(named[0]).toMatchObject({ tag: '{{roles.focalPoint.email}}', label: 'Focal point: e-mail' });
    expect(fieldsNamed('  ', document, 3)).toEqual([]);
  });
});

describe('why a clause is here', () => {
  test('answers, printed values and changes are told in words', async () => {
    const engine = await loaded();
    const policy = engine.policy('code-of-conduct');
    if (!policy) throw new Error('no policy');
    const steps = explainInSteps(policy, { profile, date, clause: 'principle-6-conflicts-of-interest' });
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    const [explanation] = step.value;
    if (!explanation) throw new Error('no explanation');
    const { answers: hanging, printed, changes } = reasonLines(explanation, profile);
    expect(hanging[0]).toEqual({ path: 'staff.count', label: 'Staff', value: '14', state: 'answer' });
    expect(hanging.find(({ path }) => path === 'roles.director')?.value).toBe('Executive Director');
    expect(printed.map(({ text }) => text)).toContain('The Board of Trustees');
    expect(changes).toContain('Highest body: no \u2192 some words here would be others');
    expect(changes.join('\n')).not.toMatch(/governance\.|timeLimits\./);
  });
});
