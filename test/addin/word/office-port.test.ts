/** The Word side of the port, through the real client, on a simulated Word. */
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { assemble, loadPolicy, parseProfile, readPolicyFile, toDocx } from '../../../src/index.js';
import { closeBrowser, documentWith, refuse } from '../../support/word-host/index.js';
import { copy, loseTags, stripParts, textsOf } from '../../support/word-host/hands.js';
import { startPort } from './port.js';
import type { PortTrial } from './port.js';

afterAll(closeBrowser);

const day = '2026-11-28';
const answers = parse(readFileSync('examples/harbour-lights.yaml', 'utf8')) as {
  people: { id: string; phone?: string; name?: string }[];
  roles: Record<string, unknown>;
  staff: Record<string, unknown>;
};

const changed = (change: (copy: typeof answers) => void): typeof answers => {
  const copy = structuredClone(answers);
  change(copy);
  return copy;
};

/** The focal point has another number. */
function callOther(people: typeof answers.people): void {
  for (const person of people) if (person.phone === '+254 700 000 001') person.phone = '+254 711 222 333';
}

/** A policy that the command line made. */
async function madeBefore(): Promise<Uint8Array> {
  return toDocx(assemble(await loadPolicy('code-of-conduct'), parseProfile(answers), { date: day }));
}

describe('a policy goes into the open document', () => {
  test('with Word 2016 calls only: clauses, fields, state, bindings, header and footer', async () => {
    const { word, call } = await startPort();
    expect((await call('contents')).value).toBe('nothing');
    const { value, error } = await call('insert', 'code-of-conduct', answers, day);
    expect(error).toBeUndefined();
    expect(value).toEqual({ where: 'here', notDone: [] });
    const file = readPolicyFile(await word.bytes());
    expect(file.messages).toEqual([]);
    expect(file).toMatchObject({ policyId: 'code-of-conduct', state: 'present' });
    expect(file.clauses.filter(({ edited, missing }) => edited || missing)).toEqual([]);
    expect(file.parts.filter(({ edited, missing }) => edited || missing)).toEqual([]);
    expect(file.fields.filter(({ differs }) => differs)).toEqual([]);
    expect(word.missing).toEqual([]);
    expect(word.requests.outside).toEqual([]);
    expect((await call('plan', 'code-of-conduct', answers, day)).value).toMatchObject({ upToDate: true });
    await word.close();
  });

  test('and a changed fact reaches every place in two syncs', async () => {
    const { word, call } = await startPort();
    await call('insert', 'code-of-conduct', answers, day);
    const next = changed(({ people }) => {
      callOther(people);
    });
    word.resetCounters();
    const { value, error } = await call('update', 'code-of-conduct', next, day);
    expect(error).toBeUndefined();
    expect(value).toMatchObject({ notDone: [], kept: 0 });
    expect(value?.places).toBeGreaterThan(2);
    // One batch reads before the plan is made; two carry it out.
    expect(word.counters.batches).toBe(3);
    const file = readPolicyFile(await word.bytes());
    expect(file.fields.filter(({ differs }) => differs)).toEqual([]);
    expect((await call('plan', 'code-of-conduct', next, day)).value).toMatchObject({ upToDate: true });
    const shown = textsOf(word.document, 'pw:field:roles.focalPoint.contact');
    expect(shown.length).toBeGreaterThan(2);
    expect(new Set(shown)).toEqual(new Set(['+254 711 222 333, safe@harbourlights.example.org']));
    await word.close();
  });

  test('and clauses come, go and change where the facts ask for it', async () => {
    const { word, call } = await startPort();
    await call('insert', 'code-of-conduct', answers, day);
    const next = changed(({ staff }) => {
      staff['count'] = 6;
    });
    const { value: plan } = await call('plan', 'code-of-conduct', next, day);
    expect(plan?.blocks.length).toBeGreaterThan(0);
    const { value, error } = await call('update', 'code-of-conduct', next, day);
    expect(error).toBeUndefined();
    expect(value?.notDone).toEqual([]);
    const after = await call('plan', 'code-of-conduct', next, day);
    expect(after.value).toMatchObject({ upToDate: true, blocks: [], editedBlocks: [] });
    await word.reopen();
    await word.pane.getByText('ready', { exact: true }).waitFor();
    expect((await call('plan', 'code-of-conduct', next, day)).value).toMatchObject({ upToDate: true });
    await word.close();
  });

  test('a document with words is told from an empty one', async () => {
    const { word, call } = await startPort({
      docx: documentWith('<w:p><w:r><w:t>Minutes</w:t></w:r></w:p>'),
    });
    expect((await call('contents')).value).toBe('words');
    expect((await call('read')).value).toMatchObject({ recognised: false });
    await word.close();
  });
});

describe('when something goes wrong', () => {
  const moved = changed(({ people, staff }) => {
    callOther(people);
    staff['count'] = 6;
  });

  /** Everything is as it should be in the end, with nothing twice. */
  const expectWhole = async ({ word, call }: PortTrial, wanted: typeof answers): Promise<void> => {
    expect((await call('plan', 'code-of-conduct', wanted, day)).value).toMatchObject({ upToDate: true });
    const file = readPolicyFile(await word.bytes());
    expect(file.messages).toEqual([]);
    expect(file.clauses.filter(({ duplicated, missing, edited }) => duplicated || missing || edited)).toEqual(
      [],
    );
  };

  test('Word refuses the policy: the document is as it was, without a trace', async () => {
    const { word, call } = await startPort({ faults: [refuse('InsertOoxml', 'NotAllowed', 1, 1)] });
    const { error } = await call('insert', 'code-of-conduct', answers, day);
    expect(error).toMatchObject({
      name: 'WordPortError',
      message: 'Word does not allow changes here.',
      done: 'Nothing in the document was changed.',
    });
    expect(error?.mend).toContain('Restrict Editing');
    expect((await call('contents')).value).toBe('nothing');
    expect(readPolicyFile(await word.bytes())).toMatchObject({ recognised: false, state: 'none' });
    expect((await call('insert', 'code-of-conduct', answers, day)).value).toEqual({
      where: 'here',
      notDone: [],
    });
    await word.close();
  });

  test('Word refuses header and footer: the policy stands, and the pane says what is missing', async () => {
    const { word, call } = await startPort({ faults: [refuse('GetHeader', 'NotImplemented')] });
    const { value } = await call('insert', 'code-of-conduct', answers, day);
    expect(value).toMatchObject({ where: 'here', notDone: [{ what: 'Header and footer' }] });
    expect((await call('read')).value).toMatchObject({ recognised: true });
    await word.close();
  });

  test('an update breaks off in the middle: the pane says how far it came, and the next one ends it', async () => {
    const trial = await startPort({ docx: await madeBefore() });
    const { word, call } = trial;
    word.faults.add({ kind: 'half' });
    const { error } = await call('update', 'code-of-conduct', moved, day);
    expect(error?.done).toMatch(/^\d+ of \d+ places show the new values now\. \d+ of \d+ clauses are done\./);
    word.faults.clear();
    expect((await call('plan', 'code-of-conduct', moved, day)).value).toMatchObject({ upToDate: false });
    expect((await call('update', 'code-of-conduct', moved, day)).value?.notDone).toEqual([]);
    await expectWhole(trial, moved);
    await word.close();
  });

  test('the store cannot be written: nothing was changed', async () => {
    const trial = await startPort({ docx: await madeBefore() });
    const { word, call } = trial;
    word.faults.add(refuse('customXmlParts.getByNamespaceAsync', 5001, 3));
    const { error } = await call('update', 'code-of-conduct', moved, day);
    expect(error?.done).toBe('Nothing in the document was changed.');
    word.faults.clear();
    await expectWhole(trial, answers);
    await word.close();
  });

  test('the state cannot be written in place: a new one takes its place, and the document remembers', async () => {
    const trial = await startPort({ docx: await madeBefore() });
    const { word, call } = trial;
    // The store is the first node that is written, the state the second.
    word.faults.add(refuse('customXmlNode.setXmlAsync', 5001, 2));
    expect((await call('update', 'code-of-conduct', moved, day)).error).toBeUndefined();
    await expectWhole(trial, moved);
    await word.close();
  });

  test('a slow Word is only slow', async () => {
    const trial = await startPort({ docx: await madeBefore(), faults: [{ kind: 'slow', ms: 60 }] });
    const { word, call } = trial;
    await call('update', 'code-of-conduct', moved, day);
    await expectWhole(trial, moved);
    await word.close();
  });

  test('another program lost the marks: nothing is written past them, and nothing is called done', async () => {
    const { word, call } = await startPort({ docx: await madeBefore() });
    loseTags(word.document);
    expect((await call('read')).value?.messages.map(({ code }) => code)).toContain('tags-lost');
    const { value } = await call('update', 'code-of-conduct', moved, day);
    expect(value?.notDone.length).toBeGreaterThan(0);
    expect((await call('plan', 'code-of-conduct', moved, day)).value).toMatchObject({ upToDate: false });
    await word.close();
  });

  test('the parts were stripped: the pane says so, and every clause needs a decision', async () => {
    const { word, call } = await startPort({ docx: await madeBefore() });
    stripParts(word.document);
    const { value: file } = await call('read');
    expect(file).toMatchObject({ recognised: true, state: 'stripped' });
    const { value: plan } = await call('plan', 'code-of-conduct', moved, day);
    expect(plan?.upToDate).toBe(false);
    expect(plan?.blocks.filter(({ kind }) => kind === 'changes').every(({ edited }) => edited)).toBe(true);
    await word.close();
  });

  test('a clause was copied: the copy is told, and the update leaves it alone', async () => {
    const { word, call } = await startPort({ docx: await madeBefore() });
    const { value: before } = await call('read');
    const clause = before?.clauses.find(({ kind }) => kind === 'clause')?.id ?? '';
    copy(word.document, `pw:clause:code-of-conduct/${clause}`);
    const { value: file } = await call('read');
    expect(file?.messages.map(({ code }) => code)).toContain('clause-duplicated');
    expect((await call('update', 'code-of-conduct', moved, day)).error).toBeUndefined();
    await word.close();
  });
});

test('a place in the document is selected, and a copy for sharing opens clean', async () => {
  const { word, call } = await startPort({ docx: await madeBefore() });
  expect((await call('select', { field: 'roles.focalPoint.contact' })).value).toBe(true);
  expect((await call('select', { field: 'no.such.value' })).value).toBe(false);
  expect((await call('shareCopy')).value).toEqual({ where: 'new', notDone: [] });
  const shared = readPolicyFile(word.opened[0] ?? new Uint8Array());
  expect(shared).toMatchObject({ recognised: false, state: 'none' });
  await word.close();
});
