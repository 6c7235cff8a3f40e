/** What a plan finds, and what the steps keep in the state. */
import { describe, expect, test } from '@jest/globals';
import { readPolicyFile } from '../../../src/word/reader/read-policy-file.js';
import { toDocx } from '../../../src/word/to-docx.js';
import { planUpdate } from '../../../src/word/update/plan.js';
import { updateSteps } from '../../../src/word/update/steps.js';
import type { PolicyDocument, Reference } from '../../../src/policy/document.js';
import { clause, documentOf, paragraph, section, Values } from '../../support/document-builder.js';

interface Case {
  readonly name?: string;
  readonly second?: boolean;
  readonly words?: string;
  readonly days?: string;
}

const to = (id: string, text: string): Reference => ({ type: 'reference', clause: id, show: 'label', text });

/** A policy of three clauses at most; the last refers to itself by number. */
const policyOf = ({ name = 'Ada', second = false, words = 'Be kind.', days = '5' }: Case): PolicyDocument => {
  const values = new Values();
  const last = second ? '1.3' : '1.2';
  const clauses = [
    clause('first', '1.1', 'First', [
      paragraph([
        'Tell ',
        values.field('roles.focalPoint.name', name, { label: 'Focal point' }),
        '. Always.',
      ]),
      paragraph(words),
    ]),
    ...(second ? [clause('second', '1.2', 'Second', [paragraph('Something new.')])] : []),
    clause('last', last, 'Last', [
      paragraph([
        'Within ',
        values.field('days', days, { bound: false }),
        ' days, see ',
        to('last', `clause ${last}`),
        '.',
      ]),
    ]),
  ];
  return documentOf([section('body', '1', 'Our rules', clauses)], {
    fields: values.fields,
    facts: { 'roles.focalPoint.name': name, staff_count: second ? 12 : 9 },
  });
};

const fileOf = (one: Case) => readPolicyFile(toDocx(policyOf(one)));

describe('a plan', () => {
  test('of the same document has nothing to do', () => {
    const plan = planUpdate(fileOf({}), policyOf({}));
    expect(plan).toMatchObject({ upToDate: true, values: [], kept: [], blocks: [], facts: [], stored: [] });
    expect(plan.refusal).toBeUndefined();
  });

  test('lists changed values with their places, and changed facts in words', () => {
    const plan = planUpdate(fileOf({}), policyOf({ name: 'Grace' }));
    expect(plan.values).toEqual([
      { key: 'roles.focalPoint.name', label: 'Focal point', from: 'Ada', to: 'Grace', places: 1, kept: 0 },
    ]);
    expect(plan.facts).toEqual([
      { name: 'roles.focalPoint.name', label: 'Focal point: name', inFile: 'Ada', now: 'Grace' },
    ]);
    expect(plan.upToDate).toBe(false);
  });

  test('keeps an occurrence that somebody edited', () => {
    const file = fileOf({});
    const fields = file.fields.map((field) =>
      field.key === 'days' ? { ...field, texts: ['seven'] } : field,
    );
    const plan = planUpdate({ ...file, fields }, policyOf({ days: '6' }));
    expect(plan.values).toEqual([]);
    expect(plan.kept).toEqual([{ key: 'days', label: 'days', written: '5', texts: ['seven'] }]);
    expect(plan.upToDate).toBe(true);
  });

  test('tells a bound value that was changed in Word', () => {
    const file = fileOf({});
    const fields = file.fields.map((field) =>
      field.bound ? { ...field, store: 'Lin', texts: ['Lin'] } : field,
    );
    const edited = { ...file, fields };
    const plan = planUpdate(edited, policyOf({ name: 'Grace' }));
    expect(plan.stored).toEqual([
      { key: 'roles.focalPoint.name', label: 'Focal point', written: 'Ada', store: 'Lin' },
    ]);
    expect(plan.values).toEqual([]);
    const kept = updateSteps(edited, policyOf({ name: 'Grace' }), plan, { take: [], keep: [] });
    expect(kept.fields).toEqual([]);
    expect(kept.store).toContain('>Lin<');
    const decisions = { take: [], keep: [], overwrite: ['roles.focalPoint.name'] };
    const overwritten = updateSteps(edited, policyOf({ name: 'Grace' }), plan, decisions);
    expect(overwritten.fields).toEqual([
      { key: 'roles.focalPoint.name', to: 'Grace', from: ['Lin'], open: false },
    ]);
    expect(overwritten.store).toContain('>Grace<');
  });

  test('lists clauses that appear, vanish, change, or only refer to another number', () => {
    const plan = planUpdate(fileOf({}), policyOf({ second: true, words: 'Be very kind.' }));
    expect(plan.blocks.map(({ block, kind, edited, after }) => [block, kind, edited, after])).toEqual([
      ['first', 'changes', false, undefined],
      ['second', 'appears', false, 'first'],
      ['last', 'references', false, undefined],
    ]);
    expect(plan.blocks[0]?.before).toEqual(['First', 'Tell Ada. Always.', 'Be kind.']);
    expect(plan.blocks[0]?.now).toEqual(['First', 'Tell Ada. Always.', 'Be very kind.']);
    expect(plan.blocks[0]?.title).toBe('1.1 First');
    expect(plan.blocks[2]?.before[1]).toBe('Within 5 days, see clause 1.2.');
    expect(plan.blocks[2]?.now[1]).toBe('Within 5 days, see clause 1.3.');

    const back = planUpdate(fileOf({ second: true }), policyOf({}));
    expect(back.blocks.map(({ block, kind }) => [block, kind])).toEqual([
      ['second', 'vanishes'],
      ['last', 'references'],
    ]);
    expect(back.blocks[0]).toMatchObject({
      title: '1.2 Second',
      before: ['Second', 'Something new.'],
      now: [],
    });
  });

  test('an edited clause with new words needs a decision, without new words it is only named', () => {
    const file = fileOf({});
    const clauses = file.clauses.map((one) =>
      one.id === 'first' ? { ...one, hash: 'other', edited: true } : one,
    );
    const edited = { ...file, clauses };
    expect(planUpdate(edited, policyOf({ words: 'New.' })).blocks).toMatchObject([
      { block: 'first', kind: 'changes', edited: true },
    ]);
    const plan = planUpdate(edited, policyOf({}));
    expect(plan.editedBlocks).toEqual([{ block: 'first', title: '1.1 First' }]);
    expect(plan.upToDate).toBe(true);
  });

  test('a value that brings a full stop of its own changes its clause', () => {
    const plan = planUpdate(fileOf({}), policyOf({ name: 'Ada Ltd.' }));
    expect(plan.blocks).toMatchObject([{ block: 'first', kind: 'changes', edited: false }]);
  });

  test('says why there is none', () => {
    const document = policyOf({});
    const file = fileOf({});
    const other = { ...document, policy: { ...document.policy, id: 'child-protection' } };
    expect(planUpdate(file, other).refusal?.code).toBe('other-policy');
    expect(planUpdate(file, { ...document, language: 'fr' }).refusal?.code).toBe('other-language');
    expect(planUpdate(file, { ...document, withheld: true }).refusal?.code).toBe('withheld');
    expect(planUpdate(readPolicyFile(toDocx(document, { controls: 'none' })), document).refusal?.code).toBe(
      'not-recognised',
    );
    expect(planUpdate({ ...file, recognised: false }, document).upToDate).toBe(false);
  });

  test('of a file without state asks about each difference', () => {
    const file = readPolicyFile(toDocx(policyOf({}), { state: 'none' }));
    const plan = planUpdate(file, policyOf({ name: 'Grace', words: 'New.' }));
    expect(plan.values).toEqual([]);
    expect(plan.kept).toMatchObject([{ key: 'roles.focalPoint.name', texts: ['Ada'] }]);
    expect(plan.blocks).toMatchObject([{ block: 'first', kind: 'changes', edited: true }]);
  });
});

describe('the state after an update', () => {
  const entry = (state: string, id: string): string =>
    new RegExp(`<clause id="${id}"[^>]*>[^<]*</clause>`).exec(state)?.[0] ?? '';
  const stateOf = (one: Case): string =>
    updateSteps(fileOf(one), policyOf(one), planUpdate(fileOf(one), policyOf(one)), { take: [], keep: [] })
      .state;

  const file = fileOf({});
  const next = policyOf({ second: true, words: 'New.' });
  const plan = planUpdate(file, next);

  test('is that of the document when everything is taken', () => {
    const take = plan.blocks.map(({ block }) => block);
    expect(updateSteps(file, next, plan, { take, keep: [] }).state).toBe(
      stateOf({ second: true, words: 'New.' }),
    );
  });

  test('keeps the old entry of what is pending', () => {
    const { state, blocks } = updateSteps(file, next, plan, { take: ['last'], keep: [] });
    expect(blocks).toEqual([{ block: 'last', kind: 'references' }]);
    expect(entry(state, 'first')).toBe(entry(stateOf({}), 'first'));
    expect(entry(state, 'second')).toBe('');
    expect(entry(state, 'last')).toContain('number="1.3"');
    const waiting = updateSteps(file, next, plan, { take: ['first', 'second'], keep: [] });
    expect(entry(waiting.state, 'last')).toContain('number="1.2"');
    expect(waiting.blocks).toEqual([
      { block: 'first', kind: 'changes' },
      { block: 'second', kind: 'appears', after: 'first' },
    ]);
  });

  test('has the new hash of what is kept for good, and no entry of a kept clause that would vanish', () => {
    const { state } = updateSteps(file, next, plan, { take: [], keep: ['first'] });
    expect(entry(state, 'first')).toBe(entry(stateOf({ words: 'New.' }), 'first'));
    const long = fileOf({ second: true });
    const back = planUpdate(long, policyOf({}));
    expect(entry(updateSteps(long, policyOf({}), back, { take: [], keep: ['second'] }).state, 'second')).toBe(
      '',
    );
    const pending = updateSteps(long, policyOf({}), back, { take: [], keep: [] }).state;
    expect(entry(pending, 'second')).toBe(entry(stateOf({ second: true }), 'second'));
    expect(pending.indexOf('id="second"')).toBeLessThan(pending.indexOf('id="last"'));
  });
});
