/**
 * A Word that is simulated: it answers the messages of the real client over a real document.
 *
 * What it cannot prove, whatever passes here:
 * - That Word does the same. No real Word was at hand: behaviour is taken from the documentation, from reports of
 *   users, and where both are silent it is guessed. Guesses are: the code for a locked control (AccessDenied), the
 *   line feed between paragraphs in `text` and the vertical tab for a line break, the prompt of an emptied control,
 *   that a prompt counts as text, that actions before an error stay done, where an empty paragraph is left behind,
 *   that a new header belongs to the first section, that `getHeader('FirstPage')` does not turn on a different first
 *   page, that inserted sections come without headers, which of two equal bookmarks stays, and that inserted styles are brought along only where they are used.
 * - That lists survive. Here the numbering is merged by `nsid`; users report that Word loses it at times. The quirk
 *   `numberingLost` shows what then happens.
 * - How text looks: nothing is laid out, pages, fields and tables of contents are not worked out.
 * - Word on the desktop, on Mac and on iPad: they have other transports and other faults. The client is that of
 *   mid-2022 (16.0.15407) for Word on the web; the one that users get is newer, and says `true` for WordApi 1.3 and
 *   older whatever the host declares.
 * - Events: handlers are accepted and never called. The theme: this client is not told it, so only the media queries
 *   of the browser change.
 * - Comments, notes, text boxes, charts, several windows, several people at once, undo.
 */
import type { Fault } from './faults.js';
import { Faults, isWrite, writesIn } from './faults.js';
import { OpenDocument } from './document/open-document.js';
import type { Quirks } from './insertion/incoming.js';
import { INTERNAL, Objects } from './objects/objects.js';
import type { Batch } from './protocol/batch.js';
import { CommonApi, commonCalls, type Payload } from './protocol/common-api.js';
import { Executor } from './protocol/executor.js';
import { readRequest, reply } from './protocol/messages.js';

export interface Counters {
  /** Batches of the rich API, those that only give references back not counted: one for each `context.sync`. */
  batches: number;
  /** Calls of the Common API. */
  commonCalls: number;
  /** How often each member of the rich API (`ContentControl.InsertText`) and each Common call was used. */
  readonly calls: Map<string, number>;
  /** Bytes of the largest batch. */
  largestBatch: number;
}

export interface HostOptions {
  /** What `_requirementMatrix` says, `{ WordApi: '1.3' }` by default; a set is left out to be missing. */
  readonly requirements?: Readonly<Record<string, string>>;
  readonly faults?: readonly Fault[];
  readonly quirks?: Quirks;
  readonly language?: string;
}

/** What the client sends by itself. */
const isHousekeeping = (batch: Batch): boolean =>
  Object.values(batch.ObjectPaths).some(({ Name }) => Name === INTERNAL) || isRelease(batch);

const isRelease = (batch: Batch): boolean =>
  batch.Actions.some(({ Name }) => Name === '_RemoveReference') &&
  batch.Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference');

/** What the client writes first in a batch: the second where it is sent by `Word.run`. */
const partitions = ['WacPartition', 'IterativeExecutor'];

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

export class Host {
  readonly counters: Counters = { batches: 0, commonCalls: 0, calls: new Map(), largestBatch: 0 };
  readonly faults: Faults;
  /** What was asked for that the simulation lacks; a test of the pane asserts that it is empty. */
  readonly missing: string[] = [];
  /** Files that `createDocument(…).open()` opened. */
  readonly opened: Uint8Array[] = [];
  /** True once the client asked for its context. */
  isActive = false;
  readonly #options: HostOptions;
  #document: OpenDocument;
  #executor: Executor;
  #common: CommonApi;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(bytes: Uint8Array, options: HostOptions = {}) {
    this.#options = options;
    this.faults = new Faults(options.faults ?? []);
    this.#document = new OpenDocument(bytes);
    this.#executor = this.#newExecutor();
    this.#common = new CommonApi(this.#document);
  }

  get document(): OpenDocument {
    return this.#document;
  }

  /** Opens another file in the place of this one; settings stay, as they are saved with the document. */
  open(bytes: Uint8Array): void {
    const { settings } = this.#document;
    this.#document = new OpenDocument(bytes);
    for (const [name, value] of settings) this.#document.settings.set(name, value);
    this.#executor = this.#newExecutor();
    this.#common = new CommonApi(this.#document);
    this.isActive = false;
  }

  #newExecutor(): Executor {
    const objects = new Objects(this.#document, {
      opened: (bytes) => this.opened.push(bytes),
      quirks: this.#options.quirks ?? {},
    });
    return new Executor(objects, {
      before: (type, name, isProperty) => {
        this.#count(`${type}.${name}`);
        return this.faults.member(type, name, isWrite(name, isProperty));
      },
      missing: (what) => this.missing.push(what),
      broken: (error) =>
        this.missing.push(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    });
  }

  #count(name: string): void {
    this.counters.calls.set(name, (this.counters.calls.get(name) ?? 0) + 1);
  }

  resetCounters(): void {
    Object.assign(this.counters, { batches: 0, commonCalls: 0, largestBatch: 0 });
    this.counters.calls.clear();
  }

  /** Answers one message of the pane, after those before it; undefined where the client waits for nothing. */
  answer(message: string, origin: string): Promise<string | undefined> {
    const done = this.#queue.then(() => this.#answer(message, origin));
    this.#queue = done.catch(() => undefined);
    return done;
  }

  async #answer(message: string, origin: string): Promise<string | undefined> {
    const request = readRequest(message);
    if (request._actionType !== 0) return reply(request, origin, { Error: 0 });
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.isActive = true;
        return reply(request, origin, this.#context());
      case 'ContextActivationManager_notifyHost':
        return undefined;
      case 'executeMethod':
        return reply(request, origin, await this.#execute(request._data as Payload));
      default:
        this.missing.push(`message ${request._actionName}`);
        return reply(request, origin, { Error: 5000 });
    }
  }

  #context(): Payload {
    const language = this.#options.language ?? 'en-US';
    return {
      _id: 'addin1',
      _appName: 32,
      _appVersion: '16.0',
      _appUILocale: language,
      _dataLocale: language,
      _docUrl: 'https://word.example/document.docx',
      _clientMode: 1,
      _settings: Object.fromEntries(this.#document.settings),
      _reason: 'inserted',
      _osfControlType: 0,
      _requirementMatrix: JSON.stringify(
        this.#options.requirements ?? { WordApi: '1.3', CustomXmlParts: '1.1', Settings: '1.1' },
      ),
    };
  }

  async #execute(data: Payload): Promise<Payload> {
    const { DispatchId: dispatch } = data['DdaMethod'] as { DispatchId: number };
    const { delay } = this.faults;
    if (delay > 0) await pause(delay);
    if (dispatch === 93) return { Version: 1, ...this.#batch(data['ArrayData'] as readonly unknown[]) };
    const name = commonCalls[dispatch] ?? `call ${dispatch}`;
    if (commonCalls[dispatch] === undefined) this.missing.push(name);
    this.counters.commonCalls++;
    this.#count(name);
    const refused = this.faults.common(name);
    return {
      Version: 1,
      ...(refused === undefined ? this.#common.execute(dispatch, data) : { Error: refused }),
    };
  }

  #batch(envelope: readonly unknown[]): Payload {
    const [partition, method, action, , body, , flags] = envelope;
    if (
      !partitions.includes(String(partition)) ||
      method !== 'POST' ||
      action !== 'ProcessQuery' ||
      typeof body !== 'string'
    )
      return { Error: 5010 };
    const batch = JSON.parse(body) as Batch;

    // The client says of every batch that writes that it does.
    if (writesIn(batch) > 0 && flags !== 1) return { Error: 5010 };
    if (!isHousekeeping(batch)) {
      this.counters.batches++;
      this.counters.largestBatch = Math.max(this.counters.largestBatch, body.length);
      if (this.faults.isTooLarge(body.length)) return { Error: 5103 };
      this.faults.beginBatch(batch);
    }
    const response = this.#executor.execute(batch);
    return { Error: 0, Data: [200, ['content-type', 'application/json'], JSON.stringify(response)] };
  }
}
