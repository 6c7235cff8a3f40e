/**
 * A simulated Word for tests: the pane as it is built, the real office.js, and a real .docx.
 *
 * ```ts
 * const word = await startHost({ folder: 'out/addin', docx, requirements: { WordApi: '1.3' } });
 * await word.pane.getByRole('button', { name: 'Insert' }).click();   // the frame in which the pane runs
 * readPolicyFile(await word.bytes());                                 // what Word would save now
 * await word.reopen();                                                // saved, closed, opened again; the pane starts anew
 * expect(word.counters.batches).toBe(2);                              // `context.sync` since `word.resetCounters()`
 * expect(word.requests.outside).toEqual([]);                          // nothing was asked of anybody else
 * expect(word.missing).toEqual([]);                                   // nothing was asked that is not simulated
 * await word.close();
 * // once, in afterAll:
 * await closeBrowser();
 * ```
 *
 * What somebody does in Word itself is done to `word.document` (see `document/open-document.ts`) or with the helpers
 * of `hands.ts`: type over a field, edit a paragraph, take a control away. `host.ts` says what all this cannot prove.
 */
import path from 'node:path';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { browser } from './browser.js';
import type { Fault, Faults } from './faults.js';
import { Host, type Counters, type HostOptions } from './host.js';
import { BINDING, hostPage, HOST_PATH } from './host-page.js';
import type { OpenDocument } from './document/open-document.js';
import { documentWith } from './package/blank.js';
import { ORIGIN, serve, type Requests } from './served-files.js';
import { denyStorage } from './storage.js';

export { closeBrowser } from './browser.js';
export { documentWith } from './package/blank.js';
export type { Fault } from './faults.js';
export type { Counters } from './host.js';
export type { Quirks } from './insertion/incoming.js';

export type Theme = 'light' | 'dark' | 'contrast';

export interface WordOptions extends HostOptions {
  /** Folder of the built pane; from where the tests run, or a full path. Default `dist/addin`. */
  readonly folder?: string;
  /** The page of the pane, below the folder; default `taskpane.html`. A query may follow. */
  readonly page?: string;
  /** Pages of a test by path, in place of files. */
  readonly pages?: Readonly<Record<string, string>>;
  /** Headers of the pane's server, such as a content security policy. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The open document; an empty one by default. */
  readonly docx?: Uint8Array;
  readonly theme?: Theme;
  /** Of the pane, in CSS pixels; default 350 × 800. */
  readonly size?: { readonly width: number; readonly height: number };
}

export interface SimulatedWord {
  readonly page: Page;
  /** The frame of the pane; another one after `reopen`. */
  readonly pane: Frame;
  readonly document: OpenDocument;
  readonly counters: Counters;
  readonly faults: Faults;
  readonly requests: Requests;
  /** Errors of scripts and messages of the console that are errors, in page and pane. */
  readonly errors: readonly string[];
  readonly missing: readonly string[];
  /** Files opened in windows of their own by `createDocument(…).open()`. */
  readonly opened: readonly Uint8Array[];
  resetCounters(): void;
  /** The file as it would be saved now. */
  bytes(): Promise<Uint8Array>;
  /** Saves and closes the document and opens it again, or another one; what the browser stored stays. */
  reopen(docx?: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** @throws Error where the pane is not loaded within a quarter of a minute. */
export const startHost = async (options: WordOptions = {}): Promise<SimulatedWord> => {
  const { folder = 'dist/addin', page: start = 'taskpane.html', theme = 'light' } = options;
  const host = new Host(options.docx ?? documentWith(), options);
  const context: BrowserContext = await (
    await browser()
  ).newContext({
    viewport: options.size ?? { width: 350, height: 800 },
    colorScheme: theme === 'light' ? 'light' : 'dark',
    forcedColors: theme === 'contrast' ? 'active' : 'none',
    serviceWorkers: 'block',
    // Nothing has to be waited for that only moves.
    reducedMotion: 'reduce',
  });
  const requests = await serve(context, {
    folder: path.resolve(folder),
    pages: new Map([...Object.entries(options.pages ?? {}), [HOST_PATH, hostPage(ORIGIN, `/${start}`)]]),
    headers: options.headers ?? {},
  });
  if (host.faults.storageDenied) await context.addInitScript(denyStorage);
  await context.exposeBinding(BINDING, (_, message: string) => host.answer(message, ORIGIN));
  const errors: string[] = [];

  const open = async (): Promise<{ page: Page; pane: Frame }> => {
    const page = await context.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(`${ORIGIN}${HOST_PATH}`, { waitUntil: 'load', timeout: 15_000 });
    const pane = page.frames().find((frame) => frame !== page.mainFrame());
    if (pane === undefined) throw new Error('the pane has no frame');
    return { page, pane };
  };
  let current = await open();

  return {
    get page() {
      return current.page;
    },
    get pane() {
      return current.pane;
    },
    get document() {
      return host.document;
    },
    counters: host.counters,
    faults: host.faults,
    requests,
    errors,
    missing: host.missing,
    opened: host.opened,
    resetCounters: () => host.resetCounters(),
    bytes: () => Promise.resolve(host.document.toBytes()),
    reopen: async (docx) => {
      await current.page.close();
      host.open(docx ?? host.document.toBytes());
      current = await open();
    },
    close: () => context.close(),
  };
};

/** A fault by its parts, to be added while the host runs: `word.faults.add(refuse('InsertOoxml', 'NotAllowed'))`. */
export const refuse = (call: string, code: string | number, from = 1, times = Infinity): Fault => ({
  kind: 'refuse',
  call,
  code,
  from,
  times,
});
