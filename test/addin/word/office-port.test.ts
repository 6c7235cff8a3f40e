/** The Word side of the port, through the real client, on a simulated Word. */
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readPolicyFile } from '../../../src/index.js';
import { closeBrowser, documentWith } from '../../support/word-host/index.js';
import { textsOf } from '../../support/word-host/hands.js';
import { startPort } from './port.js';

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
      const [first] = people;
      if (first) first.phone = '+254 711 222 333';
    });
    word.resetCounters();
    const { value, error } = await call('update', 'code-of-conduct', next, day);
    expect(error).toBeUndefined();
    expect(value).toMatchObject({ notDone: [], kept: 0 });
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
