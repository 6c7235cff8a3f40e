import { describe, expect, test } from '@jest/globals';
import { Engine } from '../../../src/addin/drafts/engine.js';
import {
  addButtonOf,
  choicesOf,
  clausesOf,
  compiledClause,
  toolsOf,
} from '../../../src/addin/policies/clauses.js';
import { ownWordsOf } from '../../../src/addin/policies/own/own-words.js';
import { decorated } from '../../../src/addin/policies/preview/decorate.js';
import { onlyClause } from '../../../src/addin/policies/preview/only-clause.js';
import { readChanges } from '../../../src/addin/drafts/changes.js';
import { parseProfile } from '../../../src/profile/parse.js';
import { policyIds } from '../../../src/profile/schema.js';

const profile = parseProfile({ organisation: { name: 'Tom & "Ann" <b>' } });
const date = '2027-01-15';
const id = 'code-of-conduct';
const changes = {
  customisation: 1,
  [id]: {
    behaviours: { 'principle-1-peaceful-and-equal': ['I greet the guards by name.'] },
    add: [{ id: 'own-land', after: 'principle-8-transparency', title: 'Land', text: 'We care.' }],
    omit: { 'principle-2-equality-outside-work': { reason: 'No.' } },
    variants: { 'V-CC-grounds': 'B' },
  },
};

async function draft() {
  const engine = new Engine();
  await engine.load(policyIds);
  const policies = policyIds.flatMap((one) => engine.policy(one) ?? []);
  const { customisation } = await readChanges(changes, policies);
  const policy = engine.policy(id);
  const document = customisation && engine.draft(id, profile, { date, customisation });
  if (!policy || !document) throw new Error('no draft');
  return { engine, policy, document, own: ownWordsOf(changes, id) };
}

describe('the page of a policy in the pane', () => {
  test('every clause gets its marks, its words and one button', async () => {
    const { engine, policy, document, own } = await draft();
    const facts = { document, own, unsaved: ['principle-5-safety-of-all'] };
    const tools = new Map(
      clausesOf(document).map((clause) => [
        clause.id,
        toolsOf(clause, compiledClause(policy, clause.id), facts),
      ]),
    );
    const { body } = engine.preview(document);
    const html = decorated(body, (clause) => tools.get(clause), addButtonOf(policy, document));
    expect(html.match(/data-options="/g)).toHaveLength(clausesOf(document).length);
    expect(tools.get('principle-1-peaceful-and-equal')).toMatchObject({
      marks: ['own'],
      notes: ['Your words'],
    });
    expect(tools.get('principle-2-equality-outside-work')).toMatchObject({
      marks: ['left-out'],
      notes: ['Left out'],
    });
    expect(tools.get('principle-3-no-discrimination')).toMatchObject({
      marks: ['own'],
      notes: ['You chose the wording'],
    });
    expect(tools.get('principle-5-safety-of-all')?.notes).toContain('Not saved yet');
    expect(tools.get('own-land')?.notes).toEqual(['Your own addition']);
    expect(html).toContain(
      'data-clause="principle-2-equality-outside-work" data-marks="left-out" data-origin="omitted"',
    );
    // After the last own principle, not after the library's last.
    expect(html.indexOf('data-add="own-land"')).toBeGreaterThan(html.indexOf('We care.'));
    expect(html).not.toMatch(/<b>|style=/);
  });

  test('an own principle can be changed or removed, a clause left out put back', async () => {
    const { policy, document, own } = await draft();
    const deeds = (clause: string) => {
      const found = clausesOf(document).find((one) => one.id === clause);
      return found && choicesOf(found, policy, own).map(({ deed }) => deed);
    };
    expect(deeds('own-land')).toEqual(['why', 'principle', 'remove']);
    expect(deeds('principle-2-equality-outside-work')).toEqual(['why', 'edit', 'omit', 'back']);
    expect(deeds('principle-3-no-discrimination')).toEqual(['why', 'wording', 'edit', 'behaviours', 'omit']);
    expect(deeds('who-is-bound')).toEqual(['why', 'edit', 'omit']);
  });

  test('a clause can be shown alone', async () => {
    const { engine, document } = await draft();
    const alone = onlyClause(engine.preview(document).body, 'own-land');
    expect(alone).toMatch(/^<article class="policywright"[^>]*><div class="pw-main pane-alone"><section/);
    expect(alone).toContain('We care.');
    expect(alone?.match(/<section/g)).toHaveLength(1);
    expect(onlyClause('<article></article>', 'none')).toBeUndefined();
  });
});
