/** The built pane in a simulated Word, driven as a person does. */
import { afterAll, expect, test } from '@jest/globals';
import { assemble, loadPolicy, parseProfile, planUpdate, readPolicyFile, toDocx } from '../../src/index.js';
import { closeBrowser, documentWith, refuse, startHost } from '../support/word-host/index.js';
import type { SimulatedWord, WordOptions } from '../support/word-host/index.js';
import { textsOf, typeAfter, typeOver } from '../support/word-host/hands.js';
import { judgeWithSdk } from '../support/judges.js';
import { answerTheEight, example, openPolicy, remember, tab } from './person.js';

afterAll(closeBrowser);

const start = (options: WordOptions = {}): Promise<SimulatedWord> => startHost(options);

const contact = 'pw:field:roles.focalPoint.contact';
const newContact = '+254 711 222 333, safe@harbourlights.example.org';

/** A pane that knows the example organisation. */
async function startRemembering(
  options: WordOptions = {},
  answers: unknown = example,
): Promise<SimulatedWord> {
  const word = await start(options);
  await word.pane.getByRole('button', { name: 'Start with your people' }).waitFor();
  await remember(word.pane, answers);
  await word.reopen();
  await word.pane.getByText('Saved on this computer').waitFor();
  return word;
}

/** Office.js itself tries two inline styles, which the page refuses without harm; everything else is a fault. */
const faults = ({ errors }: SimulatedWord): readonly string[] =>
  errors.filter(
    (text) =>
      !/^Applying inline style violates .*sha256-(ICa0DhwZQJsOd\/Rn0N8H6FdQ71GfNL\+op2zhAQ\+Y4mM|ZD0chCyBaNHl\+4UwQHJIHGoYhKwMeyCXGgJTKW5\/67E)=/.test(
        text,
      ),
  );

/** A policy that the command line made of the same answers. */
const madeBefore = async (): Promise<Uint8Array> =>
  toDocx(assemble(await loadPolicy('code-of-conduct'), parseProfile(example), { date: '2026-11-28' }));

const put = async ({ pane }: SimulatedWord, title: string): Promise<void> => {
  await openPolicy(pane, title);
  await pane.getByRole('button', { name: 'Put into this document' }).click();
  await pane.getByText('The policy stands in this document now.').waitFor();
};

test('first draft: from nothing to a policy in Word, which carries its own state', async () => {
  const word = await start();
  await answerTheEight(word.pane);
  await word.pane.getByRole('button', { name: 'Make a draft' }).click();
  await put(word, 'Code of Conduct');
  const bytes = await word.bytes();
  const file = readPolicyFile(bytes);
  expect(file).toMatchObject({
    recognised: true,
    state: 'present',
    policyId: 'code-of-conduct',
    messages: [],
  });
  expect(file.clauses.filter(({ edited, missing }) => edited || missing)).toEqual([]);
  // What was typed is data: it stands there as typed.
  expect(word.document.body.textContent).toContain('Red <b>Solidaria</b> & {{Norte}}');
  expect(await judgeWithSdk(bytes)).toEqual([]);
  expect(word.requests.outside).toEqual([]);
  expect(faults(word)).toEqual([]);
  expect(word.missing).toEqual([]);
  await word.close();
});

test('a changed fact is shown first, then written everywhere; what somebody wrote by hand stays; saved and opened again', async () => {
  const word = await startRemembering();
  await put(word, 'Code of Conduct');
  typeAfter(word.document, 'I speak with respect', ' And I listen.');
  const places = textsOf(word.document, contact).length;
  const staff = structuredClone(example) as unknown as { people: { phone: string }[] };
  for (const person of staff.people)
    if (person.phone === '+254 700 000 001') person.phone = '+254 711 222 333';
  await remember(word.pane, staff);
  await word.reopen();
  await tab(word.pane, 'Document');
  await word.pane.getByText(/values? changes? in/).waitFor();
  expect(textsOf(word.document, contact)).not.toContain(newContact);
  await word.pane.getByRole('button', { name: 'Update this document' }).click();
  await word.pane.getByText('Updated', { exact: true }).waitFor();
  await word.pane.getByText('It says what your answers say.').waitFor();
  expect(textsOf(word.document, contact)).toEqual(Array(places).fill(newContact));
  const file = readPolicyFile(await word.bytes());
  expect(file.fields.filter(({ differs }) => differs)).toEqual([]);
  expect(file.clauses.filter(({ edited }) => edited)).toHaveLength(1);
  await word.reopen();
  await tab(word.pane, 'Document');
  await word.pane.getByText('It says what your answers say.').waitFor();
  await word.pane.getByText('1 clause has been edited by hand.', { exact: false }).waitFor();
  expect(faults(word)).toEqual([]);
  await word.close();
});

test('clauses that change are listed; an edited one waits for a decision, and the document is not up to date until then', async () => {
  const word = await startRemembering({ docx: await madeBefore() });
  const small = structuredClone(example) as unknown as { staff: { count: number } };
  small.staff.count = 6;
  const plan = planUpdate(
    readPolicyFile(await word.bytes()),
    assemble(await loadPolicy('code-of-conduct'), parseProfile(small), { date: '2026-11-28' }),
  );
  const changing = plan.blocks.find(({ kind, block }) => kind === 'changes' && !block.startsWith('part:'));
  const words = changing?.before.at(-1)?.slice(0, 25) ?? 'no clause changes';
  typeAfter(word.document, words, ' We added this.');
  await remember(word.pane, small);
  await word.reopen();
  const { pane } = word;
  await tab(pane, 'Document');
  await pane.getByRole('heading', { name: 'What the update will do' }).waitFor();
  await pane.getByText(/1 clause that you edited waits for your decision/).waitFor();
  await pane.getByRole('button', { name: 'Update this document' }).click();
  await pane.getByText('Updated', { exact: true }).waitFor();
  // All but the edited one is done; it is shown beside the new words.
  await pane.getByText('This document is not up to date.', { exact: false }).waitFor();
  await pane.getByRole('radio', { name: 'My words stay' }).check();
  await pane.getByRole('button', { name: 'Update this document' }).click();
  await pane.getByText('It says what your answers say.').waitFor();
  expect(word.document.body.textContent).toContain('We added this.');
  const bytes = await word.bytes();
  const file = readPolicyFile(bytes);
  expect(file.messages).toEqual([]);
  expect(file.clauses.filter(({ edited }) => edited).map(({ id }) => id)).toEqual([changing?.block]);
  expect(await judgeWithSdk(bytes)).toEqual([]);
  expect(faults(word)).toEqual([]);
  await word.close();
});

test('a document with words is never written over without asking', async () => {
  const word = await startRemembering({
    docx: documentWith('<w:p><w:r><w:t>Minutes of the meeting</w:t></w:r></w:p>'),
  });
  await openPolicy(word.pane, 'Code of Conduct');
  await word.pane.getByRole('button', { name: 'Put into this document' }).click();
  await word.pane.getByRole('button', { name: 'Put the policy into a new document' }).click();
  await word.pane.getByText('The policy stands in a new document now.').waitFor();
  expect(word.opened).toHaveLength(1);
  expect(readPolicyFile(word.opened[0] ?? new Uint8Array())).toMatchObject({ policyId: 'code-of-conduct' });
  expect(word.document.controls).toHaveLength(0);
  await word.close();
});

test('a value overtyped in Word is told, and stays unless the person says otherwise', async () => {
  const word = await startRemembering({ docx: await madeBefore() });
  typeOver(word.document, contact, '+254 799 000 000');
  await tab(word.pane, 'Document');
  await word.pane.getByText('+254 799 000 000', { exact: false }).first().waitFor();
  expect(new Set(textsOf(word.document, contact))).toEqual(new Set(['+254 799 000 000']));
  await word.close();
});

test('a browser that keeps nothing: the pane says so, and everything else works', async () => {
  const word = await start({ faults: [{ kind: 'storage' }] });
  await word.pane.getByRole('button', { name: 'Start with your people' }).waitFor();
  await word.pane.getByText('Not saved', { exact: true }).first().waitFor();
  await answerTheEight(word.pane);
  await word.pane.getByRole('button', { name: 'Make a draft' }).click();
  await put(word, "Policy on Women's Leadership");
  expect(readPolicyFile(await word.bytes())).toMatchObject({ policyId: 'womens-leadership', messages: [] });
  // Office.js itself reaches for its place once, and starts all the same.
  expect(faults(word).filter((text) => !/^SecurityError: .*sessionStorage/.test(text))).toEqual([]);
  await word.close();
});

test('Word refuses: the pane says what happened, what stands in the document, and what to do', async () => {
  const word = await startRemembering({ faults: [refuse('InsertOoxml', 'NotAllowed')] });
  await openPolicy(word.pane, 'Code of Conduct');
  await word.pane.getByRole('button', { name: 'Put into this document' }).click();
  await word.pane.getByText('Word does not allow changes here.').waitFor();
  await word.pane.getByText('Nothing in the document was changed.').waitFor();
  expect(readPolicyFile(await word.bytes())).toMatchObject({ recognised: false });
  await word.close();
});
