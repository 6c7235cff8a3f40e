/**
 * Batches captured from the real client, with the answers it understood, are carried out by the host. Every value of
 * the protocol counts: whichever one is changed, something else comes out.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { OpenDocument } from '../support/word-host/document/open-document.js';
import { Objects } from '../support/word-host/objects/objects.js';
import { documentWith } from '../support/word-host/package/blank.js';
import type { Batch, BatchResponse } from '../support/word-host/protocol/batch.js';
import { Executor } from '../support/word-host/protocol/executor.js';
import { serialize } from '../support/word-host/xml/dom.js';
import { field, flat, paragraph } from './trial.js';

interface Captured {
  readonly what: string;
  readonly flags: number;
  readonly request: Batch;
  readonly response: BatchResponse;
}

/** In the order in which they were captured: later ones use what earlier ones keep. */
const captured = JSON.parse(
  readFileSync(new URL('captured-batches.json', import.meta.url), 'utf8').replaceAll(
    '"{package}"',
    JSON.stringify(flat(paragraph('inserted'))),
  ),
) as readonly Captured[];

const docx = documentWith(`<w:p>${field(42, 'field:org.name', 'Acme')}</w:p>`);

/** Which number a reference has is the host's affair; which are the same is not. */
const withPlainReferences = (responses: readonly unknown[]): unknown[] => {
  const names = new Map<string, string>();
  return JSON.parse(
    JSON.stringify(responses).replace(/"_ReferenceId":"(\w+)"/g, (_, name: string) => {
      if (!names.has(name)) names.set(name, `kept${names.size + 1}`);
      return `"_ReferenceId":"${names.get(name)}"`;
    }),
  ) as unknown[];
};

/** What the client gets for each batch, and what the document is afterwards. */
const replay = (batches: readonly Batch[]): { responses: unknown[]; body: string } => {
  const document = new OpenDocument(docx, { nextControlId: 1000 });
  const executor = new Executor(new Objects(document, { opened: () => undefined, quirks: {} }));
  const responses = batches.map((batch) => {
    try {
      return executor.execute(batch);
    } catch (error) {
      return { refused: String(error) };
    }
  });
  return { responses: withPlainReferences(responses), body: serialize(document.body) };
};

/** Every batch that differs from this one in one value. */
function* changes(batch: Batch): Generator<{ readonly where: string; readonly batch: Batch }> {
  const copy = JSON.parse(JSON.stringify(batch)) as Batch;
  const visit = function* (node: Record<string, unknown>, where: string): Generator<string> {
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === 'object' && value !== null) {
        yield* visit(value as Record<string, unknown>, `${where}.${key}`);
        continue;
      }
      node[key] =
        typeof value === 'number' ? value + 1000 : typeof value === 'boolean' ? !value : `${String(value)}X`;
      yield `${where}.${key}`;
      node[key] = value;
    }
  };
  for (const where of visit(copy as unknown as Record<string, unknown>, ''))
    yield { where, batch: JSON.parse(JSON.stringify(copy)) as Batch };
}

/**
 * Values that cannot matter: another tag that nothing has, what is asked of nothing, and what stands behind the
 * action that fails (the eighth of the last batch; its own number is not in the answer).
 */
const idle = new Set(
  [
    '3.Actions.10.QueryInfo.Select.0',
    '3.ObjectPaths.7.ArgumentInfo.Arguments.0',
    '4.ObjectPaths.7.ArgumentInfo.Arguments.0',
    '4.Actions.7.Id',
    '4.Actions.7.ActionType',
    '4.Actions.8.Name',
    '4.Actions.10.QueryInfo.Select.0',
  ].concat(
    [8, 9, 10].flatMap((action) =>
      ['Id', 'ActionType', 'ObjectPathId'].map((name) => `4.Actions.${action}.${name}`),
    ),
  ),
);

test('the captured batches get the captured answers', () => {
  expect(captured.length).toBe(5);
  expect(replay(captured.map(({ request }) => request)).responses).toEqual(
    withPlainReferences(captured.map(({ response }) => response)),
  );
});

test.each(captured.map(({ what }, index) => [what, index] as const))(
  'changed in one value, it comes out otherwise: %s',
  (_, index) => {
    const before = captured.slice(0, index).map(({ request }) => request);
    const own = captured[index]?.request;
    if (own === undefined) throw new Error('no batch');
    const expected = replay([...before, own]);
    let count = 0;
    const unnoticed: string[] = [];
    for (const { where, batch } of changes(own)) {
      count++;
      const { responses, body } = replay([...before, batch]);
      if (idle.has(`${index}${where}`)) continue;
      if (body === expected.body && JSON.stringify(responses) === JSON.stringify(expected.responses))
        unnoticed.push(where);
    }
    expect(unnoticed).toEqual([]);
    expect(count).toBeGreaterThan(40);
  },
);
