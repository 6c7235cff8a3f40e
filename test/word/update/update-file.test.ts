/** Updates in the bytes of a file: what is written, and that nothing else is. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { assemble } from '../../../src/policy/assemble.js';
import type { PolicyDocument } from '../../../src/policy/document.js';
import { readPolicyFile } from '../../../src/word/reader/read-policy-file.js';
import { toDocx } from '../../../src/word/to-docx.js';
import { planUpdate } from '../../../src/word/update/plan.js';
import { updatePolicyFile } from '../../../src/word/update/update-file.js';
import type { Decisions } from '../../../src/word/update/update-plan.js';
import { clause, documentOf, list, paragraph, section, Values } from '../../support/document-builder.js';
import { judgeWithSdk, ownAssertions } from '../../support/judges.js';
import { documentWithId, examples, policies, today } from '../../support/library.js';
import { changed, partOf } from '../../support/planted.js';
import { profileArbitrary } from '../../support/profiles.js';
import '../../support/seed.js';
import { wordsOf } from '../open-file.js';

/** The adoption pack is made from all the others, so it is left to the examples. */
const policyArbitrary = fc.constantFrom(...policies.filter(({ id }) => id !== 'adoption-pack'));

const numRuns = Number(process.env.POLICYWRIGHT_RUNS ?? 6);

const MAIN = 'word/document.xml';
const STORE = 'customXml/item1.xml';
const STATE = 'customXml/item2.xml';

const update = (bytes: Uint8Array, document: PolicyDocument, decisions?: Decisions) => {
  const plan = planUpdate(readPolicyFile(bytes), document);
  const all = { take: plan.blocks.map(({ block }) => block), keep: [] };
  return { plan, ...updatePolicyFile(bytes, document, plan, decisions ?? all) };
};

const planOf = (bytes: Uint8Array, document: PolicyDocument) => planUpdate(readPolicyFile(bytes), document);

/** The words of each control around a block, by tag. */
const blocksIn = (bytes: Uint8Array): Map<string, string> => {
  const xml = partOf(bytes, MAIN);
  const found = new Map<string, string>();
  for (const match of xml.matchAll(/<w:tag w:val="(pw:(?:clause|part):[^"]*)"\/>/g)) {
    const start = xml.lastIndexOf('<w:sdt>', match.index);
    let depth = 0;
    for (const edge of xml.slice(start).matchAll(/<w:sdt>|<\/w:sdt>/g)) {
      depth += edge[0] === '<w:sdt>' ? 1 : -1;
      if (depth > 0) continue;
      found.set(match[1] ?? '', wordsOf(xml.slice(start, start + edge.index)));
      break;
    }
  }
  return found;
};

/** A document with such a paragraph has a list of contents. */
const long = 'Be kind. '.repeat(1200).trim();

interface Case {
  readonly name?: string;
  readonly words?: string;
  readonly middle?: boolean;
  /** Clauses of these ids stand on wide pages. */
  readonly wide?: readonly string[];
  /** So many more clauses at the end of the first section. */
  readonly extra?: number;
  readonly without?: readonly string[];
  readonly more?: Partial<PolicyDocument>;
}

const policyOf = ({
  name = 'Ada',
  words = 'Be kind.',
  middle,
  wide = [],
  extra = 0,
  without = [],
  more,
}: Case) => {
  const values = new Values();
  const person = () => values.field('roles.focalPoint.name', name, { label: 'Focal point' });
  const paged = (id: string, ...blocks: ReturnType<typeof paragraph>[]) =>
    wide.includes(id) ? [{ type: 'landscape' as const, children: blocks }] : blocks;
  const one = [
    clause('first', '1.1', 'First', paged('first', paragraph(['Tell ', person(), '.']), paragraph(words))),
    clause('second', '1.2', 'Second', paged('second', list('number', 'One', 'Two'))),
    ...Array.from({ length: extra }, (_, index) =>
      clause(`extra-${index}`, `1.${index + 3}`, `Extra ${index}`, [paragraph('More.')]),
    ),
  ];
  const two = [
    clause('third', middle === true ? '3.1' : '2.1', 'Third', paged('third', paragraph(['Or ', person()]))),
  ];
  const sections = [
    section('one', '1', 'One', one),
    ...(middle === true
      ? [
          section('middle', '2', 'Middle', [
            clause(
              'new',
              '2.1',
              'New',
              paged('new', list('bullet', 'A', 'B'), paragraph(['Ask ', person()])),
            ),
          ]),
        ]
      : []),
    section('two', middle === true ? '3' : '2', 'Two', two),
  ].map((each) => ({ ...each, clauses: each.clauses.filter(({ id }) => !without.includes(id)) }));
  return documentOf(sections, { fields: values.fields, ...more });
};

/** The document with other texts for all its values, the same words around them. */
const renameValues = (
  document: PolicyDocument,
  change: (field: PolicyDocument['fields'][string]) => PolicyDocument['fields'][string],
): PolicyDocument => {
  const fields = Object.fromEntries(
    Object.entries(document.fields).map(([key, field]) => [
      key,
      /[.!?…]$/u.test(field.text) ? field : change(field),
    ]),
  );
  const renamed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(renamed);
    if (typeof value !== 'object' || value === null) return value;
    const copy = Object.fromEntries(Object.entries(value).map(([name, part]) => [name, renamed(part)]));
    const text = copy.type === 'field' ? fields[String(copy.key)]?.text : undefined;
    return text === undefined || copy.text === '' ? copy : { ...copy, text };
  };
  const sections = renamed(document.sections) as PolicyDocument['sections'];
  return { ...document, fields, sections };
};

describe('an update takes everything', () => {
  test('between random organisations: then the file is up to date and well made', () => {
    fc.assert(
      fc.property(profileArbitrary, profileArbitrary, policyArbitrary, (before, after, compiled) => {
        const old = assemble(compiled, before, { date: today });
        const document = assemble(compiled, after, { date: today });
        if (old.withheld === true || document.withheld === true) return;
        const bytes = toDocx(old);
        const { plan, bytes: updated, report } = update(bytes, document);
        expect(plan.refusal).toBeUndefined();
        expect(report.notDone).toEqual([]);
        const again = planOf(updated, document);
        expect(again.values).toEqual([]);
        expect(again.blocks).toEqual([]);
        expect(again.upToDate).toBe(true);
        expect(ownAssertions(updated)).toEqual([]);
        // Word for word the file that the profile gives.
        expect(blocksIn(updated)).toEqual(blocksIn(toDocx(document)));
      }),
      { numRuns, endOnFailure: true },
    );
  }, 240_000);

  test('of the same document: nothing changes, to the byte', () => {
    fc.assert(
      fc.property(profileArbitrary, policyArbitrary, (profile, compiled) => {
        const document = assemble(compiled, profile, { date: today });
        if (document.withheld === true) return;
        const bytes = toDocx(document);
        const { bytes: updated, report } = update(bytes, document);
        expect(report).toEqual({
          values: 0,
          places: 0,
          kept: 0,
          replaced: [],
          inserted: [],
          removed: [],
          notDone: [],
        });
        const [before, after] = [unzipSync(bytes), unzipSync(updated)];
        expect(Object.keys(after)).toEqual(Object.keys(before));
        for (const [name, part] of Object.entries(before)) {
          expect([name, Buffer.compare(part, after[name] ?? new Uint8Array())]).toEqual([name, 0]);
        }
      }),
      { numRuns, endOnFailure: true },
    );
  }, 120_000);

  test('values alone: words, other parts and the state of clauses stay', () => {
    const [first] = examples;
    if (first === undefined) throw new Error('no examples');
    const document = documentWithId(first.profile, 'code-of-conduct');
    const marked = (field: PolicyDocument['fields'][string]) => ({ ...field, text: `${field.text} 2` });
    const renamed = renameValues(document, marked);
    const bytes = toDocx(document);
    const { bytes: updated, plan, report } = update(bytes, renamed);
    expect(plan.blocks.filter(({ kind }) => kind !== 'references')).toEqual([]);
    expect(report.values).toBe(plan.values.length);
    expect(report.places).toBe(plan.values.reduce((sum, { places }) => sum + places, 0));
    expect(blocksIn(updated)).toEqual(blocksIn(toDocx(renamed)));
    const bare = (xml: string): string => xml.replace(/<w:t(?: [^>]*)?>[^<]*<\/w:t>|<w:t\/>/g, '');
    expect(bare(partOf(updated, MAIN)).length).toBeGreaterThan(1000);
    const [before, after] = [unzipSync(bytes), unzipSync(updated)];
    for (const name of [
      'word/styles.xml',
      'word/numbering.xml',
      'word/settings.xml',
      '[Content_Types].xml',
    ]) {
      expect(after[name]).toEqual(before[name]);
    }
    expect(Object.keys(after)).toEqual(Object.keys(before));
  });

  test('and the Open XML SDK finds nothing in it', async () => {
    const [first, second] = examples;
    if (first === undefined || second === undefined) throw new Error('no examples');
    for (const id of ['child-protection', 'parental-leave']) {
      const bytes = toDocx(documentWithId(first.profile, id));
      const { bytes: updated } = update(bytes, documentWithId(second.profile, id));
      expect(await judgeWithSdk(updated)).toEqual([]);
    }
  }, 120_000);
});

describe('hands off', () => {
  const bytes = toDocx(policyOf({}));

  test('a value edited by hand in one place stays, and loses its binding', () => {
    const edited = changed(bytes, MAIN, (xml) => xml.replace('<w:t>Ada</w:t>', '<w:t>Lin</w:t>'));
    const { bytes: updated, report, plan } = update(edited, policyOf({ name: 'Grace' }));
    expect(plan.values).toMatchObject([{ places: 1, kept: 1 }]);
    expect(report).toMatchObject({ values: 1, places: 1, kept: 1 });
    const file = readPolicyFile(updated);
    expect(file.fields.find(({ key }) => key === 'roles.focalPoint.name')?.texts).toEqual(['Lin', 'Grace']);
    expect(partOf(updated, MAIN).match(/<w:dataBinding/g)).toHaveLength(1);
    expect(partOf(updated, STORE)).toContain('>Grace<');
    expect(planOf(updated, policyOf({ name: 'Grace' })).upToDate).toBe(true);
    // That a value is shown in two ways is what somebody wanted.
    expect(ownAssertions(updated).filter((finding) => !finding.startsWith('field-text'))).toEqual([]);
  });

  test('a value changed in Word for the whole file stays until it is overwritten', () => {
    const inBody = changed(bytes, MAIN, (xml) => xml.replaceAll('<w:t>Ada</w:t>', '<w:t>Lin</w:t>'));
    const edited = changed(inBody, STORE, (xml) => xml.replace('>Ada<', '>Lin<'));
    const document = policyOf({ name: 'Grace' });
    const kept = update(edited, document);
    expect(partOf(kept.bytes, STORE)).toContain('>Lin<');
    expect(partOf(kept.bytes, MAIN).match(/<w:dataBinding/g)).toHaveLength(2);
    expect(planOf(kept.bytes, document)).toMatchObject({ upToDate: true, stored: [{ store: 'Lin' }] });
    const overwrite = ['roles.focalPoint.name'];
    const taken = update(kept.bytes, document, { take: [], keep: [], overwrite });
    expect(partOf(taken.bytes, STORE)).toContain('>Grace<');
    expect(planOf(taken.bytes, document)).toMatchObject({ upToDate: true, stored: [], kept: [] });
  });

  test('a value kept for the whole file also stands in words that are new', () => {
    const inBody = changed(bytes, MAIN, (xml) => xml.replaceAll('<w:t>Ada</w:t>', '<w:t>Lin</w:t>'));
    const edited = changed(inBody, STORE, (xml) => xml.replace('>Ada<', '>Lin<'));
    const document = policyOf({ name: 'Grace', middle: true });
    const { bytes: updated } = update(edited, document);
    const file = readPolicyFile(updated);
    const texts = file.fields.find(({ key }) => key === 'roles.focalPoint.name')?.texts;
    expect(texts).toEqual(['Lin', 'Lin', 'Lin']);
    expect(planOf(updated, document).upToDate).toBe(true);
    expect(ownAssertions(updated)).toEqual([]);
  });

  test('what is not taken is in no list of contents, and is asked again', () => {
    const document = policyOf({ words: long, middle: true });
    const before = toDocx(policyOf({ words: long }));
    const { bytes: updated, report } = update(before, document, { take: ['part:contents'], keep: [] });
    expect(report).toMatchObject({ replaced: ['part:contents'], inserted: [], notDone: [] });
    const contents = 'pw:part:code-of-conduct/contents';
    expect(blocksIn(updated).get(contents)).toBe(blocksIn(before).get(contents));
    const again = planOf(updated, document);
    expect(again.blocks.map(({ block, kind }) => [block, kind])).toEqual([
      ['part:contents', 'references'],
      ['part:section-middle', 'appears'],
      ['new', 'appears'],
    ]);
    expect(ownAssertions(updated)).toEqual([]);
    const rest = updatePolicyFile(updated, document, again, {
      take: ['part:section-middle', 'new'],
      keep: [],
    });
    expect(blocksIn(rest.bytes)).toEqual(blocksIn(toDocx(document)));
    expect(planOf(rest.bytes, document).upToDate).toBe(true);
  });

  test('a clause that somebody took out does not come back, nor into the contents list', () => {
    const document = policyOf({ words: long });
    const without = changed(toDocx(document), MAIN, (xml) => {
      const start = xml.indexOf('<w:sdt><w:sdtPr><w:alias w:val="Second"');
      return xml.slice(0, start) + xml.slice(xml.indexOf('<w:sdt><w:sdtPr><w:alias w:val="Heading: Two"'));
    });
    expect(planOf(without, document)).toMatchObject({ upToDate: true, editedBlocks: [{ block: 'second' }] });
    const { bytes: updated } = update(without, policyOf({ words: long, middle: true }));
    expect(blocksIn(updated).has('pw:clause:code-of-conduct/second')).toBe(false);
    expect(blocksIn(updated).get('pw:part:code-of-conduct/contents')).not.toContain('Second');
    expect(planOf(updated, policyOf({ words: long, middle: true })).upToDate).toBe(true);
    expect(ownAssertions(updated)).toEqual([]);
  });

  test('a clause edited by hand is kept for good, until its new words change again', () => {
    const edited = changed(bytes, MAIN, (xml) => xml.replace('Be kind.', 'Be kind, always.'));
    const document = policyOf({ words: 'Be fair.' });
    const asked = planOf(edited, document);
    expect(asked.blocks).toMatchObject([{ block: 'first', kind: 'changes', edited: true }]);
    const pending = update(edited, document, { take: [], keep: [] });
    expect(planOf(pending.bytes, document).blocks).toMatchObject([{ block: 'first', edited: true }]);
    const kept = update(edited, document, { take: [], keep: ['first'] });
    expect(partOf(kept.bytes, MAIN)).toBe(partOf(edited, MAIN));
    expect(planOf(kept.bytes, document)).toMatchObject({
      upToDate: true,
      editedBlocks: [{ block: 'first' }],
    });
    const later = planOf(kept.bytes, policyOf({ words: 'Be brave.' }));
    expect(later.blocks).toMatchObject([{ block: 'first', kind: 'changes', edited: true }]);
  });

  test('what was written between clauses, comments and bookmarks stay', () => {
    const own = '<w:p><w:bookmarkStart w:id="900" w:name="mine"/><w:r><w:t>Our own words.</w:t></w:r></w:p>';
    const edited = changed(bytes, MAIN, (xml) =>
      xml
        .replace(/(<w:sdt><w:sdtPr><w:alias w:val="Second")/, `${own}$1`)
        .replace('One</w:t></w:r>', 'One</w:t></w:r><w:bookmarkEnd w:id="900"/>'),
    );
    const { bytes: updated, report } = update(edited, policyOf({ without: ['second'] }));
    expect(report).toMatchObject({ removed: ['second'], notDone: [] });
    expect(partOf(updated, MAIN)).toContain('Our own words.');
    expect(partOf(updated, MAIN).match(/w:id="900"/g)).toHaveLength(2);
  });
});

describe('blocks', () => {
  test.each<[string, Case, Case]>([
    ['a section appears', {}, { middle: true }],
    ['a section vanishes', { middle: true }, {}],
    ['a wide clause appears between others', {}, { middle: true, wide: ['new'] }],
    ['a wide clause vanishes between others', { middle: true, wide: ['new'] }, {}],
    ['an ordinary clause becomes wide', { middle: true }, { middle: true, words: 'x', wide: ['new'] }],
    ['the last clause is wide and appears', { without: ['third'] }, { wide: ['third'] }],
    ['the last clause is wide and vanishes', { wide: ['third'] }, { without: ['third'] }],
    ['the first clause is wide and appears', { without: ['first'] }, { wide: ['first'] }],
    ['the first clause is wide and vanishes', { wide: ['first'] }, { without: ['first'] }],
    [
      'an ordinary clause appears between wide ones',
      { wide: ['second', 'third'] },
      { middle: true, wide: ['second', 'third'] },
    ],
    ['the list of contents appears', {}, { words: long }],
    ['the list of contents vanishes', { words: long }, {}],
    ['a list of contents in two columns appears', { without: ['second'] }, { words: long, extra: 16 }],
    ['a list of contents in two columns vanishes', { words: long, extra: 16 }, {}],
    ['a clause appears before the first', { without: ['first'] }, {}],
  ])('%s', async (_, before, after) => {
    const document = policyOf(after);
    const { bytes, report } = update(toDocx(policyOf(before)), document);
    expect(report.notDone).toEqual([]);
    expect(planOf(bytes, document).upToDate).toBe(true);
    expect(ownAssertions(bytes)).toEqual([]);
    expect([...blocksIn(bytes)]).toEqual([...blocksIn(toDocx(document))]);
    // A clause whose words are the same is not looked at, whatever page it stands on.
    const shape = (xml: string): string[] =>
      [...xml.matchAll(/w:orient="landscape"|<w:sectPr|Heading: One|Tell |Two<|Ask |Or /g)].map(
        ([found]) => found,
      );
    if (!/becomes/.test(_)) expect(shape(partOf(bytes, MAIN))).toEqual(shape(partOf(toDocx(document), MAIN)));
    if (document.sections.length > 2) expect(await judgeWithSdk(bytes)).toEqual([]);
  });

  test('the draft mark comes and goes in the header', () => {
    const draft = policyOf({ more: { status: 'draft', statusText: 'DRAFT' } });
    const adopted = policyOf({});
    const gone = update(toDocx(draft), adopted);
    expect(gone.report.notDone).toEqual([]);
    expect(partOf(gone.bytes, 'word/header2.xml')).not.toContain('DRAFT');
    expect(planOf(gone.bytes, adopted).upToDate).toBe(true);
    const back = update(gone.bytes, draft);
    expect(back.report.notDone).toEqual([]);
    expect(partOf(back.bytes, 'word/header2.xml')).toContain('DRAFT');
    expect(partOf(back.bytes, 'word/header1.xml')).toContain('DRAFT');
    expect(planOf(back.bytes, draft).upToDate).toBe(true);
    expect(ownAssertions(back.bytes)).toEqual([]);
  });
});

describe('damaged files', () => {
  const bytes = toDocx(policyOf({}));
  const document = policyOf({ name: 'Grace', words: 'Be fair.' });

  test('stripped of their custom parts get them back, with the id that the controls know', () => {
    const files = [STORE, STATE, 'customXml/itemProps1.xml', 'customXml/itemProps2.xml'];
    let stripped = bytes;
    for (const name of files) stripped = changed(stripped, name, () => undefined);
    stripped = changed(stripped, 'word/_rels/document.xml.rels', (xml) =>
      xml.replace(/<Relationship [^>]*customXml"[^>]*>/g, ''),
    );
    stripped = changed(stripped, '[Content_Types].xml', (xml) =>
      xml.replace(/<Override PartName="\/customXml[^>]*>/g, ''),
    );
    const plan = planOf(stripped, document);
    const overwrite = plan.kept.map(({ key }) => key);
    const take = plan.blocks.map(({ block }) => block);
    expect(plan.blocks.every(({ edited }) => edited)).toBe(true);
    const { bytes: updated } = updatePolicyFile(stripped, document, plan, { take, keep: [], overwrite });
    expect(readPolicyFile(updated).state).toBe('present');
    expect(planOf(updated, document)).toMatchObject({ upToDate: true, kept: [] });
    expect(ownAssertions(updated)).toEqual([]);
  });

  test('without tags and controls around clauses say what was not done, and stay pending', () => {
    const lost = changed(bytes, MAIN, (xml) =>
      xml
        .replace(/<w:tag w:val="pw:(?:clause|part)[^>]*>/g, '')
        .replace(/<w:alias w:val="(?:First|Second|Third|Heading[^"]*)"\/>/g, ''),
    );
    const { bytes: updated, report } = update(lost, document);
    expect(report.notDone.map(({ what }) => what)).toEqual(['1.1 First']);
    expect(report.places).toBe(2);
    expect(planOf(updated, document).blocks.map(({ block }) => block)).toEqual(['first']);
  });

  test('with a clause twice have the copy changed that was read, and the other one reported', () => {
    const twice = changed(bytes, MAIN, (xml) => {
      const start = xml.indexOf('<w:sdt><w:sdtPr><w:alias w:val="First"');
      const end = xml.indexOf('<w:sdt><w:sdtPr><w:alias w:val="Second"');
      const copy = xml.slice(start, end).replace('Be kind.', 'Copied.');
      return xml.slice(0, start) + copy + xml.slice(start);
    });
    const { bytes: updated, report } = update(twice, document);
    expect(report.replaced).toEqual(['first']);
    expect(report.notDone).toMatchObject([{ what: '1.1 First' }]);
    expect(partOf(updated, MAIN)).toContain('Copied.');
    expect(partOf(updated, MAIN)).toContain('Be fair.');
    expect(planOf(updated, document).upToDate).toBe(true);
  });

  test('of another policy stay as they are', () => {
    const other = { ...document, policy: { ...document.policy, id: 'child-protection' } };
    const { bytes: same, report } = update(bytes, other);
    expect(same).toBe(bytes);
    expect(report.notDone).toHaveLength(1);
  });
});
