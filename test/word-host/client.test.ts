/** The real client against the simulated Word: it starts, reads and writes, and asks nobody else. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { closeBrowser, documentWith, type SimulatedWord } from '../support/word-host/index.js';
import { field, flat, paragraph, startTrial } from './trial.js';

let word: SimulatedWord;
beforeAll(async () => {
  word = await startTrial({
    docx: documentWith(paragraph('Before') + `<w:p>${field(42, 'field:org.name', 'Acme')}</w:p>`),
  });
});
afterAll(async () => {
  await word.close();
  await closeBrowser();
});

test('the unmodified client starts, and nothing else is asked for', async () => {
  const info = await word.pane.evaluate(() => ({
    ...(window as unknown as { info: { host: string; platform: string } }).info,
    sets: ['1.3', '1.4', '1.5'].map((version) =>
      Office.context.requirements.isSetSupported('WordApi', version),
    ),
  }));
  expect(info).toMatchObject({ host: 'Word', platform: 'OfficeOnline', sets: [true, false, false] });
  expect(word.requests.outside).toEqual([]);
  expect(word.errors).toEqual([]);
});

test('text, paragraphs, controls and packages go in and come back', async () => {
  const result = await word.pane.evaluate(
    (ooxml) =>
      Word.run(async (context) => {
        const { body, contentControls } = context.document;
        body.insertOoxml(ooxml, 'End');
        const controls = contentControls.load('items/id,items/tag,items/title,items/text');
        const byTag = contentControls.getByTag('field:org.name').getFirst();
        byTag.insertText('Acme & Sons', 'Replace');
        const nothing = contentControls.getByTag('nope').getFirstOrNullObject();
        nothing.load('text');
        body.load('text');
        body.paragraphs.load('items/text,items/style');
        await context.sync();
        return {
          text: body.text,
          controls: controls.items.map(({ id, tag, text }) => ({ id, tag, text })),
          nothing: nothing.isNullObject,
          paragraphs: body.paragraphs.items.map(({ text, style }) => `${style}: ${text}`),
        };
      }),
    flat(paragraph('After')),
  );
  expect(result).toEqual({
    text: 'Before\nAcme & Sons\nAfter',
    controls: [{ id: 42, tag: 'field:org.name', text: 'Acme' }],
    nothing: true,
    paragraphs: ['Normal: Before', 'Normal: Acme & Sons', 'Normal: After'],
  });
  expect(word.counters.batches).toBe(1);
  expect(word.missing).toEqual([]);
});
