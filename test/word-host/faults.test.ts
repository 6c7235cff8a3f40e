/** Faults are injected as they are named, and only as often. */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { closeBrowser, documentWith, refuse, type SimulatedWord } from '../support/word-host/index.js';
import { inlineText, paragraphsIn } from '../support/word-host/document/text.js';
import { paragraph, startTrial } from './trial.js';

let word: SimulatedWord;
beforeAll(async () => {
  word = await startTrial({ docx: documentWith(paragraph('start')) });
});
afterEach(() => word.faults.clear());
afterAll(async () => {
  await word.close();
  await closeBrowser();
});

/** Writes paragraphs in one batch; gives the code of the error. */
const write = (...texts: readonly string[]): Promise<{ code: string; place: string | undefined }> =>
  word.pane.evaluate(
    (all) =>
      Word.run(async (context) => {
        for (const text of all) context.document.body.insertParagraph(text, 'End');
        await context.sync();
        return { code: 'done', place: undefined };
      }).catch((error: OfficeExtension.Error) => ({
        code: error.code,
        place: error.debugInfo?.errorLocation,
      })),
    texts,
  );

const bodyTexts = (): string[] => paragraphsIn([word.document.body]).map((element) => inlineText(element));

test('a call is refused from the second time on, twice', async () => {
  word.faults.add(refuse('InsertParagraph', 'NotAllowed', 2, 2));
  const codes = [];
  for (const text of ['a', 'b', 'c', 'd']) codes.push((await write(text)).code);
  expect(codes).toEqual(['done', 'NotAllowed', 'NotAllowed', 'done']);
  expect(bodyTexts()).toEqual(['start', 'a', 'd']);
});

test('a call does nothing and says that it worked', async () => {
  word.faults.add({ kind: 'ignore', call: 'Body.InsertParagraph', times: 1 });
  expect([(await write('nothing')).code, (await write('d2')).code]).toEqual(['done', 'done']);
  expect(bodyTexts().slice(-2)).toEqual(['d', 'd2']);
});

test('a call of the Common API is refused', async () => {
  word.faults.add(refuse('customXmlParts.addAsync', 'AccessDenied'));
  const add = (): Promise<string> =>
    word.pane.evaluate(
      () =>
        new Promise<string>((done) =>
          Office.context.document.customXmlParts.addAsync('<a xmlns="urn:a"/>', ({ status, error }) =>
            done(status === Office.AsyncResultStatus.Succeeded ? 'done' : String(error.code)),
          ),
        ),
    );
  expect(await add()).toBe('7000');
  word.faults.clear();
  expect(await add()).toBe('done');
});

test('a batch is broken off in the middle: what was done stays done', async () => {
  word.faults.add({ kind: 'half' });
  expect(await write('e', 'f', 'g', 'h')).toMatchObject({
    code: 'GeneralException',
    place: 'InsertParagraph',
  });
  expect(bodyTexts().slice(-2)).toEqual(['e', 'f']);
  expect((await write('i')).code).toBe('done');
});

test('a batch is too large, and batches are slow', async () => {
  word.faults.add({ kind: 'payload', bytes: 5_000 });
  expect((await write('x'.repeat(6_000))).code).not.toBe('done');
  expect((await write('y')).code).toBe('done');
  word.faults.clear();
  word.faults.add({ kind: 'slow', ms: 300 });
  const start = performance.now();
  await write('z');
  expect(performance.now() - start).toBeGreaterThan(290);
  expect(bodyTexts().slice(-2)).toEqual(['y', 'z']);
});

test('batches are counted, whatever they hold; what the client sends by itself is not', async () => {
  word.resetCounters();
  await write('1', '2', '3');
  await write('4');
  expect(word.counters).toMatchObject({ batches: 2, commonCalls: 0 });
  expect(word.counters.calls.get('Body.InsertParagraph')).toBe(4);
});

test('storage is denied in the pane, more sets are declared, and the rest of the world is out of reach', async () => {
  const denied = await startTrial({
    faults: [{ kind: 'storage' }],
    requirements: { WordApi: '1.5' },
    theme: 'dark',
  });
  const tried = await denied.pane.evaluate(async () => {
    const attempt = (act: () => unknown): string => {
      try {
        act();
        return 'done';
      } catch (error) {
        return error instanceof Error ? error.name : 'thrown';
      }
    };
    return {
      storage: [
        () => localStorage.getItem('a'),
        () => sessionStorage.getItem('a'),
        () => indexedDB.open('a'),
      ].map(attempt),
      sets: ['1.4', '1.5', '1.6'].map((version) =>
        Office.context.requirements.isSetSupported('WordApi', version),
      ),
      dark: matchMedia('(prefers-color-scheme: dark)').matches,
      fetched: await fetch('https://example.com/profile').then(
        () => 'done',
        () => 'refused',
      ),
    };
  });
  expect(tried).toEqual({
    storage: ['SecurityError', 'SecurityError', 'SecurityError'],
    sets: [true, true, false],
    dark: true,
    fetched: 'refused',
  });
  expect(denied.requests.outside).toEqual(['https://example.com/profile']);
  await denied.close();
});
