/** docxodus in a thread of its own: it starts once, outside the sandbox of the tests, and keeps its chatter. */
import { parentPort } from 'node:worker_threads';
import console from 'node:console';
import { URL } from 'node:url';
import * as docxodus from 'docxodus/core';

// Progress talk of the runtime inside; nobody reads it.
console.log = () => {};

const ready = docxodus.initialize(new URL('wasm/', import.meta.resolve('docxodus/core')).href);

parentPort?.on('message', async ({ id, bytes, request }) => {
  try {
    await ready;
    parentPort.postMessage({ id, result: await docxodus.verifyDeliverable(bytes, undefined, request) });
  } catch (error) {
    parentPort.postMessage({ id, error: String(error) });
  }
});
