/** The Common API of the real client against the simulated Word. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { closeBrowser, documentWith, type SimulatedWord } from '../support/word-host/index.js';
import { putCursor, textsOf, typeOver } from '../support/word-host/hands.js';
import { OpenDocument } from '../support/word-host/document/open-document.js';
import { runOf } from '../support/word-host/document/control.js';
import { wElement } from '../support/word-host/xml/dom.js';
import { field, paragraph, ready, startTrial } from './trial.js';

const space = 'urn:example:fields';
const bound = (part: string, key: string): string =>
  `<w:dataBinding w:prefixMappings="xmlns:f='${space}'" w:xpath="/f:fields[1]/f:field[@key='${key}']" w:storeItemID="${part}"/><w:text/>`;

const runParagraph = () =>
  wElement(word.document.body, 'p', {}, runOf(word.document.body, 'Some words', undefined));

let word: SimulatedWord;
beforeAll(async () => {
  word = await startTrial();
});
afterAll(async () => {
  await word.close();
  await closeBrowser();
});

/** Runs one call with a callback in the pane and gives its value, or the code of its error. */
const helpers = `
  window.call = (object, name, ...values) => new Promise((done, fail) =>
    object[name](...values, (result) => result.status === 'succeeded' ? done(result.value) : fail(new Error(String(result.error.code)))));
`;

test('a part gets an id of the host, is found by its namespace, changed node by node, and taken away', async () => {
  await word.pane.evaluate(helpers);
  const found = await word.pane.evaluate(async (uri) => {
    const call = (
      window as unknown as { call: (object: unknown, name: string, ...values: unknown[]) => Promise<never> }
    ).call;
    const parts = Office.context.document.customXmlParts;
    const part: Office.CustomXmlPart = await call(
      parts,
      'addAsync',
      `<fields xmlns="${uri}"><field key="a">1</field><field key="b">2</field></fields>`,
    );
    const [again]: Office.CustomXmlPart[] = await call(parts, 'getByNamespaceAsync', uri);
    if (again === undefined) throw new Error('not found');
    const byId: Office.CustomXmlPart = await call(parts, 'getByIdAsync', part.id);
    await call(again.namespaceManager, 'addNamespaceAsync', 'x', uri);
    const [node, ...rest]: Office.CustomXmlNode[] = await call(
      again,
      'getNodesAsync',
      '/x:fields[1]/x:field[@key="b"]',
    );
    if (node === undefined) throw new Error('no node');
    const before = [
      await call(node, 'getNodeValueAsync'),
      await call(node, 'getXmlAsync'),
      node.baseName,
      node.namespaceUri,
      node.nodeType,
    ];
    await call(node, 'setTextAsync', 'two & three');
    const text = await call(node, 'getTextAsync');
    const [root]: Office.CustomXmlNode[] = await call(again, 'getNodesAsync', '/x:fields');
    if (root === undefined) throw new Error('no root');
    const afterText = await call(again, 'getXmlAsync');
    await call(root, 'setXmlAsync', `<fields xmlns="${uri}"><field key="c">3</field></fields>`);
    const afterXml = await call(again, 'getXmlAsync');
    const wrong = await call(again, 'getNodesAsync', '/y:fields').catch((error: Error) => error.message);
    const stale = await call(node, 'getTextAsync').catch((error: Error) => error.message);
    await call(again, 'deleteAsync');
    const left: unknown[] = await call(parts, 'getByNamespaceAsync', uri);
    const malformed = await call(parts, 'addAsync', '<open>').catch((error: Error) => error.message);
    return {
      id: part.id,
      byId: byId.id,
      rest: rest.length,
      before,
      text,
      afterText,
      afterXml,
      wrong,
      stale,
      left: left.length,
      malformed,
    };
  }, space);
  expect(found.id).toMatch(/^\{[0-9A-F-]{36}\}$/);
  expect(found).toEqual({
    id: found.id,
    byId: found.id,
    rest: 0,
    before: ['2', `<field key="b" xmlns="${space}">2</field>`, 'field', space, 'Element'],
    text: 'two & three',
    afterText: `<fields xmlns="${space}"><field key="a">1</field><field key="b">two &amp; three</field></fields>`,
    afterXml: `<fields xmlns="${space}"><field key="c">3</field></fields>`,
    wrong: '6100',
    stale: '6000',
    left: 0,
    malformed: '6100',
  });
  expect(word.missing).toEqual([]);
});

test('what is bound shows the text of the part: on opening, on a change of the part, and on typing', async () => {
  const docx = new OpenDocument(documentWith(paragraph('x')));
  const part = docx.dataParts.add(
    `<fields xmlns="${space}"><field key="a">stored</field><field key="b"/></fields>`,
  );
  const file = new OpenDocument(
    documentWith(
      `<w:p>${field(1, 'a', 'typed', bound(part.id, 'a'))}${field(2, 'a', 'typed', bound(part.id, 'a'))}${field(3, 'b', 'gone', bound(part.id, 'b'))}${field(4, 'c', 'lost', bound(part.id, 'c'))}</w:p>`,
    ),
  );
  // The same part in the file with the controls.
  for (const name of docx.package.names.filter((name) => name.startsWith('customXml/')))
    file.package.put(name, docx.package.bytes(name), docx.package.contentType(name));
  file.package.relate(file.package.main, 'customXml', part.name);
  file.package.relate(part.name, 'customXmlProps', 'customXml/itemProps1.xml');
  await word.reopen(file.toBytes());
  await ready(word);
  expect(textsOf(word.document, 'a')).toEqual(['stored', 'stored']);
  expect(textsOf(word.document, 'b')).toEqual(['Click or tap here to enter text.']);
  expect(textsOf(word.document, 'c')).toEqual(['lost']);
  await word.pane.evaluate(helpers);
  await word.pane.evaluate(async (uri) => {
    const call = (
      window as unknown as { call: (object: unknown, name: string, ...values: unknown[]) => Promise<never> }
    ).call;
    const [own]: Office.CustomXmlPart[] = await call(
      Office.context.document.customXmlParts,
      'getByNamespaceAsync',
      uri,
    );
    const [node]: Office.CustomXmlNode[] = await call(own, 'getNodesAsync', '/*/*[1]');
    await call(node, 'setNodeValueAsync', 'first\nsecond');
  }, space);
  expect(textsOf(word.document, 'a')).toEqual(['first\vsecond', 'first\vsecond']);
  typeOver(word.document, 'a', 'by hand', 1);
  expect(textsOf(word.document, 'a')).toEqual(['by hand', 'by hand']);
  await word.pane.evaluate(() =>
    Word.run(async (context) => {
      context.document.contentControls.getByTag('b').getFirst().insertText('B', 'Replace');
      await context.sync();
    }),
  );
  const again = new OpenDocument(await word.bytes());
  expect(textsOf(again, 'a')).toEqual(['by hand', 'by hand']);
  expect(textsOf(again, 'b')).toEqual(['B']);
});

test('settings, the selected text, and the file in slices', async () => {
  word.document.body.insertBefore(runParagraph(), word.document.body.firstChild);
  putCursor(word.document, 'Some', true);
  const read = await word.pane.evaluate(async () => {
    const call = (
      window as unknown as { call: (object: unknown, name: string, ...values: unknown[]) => Promise<never> }
    ).call;
    const { document } = Office.context;
    document.settings.set('profile', { id: 7 });
    await call(document.settings, 'saveAsync');
    document.settings.set('profile', 'not saved');
    await call(document.settings, 'refreshAsync');
    const selected = await call(document, 'getSelectedDataAsync', Office.CoercionType.Text);
    const file: Office.File = await call(document, 'getFileAsync', Office.FileType.Compressed, {
      sliceSize: 1000,
    });
    const bytes: number[] = [];
    for (let index = 0; index < file.sliceCount; index++) {
      const slice: Office.Slice = await call(file, 'getSliceAsync', index);
      bytes.push(...(slice.data as number[]));
    }
    await call(file, 'closeAsync');
    return {
      profile: document.settings.get('profile') as unknown,
      selected: selected as unknown,
      size: file.size,
      bytes,
    };
  });
  expect(read).toMatchObject({ profile: { id: 7 }, selected: 'Some words', size: read.bytes.length });
  expect(new OpenDocument(Uint8Array.from(read.bytes)).body.textContent).toContain('Some words');
  await word.reopen();
  await ready(word);
  expect(await word.pane.evaluate(() => Office.context.document.settings.get('profile') as unknown)).toEqual({
    id: 7,
  });
  expect(word.missing).toEqual([]);
});
