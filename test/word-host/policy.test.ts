/** A real policy in the simulated Word: every field is read and written with two batches, and fast. */
import { afterAll, expect, test } from '@jest/globals';
import { toDocx } from '../../src/word/to-docx.js';
import { readPolicyFile } from '../../src/word/reader/read-policy-file.js';
import type { PolicyFile } from '../../src/word/reader/policy-file.js';
import { OpenDocument } from '../support/word-host/document/open-document.js';
import { copy, loseTags, stripParts, takeAway, typeAfter, typeOver } from '../support/word-host/hands.js';
import { closeBrowser } from '../support/word-host/index.js';
import { documentWithId, examples } from '../support/library.js';
import { startTrial } from './trial.js';

afterAll(closeBrowser);

const profile = examples.find(({ name }) => name === 'everything')?.profile;
if (profile === undefined) throw new Error('no example "everything"');
const docx = toDocx(documentWithId(profile, 'child-page'));

/** What a reader says of the policy after somebody has done something to it. */
const after = (act: (document: OpenDocument) => void): PolicyFile => {
  const document = new OpenDocument(docx);
  act(document);
  return readPolicyFile(document.toBytes());
};

test('what people and other programs do to a policy is read as what it is', () => {
  const tag = 'pw:clause:';
  const clause = after(() => undefined).clauses.find(({ missing }) => !missing);
  if (clause === undefined) throw new Error('no clause');
  const own = `${tag}${clause.policyId}/${clause.id}`;
  const codes = ({ messages }: PolicyFile): string[] => messages.map(({ code }) => code);
  expect(codes(after(() => undefined))).toEqual([]);
  expect(codes(after(loseTags))).toContain('tags-lost');
  expect(codes(after(stripParts))).toContain('state-stripped');
  expect(codes(after((document) => copy(document, own)))).toContain('clause-duplicated');
  expect(codes(after((document) => takeAway(document, own, false)))).toContain('clause-missing');
  const [words = ''] = clause.paragraphs
    .map(({ text }) => text ?? '')
    .filter((text) => text.length > 5 && !text.includes('{'));
  const typed = after((document) => typeAfter(document, words, ' And more.'));
  expect(typed.clauses.filter(({ edited }) => edited).map(({ id }) => id)).toEqual([clause.id]);
  const [key = ''] = typed.fields
    .filter(({ bound, texts }) => bound && texts.length > 0)
    .map((each) => each.key);
  const changed = after((document) => typeOver(document, `pw:field:${key}`, 'by hand'));
  expect(changed.fields.filter(({ differs }) => differs).map((each) => each.key)).toEqual([key]);
  expect(new Set(changed.fields.find((each) => each.key === key)?.texts)).toEqual(new Set(['by hand']));
});

test('every field of a policy is rewritten with two batches', async () => {
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
