import { describe, expect, it } from '@jest/globals';
import type { PolicyDocument } from '../../src/policy/document.js';
import { cite } from '../../src/standards/citation.js';
import { CoverageError, coverage } from '../../src/standards/coverage.js';
import type { CoverageRow } from '../../src/standards/coverage.js';
import { clause, documentOf, plainFacts, point, shippedRegistry as registry } from './support.js';

const code = 'code-of-conduct';

function rowOf(id: string, documents: PolicyDocument | PolicyDocument[], facts = plainFacts): CoverageRow {
  const row = coverage(documents, facts, { registry }).find((one) => one.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
}

describe('coverage', () => {
  it('has one row for each requirement of the policy, in order, each with an empty practice column', () => {
    const rows = coverage(documentOf(code, []), plainFacts, { registry });
    expect(rows.map(({ id }) => id)).toEqual(registry.requirementsOf(code).map(({ id }) => id));
    expect(new Set(rows.map(({ inPracticeYet }) => inPracticeYet))).toEqual(new Set(['']));
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['not-addressed', 'not-applicable']));
  });

  it('says where a row is addressed', () => {
    const row = rowOf('CC-04', documentOf(code, [clause('principle-1', ['CC-04'], { number: '2.1' })]));
    expect(row).toMatchObject({ state: 'addressed', level: 'must', gate: true, points: [] });
    expect(row.clauses).toEqual([
      { policy: code, id: 'principle-1', number: '2.1', title: 'Title of principle-1' },
    ]);
    expect(row.sources.map(({ text }) => text)).toEqual([
      'MenEngage Accountability Training Toolkit principle 1',
      'ILO C190',
    ]);
  });

  it('looks at the forms too, and keeps clauses of the same id in two documents apart', () => {
    const body = documentOf(code, [clause('sign-on', ['CC-25'])], [point('owner', 'blocks', ['sign-on'])]);
    const forms = documentOf('forms', [clause('sign-on', ['CC-25'], { number: 'A' })]);
    expect(rowOf('CC-25', body)).toMatchObject({ state: 'open', dateAllowed: false });
    expect(rowOf('CC-25', [body, forms])).toMatchObject({
      state: 'addressed',
      clauses: [{ policy: code }, { policy: 'forms', number: 'A' }],
    });
  });

  it('is open with owner and date where the row accepts a date', () => {
    const companions = documentOf(
      code,
      [clause('companions', ['CC-22', 'CC-23'])],
      [point('later', 'dated', ['companions'], '2027-06-01'), point('sooner', 'dated', ['companions'])],
    );
    expect(rowOf('CC-22', companions)).toMatchObject({
      state: 'open',
      dateAllowed: true,
      owner: 'the chair',
      by: '2027-03-15',
    });
    const firm = rowOf('CC-23', companions);
    expect(firm.state).toBe('addressed');
    expect(firm.points.map(({ id }) => id)).toEqual(['later', 'sooner']);
    expect(firm.owner).toBeUndefined();
  });

  it('is open without a date allowed when a blocking point stands in every clause of the row', () => {
    const doors = [clause('doors', ['CC-32']), clause('in-short', ['CC-32'])];
    const everywhere = documentOf(code, doors, [point('focal point', 'blocks', ['doors', 'in-short'])]);
    expect(rowOf('CC-32', everywhere)).toMatchObject({ state: 'open', dateAllowed: false, by: '2027-03-15' });
    const once = documentOf(code, doors, [point('focal point', 'blocks', ['doors'])]);
    expect(rowOf('CC-32', once)).toMatchObject({ state: 'addressed', points: [{ id: 'focal point' }] });
  });

  it('lets a blocking point win over a date, also where the row accepts dates', () => {
    const points = [point('authority', 'blocks', ['law']), point('services', 'dated', ['law'], '2027-01-01')];
    const facts = { ...plainFacts, contact_with_children: 'direct', works_with_children: true };
    const row = rowOf('CP-26', documentOf('child-protection', [clause('law', ['CP-26'])], points), facts);
    expect(row).toMatchObject({ state: 'open', dateAllowed: false, by: '2027-03-15' });
  });

  it('takes advice for what it is', () => {
    const advice = documentOf(
      code,
      [clause('companions', ['CC-22'])],
      [point('tip', 'note', ['companions'])],
    );
    expect(rowOf('CC-22', advice).state).toBe('addressed');
  });

  it('tells the organisation’s own words from the library’s', () => {
    const own = clause('principle-1', ['CC-04'], { origin: 'customised' });
    const added = clause('our-own', ['CC-04'], { origin: 'added' });
    expect(rowOf('CC-04', documentOf(code, [own])).state).toBe('customised');
    expect(rowOf('CC-04', documentOf(code, [added])).state).toBe('customised');
    expect(rowOf('CC-04', documentOf(code, [own, clause('behaviours', ['CC-04'])])).state).toBe('addressed');
  });

  it('gives the reason of what was left out, and calls it a gap when there is none', () => {
    const omitted = clause('principle-1', ['CC-04'], {
      origin: 'omitted',
      reason: 'Merged with principle 3.',
    });
    expect(rowOf('CC-04', documentOf(code, [omitted]))).toMatchObject({
      state: 'omitted',
      reason: 'Merged with principle 3.',
      clauses: [{ id: 'principle-1' }],
    });
    const silent = clause('principle-1', ['CC-04'], { origin: 'omitted' });
    expect(rowOf('CC-04', documentOf(code, [silent])).state).toBe('not-addressed');
    const kept = clause('behaviours', ['CC-04']);
    expect(rowOf('CC-04', documentOf(code, [omitted, kept]))).toMatchObject({
      state: 'addressed',
      clauses: [{ id: 'behaviours' }],
    });
  });

  it('says in words why a row does not apply, even if a clause stands there', () => {
    const row = rowOf('CC-17', documentOf(code, [clause('network', ['CC-17'])]));
    expect(row).toMatchObject({
      state: 'not-applicable',
      level: 'must',
      gate: false,
      condition: 'a must where the organisation is a network',
      clauses: [],
    });
    expect(rowOf('CC-17', documentOf(code, []), { ...plainFacts, is_network: true })).toMatchObject({
      state: 'not-addressed',
      gate: true,
    });
  });

  it('reads the level from the facts: must, should, otherwise', () => {
    const empty = documentOf(code, []);
    expect(rowOf('CC-16', empty).state).toBe('not-applicable');
    expect(rowOf('CC-16', empty, { ...plainFacts, is_menengage_member: true }).level).toBe('should');
    expect(rowOf('CC-16', empty, { ...plainFacts, is_network: true }).level).toBe('must');
    expect(rowOf('CC-39', empty).level).toBe('should');
    expect(rowOf('CC-39', empty, { ...plainFacts, in_eu: true, staff_count: 50 }).level).toBe('must');
    expect(rowOf('CC-39', empty, { ...plainFacts, in_eu: true, staff_count: 49 }).level).toBe('should');
    expect(rowOf('CC-39', empty, { ...plainFacts, in_eu: true, staff_count: undefined }).level).toBe(
      'should',
    );
  });

  it('reads several countries, choices and small numbers', () => {
    const leave = documentOf('parental-leave', []);
    expect(rowOf('PL-40', leave).state).toBe('not-applicable');
    expect(rowOf('PL-40', leave, { ...plainFacts, countries: ['KE', 'UG'] }).level).toBe('must');
    const lead = documentOf('womens-leadership', []);
    expect(rowOf('WL-11', lead).state).toBe('not-applicable');
    expect(rowOf('WL-11', lead, { ...plainFacts, leadership_measure: 'quota' }).level).toBe('must');
    const large = { ...plainFacts, leadership_size: 4 };
    expect(rowOf('WL-10', lead, large).state).toBe('not-applicable');
    expect(rowOf('WL-10', lead, { ...large, board_size: 4 }).level).toBe('must');
    expect(rowOf('WL-10', lead, { ...large, board_size: undefined }).state).toBe('not-applicable');
  });

  it('does not read the leave policy where nobody is employed', () => {
    const facts = { ...plainFacts, staff_count: 0, has_staff: false };
    const rows = coverage(documentOf('parental-leave', [clause('birth', ['PL-06'])]), facts, { registry });
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['not-applicable']));
    expect(rows[0]?.condition).toBe('only where somebody is employed');
  });

  it('cites with care: no unconfirmed number, and what does not bind is a benchmark', () => {
    const children = documentOf('child-protection', []);
    expect(rowOf('CP-24', children).sources.map(({ text }) => text)).toEqual(['in line with KCS']);
    expect(rowOf('CC-01', documentOf(code, [])).sources.map(({ text }) => text)).toEqual([
      'Good practice (document control)',
    ]);
    const leave = documentOf('parental-leave', []);
    const text = (facts: typeof plainFacts) => rowOf('PL-23', leave, facts).sources[0]?.text;
    expect(text({ ...plainFacts, in_eu: true })).toBe('Directive (EU) 2019/1158 Art. 6(1)');
    expect(text(plainFacts)).toBe('Directive (EU) 2019/1158 Art. 6(1) (benchmark)');
    const [directive] = registry.requirement('PL-23')?.sources ?? [];
    if (!directive) throw new Error('no source');
    expect(cite(directive, registry.source(directive.name), {}).text).toBe(
      'Directive (EU) 2019/1158 Art. 6(1)',
    );
  });

  it('reads a whole set, and other policies when asked', () => {
    const set = [documentOf('sexual-harassment', []), documentOf(code, [])];
    expect(coverage(set, plainFacts, { registry })).toHaveLength(90);
    expect(coverage(set, plainFacts, { registry, policies: ['womens-leadership'] })).toHaveLength(44);
  });

  it('refuses what it cannot judge', () => {
    const facts = Object.fromEntries(Object.entries(plainFacts).filter(([name]) => name !== 'is_network'));
    expect(() => coverage(documentOf(code, []), facts, { registry })).toThrow(CoverageError);
    expect(() => coverage(documentOf(code, []), facts, { registry })).toThrow(
      /is_network.*Give all flat facts/u,
    );
    expect(() => coverage(documentOf('travel', []), plainFacts, { registry })).toThrow(
      /travel.*code-of-conduct/u,
    );
  });

  it('leaves its inputs alone and gives plain data', () => {
    const document = Object.freeze(documentOf(code, [clause('a', ['CC-04'])]));
    const rows = coverage(document, Object.freeze({ ...plainFacts }), { registry });
    expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
  });
});
