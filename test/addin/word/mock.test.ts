/**
 * The order of load and sync, and the newer calls that the frozen client does not have: on Microsoft's own mock. It
 * knows nothing of Word, so what a call does is tested elsewhere.
 */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { OfficeMockObject } from 'office-addin-mock';
import { parse } from 'yaml';
import { assemble, customParts, loadPolicy, parseProfile, readPolicyFile } from '../../../src/index.js';
import type { PolicyDocument } from '../../../src/index.js';
import { insertHere } from '../../../src/addin/word/office/insert.js';
import { clauseTag } from '../../../src/word/tags.js';

interface Part {
  id: string;
  xml: string;
}

const ids = ['{A0000000-0000-4000-8000-000000000001}', '{A0000000-0000-4000-8000-000000000002}'];
const done = <Value>(value: Value) => ({ status: 'succeeded', value });

/** The Common API's parts: an array. */
function officeWith(parts: Part[], version: string): unknown {
  const wrap = (part: Part) => ({
    id: part.id,
    getXmlAsync: (_: unknown, answer: (result: unknown) => void) => answer(done(part.xml)),
    deleteAsync: (_: unknown, answer: (result: unknown) => void) => {
      parts.splice(parts.indexOf(part), 1);
      answer(done(undefined));
    },
  });
  return {
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    context: {
      requirements: { isSetSupported: (_: string, wanted: string) => Number(wanted) <= Number(version) },
      document: {
        customXmlParts: {
          getByNamespaceAsync: (namespace: string, _: unknown, answer: (result: unknown) => void) =>
            answer(done(parts.filter(({ xml }) => xml.includes(`xmlns="${namespace}"`)).map(wrap))),
          addAsync: (xml: string, _: unknown, answer: (result: unknown) => void) => {
            const part = { id: ids[parts.length] ?? '', xml };
            parts.push(part);
            answer(done(wrap(part)));
          },
        },
      },
    },
  };
}

interface Calls {
  readonly files: { readonly base64: string; readonly place: string; readonly options: unknown }[];
  readonly packages: string[];
}

/** Word as the mock needs it: every property that may be loaded, and the calls. */
function wordWith(document: PolicyDocument, calls: Calls, refused: boolean): unknown {
  const items = document.sections
    .flatMap(({ clauses }) => clauses)
    .map(({ id }) => ({ tag: clauseTag(document.policy.id, id) }));
  const frame = { insertOoxml: () => undefined };
  return new OfficeMockObject({
    context: {
      document: {
        insertFileFromBase64: (base64: string, place: string, options: unknown) => {
          if (refused) throw Object.assign(new Error('no'), { code: 'NotAllowed' });
          calls.files.push({ base64, place, options });
        },
        body: { text: '', insertOoxml: (xml: string) => void calls.packages.push(xml) },
        // The mock knows no collections: one object stands for all items, with what is asked of a list.
        contentControls: { items: { tag: '', map: (pick: (item: unknown) => unknown) => items.map(pick) } },
        sections: { getFirst: () => ({ getHeader: () => frame, getFooter: () => frame }) },
      },
    },
    async run(this: { context: unknown }, work: (context: unknown) => Promise<unknown>) {
      return work(this.context);
    },
  });
}

const globals = globalThis as unknown as { Office?: unknown; Word?: unknown };
let document: PolicyDocument;

beforeEach(async () => {
  const profile = parseProfile(parse(readFileSync('examples/eight-answers.yaml', 'utf8')));
  document = assemble(await loadPolicy('code-of-conduct'), profile, { date: '2026-11-28' });
});
afterEach(() => {
  delete globals.Office;
  delete globals.Word;
});

test('where Word can take a whole file, it gets one: styles and theme come along, parts are those of the host', async () => {
  const parts: Part[] = [];
  const calls: Calls = { files: [], packages: [] };
  globals.Office = officeWith(parts, '1.5');
  globals.Word = wordWith(document, calls, false);
  expect(await insertHere(document)).toEqual({ where: 'here', notDone: [] });
  expect(calls.packages).toEqual([]);
  const [file] = calls.files;
  expect(file).toMatchObject({ place: 'Replace', options: { importTheme: true, importStyles: true } });
  const read = readPolicyFile(Uint8Array.from(atob(file?.base64 ?? ''), (letter) => letter.charCodeAt(0)));
  expect(read.clauses).toHaveLength(document.sections.flatMap(({ clauses }) => clauses).length);
  // The parts were added before, and are not in the file a second time.
  expect(read.state).not.toBe('present');
  const { store, state } = customParts(document);
  expect(parts.map(({ xml }) => xml)).toEqual(
    [store, state].map((xml) => xml.replace(/^<\?xml[^>]*\?>\s*/, '')),
  );
});

test('where Word refuses the whole file, the older way is taken', async () => {
  const parts: Part[] = [];
  const calls: Calls = { files: [], packages: [] };
  globals.Office = officeWith(parts, '1.5');
  globals.Word = wordWith(document, calls, true);
  expect(await insertHere(document)).toEqual({ where: 'here', notDone: [] });
  expect(calls.files).toEqual([]);
  expect(calls.packages).toHaveLength(1);
  expect(calls.packages[0]).toContain(ids[0]);
});
