/** The way to the thread in which docxodus runs. It starts with the first question and ends with the tests. */
import { Worker } from 'node:worker_threads';
import type { DeliverableVerificationRequest, DeliverableVerificationResult } from 'docxodus/core';

interface Answer {
  readonly id: number;
  readonly result?: DeliverableVerificationResult;
  readonly error?: string;
}

let thread: Worker | undefined;
let questions = 0;
const waiting = new Map<
  number,
  { resolve: (result: DeliverableVerificationResult) => void; reject: (error: Error) => void }
>();

const start = (): Worker => {
  const worker = new Worker(new URL('docxodus-worker.mjs', import.meta.url));
  const fail = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', ({ id, result, error }: Answer) => {
    const question = waiting.get(id);
    waiting.delete(id);
    // An idle thread must not keep the process alive.
    if (waiting.size === 0) worker.unref();
    if (result === undefined) question?.reject(new Error(error ?? 'docxodus gave no answer'));
    else question?.resolve(result);
  });
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`docxodus stopped with code ${code}`)));
  return worker;
};

/** Asks docxodus about a file. */
export const verifyDeliverable = (
  bytes: Uint8Array,
  request: DeliverableVerificationRequest,
): Promise<DeliverableVerificationResult> =>
  new Promise((resolve, reject) => {
    const worker = (thread ??= start());
    worker.ref();
    const id = (questions += 1);
    waiting.set(id, { resolve, reject });
    worker.postMessage({ id, bytes, request });
  });
