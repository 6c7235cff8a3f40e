/** What becomes of packages that are inserted: numbering, styles, parts, pictures, bookmarks, headers. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { pictureFacts } from '../../src/node/logo.js';
import { toDocx } from '../../src/word/to-docx.js';
import { readPolicyFile } from '../../src/word/reader/read-policy-file.js';
import { bindingOf, controlId, tagOf } from '../support/word-host/document/control.js';
import { Editing } from '../support/word-host/document/editing.js';
import { OpenDocument } from '../support/word-host/document/open-document.js';
import { ooxmlOf } from '../support/word-host/document/ooxml.js';
import {
  bodyPlace,
  controlPlace,
  paragraphPlace,
  pointAfter,
  stretch,
} from '../support/word-host/document/place.js';
import { ensureSidePart, sidePart } from '../support/word-host/document/sections.js';
import { paragraphsIn, textOf } from '../support/word-host/document/text.js';
import { documentWith } from '../support/word-host/package/blank.js';
import { Package } from '../support/word-host/package/package.js';
import {
  isW,
  nodesOf,
  serialize,
  walk,
  wAttribute,
  wChildren,
  type Element,
} from '../support/word-host/xml/dom.js';
import { judgeWithSdk, ownAssertions } from '../support/judges.js';
import { documentWithId, examples } from '../support/library.js';
import { field, flat, paragraph } from './trial.js';

const everything = examples.find(({ name }) => name === 'everything')?.profile;
if (everything === undefined) throw new Error('no example "everything"');
const bytes = new Uint8Array(readFileSync(new URL('../../examples/everything-logo.png', import.meta.url)));
const logo = { bytes, ...pictureFacts(bytes, 'logo'), alt: 'Logo' };
const policy = documentWithId(everything, 'child-protection', { logo });
const docx = toDocx(policy);

const opened = (blocks?: string): { document: OpenDocument; editing: Editing } => {
  const document = new OpenDocument(documentWith(blocks));
  return { document, editing: new Editing(document, {}) };
};

const named = (root: Element, ...names: readonly string[]): Element[] =>
  [...walk(root)].filter((element) => isW(element, ...names));
const texts = (document: OpenDocument): string[] =>
  paragraphsIn(bodyPlace(document.body).nodes).map((element) => textOf([element]));

/** The policy in a document that was empty. */
const filled = opened('<w:p/>');
filled.editing.insertPackage(bodyPlace(filled.document.body), docx, 'Replace', 'body');

test('a policy opens, and what is saved is the same policy and valid', async () => {
  const document = new OpenDocument(docx);
  expect(document.controls.length).toBeGreaterThan(100);
  const saved = document.toBytes();
  const file = readPolicyFile(saved);
  expect(file.clauses.filter(({ edited }) => edited)).toEqual([]);
  expect(file.fields.filter(({ differs }) => differs)).toEqual([]);
  expect(ownAssertions(saved)).toEqual([]);
  expect(await judgeWithSdk(saved)).toEqual([]);
});

test('a whole file is inserted: everything it needs comes along under new ids, headers and footers do not', async () => {
  const { document } = filled;
  const saved = document.toBytes();
  expect(await judgeWithSdk(saved)).toEqual([]);
  const original = new OpenDocument(docx);
  expect(document.dataParts.all).toHaveLength(2);
  const ids = document.dataParts.all.map(({ id }) => id);
  expect(original.dataParts.all.map(({ id }) => id).filter((id) => ids.includes(id))).toEqual([]);
  const bound = document.controls.flatMap((control) => bindingOf(control) ?? []);
  expect(bound.length).toBeGreaterThan(50);
  expect(bound.filter((binding) => document.boundNode(binding) === undefined)).toEqual([]);
  expect(document.stories).toHaveLength(1);
  expect(named(document.body, 'headerReference', 'footerReference')).toEqual([]);
  expect(textOf(bodyPlace(document.body).nodes)).toBe(`${textOf(bodyPlace(original.body).nodes)}\n`);
  expect(readPolicyFile(saved).fields.length).toBe(readPolicyFile(docx).fields.length);
  expect(document.package.names.filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
  expect(document.package.related(document.package.main, 'hyperlink').length).toBeGreaterThan(0);
});

test('styles: those of the document win, used ones come along with what they are based on', () => {
  const { document } = filled;
  const styles = wChildren(document.package.root('word/styles.xml'), 'style');
  const ids = styles.map((style) => wAttribute(style, 'styleId'));
  expect(new Set(ids).size).toBe(ids.length);
  const heading = styles.find((style) => wAttribute(style, 'styleId') === 'Heading1');
  expect(heading === undefined ? '' : serialize(heading)).toContain('w:val="40"');
  expect(ids).toContain('BoxShort');
  const theirs = wChildren(Package.fromZip(docx).root('word/styles.xml'), 'style').length;
  expect(ids.length).toBeLessThanOrEqual(theirs + 4);
});

test('sections: breaks inside come along without headers; a new header is that of all sections', () => {
  const { document } = filled;
  const { sections, package: pack } = document;
  expect(sections).toHaveLength(new OpenDocument(docx).sections.length);
  expect(sections.length).toBeGreaterThan(1);
  const [first] = sections;
  const last = sections.at(-1);
  if (first === undefined || last === undefined) throw new Error('no sections');
  expect(sidePart(pack, sections, last, 'header', 'default')).toBeUndefined();
  const header = ensureSidePart(pack, sections, last, 'header', 'default');
  expect(sidePart(pack, sections, first, 'header', 'default')).toBe(header);
  expect(sidePart(pack, sections, last, 'header', 'default')).toBe(header);
  const footer = ensureSidePart(pack, sections, first, 'footer', 'first');
  expect(ensureSidePart(pack, sections, last, 'footer', 'first')).toBe(footer);
  expect(named(first, 'headerReference', 'footerReference')).toHaveLength(2);
  document.changed();
  expect(document.stories.map(({ part }) => part)).toEqual(['word/document.xml', header, footer]);
});

test('an empty paragraph can stay behind wherever something is replaced', () => {
  const { document } = opened(paragraph('a') + paragraph('b'));
  const [first] = paragraphsIn([document.body]);
  if (first === undefined) throw new Error('no paragraph');
  const quirky = new Editing(document, { trailingParagraphEverywhere: true });
  quirky.insertPackage(stretch([first]), flat(paragraph('x')), 'Replace', 'range');
  expect(texts(document)).toEqual(['x', '', 'b']);
});

const numbering = (nsid: string, more = ''): string =>
  `<pkg:part pkg:name="/word/numbering.xml" pkg:contentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"><pkg:xmlData><w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:nsid w:val="${nsid}"/><w:multiLevelType w:val="multilevel"/><w:tmpl w:val="${nsid}"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/>${more}</w:num></w:numbering></pkg:xmlData></pkg:part>`;
const numberingRelation =
  '<Relationship Id="n" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>';
const item = (text: string): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

test('numbering: the same nsid is the same list, another is a new one, and one that begins anew stays by itself', () => {
  const { document, editing } = opened();
  const put = (nsid: string, more?: string): void => {
    editing.insertPackage(
      bodyPlace(document.body),
      flat(item('x'), numbering(nsid, more), numberingRelation),
      'End',
      'body',
    );
  };
  const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
  for (const [nsid, more] of [
    ['AAAA0001'],
    ['AAAA0001'],
    ['AAAA0002'],
    ['AAAA0001', anew],
    ['AAAA0001', anew],
  ] as const)
    put(nsid, more);
  expect(named(document.body, 'numId').map((element) => wAttribute(element, 'val'))).toEqual([
    '1',
    '1',
    '2',
    '3',
    '4',
  ]);
  const root = document.package.root('word/numbering.xml');
  expect(wChildren(root, 'abstractNum').map((element) => wAttribute(element, 'abstractNumId'))).toEqual([
    '1',
    '2',
  ]);
  expect(wChildren(root, 'num').map((element) => wAttribute(element, 'numId'))).toEqual(['1', '2', '3', '4']);
});

test('numbering can be lost, as users report', () => {
  const { document } = opened();
  new Editing(document, { numberingLost: true }).insertPackage(
    bodyPlace(document.body),
    flat(item('x'), numbering('AAAA0001'), numberingRelation),
    'End',
    'body',
  );
  expect(named(document.body, 'numPr')).toEqual([]);
});

test('a block control gets other contents; ids and bookmarks stay unique', () => {
  const block = (id: number, words: string): string =>
    `<w:sdt><w:sdtPr><w:tag w:val="clause"/><w:id w:val="${id}"/></w:sdtPr><w:sdtContent><w:p><w:bookmarkStart w:id="1" w:name="pw_x"/><w:r><w:t>${words}</w:t></w:r><w:bookmarkEnd w:id="1"/></w:p></w:sdtContent></w:sdt>`;
  const { document, editing } = opened(`${paragraph('a')}${block(7, 'old')}${paragraph('z')}`);
  const [clause] = document.controls;
  if (clause === undefined) throw new Error('no control');
  const inner = `<w:p><w:bookmarkStart w:id="1" w:name="pw_x"/><w:r><w:t>new </w:t></w:r><w:bookmarkEnd w:id="1"/>${field(7, 'f', 'value')}</w:p>${paragraph('more')}`;
  editing.insertPackage(controlPlace(clause), flat(inner), 'Replace', 'control');
  expect(texts(document)).toEqual(['a', 'new value', 'more', 'z']);
  expect(document.controls.map(tagOf)).toEqual(['clause', 'f']);
  expect(new Set(document.controls.map(controlId)).size).toBe(2);
  expect(named(document.body, 'bookmarkStart').map((mark) => wAttribute(mark, 'name'))).toEqual(['pw_x']);
  // The same again beside it: the name is taken.
  editing.insertPackage(pointAfter(clause), flat(block(7, 'copy')), 'Start', 'range');
  expect(texts(document)).toEqual(['a', 'new value', 'more', 'copy', 'z']);
  expect(named(document.body, 'bookmarkStart')).toHaveLength(1);
  expect(new Set(document.controls.map(controlId)).size).toBe(3);
});

test('blocks inside a line cut the paragraph; one paragraph goes into the line', () => {
  const { document, editing } = opened(paragraph('one two'));
  const [first] = paragraphsIn([document.body]);
  if (first === undefined) throw new Error('no paragraph');
  editing.insertPackage(paragraphPlace(first), flat(paragraph('zero ')), 'Start', 'range');
  expect(texts(document)).toEqual(['zero one two']);
  const [, second] = nodesOf(first);
  if (second === undefined) throw new Error('no run');
  editing.insertPackage(stretch([second]), flat(paragraph('x') + paragraph('y')), 'Start', 'range');
  expect(texts(document)).toEqual(['zero ', 'x', 'y', 'one two']);
});

test('the OOXML of the body reads as the policy it is, though Word cuts its words up', () => {
  const { document } = filled;
  const xml = ooxmlOf(document, bodyPlace(document.body), {});
  const again = Package.fromFlat(xml);
  expect(again.names).toContain('word/numbering.xml');
  expect(again.names.filter((name) => /customXml|header|footer/.test(name))).toEqual([]);
  expect(xml).toContain('w:proofErr');
  const copied = new OpenDocument(documentWith());
  new Editing(copied, { trailingParagraph: false }).insertPackage(
    bodyPlace(copied.body),
    xml,
    'Replace',
    'body',
  );
  expect(texts(copied)).toEqual(texts(document));
});

test('what is no package, and what is locked, is refused', () => {
  const { document, editing } = opened(
    `<w:sdt><w:sdtPr><w:id w:val="5"/><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent>${paragraph('locked')}</w:sdtContent></w:sdt><w:p>${field(6, 'f', 'plain')}</w:p>`,
  );
  const [locked, plain] = document.controls;
  if (locked === undefined || plain === undefined) throw new Error('no control');
  const code = (act: () => unknown): unknown => {
    try {
      act();
    } catch (error) {
      return (error as { code?: string }).code;
    }
    return 'nothing';
  };
  expect(code(() => editing.insertPackage(bodyPlace(document.body), '<a/>', 'End', 'body'))).toBe(
    'InvalidArgument',
  );
  expect(
    code(() => editing.insertPackage(controlPlace(locked), flat(paragraph('x')), 'Replace', 'control')),
  ).toBe('AccessDenied');
  expect(
    code(() => editing.insertPackage(bodyPlace(document.body), flat(paragraph('x')), 'Replace', 'body')),
  ).toBe('AccessDenied');
  expect(code(() => editing.removeControl(locked, true))).toBe('AccessDenied');
  expect(
    code(() => editing.insertPackage(controlPlace(plain), flat(paragraph('x')), 'Replace', 'control')),
  ).toBe('GeneralException');
  expect(texts(document)).toEqual(['locked', 'plain']);
});
