import { describe, expect, test } from '@jest/globals';
import { toDocx, toFlatOpc } from '../../src/word/to-docx.js';
import { ownAssertions, ownRules, packageOfFlatOpc } from '../support/judges.js';
import { changed, partOf } from '../support/planted.js';
import { sampleDocument } from '../support/sample-document.js';

const valid = toDocx(sampleDocument());
const body = 'word/document.xml';

type Edit = (xml: string) => string | undefined;
interface Fault {
  readonly rule: string;
  readonly fault: string;
  readonly part?: string;
  readonly edit: Edit;
}

const inFront =
  (of: string, what: string): Edit =>
  (xml) =>
    xml.replace(of, `${what}${of}`);
const without =
  (what: RegExp | string): Edit =>
  (xml) =>
    xml.replace(what, '');
const instead =
  (what: RegExp | string, by: string): Edit =>
  (xml) =>
    xml.replace(what, () => by);

/** Puts blocks at the end of the body. */
const added = (xml: string): Edit => instead('</w:body>', `${xml}</w:body>`);
const last =
  (what: string, by: string): Edit =>
  (xml) => {
    const at = xml.lastIndexOf(what);
    return xml.slice(0, at) + by + xml.slice(at + what.length);
  };
const words = '<w:p><w:r><w:t>Words.</w:t></w:r></w:p>';
const tableOf = (rows: string): string =>
  '<w:tbl><w:tblPr><w:tblCaption w:val="Table"/></w:tblPr><w:tblGrid><w:gridCol w:w="100"/></w:tblGrid>' +
  `${rows}</w:tbl>${words}`;
const control = (id: string, tag: string, content: string, title = 'Control'): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="${title}"/><w:tag w:val="${tag}"/><w:id w:val="${id}"/></w:sdtPr>${content}</w:sdt>`;
const inline = (properties: string, text = 'Words'): string =>
  `<w:p><w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent><w:r><w:t>${text}</w:t></w:r></w:sdtContent></w:sdt></w:p>`;
const fieldCharacter = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

const faults: readonly Fault[] = [
  { rule: 'content-type', fault: 'a part without type', part: '[Content_Types].xml', edit: without(/<Override PartName="\/word\/numbering.xml"[^>]*>|<Default Extension="png"[^>]*>/) },
  { rule: 'relationship-target', fault: 'a missing part', part: 'word/_rels/document.xml.rels', edit: instead('Target="fontTable.xml"', 'Target="none.xml"') },
  { rule: 'relationship-id', fault: 'an id that nothing bears', edit: instead(/<w:hyperlink r:id="[^"]*"/, '<w:hyperlink r:id="rNone"') },
  { rule: 'ignorable', fault: 'w14 used and not ignorable', edit: instead(/mc:Ignorable="[^"]*"/, 'mc:Ignorable="w15"') },
  { rule: 'ignorable', fault: 'an undeclared prefix', edit: instead(/mc:Ignorable="([^"]*)"/, 'mc:Ignorable="w14 w15 w99"') },
  { rule: 'table-cell', fault: 'a cell without paragraph', edit: added(tableOf('<w:tr><w:tc><w:tcPr/></w:tc></w:tr>')) },
  { rule: 'table-rows', fault: 'a table without rows', edit: added(tableOf('')) },
  { rule: 'table-rows', fault: 'a row without cells', edit: added(tableOf('<w:tr/>')) },
  { rule: 'table-grid', fault: 'a row with too many cells', edit: added(tableOf(`<w:tr>${`<w:tc>${words}</w:tc>`.repeat(2)}</w:tr>`)) },
  { rule: 'empty-control', fault: 'an empty block control', edit: added(control('7', 'x', '<w:sdtContent/>')) },
  { rule: 'control-in-cell', fault: 'a block control in a cell', edit: added(tableOf(`<w:tr><w:tc>${control('7', 'x', `<w:sdtContent>${words}</w:sdtContent>`)}${words}</w:tc></w:tr>`)) },
  { rule: 'section-in-control', fault: 'a section break inside a control', edit: added(control('7', 'x', '<w:sdtContent><w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>Words</w:t></w:r></w:p></w:sdtContent>')) },
  { rule: 'deleted-text', fault: 'w:t inside w:del', edit: added('<w:p><w:del w:id="9" w:author="A"><w:r><w:t>Words</w:t></w:r></w:del></w:p>') },
  { rule: 'revision', fault: 'a change without author', edit: added('<w:p><w:ins w:id="9"><w:r><w:t>Words</w:t></w:r></w:ins></w:p>') },
  { rule: 'revision', fault: 'an id of two changes', edit: added('<w:p><w:ins w:id="9" w:author="A"><w:r><w:t>Words</w:t></w:r></w:ins></w:p>'.repeat(2)) },
  { rule: 'story-paragraph', fault: 'a header without paragraph', part: 'word/header2.xml', edit: without(/<w:p[ >].*<\/w:p>/s) },
  { rule: 'empty-paragraph', fault: 'an empty paragraph', edit: added(`${words}<w:p/>${words}`) },
  { rule: 'repeated-gap', fault: 'two blank paragraphs', edit: added(`${words}${'<w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p>'.repeat(2)}${words}`) },
  { rule: 'text-space', fault: 'outer space without xml:space', edit: added('<w:p><w:r><w:t>Words </w:t></w:r></w:p>') },
  { rule: 'text-space', fault: 'a line break in w:t', edit: added('<w:p><w:r><w:t xml:space="preserve">two\nlines</w:t></w:r></w:p>') },
  { rule: 'update-fields', fault: 'w:updateFields', part: 'word/settings.xml', edit: inFront('</w:settings>', '<w:updateFields w:val="true"/>') },
  { rule: 'protection', fault: 'an enforced protection', part: 'word/settings.xml', edit: inFront('</w:settings>', '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>') },
  { rule: 'control-id', fault: 'an id of two controls', edit: added(inline('<w:alias w:val="A"/><w:id w:val="7"/>').repeat(2)) },
  { rule: 'control-id', fault: 'a control without id', edit: added(inline('<w:alias w:val="A"/>')) },
  { rule: 'control-id', fault: 'an id beyond 32 bits', edit: added(inline('<w:alias w:val="A"/><w:id w:val="3000000000"/>')) },
  { rule: 'control-length', fault: 'a tag of 65 characters', edit: added(inline(`<w:alias w:val="A"/><w:tag w:val="${'x'.repeat(65)}"/><w:id w:val="7"/>`)) },
  { rule: 'control-length', fault: 'a title of 65 characters', edit: added(inline(`<w:alias w:val="${'x'.repeat(65)}"/><w:id w:val="7"/>`)) },
  { rule: 'control-title', fault: 'a control without title', edit: added(inline('<w:id w:val="7"/>')) },
  { rule: 'bookmark-name', fault: 'a name of two bookmarks', edit: added('<w:p><w:bookmarkStart w:id="9001" w:name="PW_BODY"/><w:bookmarkEnd w:id="9001"/><w:r><w:t>Words</w:t></w:r></w:p>') },
  { rule: 'bookmark-name', fault: 'a name with a blank', edit: added('<w:p><w:bookmarkStart w:id="9001" w:name="a b"/><w:bookmarkEnd w:id="9001"/><w:r><w:t>Words</w:t></w:r></w:p>') },
  { rule: 'bookmark-pair', fault: 'a bookmark without end', edit: added('<w:p><w:bookmarkStart w:id="9001" w:name="a"/><w:r><w:t>Words</w:t></w:r></w:p>') },
  { rule: 'paragraph-id', fault: 'an id of two paragraphs', edit: added('<w:p w14:paraId="00000001"><w:r><w:t>Words</w:t></w:r></w:p>'.repeat(2)) },
  { rule: 'paragraph-id', fault: 'an id out of range', edit: added('<w:p w14:paraId="80000000"><w:r><w:t>Words</w:t></w:r></w:p>') },
  { rule: 'picture-id', fault: 'an id of two pictures', edit: added('<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" descr="A lamp"/></wp:inline></w:drawing></w:r></w:p>') },
  { rule: 'picture-text', fault: 'a picture without words', edit: added('<w:p><w:r><w:drawing><wp:inline><wp:docPr id="99"/></wp:inline></w:drawing></w:r></w:p>') },
  { rule: 'numbering-order', fault: 'an abstractNum after a num', part: 'word/numbering.xml', edit: inFront('</w:numbering>', '<w:abstractNum w:abstractNumId="900"/>') },
  { rule: 'numbering-order', fault: 'a num of no abstractNum', part: 'word/numbering.xml', edit: inFront('</w:numbering>', '<w:num w:numId="900"><w:abstractNumId w:val="900"/></w:num>') },
  { rule: 'numbering-reference', fault: 'a list that is not there', edit: instead(/<w:numId w:val="\d+"\/>/, '<w:numId w:val="900"/>') },
  { rule: 'reference-target', fault: 'a reference to nothing', edit: instead(/REF pw_\w+/, 'REF pw_nothing') },
  { rule: 'reference-target', fault: 'a link to nothing', edit: instead(/w:anchor="pw_\w+"/, 'w:anchor="pw_nothing"') },
  { rule: 'style-defined', fault: 'an undefined style', edit: instead('<w:pStyle w:val="Title"/>', '<w:pStyle w:val="Tittle"/>') },
  { rule: 'binding-store', fault: 'a binding to another part', edit: instead(/w:storeItemID="\{[^"]*\}"/, 'w:storeItemID="{00000000-0000-0000-0000-000000000000}"') },
  { rule: 'binding-node', fault: 'a binding to no node', part: 'customXml/item1.xml', edit: instead(/<field key="[^"]*"/, '<field key="none"') },
  { rule: 'binding-node', fault: 'a binding to two nodes', part: 'customXml/item1.xml', edit: (xml) => xml.replace(/<field .*?<\/field>/s, '$&$&') },
  { rule: 'binding-text', fault: 'a stored text that is not shown', part: 'customXml/item1.xml', edit: instead('>Achieng Odhiambo<', '>Achieng O.<') },
  { rule: 'placeholder-part', fault: 'a prompt that is not there', part: 'word/glossary/document.xml', edit: instead('PolicywrightPrompt', 'Prompt') },
  { rule: 'field-text', fault: 'a value shown in two ways', edit: added(inline('<w:alias w:val="A"/><w:tag w:val="pw:field:reporting.days"/><w:id w:val="7"/>', '8')) },
  { rule: 'field-balance', fault: 'a field without end', edit: added(`<w:p>${fieldCharacter('begin')}<w:r><w:t>Words</w:t></w:r></w:p>`) },
  { rule: 'field-balance', fault: 'an end without field', edit: added(`<w:p>${fieldCharacter('end')}<w:r><w:t>Words</w:t></w:r></w:p>`) },
  { rule: 'field-code', fault: 'a code outside a field', edit: added('<w:p><w:r><w:instrText>PAGE</w:instrText><w:t>Words</w:t></w:r></w:p>') },
  { rule: 'title', fault: 'no title', part: 'docProps/core.xml', edit: instead(/<dc:title>.*?<\/dc:title>/s, '') },
  { rule: 'language', fault: 'no language', part: 'word/styles.xml', edit: without(/<w:lang [^>]*>/) },
  { rule: 'heading-levels', fault: 'a level skipped', edit: instead('<w:pStyle w:val="Heading1"/>', '<w:pStyle w:val="Heading4"/>') },
  { rule: 'heading-empty', fault: 'a heading without words', edit: added('<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:drawing/></w:r></w:p>') },
  { rule: 'header-row', fault: 'a header row without mark', edit: without('<w:tblHeader/>') },
  { rule: 'merged-cells', fault: 'merged cells', edit: instead('<w:vAlign ', '<w:vMerge w:val="restart"/><w:vAlign ') },
  { rule: 'nested-table', fault: 'a table in a table', edit: added(tableOf(`<w:tr><w:tc>${tableOf(`<w:tr><w:tc>${words}</w:tc></w:tr>`)}</w:tc></w:tr>`)) },
  { rule: 'table-title', fault: 'a table without title', edit: without(/<w:tblCaption [^>]*>/) },
  { rule: 'link-text', fault: 'an address as words', edit: (xml) => xml.replace(/(<w:hyperlink r:id=.*?<w:t)[^>]*>[^<]*</s, '$1>https://example.org<') },
]; // prettier-ignore

test('no rule finds anything in a file of ours, zipped or flat', () => {
  expect(ownAssertions(valid)).toEqual([]);
  expect(ownAssertions(packageOfFlatOpc(toFlatOpc(sampleDocument())))).toEqual([]);
});

describe('each rule finds its planted fault, and no other rule does', () => {
  test.each(faults.map((fault) => [fault.rule, fault.fault, fault] as const))(
    '%s: %s',
    (rule, _, { part = body, edit }) => {
      const rules = ownAssertions(changed(valid, part, edit)).map((finding) => finding.split(':')[0]);
      expect([...new Set(rules)]).toEqual([rule]);
    },
  );

  test('a table cell that ends in a table', () => {
    const inner = tableOf(`<w:tr><w:tc>${words}</w:tc></w:tr>`).replace(`</w:tbl>${words}`, '</w:tbl>');
    const file = changed(valid, body, added(tableOf(`<w:tr><w:tc>${inner}</w:tc></w:tr>`)));
    expect(ownAssertions(file)).toContain('table-cell: word/document.xml: a table cell ends in a table');
  });

  test('every rule has a planted fault', () => {
    expect(new Set(faults.map(({ rule }) => rule))).toEqual(new Set(Object.keys(ownRules)));
  });
});

test('a part that is no XML is refused, not judged', () => {
  expect(() => ownAssertions(changed(valid, body, last('</w:body>', '')))).toThrow(/well-formed/);
  expect(partOf(valid, body)).toContain('</w:body>');
});
