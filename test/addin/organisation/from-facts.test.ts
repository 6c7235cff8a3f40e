/** Answers taken back from documents make the same document, as far as a document can say. */
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { loadPolicy } from '../../../src/library/index.js';
import { assemble } from '../../../src/policy/assemble.js';
import { answersFromFacts } from '../../../src/profile/from-facts.js';
import type { TakenAnswers } from '../../../src/profile/from-facts.js';
import { parseProfile } from '../../../src/profile/parse.js';
import { valueAt } from '../../../src/profile/paths.js';
import { readProfileText } from '../../../src/profile/read.js';
import { policyIds } from '../../../src/profile/schema.js';
import type { PolicyId, Profile } from '../../../src/profile/schema.js';
import { asProfile, problemsAt } from '../../../src/profile/typed-answers.js';
import { readPolicyFile } from '../../../src/word/reader/read-policy-file.js';
import { toDocx } from '../../../src/word/to-docx.js';

const date = '2026-11-22';

function example(name: string): Profile {
  return parseProfile(readProfileText(readFileSync(`examples/${name}.yaml`, 'utf8'), 'yaml'));
}

async function taken(profile: Profile, id: PolicyId): Promise<TakenAnswers> {
  return answersFromFacts(readPolicyFile(toDocx(assemble(await loadPolicy(id, 'en'), profile, { date }))));
}

/** What a document only says in its own words, or not at all: it may come out otherwise. */
const lost = [
  /^(?:blockingCount|policy\.(?:status|minute)|is_adopted|history\.)/u,
  /^(?:has_volunteers|has_casual|has_stipended_volunteers|is_small|has_case_panel|has_manager_line)$/u,
  /^(?:document\.languages|network\.reflectionRhythm|law\.(?:reportingDuty|adultReportingDuty))$/u,
  /^(?:leave\.law|targets\.staffShare|timeLimits\.managerHours|board_lead_is_door|roles\.boardLead\.)/u,
  /^(?:outside_contact_|has_director$|director\.|authority\.the$|body\.|training\.refresherMonths$)/u,
];

describe.each(['harbour-lights', 'everything', 'southern-circle', 'atelier-lumiere', 'eight-answers'])(
  '%s',
  (name) => {
    test.each(policyIds)('%s', async (id) => {
      const policy = await loadPolicy(id, 'en');
      const before = assemble(policy, example(name), { date }).facts;
      const { answers } = answersFromFacts({ policyId: id, facts: before, fields: [] });
      expect(problemsAt(answers)).toEqual([]);
      const after = assemble(policy, asProfile(answers), { date }).facts;
      const differing = Object.keys(before).filter(
        (fact) =>
          fact in after &&
          JSON.stringify(after[fact]) !== JSON.stringify(before[fact]) &&
          !lost.some((pattern) => pattern.test(fact)),
      );
      expect(differing).toEqual([]);
    });
  },
);

test('people are taken once, with what they can be reached at', async () => {
  const { answers, notTaken } = await taken(example('harbour-lights'), 'child-protection');
  expect(valueAt(answers, 'people.amina-odhiambo')).toEqual({
    id: 'amina-odhiambo',
    name: 'Amina Odhiambo',
    title: 'Safeguarding Lead',
    phone: '+254 700 000 001',
    email: 'safe@harbourlights.example.org',
  });
  expect(valueAt(answers, 'roles.focalPoint')).toBe('amina-odhiambo');
  expect(valueAt(answers, 'work.childActivities')).toEqual(['sport', 'school', 'events']);
  expect(valueAt(answers, 'policies.child-protection.adoptedOn')).toBe('2027-01-15');
  expect(valueAt(answers, 'timeLimits.acknowledgeDays')).toBeUndefined();
  expect(notTaken).toContainEqual({ path: 'staff.volunteers', reason: 'not-said' });
});

test('what was written over a value in Word is taken, and what cannot be an answer is told', () => {
  const field = (key: string, written: string, text: string) => ({ key, written, texts: [text, text] });
  const { answers, notTaken } = answersFromFacts({
    facts: { 'organisation.name': 'Harbour Lights', 'organisation.website': 'a.example.org' },
    fields: [
      field('organisation.website', 'a.example.org', 'b.example.org'),
      field('support.emergencyNumber', 'to be checked by 15 January 2027', '999'),
      { key: 'support.healthService', written: 'x', texts: ['one', 'another'] },
      field('organisation.shortName', 'HL', 'A short name that is much too long'),
    ],
  });
  expect(answers).toEqual({
    profile: 1,
    organisation: { name: 'Harbour Lights', website: 'b.example.org' },
    support: { emergencyNumber: '999' },
  });
  expect(notTaken).toEqual([
    {
      path: 'organisation.shortName',
      reason: 'not-usable',
      text: 'A short name that is much too long',
    },
  ]);
});

test('a document that says nothing gives nothing', () => {
  expect(answersFromFacts({ facts: {}, fields: [] })).toEqual({
    answers: { profile: 1 },
    notTaken: [{ path: 'organisation.name', reason: 'not-said' }],
  });
});
