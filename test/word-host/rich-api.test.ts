/** What the task pane does with Word's own objects, done by the real client. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { closeBrowser, documentWith, type SimulatedWord } from '../support/word-host/index.js';
import { judgeWithSdk } from '../support/judges.js';
import { inlineText, paragraphsIn } from '../support/word-host/document/text.js';
import { field, flat, paragraph, startTrial } from './trial.js';

const clause = `<w:sdt><w:sdtPr><w:alias w:val="Clause"/><w:tag w:val="clause"/><w:id w:val="11"/></w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Title</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Call </w:t></w:r>${field(12, 'name', 'Ada')}<w:r><w:t>.</w:t></w:r></w:p></w:sdtContent></w:sdt>`;

let word: SimulatedWord;
beforeAll(async () => {
  word = await startTrial({ docx: documentWith(`${paragraph('first')}${clause}${paragraph('last')}`) });
});
afterAll(async () => {
  await word.close();
  await closeBrowser();
});

const bodyTexts = (): string[] => paragraphsIn([word.document.body]).map((element) => inlineText(element));

test('paragraphs know their neighbours, styles and controls', async () => {
  const read = await word.pane.evaluate(() =>
    Word.run(async (context) => {
      const { body } = context.document;
      const first = body.paragraphs.getFirst();
      const last = body.paragraphs.getLast();
      const next = first.getNextOrNullObject();
      const none = last.getNextOrNullObject();
      const before = last.getPreviousOrNullObject();
      const control = next.parentContentControlOrNullObject;
      const outside = first.parentContentControlOrNullObject;
      for (const object of [first, last, next, before]) object.load('text,style');
      none.load('text');
      control.load('tag,title,appearance,cannotEdit,text');
      outside.load('tag');
      const inner = body.contentControls.getByTag('clause').getFirst().contentControls;
      inner.load('items/tag,items/text');
      await context.sync();
      const again = inner.items.map((item) => item.getRange('Whole').load('text'));
      await context.sync();
      return {
        texts: [first, next, before, last].map(({ text, style }) => `${style}: ${text}`),
        none: none.isNullObject,
        outside: outside.isNullObject,
        control: control.toJSON(),
        inner: inner.items.map(({ tag, text }) => `${tag}=${text}`),
        again: again.map(({ text }) => text),
      };
    }),
  );
  expect(read).toMatchObject({
    texts: ['Normal: first', 'Heading 1: Title', 'Normal: Call Ada.', 'Normal: last'],
    none: true,
    outside: true,
    control: {
      tag: 'clause',
      title: 'Clause',
      appearance: 'BoundingBox',
      cannotEdit: false,
      text: 'Title\nCall Ada.',
    },
    inner: ['name=Ada'],
    again: ['Ada'],
  });
});

test('a clause is replaced, one is put after it, and one is taken away; it is selected', async () => {
  const selected = await word.pane.evaluate(
    ([inside, whole]) =>
      Word.run(async (context) => {
        const { contentControls } = context.document;
        const control = contentControls.getByTag('clause').getFirst();
        control.insertOoxml(inside ?? '', 'Replace');
        control
          .insertParagraph('', 'After')
          .getRange('Whole')
          .insertOoxml(whole ?? '', 'Replace');
        control.title = 'Renamed';
        control.select('Select');
        const selection = context.document.getSelection().load('text');
        await context.sync();
        const { text } = selection;
        contentControls.getByTag('clause').getFirst().delete(false);
        await context.sync();
        return text;
      }),
    [flat(paragraph('New title') + paragraph('New words')), flat(clause.replaceAll('clause', 'second'))],
  );
  expect(selected).toBe('New title\nNew words');
  expect(bodyTexts()).toEqual(['first', 'Title', 'Call Ada.', 'last']);
  expect(word.counters.calls.get('ContentControl.InsertOoxml')).toBe(1);
});

test('headers and footers are filled, and their controls are found with all others', async () => {
  const found = await word.pane.evaluate(
    ([header, footer]) =>
      Word.run(async (context) => {
        const section = context.document.sections.getFirst();
        section.getHeader('Primary').insertOoxml(header ?? '', 'Replace');
        const body = section.getFooter('FirstPage');
        body.insertOoxml(footer ?? '', 'Replace');
        body.load('text,type');
        const controls = context.document.contentControls.load('items/tag,items/id');
        await context.sync();
        const [id] = controls.items.filter(({ tag }) => tag === 'status').map((control) => control.id);
        const control = context.document.contentControls.getByIdOrNullObject(id ?? 0);
        control.insertText('Final', 'Replace');
        const missing = context.document.contentControls.getByIdOrNullObject(4711).load('tag');
        await context.sync();
        return { tags: controls.items.map(({ tag }) => tag), text: body.text, missing: missing.isNullObject };
      }),
    [flat(`<w:p>${field(12, 'status', 'Draft')}</w:p>`), flat(paragraph('Foot'))],
  );
  expect(found).toEqual({ tags: ['second', 'name', 'status'], text: 'Foot\n', missing: true });
  const header = word.document.stories.find(({ part }) => part.startsWith('word/header'));
  expect(header?.root.textContent).toBe('Final');
});

test('a file opens in a window of its own, and the document knows whether it is saved', async () => {
  const file = Buffer.from(documentWith(paragraph('another'))).toString('base64');
  const saved = await word.pane.evaluate(
    (base64) =>
      Word.run(async (context) => {
        context.document.load('saved');
        await context.sync();
        const before = context.document.saved;
        context.application.createDocument(base64).open();
        context.document.save();
        context.document.load('saved');
        await context.sync();
        return [before, context.document.saved];
      }),
    file,
  );
  expect(saved).toEqual([false, true]);
  expect(word.opened).toHaveLength(1);
});

test('tracked, what goes stays struck out and what comes is marked', async () => {
  const texts = await word.pane.evaluate(() =>
    Word.run(async (context) => {
      context.document.changeTrackingMode = 'TrackAll';
      const control = context.document.contentControls.getByTag('name').getFirst();
      control.insertText('Grace', 'Replace');
      control.load('text');
      const original = context.document.body.getReviewedText('Original');
      const current = context.document.body.getReviewedText('Current');
      await context.sync();
      context.document.changeTrackingMode = 'Off';
      await context.sync();
      return [control.text, original.value, current.value];
    }),
  );
  expect(texts).toEqual(['Grace', 'first\nTitle\nCall Ada.\nlast', 'first\nTitle\nCall Grace.\nlast']);
  expect(await judgeWithSdk(await word.bytes())).toEqual([]);
});

test('a body is emptied; its last paragraph stays', async () => {
  await word.pane.evaluate(() =>
    Word.run(async (context) => {
      context.document.body.clear();
      context.document.body.paragraphs.getFirst().delete();
      context.document.body.insertParagraph('one', 'Start').insertParagraph('two', 'After');
      context.document.body.insertText('three', 'End');
      await context.sync();
    }),
  );
  expect(bodyTexts()).toEqual(['one', 'two', 'three']);
  expect(word.missing).toEqual([]);
  expect(word.errors).toEqual([]);
});

test('the office.js in use is the one of the package', () => {
  const loaded = word.requests.served
    .filter((address) => address.includes('appsforoffice'))
    .map((address) => address.slice(address.lastIndexOf('/') + 1));
  expect(loaded).toEqual(expect.arrayContaining(['office.js', 'word-web-16.00.js']));
  expect(
    readFileSync(new URL('../../node_modules/@microsoft/office-js/package.json', import.meta.url), 'utf8'),
  ).toContain('"@microsoft/office-js"');
});
