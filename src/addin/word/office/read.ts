/// <reference types="office-js" />
import { FIELDS_NAMESPACE, STATE_NAMESPACE } from '../../../word/namespaces.js';
import { readHostDocument } from '../../../word/reader/read-host-document.js';
import type { PolicyFile } from '../../../word/reader/policy-file.js';
import { run } from './batch.js';
import { partsOf } from './common-api.js';

/** The open document, read by the same reader as a file: one sync, and a fixed number of calls for the parts. */
export async function readHere(): Promise<PolicyFile> {
  const body = await run(async (context) => {
    const xml = context.document.body.getOoxml();
    await context.sync();
    // eslint-disable-next-line office-addins/load-object-before-read -- a result of a call, which needs no load
    return xml.value;
  });
  const [stores, states] = await Promise.all([partsOf(FIELDS_NAMESPACE), partsOf(STATE_NAMESPACE)]);
  const [store, state] = await Promise.all([stores[0]?.xml(), states[0]?.xml()]);
  return readHostDocument({
    body,
    ...(store === undefined ? {} : { store }),
    ...(state === undefined ? {} : { state }),
  });
}
