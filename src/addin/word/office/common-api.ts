/// <reference types="office-js" />
/** The Common API as promises: custom XML parts and the file itself. Every Word since 2016 has it. */

import { run, supports } from './batch.js';
import { CommonApiError } from './common-api-error.js';

function answer<Value>(
  call: string,
  run: (callback: (result: Office.AsyncResult<Value>) => void) => void,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    run(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new CommonApiError(call, error?.code ?? 0, error?.message ?? ''));
    });
  });
}

type Done = (result: Office.AsyncResult<void>) => void;

/** A custom XML part of the open document. */
export interface HostPart {
  /** As the host gave it, `{GUID}` in capitals. */
  readonly id: string;
  readonly xml: () => Promise<string>;
  /** Writes the part anew in place: the part and its id stay. */
  readonly setXml: (xml: string) => Promise<void>;
  readonly remove: () => Promise<void>;
}

const withoutDeclaration = (xml: string): string => xml.replace(/^\ufeff?\s*<\?xml[^>]*\?>\s*/, '');

/** Some hosts leave the braces out, or write small letters; bindings are compared as text. */
const asItemId = (id: string): string => `{${id.replace(/[{}]/g, '').toUpperCase()}}`;

const nodesAt = (part: Office.CustomXmlPart, xpath: string): Promise<Office.CustomXmlNode[]> =>
  answer<Office.CustomXmlNode[]>('getNodes', (done) => part.getNodesAsync(xpath, {}, done));

const setNode = (node: Office.CustomXmlNode, xml: string): Promise<void> =>
  answer('setXml', (done: Done) => node.setXmlAsync(xml, {}, done));

const childrenOf = (xml: string): readonly string[] => {
  const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
  const serializer = new XMLSerializer();
  return [...root.children].map((child) => serializer.serializeToString(child));
};

/** Child by child, for a host that does not let the root be written. Children can be changed so, not added. */
async function setChildren(part: Office.CustomXmlPart, before: string, xml: string): Promise<boolean> {
  const old = childrenOf(before);
  const wanted = childrenOf(xml);
  const nodes = await nodesAt(part, '/*/*');
  if (old.length !== wanted.length || nodes.length !== wanted.length) return false;
  for (const [index, node] of nodes.entries()) {
    const child = wanted[index];
    if (child !== undefined && child !== old[index]) await setNode(node, child);
  }
  return true;
}

/**
 * In one call where the host lets the root be written, else with the newer call, else child by child. The part is never
 * taken away and added again: controls are bound to its id.
 */
async function setXml(part: Office.CustomXmlPart, xml: string): Promise<void> {
  try {
    const [root] = await nodesAt(part, '/*');
    if (!root) throw new CommonApiError('getNodes', 0, 'The part has no root.');
    await setNode(root, xml);
  } catch (error) {
    if (supports('1.4')) {
      await run(async (context) => {
        context.document.customXmlParts.getItem(part.id).setXml(xml);
        await context.sync();
      });
    } else {
      const before = await answer<string>('getXml', (done) => part.getXmlAsync({}, done));
      if (!(await setChildren(part, before, xml))) throw error;
    }
  }
}

const hostPart = (part: Office.CustomXmlPart): HostPart => ({
  id: asItemId(part.id),
  xml: () => answer<string>('getXml', (done) => part.getXmlAsync({}, done)),
  setXml: (xml) => setXml(part, withoutDeclaration(xml)),
  remove: () => answer('delete', (done: Done) => part.deleteAsync({}, done)),
});

/** Parts of one namespace; the first is the one that counts. */
export async function partsOf(namespace: string): Promise<readonly HostPart[]> {
  const parts = await answer<Office.CustomXmlPart[]>('getByNamespace', (done) =>
    Office.context.document.customXmlParts.getByNamespaceAsync(namespace, {}, done),
  );
  return parts.map(hostPart);
}

export async function addPart(xml: string): Promise<HostPart> {
  const part = await answer<Office.CustomXmlPart>('add', (done) =>
    Office.context.document.customXmlParts.addAsync(withoutDeclaration(xml), {}, done),
  );
  return hostPart(part);
}

/** Bytes in one slice: the most that hosts give. */
const sliceSize = 4_194_304;

/** The open document as a .docx file, as it stands now. */
export async function fileBytes(): Promise<Uint8Array> {
  const file = await answer<Office.File>('getFile', (done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, done),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await answer<Office.Slice>('getSlice', (done) => file.getSliceAsync(index, done));
      const data = slice.data as readonly number[] | Uint8Array;
      bytes.set(data, at);
      at += data.length;
    }
    return bytes.subarray(0, at);
  } finally {
    // A file that stays open blocks the next one.
    file.closeAsync(() => undefined);
  }
}
