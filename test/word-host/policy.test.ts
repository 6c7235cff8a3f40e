/** A real policy in the simulated Word: every field is read and written with two batches, and fast. */
import { afterAll, expect, test } from '@jest/globals';
import { toDocx } from '../../src/word/to-docx.js';
import { readPolicyFile } from '../../src/word/reader/read-policy-file.js';
import { closeBrowser } from '../support/word-host/index.js';
import { documentWithId, examples } from '../support/library.js';
import { startTrial } from './trial.js';

afterAll(closeBrowser);

test('every field of a policy is rewritten with two batches', async () => {
  const profile = examples.find(({ name }) => name === 'everything')?.profile;
  if (profile === undefined) throw new Error('no example');
  const word = await startTrial({ docx: toDocx(documentWithId(profile, 'code-of-conduct')) });
  word.resetCounters();
  const { count, took } = await word.pane.evaluate(async () => {
    const start = performance.now();
    const written = await Word.run(async (context) => {
      const controls = context.document.contentControls.load('items/tag,items/text');
      await context.sync();
      const fields = controls.items.filter(({ tag }) => tag.startsWith('pw:field:'));
      for (const control of fields) control.insertText(`new ${control.tag}`, 'Replace');
      await context.sync();
      return fields.length;
    });
    return { count: written, took: performance.now() - start };
  });
  expect(count).toBeGreaterThan(80);
  expect(word.counters.batches).toBe(2);
  expect(took / count).toBeLessThan(25);
  const file = readPolicyFile(await word.bytes());
  const wrong = file.fields.filter(
    ({ key, texts, store, bound }) =>
      texts.some((text) => text !== `new pw:field:${key}`) || (bound && store !== texts[0]),
  );
  expect(wrong).toEqual([]);
  expect(word.missing).toEqual([]);
  expect(word.requests.outside).toEqual([]);
  await word.close();
});
