/** The Common API: settings, custom XML parts, the file in slices, the selected text. */
import { setNodeText, type OpenDocument } from '../document/open-document.js';
import type { DataPart } from '../document/data-parts.js';
import { select } from '../document/xpath.js';
import { textOf } from '../document/text.js';
import { copyFor, isElement, parseXml, serialize, within, type Node } from '../xml/dom.js';

export type Payload = Readonly<Record<string, unknown>>;

/** Codes of the client's table. */
const codes = {
  coercion: 1000,
  unsupported: 5000,
  internal: 5001,
  argument: 5010,
  nodeNotFound: 6000,
  xml: 6100,
  fileLimit: 11000,
};

/** Calls by the number they are dispatched with. */
export const commonCalls: Readonly<Record<number, string>> = {
  64: 'getSelectedDataAsync',
  75: 'settings.refreshAsync',
  76: 'settings.saveAsync',
  77: 'getFileAsync',
  80: 'file.getSliceAsync',
  81: 'file.closeAsync',
  128: 'customXmlParts.addAsync',
  129: 'customXmlParts.getByIdAsync',
  130: 'customXmlParts.getByNamespaceAsync',
  131: 'customXmlPart.getXmlAsync',
  132: 'customXmlPart.getNodesAsync',
  133: 'customXmlPart.deleteAsync',
  134: 'customXmlNode.getNodeValueAsync',
  135: 'customXmlNode.getXmlAsync',
  136: 'customXmlNode.getNodesAsync',
  137: 'customXmlNode.setNodeValueAsync',
  138: 'customXmlNode.setXmlAsync',
  139: 'namespaceManager.addNamespaceAsync',
  140: 'namespaceManager.getNamespaceAsync',
  141: 'namespaceManager.getPrefixAsync',
  142: 'customXmlNode.getTextAsync',
  143: 'customXmlNode.setTextAsync',
};

class Refusal extends Error {
  readonly code: number;
  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

interface NodeHandle {
  readonly part: DataPart;
  readonly node: Node;
}

const types: Readonly<Record<number, string>> = {
  1: 'Element',
  2: 'Attribute',
  3: 'Text',
  4: 'CData',
  7: 'ProcessingInstruction',
  8: 'Comment',
};

export class CommonApi {
  readonly #document: OpenDocument;
  readonly #handles = new Map<string, NodeHandle>();
  readonly #files = new Map<string, { readonly bytes: Uint8Array; readonly slice: number }>();
  #count = 0;

  constructor(document: OpenDocument) {
    this.#document = document;
  }

  /** What the host answers, without `Version`; `Error` is 0 where it worked. */
  execute(dispatch: number, data: Payload): Record<string, unknown> {
    try {
      return { Error: 0, ...this.#run(dispatch, data) };
    } catch (error) {
      return { Error: error instanceof Refusal ? error.code : codes.internal };
    }
  }

  #part(id: unknown): DataPart {
    const part = typeof id === 'string' ? this.#document.dataParts.find(id) : undefined;
    if (part === undefined) throw new Refusal(codes.nodeNotFound, `no part ${String(id)}`);
    return part;
  }

  #describe(part: DataPart): Payload {
    return { id: part.id, DataPartBuiltIn: false };
  }

  #node(handle: unknown): NodeHandle {
    const found = this.#handles.get(String(handle));
    if (found === undefined || !this.#document.dataParts.holds(found.part))
      throw new Refusal(codes.nodeNotFound, 'no node');
    const owner = isElement(found.node)
      ? found.node
      : ((found.node as { ownerElement?: Node | null }).ownerElement ?? found.node);
    if (!within(owner, this.#document.dataParts.root(found.part)))
      throw new Refusal(codes.nodeNotFound, 'no node');
    return found;
  }

  #nodes(part: DataPart, xpath: unknown, from?: Node): Payload {
    if (typeof xpath !== 'string') throw new Refusal(codes.argument, 'xpath');
    let found: Node[];
    try {
      found = select(this.#document.dataParts.root(part), xpath, part.prefixes, from);
    } catch (error) {
      throw new Refusal(codes.xml, error instanceof Error ? error.message : String(error));
    }
    return {
      DataNodeList: found.map((node) => {
        const handle = `N${++this.#count}`;
        this.#handles.set(handle, { part, node });
        return {
          DataNodeHandle: handle,
          DataNodeBaseName: (node as { localName?: string | null }).localName ?? '',
          DataNodeNamespaceUri: (node as { namespaceURI?: string | null }).namespaceURI ?? '',
          DataNodeType: types[node.nodeType] ?? 'Other',
        };
      }),
    };
  }

  #changed(): void {
    this.#document.changed(false);
    this.#document.applyBindings();
  }

  #parsed(xml: unknown): ReturnType<typeof parseXml> {
    try {
      return parseXml(String(xml));
    } catch (error) {
      throw new Refusal(codes.xml, error instanceof Error ? error.message : String(error));
    }
  }

  #run(dispatch: number, data: Payload): Payload {
    const { dataParts, settings } = this.#document;
    switch (dispatch) {
      case 64: {
        const { selection } = this.#document;
        const { CoerceType } = (data['DdaGetBindingData'] ?? {}) as { CoerceType?: unknown };
        if (CoerceType !== 'text')
          throw new Refusal(codes.coercion, `${String(CoerceType)} is not simulated`);
        return { Data: selection === undefined ? '' : textOf(selection.nodes) };
      }
      case 75:
        return { Properties: { Settings: [...settings] } };
      case 76: {
        const properties =
          (data['DdaSettingsMethod'] as { Properties?: readonly (readonly [string, string])[] } | undefined)
            ?.Properties ?? [];
        settings.clear();
        for (const [name, value] of properties) settings.set(name, value);
        this.#document.changed(false);
        return {};
      }
      case 77: {
        if (data['0'] !== 1 && data['0'] !== 'compressed')
          throw new Refusal(codes.unsupported, 'only compressed files are simulated');
        // A third file at once is refused: what was opened must be closed.
        if (this.#files.size >= 2) throw new Refusal(codes.fileLimit, 'two files are open');
        const handle = `F${++this.#count}`;
        const bytes = this.#document.toBytes();
        this.#files.set(handle, { bytes, slice: Number(data['1']) });
        return { 0: handle, 1: bytes.length };
      }
      case 80: {
        const file = this.#files.get(String(data['2'] ?? data['0']));
        if (file === undefined) throw new Refusal(codes.argument, 'no file');
        const start = Number(data['3']) * file.slice;
        const slice = file.bytes.subarray(start, start + file.slice);
        return { 0: [...slice], 1: slice.length };
      }
      case 81:
        this.#files.delete(String(data['2'] ?? data['0']));
        return {};
      case 128: {
        const part = dataParts.add(this.#parsed(data['xml']));
        this.#changed();
        return { DataPartProperties: this.#describe(part) };
      }
      case 129:
        return { DataPartProperties: this.#describe(this.#part(data['id'])) };
      case 130:
        return {
          DataPartList: dataParts.byNamespace(String(data['namespace'])).map((part) => this.#describe(part)),
        };
      case 131:
        return { Data: serialize(dataParts.root(this.#part(data['id']))) };
      case 132:
        return this.#nodes(this.#part(data['id']), data['xpath']);
      case 133:
        dataParts.remove(this.#part(data['id']));
        this.#document.changed(false);
        return {};
      case 134:
      case 142:
        return { Data: this.#node(data['DataNodeHandle']).node.textContent ?? '' };
      case 135:
        return { Data: serialize(this.#node(data['DataNodeHandle']).node) };
      case 136: {
        const { part, node } = this.#node(data['DataNodeHandle']);
        return this.#nodes(part, data['xpath'], node);
      }
      case 137:
      case 143: {
        // The client of 2022 has no name for the text of call 143 and sends it as "undefined".
        const text = data['Data'] ?? data['text'] ?? data['undefined'];
        setNodeText(this.#node(data['DataNodeHandle']).node, String(text));
        this.#changed();
        return {};
      }
      case 138: {
        const { part, node } = this.#node(data['DataNodeHandle']);
        this.#replace(part, node, data['xml']);
        this.#changed();
        return {};
      }
      case 139:
        this.#part(data['id']).prefixes.set(String(data['prefix']), String(data['namespace']));
        return {};
      case 140:
        return { Data: this.#part(data['id']).prefixes.get(String(data['prefix'])) ?? '' };
      case 141:
        return {
          Data: [...this.#part(data['id']).prefixes].find(([, uri]) => uri === data['namespace'])?.[0] ?? '',
        };
      default:
        throw new Refusal(codes.unsupported, `call ${dispatch} is not simulated`);
    }
  }

  #replace(part: DataPart, node: Node, xml: unknown): void {
    const root = this.#document.dataParts.root(part);
    const made = this.#parsed(xml);
    if (node === root) {
      this.#document.dataParts.replace(part, made);
      return;
    }
    if (!isElement(node) || node.parentNode === null)
      throw new Refusal(codes.argument, 'only elements have XML');
    node.parentNode.replaceChild(copyFor(root, made), node);
  }
}
