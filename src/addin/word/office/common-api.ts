/// <reference types="office-js" />
/** The Common API as promises: custom XML parts and the file itself. Every Word since 2016 has it. */

/** The Common API refused; `code` is its number. */
export class CommonApiError extends Error {
  override readonly name = 'CommonApiError';

  constructor(
    readonly call: string,
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

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

const hostPart = (part: Office.CustomXmlPart): HostPart => ({
  id: asItemId(part.id),
  xml: () => answer<string>('getXml', (done) => part.getXmlAsync({}, done)),
  setXml: async (xml) => {
    const [root] = await answer<Office.CustomXmlNode[]>('getNodes', (done) =>
      part.getNodesAsync('/*', {}, done),
    );
    if (!root) throw new CommonApiError('getNodes', 0, 'The part has no root.');
    await answer('setXml', (done: Done) => root.setXmlAsync(withoutDeclaration(xml), {}, done));
  },
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
